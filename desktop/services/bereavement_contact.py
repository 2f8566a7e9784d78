"""Contact with the bereaved after a death in hospice care."""

from datetime import date
from typing import Any

from desktop.records.episode import OTHER_RESIDENT
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import history
from desktop.words import mark

WAYS = codes(
    Choice("1", mark("上门"), ("家访",)), Choice("2", mark("电话"), ("电话随访",)), mark("来院面谈"), mark("小组活动"),
    Choice("5", mark("信函或卡片"), ("信函",)),
)  # fmt: skip
RELATIONS = codes(mark("配偶"), mark("子女"), mark("父母"), mark("兄弟姐妹"), mark("其他亲属"), mark("照护者"))
STATES = codes(mark("平稳"), mark("悲伤明显但可自我调节"), Choice("3", mark("复杂性哀伤倾向"), ("复杂性哀伤",)))
NOT_DEAD = mark("这次安宁疗护还没有登记死亡，请先登记结束（死亡）再记录哀伤随访。")
BEFORE_DEATH = mark("哀伤随访日期早于死亡日期（{day}），请核对。")
FIRST_IS_LATE = mark("这是第一次哀伤随访，已超过死亡后 {days} 天。")
REFER = mark("有复杂性哀伤倾向：建议转介心理服务。")
DEAD = "1"


class BereavementContact(Service):
    """哀伤辅导记录（安宁疗护实践指南）"""

    title = mark("哀伤辅导")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    indexes = (("hospice_admission", "given_on"),)

    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True, after="resident")
    given_on: date | None = ask(mark("随访日期"), needed=True, code="date", heads=("日期", "辅导日期"))
    way: str | None = choose(mark("随访方式"), WAYS, needed=True, after="given_on", heads=("方式",))
    staff: str | None = refer(mark("随访人员"), "staff", complete=True, heads=("医生", "社工"))
    relation: str | None = choose(mark("对象与逝者关系"), RELATIONS, needed=True, heads=("关系",))
    state: str | None = choose(mark("哀伤状况"), STATES, complete=True, heads=("状况",))
    help_given: str | None = ask(mark("辅导内容"), longest=1000, complete=True)
    needs: str | None = ask(mark("家属需求"), longest=500)
    referred: bool | None = ask(mark("已转介心理服务"), asked=when("state", "3"), complete=True)
    satisfied: bool | None = ask(mark("对安宁疗护服务满意"))
    next_on: date | None = ask(mark("下次随访日期"), future=True)

    def may_follow_death(self) -> bool:
        """Return that the bereaved are met after the death."""
        return True

    @history("resident", "hospice_admission", "given_on")
    def the_bereaved_are_met_after_a_death(self, known: Any) -> list[Problem]:
        assert self.given_on
        care = known.get("hospice-admission", self.hospice_admission)
        if care is not None and care.resident != self.resident:
            label = self.label_of("hospice_admission")
            return [hard("hospice_admission", "other-resident", OTHER_RESIDENT, label=label)]
        closings = known.having("hospice-closing", hospice_admission=self.hospice_admission)
        died_on = next((one.closed_on for one in closings if one.outcome == DEAD), None)
        if died_on is None:
            return [hint("given_on", "not-dead", NOT_DEAD)]
        if self.given_on < died_on:
            return [hard("given_on", "before-death", BEFORE_DEATH, day=died_on)]
        met = [one.given_on for one in known.having(self.own_kind(), hospice_admission=self.hospice_admission)]
        met += [one.bereavement_on for one in closings if one.bereavement_on]
        days = known.setting("bereavement-days")
        late = (self.given_on - died_on).days > days and not any(day and day < self.given_on for day in met)
        return [hint("given_on", "first-is-late", FIRST_IS_LATE, days=days)] if late else []

    @history("state")
    def complicated_grief_is_referred(self, known: Any) -> Problem | None:
        return hint("state", "refer", REFER) if self.state == "3" and not self.referred else None
