"""Standing of the working plan at 100,000 services against one aggregate over a covering index; prints ratios."""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.paths import resources
from desktop.progress.duties import list_duties
from desktop.progress.measures import load_measures
from desktop.progress.plans import load_plans
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, open_reader
from desktop.progress.standing import stand
from desktop.progress.working import load_stack, working
from desktop.records.identity import turns_on
from desktop.services.catalog import catalog
from desktop.store.database import connect, open_engine, writing
from desktop.store.shelf import Shelf
from desktop.store.tables import Tables

KEY = bytes(range(32))
CENTER, ON = "310199000001", date(2025, 11, 14)
FLOOR = (
    "SELECT resident, COUNT(*), MAX(given_on || id) FROM hypertension_follow_up"
    " WHERE given_on >= '2025-01-01' AND given_on <= '2025-11-14' GROUP BY resident"
)


def main() -> None:
    """Fill a ledger, measure, print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--services", type=int, default=100_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--each", action="store_true", help="show every measure")
    args = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        shelf = _filled(Path(folder), args.services)
        _measure(shelf, args.rounds, args.each)
        shelf.engine.dispose()


def _measure(shelf: Shelf, rounds: int, each: bool) -> None:
    plans = load_plans(resources() / "plans")
    plan = working(plans, load_stack(resources() / "plans" / "working.toml", plans))
    measures = load_measures(resources() / "measures")
    with open_reader(shelf, Asking(ON)) as reader:
        driver: Any = reader.connection.connection.dbapi_connection
        floor = _best(lambda: driver.execute(FLOOR).fetchall(), rounds)
        laid = _best(lambda: Reader(reader.connection, shelf.kinds, shelf.tables, Asking(ON)), rounds)
        whole = _best(lambda: list(stand(reader, plan, measures)), rounds)
        due = _best(lambda: list_duties(reader, measures), rounds)
        print(f"{'one aggregate over the covering index':44}{floor * 1000:9.1f} ms      1.0")
        for name, took in (("relations laid out", laid), ("standing of the working plan", whole), ("work list", due)):
            print(f"{name:44}{took * 1000:9.1f} ms {took / floor:8.1f}")
        if each:
            for name, measure in measures.items():
                took = _best(lambda m=measure: [reader.count(m, None, one) for one in m.readings], rounds)
                print(f"  {name:42}{took * 1000:9.1f} ms {took / floor:8.1f}")
    person = shelf.all("resident", name="居民7")[0].id

    def touched() -> None:
        with open_reader(shelf, Asking(ON, people=frozenset({person}))) as one:
            for measure in measures.values():
                one.rows(measure)

    took = _best(touched, rounds)
    print(f"{'every measure for one person after a save':44}{took * 1000:9.1f} ms {took / floor:8.1f}")


def _best(work: Callable[[], object], rounds: int) -> float:
    def once() -> float:
        begun = time.perf_counter()
        work()
        return time.perf_counter() - begun

    once()
    return statistics.median(once() for _ in range(rounds))


def _filled(folder: Path, services: int) -> Shelf:
    kinds = catalog()
    engine, tables = open_engine(folder / "ledger.db", KEY, create=True), Tables(kinds)
    with writing(engine).begin() as connection:
        tables.create(connection)
    opened = connect(folder / "ledger.db", KEY)
    opened.execute("BEGIN")
    for table, rows in _rows(services):
        _write(opened, table, rows)
    opened.execute("CREATE INDEX bench ON hypertension_follow_up (resident, given_on, id)")
    opened.execute("COMMIT")
    opened.execute("ANALYZE")
    opened.close()
    return Shelf(engine, kinds, tables, lambda: datetime(2025, 11, 14, 8, tzinfo=UTC), "b" * 16)


def _write(opened: Any, table: str, rows: Iterator[dict[str, Any]]) -> None:
    first = next(rows)
    columns = list(first)
    slots = ", ".join("?" * len(columns))
    quoted = ", ".join(f'"{column}"' for column in columns)
    opened.execute(f"INSERT INTO {table} ({quoted}) VALUES ({slots})", list(first.values()))
    opened.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({slots})", (list(row.values()) for row in rows))


def _rows(services: int) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Yield fictional rows: an eighth as many people as services, most of the services follow-ups."""
    dice = random.Random(7)
    people = services // 8
    plain = {"site": CENTER, "void": 0, "stamps": ""}

    def born(number: int) -> date:
        return date(1935, 1, 1) + timedelta(days=number * 7919 % 18_000)

    def residents() -> Iterator[dict[str, Any]]:
        for number in range(people):
            day = born(number)
            turns = {f"turns_{age}_on": turns_on(day, age).isoformat() for age in (60, 65)}
            named = {"name": f"居民{number}", "sex": "1", "born_on": day.isoformat(), "village": "东泖村"}
            yield {"id": f"r{number:07}", **named, **turns, **plain}

    def registrations() -> Iterator[dict[str, Any]]:
        for number in range(people):
            disease = "hypertension" if number % 3 else "diabetes"
            yield {"id": f"g{number:07}", "resident": f"r{number:07}", "disease": disease, **plain}

    def visits(share: int, disease: int) -> Iterator[dict[str, Any]]:
        for number in range(share):
            who = dice.randrange(people)
            day = ON - timedelta(days=dice.randrange(500))
            pressures = {"sbp_mmhg": dice.randrange(110, 180), "dbp_mmhg": dice.randrange(60, 105)}
            seen = {"way": str(dice.choice("1123")), "category": dice.choice("1112")}
            glucose = {"fasting_glucose_mmol": dice.randrange(50, 100) / 10} if disease else {}
            record = {"id": f"v{disease}{number:07}", "resident": f"r{who:07}", "given_on": day.isoformat()}
            yield {**record, **seen, **pressures, **glucose, **plain}

    def contracts() -> Iterator[dict[str, Any]]:
        for number in range(people // 2):
            days = {"starts_on": "2025-01-01", "ends_on": "2025-12-31"}
            yield {"id": f"c{number:07}", "resident": f"r{number:07}", **days, **plain}

    def tcm() -> Iterator[dict[str, Any]]:
        for number in range(services // 10):
            day = ON - timedelta(days=dice.randrange(300))
            who = f"r{dice.randrange(people):07}"
            yield {"id": f"t{number:07}", "resident": who, "given_on": day.isoformat(), "technique": "1", **plain}

    def beds() -> Iterator[dict[str, Any]]:
        for number in range(max(services // 500, 1)):
            day = ON - timedelta(days=dice.randrange(300))
            yield {"id": f"b{number:07}", "resident": f"r{number:07}", "opened_on": day.isoformat(), **plain}

    def rounds() -> Iterator[dict[str, Any]]:
        beds = max(services // 500, 1)
        for number in range(services // 20):
            bed = dice.randrange(beds)
            day = ON - timedelta(days=dice.randrange(300))
            where = {"resident": f"r{bed:07}", "home_bed": f"b{bed:07}"}
            yield {"id": f"w{number:07}", **where, "given_on": day.isoformat(), "visitor": "1", **plain}

    yield "site", iter([{"id": "s1", "code": CENTER, "name": "演示中心", "tier": "center", **plain}])
    yield "resident", residents()
    yield "disease_registration", registrations()
    yield "hypertension_follow_up", visits(services * 6 // 10, 0)
    yield "diabetes_follow_up", visits(services * 15 // 100, 1)
    yield "contract", contracts()
    yield "tcm_visit", tcm()
    yield "home_bed", beds()
    yield "home_bed_visit", rounds()


if __name__ == "__main__":
    main()
