"""One saved follow-up against one encrypted two-row commit; prints the ratio (aim 1.5 or less)."""

import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from desktop.services.catalog import catalog
from desktop.store.database import connect, open_engine, writing
from desktop.store.derived import AFTER_SAVE
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.statement import driver
from desktop.store.tables import Tables

PEOPLE, ROUNDS = 100, 4
SITE = new_id()
BY = Session(new_id(), "demo", ADMIN, SITE)
VISIT = {
    "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82, "heart_rate": 72, "height_cm": "165", "weight_kg": "61.5",
    "smoking": 0, "drinking": "0", "exercise_weekly": 5, "exercise_minutes": 30, "mind": "1", "compliance": "1",
    "adherence": "1", "reaction": "1", "symptoms": "1", "salt": "2", "drug1_name": "氨氯地平", "drug1_daily": 1,
    "drug1_dose": "5mg", "result": "1",
}  # fmt: skip


def a_shelf(folder: Path) -> Shelf:
    """Return a shelf over a new encrypted file."""
    kinds = catalog()
    engine, tables = open_engine(folder / "ledger.db", secrets.token_bytes(32), create=True), Tables(kinds)
    with writing(engine).begin() as connection:
        tables.create(connection)
    return Shelf(engine, kinds, tables, lambda: datetime.now(UTC), new_id(), AFTER_SAVE)


def registered_people(shelf: Shelf) -> tuple[list[str], str]:
    """Put people on the hypertension register, with four visits each, and one doctor."""
    doctor, people = new_id(), []
    with shelf.open_desk() as desk:
        desk.put(Put("staff", doctor, {"name": "演示医生"}), BY)
        for number in range(PEOPLE):
            person = new_id()
            people.append(person)
            born = date(1950, 1, 1) + timedelta(days=number * 37)
            values = {"name": f"演示{number:03}", "sex": "1", "born_on": born.isoformat()}
            desk.put(Put("resident", person, values, explain={"id_number": "benchmark"}), BY)
            desk.put(Put("disease-registration", new_id(), {"resident": person, "disease": "hypertension"}), BY)
            for quarter in range(4):
                desk.put(a_visit(person, doctor, date(2025, 1, 5) + timedelta(days=90 * quarter)), BY)
    return people, doctor


def a_visit(person: str, doctor: str, day: date) -> Put:
    """Return the wish for one follow-up with all its usual answers."""
    values = VISIT | {"resident": person, "staff": doctor, "given_on": day.isoformat()}
    return Put("hypertension-follow-up", new_id(), values, op=new_id())


def sizes(shelf: Shelf) -> dict[str, int]:
    """Return how many characters the last follow-up wrote into its row and into the journal."""
    found = {}
    with shelf.reading() as connection:
        for name, order in (("journal", "place"), ("hypertension_follow_up", "id")):
            row = driver(connection).execute(f"SELECT * FROM {name} ORDER BY {order} DESC LIMIT 1").fetchone()
            found[name] = sum(len(str(value)) for value in row if value is not None)
    return found


def two_rows(folder: Path, long: dict[str, int]) -> Callable[[], None]:
    """Return the floor: a commit of two rows as long as those, with the settings of the ledger and one index each."""
    connection = connect(folder / "floor.db", secrets.token_bytes(32), create=True)
    for table in long:
        connection.execute(f"CREATE TABLE {table} (id TEXT PRIMARY KEY, owner TEXT, content TEXT)")
        connection.execute(f"CREATE INDEX {table}_owner ON {table} (owner)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, length in long.items():
            row = (new_id(), SITE, "x" * (length - 72))
            connection.execute(f"INSERT INTO {table} VALUES (?, ?, ?)", row)
        connection.execute("COMMIT")

    return commit


def timed(work: Callable[[], Any]) -> float:
    """Return how long *work* took, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def main() -> int:
    """Measure both in turns, so that a busy disk slows both, and print the lower quartiles: the rest is other work."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        shelf = a_shelf(Path(name))
        people, doctor = registered_people(shelf)
        commit = two_rows(Path(name), sizes(shelf))
        saves: list[float] = []
        commits: list[float] = []
        for number in range(ROUNDS):
            for place in range(PEOPLE):
                wish = a_visit(people[place], doctor, date(2026, 1, 2) + timedelta(number))
                saves.append(timed(partial(shelf.put, wish, BY)))
                commits.append(timed(commit))
            assert shelf.get(wish.kind, wish.record) is not None
        saved, floor = (statistics.quantiles(times, n=4)[0] for times in (saves, commits))
        print(f"saved follow-up          {saved:6.2f} ms")
        print(f"encrypted two-row commit {floor:6.2f} ms")
        print(f"ratio                    {saved / floor:6.2f}   (aim ≤ 1.5)")
        shelf.engine.dispose()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
