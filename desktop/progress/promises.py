"""Finds promises that are due: days that records keep, with no record yet that shows them kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text

from desktop.progress.duty_kinds import DutyKind, Promise
from desktop.progress.run import Reader
from desktop.records.kind import Kind
from desktop.store.known import LedgerKnown


@dataclass(frozen=True)
class Owed:
    """A duty before it has names: *staff* is an id, *subject* the record that asks for it."""

    person: str
    kind: str
    subject: str
    due_on: date
    staff: str = ""


def promises_due(reader: Reader, name: str, duty: DutyKind, until: date) -> Iterator[Owed]:
    """Yield the duties called *name* that are due by *until*: one a person and record, the earliest day of each."""
    known = LedgerKnown(reader.connection, reader.kinds, reader.tables)
    for promise in duty.promises:
        if promise.kind in reader.kinds and all(kind in reader.kinds for kind in promise.by):
            bound: dict[str, Any] = {"day": reader.asking.on.isoformat(), "until": until.isoformat()}
            if promise.plus:
                bound["plus"] = known.setting(promise.plus)
            query = query_of(promise, reader.kinds, is_after_death=duty.after_death)
            for person, subject, due_on, staff in reader.connection.execute(text(query), bound):
                yield Owed(person, name, subject, date.fromisoformat(str(due_on)), staff or "")


def query_of(promise: Promise, kinds: Mapping[str, Kind], *, is_after_death: bool = False) -> str:
    """Return the query of one promise; its words come from the declaration alone."""
    kind = kinds[promise.kind]
    staff = "k.staff" if "staff" in kind.by_name else "NULL"
    due = "d.day" if promise.plus else f"k.{promise.due}"
    joins = f"JOIN {kind.table} k ON k.resident = a.subject"
    if promise.plus:
        joins += f" JOIN calendar s ON s.day = k.{promise.due} JOIN calendar d ON d.number = s.number + :plus"
    conditions = ["NOT k.void", f"{due} <= :until", f"k.{kind.date_field} <= :day"]
    if not is_after_death:
        conditions.append("a.gone = 0")
    if promise.kept:
        conditions.append(f"k.{promise.kept} IS NULL")
    if promise.where:
        conditions.append(promise.where.format("k"))
    conditions += [_not_kept(promise, kind, kinds[by]) for by in promise.by]
    if promise.closed:
        conditions.append(_not_closed(promise, kind, kinds[promise.closed]))
    if promise.counts and promise.kind in promise.by:
        conditions.append(promise.counts.format("k"))
    return f"SELECT a.person, k.id, {due}, {staff} FROM asked_person a {joins} WHERE {' AND '.join(conditions)} ORDER BY k.id"


def _episode(promise: Promise, kind: Kind) -> str:
    """Return where *kind* names its episode: in its own field, or in its id where it opens the episode."""
    return f"k.{promise.within}" if promise.within in kind.by_name else "k.id"


def _not_kept(promise: Promise, kind: Kind, by: Kind) -> str:
    later = f"n.{by.date_field} > k.{kind.date_field}"
    tie = f"n.{by.date_field} = k.{kind.date_field}"
    later = f"({later} OR ({tie} AND n.id > k.id))" if by.name == kind.name else f"({later} OR {tie})"
    same = "n.resident IN (SELECT b.subject FROM asked_person b WHERE b.person = a.person)"
    if promise.within:
        same = f"n.{promise.within} = {_episode(promise, kind)}"
    counts = f" AND {promise.counts.format('n')}" if promise.counts else ""
    return (
        f"NOT EXISTS (SELECT 1 FROM {by.table} n WHERE {same} AND NOT n.void"
        f" AND n.{by.date_field} <= :day AND {later}{counts})"
    )


def _not_closed(promise: Promise, kind: Kind, closing: Kind) -> str:
    return (
        f"NOT EXISTS (SELECT 1 FROM {closing.table} z WHERE z.{promise.within} = {_episode(promise, kind)} AND NOT z.void"
        f" AND z.{closing.date_field} <= :day)"
    )
