"""What every test shares: the costly parts of opening a ledger are done once a process, and no disk is waited for."""

import gc
import os
from collections.abc import Iterator, Mapping
from functools import cache, wraps
from typing import Any

import pytest

from desktop.keys import slots, wrapping
from desktop.records.kind import Kind
from desktop.store import database, ledger, opening
from desktop.store.tables import Tables

SALT = 16  # bytes
MADE = 100_000  # containers


def pytest_collection_finish() -> None:
    """Let the collector pass over the thousands of tests and modules that stay anyway: a tenth of the time.

    From here on it runs between two tests only, as the window runs it between two events.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Collect what the last tests left."""
    if gc.get_count()[0] > MADE:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _quick() -> Iterator[None]:
    """Stretch one password and build one catalog's tables once for all ledgers of this process.

    Nothing is flushed to the disk: power does not fail here, and a killed child is started without this.
    """
    built: dict[int, tuple[Mapping[str, Kind], Tables]] = {}

    def tables_of(kinds: Mapping[str, Kind]) -> Tables:
        if id(kinds) not in built:
            built[id(kinds)] = (kinds, Tables(kinds))
        return built[id(kinds)][1]

    connect, wrap = database.connect, slots.wrap_with_password

    @wraps(connect)
    def unflushed(*given: Any, **named: Any) -> Any:
        connection = connect(*given, **named)
        connection.execute("PRAGMA synchronous = OFF")
        return connection

    def with_one_salt(data_key: bytes, password: str, account: str, cost: wrapping.Cost, rng: wrapping.Rng) -> Any:
        return wrap(data_key, password, account, cost, lambda size: bytes(size) if size == SALT else rng(size))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "connect", unflushed)
        patch.setattr(os, "fsync", lambda handle: None)
        patch.setattr(slots, "wrap_with_password", with_one_salt)
        patch.setattr(wrapping, "_stretched", cache(wrapping._stretched))
        patch.setattr(opening, "Tables", tables_of)
        patch.setattr(ledger, "Tables", tables_of)
        yield
