"""Closing of hospice care: how it ended, and the contact with the bereaved."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import last_after, outside_episode
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import DIED, Record
from desktop.records.rules import computes, history, rule
from desktop.words import mark

OUTCOMES = codes(
    Choice("1", mark("死亡"), ("去世", "离世")), Choice("2", mark("出院"), ("好转出院",)),
    Choice("3", mark("转居家"), ("转居家安宁",)), Choice("4", mark("转病房"), ("转住院",)),
    Choice("5", mark("转其他机构"), ("转院",)), mark("其他"),
)  # fmt: skip
PLACES = codes(Choice("1", mark("家中"), ("居家",)), mark("本院病房"), mark("养老机构"), mark("其他医院"), mark("其他"))
DEAD = "1"
CLOSED_TWICE = mark("这次安宁疗护已登记过结束，请勿重复登记。")
SERVED_BY = ("hospice-assessment", "hospice-transfer", "family-meeting", "advance-wishes")
ASSESSED_LATER = mark("结束日期之后还有评估、转移、家庭会议或意愿记录（{day}），请核对结束日期。")
OVERLAPS = mark("结束之前（{day}）这位居民已另有安宁疗护收治，请核对结束日期。")
SAY_DIED = mark("结束原因为死亡：请在居民信息里补上死亡日期。")


def of_a_death(record: Any) -> bool:
    """Tell that the sheet asks about a death."""
    return bool(record.outcome == DEAD)


class HospiceClosing(Record):
    """安宁疗护结束与哀伤辅导记录（安宁疗护实践指南）"""

    title = mark("安宁疗护结束")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    dated_by = "closed_on"
    indexes = (("hospice_admission",),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True)
    closed_on: date | None = ask(mark("结束日期"), needed=True, code="date", heads=("出院日期", "死亡日期"))
    outcome: str | None = choose(mark("结束原因"), OUTCOMES, needed=True, heads=("转归",))
    death_place: str | None = choose(mark("死亡地点"), PLACES, complete=of_a_death)
    wished_place: bool | None = ask(mark("在意愿地点离世"), complete=of_a_death)
    symptoms_controlled: bool | None = ask(mark("末期症状得到控制"), complete=of_a_death)
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    bereavement_due_on: date | None = computed(mark("哀伤随访期限"), future=True, hint=mark("死亡后几天见参数设置"))
    bereavement_on: date | None = ask(mark("哀伤随访日期"), heads=("哀伤辅导日期",))
    bereavement_staff: str | None = refer(mark("哀伤随访人员"), "staff")
    bereavement_note: str | None = ask(mark("哀伤随访情况"), longest=500)

    def may_follow_death(self) -> bool:
        """Return that the sheet may be closed some days after a death."""
        return True

    @rule("closed_on", "bereavement_on", code="bereavement-before", says=mark("哀伤随访早于结束日期，请核对。"))
    def the_bereaved_are_met_after_the_death(self) -> bool:
        assert self.closed_on and self.bereavement_on
        return self.closed_on <= self.bereavement_on

    @history("resident", "hospice_admission", "closed_on")
    def it_closes_an_admission_of_the_resident_after_its_start(self, known: Any) -> list[Problem]:
        return outside_episode(self, "closed_on", known, "admitted_on", self.own_kind())

    @history("hospice_admission")
    def an_admission_is_closed_once(self, known: Any) -> Problem | None:
        twice = known.having(self.own_kind(), hospice_admission=self.hospice_admission)
        return hard("hospice_admission", "closed-twice", CLOSED_TWICE) if twice else None

    @history("hospice_admission", "closed_on")
    def nobody_is_assessed_after_the_closing(self, known: Any) -> Problem | None:
        assert self.closed_on
        later = last_after(self, self.closed_on, known, SERVED_BY)
        return hard("closed_on", "assessed-later", ASSESSED_LATER, day=later) if later else None

    @history("resident", "hospice_admission", "closed_on")
    def no_other_admission_begins_before_the_closing(self, known: Any) -> Problem | None:
        own = known.get("hospice-admission", self.hospice_admission)
        if own is None or own.admitted_on is None or self.closed_on is None:
            return None
        begun = [one.admitted_on for one in known.of(own.own_kind(), self.resident) if one.id != own.id]
        inside = [day for day in begun if day and own.admitted_on <= day < self.closed_on]
        return hard("closed_on", "admissions-overlap", OVERLAPS, day=min(inside)) if inside else None

    @history("resident", "outcome")
    def a_death_is_told_of_the_resident_too(self, known: Any) -> Problem | None:
        person = known.get("resident", self.resident) if self.outcome == DEAD else None
        return hint("outcome", "say-died", SAY_DIED) if person is not None and person.left != DIED else None

    @computes("bereavement_due_on", "closed_on", "outcome")
    def some_days_after_a_death(self, known: Any) -> date | None:
        assert self.closed_on
        return self.closed_on + timedelta(known.setting("bereavement-days")) if self.outcome == DEAD else None
