"""One meeting of a self-management group."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import ask, refer
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

OUTSIDE = mark("活动日期不在小组成立至结束之间，请核对。")


class SelfManagementSession(Record):
    """健康自我管理小组活动记录"""

    title = mark("小组活动")
    family = "center"
    dated_by = "held_on"
    indexes = (("self_management_group",),)

    self_management_group: str | None = refer(mark("健康自我管理小组"), "self-management-group", needed=True)
    held_on: date | None = ask(mark("活动日期"), needed=True, code="date", heads=("日期",))
    topic: str | None = ask(mark("活动主题"), longest=100, needed=True, heads=("主题",))
    staff: str | None = refer(mark("指导医生"), "staff", complete=True, heads=("医生",))
    attendees: int | None = ask(mark("参加人数"), unit=mark("人"), ge=0, le=999, complete=True, heads=("人数",))
    measured: int | None = ask(mark("测量血压血糖人数"), unit=mark("人"), ge=0, le=999)
    minutes: int | None = ask(mark("活动时长"), unit=mark("分钟"), ge=0, le=600)
    points: int | None = ask(mark("发放健康积分"), unit=mark("分"), ge=0, le=99_999)
    summary: str | None = ask(mark("活动记录"), longest=1000)

    @history("self_management_group", "held_on")
    def it_meets_while_the_group_stands(self, known: Any) -> Problem | None:
        group = known.get("self-management-group", self.self_management_group)
        if group is None or not self.held_on:
            return None
        early = group.formed_on is not None and self.held_on < group.formed_on
        late = group.ended_on is not None and self.held_on > group.ended_on
        return hard("held_on", "outside-group", OUTSIDE) if early or late else None
