"""Family-doctor team: its roles, its area, its title."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

TITLES = codes(Choice("1", mark("普通团队"), ("无",)), Choice("2", mark("标杆团队"), ("标杆",)), mark("家庭医生工作室"))


class DoctorTeam(Record):
    """家庭医生团队登记（岗位、片区、标杆团队）"""

    title = mark("家庭医生团队")
    family = "center"
    dated_by = "formed_on"
    travels = "shared"

    name: str | None = ask(mark("团队名称"), longest=60, needed=True, heads=("名称", "团队"))
    leader: str | None = refer(mark("团队长"), "staff", needed=True, heads=("队长",))
    nurse: str | None = refer(mark("社区护士"), "staff", complete=True, heads=("护士",))
    public_health: str | None = refer(mark("公共卫生医师"), "staff", complete=True, heads=("公卫医师",))
    tcm_doctor: str | None = refer(mark("中医师"), "staff")
    pharmacist: str | None = refer(mark("药师"), "staff")
    therapist: str | None = refer(mark("康复治疗师"), "staff")
    health_manager: str | None = refer(mark("健康管理师"), "staff")
    social_worker: str | None = refer(mark("社会工作者"), "staff")
    village_doctor: str | None = refer(mark("乡村医生"), "staff")
    area: str | None = ask(mark("服务片区"), longest=200, complete=True, hint=mark("写村居名称，用顿号分开"))
    standing: str | None = choose(mark("团队称号"), TITLES, heads=("称号",))
    title_on: date | None = ask(mark("称号确认日期"), asked=when("standing", "2", "3"), complete=True)
    formed_on: date | None = ask(mark("成立日期"))
    ended_on: date | None = ask(mark("撤销日期"))

    @rule("formed_on", "ended_on", code="ended-before", says=mark("撤销日期早于成立日期，请核对。"))
    def a_team_ends_after_it_was_formed(self) -> bool:
        assert self.formed_on and self.ended_on
        return self.formed_on <= self.ended_on
