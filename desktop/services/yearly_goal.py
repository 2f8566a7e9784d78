"""A goal that the site sets itself for a year, beside the policy plans."""

from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import ask, refer
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
TWICE = mark("这一年已为这个指标定过目标，请打开那一份修改。")


class YearlyGoal(Record):
    """本单位年度目标"""

    title = mark("年度目标")
    family = "center"

    year: int | None = ask(mark("年度"), ge=2019, le=2100, needed=True, heads=("年份",))
    measure: str | None = ask(
        mark("指标代号"), needed=True, pattern=NAME, like="hypertension-managed", longest=60,
        hint=mark("与指标口径里的代号一致"),
    )  # fmt: skip
    name: str | None = ask(mark("目标名称"), longest=100, needed=True, heads=("目标", "名称"))
    goal: str | None = ask(mark("目标值"), longest=30, needed=True, hint=mark("如 >= 75 %、>= 200、up"))
    basis: str | None = ask(mark("依据"), longest=200, complete=True)
    staff: str | None = refer(mark("责任人"), "staff", complete=True)
    note: str | None = ask(mark("备注"))

    @history("year", "measure")
    def a_measure_has_one_goal_a_year(self, known: Any) -> Problem | None:
        same = [
            other for other in known.having("yearly-goal", measure=self.measure)
            if other.year == self.year and other.site == self.site
        ]  # fmt: skip
        return hard("measure", "goal-twice", TWICE) if same else None
