"""Content, replay and growth: the tables are the journal's shadow."""

import random
from dataclasses import replace

import pytest

from desktop.records.kind import Kind, kind_of
from desktop.records.questions import ask, computed
from desktop.records.record import Record
from desktop.records.rules import computes
from desktop.services.catalog import catalog
from desktop.store.check import check_ledger, compare_with_journal
from desktop.store.content import digest, dump
from desktop.store.entry import Entry
from desktop.store.ledger import Ledger, open_ledger
from desktop.store.replay import derive_anew, replay
from desktop.store.search import find
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.store.conftest import PASSWORD, House, person, register, visit

TOLD = "SELECT id, person FROM resident ORDER BY id"
KEYS = "SELECT key, resident FROM search_key ORDER BY key, resident"


def a_year(ledger: Ledger) -> list[str]:
    """Keep people, visits, a void, a link, a changed birth date and a setting."""
    shelf, by = ledger.shelf, ledger.session
    people = [person(shelf, by, f"张{name}", village="泖港村") for name in "甲乙丙丁"]
    for somebody in people:
        register(shelf, by, somebody)
        for month in (3, 6, 9):
            visit(shelf, by, somebody, given_on=f"2026-{month:02}-05", sbp_mmhg=145, weight_kg="60.5", height_cm="165")
    lost = visit(shelf, by, people[0], given_on="2026-10-05")
    shelf.put(Put("hypertension-follow-up", lost.record, {}, action="void", reason="重复"), by)
    must_be_done(
        shelf.put(Put("same-person", new_id(), {"resident": people[1], "other": people[2], "verdict": "same"}), by)
    )
    shelf.put(Put("resident", people[3], {"born_on": "1970-01-01"}, explain={"born_on": "x"}), by)
    must_be_done(shelf.put(Put("setting-value", new_id(), {"name": "routine-days", "value": 80, "reason": "通知"}), by))
    return people


def state(ledger: Ledger) -> tuple[str, list[object], list[object]]:
    with ledger.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        told = [raw.execute(query).fetchall() for query in (TOLD, KEYS)]
        return digest(connection, ledger.shelf.kinds), told[0], told[1]


def arrived(ledger: Ledger) -> list[Entry]:
    """Return the journal's entries in the order of arrival."""
    with ledger.shelf.reading() as connection:
        return list(ledger.shelf.journal.since(connection, 0))


def replay_in_order(ledger: Ledger, entries: list[Entry]) -> None:
    """Empty every table and apply the entries one by one, as if they arrived so."""
    with ledger.shelf.open_desk(bare=True) as desk:
        for kind in desk.kinds.values():
            desk.raw.execute(f'DELETE FROM "{kind.table}"')
        for entry in entries:
            desk.shadow(entry)
        derive_anew(desk)


def test_dump_is_sorted_and_holds_journaled_and_computed_values(ledger: Ledger) -> None:
    a_year(ledger)
    with ledger.shelf.reading() as connection:
        lines = list(dump(connection, ledger.shelf.kinds))
        local = list(dump(connection, ledger.shelf.kinds, "setting-value"))
    assert [(one["kind"], one["id"]) for one in lines] == sorted((one["kind"], one["id"]) for one in lines)
    visits = [one for one in lines if one["kind"] == "hypertension-follow-up"]
    assert len(visits) == 13 and sum(one["void"] for one in visits) == 1
    whole = next(one["values"] for one in visits if "weight_kg" in one["values"])
    assert (whole["weight_kg"], whole["bmi"], whole["given_on"], whole["sbp_mmhg"]) == (
        "60.5",
        "22.2",
        "2026-03-05",
        145,
    )
    assert None not in whole.values() and not [one for one in lines if one["kind"] in ("account", "setting-value")]
    assert [one["values"]["value"] for one in local] == [80]


def test_the_journal_replayed_in_any_order_gives_the_same_ledger(ledger: Ledger) -> None:
    a_year(ledger)
    before = state(ledger)
    entries = arrived(ledger)
    for seed in range(3):
        random.Random(seed).shuffle(entries)
        replay_in_order(ledger, entries)
        assert state(ledger) == before, f"seed {seed}"
    replay(ledger.shelf)
    assert state(ledger) == before
    assert all(finding.is_good for finding in check_ledger(ledger))


def test_replaying_less_than_the_whole_journal_does_not_give_the_same_ledger(ledger: Ledger) -> None:
    """The control: the digest sees one entry left out."""
    a_year(ledger)
    before = state(ledger)
    replay_in_order(ledger, arrived(ledger)[:-3])
    assert state(ledger)[0] != before[0]


def test_check_sees_a_row_that_the_journal_did_not_write(ledger: Ledger) -> None:
    people = a_year(ledger)
    with ledger.shelf.open_desk() as desk:
        desk.raw.execute("UPDATE resident SET phone = '1' WHERE id = ?", (people[0],))
    with ledger.shelf.reading() as connection:
        finding = compare_with_journal(ledger.shelf, connection)
    assert not finding.is_good and people[0] in finding.sentence
    replay(ledger.shelf)
    assert all(finding.is_good for finding in check_ledger(ledger))


@pytest.mark.parametrize(
    "change",
    ["UPDATE resident SET person = (SELECT min(id) FROM resident)", "UPDATE resident SET born_on = 'never'",
     "UPDATE resident SET stamps = '{'", "UPDATE resident SET extra = '['", "UPDATE resident SET height_cm = 'tall'",
     "DELETE FROM resident WHERE name = '甲'", "INSERT INTO staff (id, void, stamps) VALUES ('unwritten', 0, '')",
     "UPDATE journal SET changes = '{'", "UPDATE journal SET changes = '[]'", "UPDATE journal SET action = 'drop'"],
)  # fmt: skip
def test_check_names_what_no_save_could_have_written_instead_of_falling_over_it(ledger: Ledger, change: str) -> None:
    person(ledger.shelf, ledger.session, "甲")
    seen = person(ledger.shelf, ledger.session, "乙")
    register(ledger.shelf, ledger.session, seen)
    visit(ledger.shelf, ledger.session, seen)
    assert all(finding.is_good for finding in check_ledger(ledger))
    with ledger.shelf.open_desk() as desk:
        desk.raw.execute(change)
    assert [finding.name for finding in check_ledger(ledger) if not finding.is_good] in (["tables"], ["chain"])


class TeaRound(Record):
    """A throw-away kind."""

    title = "茶"
    family = "chronic"

    cups: int | None = ask("杯数", needed=True)


class Grown(Record):
    """The same kind one version later."""

    title = "茶"
    family = "chronic"

    cups: int | None = ask("杯数", needed=True)
    sugar: int | None = ask("糖")


def test_a_kind_and_a_column_that_join_are_filled_from_the_journal(house: House) -> None:
    """Entries of a newer version arrive first: an unknown kind, then a known kind with an unknown field."""
    tea = kind_of(TeaRound)
    grown = replace(kind_of(Grown), name=tea.name)
    record = new_id()

    def opened(kinds: dict[str, object]) -> Ledger:
        return open_ledger(
            house.folder, kinds, account="admin", password=PASSWORD, now=house.clock, machine=house.machine
        )

    house.create().close()
    newest = opened(catalog() | {tea.name: grown})
    must_be_done(newest.shelf.put(Put(tea.name, record, {"cups": 2, "sugar": 3}), newest.session))
    entries = list_entries(newest)
    newest.close()

    other = House(house.folder.parent / "other", house.clock)
    other.create().close()
    house = other
    without = opened(dict(catalog()))
    with without.shelf.open_desk() as desk:
        for entry in entries:
            desk.take_in(entry)
    without.close()
    older = opened(catalog() | {tea.name: tea})
    kept = older.shelf.get(tea.name, record)
    assert kept.cups == 2 and not hasattr(kept, "sugar")
    with older.shelf.reading() as connection:
        assert [one["values"] for one in dump(connection, older.shelf.kinds, tea.name)] == [{"cups": 2, "sugar": 3}]
    older.close()
    newer = opened(catalog() | {tea.name: grown})
    assert newer.shelf.get(tea.name, record).sugar == 3
    assert len(list((house.folder / "backups").iterdir())) == 2, "a backup before each growth"
    assert all(finding.is_good for finding in check_ledger(newer))
    with newer.shelf.reading() as connection:
        assert find(connection, "nobody", today=house.clock().date()) == []
    newer.close()


def list_entries(ledger: Ledger) -> list[object]:
    with ledger.shelf.reading() as connection:
        return [entry for entry in ledger.shelf.journal.entries(connection) if entry.kind == "tea-round"]


class Sip(Record):
    """A throw-away kind that the program counts."""

    title = "茶量"
    family = "chronic"

    cups: int | None = ask("杯数", needed=True)
    total_ml: int | None = computed("毫升", type="integer")

    @computes("total_ml")
    def by_the_small_cup(self, known: object) -> int:
        return (self.cups or 0) * 100


class BigSip(Sip):
    """The same kind one version later: the cups grew."""

    @computes("total_ml")
    def by_the_small_cup(self, known: object) -> int:
        return (self.cups or 0) * 250


@pytest.mark.parametrize("version", ["0.2.0", None])
def test_another_version_of_the_program_counts_anew_what_it_computes(
    house: House, monkeypatch: pytest.MonkeyPatch, version: str | None
) -> None:
    small = kind_of(Sip)
    large = replace(kind_of(BigSip), name=small.name)
    record = new_id()

    def opened(kind: Kind) -> Ledger:
        return open_ledger(
            house.folder, catalog() | {small.name: kind}, account="admin", password=PASSWORD, now=house.clock,
            machine=house.machine,
        )  # fmt: skip

    house.create().close()
    with opened(small) as older:
        must_be_done(older.shelf.put(Put(small.name, record, {"cups": 2}), older.session))
        assert older.shelf.get(small.name, record).total_ml == 200
    if version:
        monkeypatch.setattr("desktop.store.opening.__version__", version)
    with opened(large) as newer:
        assert newer.shelf.get(small.name, record).total_ml == (500 if version else 200), "the control: same version"
        assert all(finding.is_good for finding in check_ledger(newer)) == bool(version)
