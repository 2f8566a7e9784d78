"""Six sites, lost, repeated and reordered deliveries, clocks wrong by ten years: one ledger."""

import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.services.catalog import catalog
from desktop.store.check import compare_with_journal
from desktop.store.content import digest
from desktop.store.database import open_engine, writing
from desktop.store.derived import AFTER_SAVE
from desktop.store.entry import PUT, RESTORE, VOID, Entry, Scalar
from desktop.store.merge import Merged, merge, pack_stamps, unpack_stamps
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.tables import Tables
from desktop.store.wish import must_be_done
from tests.store.conftest import Clock

SITES = 6
NAMES = (
    "resident",
    "disease-registration",
    "hypertension-follow-up",
    "same-person",
    "staff",
    "account",
    "setting-value",
)
KINDS = {name: catalog()[name] for name in NAMES}
TABLES = Tables(KINDS)
IDS = [f"00000000-0000-4000-8000-00000000000{number}" for number in range(8)]
PEOPLE, VISITS, LINKS = IDS[:3], IDS[3:5], IDS[5:7]
EXPLAIN = {"id_number": "x", "born_on": "x", "verdict": "x", "category": "x"}

Step = tuple[int, str, int, int]
STEPS = st.lists(
    st.tuples(
        st.integers(0, SITES - 1),
        st.sampled_from(["person", "phone", "visit", "pressure", "link", "void", "restore", "deliver", "deliver"]),
        st.integers(0, 7),
        st.integers(0, 5),
    ),
    max_size=40,
)


@dataclass
class Site:
    """One ledger with a clock that is wrong by *years*."""

    shelf: Shelf
    by: Session

    def entries(self) -> list[Entry]:
        with self.shelf.reading() as connection:
            return list(self.shelf.journal.entries(connection))

    def take(self, entries: list[Entry]) -> None:
        with self.shelf.open_desk() as desk:
            for entry in entries:
                desk.take_in(entry)

    def put(self, kind: str, record: str, values: dict[str, object], action: str = PUT) -> None:
        self.shelf.put(Put(kind, record, values, action=action, explain=EXPLAIN, reason="x"), self.by)


def sites_in(folder: Path) -> Iterator[Site]:
    for number in range(SITES):
        clock = Clock(datetime(2026, 11, 22, tzinfo=UTC) + timedelta(days=365 * (number - 3) * 10 // 3))
        engine = open_engine(folder / f"{number}.db", secrets.token_bytes(32), create=True)
        with writing(engine).begin() as connection:
            TABLES.create(connection)
        shelf = Shelf(engine, KINDS, TABLES, clock, new_id(), AFTER_SAVE)
        yield Site(shelf, Session(new_id(), "x", ADMIN, "310199001"))


def act(sites: list[Site], step: Step, chance: random.Random) -> None:
    place, what, which, value = step
    site = sites[place]
    if what == "person":
        born = f"19{40 + value}-01-01"
        site.put("resident", PEOPLE[which % 3], {"name": f"张{value}", "sex": "1", "born_on": born})
    elif what == "phone":
        site.put("resident", PEOPLE[which % 3], {"phone": str(13900000000 + value) if value else None})
    elif what == "visit":
        values = {
            "resident": PEOPLE[which % 3],
            "given_on": "2015-01-05",
            "way": "1",
            "sbp_mmhg": 140 + value,
            "dbp_mmhg": 80,
        }
        site.put("hypertension-follow-up", VISITS[which % 2], values)
    elif what == "pressure":
        site.put(
            "hypertension-follow-up",
            VISITS[which % 2],
            {"exercise_weekly": value or None, "exercise_minutes": 30 if value % 2 else None},
        )
    elif what == "link":
        ends = {
            "resident": PEOPLE[which % 3],
            "other": PEOPLE[value % 3],
            "verdict": "same" if which < 4 else "different",
        }
        site.put("same-person", LINKS[which % 2], ends)
    elif what in (VOID, RESTORE):
        kind, record = [("resident", PEOPLE[0]), ("hypertension-follow-up", VISITS[0]), ("same-person", LINKS[0])][
            which % 3
        ]
        site.put(kind, record, {}, what)
    else:
        deliver(sites[value % SITES], site, chance, 0.5)


def deliver(source: Site, target: Site, chance: random.Random, kept: float) -> None:
    """Deliver some entries, in any order, some of them twice."""
    entries = [entry for entry in source.entries() if chance.random() < kept]
    entries += chance.sample(entries, len(entries) // 3)
    chance.shuffle(entries)
    target.take(entries)


def digests(sites: list[Site]) -> set[tuple[str, str]]:
    found = set()
    for site in sites:
        with site.shelf.reading() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            persons = raw.execute("SELECT id, person FROM resident ORDER BY id").fetchall()
            keys = raw.execute("SELECT key, resident FROM search_key ORDER BY key, resident").fetchall()
            found.add((digest(connection, KINDS), str((persons, keys))))
    return found


def played(folder: Path, steps: list[Step], seed: int) -> list[Site]:
    """Play the steps, then let everything reach everybody, over detours and in any order."""
    chance, sites = random.Random(seed), list(sites_in(folder))
    for step in steps:
        act(sites, step, chance)
    for _ in range(2):
        for source in sites:
            for target in sites:
                deliver(source, target, chance, 1.0)
    return sites


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(STEPS, st.integers(0, 1000))
def test_six_sites_converge_whatever_the_order_of_arrival(steps: list[Step], seed: int) -> None:
    with TemporaryDirectory() as name:
        sites = played(Path(name), steps, seed)
        try:
            assert len(digests(sites)) == 1
            with sites[0].shelf.reading() as connection:
                assert compare_with_journal(sites[0].shelf, connection).is_good
            assert whole_groups(sites[0])
        finally:
            close(sites)


def whole_groups(site: Site) -> bool:
    """Return whether fields that belong together carry one stamp."""
    with site.shelf.open_desk() as desk:
        for kind in KINDS.values():
            for (record,) in desk.raw.execute(f'SELECT id FROM "{kind.table}"').fetchall():
                merged = desk.standing(kind, record)
                assert merged is not None
                for name in merged.stamps:
                    if len({merged.stamps.get(other) for other in kind.group_of(name)}) > 1:
                        return False
    return True


BUSY: list[Step] = [
    (0, "person", 0, 1), (0, "visit", 0, 1), (0, "deliver", 0, 1), (1, "person", 0, 2), (2, "person", 0, 3),
    (3, "phone", 0, 4), (4, "person", 0, 5), (5, "visit", 0, 2), (1, "deliver", 0, 0), (1, "visit", 0, 3),
]  # fmt: skip


@pytest.mark.parametrize("has_stamps", [True, False])
def test_without_stamps_the_sites_do_not_converge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_stamps: bool
) -> None:
    """The control: where the last to arrive wins, the same exchange ends in different ledgers."""

    def last_arrival_wins(self: Merged, name: str, value: Scalar, stamp: str) -> None:
        self.stamps[name], self.values[name] = stamp, value

    if not has_stamps:
        monkeypatch.setattr(Merged, "_set", last_arrival_wins)
    sites = played(tmp_path, BUSY, 1)
    try:
        assert (len(digests(sites)) == 1) is has_stamps
    finally:
        close(sites)


def test_what_was_overwritten_unseen_is_told(tmp_path: Path) -> None:
    sites = list(sites_in(tmp_path))
    first, second = sites[0], sites[5]
    first.put("resident", PEOPLE[0], {"name": "张三", "sex": "1", "born_on": "1950-01-01"})
    second.take(first.entries())
    first.put("resident", PEOPLE[0], {"phone": "111"})
    second.put("resident", PEOPLE[0], {"phone": "222"})
    with first.shelf.open_desk() as desk:
        conflicts = [one for entry in second.entries() for one in desk.take_in(entry)]
    assert [(one.field, one.kept, one.lost) for one in conflicts] == [("phone", "222", "111")]
    first.put("resident", PEOPLE[0], {"phone": "333"})
    with second.shelf.open_desk() as desk:
        assert not [one for entry in first.entries()[-1:] for one in desk.take_in(entry)], (
            "what was seen is no conflict"
        )
    close(sites)


@given(st.permutations(range(6)))
def test_merging_as_plain_data_does_not_depend_on_order(order: list[int]) -> None:
    entries = [
        Entry("r" * 36, number + 1, f"{number % 3:016x}", "", "staff", "a", action, "", "", changes)
        for number, (action, changes) in enumerate(
            [(PUT, {"name": ("a", None)}), (VOID, {}), (PUT, {"name": ("b", None), "job": ("1", None)}), (RESTORE, {}),
             (PUT, {"name": (None, None)}), (PUT, {"job": ("2", None)})]
        )
    ]  # fmt: skip
    stamped = [Entry(**{**entry.__dict__, "hlc": f"{place:016x}"}) for place, entry in enumerate(entries)]
    merged = merge(stamped[place] for place in order)["staff", "a"]
    assert (merged.values, merged.void) == ({"name": None, "job": "2"}, False)


@given(
    st.dictionaries(
        st.sampled_from("abcdef"), st.tuples(st.one_of(st.none(), st.integers(), st.text()), st.integers(0, 2))
    )
)
def test_packed_stamps_are_read_back(fields: dict[str, tuple[Scalar, int]]) -> None:
    stamps = {name: f"{stamp:016x}@replica" for name, (_, stamp) in fields.items()}
    merged = Merged("staff", "a", {name: value for name, (value, _) in fields.items()}, stamps)
    assert unpack_stamps(pack_stamps(merged), merged.values) == stamps or not stamps


def test_the_steps_do_something(tmp_path: Path) -> None:
    """The control of the property: the vocabulary of the steps leads to saved records."""
    sites = list(sites_in(tmp_path))
    for what in ("person", "phone", "visit", "pressure", "void", "restore"):
        before = len(sites[0].entries())
        which = 1 if what in (VOID, RESTORE) else 0  # the visit: a person with a visit is not voided
        act(sites, (0, what, which, 1), random.Random(1))
        assert len(sites[0].entries()) == before + 1, what
    act(sites, (0, "person", 1, 1), random.Random(1))
    must_be_done(
        sites[0].shelf.put(
            Put("same-person", LINKS[0], {"resident": PEOPLE[0], "other": PEOPLE[1], "verdict": "same"}), sites[0].by
        )
    )
    close(sites)


def close(sites: list[Site]) -> None:
    for site in sites:
        site.shelf.engine.dispose()
