"""Makes the ledger of a center at full size, once; a second run opens what the first one left."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from typing import Any

from sqlalchemy.schema import CreateIndex, CreateTable

from benchmarks.full_size.rows import CENTER, Center, Row, entry_of
from desktop.services.catalog import catalog
from desktop.store.backup import DATABASE
from desktop.store.database import connect
from desktop.store.ledger import Ledger, create_ledger, open_ledger
from desktop.store.tables import Tables

NOW = datetime(2025, 11, 14, 8).astimezone()
ACCOUNT, PASSWORD = "demo", "correct horse battery"
FINISHED = "finished.txt"
JOURNAL = (
    "INSERT INTO journal (replica, seq, hlc, at, kind, record, action, changes, author, role, reason, explain,"
    " schema, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SEARCH = "INSERT INTO search_key (key, resident) SELECT 'p' || phone, id FROM resident"


def now() -> datetime:
    """Return the time: it is always the same morning."""
    return NOW


def full_ledger(folder: Path, residents: int, services: int) -> Ledger:
    """Open the ledger of so many residents and services in *folder*; make it first where it is missing."""
    place = folder / f"center-{residents}-{services}-{_declared()}"
    if not (place / FINISHED).exists():
        for older in folder.glob(f"center-{residents}-{services}-*"):
            rmtree(older)
        _make(place, residents, services)
        (place / FINISHED).write_text("", "utf-8")
    return _open(place)


def _open(place: Path) -> Ledger:
    return open_ledger(
        place / "ledger", catalog(), account=ACCOUNT, password=PASSWORD, now=now, fixed_clock=True, machine=place / "m"
    )


def _declared() -> str:
    """Return a mark of all tables and indexes: a ledger with others would be grown at its opening, for minutes."""
    tables = Tables(catalog()).metadata.sorted_tables
    made = [str(CreateTable(table)) for table in tables]
    made += [
        str(CreateIndex(index)) for table in tables for index in sorted(table.indexes, key=lambda one: str(one.name))
    ]
    return hashlib.sha256("".join(made).encode()).hexdigest()[:8]


def _make(place: Path, residents: int, services: int) -> None:
    created = create_ledger(
        place / "ledger", catalog(), site=CENTER, name="演示中心", tier="center", mark="demo", account=ACCOUNT,
        password=PASSWORD, now=now, machine=place / "m",
    )  # fmt: skip
    with created.ledger as ledger:
        key, replica, author = ledger.data_key.raw, ledger.replica, ledger.session.account
        with ledger.shelf.reading() as connection:
            head = ledger.shelf.journal.head(connection, replica)
    raw = connect(place / "ledger" / DATABASE, key)
    indexes = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    raw.execute("BEGIN")
    for name, _ in indexes:
        raw.execute(f'DROP INDEX "{name}"')
    seq = head.seq
    for table, rows in Center(residents, services, f"{head.hlc}@{replica}").tables():
        kept: list[Row] = []
        _write(raw, table, _keeping(rows, kept))
        kind = table.replace("_", "-")
        raw.executemany(JOURNAL, (entry_of(kind, row, seq + n, replica, author) for n, row in enumerate(kept, 1)))
        seq += len(kept)
    raw.execute(_SEARCH)
    for _, spelled in indexes:  # made at the end, each is one sorted pass
        raw.execute(spelled)
    raw.execute("COMMIT")
    raw.close()


def _keeping(rows: Iterator[Row], kept: list[Row]) -> Iterator[Row]:
    for row in rows:
        kept.append(row)
        yield row


def _write(raw: Any, table: str, rows: Iterator[Row]) -> None:
    first = next(rows)
    columns = ", ".join(f'"{column}"' for column in first)
    insert = f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(first))})"
    raw.execute(insert, list(first.values()))
    raw.executemany(insert, (list(row.values()) for row in rows))
