"""Long prescription: 4 to 12 weeks for a stable chronic disease, with consent beyond four weeks."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

TYPES = codes(
    Choice("1", mark("长期处方"), ("长处方",)),
    Choice("2", mark("延伸处方"), ("延续上级医嘱",)),
    Choice("3", mark("长期处方兼延伸处方"), ("长处方兼延伸",)),
)
FORBIDDEN = codes(
    mark("医疗用毒性药品"), mark("放射性药品"), mark("易制毒药品"), mark("麻醉药品"), mark("精神药品"),
    mark("抗微生物药物"), mark("需特殊储存的药品"), Choice("8", mark("以上都没有"), ("没有", "无")),
)  # fmt: skip
EXTENDED, NOTHING_FORBIDDEN = "2", "8"
FOUR_WEEKS = 28
OUT_OF_DAYS = mark("长处方天数应在 {least}～{most} 天之间，请核对。")
NEEDS_ASSESSMENT = mark("超过 4 周的长处方须严格评估病情，请确认已评估。")
NEEDS_CONSENT = mark("超过 4 周的长处方须患者签字同意，请确认已签字。")
NOT_ALLOWED = mark("这类药品不得开具长处方，请核对药品；属结核病等规定可开的情形时请说明。")


def beyond_four_weeks(record: Any) -> bool:
    """Tell that assessment and signature are asked for."""
    return (record.days or 0) > FOUR_WEEKS


class LongPrescription(Service):
    """长期处方与延伸处方登记（4～12周）"""

    title = mark("长处方")
    family = "contract"
    indexes = (("resident", "given_on"),)

    given_on: date | None = ask(mark("开具日期"), needed=True, code="date", heads=("日期", "处方日期"))
    prescription: str | None = choose(mark("处方类型"), TYPES, needed=True, after="given_on", heads=("类型",))
    staff: str | None = refer(mark("开方医生"), "staff", needed=True, heads=("医生",))
    diagnosis: str | None = ask(mark("诊断"), longest=200, needed=True)
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10",))
    stable: bool | None = ask(mark("诊断明确病情稳定"), complete=True, heads=("病情稳定",))
    drugs: str | None = ask(mark("药品"), longest=1000, needed=True, heads=("药品名称", "处方内容"))
    forbidden: str | None = choose(mark("含不得开长处方的药品"), FORBIDDEN, many=True, alone={NOTHING_FORBIDDEN},
                                   complete=True)  # fmt: skip
    days: int | None = ask(mark("处方天数"), unit=mark("天"), ge=1, le=365, needed=True, heads=("天数",))
    assessed: bool | None = ask(mark("已评估病情"), needed=beyond_four_weeks)
    consent: bool | None = ask(mark("患者已签字同意"), needed=beyond_four_weeks)
    from_hospital: str | None = ask(
        mark("原开方医院"), longest=100, asked=when("prescription", "2", "3"), complete=True, heads=("上级医院",)
    )
    proxy: bool | None = ask(mark("代配药"), hint=mark("由家属或家庭医生团队代配"))
    transferred: bool | None = ask(mark("处方流转"), hint=mark("流转到社会药房或上级医院药房"))
    delivered: bool | None = ask(mark("配送到家"), heads=("配送",))
    runs_out_on: date | None = computed(mark("药品用完日期"), future=True)

    @history("days", "prescription")
    def a_long_prescription_lasts_four_to_twelve_weeks(self, known: Any) -> Problem | None:
        least, most = known.setting("long-prescription-least-days"), known.setting("long-prescription-most-days")
        days = self.days or 0
        if days > most or (days < least and self.prescription != EXTENDED):
            return hard("days", "days-outside", OUT_OF_DAYS, least=least, most=most)
        return None

    @rule("assessed", code="needs-assessment", says=NEEDS_ASSESSMENT)
    def beyond_four_weeks_it_is_assessed(self) -> bool:
        return self.assessed is True or not beyond_four_weeks(self)

    @rule("consent", code="needs-consent", says=NEEDS_CONSENT)
    def beyond_four_weeks_the_patient_consents(self) -> bool:
        return self.consent is True or not beyond_four_weeks(self)

    @softly("forbidden", code="not-allowed", says=NOT_ALLOWED)
    def forbidden_drugs_are_not_prescribed_for_long(self) -> bool:
        return self.forbidden == NOTHING_FORBIDDEN

    @softly("stable", code="not-stable", says=mark("长处方只给诊断明确、病情稳定的患者；属实时请说明。"))
    def the_patient_is_stable(self) -> bool:
        return self.stable is True

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @computes("runs_out_on", "given_on", "days")
    def the_day_the_supply_ends(self, known: Any) -> date | None:
        assert self.given_on
        return self.given_on + timedelta(self.days or 0)
