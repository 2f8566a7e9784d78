"""A small encrypted ledger for tests of the intake, and short ways to import into it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop.gate.workbook import Sheet
from desktop.intake.preview import Preview, prepare
from desktop.intake.run import Result, commit
from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.store.database import open_engine, writing
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Shelf
from desktop.store.tables import Tables

TODAY = date(2025, 12, 31)
BY = Session("00000000-0000-7000-8000-000000000001", "管理员", ADMIN, "S1")
EXPLAIN = "已与本人核对"
DIGEST = "0" * 64
TABLES = Tables(catalog())


@contextmanager
def ledger(folder: Path, kinds: Mapping[str, Kind] | None = None) -> Iterator[Shelf]:
    """Give out the shelf of a new ledger in *folder*, at the last day of 2025; *kinds* where it is not the catalog."""
    kinds, tables = (kinds, Tables(kinds)) if kinds else (catalog(), TABLES)
    engine = open_engine(folder / "ledger.db", bytes(range(32)), create=True)
    try:
        with writing(engine).begin() as connection:
            tables.create(connection)
        yield Shelf(engine, kinds, tables, lambda: datetime(2025, 12, 31, 8, tzinfo=UTC), "a" * 8)
    finally:
        engine.dispose()


def preview(shelf: Shelf, sheets: Sequence[Sheet], **more: Any) -> Preview:
    """Preview *sheets* as the administrator."""
    return prepare(sheets, shelf, more.pop("by", BY), TODAY, **more)


def bring_in(shelf: Shelf, sheets: Sequence[Sheet], explain: Any = EXPLAIN, **more: Any) -> Result:
    """Import *sheets* with the sentence *explain*."""
    by = more.get("by", BY)
    return commit(preview(shelf, sheets, **more), shelf, by, explain=explain, file_digest=DIGEST)


def ask(shelf: Shelf, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows of a plain query."""
    with shelf.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


def count(shelf: Shelf, sql: str) -> int:
    """Return the one number of a plain query."""
    return int(ask(shelf, sql)[0][0] or 0)


def sheet(*rows: Sequence[Any], name: str = "Sheet1", merged: Any = ()) -> Sheet:
    """Return a worksheet of these rows; "" counts as blank."""
    return Sheet(name, [[None if cell == "" else cell for cell in row] for row in rows], tuple(merged))
