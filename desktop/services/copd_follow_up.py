"""COPD follow-up: one contact with a registered patient."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from desktop.records.chronic import ADVERSE, COMPLICATED, SATISFIED, UNCONTROLLED, ChronicFollowUp
from desktop.records.pressure import ask_diastolic, ask_systolic
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, unless, when
from desktop.records.record import is_lost, unless_by_phone, unless_lost
from desktop.records.rules import computes, history, rule
from desktop.records.scale import UNCONFIRMED, band_of
from desktop.words import mark

FIELDS = "慢阻肺随访字段（待规范文本确认）"
SYMPTOMS = codes(
    Choice("1", mark("无症状"), ("无", "没有")), mark("咳嗽"), mark("咳痰"), Choice("4", mark("气急"), ("气促",)),
    mark("喘憋"), mark("呼吸困难"), mark("咯血"), mark("乏力"),
)  # fmt: skip
SIGNS = codes(
    Choice("1", mark("无阳性体征"), ("无", "没有")), mark("桶状胸"), mark("双下肢浮肿"), mark("杵状指"),
    mark("口唇紫绀"), mark("甲床紫绀"), mark("呼吸音减弱"), mark("肺部啰音"), mark("颈静脉怒张"),
)  # fmt: skip
DANGER_SIGNS = codes(
    mark("意识障碍"), mark("静息时呼吸困难突然加重"), mark("紫绀新出现或加重"), mark("外周水肿新出现或加重"),
    mark("大咯血"), mark("其他不能处理的疾病"),
)  # fmt: skip
BREATHLESSNESS = codes(mark("0级"), mark("1级"), mark("2级"), mark("3级"), mark("4级"), start=0)
GOLD = codes(mark("GOLD 1级"), mark("GOLD 2级"), mark("GOLD 3级"), mark("GOLD 4级"))
MORE_SYMPTOMS = codes(mark("症状少"), mark("症状多"))
GROUPS = (
    Choice("A", mark("A组")), Choice("B", mark("B组")), Choice("C", mark("C组")), Choice("D", mark("D组")),
    Choice("E", mark("E组")),
)  # fmt: skip
STAGES = codes(
    Choice("1", mark("稳定期低风险"), ("低风险",)), Choice("2", mark("稳定期高风险"), ("高风险",)),
    Choice("3", mark("急性加重期"), ("急性加重",)),
)  # fmt: skip
REACTIONS = codes(Choice("1", mark("无"), ("没有", "否")), Choice("2", mark("轻微"), ("有",)), mark("严重"))
INHALER = codes(mark("熟练"), mark("不熟练"), mark("未掌握"))
VACCINES = codes(Choice("1", mark("未接种"), ("无",)), Choice("2", mark("流感疫苗"), ("流感",)),
                 Choice("3", mark("肺炎疫苗"), ("肺炎", "肺炎球菌疫苗")))  # fmt: skip
NO_LIMIT = mark("吸入支气管舒张剂后 FEV1/FVC 不低于 {percent}%，不符合慢阻肺的气流受限；请核对检查结果或诊断。")
DANGER = mark("有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。")


class CopdFollowUp(ChronicFollowUp):
    """慢性阻塞性肺疾病患者随访服务记录表（字段待规范文本确认）"""

    title = mark("慢阻肺随访")
    family = "chronic"
    episode = "disease-registration:copd"

    symptoms: str | None = choose(
        mark("症状"), SYMPTOMS, many=True, alone={"1"}, complete=unless_lost, after="result_reason", source=FIELDS
    )
    symptoms_other: str | None = ask(
        mark("其他症状"), asked=unless("symptoms", "1"), after="result_reason", source=FIELDS
    )
    danger: str | None = choose(mark("危急情况"), DANGER_SIGNS, many=True, after="result_reason", source="基层诊疗指南")
    cat: int | None = ask(
        mark("CAT评分"), unit=mark("分"), ge=0, le=40, complete=unless_lost, after="result_reason", source="CAT",
        heads=("CAT",),
    )  # fmt: skip
    mmrc: str | None = choose(
        mark("mMRC分级"), BREATHLESSNESS, complete=unless_lost, after="result_reason", source="mMRC", heads=("mMRC",)
    )
    more_symptoms: str | None = computed(mark("症状评估"), MORE_SYMPTOMS, after="result_reason", source="基层诊疗指南")
    exacerbations: int | None = ask(
        mark("年内急性加重次数"),
        unit=mark("次"),
        ge=0,
        le=50,
        complete=unless_lost,
        after="result_reason",
        source=FIELDS,
    )
    exacerbation_stays: int | None = ask(
        mark("因急性加重住院次数"), unit=mark("次"), ge=0, le=50, asked=unless("exacerbations", "0"),
        after="result_reason", source=FIELDS,
    )  # fmt: skip
    heart_rate: int | None = ask(
        mark("心率"), unit=mark("次/分钟"), ge=30, le=220, complete=unless_by_phone, after="bmi", source=FIELDS
    )
    breaths: int | None = ask(
        mark("呼吸频率"), unit=mark("次/分钟"), ge=6, le=60, complete=unless_by_phone, after="bmi", source=FIELDS
    )
    signs: str | None = choose(
        mark("阳性体征"), SIGNS, many=True, alone={"1"}, complete=unless_by_phone, after="bmi", source=FIELDS
    )
    sbp_mmhg: int | None = ask_systolic(complete=unless_by_phone, shared=True, source=FIELDS, heads=("高压", "SBP"))
    dbp_mmhg: int | None = ask_diastolic(complete=unless_by_phone, shared=True, source=FIELDS, heads=("低压", "DBP"))
    other_signs: str | None = ask(mark("其他体征"), shared=True, asked=unless("signs", "1"), source=FIELDS)
    drinking: Decimal | None = ask(mark("日饮酒量"), unit=mark("两"), places=1, ge=0, le=20, shared=True)
    fev1_l: Decimal | None = ask(
        mark("FEV1"), unit="L", places=2, ge="0.1", le="8.0", after="compliance", source="肺功能检查",
        heading=mark("肺功能与评估"),
    )  # fmt: skip
    fev1_fvc_percent: Decimal | None = ask(
        mark("FEV1/FVC"), unit="%", places=1, ge=10, le=100, after="compliance", source="肺功能检查"
    )
    fev1_predicted_percent: Decimal | None = ask(
        mark("FEV1占预计值"), unit="%", places=1, ge=5, le=150, after="compliance", source="肺功能检查",
        heads=("FEV1/预计值",),
    )  # fmt: skip
    spo2_percent: int | None = ask(
        mark("血氧饱和度"), unit="%", ge=50, le=100, after="compliance", source=FIELDS, heads=("SpO2",)
    )
    gold: str | None = computed(
        mark("气流受限分级"), GOLD, after="compliance", source="GOLD", hint=UNCONFIRMED, heads=("GOLD分级",)
    )
    group: str | None = choose(
        mark("综合评估分组"), GROUPS, after="compliance", source="GOLD", hint=mark("A～D 或 A、B、E，按所用版本填写")
    )
    stage: str | None = choose(
        mark("管理等级"), STAGES, complete=unless_lost, after="compliance", source=FIELDS, heads=("管理分级",)
    )
    reaction: str | None = choose(
        mark("药物不良反应"), REACTIONS, complete=unless_lost, with_="reaction", source=FIELDS, heads=("不良反应",)
    )
    reaction_text: str | None = ask(
        mark("不良反应说明"), with_="reaction", asked=when("reaction", "2", "3"), needed=True, source=FIELDS
    )
    inhaler: str | None = choose(
        mark("吸入装置使用"), INHALER, complete=unless_lost, after="reaction_hard", source=FIELDS, heads=("吸入装置",)
    )
    inhaler_taught: bool | None = ask(mark("吸入装置指导"), after="reaction_hard", source=FIELDS)
    rehabilitation_taught: bool | None = ask(mark("肺康复指导"), after="reaction_hard", source=FIELDS)
    oxygen: bool | None = ask(mark("家庭氧疗"), after="reaction_hard", source=FIELDS, heads=("氧疗",))
    ventilator: bool | None = ask(mark("无创呼吸机"), after="reaction_hard", source=FIELDS)
    vaccines: str | None = choose(
        mark("疫苗接种"), VACCINES, many=True, alone={"1"}, after="reaction_hard", source=FIELDS
    )

    @rule("exacerbation_stays", "exacerbations", code="stays-above", says=mark("住院次数多于急性加重次数，请核对。"))
    def stays_are_among_the_exacerbations(self) -> bool:
        return (self.exacerbation_stays or 0) <= (self.exacerbations or 0)

    @history("fev1_fvc_percent")
    def without_airflow_limit_it_is_not_copd(self, known: Any) -> Problem | None:
        percent = known.setting("copd-airflow-limit-percent")
        enough = (self.fev1_fvc_percent or 0) >= percent
        return hint("fev1_fvc_percent", "no-airflow-limit", NO_LIMIT, percent=percent) if enough else None

    @history("danger")
    def danger_signs_ask_for_emergency_referral(self, known: Any) -> Problem | None:
        return hint("danger", "danger", DANGER)

    @computes("gold", "fev1_fvc_percent", "fev1_predicted_percent")
    def the_grade_of_airflow_limit(self, known: Any) -> str | None:
        assert self.fev1_fvc_percent is not None and self.fev1_predicted_percent is not None
        if self.fev1_fvc_percent >= known.setting("copd-airflow-limit-percent"):
            return None
        return band_of("gold", self.fev1_predicted_percent)

    @computes("more_symptoms")
    def from_mmrc_2_or_the_cat_line_on(self, known: Any) -> str | None:
        if self.cat is None and self.mmrc is None:
            return None
        many = (self.cat or 0) >= known.setting("copd-more-symptoms-cat")
        many = many or int(self.mmrc or 0) >= known.setting("copd-more-symptoms-mmrc")
        return "2" if many else "1"

    @computes("category")
    def the_most_severe_finding(self, known: Any) -> str | None:
        if self.complication:
            return COMPLICATED
        if self.reaction in ("2", "3"):
            return ADVERSE
        controlled = self.is_controlled(known)
        return None if controlled is None else SATISFIED if controlled else UNCONTROLLED

    @computes("next_on", "given_on")
    def early_after_anything_but_satisfaction(self, known: Any) -> date | None:
        assert self.given_on
        early = self.is_dangerous() or self.category in (UNCONTROLLED, ADVERSE, COMPLICATED)
        days = known.setting("early-days" if early else "copd-routine-days")
        return None if is_lost(self) else self.given_on + timedelta(days)

    def is_controlled(self, known: Any) -> bool | None:
        """Return whether the stage lies below the setting from which it counts as uncontrolled."""
        return None if self.stage is None else int(self.stage) < known.setting("copd-uncontrolled-stage")

    def is_dangerous(self) -> bool:
        """Return whether a danger sign is ticked."""
        return self.danger is not None
