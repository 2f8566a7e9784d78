"""A sealed package: what was sent to whom as which number of its channel."""

from datetime import date

from desktop.records.questions import Choice, ask, choose
from desktop.records.record import Record
from desktop.words import mark

TYPES = (
    Choice("report", mark("上报包")),
    Choice("line-list", mark("名册包")),
    Choice("sync", mark("同步包")),
    Choice("receipt", mark("回执")),
    Choice("plan", mark("方案下发")),
    Choice("trust", mark("信任文件")),
    Choice("enrol", mark("机构开通文件")),
    Choice("update", mark("程序更新")),
)
SHA256 = r"[0-9a-f]{64}"
PERIOD = r"[12][0-9]{3}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?"


class SealedPackage(Record):
    """封存登记"""

    title = mark("封存登记")
    family = "ledger"
    travels = "local"
    by_hand = False
    dated_by = "sealed_on"

    type: str | None = choose(mark("类型"), TYPES, needed=True)
    period: str | None = ask(mark("报告期"), pattern=PERIOD, like="2025Q4", longest=7)
    plan: str | None = ask(mark("方案"), longest=60)
    to: str | None = ask(mark("接收机构"), needed=True, longest=60)
    seq: int | None = ask(mark("通道序号"), ge=1, needed=True)
    identity: str | None = ask(mark("包标识"), needed=True, pattern=SHA256, like="0" * 64, longest=64)
    previous: str | None = ask(mark("上一包标识"), pattern=SHA256, like="0" * 64, longest=64)
    figures_digest: str | None = ask(mark("数据摘要"), pattern=SHA256, like="0" * 64, longest=64)
    sealed_on: date | None = ask(mark("封存日期"), needed=True)
