"""Home service for elders: medical care joined to care at home, twice a year on two different days."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.pressure import ask_diastolic, ask_systolic, pressures_in_order
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Service
from desktop.records.rules import history
from desktop.words import mark

ITEMS = codes(
    mark("血压测量"), mark("末梢血糖检测"), mark("康复指导"), mark("护理指导"), mark("用药指导"), mark("保健咨询"),
    mark("营养改善指导"), mark("中医药指导"), mark("心理疏导"), mark("其他"),
)  # fmt: skip
PLACES = codes(Choice("1", mark("居家"), ("家庭", "上门")), mark("养老机构"), mark("社区照护机构"), mark("门诊"))
LIVING = codes(mark("与家人同住"), Choice("2", mark("独居"), ("独居老人",)), mark("纯老家庭"), mark("机构养老"))
SAME_DAY = mark("这位老人当天已登记过医养结合服务；一年两次须在不同的两天。")
ENOUGH = mark("这位老人今年的医养结合服务已满 {times} 次，本次照常登记。")


class ElderHomeService(Service):
    """居家老人医养结合服务记录（每年两次）"""

    title = mark("居家老人医养结合服务")
    family = "elders"
    indexes = (("resident", "given_on"),)

    given_on: date | None = ask(mark("服务日期"), needed=True, code="date", heads=("日期",))
    place: str | None = choose(mark("服务地点"), PLACES, needed=True, after="given_on", heads=("地点",))
    staff: str | None = refer(mark("服务人员"), "staff", complete=True, heads=("医生", "护士"))
    living: str | None = choose(mark("居住情况"), LIVING)
    care_insurance: bool | None = ask(mark("长护险"), heads=("长期护理保险",))
    items: str | None = choose(mark("服务内容"), ITEMS, many=True, needed=True, heads=("服务项目",))
    sbp_mmhg: int | None = ask_systolic(shared=True)
    dbp_mmhg: int | None = ask_diastolic(shared=True)
    glucose_mmol: Decimal | None = ask(
        mark("末梢血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", heads=("血糖", "指尖血糖")
    )
    findings: str | None = ask(mark("健康状况"), longest=500, complete=True)
    guidance: str | None = ask(mark("指导意见"), longest=500, complete=True, heads=("健康指导",))
    next_on: date | None = ask(mark("下次服务日期"), future=True)

    systolic_stays_above_diastolic = pressures_in_order()

    @history("resident", "given_on")
    def each_counts_on_its_own_day(self, known: Any) -> Problem | None:
        assert self.given_on
        days = {one.given_on for one in known.of("elder-home-service", self.resident) if one.given_on}
        if self.given_on in days:
            return hard("given_on", "same-day", SAME_DAY)
        times = known.setting("elder-home-services-yearly")
        enough = sum(day.year == self.given_on.year for day in days) >= times
        return hint("given_on", "enough", ENOUGH, times=times) if enough else None
