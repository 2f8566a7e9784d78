"""Community screening: one resident screened for one disease, and what became of a positive finding."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from desktop.records.pressure import ask_diastolic, ask_systolic, pressures_in_order
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

DISEASES = (
    Choice("hypertension", mark("高血压")),
    Choice("diabetes", mark("糖尿病"), ("2型糖尿病",)),
    Choice("stroke", mark("脑卒中高危"), ("脑卒中",)),
    Choice("colorectal", mark("大肠癌"), ("结直肠癌", "肠癌")),
    Choice("cognition", mark("认知障碍"), ("老年认知障碍",)),
    Choice("copd", mark("慢阻肺")),
)
OCCASIONS = codes(mark("首诊测压"), mark("门诊"), mark("体检"), mark("社区活动"), mark("上门"), mark("专项筛查"))
RESULTS = codes(Choice("1", mark("阴性"), ("-", "未见异常")), Choice("2", mark("阳性"), ("+", "异常")))
CONCLUSIONS = codes(Choice("1", mark("确诊"), ("已确诊",)), mark("排除"), mark("待定"))
POSITIVE, CONFIRMED = "2", "1"
DAYS_RAISED = 3
THREE_DAYS = mark("已有 3 个不同日期血压升高：初步诊断高血压，建议转诊确诊，两周内随访转诊结果。")
LOOKS_POSITIVE = mark("测得的数值已达筛查阳性的界值，请核对筛查结果；仍判为阴性时请说明。")


class Screening(Service):
    """社区筛查登记（筛查、阳性、转诊、确诊）"""

    title = mark("社区筛查")
    family = "chronic"
    indexes = (("resident", "disease"),)

    given_on: date | None = ask(mark("筛查日期"), needed=True, code="date", heads=("日期",))
    disease: str | None = choose(mark("筛查病种"), DISEASES, needed=True, after="given_on", heads=("病种",))
    occasion: str | None = choose(mark("筛查场合"), OCCASIONS, after="given_on", heads=("筛查方式",))
    staff: str | None = refer(mark("筛查人员"), "staff", heads=("医生",))
    sbp_mmhg: int | None = ask_systolic(shared=True)
    dbp_mmhg: int | None = ask_diastolic(shared=True)
    fasting_glucose_mmol: Decimal | None = ask(
        mark("空腹血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", heads=("血糖",)
    )
    stool_blood: str | None = choose(mark("大便潜血试验"), RESULTS, heads=("大便潜血", "FIT"))
    questionnaire: str | None = choose(mark("风险问卷"), RESULTS, heads=("问卷评估",))
    findings: str | None = ask(mark("筛查所见"), longest=500)
    outcome: str | None = choose(mark("筛查结果"), RESULTS, needed=True, heads=("结果",))
    confirm_due_on: date | None = computed(mark("追踪期限"), future=True)
    referred_on: date | None = ask(mark("转诊日期"), with_="referral")
    referred_to: str | None = ask(
        mark("转诊机构"), longest=100, with_="referral", asked=when("referred_on"), complete=True
    )
    conclusion: str | None = choose(
        mark("确诊结果"), CONCLUSIONS, with_="conclusion", asked=when("outcome", POSITIVE), complete=True
    )
    concluded_on: date | None = ask(
        mark("确诊日期"), with_="conclusion", asked=when("conclusion", "1", "2"), complete=True,
        heads=("确诊时间",),
    )  # fmt: skip
    diagnosis: str | None = ask(mark("诊断"), longest=100, asked=when("conclusion", CONFIRMED), complete=True)
    enrolled: bool | None = ask(mark("已纳入管理"), asked=when("conclusion", CONFIRMED), complete=True)

    systolic_stays_above_diastolic = pressures_in_order()

    @rule("given_on", "referred_on", code="referred-before", says=mark("转诊日期早于筛查日期，请核对。"))
    def a_referral_follows_the_screening(self) -> bool:
        assert self.given_on and self.referred_on
        return self.given_on <= self.referred_on

    @rule("given_on", "concluded_on", code="concluded-before", says=mark("确诊日期早于筛查日期，请核对。"))
    def a_conclusion_follows_the_screening(self) -> bool:
        assert self.given_on and self.concluded_on
        return self.given_on <= self.concluded_on

    @softly("outcome", "disease", code="looks-positive", says=LOOKS_POSITIVE)
    def a_value_beyond_its_line_is_positive(self) -> bool:
        high = (self.sbp_mmhg or 0) >= 140 or (self.dbp_mmhg or 0) >= 90
        sweet = (self.fasting_glucose_mmol or 0) >= 7
        bloody = self.stool_blood == POSITIVE
        beyond = {"hypertension": high, "diabetes": sweet, "colorectal": bloody}.get(self.disease or "", False)
        return self.outcome == POSITIVE or not beyond

    @history("resident", "disease", "given_on", "outcome")
    def raised_on_three_days_asks_for_a_diagnosis(self, known: Any) -> Problem | None:
        if self.disease != "hypertension" or self.outcome != POSITIVE:
            return None
        days = {
            one.given_on for one in known.of("screening", self.resident)
            if one.disease == self.disease and one.outcome == POSITIVE
        } | {self.given_on}  # fmt: skip
        enough = len(days) >= DAYS_RAISED and self.conclusion is None
        return hint("conclusion", "three-days", THREE_DAYS) if enough else None

    @computes("confirm_due_on", "given_on", "outcome")
    def two_weeks_after_a_positive_finding(self, known: Any) -> date | None:
        assert self.given_on
        return self.given_on + timedelta(known.setting("screening-confirm-days")) if self.outcome == POSITIVE else None
