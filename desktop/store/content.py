"""Tells what a ledger holds, as sorted objects, and the digest that is the same for the same content."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.store.entry import canonical
from desktop.store.statement import Statement, driver
from desktop.store.tables import Tables

Told = dict[str, Any]


def dump(connection: Connection, kinds: Mapping[str, Kind], kind: str | None = None) -> Iterator[Told]:
    """Return the records by kind and id, void ones too; kinds that stay in the ledger only where named."""
    wanted = [kind] if kind else sorted(name for name, declared in kinds.items() if declared.travels != "local")
    tables = Tables({name: kinds[name] for name in wanted})
    for name in wanted:
        table = tables.of[name]
        asked = Statement(select(table).order_by(table.c.id))
        for row in asked.run(driver(connection), {}):
            yield told(kinds[name], asked.cells(row))


def told(kind: Kind, cells: Mapping[str, Any]) -> Told:
    """Return one row as an object: journaled and computed values, unfilled ones left out."""
    values = {name: as_value(cells[name]) for name in ("contact", *kind.by_name)}
    values |= json.loads(cells["extra"] or "{}")
    return {
        "kind": kind.name,
        "id": cells["id"],
        "values": {name: value for name, value in values.items() if value is not None},
        "void": bool(cells["void"]),
        "site": cells["site"],
    }


def digest(connection: Connection, kinds: Mapping[str, Kind], only: Callable[[Told], bool] | None = None) -> str:
    """Return the SHA-256 over the canonical lines of all records (or those that *only* wants)."""
    summed = hashlib.sha256()
    for one in dump(connection, kinds):
        if only is None or only(one):
            summed.update(canonical(one).encode() + b"\n")
    return summed.hexdigest()
