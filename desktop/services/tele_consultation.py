"""Tele-consultation: asked of which hospital, answered when, with what result."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("远程会诊"), ("会诊", "多学科会诊")), Choice("2", mark("远程影像诊断"), ("影像", "放射")),
    Choice("3", mark("远程心电诊断"), ("心电",)), Choice("4", mark("远程超声诊断"), ("超声",)),
    Choice("5", mark("远程检验诊断"), ("检验",)), mark("其他"),
)  # fmt: skip
OUTCOMES = codes(mark("留社区处理"), mark("转诊"), mark("补充检查"), Choice("4", mark("未得到答复"), ("未答复",)))
UNANSWERED = "4"


class TeleConsultation(Service):
    """远程会诊与辅助诊断登记"""

    title = mark("远程会诊")
    family = "referral"
    told_first = ("outcome",)

    given_on: date | None = ask(mark("申请日期"), needed=True, code="date", heads=("日期", "会诊日期"))
    form: str | None = choose(mark("会诊类别"), FORMS, needed=True, after="given_on", heads=("类别",))
    staff: str | None = refer(mark("申请医生"), "staff", complete=True, heads=("医生",))
    hospital: str | None = ask(mark("会诊医院"), longest=100, needed=True, heads=("医院", "上级医院"))
    department: str | None = ask(mark("会诊科室"), longest=60, heads=("科室",))
    question: str | None = ask(mark("会诊目的"), longest=500, complete=True, heads=("病情及目的",))
    answered_on: date | None = ask(mark("答复日期"), with_="answer", heads=("报告日期",))
    reply_hours: int | None = ask(mark("答复用时"), unit=mark("小时"), ge=0, le=2000, with_="answer")
    answer: str | None = ask(
        mark("会诊意见"), longest=1000, with_="answer", asked=when("answered_on"), complete=True,
        heads=("诊断意见",),
    )  # fmt: skip
    outcome: str | None = choose(mark("处理结果"), OUTCOMES, complete=True, heads=("结果",))

    @rule("given_on", "answered_on", code="answered-before", says=mark("答复日期早于申请日期，请核对。"))
    def the_answer_follows_the_question(self) -> bool:
        assert self.given_on and self.answered_on
        return self.given_on <= self.answered_on

    @rule("outcome", "answered_on", code="answered-unanswered", says=mark("已有答复日期，处理结果不能是“未得到答复”。"))
    def what_is_answered_is_not_unanswered(self) -> bool:
        return self.outcome != UNANSWERED
