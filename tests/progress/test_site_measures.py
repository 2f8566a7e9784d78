"""Counts about sites and services: TCM, three centers, rehabilitation, hospice."""

import pytest

from desktop.progress.duty_kinds import SCALES
from tests.progress.small_ledger import CENTER, EAST, MEASURES, WEST, SmallLedger, day, spoiled

ON = "2025-06-30"


def _change_site(ledger: SmallLedger, code: str, **values: object) -> None:
    (site,) = ledger.shelf.all("site", code=code)
    ledger.change("site", site.id, **values)


@pytest.mark.parametrize(
    ("measure", "field", "site", "subjects"),
    [("tcm-hall-upgraded", "tcm_hall_upgraded_on", CENTER, {CENTER}),
     ("tcm-pavilion-stations", "tcm_pavilion_on", WEST, {WEST}),
     ("tcm-pavilion-clinics", "tcm_pavilion_on", EAST, {EAST}),
     ("tcm-demonstration-sites", "tcm_demonstration_on", EAST, {EAST, WEST})],
)  # fmt: skip
def test_a_site_is_accepted_from_its_day_on(
    ledger: SmallLedger, measure: str, field: str, site: str, subjects: set[str]
) -> None:
    assert ledger.states(measure, ON) == dict.fromkeys(subjects, "short")
    _change_site(ledger, site, **{field: day("2025-06-30")})
    assert ledger.states(measure, ON)[site] == "met"
    assert ledger.states(measure, "2025-06-29")[site] == "short"
    _change_site(ledger, site, closed_on=day(ON))
    assert site not in ledger.states(measure, ON)


def test_a_site_counts_itself_and_those_below(ledger: SmallLedger) -> None:
    assert set(ledger.states("tcm-demonstration-sites", ON, site=EAST)) == {EAST}
    assert set(ledger.states("tcm-demonstration-sites", ON, site=CENTER)) == {EAST, WEST}
    assert ledger.states("tcm-demonstration-sites", ON, site="elsewhere") == {}


def test_the_three_centers_are_counted_one_by_one(ledger: SmallLedger) -> None:
    ledger.add("center-unit", unit="health", in_place=True, opened_on=ON)
    ledger.add("center-unit", unit="nursing", in_place=True, opened_on="2025-07-01")
    ledger.add("center-unit", unit="rehabilitation", in_place=False)
    assert ledger.states("three-center-health", ON) == {CENTER: "met"}
    assert ledger.states("three-center-health", "2025-06-29") == {CENTER: "short"}
    with ledger.reader(ON) as reader:
        count = reader.count(MEASURES["three-centers-built"])
    assert (count.numerator, count.short, dict(count.parts)) == (1, 2, {"health": 1})


def test_a_special_clinic_of_a_station_counts_for_its_center_while_it_runs(ledger: SmallLedger) -> None:
    assert ledger.states("tcm-special-disease", ON) == {CENTER: "short"}
    clinic = ledger.add("tcm-special-clinic", site=WEST, name="颈肩痛专病", opened_on="2025-01-01")
    assert ledger.states("tcm-special-disease", ON) == {CENTER: "met"}
    ledger.change("tcm-special-clinic", clinic, closed_on=day(ON))
    assert ledger.states("tcm-special-disease", ON) == {CENTER: "short"}


def test_a_site_offers_tcm_with_one_record_and_a_technique_with_three(ledger: SmallLedger) -> None:
    patient = ledger.person()
    for on, technique in (("2025-06-01", "1"), ("2025-06-02", "1"), ("2025-06-03", "1"), ("2025-06-04", "4")):
        ledger.add("tcm-visit", site=EAST, resident=patient, given_on=on, technique=technique)
    ledger.add("tcm-visit", site=WEST, resident=patient, given_on="2024-06-30", technique="1")
    rows = {row.subject: (row.state, row.amount) for row in ledger.rows("tcm-capacity-sites", ON)}
    assert rows == {EAST: ("met", 1), WEST: ("short", 0)}
    assert ledger.states("tcm-capacity-sites", "2025-06-29")[WEST] == "met"


def _tcm_share(ledger: SmallLedger, on: str = ON) -> tuple[int, int | None]:
    with ledger.reader(on) as reader:
        count = reader.count(MEASURES["tcm-visit-share"])
    return count.numerator, count.denominator


def test_tcm_visits_of_one_person_day_and_site_are_one_visit(ledger: SmallLedger) -> None:
    one, two = ledger.person(), ledger.person()
    for resident, on in ((one, "2025-05-06"), (one, "2025-05-06"), (one, "2025-05-07"), (two, "2025-05-06")):
        ledger.add("tcm-visit", resident=resident, given_on=on)
    assert _tcm_share(ledger) == (0, 0)
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=40)
    assert _tcm_share(ledger) == (3, 40)
    ledger.add("tcm-visit", resident=one, given_on="2025-06-06")
    assert _tcm_share(ledger) == (3, 40)
    ledger.add("tcm-visit", resident=two, given_on="2025-05-06", site=EAST)
    assert _tcm_share(ledger) == (3, 40)
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=10, site=EAST)
    assert _tcm_share(ledger) == (4, 50)
    assert _tcm_share(ledger, "2025-05-30") == (0, 0)


def test_a_summary_smaller_than_its_tcm_visits_is_listed_not_counted(ledger: SmallLedger) -> None:
    for number in range(3):
        ledger.add("tcm-visit", resident=ledger.person(f"p{number}"), given_on="2025-05-06")
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=2)
    assert [(row.state, row.why) for row in ledger.rows("tcm-visit-share", ON)] == [("excluded", "too-many")]


def test_rehabilitation_and_hospice_are_counted_by_place(ledger: SmallLedger) -> None:
    resident = ledger.person()
    for place in ("1", "1", "2", "3"):
        ledger.add("rehabilitation-session", resident=resident, given_on="2025-03-03", place=place)
    ledger.add("rehabilitation-session", resident=resident, given_on="2024-12-31", place="1")
    ledger.add("hospice-admission", resident=resident, admitted_on="2025-03-03", place="1")
    clinic = ledger.add("hospice-admission", resident=resident, admitted_on="2025-04-03", place="3")
    with ledger.reader(ON) as reader:
        sessions = reader.count(MEASURES["rehab-sessions-by-place"])
        admissions = reader.count(MEASURES["hospice-admissions"])
    assert (sessions.numerator, dict(sessions.parts)) == (4, {"clinic": 2, "ward": 1, "home": 1})
    assert (admissions.numerator, admissions.excluded, dict(admissions.parts)) == (1, 1, {"home": 1})
    assert ledger.states("hospice-admissions", ON)[clinic] == "excluded"


@pytest.mark.parametrize(
    ("assessed", "on", "expected"),
    [("2025-06-04", ON, "met"), ("2025-06-05", ON, "short"), (None, ON, "short"), ("2025-06-01", "2025-06-03", "excluded"),
     ("2025-05-31", ON, "short")],
)  # fmt: skip
def test_a_course_is_first_assessed_within_three_days(
    ledger: SmallLedger, assessed: str | None, on: str, expected: str
) -> None:
    resident = ledger.person()
    course = ledger.add("rehabilitation-course", resident=resident, started_on="2025-06-01", place="1")
    if assessed:
        ledger.add("barthel-assessment", resident=resident, rehabilitation_course=course, given_on=assessed)
    assert ledger.states("rehab-first-assessment", on) == {course: expected}


def test_who_dies_before_the_first_assessment_is_due_owes_none(ledger: SmallLedger) -> None:
    resident = ledger.person(left="1", left_on="2025-06-04")
    for started in ("2025-05-31", "2025-06-01", "2025-06-02"):
        course = ledger.add("rehabilitation-course", resident=resident, started_on=started, place="1")
    ledger.add("barthel-assessment", resident=resident, rehabilitation_course=course, given_on="2025-06-02")
    assert sorted(row.why for row in ledger.rows("rehab-first-assessment", ON)) == ["assessed", "gone", "none"]


def test_a_course_of_the_last_days_of_a_year_is_judged_in_the_next(ledger: SmallLedger) -> None:
    course = ledger.add("rehabilitation-course", resident=ledger.person(), started_on="2024-12-30", place="1")
    assert ledger.states("rehab-first-assessment", "2024-12-31") == {course: "excluded"}
    assert ledger.states("rehab-first-assessment", ON) == {course: "short"}
    assert ledger.states("rehab-first-assessment", "2026-01-01") == {}


@pytest.mark.parametrize("scale", SCALES)
def test_any_scale_is_a_first_assessment(ledger: SmallLedger, scale: str) -> None:
    assert MEASURES["rehab-first-assessment"].kinds == ("rehabilitation-course", *SCALES)
    resident = ledger.person()
    course = ledger.add("rehabilitation-course", resident=resident, started_on="2025-06-01", place="1")
    ledger.add(scale, resident=resident, rehabilitation_course=course, given_on="2025-06-02")
    assert ledger.states("rehab-first-assessment", ON) == {course: "met"}


def test_void_services_never_count(ledger: SmallLedger) -> None:
    resident = ledger.person()
    ledger.add("rehabilitation-session", resident=resident, given_on="2025-03-03", place="1", void=True)
    assert ledger.rows("rehab-sessions-by-place", ON) == []
    wrong = spoiled("rehab-sessions-by-place", "NOT v.void AND ", "")
    assert len(ledger.rows(wrong, ON)) == 1
