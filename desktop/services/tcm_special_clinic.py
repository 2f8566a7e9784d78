"""A TCM clinic for a special disease, run by a site."""

from datetime import date

from desktop.records.questions import ask, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark


class TcmSpecialClinic(Record):
    """中医特色专病（专科）门诊登记"""

    title = mark("中医特色专病专科")
    family = "tcm"
    dated_by = "opened_on"

    name: str | None = ask(mark("专病专科名称"), needed=True, longest=60, heads=("名称", "专病名称"))
    disease: str | None = ask(mark("主治病种"), longest=100)
    opened_on: date | None = ask(mark("开设日期"), needed=True, heads=("开设时间",))
    closed_on: date | None = ask(mark("停办日期"))
    staff: str | None = refer(mark("负责人"), "staff")
    supported_by: str | None = ask(mark("支持单位"), longest=100, hint=mark("如海派中医流派、上级中医医院"))
    half_days_weekly: int | None = ask(mark("每周开诊"), unit=mark("半天"), ge=0, le=14)

    @rule("opened_on", "closed_on", code="closed-before", says=mark("停办日期早于开设日期，请核对。"))
    def a_clinic_closes_after_its_opening(self) -> bool:
        assert self.opened_on and self.closed_on
        return self.opened_on <= self.closed_on
