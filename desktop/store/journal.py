"""The append-only journal: entries chained by hash, in the order of arrival."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select
from sqlalchemy.engine import Connection

from desktop.store.entry import GENESIS, Entry, entry_from
from desktop.store.tables import Tables

COLUMNS = tuple(Entry.__dataclass_fields__)


@dataclass(frozen=True)
class Head:
    """Where a replica's chain stands: the last entry's number, hash and clock."""

    seq: int = 0
    hash: str = GENESIS
    hlc: str = "0" * 16


class Journal:
    """Appends and reads entries; every method works within the caller's transaction."""

    def __init__(self, tables: Tables) -> None:
        self._table = tables.journal
        self._insert = insert(self._table)
        self._by_op = select(self._table).where(self._table.c.op == bindparam("op"))

    def head(self, connection: Connection, replica: str) -> Head:
        """Return the head of a replica's chain."""
        table = self._table
        found = connection.execute(
            select(table.c.seq, table.c.hash, table.c.hlc)
            .where(table.c.replica == replica)
            .order_by(table.c.seq.desc())
            .limit(1)
        ).one_or_none()
        return Head(*found) if found else Head()

    def length(self, connection: Connection) -> int:
        """Return the number of entries of all replicas."""
        return connection.execute(select(func.count()).select_from(self._table)).scalar_one()

    def latest_clock(self, connection: Connection) -> str:
        """Return the highest stamp of all replicas."""
        return connection.execute(select(func.max(self._table.c.hlc))).scalar() or "0" * 16

    def append(self, connection: Connection, *entries: Entry) -> None:
        """Write entries that already have their place in the chain."""
        connection.execute(self._insert, [_cells(entry) for entry in entries])

    def by_op(self, connection: Connection, op: str) -> Entry | None:
        """Return the entry that the operation *op* wrote, or None."""
        found = connection.execute(self._by_op, {"op": op}).one_or_none()
        return _entry(found) if found else None

    def holds(self, connection: Connection, replica: str, seq: int) -> bool:
        """Return whether this entry has arrived already."""
        table = self._table
        query = select(table.c.seq).where(table.c.replica == replica, table.c.seq == seq)
        return connection.execute(query).one_or_none() is not None

    def entries(
        self, connection: Connection, *, record: str = "", batch: str = "", replica: str = "", after: int = 0
    ) -> Iterator[Entry]:
        """Read entries in the order of arrival, of one record, import or replica (there by number) where named."""
        table = self._table
        query = select(table).order_by(table.c.seq if replica else table.c.place)
        if record:
            query = query.where(table.c.record == record)
        if batch:
            query = query.where(table.c.batch == batch)
        if replica:
            query = query.where(table.c.replica == replica, table.c.seq > after)
        for row in connection.execution_options(yield_per=2000).execute(query):
            yield _entry(row)

    def replicas(self, connection: Connection) -> list[str]:
        """Return the replicas whose entries this ledger holds."""
        return list(
            connection.execute(select(self._table.c.replica).distinct().order_by(self._table.c.replica)).scalars()
        )


def _cells(entry: Entry) -> dict[str, Any]:
    cells = entry.as_object()
    for name in ("changes", "explain"):
        cells[name] = json.dumps(cells[name], ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    cells["op"] = entry.op or None
    cells["batch"] = entry.batch or None
    return cells


def _entry(row: Row[Any]) -> Entry:
    cells = dict(row._mapping)
    cells["changes"], cells["explain"] = json.loads(cells["changes"]), json.loads(cells["explain"])
    cells["op"], cells["batch"] = cells["op"] or "", cells["batch"] or ""
    return entry_from(cells)
