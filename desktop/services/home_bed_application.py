"""Application for a home bed: what is asked for, the first visit, and the decision."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

DECISIONS = codes(
    Choice("1", mark("同意建床"), ("同意", "收治")),
    Choice("2", mark("不予建床"), ("不同意", "不收治")),
    mark("退回补充"),
)


class HomeBedApplication(Record):
    """家庭病床申请单（上海市家庭病床服务办法）"""

    title = mark("家床申请")
    family = "home-bed"
    dated_by = "applied_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    applied_on: date | None = ask(mark("申请日期"), needed=True, code="date", heads=("申请时间",))
    diagnosis: str | None = ask(mark("建床诊断"), complete=True, heads=("诊断", "诊断名称"))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    diagnosed_on: date | None = ask(mark("诊断日期"))
    summary: str | None = ask(mark("病情摘要"), longest=2000, complete=True)
    grounds: str | None = ask(mark("收治指征和建床意见"), longest=1000, complete=True)
    staff: str | None = refer(mark("申请医生"), "staff", complete=True, heads=("医生",))
    first_visit_due_on: date | None = computed(mark("首次访视期限"), future=True)
    first_visit_on: date | None = ask(mark("首次访视日期"), heads=("首访日期", "首次访视"))
    consent: bool | None = ask(mark("知情同意书已签"), complete=True, heads=("知情同意",))
    decision: str | None = choose(mark("处理结果"), DECISIONS, with_="decision", heads=("状态", "处理意见"))
    decision_reason: str | None = ask(
        mark("不建床或退回的原因"), with_="decision", asked=when("decision", "2", "3"), needed=True
    )

    @rule("applied_on", "first_visit_on", code="first-visit-before", says=mark("首次访视早于申请日期，请核对。"))
    def the_first_visit_follows_the_application(self) -> bool:
        assert self.applied_on and self.first_visit_on
        return self.applied_on <= self.first_visit_on

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @computes("first_visit_due_on", "applied_on")
    def some_days_after_the_application(self, known: Any) -> date | None:
        assert self.applied_on
        return self.applied_on + timedelta(known.setting("home-bed-first-visit-days"))
