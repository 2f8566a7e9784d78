"""Bulletin received from the district: the points named, the reply, the correction."""

from datetime import date, timedelta
from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("通报"), ("通报反馈",)), mark("督查反馈"), Choice("3", mark("监测评估报告"), ("监测报告", "评估报告")),
    mark("考核结果"), mark("表扬"),
)  # fmt: skip
STATES = codes(mark("待回复"), mark("整改中"), mark("已完成"))


class Bulletin(Record):
    """通报与整改登记"""

    title = mark("通报与整改")
    family = "center"
    dated_by = "received_on"

    received_on: date | None = ask(mark("收到日期"), needed=True, code="date", heads=("日期",))
    form: str | None = choose(mark("通报类型"), FORMS, needed=True, heads=("类型",))
    document: str | None = ask(mark("文号或标题"), longest=100, needed=True, heads=("文号", "标题"))
    issuer: str | None = ask(mark("发文单位"), longest=100, complete=True)
    points: str | None = ask(mark("涉及本单位的问题"), longest=2000, complete=True, heads=("问题",))
    reply_due_on: date | None = computed(mark("回复期限"), future=True)
    replied_on: date | None = ask(mark("回复日期"))
    correction: str | None = ask(mark("整改措施"), longest=2000, complete=when("points"))
    staff: str | None = refer(mark("责任人"), "staff", complete=True)
    closed_on: date | None = ask(mark("整改完成日期"), heads=("完成日期",))
    state: str | None = computed(mark("整改状态"), STATES, heads=("状态",))

    @rule("received_on", "replied_on", code="replied-before", says=mark("回复日期早于收到日期，请核对。"))
    def a_reply_follows_the_receipt(self) -> bool:
        assert self.received_on and self.replied_on
        return self.received_on <= self.replied_on

    @rule("received_on", "closed_on", code="closed-before", says=mark("整改完成日期早于收到日期，请核对。"))
    def the_closing_follows_the_receipt(self) -> bool:
        assert self.received_on and self.closed_on
        return self.received_on <= self.closed_on

    @computes("reply_due_on", "received_on")
    def some_days_after_the_receipt(self, known: Any) -> date | None:
        assert self.received_on
        return self.received_on + timedelta(known.setting("bulletin-reply-days"))

    @computes("state", "received_on")
    def closed_replied_or_waiting(self, known: Any) -> str:
        return "3" if self.closed_on else "2" if self.replied_on else "1"
