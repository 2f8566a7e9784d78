"""The ledger that every walk shares: three random records of each kind, made once."""

from collections.abc import Iterator

import pytest

from desktop.store.shelf import Shelf
from tests.every_kind.walk import Kept, keep, made
from tests.intake.ledger import ledger


@pytest.fixture(scope="session")
def kept() -> Kept:
    """Return random records of every kind by kind and id."""
    return made(20)


@pytest.fixture(scope="session")
def full(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """Return the shelf that holds them; a test leaves it as it was."""
    with ledger(tmp_path_factory.mktemp("full")) as shelf:
        keep(shelf, kept)
        yield shelf
