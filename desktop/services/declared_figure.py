"""A declared figure: a measured number that the ledger cannot count itself, with its day and source."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
TWICE = mark("这个申报数在同一截至日期已经填过，请打开那一份修改。")


class DeclaredFigure(Record):
    """申报数登记（台账以外取得的数据，注明来源和截至日期）"""

    title = mark("申报数")
    family = "center"
    dated_by = "counted_on"
    indexes = (("name", "counted_on"),)

    name: str | None = ask(mark("申报项目"), needed=True, pattern=NAME, like="walking-access", longest=60)
    value: Decimal | None = ask(mark("数值"), places=2, ge=0, le=100_000_000, needed=True)
    counted_on: date | None = ask(mark("截至日期"), needed=True, code="date")
    source: str | None = ask(mark("数据来源"), needed=True, longest=200)

    @history("name", "counted_on")
    def a_figure_stands_once_for_a_day(self, known: Any) -> Problem | None:
        same = [
            other for other in known.having("declared-figure", name=self.name)
            if other.counted_on == self.counted_on and other.site == self.site
        ]  # fmt: skip
        return hard("counted_on", "figure-twice", TWICE) if same else None
