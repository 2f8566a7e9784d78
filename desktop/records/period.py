"""A reporting period of a site: open, or closed with its report."""

from datetime import date

from desktop.records.periods import PATTERN, read_period
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark


class Period(Record):
    """报告期（结账后的改动列入更正单）"""

    title = mark("报告期")
    family = "center"
    travels = "up"

    period: str | None = ask(mark("报告期"), needed=True, longest=7, pattern=PATTERN.pattern, like="2025-12")
    closed_on: date | None = ask(mark("结账日期"))
    note: str | None = ask(mark("说明"))

    @rule("period", says=mark("报告期写成 2025、2025H1、2025Q4 或 2025-12。"))
    def a_period_is_a_year_half_quarter_or_month(self) -> bool:
        return bool(PATTERN.fullmatch(self.period or "")) and read_period(self.period or "") is not None
