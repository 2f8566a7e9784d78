"""One of the three centers of a community health center: in place, graded, accepted, evaluated."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, when
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

UNITS = (
    Choice("rehabilitation", mark("康复中心"), ("康复",)),
    Choice("nursing", mark("护理中心"), ("护理",)),
    Choice("health", mark("健康管理中心"), ("健康管理",)),
)
GRADES = codes(Choice("1", mark("标准化"), ("标准化建设",)), Choice("2", mark("示范性"), ("示范",)))
TWICE = mark("本机构已登记过这个中心，请打开那一份修改。")


class CenterUnit(Record):
    """三大中心登记（康复中心、护理中心、健康管理中心）"""

    title = mark("三大中心")
    family = "center"

    unit: str | None = choose(mark("中心"), UNITS, needed=True)
    in_place: bool | None = ask(mark("已建成运行"), needed=True, heads=("已建成",))
    opened_on: date | None = ask(mark("投入运行日期"))
    grade: str | None = choose(mark("建设等级"), GRADES)
    accepted_on: date | None = ask(mark("验收日期"), asked=when("in_place"), complete=True)
    mechanism: bool | None = ask(mark("已建立运行管理和评价机制"), heads=("运行管理机制",))
    evaluated_on: date | None = ask(mark("最近评价日期"), heads=("评价日期",))
    evaluation: str | None = ask(mark("评价结果"), asked=when("evaluated_on"), needed=True)
    note: str | None = ask(mark("备注"))

    @history("unit")
    def a_site_has_each_center_once(self, known: Any) -> Problem | None:
        same = [other for other in known.having("center-unit", unit=self.unit) if other.site == self.site]
        return hard("unit", "unit-twice", TWICE) if same else None
