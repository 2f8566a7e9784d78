"""Closes and reopens the periods of a site: what is changed afterwards stands on the correction sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.faults import NoRight, Refused
from desktop.records.periods import read_period
from desktop.store.closed_periods import PERIOD, title_of
from desktop.store.known import LedgerKnown
from desktop.store.rights import may_close
from desktop.store.session import Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.wish import must_be_done
from desktop.words import mark


class NotAPeriod(Refused):
    """The text names no period."""

    code = "bad-period"
    words = mark("报告期“{period}”读不懂，请写成 2025、2025H1、2025Q4 或 2025-12。")


class NotClosed(Refused):
    """The period is not closed."""

    code = "period-open"
    words = mark("{period}还没有结账。")


class MayNotClose(NoRight):
    """Only heads and administrators close."""

    code = "no-right"
    words = mark("结账和取消结账由单位负责人或系统管理员办理，请换用他们的账号。")


@dataclass(frozen=True)
class PeriodState:
    """A period of a site: its record, when it was closed, blank where it is open."""

    record: str
    name: str
    site: str
    closed_on: date | None
    note: str

    @property
    def title(self) -> str:
        """Return the period as reports print it."""
        return title_of(self.name)


def close_period(shelf: Shelf, name: str, by: Session, *, on: date, site: str = "") -> PeriodState:
    """Close the period called *name* of *site*, of one's own where none is named; closed twice is closed once."""
    if not may_close(by.role):
        raise MayNotClose
    span = read_period(name)
    if span is None:
        raise NotAPeriod(period=name)
    whose = site or by.site
    standing = _find(shelf, span.name, whose)
    if standing is None or standing.closed_on is None:
        values: dict[str, object] = {"period": span.name, "closed_on": on, "site": whose}
        must_be_done(shelf.put(Put(PERIOD, standing.record if standing else new_id(), values), by))
        standing = _find(shelf, span.name, whose)
    assert standing is not None
    return standing


def reopen_period(shelf: Shelf, name: str, by: Session, *, reason: str, site: str = "") -> None:
    """Take a closing back, with the reason why."""
    if not may_close(by.role):
        raise MayNotClose
    span = read_period(name)
    if span is None:
        raise NotAPeriod(period=name)
    standing = _find(shelf, span.name, site or by.site)
    if standing is None or standing.closed_on is None:
        raise NotClosed(period=span.title)
    must_be_done(shelf.put(Put(PERIOD, standing.record, {"closed_on": None}, reason=reason), by))


def periods_of(shelf: Shelf, sites: Iterable[str] = ()) -> list[PeriodState]:
    """Return the periods that were closed or reopened, of *sites* where named, the latest first."""
    wanted = set(sites)
    with shelf.reading() as connection:
        found = LedgerKnown(connection, shelf.kinds, shelf.tables).having(PERIOD)
    states = [_state(one) for one in found if not wanted or one.site in wanted]
    return sorted(states, key=lambda one: (one.name, one.site), reverse=True)


def _find(shelf: Shelf, name: str, site: str) -> PeriodState | None:
    with shelf.reading() as connection:
        found = LedgerKnown(connection, shelf.kinds, shelf.tables).having(PERIOD, period=name, site=site)
    return _state(found[0]) if found else None


def _state(record: Any) -> PeriodState:
    return PeriodState(record.id, record.period or "", record.site or "", record.closed_on, record.note or "")
