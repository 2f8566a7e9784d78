"""Self-measured values: at a health station, at home, by a device; never mistaken for a staff's measure."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records import body
from desktop.records.body import ask_height, ask_weight, computed_bmi
from desktop.records.control import is_glucose_dangerous, is_pressure_dangerous
from desktop.records.pressure import ask_diastolic, ask_systolic, pressures_in_order
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

SOURCES = codes(
    Choice("1", mark("智慧健康驿站"), ("健康小屋", "驿站")), Choice("2", mark("家庭自测"), ("自测", "家用设备")),
    mark("慢病管理支持中心"), Choice("4", mark("可穿戴设备"), ("手环",)), mark("其他"),
)  # fmt: skip
NOTHING_MEASURED = mark("没有填写任何测量值，请至少填写一项。")
DANGER = mark("自测值已达危急值：请当天联系居民核实，必要时紧急转诊。")
VALUES = (
    "sbp_mmhg",
    "fasting_glucose_mmol",
    "random_glucose_mmol",
    "weight_kg",
    "waist_cm",
    "heart_rate",
    "spo2_percent",
)


class SelfMeasurement(Record):
    """居民自测值登记（健康驿站、家庭自测）"""

    title = mark("自测值")
    family = "chronic"
    dated_by = "measured_on"
    indexes = (("resident", "measured_on"),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    measured_on: date | None = ask(mark("测量日期"), needed=True, code="date", heads=("日期", "自测日期"))
    source: str | None = choose(mark("测量来源"), SOURCES, needed=True, heads=("来源",))
    station: str | None = refer(mark("健康驿站"), "health-station")
    sbp_mmhg: int | None = ask_systolic(heads=("高压",))
    dbp_mmhg: int | None = ask_diastolic(heads=("低压",))
    heart_rate: int | None = ask(mark("心率"), unit=mark("次/分钟"), ge=30, le=220)
    fasting_glucose_mmol: Decimal | None = ask(
        mark("空腹血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", heads=("血糖",)
    )
    random_glucose_mmol: Decimal | None = ask(
        mark("随机血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", heads=("餐后血糖",)
    )
    height_cm: Decimal | None = ask_height()
    weight_kg: Decimal | None = ask_weight()
    bmi: Decimal | None = computed_bmi()
    waist_cm: Decimal | None = ask(mark("腰围"), unit="cm", places=1, ge=40, le=200)
    spo2_percent: int | None = ask(mark("血氧饱和度"), unit="%", ge=50, le=100)
    note: str | None = ask(mark("备注"))

    systolic_stays_above_diastolic = pressures_in_order()

    @rule("source", code="nothing-measured", says=NOTHING_MEASURED)
    def something_is_measured(self) -> bool:
        return any(getattr(self, name) is not None for name in VALUES)

    @history("measured_on")
    def danger_values_ask_for_a_call(self, known: Any) -> Problem | None:
        danger = is_pressure_dangerous(self.sbp_mmhg, self.dbp_mmhg)
        danger = danger or is_glucose_dangerous(self.fasting_glucose_mmol, self.random_glucose_mmol)
        return hint("measured_on", "danger", DANGER) if danger else None

    the_weight_is_none_in_jin = body.the_weight_is_none_in_jin

    weight_over_height_squared = body.weight_over_height_squared
