"""Who is asked about: people rather than resident rows, sites with those below them, the people last touched."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.paths import resources
from desktop.progress.measures import Measure
from desktop.progress.plans import load_plans
from desktop.progress.run import Count, Row, tally
from tests.progress.small_ledger import (
    CENTER,
    EAST,
    MEASURES,
    WEST,
    SmallLedger,
    day,
    make_ledger,
    open_ledger,
    spoiled,
)
from tests.progress.small_registers import fill_registers, fill_services

YEAR_END = "2025-12-31"
FOUR = ("2025-02-10", "2025-05-10", "2025-08-10", "2025-11-10")


@pytest.fixture(scope="module")
def full_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a ledger that holds something for every measure."""
    folder = tmp_path_factory.mktemp("full")
    ledger = make_ledger(folder)
    _fill(ledger)
    ledger.shelf.engine.dispose()
    return folder


@pytest.fixture
def full(full_ledger: Path, tmp_path: Path) -> Iterator[SmallLedger]:
    """Return a copy of the full ledger."""
    shutil.copy(full_ledger / "ledger.db", tmp_path / "ledger.db")
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.shelf.engine.dispose()


def _two_rows_of_one(ledger: SmallLedger) -> tuple[str, str]:
    """Write one person kept at two sites, two visits at each."""
    one, two = ledger.patient("p1", site=EAST), ledger.patient("p2", site=WEST)
    ledger.seen(one, *FOUR[:2])
    ledger.seen(two, *FOUR[2:])
    return one, two


@pytest.mark.parametrize("linked", [("p1", "p1"), (None, "p1")])
def test_linked_rows_are_one_person_with_the_visits_of_both(
    ledger: SmallLedger, linked: tuple[str | None, str]
) -> None:
    one, two = _two_rows_of_one(ledger)
    assert ledger.states("hypertension-managed", YEAR_END) == {one: "short", two: "short"}
    for row, person in zip((one, two), linked, strict=True):
        ledger.change("resident", row, person=person)
    assert ledger.states("hypertension-managed", YEAR_END) == {one: "met"}
    assert ledger.states("hypertension-controlled", YEAR_END) == {one: "met"}
    assert len(ledger.rows("follow-up-on-time", YEAR_END)) == 1
    wrong = spoiled(
        "hypertension-managed",
        "PARTITION BY a.person\n      ORDER BY CASE",
        "PARTITION BY a.subject\n      ORDER BY CASE",
    )
    assert len(ledger.rows(wrong, YEAR_END)) == 2


def test_unlinking_gives_both_back(ledger: SmallLedger) -> None:
    one, two = _two_rows_of_one(ledger)
    ledger.change("resident", two, person=one)
    ledger.change("resident", two, person=None)
    assert ledger.states("hypertension-managed", YEAR_END) == {one: "short", two: "short"}


def test_a_person_belongs_to_the_site_of_his_oldest_row(ledger: SmallLedger) -> None:
    one, two = _two_rows_of_one(ledger)
    ledger.change("resident", two, person=one)
    assert ledger.states("hypertension-managed", YEAR_END, site=EAST) == {one: "met"}
    assert ledger.states("hypertension-managed", YEAR_END, site=WEST) == {}
    assert ledger.states("hypertension-managed", YEAR_END, site=CENTER) == {one: "met"}


def test_who_moved_from_one_own_site_to_the_other_is_not_gone_and_lives_at_the_second(ledger: SmallLedger) -> None:
    one, two = _two_rows_of_one(ledger)
    ledger.change("resident", two, person=one)
    ledger.change("resident", one, left="2", left_on=day("2025-06-30"))
    assert ledger.states("hypertension-managed", YEAR_END) == {one: "met"}
    assert ledger.states("hypertension-managed", YEAR_END, site=WEST) == {one: "met"}
    assert ledger.states("hypertension-managed", YEAR_END, site=EAST) == {}
    assert ledger.states("hypertension-managed", "2025-05-31", site=EAST).keys() == {one}
    assert ledger.states("contract-residents", YEAR_END) == {one: "short"}
    assert ledger.states("contract-residents", YEAR_END, people=frozenset({two})) == {one: "short"}
    ledger.change("resident", two, person=None)  # the control: apart, the first of them is gone
    assert ledger.states("contract-residents", YEAR_END) == {one: "excluded", two: "short"}


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        (("2", "2025-03-31"), ("2", "2025-09-30"), "excluded"),
        (("2", "2025-03-31"), ("2", "2026-01-31"), "short"),
        (("1", "2025-03-31"), (None, None), "excluded"),
        (("1", "2026-01-31"), (None, None), "short"),
        (("2", None), (None, None), "short"),
        (("1", None), (None, None), "excluded"),
        (("2", None), ("2", "2025-09-30"), "excluded"),
    ],
)
def test_a_person_of_two_rows_is_gone_who_died_in_one_or_left_both(
    ledger: SmallLedger, first: tuple[str | None, str | None], second: tuple[str | None, str | None], state: str
) -> None:
    one, two = ledger.person("p1", site=EAST), ledger.person("p2", site=WEST)
    ledger.change("resident", two, person=one)
    for row, (left, left_on) in zip((one, two), (first, second), strict=True):
        ledger.change("resident", row, left=left, left_on=day(left_on) if left_on else None)
    assert ledger.states("contract-residents", YEAR_END) == {one: state}


def test_a_void_oldest_row_leaves_the_person_to_the_next(ledger: SmallLedger) -> None:
    one, two = _two_rows_of_one(ledger)
    ledger.change("resident", two, person=one)
    ledger.change("resident", one, void=True)
    assert ledger.states("hypertension-managed", YEAR_END) == {two: "short"}


def test_a_void_resident_or_registration_is_not_asked_about(ledger: SmallLedger) -> None:
    ledger.patient(void=True)
    patient = ledger.person()
    ledger.add("disease-registration", resident=patient, disease="hypertension", void=True)
    assert ledger.states("hypertension-managed", YEAR_END) == {}


@pytest.mark.parametrize("name", sorted(name for name, one in MEASURES.items() if one.subject != "site"))
def test_the_people_last_touched_get_the_rows_they_have_among_all(full: SmallLedger, name: str) -> None:
    everybody = full.rows(name, YEAR_END)
    for touched in ("a", "b", "merged"):
        person = "a" if touched == "merged" else touched
        asked = frozenset({"c"}) if touched == "merged" else frozenset({touched})
        assert full.rows(name, YEAR_END, people=asked) == [row for row in everybody if row.person == person]


def count_of(measure: Measure, rows: list[Row]) -> Count:
    """Return what *rows* come to, one by one."""
    return tally(measure, [(row.state, row.why, 1, 1 if row.amount is None else row.amount) for row in rows])


@pytest.mark.parametrize("name", sorted(MEASURES))
@pytest.mark.parametrize("site", ["", EAST])
def test_the_number_and_its_rows_agree(full: SmallLedger, name: str, site: str) -> None:
    measure = MEASURES[name]
    with full.reader("2025-12-20", site) as reader:
        for reading in measure.readings:
            rows = reader.rows(measure, None, reading)
            assert reader.count(measure, None, reading) == count_of(measure, rows)
            if measure.shape == "rate" and not measure.weighed:
                assert reader.count(measure, None, reading).numerator == sum(row.state == "met" for row in rows)
    if not site:
        assert rows, "the ledger should hold something for every measure"


def test_the_number_and_its_rows_agree_for_what_each_target_asks_for(full: SmallLedger) -> None:
    plans = load_plans(resources() / "plans").values()
    asked = {(one.measure, one.parameters) for plan in plans for one in plan.targets if one.parameters}
    assert len(asked) > 30
    with full.reader("2025-12-20", CENTER) as reader:
        for name, own in sorted(asked):
            measure, chosen = MEASURES[name], dict(own)
            assert reader.count(measure, chosen) == count_of(measure, reader.rows(measure, chosen)), (name, own)


def _fill(ledger: SmallLedger) -> None:
    for name, site in (("a", EAST), ("b", CENTER)):
        ledger.patient(name, site=site)
        ledger.add("disease-registration", resident=name, disease="diabetes", site=site)
        ledger.seen(name, "2025-02-01", "2025-02-08", "2025-12-10", category="2", site=site)
        ledger.seen(name, "2025-03-01", kind="diabetes-follow-up", fasting_glucose_mmol=6, site=site)
        ledger.add("contract", resident=name, starts_on="2025-01-01", ends_on="2026-01-05", site=site)
        ledger.add("home-bed-application", resident=name, applied_on="2025-05-01", site=site)
        bed = ledger.add("home-bed", resident=name, opened_on="2025-05-02", site=site)
        ledger.add("home-bed-visit", resident=name, home_bed=bed, given_on="2025-05-04", visitor="1", site=site)
        ledger.add("hospice-admission", resident=name, admitted_on="2025-06-01", place="1", site=site)
        course = ledger.add("rehabilitation-course", resident=name, started_on="2025-07-01", place="1", site=site)
        ledger.add("barthel-assessment", resident=name, rehabilitation_course=course, given_on="2025-07-02", site=site)
        ledger.add("rehabilitation-session", resident=name, given_on="2025-07-03", place="1", site=site)
        ledger.add("health-checkup", resident=name, given_on="2025-04-01", site=site)
        ledger.add("tcm-constitution", resident=name, given_on="2025-04-01", site=site)
        ledger.add("elder-home-service", resident=name, given_on="2025-04-01", site=site)
        ledger.add("health-assessment", resident=name, given_on="2025-04-01", site=site)
        ledger.add("tcm-visit", resident=name, given_on="2025-08-01", technique="1", site=site)
        ledger.add("monthly-summary", month="2025-08", ends_on="2025-08-31", visits=9, site=site)
        fill_services(ledger, name, site)
    fill_registers(ledger)
    ledger.patient("c", person="a", site=WEST)
    ledger.change("resident", "b", recorded_on=day("2020-01-01"), groups="11", household="12")
