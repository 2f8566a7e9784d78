"""Pause of a home bed: days in hospital or away, in which no round is due."""

from datetime import date
from typing import Any

from desktop.records.episode import outside_episode
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

REASONS = codes(Choice("1", mark("住院"), ("入院",)), Choice("2", mark("外出"), ("离沪",)), mark("其他"))
PAUSED_TWICE = mark("这张家床在这几天已登记暂停，请核对起止日期。")


class HomeBedPause(Record):
    """家庭病床暂停登记（住院或外出期间不计查床周期）"""

    title = mark("家床暂停")
    family = "home-bed"
    episode = "home-bed"
    dated_by = "from_on"
    indexes = (("home_bed", "from_on"),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, heads=("家床号",))
    from_on: date | None = ask(mark("暂停日期"), needed=True, code="date", heads=("入院日期",))
    to_on: date | None = ask(mark("恢复日期"), hint=mark("恢复查床的那一天；还没有恢复时留空"), heads=("出院日期",))
    reason: str | None = choose(mark("暂停原因"), REASONS, needed=True)
    note: str | None = ask(mark("说明"))

    @rule("from_on", "to_on", code="ends-before", says=mark("恢复日期早于暂停日期，请核对。"))
    def a_pause_ends_after_its_start(self) -> bool:
        assert self.from_on and self.to_on
        return self.from_on <= self.to_on

    @history("resident", "home_bed", "from_on")
    def it_lies_within_its_bed(self, known: Any) -> list[Problem]:
        return outside_episode(self, "from_on", known, "opened_on", "home-bed-closing")

    @history("home_bed", "from_on")
    def pauses_of_a_bed_do_not_overlap(self, known: Any) -> Problem | None:
        assert self.from_on
        for other in known.having("home-bed-pause", home_bed=self.home_bed):
            starts_in_time = other.from_on and (self.to_on is None or other.from_on < self.to_on)
            ends_in_time = other.to_on is None or other.to_on > self.from_on
            if starts_in_time and ends_in_time:
                return hard("from_on", "paused-twice", PAUSED_TWICE)
        return None
