"""How the encrypted file is opened: what is committed is on the disk before anybody is told so."""

from pathlib import Path
from typing import Any

from desktop.store import database

KEY = bytes(range(32))


def answer(connection: Any, pragma: str) -> Any:
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def test_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    unflushed = database.connect(tmp_path / "ledger.db", KEY, create=True)  # as the tests open it
    assert answer(unflushed, "synchronous") == 0
    unflushed.close()
    program: Any = database.connect.__wrapped__  # type: ignore[attr-defined]
    connection = program(tmp_path / "own.db", KEY, create=True)
    assert (answer(connection, "synchronous"), answer(connection, "journal_mode")) == (2, "truncate")
    connection.close()


def test_an_engine_goes_on_with_the_connection_that_was_tried(tmp_path: Path) -> None:
    engine = database.open_engine(tmp_path / "ledger.db", KEY, create=True)
    assert (engine.pool.checkedin(), engine.pool.checkedout()) == (1, 0)  # type: ignore[attr-defined]
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == database.LAYOUT
        assert engine.pool.checkedout() == 1  # type: ignore[attr-defined]
    engine.dispose()
