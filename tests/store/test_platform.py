"""What the online platform still waits for: new records, those changed after their tick, and voids it still shows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.faults import NoRight
from desktop.store.known import LedgerKnown
from desktop.store.platform_list import Asked, count_waiting, named, states_of_resident, tick, untick, waiting
from desktop.store.platform_state import CHANGED, GONE, NEW, WAITING, changed_since_tick
from desktop.store.session import INSPECTOR, Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.statement import driver
from tests.intake.ledger import BY, ledger

KIND = "hypertension-follow-up"
YEAR = Asked(KIND, date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with ledger(tmp_path) as made:
        yield made


@pytest.fixture
def seen(shelf: Shelf) -> list[str]:
    """Three follow-ups of one resident, one a month."""
    person = put(shelf, "resident", new_id(), name="张桂英", sex="2", born_on="1954-03-02")
    return [
        put(shelf, KIND, new_id(), resident=person, given_on=f"2025-0{month}-05", way="1", sbp_mmhg=138, dbp_mmhg=86)
        for month in (3, 6, 9)
    ]


def put(shelf: Shelf, kind: str, record: str, action: str = "put", **values: object) -> str:
    explain = dict.fromkeys(shelf.kinds[kind].by_name, "如实登记")
    answer = shelf.put(Put(kind, record, values, action=action, explain=explain, reason="录重了"), BY)
    assert not answer.is_refused, answer.problems
    return record


def listed(shelf: Shelf, asked: Asked = YEAR, limit: int = 100) -> dict[str, str]:
    with shelf.reading() as connection:
        found = waiting(connection, shelf, asked, BY, limit)
        if limit == 100:
            assert count_waiting(connection, shelf.tables, shelf.kinds[KIND], asked) == len(found)
    return {one.record.id: one.cause for one in found}


def test_what_was_never_ticked_waits_in_the_order_of_days(shelf: Shelf, seen: list[str]) -> None:
    assert listed(shelf) == dict.fromkeys(seen, NEW)
    assert list(listed(shelf)) == seen
    assert list(listed(shelf, limit=2)) == seen[:2]
    assert list(listed(shelf, Asked(KIND, date(2025, 6, 1), date(2025, 6, 30)))) == [seen[1]]
    assert listed(shelf, Asked(KIND, YEAR.first, YEAR.last, site="XX")) == {}
    assert listed(shelf, Asked(KIND, YEAR.first, YEAR.last, staff=new_id())) == {}


def test_a_ticked_record_leaves_the_list_and_a_tick_taken_back_brings_it_again(shelf: Shelf, seen: list[str]) -> None:
    batch = tick(shelf, KIND, seen[:2], BY)
    assert listed(shelf) == {seen[2]: NEW}
    assert shelf.get(KIND, seen[0]).platform is True
    assert untick(shelf, batch, BY) == 2
    assert listed(shelf) == dict.fromkeys(seen, NEW)
    assert untick(shelf, batch, BY) == 0


def test_a_record_changed_after_its_tick_waits_again_and_tells_what_stood_before(shelf: Shelf, seen: list[str]) -> None:
    tick(shelf, KIND, seen, BY)
    put(shelf, KIND, seen[1], sbp_mmhg=148, weight_kg="61.5")
    with shelf.reading() as connection:
        (found,) = waiting(connection, shelf, YEAR, BY)
    assert (found.record.id, found.cause) == (seen[1], CHANGED)
    assert found.before == {"sbp_mmhg": 138, "weight_kg": None}
    tick(shelf, KIND, [seen[1]], BY)
    assert listed(shelf) == {}


def test_a_review_is_nothing_that_the_platform_waits_for(shelf: Shelf, seen: list[str]) -> None:
    tick(shelf, KIND, seen, BY)
    put(shelf, KIND, seen[0], review="reviewed")
    assert listed(shelf) == {}


def test_a_void_that_the_platform_still_shows_waits_until_it_is_ticked(shelf: Shelf, seen: list[str]) -> None:
    tick(shelf, KIND, seen[:1], BY)
    for record in seen[:2]:
        put(shelf, KIND, record, action="void")
    assert listed(shelf) == {seen[0]: GONE, seen[2]: NEW}
    batch = tick(shelf, KIND, seen[:1], BY)
    assert listed(shelf) == {seen[2]: NEW}
    untick(shelf, batch, BY)
    assert listed(shelf) == {seen[0]: GONE, seen[2]: NEW}
    assert shelf.get(KIND, seen[0]) is None


def test_a_record_that_came_in_as_typed_there_does_not_wait(shelf: Shelf, seen: list[str]) -> None:
    person = shelf.get(KIND, seen[0]).resident
    came = put(shelf, KIND, new_id(), resident=person, given_on="2025-10-05", way="1", sbp_mmhg=130, dbp_mmhg=80, platform=True)  # fmt: skip
    assert came not in listed(shelf)
    put(shelf, KIND, came, sbp_mmhg=131)
    assert listed(shelf)[came] == CHANGED


def test_named_records_keep_their_order_whatever_became_of_them(shelf: Shelf, seen: list[str]) -> None:
    tick(shelf, KIND, [seen[1]], BY)
    order = [seen[2], seen[1], new_id(), seen[0]]
    with shelf.reading() as connection:
        found = named(connection, shelf, shelf.kinds[KIND], order, BY)
        states = states_of_resident(connection, shelf.tables, shelf.kinds[KIND], found[0].record.resident)
    assert [(one.record.id, one.cause) for one in found] == [(seen[2], NEW), (seen[1], ""), (seen[0], NEW)]
    assert states == {seen[0]: NEW, seen[1]: "", seen[2]: NEW}


def test_who_may_not_write_ticks_nothing(shelf: Shelf, seen: list[str]) -> None:
    with pytest.raises(NoRight):
        tick(shelf, KIND, seen, Session(new_id(), "检查", INSPECTOR, "A"))
    assert len(listed(shelf)) == 3


def test_the_list_is_read_from_its_own_index(shelf: Shelf) -> None:
    """Control: without the very words of the index the whole table would be read."""
    between = "SELECT * FROM hypertension_follow_up WHERE given_on >= ? AND given_on <= ?"
    with shelf.reading() as connection:
        raw = driver(connection)

        def plan(query: str) -> str:
            return str(raw.execute(f"EXPLAIN QUERY PLAN {query}", ("2025-01-01", "2025-12-31")).fetchall())

        assert "hypertension_follow_up_platform" in plan(f"{between} AND ({WAITING}) ORDER BY given_on, id")
        assert "hypertension_follow_up_platform" not in plan(between)


def test_stamps_tell_what_came_after_the_tick() -> None:
    assert changed_since_tick('{"1@a":"sbp_mmhg way","2@a":"platform","3@a":"review weight_kg"}') == {"weight_kg"}
    assert changed_since_tick("1@a way") == frozenset()


def test_a_period_is_read_by_its_days_both_inclusive(shelf: Shelf, seen: list[str]) -> None:
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        found = [one.id for one in known.between(KIND, date(2025, 6, 5), date(2025, 9, 5))]
        assert found == seen[1:]
        assert [one.id for one in known.between(KIND, date(2025, 6, 6), date(2025, 9, 4))] == []
