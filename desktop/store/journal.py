"""The append-only journal: entries chained by hash, in the order of arrival."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.engine import Connection

from desktop.store.entry import GENESIS, Entry, canonical, entry_from
from desktop.store.statement import ONE, Statement, driver
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
        self._table = table = tables.journal
        self._insert = Statement(insert(table).values({name: bindparam(name) for name in COLUMNS}))
        self._by_op = Statement(select(table).where(table.c.op == bindparam("op")).order_by(table.c.place).limit(ONE))
        self._place = Statement(
            select(table.c.place, table.c.hash).where(
                table.c.replica == bindparam("replica"), table.c.seq == bindparam("seq")
            )
        )
        self._of_record = Statement(select(table).where(table.c.record == bindparam("record")).order_by(table.c.place))
        own = select(table.c.seq, table.c.hash, table.c.hlc).where(table.c.replica == bindparam("replica"))
        self._head = Statement(own.order_by(table.c.seq.desc()).limit(ONE))
        self._next_replica = Statement(select(func.min(table.c.replica)).where(table.c.replica > bindparam("after")))

    def head(self, connection: Connection, replica: str) -> Head:
        """Return the head of a replica's chain."""
        found = self._head.one(driver(connection), {"replica": replica})
        return Head(**found) if found else Head()

    def length(self, connection: Connection) -> int:
        """Return the number of entries of all replicas."""
        return sum(head.seq for head in self.heads(connection).values())

    def latest_clock(self, connection: Connection) -> str:
        """Return the highest stamp of all replicas: each chain grows with its clock."""
        return max((head.hlc for head in self.heads(connection).values()), default="0" * 16)

    def append(self, connection: Connection, *entries: Entry) -> None:
        """Write entries that already have their place in the chain."""
        for entry in entries:
            self._insert.run(driver(connection), _cells(entry))

    def by_op(self, connection: Connection, op: str) -> Entry | None:
        """Return the entry that the operation *op* wrote, or None."""
        found = self._by_op.one(driver(connection), {"op": op})
        return _entry(found) if found else None

    def holds(self, connection: Connection, replica: str, seq: int) -> bool:
        """Return whether this entry has arrived already."""
        return self._place.one(driver(connection), {"replica": replica, "seq": seq}) is not None

    def hash_at(self, connection: Connection, replica: str, seq: int) -> str | None:
        """Return the hash of a replica's entry *seq*, or None where it has not arrived."""
        found = self._place.one(driver(connection), {"replica": replica, "seq": seq})
        return str(found["hash"]) if found else None

    def entries(
        self, connection: Connection, *, record: str = "", batch: str = "", replica: str = ""
    ) -> Iterator[Entry]:
        """Read entries in the order of arrival, of one record, import or replica (there by number) where named."""
        if record and not (batch or replica):
            for row in self._of_record.run(driver(connection), {"record": record}):
                yield _entry(self._of_record.cells(row))
            return
        table = self._table
        query = select(table).order_by(table.c.seq if replica else table.c.place)
        if record:
            query = query.where(table.c.record == record)
        if batch:
            query = query.where(table.c.batch == batch)
        if replica:
            query = query.where(table.c.replica == replica)
        asked = Statement(query)
        for row in asked.run(driver(connection), {}):
            yield _entry(asked.cells(row))

    def since(self, connection: Connection, place: int) -> Iterator[Entry]:
        """Read the entries of all replicas that arrived after *place*, in the order of arrival."""
        table = self._table
        asked = Statement(select(table).where(table.c.place > bindparam("after")).order_by(table.c.place))
        for row in asked.run(driver(connection), {"after": place}):
            yield _entry(asked.cells(row))

    def place_of(self, connection: Connection, entry: Entry) -> int:
        """Return where an entry stands in the order of arrival here."""
        found = self._place.one(driver(connection), {"replica": entry.replica, "seq": entry.seq})
        return int(found["place"]) if found else 0

    def newest(self, connection: Connection, replica: str) -> Iterator[Entry]:
        """Read a replica's entries, the newest first."""
        table = self._table
        asked = Statement(select(table).where(table.c.replica == bindparam("replica")).order_by(table.c.seq.desc()))
        for row in asked.run(driver(connection), {"replica": replica}):
            yield _entry(asked.cells(row))

    def by_record(self, connection: Connection) -> Iterator[Entry]:
        """Read all entries, those of one record together, there in the order of arrival."""
        table = self._table
        asked = Statement(select(table).order_by(table.c.record, table.c.kind, table.c.place))
        for row in asked.run(driver(connection), {}):
            yield _entry(asked.cells(row))

    def kinds(self, connection: Connection) -> set[str]:
        """Return the kinds that the entries speak of, known to this program or not."""
        return set(connection.execute(select(self._table.c.kind).distinct()).scalars())

    def heads(self, connection: Connection) -> dict[str, Head]:
        """Return the head of every replica's chain."""
        return {replica: self.head(connection, replica) for replica in self.replicas(connection)}

    def replicas(self, connection: Connection) -> list[str]:
        """Return the replicas whose entries this ledger holds; one look into the index for each."""
        found, raw, last = [], driver(connection), ""
        while (last := self._next_replica.run(raw, {"after": last}).fetchone()[0]) is not None:
            found.append(last)
        return found


def _cells(entry: Entry) -> dict[str, Any]:
    cells = entry.as_object()
    # a value that nobody had seen before stands alone: half of what the journal would weigh otherwise
    cells["changes"] = canonical({n: v if seen is None else [v, seen] for n, (v, seen) in entry.changes.items()})
    cells["explain"] = canonical(cells["explain"])
    cells["op"] = entry.op or None
    cells["batch"] = entry.batch or None
    return cells


def _entry(row: Mapping[str, Any]) -> Entry:
    cells = dict(row)
    changes = json.loads(cells["changes"])
    cells["changes"] = {name: kept if isinstance(kept, list) else (kept, None) for name, kept in changes.items()}
    cells["explain"] = json.loads(cells["explain"])
    cells["op"], cells["batch"] = cells["op"] or "", cells["batch"] or ""
    return entry_from(cells)
