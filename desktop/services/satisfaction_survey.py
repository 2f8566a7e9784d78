"""Satisfaction survey: how many were asked, how many answered, how many were satisfied."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.words import mark

SUBJECTS = codes(
    mark("社区卫生服务总体"), Choice("2", mark("家庭医生签约服务"), ("签约服务", "签约")), Choice("3", mark("家庭病床"), ("家床",)),
    mark("安宁疗护"), Choice("5", mark("康复服务"), ("康复",)), Choice("6", mark("护理服务"), ("护理",)), mark("中医药服务"),
    mark("基本公共卫生服务"), mark("其他"),
)  # fmt: skip
WAYS = codes(mark("现场问卷"), mark("电话回访"), Choice("3", mark("线上问卷"), ("扫码",)), mark("第三方调查"))


class SatisfactionSurvey(Record):
    """满意度调查登记"""

    title = mark("满意度调查")
    family = "center"
    dated_by = "ended_on"

    subject: str | None = choose(mark("调查对象服务"), SUBJECTS, needed=True, heads=("调查内容",))
    began_on: date | None = ask(mark("开始日期"))
    ended_on: date | None = ask(mark("调查日期"), needed=True, code="date", heads=("日期", "结束日期"))
    way: str | None = choose(mark("调查方式"), WAYS, complete=True, heads=("方式",))
    asked: int | None = ask(mark("发放份数"), unit=mark("份"), ge=0, le=99_999, complete=True, heads=("调查人数",))
    answered: int | None = ask(mark("有效份数"), unit=mark("份"), ge=0, le=99_999, needed=True, heads=("回收份数",))
    satisfied: int | None = ask(mark("满意份数"), unit=mark("份"), ge=0, le=99_999, needed=True, heads=("满意人数",))
    rate: Decimal | None = computed(mark("满意率"), type="decimal", places=2, unit="%", heads=("满意度",))
    complaints: str | None = ask(mark("主要意见"), longest=2000)
    correction: str | None = ask(mark("改进措施"), longest=2000)

    @rule("answered", "asked", code="answered-above", says=mark("有效份数多于发放份数，请核对。"))
    def no_more_answer_than_are_asked(self) -> bool:
        return (self.answered or 0) <= (self.asked or 0)

    @rule("satisfied", "answered", code="satisfied-above", says=mark("满意份数多于有效份数，请核对。"))
    def no_more_are_satisfied_than_answer(self) -> bool:
        return (self.satisfied or 0) <= (self.answered or 0)

    @rule("began_on", "ended_on", code="ended-before", says=mark("调查日期早于开始日期，请核对。"))
    def a_survey_ends_after_it_began(self) -> bool:
        assert self.began_on and self.ended_on
        return self.began_on <= self.ended_on

    @computes("rate", "satisfied", "answered")
    def satisfied_of_those_who_answered(self, known: Any) -> Decimal | None:
        whole = self.answered
        return (Decimal(100 * (self.satisfied or 0)) / whole).quantize(Decimal("0.01")) if whole else None
