"""Admission to hospice care: the episode that assessments and the closing belong to."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.episode import TIME_OF_DAY, runs_into, served_before, stands_open
from desktop.records.problems import Problem, hard, soft
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import Record, on_platform
from desktop.records.rules import computes, history
from desktop.records.rules import soft as softly
from desktop.words import mark

PLACES = codes(
    Choice("1", mark("居家"), ("家庭", "家中")), Choice("2", mark("病房"), ("住院", "机构")), Choice("3", mark("门诊"))
)
SOURCES = codes(
    mark("门诊"), mark("本院住院"), mark("家庭病床"), Choice("4", mark("上级医院转来"), ("上级医院", "下转")),
    mark("养老机构"), Choice("6", mark("本人或家属要求"), ("自行要求",)), mark("其他"),
)  # fmt: skip
SURVIVALS = codes(mark("3天以内"), mark("1～3周"), mark("1～3个月"), mark("3～6个月"), mark("6个月以上"))
WISHES = codes(mark("充分告知"), mark("不做有创抢救"), mark("希望在家离世"), mark("希望在机构离世"), mark("未表达"))
STILL_OPEN = mark("这位居民在这一天已有未结束的安宁疗护，请先登记结束或核对日期。")
RUNS_INTO = mark("这位居民之后另有一次安宁疗护，而这一次还没有结束记录；补录时请说明，并随后登记结束。")


class HospiceAdmission(Record):
    """安宁疗护收治登记（安宁疗护实践指南）"""

    title = mark("安宁疗护收治")
    family = "hospice"
    sight = "team"
    dated_by = "admitted_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    admitted_on: date | None = ask(mark("收治日期"), needed=True, code="date", heads=("入院日期", "开始日期"))
    admitted_at: str | None = ask(
        mark("收治时间"), pattern=TIME_OF_DAY, like="14:30", longest=8, hint=mark("用于24小时内评估；不填按当天零点算")
    )
    place: str | None = choose(mark("服务地点"), PLACES, needed=True, heads=("地点", "服务场所"))
    origin: str | None = choose(mark("来源"), SOURCES, heads=("患者来源",))
    diagnosis: str | None = ask(mark("主要诊断"), complete=True, heads=("诊断",))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    end_stage: str | None = ask(mark("终末期依据"), longest=500, complete=True)
    survival: str | None = choose(mark("预计生存期"), SURVIVALS, complete=True, heads=("生存期预估",))
    consent: bool | None = ask(mark("知情同意书已签"), complete=True, heads=("知情同意",))
    decider: str | None = ask(mark("医疗决策人与患者关系"), longest=30)
    wishes: str | None = choose(mark("意愿"), WISHES, many=True, alone={"5"})
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    nurse: str | None = refer(mark("责任护士"), "staff", heads=("护士",))
    assessment_due_on: date | None = computed(mark("首次评估期限"), future=True, hint=mark("收治后24小时"))
    platform: bool | None = on_platform()

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @softly("survival", code="survival-long", says=mark("预计生存期超过 6 个月，一般不收治安宁疗护；属实时请说明。"))
    def the_expected_survival_is_at_most_six_months(self) -> bool:
        return self.survival != "5"

    @history("resident", "admitted_on")
    def a_resident_has_one_open_admission(self, known: Any) -> Problem | None:
        assert self.admitted_on
        openings = [one.admitted_on for one in known.of("hospice-admission", self.resident)]
        closings = [one.closed_on for one in known.of("hospice-closing", self.resident)]
        if stands_open(openings, closings, self.admitted_on):
            return hard("admitted_on", "admission-open", STILL_OPEN)
        late = runs_into(openings, closings, self.admitted_on)
        return soft("admitted_on", "admission-runs-into", RUNS_INTO) if late else None

    @history("admitted_on")
    def nobody_is_cared_for_before_the_admission(self, known: Any) -> Problem | None:
        return served_before(self, "admitted_on", known)

    @computes("assessment_due_on", "admitted_on")
    def some_days_after_the_admission(self, known: Any) -> date | None:
        assert self.admitted_on
        return self.admitted_on + timedelta(known.setting("hospice-assessment-days"))
