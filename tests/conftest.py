"""What every test shares: the costly parts of opening a ledger are done once a process."""

import gc
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from desktop.keys import wrapping
from desktop.records.kind import Kind
from desktop.store import ledger, opening
from desktop.store.tables import Tables


def pytest_collection_finish() -> None:
    """Let the collector pass over the thousands of tests and modules that stay anyway: a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _quick() -> Iterator[None]:
    """Stretch one password and build one catalog's tables once for all ledgers of this process."""
    built: dict[int, tuple[Mapping[str, Kind], Tables]] = {}

    def tables_of(kinds: Mapping[str, Kind]) -> Tables:
        if id(kinds) not in built:
            built[id(kinds)] = (kinds, Tables(kinds))
        return built[id(kinds)][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrapping, "_stretched", cache(wrapping._stretched))
        patch.setattr(opening, "Tables", tables_of)
        patch.setattr(ledger, "Tables", tables_of)
        yield
