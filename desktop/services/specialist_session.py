"""Session of a visiting specialist: who came from where, how many were seen, how many slots were used."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

TITLES = codes(mark("住院医师"), Choice("2", mark("主治医师"), ("主治",)), Choice("3", mark("副主任医师"), ("副高",)),
               Choice("4", mark("主任医师"), ("正高",)))  # fmt: skip
FORMS = codes(
    Choice("1", mark("专家门诊"), ("坐诊", "下沉门诊")), mark("专家工作室"), Choice("3", mark("名中医工作室"), ("名中医",)),
    mark("联合病房查房"), mark("带教讲课"), mark("病例讨论"),
)  # fmt: skip
HALF_DAYS = codes(Choice("1", mark("上午"), ("早上",)), mark("下午"), Choice("3", mark("晚间"), ("晚上",)))


class SpecialistSession(Record):
    """上级专家下沉服务记录（专家门诊、工作室、联合病房）"""

    title = mark("专家下沉门诊")
    family = "referral"
    dated_by = "held_on"
    indexes = (("held_on",),)

    held_on: date | None = ask(mark("服务日期"), needed=True, code="date", heads=("日期", "出诊日期"))
    half_day: str | None = choose(mark("半天"), HALF_DAYS, heads=("时段",))
    form: str | None = choose(mark("服务形式"), FORMS, needed=True, heads=("形式",))
    expert: str | None = ask(mark("专家姓名"), longest=50, needed=True, heads=("专家",))
    rank: str | None = choose(mark("专家职称"), TITLES, needed=True, heads=("职称",))
    hospital: str | None = ask(mark("派出医院"), longest=100, needed=True, heads=("医院",))
    department: str | None = ask(mark("专业科室"), longest=60, complete=True, heads=("科室", "专科"))
    is_tcm: bool | None = ask(mark("中医专家"))
    host: str | None = refer(mark("对接医生"), "staff")
    patients: int | None = ask(mark("诊疗人数"), unit=mark("人次"), ge=0, le=500, complete=True, heads=("人次",))
    slots_received: int | None = ask(mark("到号数"), unit=mark("个"), ge=0, le=500, heads=("预留号源",))
    slots_used: int | None = ask(mark("用号数"), unit=mark("个"), ge=0, le=500, heads=("已用号源",))
    taught: int | None = ask(mark("带教人数"), unit=mark("人"), ge=0, le=500)
    note: str | None = ask(mark("备注"))

    @rule("slots_used", "slots_received", code="slots-above", says=mark("用号数多于到号数，请核对。"))
    def no_more_slots_are_used_than_received(self) -> bool:
        return (self.slots_used or 0) <= (self.slots_received or 0)
