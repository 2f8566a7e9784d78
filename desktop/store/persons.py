"""Knows which residents are one person: links `same-person` join them, a void link parts them again."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.store.care_told import TELLING
from desktop.store.chunks import chunks
from desktop.store.desk import Desk
from desktop.store.merge import Merged
from desktop.store.statement import Statement, driver

RESIDENT, LINK, SAME, DIFFERENT = "resident", "same-person", "same", "different"
SET = "UPDATE resident SET person = ? WHERE id = ? AND person IS NOT ?"
LINKED = "SELECT resident, other FROM same_person WHERE verdict = ? AND void = 0 AND resident > '' AND other > ''"
COUNTED = 'SELECT resident, COUNT(*) FROM "{table}" WHERE void = 0 AND resident IN ({slots}) GROUP BY resident'
SHARING = "SELECT id FROM resident WHERE person IN (SELECT person FROM resident WHERE id = ?)"


def keep_persons(desk: Desk, kind: Kind, merged: Merged, row: Mapping[str, Any]) -> None:
    """Give the residents that a saved link or resident touches the smallest id of their set as `person`."""
    if kind.name == RESIDENT:
        _settle(desk, [merged.record])
    elif kind.name == LINK:
        ends = {end for end in (row[RESIDENT], row["other"]) if end}
        touched = {found for end in ends for (found,) in desk.raw.execute(SHARING, (end,)).fetchall()}
        _settle(desk, touched | ends | _left_behind(desk, merged, ends))


def settle_all(desk: Desk) -> None:
    """Find the person of every resident anew."""
    desk.raw.execute("UPDATE resident SET person = id WHERE person IS NOT id")
    if LINK in desk.kinds:
        linked = "SELECT resident FROM same_person UNION SELECT other FROM same_person"
        _settle(desk, [end for (end,) in desk.raw.execute(linked).fetchall() if end])


def as_linked(raw: Any) -> dict[str, str]:
    """Return the person of every linked resident as the links alone tell it, for checking what stands in the rows."""
    person: dict[str, str] = {}

    def first(resident: str) -> str:
        while (before := person.setdefault(resident, resident)) != resident:
            resident = before
        return resident

    for one, other in raw.execute(LINKED, (SAME,)):
        low, high = sorted((first(one), first(other)))
        person[high] = low
    return {resident: first(resident) for resident in person}


def rows_of_person(raw: Any, resident: str) -> tuple[str, ...]:
    """Return the residents who are one person with *resident*, himself included, the oldest first."""
    return tuple(sorted({resident, *(found for (found,) in raw.execute(SHARING, (resident,)))}))


def records_of(connection: Connection, kinds: Mapping[str, Kind], residents: Iterable[str]) -> dict[str, int]:
    """Return how many records each of *residents* has that everybody at work may see."""
    raw, counted, asked = driver(connection), dict[str, int](), sorted(residents)
    seen = [
        k
        for k in kinds.values()
        if k.by_hand and RESIDENT in k.by_name and k.sight == "all" and k.name not in (LINK, *TELLING)
    ]
    for some in chunks(asked):
        for kind in seen:
            for resident, number in raw.execute(
                COUNTED.format(table=kind.table, slots=", ".join("?" * len(some))), some
            ):
                counted[resident] = counted.get(resident, 0) + number
    return counted


def _settle(desk: Desk, residents: Iterable[str]) -> None:
    waiting = set(residents)
    while waiting:
        linked = _linked_with(desk, waiting.pop())
        person = min(linked)
        for resident in linked:
            desk.raw.execute(SET, (person, resident, person))
        waiting -= linked


def _linked_with(desk: Desk, resident: str) -> set[str]:
    """Return the set of residents that links join with *resident*, itself included."""
    found, waiting = {resident}, [resident]
    if LINK not in desk.kinds:
        return found
    links = _links(desk)
    while waiting:
        for link in links.all(desk.raw, {RESIDENT: waiting.pop()}):
            fresh = {end for end in (link[RESIDENT], link["other"]) if end} - found
            found |= fresh
            waiting += fresh
    return found


def _links(desk: Desk) -> Statement:
    def make() -> Any:
        table = desk.tables.of[LINK]
        ends = or_(table.c.resident == bindparam(RESIDENT), table.c.other == bindparam(RESIDENT))
        return select(table.c.resident, table.c.other).where(ends, table.c.verdict == SAME, table.c.void.is_(False))

    return desk.tables.once(("links-of",), make)


def _left_behind(desk: Desk, merged: Merged, ends: set[str]) -> set[str]:
    """Return the residents that the link joined before one of its ends was changed."""
    entries = desk.journal.entries(desk.connection, record=merged.record)
    named = {entry.changes[end][0] for entry in entries for end in (RESIDENT, "other") if end in entry.changes}
    left = {str(end) for end in named if end} - ends
    return left | {found for end in left for (found,) in desk.raw.execute(SHARING, (end,)).fetchall()}
