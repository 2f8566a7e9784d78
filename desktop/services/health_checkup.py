"""Health check-up: one form for elders and for the yearly check of people with chronic diseases."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records import body
from desktop.records.checkup_codes import ADHERENCE, ELDERS, EVALUATIONS, GUIDANCE, RISKS, serves
from desktop.records.checkup_tests import CheckupTests
from desktop.records.control import is_glucose_dangerous, is_pressure_dangerous
from desktop.records.identity import age_on, turns_on
from desktop.records.pressure import pressures_in_order
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import ask, choose, computed, when
from desktop.records.rules import computes, history, rule
from desktop.words import mark

BACKWARDS = mark("出院或撤床日期早于入院或建床日期，请核对。")
AFTER_CHECKUP = mark("“{label}”晚于体检日期，请核对。")
AGES_BACKWARDS = mark("戒除的年龄小于开始的年龄，请核对两个数是否录反。")
OLDER_THAN_NOW = mark("“{label}”大于体检时的年龄（{age} 岁），请核对。")
EARLIER = ("stay1_from_on", "stay1_to_on", "stay2_from_on", "stay2_to_on", "bed1_from_on", "bed1_to_on", "bed2_from_on",
           "bed2_to_on", "vaccine1_on", "vaccine2_on", "vaccine3_on")  # fmt: skip
AGES = ("smoking_from_age", "smoking_until_age", "drinking_from_age", "sober_from_age")
NOT_YET_65 = mark("这位居民到今年年底还不满 65 岁，本次体检不计入老年人健康管理；请核对体检类别。")
NOT_FOR_ELDERS = mark(
    "这位居民今年年底已满 65 岁，体检类别没有选老年人健康管理，本次不算老年人体检；一次体检可以同时选几类。"
)
DANGER = mark("血压或血糖已达危急值：先处理、紧急转诊，两周内主动随访转诊结果。")
STAYS = mark("住院治疗情况")


class HealthCheckup(CheckupTests):
    """健康体检表（国家基本公共卫生服务规范第三版）"""

    title = mark("健康体检")
    family = "elders"
    indexes = (("resident", "given_on"),)

    stay1_from_on: date | None = ask(mark("住院1入院日期"), with_="stay1", heading=STAYS, source="表 住院史")
    stay1_to_on: date | None = ask(
        mark("住院1出院日期"), with_="stay1", asked=when("stay1_from_on"), source="表 住院史"
    )
    stay1_reason: str | None = ask(mark("住院1原因"), longest=100, asked=when("stay1_from_on"), source="表 住院史")
    stay1_place: str | None = ask(mark("住院1医疗机构"), longest=100, asked=when("stay1_from_on"), source="表 住院史")
    stay1_number: str | None = ask(mark("住院1病案号"), longest=30, asked=when("stay1_from_on"), source="表 住院史")
    stay2_from_on: date | None = ask(
        mark("住院2入院日期"), with_="stay2", asked=when("stay1_from_on"), source="表 住院史"
    )
    stay2_to_on: date | None = ask(
        mark("住院2出院日期"), with_="stay2", asked=when("stay2_from_on"), source="表 住院史"
    )
    stay2_reason: str | None = ask(mark("住院2原因"), longest=100, asked=when("stay2_from_on"), source="表 住院史")
    stay2_place: str | None = ask(mark("住院2医疗机构"), longest=100, asked=when("stay2_from_on"), source="表 住院史")
    stay2_number: str | None = ask(mark("住院2病案号"), longest=30, asked=when("stay2_from_on"), source="表 住院史")
    bed1_from_on: date | None = ask(mark("家床1建床日期"), with_="bed1", source="表 家庭病床史")
    bed1_to_on: date | None = ask(
        mark("家床1撤床日期"), with_="bed1", asked=when("bed1_from_on"), source="表 家庭病床史"
    )
    bed1_reason: str | None = ask(mark("家床1原因"), longest=100, asked=when("bed1_from_on"), source="表 家庭病床史")
    bed1_place: str | None = ask(mark("家床1医疗机构"), longest=100, asked=when("bed1_from_on"), source="表 家庭病床史")
    bed1_number: str | None = ask(mark("家床1病案号"), longest=30, asked=when("bed1_from_on"), source="表 家庭病床史")
    bed2_from_on: date | None = ask(
        mark("家床2建床日期"), with_="bed2", asked=when("bed1_from_on"), source="表 家庭病床史"
    )
    bed2_to_on: date | None = ask(
        mark("家床2撤床日期"), with_="bed2", asked=when("bed2_from_on"), source="表 家庭病床史"
    )
    bed2_reason: str | None = ask(mark("家床2原因"), longest=100, asked=when("bed2_from_on"), source="表 家庭病床史")
    bed2_place: str | None = ask(mark("家床2医疗机构"), longest=100, asked=when("bed2_from_on"), source="表 家庭病床史")
    bed2_number: str | None = ask(mark("家床2病案号"), longest=30, asked=when("bed2_from_on"), source="表 家庭病床史")
    drug1_name: str | None = ask(mark("药物1"), longest=60, heading=mark("主要用药情况"), source="表 主要用药情况")
    drug1_use: str | None = ask(mark("药物1用法"), longest=30, asked=when("drug1_name"), source="表 主要用药情况")
    drug1_dose: str | None = ask(mark("药物1用量"), longest=30, asked=when("drug1_name"), source="表 主要用药情况")
    drug1_time: str | None = ask(mark("药物1用药时间"), longest=30, asked=when("drug1_name"), source="表 主要用药情况")
    drug1_adherence: str | None = choose(
        mark("药物1服药依从性"), ADHERENCE, asked=when("drug1_name"), source="表 主要用药情况"
    )
    drug2_name: str | None = ask(mark("药物2"), longest=60, asked=when("drug1_name"), source="表 主要用药情况")
    drug2_use: str | None = ask(mark("药物2用法"), longest=30, asked=when("drug2_name"), source="表 主要用药情况")
    drug2_dose: str | None = ask(mark("药物2用量"), longest=30, asked=when("drug2_name"), source="表 主要用药情况")
    drug2_time: str | None = ask(mark("药物2用药时间"), longest=30, asked=when("drug2_name"), source="表 主要用药情况")
    drug2_adherence: str | None = choose(
        mark("药物2服药依从性"), ADHERENCE, asked=when("drug2_name"), source="表 主要用药情况"
    )
    drug3_name: str | None = ask(mark("药物3"), longest=60, asked=when("drug2_name"), source="表 主要用药情况")
    drug3_use: str | None = ask(mark("药物3用法"), longest=30, asked=when("drug3_name"), source="表 主要用药情况")
    drug3_dose: str | None = ask(mark("药物3用量"), longest=30, asked=when("drug3_name"), source="表 主要用药情况")
    drug3_time: str | None = ask(mark("药物3用药时间"), longest=30, asked=when("drug3_name"), source="表 主要用药情况")
    drug3_adherence: str | None = choose(
        mark("药物3服药依从性"), ADHERENCE, asked=when("drug3_name"), source="表 主要用药情况"
    )
    drug4_name: str | None = ask(mark("药物4"), longest=60, asked=when("drug3_name"), source="表 主要用药情况")
    drug4_use: str | None = ask(mark("药物4用法"), longest=30, asked=when("drug4_name"), source="表 主要用药情况")
    drug4_dose: str | None = ask(mark("药物4用量"), longest=30, asked=when("drug4_name"), source="表 主要用药情况")
    drug4_time: str | None = ask(mark("药物4用药时间"), longest=30, asked=when("drug4_name"), source="表 主要用药情况")
    drug4_adherence: str | None = choose(
        mark("药物4服药依从性"), ADHERENCE, asked=when("drug4_name"), source="表 主要用药情况"
    )
    drug5_name: str | None = ask(mark("药物5"), longest=60, asked=when("drug4_name"), source="表 主要用药情况")
    drug5_use: str | None = ask(mark("药物5用法"), longest=30, asked=when("drug5_name"), source="表 主要用药情况")
    drug5_dose: str | None = ask(mark("药物5用量"), longest=30, asked=when("drug5_name"), source="表 主要用药情况")
    drug5_time: str | None = ask(mark("药物5用药时间"), longest=30, asked=when("drug5_name"), source="表 主要用药情况")
    drug5_adherence: str | None = choose(
        mark("药物5服药依从性"), ADHERENCE, asked=when("drug5_name"), source="表 主要用药情况"
    )
    drug6_name: str | None = ask(mark("药物6"), longest=60, asked=when("drug5_name"), source="表 主要用药情况")
    drug6_use: str | None = ask(mark("药物6用法"), longest=30, asked=when("drug6_name"), source="表 主要用药情况")
    drug6_dose: str | None = ask(mark("药物6用量"), longest=30, asked=when("drug6_name"), source="表 主要用药情况")
    drug6_time: str | None = ask(mark("药物6用药时间"), longest=30, asked=when("drug6_name"), source="表 主要用药情况")
    drug6_adherence: str | None = choose(
        mark("药物6服药依从性"), ADHERENCE, asked=when("drug6_name"), source="表 主要用药情况"
    )
    vaccine1_name: str | None = ask(
        mark("接种1名称"), longest=60, heading=mark("非免疫规划预防接种史"), source="表 预防接种史"
    )
    vaccine1_on: date | None = ask(mark("接种1日期"), asked=when("vaccine1_name"), source="表 预防接种史")
    vaccine1_place: str | None = ask(
        mark("接种1机构"), longest=100, asked=when("vaccine1_name"), source="表 预防接种史"
    )
    vaccine2_name: str | None = ask(mark("接种2名称"), longest=60, asked=when("vaccine1_name"), source="表 预防接种史")
    vaccine2_on: date | None = ask(mark("接种2日期"), asked=when("vaccine2_name"), source="表 预防接种史")
    vaccine2_place: str | None = ask(
        mark("接种2机构"), longest=100, asked=when("vaccine2_name"), source="表 预防接种史"
    )
    vaccine3_name: str | None = ask(mark("接种3名称"), longest=60, asked=when("vaccine2_name"), source="表 预防接种史")
    vaccine3_on: date | None = ask(mark("接种3日期"), asked=when("vaccine3_name"), source="表 预防接种史")
    vaccine3_place: str | None = ask(
        mark("接种3机构"), longest=100, asked=when("vaccine3_name"), source="表 预防接种史"
    )
    evaluation: str | None = choose(
        mark("健康评价"), EVALUATIONS, complete=True, heading=mark("健康评价与指导"), source="表 健康评价"
    )
    finding1: str | None = ask(
        mark("异常1"), longest=200, source="表 健康评价", asked=when("evaluation", "2"), complete=True
    )
    finding2: str | None = ask(mark("异常2"), longest=200, asked=when("finding1"), source="表 健康评价")
    finding3: str | None = ask(mark("异常3"), longest=200, asked=when("finding2"), source="表 健康评价")
    finding4: str | None = ask(mark("异常4"), longest=200, asked=when("finding3"), source="表 健康评价")
    guidance: str | None = choose(mark("健康指导"), GUIDANCE, many=True, complete=True, source="表 健康指导")
    risks: str | None = choose(mark("危险因素控制"), RISKS, many=True, source="表 危险因素控制")
    weight_goal_kg: Decimal | None = ask(
        mark("减体重目标"), unit="kg", places=1, ge=20, le=300, source="表 危险因素控制 减体重",
        asked=when("risks", "5"), complete=True,
    )  # fmt: skip
    vaccine_advice: str | None = ask(
        mark("建议接种的疫苗"), longest=60, asked=when("risks", "6"), source="表 危险因素控制 建议接种疫苗"
    )
    risks_other: str | None = ask(
        mark("危险因素控制其他"), longest=100, asked=when("risks", "7"), source="表 危险因素控制 其他"
    )
    told_on: date | None = ask(mark("结果反馈日期"), source="规范 告知检查结果", heads=("反馈日期",))
    next_on: date | None = computed(mark("下次体检期限"), future=True, source="规范 每年一次")

    on_the_left_systolic_stays_above_diastolic = pressures_in_order("left_sbp_mmhg", "left_dbp_mmhg", "left-bp-swapped")
    on_the_right_systolic_stays_above_diastolic = pressures_in_order(
        "right_sbp_mmhg", "right_dbp_mmhg", "right-bp-swapped"
    )

    @history()
    def stays_end_after_they_begin(self, known: Any) -> list[Problem]:
        return [
            hard(f"{stay}_to_on", "stay-backwards", BACKWARDS)
            for stay in ("stay1", "stay2", "bed1", "bed2")
            if (first := getattr(self, f"{stay}_from_on")) and (last := getattr(self, f"{stay}_to_on")) and last < first
        ]

    @history("given_on")
    def what_is_told_of_the_past_lies_before_it(self, known: Any) -> list[Problem]:
        assert self.given_on
        return [
            hard(field, "after-checkup", AFTER_CHECKUP, label=self.label_of(field))
            for field in EARLIER
            if (day := getattr(self, field)) and day > self.given_on
        ]

    @rule("smoking_until_age", "smoking_from_age", code="ages-backwards", says=AGES_BACKWARDS)
    def one_stops_smoking_after_starting(self) -> bool:
        return (self.smoking_from_age or 0) <= (self.smoking_until_age or 0)

    @rule("sober_from_age", "drinking_from_age", code="ages-backwards", says=AGES_BACKWARDS)
    def one_stops_drinking_after_starting(self) -> bool:
        return (self.drinking_from_age or 0) <= (self.sober_from_age or 0)

    @history("resident", "given_on")
    def no_age_is_yet_to_come(self, known: Any) -> list[Problem]:
        person = known.get("resident", self.resident)
        if person is None or person.born_on is None:
            return []
        assert self.given_on
        age = age_on(person.born_on, self.given_on)
        return [
            hard(field, "older-than-now", OLDER_THAN_NOW, label=self.label_of(field), age=age)
            for field in AGES
            if (getattr(self, field) or 0) > age
        ]

    @history("resident", "given_on", "purposes")
    def an_elder_is_65_by_the_end_of_the_year(self, known: Any) -> Problem | None:
        assert self.given_on
        person = known.get("resident", self.resident)
        if person is None or person.born_on is None:
            return None
        is_elder = turns_on(person.born_on, 65) <= date(self.given_on.year, 12, 31)
        if is_elder == serves(self, ELDERS):
            return None
        return (
            hint("purposes", "not-for-elders", NOT_FOR_ELDERS)
            if is_elder
            else hint("purposes", "not-yet-65", NOT_YET_65)
        )

    @history("given_on")
    def danger_values_ask_for_emergency_referral(self, known: Any) -> Problem | None:
        danger = is_pressure_dangerous(self.left_sbp_mmhg, self.left_dbp_mmhg)
        danger = danger or is_pressure_dangerous(self.right_sbp_mmhg, self.right_dbp_mmhg)
        danger = danger or is_glucose_dangerous(self.fasting_glucose_mmol)
        return hint("evaluation", "danger", DANGER) if danger else None

    the_weight_is_none_in_jin = body.the_weight_is_none_in_jin

    weight_over_height_squared = body.weight_over_height_squared

    @computes("next_on", "given_on")
    def a_year_later(self, known: Any) -> date | None:
        assert self.given_on
        return turns_on(self.given_on, 1)
