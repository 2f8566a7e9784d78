"""Closing of a home bed: when, how it ended, and how many bed days it had."""

from datetime import date
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.episode import last_after, outside_episode
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import DIED, Record, on_platform
from desktop.records.rules import computes, history
from desktop.records.rules import soft as softly
from desktop.words import mark

OUTCOMES = codes(
    mark("治愈"), mark("好转"), Choice("3", mark("无效"), ("未愈",)), mark("未治"),
    Choice("5", mark("死亡"), ("去世", "亡故")), mark("其他"), Choice("7", mark("转院"), ("住院", "转上级医院")),
)  # fmt: skip
DEAD = "5"
CLOSED_TWICE = mark("这张家床已登记过撤床，请勿重复登记。")
SERVED_BY = ("home-bed-visit", "home-bed-summary", "home-bed-renewal", "home-bed-nursing-plan", "home-bed-pause")
VISITED_LATER = mark("这张家床在撤床日期之后还有查床、小结、续床、护理计划或暂停记录（{day}），请核对撤床日期。")
OPENED_DIFFERS = mark("建床日期与建床登记（{day}）不一致，请核对。")
OVERLAPS = mark("撤床之前（{day}）这位居民已另建家庭病床，请核对撤床日期。")
SAY_DIED = mark("转归为死亡：请在居民信息里补上死亡日期。")


class HomeBedClosing(Record):
    """家庭病床撤床登记（上海市家庭病床服务办法）"""

    title = mark("家床撤床")
    family = "home-bed"
    episode = "home-bed"
    dated_by = "closed_on"
    indexes = (("home_bed",),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, heads=("家床号",))
    opened_on: date | None = ask(mark("建床日期"), needed=True, code="opened", heads=("建床时间",))
    closed_on: date | None = ask(mark("撤床日期"), needed=True, code="date", heads=("撤床时间", "结束日期"))
    bed_days: int | None = computed(
        mark("建床天数"), unit=mark("天"), hint=mark("建床当天计入，撤床当天不计；当天建撤计 1 天"), heads=("床日",)
    )
    outcome: str | None = choose(mark("转归"), OUTCOMES, needed=True)
    diagnosis: str | None = ask(mark("撤床诊断"), complete=True, heads=("诊断",))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    summary: str | None = ask(mark("经过治疗及撤床时情况"), longest=2000, complete=True, heads=("撤床小结",))
    staff: str | None = refer(mark("撤床医生"), "staff", complete=True, heads=("医生", "责任医生"))
    platform: bool | None = on_platform()

    def may_follow_death(self) -> bool:
        """Return that the sheet may be closed some days after a death."""
        return True

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @history("resident", "home_bed", "closed_on")
    def it_closes_a_bed_of_the_resident_after_its_opening(self, known: Any) -> list[Problem]:
        return outside_episode(self, "closed_on", known, "opened_on", self.own_kind())

    @history("home_bed", "opened_on")
    def the_opening_day_is_the_beds(self, known: Any) -> Problem | None:
        bed = known.get("home-bed", self.home_bed)
        differs = bed is not None and bed.opened_on != self.opened_on
        return hard("opened_on", "opened-differs", OPENED_DIFFERS, day=bed.opened_on) if differs else None

    @history("home_bed")
    def a_bed_is_closed_once(self, known: Any) -> Problem | None:
        twice = known.having(self.own_kind(), home_bed=self.home_bed)
        return hard("home_bed", "closed-twice", CLOSED_TWICE) if twice else None

    @history("home_bed", "closed_on")
    def nobody_visits_a_closed_bed(self, known: Any) -> Problem | None:
        assert self.closed_on
        later = last_after(self, self.closed_on, known, SERVED_BY)
        return hard("closed_on", "visited-later", VISITED_LATER, day=later) if later else None

    @history("resident", "home_bed", "opened_on", "closed_on")
    def no_other_bed_opens_before_the_closing(self, known: Any) -> Problem | None:
        assert self.opened_on and self.closed_on
        beds = [bed for bed in known.of("home-bed", self.resident) if bed.id != self.home_bed]
        inside = [b.opened_on for b in beds if b.opened_on and self.opened_on <= b.opened_on < self.closed_on]
        return hard("closed_on", "beds-overlap", OVERLAPS, day=min(inside)) if inside else None

    @history("resident", "outcome")
    def a_death_is_told_of_the_resident_too(self, known: Any) -> Problem | None:
        person = known.get("resident", self.resident) if self.outcome == DEAD else None
        return hint("outcome", "say-died", SAY_DIED) if person is not None and person.left != DIED else None

    @computes("bed_days", "opened_on", "closed_on")
    def the_opening_day_counts_the_closing_day_does_not(self, known: Any) -> int | None:
        assert self.opened_on and self.closed_on
        days = (self.closed_on - self.opened_on).days
        return max(days, 1) if days >= 0 else None
