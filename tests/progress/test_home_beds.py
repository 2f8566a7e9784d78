"""家庭病床: bed days, windows of rounds with pauses, first visits, elders' beds."""

import pytest

from tests.progress.small_ledger import EAST, MEASURES, SmallLedger, day, spoiled

ON = "2025-06-30"


def _bed(ledger: SmallLedger, opened: str, closed: str = "", *, born: str = "1950-01-01", **more: object) -> str:
    resident = ledger.person(born=born)
    bed = ledger.add("home-bed", resident=resident, opened_on=opened, **more)
    if closed:
        ledger.add("home-bed-closing", resident=resident, home_bed=bed, opened_on=opened, closed_on=closed)
    return bed


def _round(ledger: SmallLedger, bed: str, *days: str, **more: object) -> None:
    resident = ledger.shelf.get("home-bed", bed).resident
    for one in days:
        ledger.add("home-bed-visit", resident=resident, home_bed=bed, given_on=one, **{"visitor": "1"} | more)


@pytest.mark.parametrize(
    ("opened", "closed", "days"),
    [("2025-06-21", "", 10), ("2025-06-01", "2025-06-11", 10), ("2025-06-05", "2025-06-05", 1),
     ("2024-12-22", "2025-01-11", 10), ("2024-12-22", "2025-01-01", None), ("2025-06-01", "2025-07-11", 30),
     ("2024-06-01", "2024-07-01", None), ("2025-07-01", "", None), ("2025-06-30", "", 1)],
)  # fmt: skip
def test_the_opening_day_counts_the_closing_day_does_not(
    ledger: SmallLedger, opened: str, closed: str, days: int | None
) -> None:
    _bed(ledger, opened, closed)
    assert [row.amount for row in ledger.rows("home-bed-days", ON)] == ([days] if days else [])


def test_a_wrong_count_of_the_closing_day_is_caught(ledger: SmallLedger) -> None:
    _bed(ledger, "2025-06-01", "2025-06-11")
    wrong = spoiled("home-bed-days", "COALESCE(z.number, today.number + 1)", "COALESCE(z.number + 1, today.number + 1)")
    assert [row.amount for row in ledger.rows(wrong, ON)] == [11]


def test_volume_tells_beds_bed_days_and_rounds_apart(ledger: SmallLedger) -> None:
    new = _bed(ledger, "2025-06-21")
    _bed(ledger, "2024-12-30", "2025-01-03")
    _round(ledger, new, "2025-06-22")
    _round(ledger, new, "2025-06-24", visitor="2")
    with ledger.reader(ON) as reader:
        count = reader.count(MEASURES["home-bed-volume"])
    assert (count.numerator, dict(count.parts)) == (1, {"opened": 1, "bed-days": 12, "visits": 2})


def test_a_window_of_seven_days_is_met_by_one_doctor_s_round(ledger: SmallLedger) -> None:
    bed = _bed(ledger, "2025-06-01")
    _round(ledger, bed, "2025-06-07", "2025-06-08")
    _round(ledger, bed, "2025-06-16", visitor="2")
    windows = sorted((str(row.due), row.state, row.why) for row in ledger.rows("home-bed-rounds-on-time", ON))
    assert windows == [
        ("2025-06-07", "met", "in-time"), ("2025-06-14", "met", "in-time"), ("2025-06-21", "short", "missed"),
        ("2025-06-28", "short", "missed"), ("2025-07-05", "excluded", "waiting"),
    ]  # fmt: skip
    wrong = spoiled("home-bed-rounds-on-time", "v.visitor = '1'", "v.visitor IN ('1', '2')")
    assert [row.state for row in ledger.rows(wrong, ON)].count("met") == 3


def test_a_stable_bed_has_windows_of_fourteen_days(ledger: SmallLedger) -> None:
    _bed(ledger, "2025-06-01", stable=True)
    assert sorted(str(row.due) for row in ledger.rows("home-bed-rounds-on-time", ON)) == [
        "2025-06-14", "2025-06-28", "2025-07-12",
    ]  # fmt: skip


def test_days_in_hospital_stop_the_window(ledger: SmallLedger) -> None:
    bed = _bed(ledger, "2025-06-01")
    resident = ledger.shelf.get("home-bed", bed).resident
    ledger.add("home-bed-pause", resident=resident, home_bed=bed, from_on="2025-06-03", to_on="2025-06-13")
    dues = sorted(str(row.due) for row in ledger.rows("home-bed-rounds-on-time", "2025-06-18"))
    assert dues == ["2025-06-17", "2025-06-24"]
    wrong = spoiled("home-bed-rounds-on-time", "p.to_on > c.day", "p.to_on >= c.day")
    assert sorted(str(row.due) for row in ledger.rows(wrong, "2025-06-18"))[0] == "2025-06-18"


def test_an_open_pause_owes_nothing(ledger: SmallLedger) -> None:
    bed = _bed(ledger, "2025-06-01")
    resident = ledger.shelf.get("home-bed", bed).resident
    ledger.add("home-bed-pause", resident=resident, home_bed=bed, from_on="2025-06-03")
    assert [(row.state, row.why) for row in ledger.rows("home-bed-rounds-on-time", ON)] == [("excluded", "paused")]


def test_a_window_cut_off_by_the_closing_is_not_due(ledger: SmallLedger) -> None:
    _bed(ledger, "2025-06-01", "2025-06-08")
    _bed(ledger, "2025-06-01", "2025-06-07")
    assert [str(row.due) for row in ledger.rows("home-bed-rounds-on-time", ON)] == ["2025-06-07"]


def test_windows_run_on_from_an_opening_of_last_year(ledger: SmallLedger) -> None:
    _bed(ledger, "2024-12-28", "2025-01-12")
    assert sorted(str(row.due) for row in ledger.rows("home-bed-rounds-on-time", ON)) == ["2025-01-03", "2025-01-10"]


def test_a_district_s_own_window_is_a_setting(ledger: SmallLedger) -> None:
    _bed(ledger, "2025-06-21")
    ledger.add("setting-value", name="home-bed-window-days", value=5)
    assert str(ledger.rows("home-bed-rounds-on-time", ON)[0].due) == "2025-06-25"


@pytest.mark.parametrize(
    ("visited", "on", "expected"),
    [("2025-06-04", ON, ("met", "in-time")), ("2025-06-05", ON, ("short", "late")), (None, ON, ("short", "none")),
     (None, "2025-06-03", ("excluded", "waiting")), ("2025-06-20", "2025-06-10", ("short", "none"))],
)  # fmt: skip
def test_the_first_visit_comes_within_three_days(
    ledger: SmallLedger, visited: str | None, on: str, expected: tuple[str, str]
) -> None:
    ledger.add("home-bed-application", resident=ledger.person(), applied_on="2025-06-01", first_visit_on=visited)
    assert [(row.state, row.why) for row in ledger.rows("home-bed-first-visit", on)] == [expected]


def test_who_dies_before_the_first_visit_is_due_owes_none(ledger: SmallLedger) -> None:
    resident = ledger.person(left="1", left_on="2025-06-03")
    ledger.add("home-bed-application", resident=resident, applied_on="2025-06-01")
    told = [
        [(row.state, row.why) for row in ledger.rows("home-bed-first-visit", on)]
        for on in ("2025-06-02", "2025-06-03", ON)
    ]
    assert told == [[("excluded", "waiting")], [("excluded", "gone")], [("excluded", "gone")]]
    ledger.add("home-bed-application", resident=resident, applied_on="2025-05-29")
    assert sorted(ledger.states("home-bed-first-visit", ON).values()) == ["excluded", "short"], "due before the death"


def test_the_first_round_stands_for_a_first_visit_that_nobody_wrote_down(ledger: SmallLedger) -> None:
    resident = ledger.person()
    application = ledger.add("home-bed-application", resident=resident, applied_on="2025-06-01")
    bed = ledger.add("home-bed", resident=resident, opened_on="2025-06-02", application=application)
    _round(ledger, bed, "2025-06-03")
    assert list(ledger.states("home-bed-first-visit", ON).values()) == ["met"]


def test_an_elder_s_bed_is_one_opened_from_the_60th_birthday_on(ledger: SmallLedger) -> None:
    elder = _bed(ledger, "2025-06-01", born="1965-06-01")
    younger = _bed(ledger, "2025-06-01", born="1965-06-02")
    assert ledger.states("home-beds-elders", ON) == {elder: "met", younger: "excluded"}
    assert ledger.states("home-beds-elders", ON, elder_age=65)[elder] == "excluded"


def test_beds_count_at_the_site_that_gives_them(ledger: SmallLedger) -> None:
    ledger.add("home-bed", resident=ledger.person(), opened_on="2025-06-01", site=EAST)
    _bed(ledger, "2025-06-01")
    assert len(ledger.rows("home-beds-elders", ON, site=EAST)) == 1
    assert len(ledger.rows("home-beds-elders", ON)) == 2


@pytest.mark.parametrize("left", ["1", "2"])
def test_a_death_or_a_move_ends_a_bed_that_nobody_closed(ledger: SmallLedger, left: str) -> None:
    bed = _bed(ledger, "2025-06-01", online=True)
    resident = ledger.shelf.get("home-bed", bed).resident
    ledger.change("resident", resident, left=left, left_on=day("2025-06-11"))
    assert [row.amount for row in ledger.rows("home-bed-days", ON)] == [10]
    assert [row.amount for row in ledger.rows("home-bed-days", "2025-06-05")] == [5], "still there on that day"
    assert [str(row.due) for row in ledger.rows("home-bed-rounds-on-time", ON)] == ["2025-06-07"]
    assert [row.amount for row in ledger.rows("home-bed-volume", ON) if row.why == "bed-days"] == [10]
    assert ledger.states("home-beds-online", ON) == {bed: "met"}
    assert ledger.states("home-beds-online", "2026-01-01") == {}
    ledger.add("home-bed-closing", resident=resident, home_bed=bed, opened_on="2025-06-01", closed_on="2025-06-20")
    assert [row.amount for row in ledger.rows("home-bed-days", ON)] == [10], "the sheet closed some days after"
    assert [row.amount for row in ledger.rows(spoiled("home-bed-days", "left_on <= :day", "0 = 1"), ON)] == [19]


def test_a_bed_ends_where_its_patient_was_found_gone_or_last_seen(ledger: SmallLedger) -> None:
    found, undated, unseen = (_bed(ledger, "2025-06-01", online=True) for _ in range(3))
    who = {bed: ledger.shelf.get("home-bed", bed).resident for bed in (found, undated, unseen)}
    _round(ledger, found, "2025-06-05")
    _round(ledger, undated, "2025-06-05", "2025-06-09")
    ledger.add("hypertension-follow-up", resident=who[found], given_on="2025-06-12", way="3", result="3")
    for bed in (undated, unseen):
        ledger.change("resident", who[bed], left="2")
    told = {"days": {found: 11, undated: 8, unseen: 1}}
    assert {row.subject: row.amount for row in ledger.rows("home-bed-days", ON)} == told["days"]
    assert {r.subject: r.amount for r in ledger.rows("home-bed-volume", ON) if r.why == "bed-days"} == told["days"]
    assert {row.subject for row in ledger.rows("home-bed-rounds-on-time", ON)} == {found, undated}
    assert len(ledger.rows("home-beds-online", ON)) == 3
    assert ledger.rows("home-beds-online", "2026-01-01") == []
    _round(ledger, found, "2025-06-20")
    assert {row.subject: row.amount for row in ledger.rows("home-bed-days", ON)} == told["days"] | {found: 30}, (
        "met again"
    )


def test_a_bed_outlasts_what_does_not_end_it(ledger: SmallLedger) -> None:
    bed = _bed(ledger, "2025-06-21")
    resident = ledger.shelf.get("home-bed", bed).resident
    ledger.person("z", person=resident, left="2", left_on="2025-06-25")
    assert [row.amount for row in ledger.rows("home-bed-days", ON)] == [10], "moved from one own site to another"
    ledger.change("resident", "z", person=None)
    ledger.change("resident", resident, left="2", left_on=day("2025-05-01"))
    assert [row.amount for row in ledger.rows("home-bed-days", ON)] == [10], "left before, and came back for it"


@pytest.mark.parametrize(("first_visit", "expected"), [("2025-01-02", ("met", "in-time")), (None, ("short", "none"))])
def test_an_application_of_the_last_days_of_a_year_is_judged_in_the_next(
    ledger: SmallLedger, first_visit: str | None, expected: tuple[str, str]
) -> None:
    ledger.add("home-bed-application", resident=ledger.person(), applied_on="2024-12-30", first_visit_on=first_visit)
    ledger.add("home-bed-application", resident=ledger.person(), applied_on="2024-12-28", first_visit_on=first_visit)
    told = {on: [(row.state, row.why) for row in ledger.rows("home-bed-first-visit", on)] for on in ("2024-12-31", ON)}
    assert told[ON] == [expected]
    assert [state for state, _ in told["2024-12-31"]] == ["short", "excluded"]
