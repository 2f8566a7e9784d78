"""Chooses which duties are shown: by how they stand, village, doctor, kind, words typed; and in which order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from desktop.progress.calls import AGREED, LATE, LATER, LONG, LOST, PENDING, SOON, TODAY
from desktop.progress.duties import Duty
from desktop.store.search_keys import in_order, plain, spellings
from desktop.words import mark

WAITING = "waiting"
VIEWS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    WAITING: (mark("应办"), PENDING),
    LATE: (mark("逾期"), (LATE, LONG)),
    LONG: (mark("逾期一年以上"), (LONG,)),
    TODAY: (mark("今天"), (TODAY,)),
    SOON: (mark("{days} 天内"), (TODAY, SOON)),
    AGREED: (mark("已约定"), (AGREED,)),
    LATER: (mark("稍后再联系"), (LATER,)),
    LOST: (mark("失访"), (LOST,)),
}
FAR = date.max


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to see; None and "" narrow nothing. *staff* is the id of the doctor in charge."""

    view: str = WAITING
    village: str | None = None
    staff: str | None = None
    kind: str | None = None
    typed: str = ""
    order: str = "due"


def chosen(duties: Iterable[Duty], wanted: Wanted) -> list[Duty]:
    """Return the duties that are wanted, in the order that is wanted."""
    states = VIEWS[wanted.view][1]
    found = [duty for duty in narrowed(duties, wanted) if duty.state in states]
    return sorted(found, key=ORDERS[wanted.order][1])


def counted(duties: Iterable[Duty], wanted: Wanted) -> dict[str, int]:
    """Return how many duties every view would show, narrowed as wanted."""
    states: dict[str, int] = {}
    for duty in narrowed(duties, wanted):
        states[duty.state] = states.get(duty.state, 0) + 1
    return {view: sum(states.get(one, 0) for one in of) for view, (_, of) in VIEWS.items()}


def for_route(duties: Iterable[Duty], wanted: Wanted, day: date) -> list[Duty]:
    """Return what is wanted and can be done on *day*: with those agreed for that day, without those agreed for another."""
    every = narrowed(duties, wanted)
    meeting = [one for one in every if one.called is not None and one.called.agreed_on == day and one.state != LOST]
    shown = [one for one in chosen(every, wanted) if one.state not in (AGREED, LOST)]
    return list(dict.fromkeys([*shown, *meeting]))


def narrowed(duties: Iterable[Duty], wanted: Wanted) -> Sequence[Duty]:
    """Return the duties of every view."""
    found = list(duties)
    for field, value in (("village", wanted.village), ("staff_id", wanted.staff), ("kind", wanted.kind)):
        if value is not None:
            found = [duty for duty in found if getattr(duty, field) == value]
    typed = plain(wanted.typed)
    return [duty for duty in found if _means(typed, duty)] if typed else found


def _means(typed: str, duty: Duty) -> bool:
    if typed in duty.name or typed in plain(duty.village):
        return True
    if typed.isascii() and typed.isalpha():
        return any(spelled.startswith(typed) for spelled in _spellings(duty.name))
    return duty.tail.lower().endswith(typed) or (len(typed) >= 3 and typed in duty.phone)


@lru_cache(maxsize=50_000)
def _spellings(name: str) -> frozenset[str]:
    return frozenset(spellings(name))


def by_due(duty: Duty) -> tuple[Any, ...]:
    """Return what puts the longest overdue first."""
    return duty.due_on, duty.village, duty.staff, duty.name, duty.subject


def _by_village(duty: Duty) -> tuple[Any, ...]:
    return duty.village == "", in_order(duty.village), *by_due(duty)


def _by_name(duty: Duty) -> tuple[Any, ...]:
    return max(_spellings(duty.name), key=lambda spelled: (len(spelled), spelled), default=""), *by_due(duty)


def _by_agreed(duty: Duty) -> tuple[Any, ...]:
    return (duty.called.again_on or FAR) if duty.called else FAR, *by_due(duty)


def _by_call(duty: Duty) -> tuple[Any, ...]:
    return duty.called.last_on if duty.called else date.min, *by_due(duty)


ORDERS: Mapping[str, tuple[str, Callable[[Duty], tuple[Any, ...]]]] = {
    "due": (mark("逾期最久的在前"), by_due),
    "village": (mark("按村（居）"), _by_village),
    "name": (mark("按姓名"), _by_name),
    "agreed": (mark("按约定日期"), _by_agreed),
    "call": (mark("最久没有联系的在前"), _by_call),
}
