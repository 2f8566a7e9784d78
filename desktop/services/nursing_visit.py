"""Nursing visit: in the nursing clinic or at home, by item."""

from datetime import date

from desktop.records.episode import TIME_OF_DAY
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import rule
from desktop.words import mark

PLACES = codes(
    Choice("1", mark("护理门诊"), ("门诊",)),
    Choice("2", mark("居家"), ("上门", "家庭")),
    mark("病房"),
    mark("养老机构"),
)
HOME = "2"
ITEMS = codes(
    Choice("1", mark("伤口护理"), ("换药",)), mark("造口护理"), Choice("3", mark("静脉导管维护"), ("PICC", "PICC维护")),
    mark("糖尿病足护理"), Choice("5", mark("导尿管护理"), ("导尿",)), Choice("6", mark("鼻饲管护理"), ("鼻饲",)),
    Choice("7", mark("压疮护理"), ("压力性损伤",)), mark("母婴护理"), mark("慢病护理指导"), Choice("10", mark("注射"), ("输液",)),
    Choice("11", mark("采集标本"), ("采血",)), mark("吸氧或雾化"), mark("灌肠或直肠给药"), mark("康复护理"), mark("中医护理"),
    mark("照护者培训"), mark("其他护理"),
)  # fmt: skip
ORIGINS = codes(mark("门诊医嘱"), Choice("2", mark("互联网+护理"), ("互联网护理",)), mark("家庭病床"), mark("长护险"),
                mark("出院延续护理"), mark("其他"))  # fmt: skip


class NursingVisit(Service):
    """护理服务记录单（社区护理中心，门诊与居家护理）"""

    title = mark("护理服务")
    family = "nursing"
    weighed_by = "item"
    indexes = (("given_on",),)

    given_on: date | None = ask(mark("护理日期"), needed=True, code="date", heads=("日期", "服务日期"))
    place: str | None = choose(mark("护理地点"), PLACES, needed=True, after="given_on", heads=("地点",))
    item: str | None = choose(mark("护理项目"), ITEMS, needed=True, after="given_on", heads=("项目",))
    item_text: str | None = ask(mark("项目名称"), longest=60, after="given_on", asked=when("item", "17"), needed=True)
    times: int | None = ask(mark("项次"), unit=mark("次"), ge=1, le=20, after="given_on", heads=("次数",))
    staff: str | None = refer(mark("护士"), "staff", complete=True, heads=("护理人员", "操作护士"))
    origin: str | None = choose(mark("服务来源"), ORIGINS, heads=("来源",))
    ordered_by: str | None = refer(mark("开单医生"), "staff")
    entered_at: str | None = ask(mark("入户时间"), pattern=TIME_OF_DAY, like="09:30", longest=8)
    left_at: str | None = ask(mark("出户时间"), pattern=TIME_OF_DAY, like="10:10", longest=8)
    condition: str | None = ask(mark("护理评估"), longest=500, complete=True, heads=("评估",))
    measures: str | None = ask(mark("护理措施"), longest=1000, complete=True, heads=("措施",))
    effect: str | None = ask(mark("效果评价"), longest=500)
    adverse: bool | None = ask(mark("发生不良事件"))
    adverse_text: str | None = ask(mark("不良事件说明"), longest=500, asked=when("adverse"), needed=True)
    carer_trained: bool | None = ask(mark("已指导照护者"))
    next_on: date | None = ask(mark("下次护理日期"), future=True)

    @rule("entered_at", "left_at", code="left-before", says=mark("出户时间早于入户时间，请核对。"))
    def one_leaves_after_entering(self) -> bool:
        return (self.entered_at or "") <= (self.left_at or "")

    @rule("entered_at", "place", code="entered-elsewhere", says=mark("只有居家护理才有入户时间，请核对护理地点。"))
    def only_homes_are_entered(self) -> bool:
        return self.place == HOME
