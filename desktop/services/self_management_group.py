"""Self-management group: residents who learn to manage their own health together."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

THEMES = codes(
    mark("高血压"), mark("糖尿病"), mark("慢阻肺"), mark("脑卒中"), mark("肿瘤"), mark("综合"),
    Choice("7", mark("功能社区"), ("楼宇",)), mark("其他"),
)  # fmt: skip


class SelfManagementGroup(Record):
    """居民健康自我管理小组登记"""

    title = mark("健康自我管理小组")
    family = "center"
    dated_by = "formed_on"

    name: str | None = ask(mark("小组名称"), longest=60, needed=True, heads=("名称",))
    theme: str | None = choose(mark("小组主题"), THEMES, needed=True, heads=("主题", "病种"))
    village: str | None = ask(mark("所在村（居）"), longest=50, complete=True, heads=("村居",))
    formed_on: date | None = ask(mark("成立日期"), needed=True, code="date", heads=("日期",))
    leader: str | None = ask(mark("组长"), longest=50)
    staff: str | None = refer(mark("指导医生"), "staff", complete=True, heads=("医生",))
    members: int | None = ask(mark("组员人数"), unit=mark("人"), ge=0, le=999, complete=True, heads=("人数",))
    is_new: bool | None = ask(mark("当年新建"))
    ended_on: date | None = ask(mark("结束日期"))

    @rule("formed_on", "ended_on", code="ended-before", says=mark("结束日期早于成立日期，请核对。"))
    def a_group_ends_after_it_was_formed(self) -> bool:
        assert self.formed_on and self.ended_on
        return self.formed_on <= self.ended_on
