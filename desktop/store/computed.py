"""Keeps computed fields true when what they may look at changes: the resident, or a setting."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Select, Text, bindparam, literal_column, select, union_all

from desktop.records.kind import Kind
from desktop.settings import SETTINGS
from desktop.store.desk import Desk
from desktop.store.merge import Merged
from desktop.store.statement import Statement

RESIDENT, SETTING = "resident", "setting-value"


def recompute_what_looks_at(desk: Desk, kind: Kind, merged: Merged, row: Mapping[str, Any]) -> None:
    """Fill anew what may have been computed from the record just saved."""
    if kind.name == SETTING:
        setting = SETTINGS.get(row["name"])
        if setting is not None and setting.computes:
            recompute_all(desk)
    elif kind.name == RESIDENT and any(_looks_at_resident(other) for other in desk.kinds.values()):
        for name, record in _services_of(desk).run(desk.raw, {RESIDENT: merged.record}).fetchall():
            desk.recompute(desk.kinds[name], record)


def recompute_all(desk: Desk) -> None:
    """Fill the computed fields of every record anew."""
    for kind in in_order(desk.kinds):
        if kind.computed:
            for (record,) in desk.raw.execute(f'SELECT id FROM "{kind.table}"').fetchall():
                desk.recompute(kind, record)


def in_order(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return the kinds with those first that computed fields may look at: settings, then residents."""
    return sorted(kinds.values(), key=lambda kind: (kind.name != SETTING, kind.name != RESIDENT, kind.name))


def _looks_at_resident(kind: Kind) -> bool:
    return bool(kind.computed) and RESIDENT in kind.by_name


def _services_of(desk: Desk) -> Statement:
    def parts() -> Iterator[Select[Any]]:
        for kind in filter(_looks_at_resident, desk.kinds.values()):
            table = desk.tables.of[kind.name]
            name = literal_column(f"'{kind.name}'", Text).label("kind")
            yield select(name, table.c.id).where(table.c.resident == bindparam(RESIDENT))

    return desk.tables.once(("services-of",), lambda: union_all(*parts()))
