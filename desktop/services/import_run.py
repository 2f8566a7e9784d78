"""One import of a workbook: what was read as what, how many rows, and whether it was taken back."""

from datetime import date

from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.words import mark

SHA256 = r"[0-9a-f]{64}"


class ImportRun(Record):
    """导入记录（不保存文件名和姓名）"""

    title = mark("导入记录")
    family = "ledger"
    travels = "local"
    by_hand = False
    dated_by = "imported_on"

    imported_on: date | None = ask(mark("导入日期"), needed=True)
    file_digest: str | None = ask(
        mark("文件摘要"), needed=True, pattern=SHA256, like="0" * 64, longest=64, hint=mark("文件内容的 SHA-256")
    )
    read_as: str | None = ask(mark("导入类别"), needed=True, longest=60)
    rows: int | None = ask(mark("行数"), ge=0, needed=True)
    planned: int | None = ask(
        mark("应处理行数"), ge=0, hint=mark("比行数多的，导入中途断了，再导入同一个文件会接着做完")
    )
    created: int | None = ask(mark("新增"), ge=0, needed=True)
    updated: int | None = ask(mark("更新"), ge=0, needed=True)
    refused: int | None = ask(mark("未导入"), ge=0)
    counts: str | None = ask(mark("各状态行数"), longest=20_000)
    mapping: str | None = ask(mark("列对应"), longest=20_000)
    undone_on: date | None = ask(mark("撤销日期"))
