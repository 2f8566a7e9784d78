"""Nursing plan of a home bed: one nursing problem with goal, measures and how it ended."""

from datetime import date

from desktop.records.episode import Visit
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.rules import rule
from desktop.words import mark

RESULTS = codes(Choice("1", mark("达到目标"), ("达标",)), mark("部分达到"), Choice("3", mark("未达到"), ("未达标",)))


class HomeBedNursingPlan(Visit):
    """家庭病床护理计划单（上海市家庭病床服务办法）"""

    title = mark("家床护理计划")
    family = "home-bed"
    episode = "home-bed"
    closes = "home-bed-closing"
    indexes = (("home_bed", "given_on"),)

    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, after="resident", heads=("家床号",))
    given_on: date | None = ask(mark("计划日期"), needed=True, code="date", heads=("日期", "开始日期"))
    staff: str | None = refer(mark("责任护士"), "staff", complete=True, heads=("护士",))
    problem: str | None = ask(mark("护理诊断"), longest=200, needed=True, heads=("护理问题",))
    goal: str | None = ask(mark("护理目标"), longest=300, complete=True, heads=("目标",))
    measures: str | None = ask(mark("护理措施"), longest=1000, complete=True, heads=("措施",))
    times_weekly: int | None = ask(mark("每周护理次数"), unit=mark("次"), ge=0, le=21)
    ended_on: date | None = ask(mark("停止日期"), with_="ending", heads=("结束日期",))
    result: str | None = choose(
        mark("评价结果"), RESULTS, with_="ending", asked=when("ended_on"), needed=True, heads=("评价",)
    )

    @rule("given_on", "ended_on", code="ended-before", says=mark("停止日期早于计划日期，请核对。"))
    def a_plan_ends_after_it_began(self) -> bool:
        assert self.given_on and self.ended_on
        return self.given_on <= self.ended_on
