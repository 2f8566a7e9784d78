"""Equipment of a site: what there is, since when, and when it is to be checked."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

TYPES = codes(
    Choice("1", mark("除颤仪"), ("AED", "自动体外除颤仪")), mark("心电监护仪"), Choice("3", mark("雾化仪"), ("雾化器",)),
    Choice("4", mark("简易肺功能仪"), ("肺功能仪",)), Choice("5", mark("供氧设备"), ("供氧",)),
    Choice("6", mark("中医诊疗设备"), ("中医诊疗",)), Choice("7", mark("康复训练设备"), ("康复设备",)),
    Choice("8", mark("智能康复设备"), ("康复机器人",)), mark("心电图机"), Choice("10", mark("超声设备"), ("B超",)),
    Choice("11", mark("放射设备"), ("DR",)), mark("检验设备"), mark("眼底相机"), Choice("14", mark("电子血压计"), ("血压计",)),
    mark("护理设备"), mark("其他"),
)  # fmt: skip
STATES = codes(Choice("1", mark("在用"), ("正常",)), mark("停用"), mark("维修"), mark("报废"))


class Equipment(Record):
    """医疗设备登记"""

    title = mark("医疗设备")
    family = "center"
    dated_by = "installed_on"

    form: str | None = choose(mark("设备类别"), TYPES, needed=True, heads=("类别",))
    name: str | None = ask(mark("设备名称"), longest=100, needed=True, heads=("名称",))
    model: str | None = ask(mark("规格型号"), longest=100, heads=("型号",))
    count: int | None = ask(mark("数量"), unit=mark("台"), ge=0, le=9999, needed=True, heads=("台数",))
    number: str | None = ask(mark("设备编号"), longest=60, heads=("编号",))
    place: str | None = ask(mark("放置地点"), longest=100)
    installed_on: date | None = ask(mark("启用日期"), heads=("购置日期",))
    state: str | None = choose(mark("设备状态"), STATES, complete=True, heads=("状态",))
    checked_on: date | None = ask(mark("最近检定日期"), heads=("校准日期",))
    check_due_on: date | None = ask(mark("下次检定日期"), future=True)
    staff: str | None = refer(mark("保管人"), "staff")
    retired_on: date | None = ask(mark("停用日期"))

    @rule("installed_on", "retired_on", code="retired-before", says=mark("停用日期早于启用日期，请核对。"))
    def equipment_retires_after_it_is_installed(self) -> bool:
        assert self.installed_on and self.retired_on
        return self.installed_on <= self.retired_on

    @rule("checked_on", "check_due_on", code="due-before", says=mark("下次检定日期早于最近检定日期，请核对。"))
    def the_next_check_follows_the_last(self) -> bool:
        assert self.checked_on and self.check_due_on
        return self.checked_on <= self.check_due_on
