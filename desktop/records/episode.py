"""Episodes: what belongs to one lies between its opening and its closing, and two of a resident do not overlap."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from desktop.records.problems import Problem, hard, soft
from desktop.records.record import Record, Service
from desktop.records.rules import history
from desktop.words import mark

TIME_OF_DAY = r"([01][0-9]|2[0-3]):[0-5][0-9]"
OTHER_RESIDENT = mark("“{label}”是另一位居民的，请重新选择。")
BEFORE_OPENING = mark("“{label}”早于开始日期（{day}），请核对日期。")
SERVED_EARLIER = mark("“{label}”之前还有 {n} 条相关记录（最早 {day}），请核对日期；确实如此时请说明，并更正那些记录。")
SERVED_LATER = mark("“{label}”之后还有 {n} 条相关记录（最晚 {day}），请核对日期；确实如此时请说明，并更正那些记录。")
AFTER_CLOSING = mark("“{label}”晚于结束日期（{day}），请核对日期。")


class Visit(Service):
    """A service within an episode; the field named after the episode's kind refers to its opening record."""

    opens: ClassVar[str] = "opened_on"
    closes: ClassVar[str] = ""

    @history("resident", "given_on")
    def it_lies_within_its_episode(self, known: Any) -> list[Problem]:
        return outside_episode(self, "given_on", known, self.opens, self.closes)


def outside_episode(record: Record, day_field: str, known: Any, opens: str, closes: str = "") -> list[Problem]:
    """Return what is wrong with the place of *record* in its episode: resident, opening day, closing day.

    *opens* dates the opening record. *closes* names the kind of the closing record, dated by `closed_on`;
    without one the opening record itself tells when it ended, in `ended_on`.
    """
    link = link_of(record)
    opening = known.get(record.episode, getattr(record, link) or "")
    if opening is None:
        return []
    found = []
    if opening.resident != getattr(record, "resident", None):
        found.append(hard(link, "other-resident", OTHER_RESIDENT, label=record.label_of(link)))
    day, opened = getattr(record, day_field), getattr(opening, opens)
    if day and opened and day < opened:
        found.append(hard(day_field, "before-opening", BEFORE_OPENING, label=record.label_of(day_field), day=opened))
    closed = _closed_on(record, opening, known, closes)
    if day and closed and day > closed:
        found.append(hard(day_field, "after-closing", AFTER_CLOSING, label=record.label_of(day_field), day=closed))
    return found


def last_after(record: Record, day: date, known: Any, kinds: Iterable[str]) -> date | None:
    """Return the last day of the records of *kinds* that lie behind *day* in the episode of *record*, or None."""
    link = link_of(record)
    days = (one.falls_on for kind in kinds for one in known.having(kind, **{link: getattr(record, link)}))
    return max((one for one in days if one and one > day), default=None)


def served_before(record: Record, day_field: str, known: Any) -> Problem | None:
    """Return the question that a first day asks where records that refer to *record* lie before it."""
    first = getattr(record, day_field)
    days = [day for one in known.resting_on(record.own_kind()) if (day := one.falls_on) and day < first]
    label = record.label_of(day_field)
    return soft(day_field, "served-earlier", SERVED_EARLIER, label=label, n=len(days), day=min(days)) if days else None


def served_after(record: Record, day_field: str, known: Any) -> Problem | None:
    """Return the question that a last day asks where records that refer to *record* lie after it."""
    last = getattr(record, day_field)
    days = [day for one in known.resting_on(record.own_kind()) if (day := one.falls_on) and day > last]
    label = record.label_of(day_field)
    return soft(day_field, "served-later", SERVED_LATER, label=label, n=len(days), day=max(days)) if days else None


def link_of(record: Record) -> str:
    """Return the field that refers to the opening record: the episode's kind in snake case."""
    return record.episode.partition(":")[0].replace("-", "_")


def stands_open(openings: Iterable[date | None], closings: Iterable[date | None], day: date) -> bool:
    """Return whether an episode opened by *day* is still open on it; one closed on that day is not."""
    return _by(openings, day) > _by(closings, day)


def runs_into(openings: Iterable[date | None], closings: Iterable[date | None], day: date) -> bool:
    """Return whether an episode opened on *day* is not closed when the next one opens."""
    opened = [one for one in openings if one]
    next_on = min((one for one in opened if one > day), default=None)
    return next_on is not None and 1 + _by(opened, day) > _by(closings, next_on)


def _by(days: Iterable[date | None], day: date) -> int:
    """Return how many *days* lie on or before *day*; a merged record may lack its own."""
    return sum(one is not None and one <= day for one in days)


def _closed_on(record: Record, opening: Any, known: Any, closes: str) -> date | None:
    if not closes:
        return getattr(opening, "ended_on", None)
    if record.own_kind() == closes:
        return None
    closings = known.having(closes, **{link_of(record): opening.id})
    return min((closing.closed_on for closing in closings if closing.closed_on), default=None)
