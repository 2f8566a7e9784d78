"""Makes small ledgers by hand: rows as they would stand after saving, in an encrypted file of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from desktop.paths import resources
from desktop.progress.measures import Measure, load_measures, measure_from
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, Row, open_reader
from desktop.records.identity import turns_on
from desktop.services.catalog import catalog
from desktop.store.database import open_engine, writing
from desktop.store.shelf import Shelf
from desktop.store.tables import Tables

MEASURES = load_measures(resources() / "measures")
TABLES = Tables(catalog())
CENTER, EAST, WEST = "310199000001", "310199000002", "310199000003"


def day(text: str) -> date:
    return date.fromisoformat(text)


def back(text: str, days: int) -> date:
    """Return the day *days* before."""
    return day(text) - timedelta(days)


@dataclass
class SmallLedger:
    """A ledger whose rows a test writes one by one."""

    shelf: Shelf
    made: int = 0

    def add(self, kind: str, record: str = "", *, site: str = CENTER, **values: Any) -> str:
        """Write a row; dates may be text, ids run in the order of writing."""
        self.made += 1
        record = record or f"{kind}-{self.made:04}"
        declared = self.shelf.kinds[kind]
        table = self.shelf.tables.of[kind]
        row = dict.fromkeys(table.columns.keys())
        for name, value in values.items():
            question = declared.by_name.get(name)
            is_date = question is not None and question.type == "date" and isinstance(value, str)
            row[name] = day(value) if is_date else value
        if kind == "resident":
            row |= {f"turns_{age}_on": turns_on(row["born_on"], age).isoformat() for age in (60, 65)}
        row |= {"id": record, "site": row.get("site") or site, "void": values.get("void", False), "stamps": ""}
        with writing(self.shelf.engine).begin() as connection:
            connection.execute(insert(table).values(row))
        return record

    def person(self, record: str = "", born: str = "1950-01-01", **more: Any) -> str:
        """Write a resident."""
        return self.add("resident", record, **{"name": "张三", "sex": "1", "born_on": born, "village": "东泖村"} | more)

    def patient(
        self, record: str = "", disease: str = "hypertension", since: str | None = "2020-01-01", **more: Any
    ) -> str:
        """Write a resident with a registration of his disease."""
        ending = {name: more.pop(name) for name in ("ended_on", "ending", "interval_days") if name in more}
        record = self.person(record, **more)
        self.add("disease-registration", resident=record, disease=disease, registered_on=since, **ending)
        return record

    def seen(self, resident: str, *days: str, kind: str = "hypertension-follow-up", **more: Any) -> None:
        """Write face-to-face follow-ups on *days*."""
        for one in days:
            self.add(kind, resident=resident, given_on=one, **{"way": "1", "sbp_mmhg": 130, "dbp_mmhg": 80} | more)

    def change(self, kind: str, record: str, **values: Any) -> None:
        """Change a row as it stands."""
        table = self.shelf.tables.of[kind]
        with writing(self.shelf.engine).begin() as connection:
            connection.execute(update(table).where(table.c.id == record).values(**values))

    @contextmanager
    def reader(self, on: str, site: str = "", people: frozenset[str] | None = None) -> Iterator[Reader]:
        with open_reader(self.shelf, Asking(day(on), site, people)) as reader:
            yield reader

    def rows(
        self,
        name: str | Measure,
        on: str,
        reading: str = "",
        *,
        site: str = "",
        people: frozenset[str] | None = None,
        **own: Any,
    ) -> list[Row]:
        """Return the rows of a measure."""
        measure = MEASURES[name] if isinstance(name, str) else name
        with self.reader(on, site, people) as reader:
            return reader.rows(measure, own, reading)

    def states(self, name: str | Measure, on: str, reading: str = "", **more: Any) -> dict[str, str]:
        """Return the state of every subject."""
        return {row.subject: row.state for row in self.rows(name, on, reading, **more)}


def open_ledger(folder: Path) -> SmallLedger:
    """Return the ledger in *folder*."""
    engine = open_engine(folder / "ledger.db", bytes(range(32)))
    clock = datetime(2026, 11, 22, 8, tzinfo=UTC)
    return SmallLedger(Shelf(engine, catalog(), TABLES, lambda: clock, "a" * 16))


def make_ledger(folder: Path) -> SmallLedger:
    """Return an empty ledger with a center, a village clinic and a station."""
    engine = open_engine(folder / "ledger.db", bytes(range(32)), create=True)
    with writing(engine).begin() as connection:
        TABLES.create(connection)
    engine.dispose()
    ledger = open_ledger(folder)
    ledger.add("site", code=CENTER, name="云泖镇社区卫生服务中心", tier="center")
    ledger.add("site", code=EAST, name="东泖村卫生室", tier="clinic", parent=CENTER)
    ledger.add("site", code=WEST, name="西泖服务站", tier="station", parent=CENTER)
    return ledger


def spoiled(name: str, right: str, wrong: str) -> Measure:
    """Return a measure with *right* replaced by *wrong* in its SQL: a control that a test must catch."""
    text = (resources() / "measures" / f"{name}.sql").read_text("utf-8")
    assert right in text, f"{name} no longer says: {right}"
    return measure_from(name, text.replace(right, wrong))
