"""A center at full size, 200,000 residents and 1,000,000 services: every door against a floor of the same run.

The ledger is made once, which takes minutes, and kept in --folder; a second run opens it.
"""

import argparse
import gc
import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from benchmarks.full_size.ledger import full_ledger, now
from benchmarks.full_size.rows import CENTER, ON
from benchmarks.save import VISIT, sizes, two_rows
from desktop.paths import machine_folder
from desktop.progress.duties import list_duties
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.progress.standing import stand
from desktop.screens import theme
from desktop.screens.entry_page import EntryPage
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_facts import asked_again, centers, merged, to_do
from desktop.screens.workbench_remembered import keep, remembered
from desktop.store.shelf import Put, new_id
from desktop.store.statement import driver

KIND = "hypertension-follow-up"
COVERING = (
    "SELECT resident, COUNT(*), MAX(given_on) FROM hypertension_follow_up"
    " WHERE given_on >= '2025-01-01' AND given_on <= '2025-11-14' GROUP BY resident"
)


class Table:
    """Prints what was measured: median, range, ratio to its floor."""

    def __init__(self, rounds: int) -> None:
        self._rounds = rounds
        print(f"{'':42}{'median':>10}{'range':>22}{'ratio':>9}", flush=True)

    def floor(self, name: str, work: Callable[[], object]) -> float:
        """Measure and print a floor; return its median in seconds."""
        return self._line(name, [_timed(work) for _ in range(self._rounds + 1)][1:], None)

    def against(self, floor: float, name: str, work: Callable[[], object], *, rounds: int = 0) -> float:
        """Measure and print *work* against *floor*."""
        return self._line(name, [_timed(work) for _ in range(rounds or self._rounds)], floor)

    def _line(self, name: str, times: list[float], floor: float | None) -> float:
        median = statistics.median(times)
        ratio = f"{median / floor:9.1f}" if floor else f"{'1.0':>9}"
        span = f"{min(times) * 1000:.1f}–{max(times) * 1000:.1f}"
        print(f"{name:42}{median * 1000:7.1f} ms{span:>22}{ratio}", flush=True)
        return median


def main() -> int:
    """Open the ledger, measure each door and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--folder", type=Path, default=machine_folder() / "benchmarks")
    asked.add_argument("--residents", type=int, default=200_000)
    asked.add_argument("--services", type=int, default=1_000_000)
    asked.add_argument("--rounds", type=int, default=5)
    args = asked.parse_args()
    print(f"{args.residents:,} residents, {args.services:,} services, {os.cpu_count()} cores")
    application = QApplication.instance() or QApplication([])
    theme.dress(application, theme.LIGHT)
    desk = WorkDesk(full_ledger(args.folder, args.residents, args.services), now)
    table = Table(args.rounds)
    try:
        _forms(desk, table)
        _saves(desk, table)
        _counts(desk, table)
    finally:
        desk.close()
    return 0


def _forms(desk: WorkDesk, table: Table) -> None:
    (person,) = _patients(desk, 1)
    page = EntryPage(desk)
    first = _timed(lambda: page.open(Task(person, (KIND,))))
    lines = page.form.form.findChildren(QLineEdit) if page.form else []

    def bare() -> None:
        form = QWidget()
        rows = QFormLayout(form)
        for number in range(len(lines)):
            rows.addRow(f"第 {number} 行", QLineEdit())
        form.show()
        form.grab()

    floor = table.floor(f"bare form of {len(lines)} lines", bare)
    print(f"{'form opened, first':42}{first * 1000:7.1f} ms{'':22}{first / floor:9.1f}")
    people = iter(_patients(desk, 40))
    table.against(floor, "form opened for the next patient", lambda: page.open(Task(next(people), (KIND,))))


def _saves(desk: WorkDesk, table: Table) -> None:
    shelf, by = desk.shelf, desk.session
    people = _patients(desk, 200)
    doctor = shelf.all("staff")[0].id
    days = (ON - timedelta(days=place) for place in range(400))
    turn = ((person, next(days)) for person in people)

    def save() -> None:
        person, day = next(turn)
        values = VISIT | {"resident": person, "staff": doctor, "given_on": day.isoformat()}
        explained = dict.fromkeys(("given_on", "sbp_mmhg", "weight_kg", "heart_rate"), "benchmark")
        answer = shelf.put(Put(KIND, new_id(), values, op=new_id(), explain=explained), by)
        assert not answer.is_refused, answer.problems

    with tempfile.TemporaryDirectory() as folder:
        commit = two_rows(Path(folder), sizes(shelf))
        save()
        floor = table.floor("encrypted two-row commit", lambda: [commit() for _ in range(10)]) / 10
        table.against(floor * 10, "ten follow-ups saved", lambda: [save() for _ in range(10)])
        with _counting(desk):
            table.against(floor, "one saved while the due list is counted", save)


def _counts(desk: WorkDesk, table: Table) -> None:
    shelf, asking = desk.shelf, Asking(ON, CENTER)
    with shelf.reading() as connection:
        raw = driver(connection)
        floor = table.floor("aggregate over the covering index", lambda: raw.execute(COVERING).fetchall())

    def due() -> None:
        with open_reader(shelf, asking) as reader:
            list_duties(reader, desk.measures)

    def standing() -> None:
        with open_reader(shelf, asking) as reader:
            list(stand(reader, desk.plan, desk.measures))

    table.against(floor, "due list", due)
    table.against(floor, "workbench: to do and the three centers", lambda: (to_do(desk), centers(desk)))
    found = to_do(desk)
    keep(desk, found, centers(desk))
    table.against(floor, "workbench: last figures shown", lambda: remembered(desk))
    touched = frozenset(_patients(desk, 1))
    table.against(floor, "workbench after a save", lambda: merged(found, *asked_again(desk, touched)))
    table.against(floor, "standing of the working plan", standing, rounds=2)


@contextmanager
def _counting(desk: WorkDesk) -> Iterator[None]:
    """Count the due list in the background, over and over, until the block ends."""
    goes_on = [True]

    def count(progress: object) -> None:
        with open_reader(desk.shelf, Asking(ON, CENTER)) as reader:
            list_duties(reader, desk.measures)

    def begin(_found: object = None) -> None:
        if goes_on:
            desk.count(count, begin)

    begin()
    time.sleep(1)
    try:
        yield
    finally:
        goes_on.clear()
        while desk.is_busy:
            QApplication.processEvents()
            time.sleep(0.01)


def _patients(desk: WorkDesk, count: int) -> list[str]:
    """Return people with hypertension, others at each call."""
    with desk.shelf.reading() as connection:
        rows = driver(connection).execute(
            "SELECT resident FROM disease_registration WHERE disease = 'hypertension' AND id > ? ORDER BY id LIMIT ?",
            (f"0185{secrets.token_hex(2)}", count),
        )
        return [resident for (resident,) in rows]


def _timed(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    raise SystemExit(main())
