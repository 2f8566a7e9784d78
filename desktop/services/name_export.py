"""One export of records with people's names: who took what out of the ledger, and why."""

from datetime import date

from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.words import mark


class NameExport(Record):
    """导出登记（含姓名的导出，不保存文件名和姓名）"""

    title = mark("导出登记")
    family = "ledger"
    travels = "local"
    by_hand = False
    dated_by = "exported_on"

    exported_on: date | None = ask(mark("导出日期"), needed=True)
    exported_kind: str | None = ask(mark("导出类别"), needed=True, longest=60)
    rows: int | None = ask(mark("行数"), ge=0, needed=True)
    reason: str | None = ask(mark("导出事由"), needed=True)
