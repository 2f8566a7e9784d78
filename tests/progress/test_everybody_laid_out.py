"""Everybody is laid out once for a day and site; who comes, goes or is linked later is laid out anew."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.services.catalog import catalog
from desktop.store.database import open_engine, writing
from desktop.store.derived import AFTER_SAVE
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.tables import Tables

CENTER, STATION, ON = "310199000001", "310199000002", date(2025, 12, 31)
BY = Session(new_id(), "demo", ADMIN, CENTER)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    kinds = catalog()
    engine, tables = open_engine(tmp_path / "ledger.db", bytes(range(32)), create=True), Tables(kinds)
    with writing(engine).begin() as connection:
        tables.create(connection)
    made = Shelf(engine, kinds, tables, lambda: datetime(2026, 1, 1, tzinfo=UTC), new_id(), AFTER_SAVE)
    put(made, "site", code=CENTER, name="中心", tier="center")
    yield made
    engine.dispose()


def put(shelf: Shelf, kind: str, record: str = "", **values: object) -> str:
    record = record or new_id()
    answer = shelf.put(Put(kind, record, values, explain={"id_number": "演示"}), BY)
    assert not answer.is_refused, answer.problems
    return record


def person(shelf: Shelf, name: str) -> str:
    return put(shelf, "resident", name=name, sex="1", born_on="1950-01-01")


def asked(shelf: Shelf, asking: Asking) -> dict[str, str]:
    with open_reader(shelf, asking) as reader:
        rows = reader.connection.execute(text("SELECT subject, person FROM asked_person"))
        return {row.subject: row.person for row in rows}


def filled_at(shelf: Shelf) -> int:
    with shelf.reading() as connection:
        return int(connection.execute(text("SELECT place FROM asked_until")).scalar_one())


def test_a_service_leaves_everybody_as_laid_out_and_a_resident_does_not(shelf: Shelf) -> None:
    first = person(shelf, "甲")
    assert asked(shelf, Asking(ON)) == {first: first}
    before = filled_at(shelf)
    put(shelf, "nursing-visit", resident=first, given_on="2025-06-01", place="1", item="1", times=1)
    assert asked(shelf, Asking(ON)) == {first: first}
    assert filled_at(shelf) == before
    second = person(shelf, "乙")
    assert asked(shelf, Asking(ON)).keys() == {first, second}
    assert filled_at(shelf) > before


def test_who_is_linked_or_leaves_is_seen_at_once(shelf: Shelf) -> None:
    one, other = person(shelf, "甲"), person(shelf, "甲")
    assert len(set(asked(shelf, Asking(ON)).values())) == 2
    put(shelf, "same-person", resident=one, other=other, verdict="same")
    assert set(asked(shelf, Asking(ON)).values()) == {min(one, other)}
    put(shelf, "resident", one, left="1", left_on="2025-06-30")
    with open_reader(shelf, Asking(ON)) as reader:
        gone = reader.connection.execute(text("SELECT DISTINCT gone FROM asked_person")).scalars().all()
    assert gone == [1]


def test_a_few_people_in_between_do_not_disturb_everybody(shelf: Shelf) -> None:
    one, other = person(shelf, "甲"), person(shelf, "乙")
    assert len(asked(shelf, Asking(ON))) == 2
    before = filled_at(shelf)
    assert asked(shelf, Asking(ON, people=frozenset({other}))) == {other: other}
    assert asked(shelf, Asking(ON)).keys() == {one, other}
    assert filled_at(shelf) == before


def test_another_day_or_site_is_laid_out_of_its_own(shelf: Shelf) -> None:
    put(shelf, "site", code=STATION, name="服务站", tier="station", parent=CENTER)
    one = person(shelf, "甲")
    assert asked(shelf, Asking(ON, CENTER)) == {one: one}
    assert asked(shelf, Asking(ON, STATION)) == {}
    assert asked(shelf, Asking(ON, CENTER)) == {one: one}
