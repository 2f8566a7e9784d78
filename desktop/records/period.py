"""A reporting period of a site: open, or closed with its report."""

from datetime import date
from typing import Any

from desktop.records.periods import PATTERN, read_period
from desktop.records.problems import Problem, hard
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

TWICE = mark("这个报告期已经登记过，请打开那一份结账或修改。")


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

    @rule("closed_on", "period", code="closed-early", says=mark("报告期还没有结束，期末当天或之后才能结账。"))
    def it_is_closed_when_it_is_over(self) -> bool:
        span = read_period(self.period or "")
        return span is None or self.closed_on is None or self.closed_on >= span.last

    @history("period")
    def a_site_has_one_record_a_period(self, known: Any) -> Problem | None:
        same = [other for other in known.having("period", period=self.period) if other.site == self.site]
        return hard("period", "period-twice", TWICE) if same else None
