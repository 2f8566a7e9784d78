"""Lists what the online platform still waits for, and keeps the ticks of what was typed there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, select, text
from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.store.desk import Desk
from desktop.store.entry import PUT
from desktop.store.journal import Journal
from desktop.store.merge import Merged
from desktop.store.platform_state import CHANGED, PLATFORM, WAITING, changed_since_tick, state_of
from desktop.store.rows import stored_of
from desktop.store.rows import typed as value_typed
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.sight import NotServing, Sight
from desktop.store.tables import Tables
from desktop.store.wish import Put, new_id

MOST = 500
TAKEN_BACK = "撤销平台补录打勾"  # kept in the journal, therefore never translated


@dataclass(frozen=True)
class Asked:
    """Which records are asked for: a kind, service days both inclusive, and where named a site's code or one of the staff."""

    kind: str
    first: date
    last: date
    site: str = ""
    staff: str = ""


@dataclass(frozen=True)
class Waiting:
    """A record that the platform lacks or has otherwise; *before* holds what stood at the tick where it differs now."""

    kind: str
    record: Any
    cause: str
    before: Mapping[str, Any]


def kinds_on_platform(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return the kinds whose records say whether the platform has them."""
    return [kind for kind in kinds.values() if PLATFORM in kind.by_name and kind.date_field]


def waiting(connection: Connection, shelf: Shelf, asked: Asked, by: Session, limit: int = MOST) -> list[Waiting]:
    """Return at most *limit* records that wait and that *by* may see, by day and id."""
    by.must_see_people()
    kind = shelf.kinds[asked.kind]
    sight = Sight(connection, shelf.kinds, shelf.tables, by)
    found: list[Waiting] = []
    for row in connection.execute(_query(shelf.tables, kind, asked)):
        cells = dict(row._mapping)
        cause = state_of(cells)
        if cause and sight.shows(kind.name, cells):
            found.append(_told(connection, shelf.journal, kind, cells, cause))
        if len(found) == limit:
            break
    return found


def named(connection: Connection, shelf: Shelf, kind: Kind, ids: Sequence[str], by: Session) -> list[Waiting]:
    """Return these records in their order, "" where the platform waits no longer; raise NotServing for one out of sight."""
    sight = Sight(connection, shelf.kinds, shelf.tables, by)
    table = shelf.tables.of[kind.name]
    rows = connection.execute(select(table).where(table.c.id.in_(ids)))
    found = {row.id: dict(row._mapping) for row in rows}
    if not all(sight.shows(kind.name, cells) for cells in found.values()):
        raise NotServing
    return [
        _told(connection, shelf.journal, kind, found[one], state_of(found[one])) for one in ids if one in found
    ]  # fmt: skip


def count_waiting(connection: Connection, tables: Tables, kind: Kind, asked: Asked) -> int:
    """Return how many records of *kind* wait, whatever the kind that *asked* names."""
    table = tables.of[kind.name]
    narrowed = _query(tables, kind, asked).order_by(None)
    surely = narrowed.with_only_columns(func.count()).where(text("(platform IS NOT 1 OR void = 1)"))
    perhaps = narrowed.with_only_columns(table.c.stamps).where(text("platform IS 1 AND void = 0"))
    changed = sum(bool(changed_since_tick(stamps)) for (stamps,) in connection.execute(perhaps))
    return int(connection.execute(surely).scalar_one()) + changed


def states_of_resident(connection: Connection, tables: Tables, kind: Kind, resident: str) -> dict[str, str]:
    """Return why the platform waits for a resident's records of *kind*, by id; "" where it has them."""
    table = tables.of[kind.name]
    columns = (table.c.id, table.c.void, table.c.platform, table.c.stamps)
    rows = connection.execute(select(*columns).where(table.c.resident == resident))
    return {row.id: state_of(dict(row._mapping)) for row in rows}


def tick(shelf: Shelf, kind: str, ids: Iterable[str], by: Session) -> str:
    """Tick records as typed into the platform, all or none; return the batch by which `untick` takes them back.

    A tick is no judgement of the record and is written even where the record was ticked before: its clock is later
    than what changed since, and so the record leaves the list.
    """
    declared = shelf.kinds[kind]
    by.must_write(declared)
    batch = new_id()
    with shelf.open_desk() as desk:
        for record in dict.fromkeys(ids):
            standing = desk.standing(declared, record)
            if standing is not None:
                _write(desk, declared, standing, not standing.void, by, batch)
    return batch


def untick(shelf: Shelf, batch: str, by: Session) -> int:
    """Take the ticks of *batch* back where they still stand and return how many; a tick over a tick becomes none."""
    undone = 0
    with shelf.open_desk() as desk:
        for entry in list(desk.journal.entries(desk.connection, batch=batch)):
            kind = desk.kinds[entry.kind]
            by.must_write(kind)
            standing = desk.standing(kind, entry.record)
            if standing is not None and standing.stamps.get(PLATFORM) == entry.stamp:
                _write(desk, kind, standing, bool(standing.void), by, "", TAKEN_BACK)
                undone += 1
    return undone


def _query(tables: Tables, kind: Kind, asked: Asked) -> Select[Any]:
    table = tables.of[kind.name]
    day = table.c[kind.date_field]
    wanted: list[Any] = [day >= asked.first, day <= asked.last, text(f"({WAITING})")]
    if asked.site:
        wanted.append(table.c.site == asked.site)
    if asked.staff:
        wanted.append(table.c.staff == asked.staff)
    return select(table).where(and_(*wanted)).order_by(day, table.c.id)


def _told(connection: Connection, journal: Journal, kind: Kind, cells: dict[str, Any], cause: str) -> Waiting:
    before: dict[str, Any] = {}
    if cause == CHANGED:
        changed = changed_since_tick(cells["stamps"])
        typed = _as_ticked(connection, journal, kind, cells["id"])
        differing = {name for name in changed if typed.get(name) != as_value(cells.get(name))}
        before = {q.name: value_typed(q, typed.get(q.name)) for q in kind.questions if q.name in differing}
    return Waiting(kind.name, stored_of(kind, cells), cause, before)


def _as_ticked(connection: Connection, journal: Journal, kind: Kind, record: str) -> Mapping[str, Any]:
    """Return the values that stood when the record was ticked last, as its journal tells."""
    merged, typed = Merged(kind.name, record), {}
    for entry in journal.entries(connection, record=record):
        if entry.kind == kind.name:
            merged.take(entry)
            if entry.changes.get(PLATFORM, (None,))[0]:
                typed = dict(merged.values)
    return typed


def _write(desk: Desk, kind: Kind, standing: Merged, value: bool, by: Session, batch: str, reason: str = "") -> None:
    changes = {PLATFORM: (value, standing.seen(PLATFORM))}
    desk.write(kind, standing, changes, Put(kind.name, standing.record, {}, action=PUT, reason=reason), by, batch)
