"""A save goes before a long count: the count stops, lets the commit through and begins again."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.services.catalog import catalog
from desktop.store.database import open_engine, writing
from desktop.store.saves_first import GaveWay
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.statement import driver
from desktop.store.tables import Tables

BY = Session(new_id(), "demo", ADMIN, "310199000001")
SECONDS = 1.5  # how long the count goes on when nobody comes
COUNT = (
    "WITH RECURSIVE steps (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM steps WHERE n < {n})"
    " SELECT MAX(n), (SELECT COUNT(*) FROM resident) FROM steps"
)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    kinds = catalog()
    engine, tables = open_engine(tmp_path / "ledger.db", bytes(range(32)), create=True), Tables(kinds)
    with writing(engine).begin() as connection:
        tables.create(connection)
    yield Shelf(engine, kinds, tables, lambda: datetime.now(UTC), new_id())
    engine.dispose()


class Count:
    """A count over the ledger that takes some seconds."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf, self.begun, self.times, self.found = shelf, threading.Event(), 0, 0
        self.steps = 100_000
        took = self._timed()
        self.steps = int(self.steps * SECONDS / took)

    def _timed(self) -> float:
        started = time.perf_counter()
        self()
        return time.perf_counter() - started

    def __call__(self) -> None:
        self.times += 1
        with self.shelf.reading() as connection:
            raw = driver(connection)
            raw.execute("SELECT COUNT(*) FROM resident").fetchone()
            self.begun.set()
            _, self.found = raw.execute(COUNT.format(n=self.steps)).fetchone()


def _save_while(count: Count, run: threading.Thread) -> float:
    """Return how long a save takes that comes while *count* runs."""
    count.begun.clear()
    run.start()
    assert count.begun.wait(10)
    started = time.perf_counter()
    person = {"name": "张三", "sex": "1", "born_on": "1950-01-01"}
    answer = count.shelf.put(Put("resident", new_id(), person, explain={"id_number": "演示"}), BY)
    took = time.perf_counter() - started
    assert not answer.is_refused, answer.problems
    run.join()
    return took


def test_a_save_does_not_wait_for_a_polite_count_which_then_counts_the_new_record(shelf: Shelf) -> None:
    count = Count(shelf)
    first = count.times
    took = _save_while(count, threading.Thread(target=lambda: shelf.saves_first.again(count)))
    assert took < SECONDS / 2
    assert (count.times - first, count.found) == (2, 1)


def test_the_control_without_politeness_the_save_waits_to_the_end_of_the_count(shelf: Shelf) -> None:
    count = Count(shelf)
    first = count.times
    took = _save_while(count, threading.Thread(target=count))
    assert took > SECONDS / 2
    assert (count.times - first, count.found) == (1, 0)


def test_who_is_not_polite_is_never_interrupted(shelf: Shelf) -> None:
    with shelf.saves_first.coming(), shelf.reading() as connection:
        assert driver(connection).execute(COUNT.format(n=100_000)).fetchone()[0] == 100_000


def test_a_count_that_always_meets_a_save_goes_through_in_the_end(shelf: Shelf) -> None:
    tried = []

    def work() -> str:
        tried.append(1)
        if shelf.saves_first._is_polite:
            raise GaveWay
        return "counted"

    assert shelf.saves_first.again(work) == "counted"
    assert len(tried) > 2
