"""A base figure: a number from outside that rates divide by, with its day and source."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
TWICE = mark("这个基数在同一截至日期已经填过，请打开那一份修改。")


class BaseFigure(Record):
    """基数登记（常住人口等，注明来源和截至日期）"""

    title = mark("基数")
    family = "center"
    dated_by = "counted_on"
    indexes = (("name", "counted_on"),)

    name: str | None = ask(mark("基数名称"), needed=True, pattern=NAME, like="resident-population", longest=60)
    value: int | None = ask(mark("数值"), ge=0, le=100_000_000, needed=True)
    counted_on: date | None = ask(mark("截至日期"), needed=True, code="date")
    source: str | None = ask(mark("数据来源"), needed=True, longest=200, hint=mark("如统计年鉴、公安人口数据"))

    @history("name", "counted_on")
    def a_figure_stands_once_for_a_day(self, known: Any) -> Problem | None:
        same = [
            other for other in known.having("base-figure", name=self.name)
            if other.counted_on == self.counted_on and other.site == self.site
        ]  # fmt: skip
        return hard("counted_on", "figure-twice", TWICE) if same else None
