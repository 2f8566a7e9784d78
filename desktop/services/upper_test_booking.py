"""Booking of a test at an upper hospital by the family doctor: when asked, when done, when the result came."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import rule
from desktop.words import mark

TESTS = codes(
    Choice("1", mark("CT"), ("CT检查",)), Choice("2", mark("磁共振"), ("MRI",)), Choice("3", mark("超声"), ("B超",)),
    mark("胃肠镜"), mark("动态心电图"), mark("动态血压"), mark("肺功能"), mark("检验"), mark("其他"),
)  # fmt: skip
OUTCOMES = codes(Choice("1", mark("已完成"), ("完成",)), mark("已预约待检"), Choice("3", mark("取消"), ("未去",)))


class UpperTestBooking(Service):
    """上级医院检查检验预约登记"""

    title = mark("上级检查预约")
    family = "referral"

    given_on: date | None = ask(mark("开单日期"), needed=True, code="date", heads=("日期", "预约日期"))
    staff: str | None = refer(mark("开单医生"), "staff", complete=True, heads=("医生",))
    test: str | None = choose(mark("检查类别"), TESTS, needed=True, heads=("检查项目类别",))
    test_text: str | None = ask(mark("检查项目"), longest=100, complete=True, heads=("项目",))
    hospital: str | None = ask(mark("检查医院"), longest=100, needed=True, heads=("医院",))
    prior: bool | None = ask(mark("优先预约"), complete=True)
    booked_on: date | None = ask(mark("约定检查日期"), future=True, heads=("检查日期",))
    done_on: date | None = ask(mark("实际检查日期"))
    reported_on: date | None = ask(mark("报告取回日期"), heads=("报告日期",))
    result: str | None = ask(mark("检查结果"), longest=1000, asked=when("reported_on"), complete=True)
    outcome: str | None = choose(mark("办理情况"), OUTCOMES, complete=True, heads=("状态",))

    @rule("given_on", "done_on", code="done-before", says=mark("实际检查日期早于开单日期，请核对。"))
    def the_test_follows_the_order(self) -> bool:
        assert self.given_on and self.done_on
        return self.given_on <= self.done_on

    @rule("done_on", "reported_on", code="reported-before", says=mark("报告取回日期早于实际检查日期，请核对。"))
    def the_report_follows_the_test(self) -> bool:
        assert self.done_on and self.reported_on
        return self.done_on <= self.reported_on
