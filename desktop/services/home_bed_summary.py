"""Stage summary of a home bed: what happened since the last one and what comes next."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import Visit, outside_episode
from desktop.records.problems import Problem
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.rules import computes, history, rule
from desktop.words import mark

COURSES = codes(Choice("1", mark("好转"), ("改善",)), Choice("2", mark("平稳"), ("稳定",)), mark("加重"))
PLANS = codes(mark("继续家床治疗"), mark("调整方案"), Choice("3", mark("申请续床"), ("续床",)), mark("准备撤床"),
              Choice("5", mark("建议住院或转诊"), ("转诊",)))  # fmt: skip


class HomeBedSummary(Visit):
    """家庭病床阶段小结（上海市家庭病床服务办法）"""

    title = mark("家床阶段小结")
    family = "home-bed"
    episode = "home-bed"
    closes = "home-bed-closing"
    indexes = (("home_bed", "given_on"),)

    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, after="resident", heads=("家床号",))
    given_on: date | None = ask(mark("小结日期"), needed=True, code="date", heads=("日期",))
    from_on: date | None = ask(mark("阶段开始日期"), after="given_on", complete=True)
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    rounds: int | None = ask(mark("医生查床次数"), unit=mark("次"), ge=0, le=200, complete=True)
    nursing: int | None = ask(mark("护理次数"), unit=mark("次"), ge=0, le=400)
    condition: str | None = ask(mark("病情变化"), longest=1000, complete=True)
    treatment: str | None = ask(mark("诊疗经过"), longest=1000, complete=True)
    course: str | None = choose(mark("病情趋势"), COURSES, complete=True)
    plan: str | None = choose(mark("下阶段安排"), PLANS, complete=True)
    plan_text: str | None = ask(mark("下阶段计划"), longest=1000)
    next_on: date | None = computed(mark("下次小结期限"), future=True)

    @rule("from_on", "given_on", code="from-after", says=mark("阶段开始日期晚于小结日期，请核对。"))
    def a_stage_begins_before_its_summary(self) -> bool:
        assert self.from_on and self.given_on
        return self.from_on <= self.given_on

    @history("home_bed", "from_on")
    def a_stage_begins_within_the_bed(self, known: Any) -> list[Problem]:
        return [one for one in outside_episode(self, "from_on", known, self.opens) if one.field == "from_on"]

    @computes("next_on", "given_on")
    def some_days_after_this_summary(self, known: Any) -> date | None:
        assert self.given_on
        return self.given_on + timedelta(known.setting("home-bed-summary-days"))
