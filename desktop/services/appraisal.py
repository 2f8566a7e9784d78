"""An appraisal of the center or of a part of it: period, score, result, evidence."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.periods import PATTERN, read_period
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

SUBJECTS = codes(
    Choice("1", mark("社区卫生服务综合评价"), ("综合评价",)), Choice("2", mark("年度绩效考核"), ("绩效考核",)),
    Choice("3", mark("康复中心评价"), ("康复中心",)), Choice("4", mark("护理中心评价"), ("护理中心",)),
    Choice("5", mark("健康管理中心评价"), ("健康管理中心",)), Choice("6", mark("签约服务评价"), ("签约服务",)),
    mark("中医药示范站评价"), mark("全科医生考核"), mark("村卫生室管理考核"), mark("其他"),
)  # fmt: skip


class Appraisal(Record):
    """评价与考核记录"""

    title = mark("评价考核")
    family = "center"
    dated_by = "appraised_on"

    subject: str | None = choose(mark("评价内容"), SUBJECTS, needed=True, heads=("评价项目",))
    period: str | None = ask(mark("评价期"), needed=True, longest=7, pattern=PATTERN.pattern, like="2025")
    appraised_on: date | None = ask(mark("评价日期"), needed=True, code="date", heads=("日期",))
    appraiser: str | None = ask(mark("评价单位"), longest=100, complete=True)
    score: Decimal | None = ask(mark("得分"), unit=mark("分"), places=2, ge=0, le=2000, complete=True)
    full_score: Decimal | None = ask(mark("满分"), unit=mark("分"), places=2, ge=1, le=2000)
    rank: int | None = ask(mark("名次"), ge=1, le=999)
    grade: str | None = ask(mark("评价等次"), longest=30, heads=("等次", "结果"))
    problems: str | None = ask(mark("存在问题"), longest=2000)
    correction: str | None = ask(mark("改进措施"), longest=2000)
    evidence: str | None = refer(mark("佐证材料"), "evidence-document")

    @rule("score", "full_score", code="score-above", says=mark("得分高于满分，请核对。"))
    def no_score_is_above_the_full_one(self) -> bool:
        return (self.score or 0) <= (self.full_score or 0)

    @rule("period", code="period", says=mark("评价期写成 2025、2025H1、2025Q4 或 2025-12。"))
    def a_period_is_a_year_half_quarter_or_month(self) -> bool:
        return read_period(self.period or "") is not None

    @rule("period", "appraised_on", code="appraised-before", says=mark("评价日期早于评价期开始，请核对。"))
    def an_appraisal_is_not_before_its_period(self) -> bool:
        span: Any = read_period(self.period or "")
        return span is None or self.appraised_on is None or span.first <= self.appraised_on
