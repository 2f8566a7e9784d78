"""A fresh small ledger for every test, copied from one that is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.progress.small_ledger import SmallLedger, make_ledger, open_ledger


@pytest.fixture(scope="session")
def empty_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an empty ledger: a center, a village clinic and a station."""
    folder = tmp_path_factory.mktemp("empty")
    make_ledger(folder).shelf.engine.dispose()
    return folder


@pytest.fixture
def ledger(empty_ledger: Path, tmp_path: Path) -> Iterator[SmallLedger]:
    """Return a copy of the empty ledger to write into."""
    shutil.copy(empty_ledger / "ledger.db", tmp_path / "ledger.db")
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.shelf.engine.dispose()
