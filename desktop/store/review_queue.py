"""What waits for review: each record with what is odd about it, found through an index and never by a full scan."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.admission import admit
from desktop.records.kind import Kind
from desktop.records.reading import Value, as_value
from desktop.store.entry import PUT, Entry
from desktop.store.known import LedgerKnown
from desktop.store.review_state import OPEN, RETURNED, REVIEW
from desktop.store.rows import merged_of, stored_of
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.sight import Sight
from desktop.store.site_tree import sites_below
from desktop.store.statement import driver

LOOKED_AT = 1000
WAITS = (f"{REVIEW} IS NULL", f"{REVIEW} = 'pending'")
SENT_BACK = (f"{REVIEW} = '{RETURNED}'",)


@dataclass(frozen=True)
class Oddity:
    """One thing to look at: the field and its value, what the rule says, and how it was explained."""

    field: str
    value: Value
    sentence: str
    explained: str


@dataclass(frozen=True)
class Waiting:
    """A record that waits: what is odd, what the form wants and lacks, who entered it and when."""

    kind: str
    stored: Any
    day: date | None
    author: str
    at: str
    oddities: tuple[Oddity, ...]
    missing: tuple[str, ...]
    is_own: bool

    @property
    def record(self) -> str:
        """Return the record's id."""
        return str(self.stored.id)

    @property
    def resident(self) -> str:
        """Return whom it is about."""
        return str(getattr(self.stored, "resident", None) or "")


@dataclass(frozen=True)
class Queue:
    """The records entered last that wait, and how many wait in all."""

    odd: tuple[Waiting, ...]
    incomplete: tuple[Waiting, ...]
    plain: tuple[Waiting, ...]
    total: int

    @property
    def all(self) -> tuple[Waiting, ...]:
        """Return all of them, what is odd first."""
        return self.odd + self.incomplete + self.plain


@dataclass(frozen=True)
class Unsettled:
    """How many records of some days still wait for review, and how many were sent back."""

    waiting: int
    returned: int


@dataclass(frozen=True)
class SentBack:
    """A record that was sent back: why, by whom, when."""

    kind: str
    stored: Any
    day: date | None
    author: str
    reason: str
    reviewer: str
    at: str


def waiting_for_review(shelf: Shelf, by: Session, today: date, limit: int = LOOKED_AT) -> Queue:
    """Return what waits at one's own site and the sites below it; the *limit* records entered last are looked at."""
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        sites = sites_below(known.having("site"), by.site)
        sight = Sight(connection, shelf.kinds, shelf.tables, by)
        found = nlargest(limit, _ids(shelf, connection, sites, WAITS, limit), key=lambda one: one[1])
        told = [
            one for kind, record in found if (one := _told(shelf, connection, known, sight, kind, record, by, today))
        ]
        total = sum(_count(shelf, connection, site) for site in sites)
    odd = tuple(one for one in told if one.oddities)
    incomplete = tuple(one for one in told if not one.oddities and one.missing)
    plain = tuple(one for one in told if not one.oddities and not one.missing)
    return Queue(odd, incomplete, plain, total)


def sent_back(shelf: Shelf, by: Session, *, to_all: bool = False) -> list[SentBack]:
    """Return what was sent back to whoever is at work, or to everybody, the latest first."""
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        sites = sites_below(known.having("site"), by.site)
        sight = Sight(connection, shelf.kinds, shelf.tables, by)
        found = [
            told
            for kind, record in _ids(shelf, connection, sites, SENT_BACK, LOOKED_AT)
            if (told := _returned(shelf, connection, known, kind, record)) is not None
            and (to_all or told.author == by.account)
            and sight.shows(kind, told.stored)
        ]
    return sorted(found, key=lambda one: one.at, reverse=True)


def unsettled(shelf: Shelf, site: str, first: date, last: date) -> Unsettled:
    """Count what is not settled of these days, both included, at *site* and the sites below it."""
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        sites = sites_below(known.having("site"), site)
        numbers = [
            sum(_count(shelf, connection, one, states, (first, last)) for one in sites) for states in (WAITS, SENT_BACK)
        ]
    return Unsettled(*numbers)


def reviewable(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return the kinds of records that are reviewed."""
    return [kind for kind in kinds.values() if REVIEW in kind.by_name]


def _ids(
    shelf: Shelf, connection: Connection, sites: frozenset[str], states: tuple[str, ...], limit: int
) -> Iterator[tuple[str, str]]:
    """Yield kind and id of the records in these states, of each kind, site and state those entered last."""
    raw = driver(connection)
    for kind in reviewable(shelf.kinds):
        for site in sorted(sites):
            for state in states:
                query = f'SELECT id FROM "{kind.table}" WHERE {OPEN} AND site = ? AND {state} ORDER BY id DESC LIMIT ?'
                yield from ((kind.name, record) for (record,) in raw.execute(query, (site, limit)))


def _count(
    shelf: Shelf,
    connection: Connection,
    site: str,
    states: tuple[str, ...] = WAITS,
    days: tuple[date, date] | None = None,
) -> int:
    raw = driver(connection)
    number = 0
    for kind in reviewable(shelf.kinds):
        query, values = f'SELECT count(*) FROM "{kind.table}" WHERE {OPEN} AND site = ?', [site]
        if days and kind.date_field:
            query += f' AND "{kind.date_field}" BETWEEN ? AND ?'
            values += [day.isoformat() for day in days]
        number += sum(int(raw.execute(f"{query} AND {state}", values).fetchone()[0]) for state in states)
    return number


def _told(
    shelf: Shelf, connection: Connection, known: LedgerKnown, sight: Sight, name: str, record: str, by: Session,
    today: date,
) -> Waiting | None:  # fmt: skip
    kind = shelf.kinds[name]
    cells = shelf.tables.by_id(name).one(driver(connection), {"id": record})
    if cells is None or not sight.shows(name, cells):
        return None
    stored = stored_of(kind, cells)
    entries = [entry for entry in shelf.journal.entries(connection, record=record) if entry.kind == name]
    first = entries[0]
    known.judged = record
    whole = {field: value for field, value in merged_of(kind, cells).values.items() if field in kind.by_name}
    problems = admit(kind, whole, known, today).problems
    return Waiting(
        kind=name, stored=stored, day=getattr(stored, kind.date_field) if kind.date_field else None,
        author=first.author, at=first.at, oddities=tuple(_oddities(kind, stored, problems, entries)),
        missing=kind.unfilled(stored), is_own=first.author == by.account,
    )  # fmt: skip


def _oddities(kind: Kind, stored: Any, problems: tuple[Any, ...], entries: list[Entry]) -> Iterator[Oddity]:
    explained = {field: words for entry in entries for field, words in entry.explain.items() if field in kind.by_name}
    grave = {problem.field: problem for problem in reversed(problems) if problem.is_worth_a_look}
    for field, problem in grave.items():
        value = as_value(getattr(stored, field, None))
        yield Oddity(field, value, problem.sentence, explained.pop(field, ""))
    for field, words in explained.items():
        if any(field in entry.changes for entry in entries[-1:]) or len(entries) == 1:
            yield Oddity(field, as_value(getattr(stored, field)), "", words)


def _returned(shelf: Shelf, connection: Connection, known: LedgerKnown, name: str, record: str) -> SentBack | None:
    kind = shelf.kinds[name]
    stored = known.get(name, record)
    entries = [entry for entry in shelf.journal.entries(connection, record=record) if entry.kind == name]
    back = [e for e in entries if e.action == PUT and e.changes.get(REVIEW, (None,))[0] == RETURNED]
    if stored is None or not back:
        return None
    reviewer = known.get("account", back[-1].author)
    return SentBack(
        name, stored, getattr(stored, kind.date_field), entries[0].author, back[-1].reason,
        reviewer.shown_name if reviewer else "", back[-1].at,
    )  # fmt: skip
