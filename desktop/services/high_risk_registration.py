"""High-risk register: who is not ill yet and is measured again in time."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from desktop.records.pressure import ask_diastolic, ask_systolic, pressures_in_order
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record
from desktop.records.rules import computes, history, rule
from desktop.words import mark

DISEASES = (
    Choice("hypertension", mark("高血压"), ("高血压高危",)),
    Choice("diabetes", mark("2型糖尿病"), ("糖尿病", "糖尿病高危")),
    Choice("copd", mark("慢阻肺"), ("慢阻肺高危",)),
    Choice("stroke", mark("脑卒中"), ("脑卒中高危",)),
)
GROUNDS = codes(
    mark("收缩压130～139或舒张压85～89"), mark("超重肥胖或腹型肥胖"), mark("一级或二级亲属家族史"),
    Choice("4", mark("长期高盐饮食"), ("高盐",)), Choice("5", mark("长期过量饮酒"), ("饮酒",)),
    Choice("6", mark("年龄55岁及以上"), ("年龄",)), mark("空腹血糖受损或糖耐量减低"), mark("长期吸烟"),
    mark("粉尘或有害气体接触"), mark("其他"),
)  # fmt: skip
ENDINGS = codes(mark("确诊转慢病管理"), mark("不再高危"), mark("死亡"), mark("迁出"), mark("失访"), mark("其他"))
TWICE = mark("这位居民在这个病种的高危名册里还没有结束，请勿重复登记。")
IS_PATIENT = mark("这位居民已登记为该病种患者，不再列入高危名册；请核对病种。")


class HighRiskRegistration(Record):
    """慢性病高危人群登记（国家基本公共卫生服务规范第三版 高危人群干预）"""

    title = mark("高危人群登记")
    family = "chronic"
    dated_by = "registered_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    disease: str | None = choose(mark("高危病种"), DISEASES, needed=True, heads=("病种",))
    registered_on: date | None = ask(mark("登记日期"), needed=True, code="date", heads=("纳入日期", "日期"))
    grounds: str | None = choose(
        mark("高危因素"), GROUNDS, many=True, needed=True, source="规范 高血压筛查 高危人群", heads=("危险因素",)
    )
    sbp_mmhg: int | None = ask_systolic()
    dbp_mmhg: int | None = ask_diastolic()
    fasting_glucose_mmol: Decimal | None = ask(mark("空腹血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0")
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    checked_on: date | None = ask(mark("最近复查日期"), heads=("复查日期",))
    check_due_on: date | None = computed(mark("下次复查期限"), future=True)
    ended_on: date | None = ask(mark("结束日期"), with_="ending", needed=when("ending"))
    ending: str | None = choose(mark("结束原因"), ENDINGS, with_="ending", asked=when("ended_on"), needed=True)

    systolic_stays_above_diastolic = pressures_in_order()

    @rule("registered_on", "checked_on", code="checked-before", says=mark("复查日期早于登记日期，请核对。"))
    def a_check_follows_the_registration(self) -> bool:
        assert self.registered_on and self.checked_on
        return self.registered_on <= self.checked_on

    @rule("registered_on", "ended_on", code="ended-before", says=mark("结束日期早于登记日期，请核对。"))
    def an_ending_follows_the_registration(self) -> bool:
        assert self.registered_on and self.ended_on
        return self.registered_on <= self.ended_on

    @history("resident", "disease")
    def one_open_registration_a_disease(self, known: Any) -> Problem | None:
        if self.ended_on is not None:
            return None
        others = [one for one in known.of(self.own_kind(), self.resident) if one.disease == self.disease]
        if any(one.ended_on is None for one in others):
            return hard("disease", "registered-twice", TWICE)
        ill = [one for one in known.of("disease-registration", self.resident) if one.disease == self.disease]
        return hard("disease", "is-patient", IS_PATIENT) if any(one.ended_on is None for one in ill) else None

    @computes("check_due_on", "registered_on", "disease")
    def half_a_year_after_the_last_check(self, known: Any) -> date | None:
        assert self.registered_on
        days = known.setting("high-risk-glucose-days" if self.disease == "diabetes" else "high-risk-days")
        return None if self.ended_on else (self.checked_on or self.registered_on) + timedelta(days)
