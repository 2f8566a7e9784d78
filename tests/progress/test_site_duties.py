"""What sites and teams offer: opening hours, visiting specialists, care homes, posts, screening, services of centers."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.progress.small_ledger import CENTER, EAST, MEASURES, WEST, SmallLedger, day
from tests.progress.test_register_measures import rate
from tests.progress.test_yearly_counts import careless, count, parts

BEFORE, ON, NEXT = "2025-06-29", "2025-06-30", "2025-07-01"
OTHER = "310199000009"  # a second center of the same ledger


def test_weekend_mornings_are_two_half_days(ledger: SmallLedger) -> None:
    measure = "weekend-half-days"
    ledger.add("opening-calendar", service="1", half_days="1am,1pm,6am,6pm", from_on="2025-01-01", until_on=ON)
    assert parts(ledger, measure) == {"saturday-morning": 1}
    assert parts(ledger, measure, mornings_only=0) == {"saturday-morning": 1, "saturday-afternoon": 1}
    ledger.add("opening-calendar", service="2", half_days="7am", from_on=ON, site=WEST)
    assert parts(ledger, measure) == {"saturday-morning": 1, "sunday-morning": 1}
    assert count(ledger, measure, BEFORE) == 1
    assert parts(ledger, measure, NEXT) == {"sunday-morning": 1}
    assert parts(ledger, measure, service=2, mornings_only=0) == {"sunday-morning": 1}
    assert parts(ledger, measure, "2024-12-31") == {}
    ledger.add("opening-calendar", service="2", half_days="6am", from_on=ON, void=True)
    assert count(ledger, measure, service=2) == 1
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0"), service=2) == 2
    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    assert count(ledger, measure) == 0, "with two centers both have to be open"


def test_weekend_services_are_women_children_and_tcm(ledger: SmallLedger) -> None:
    ledger.add("opening-calendar", service="8", half_days="6am", weekend=1, from_on=ON)
    ledger.add("opening-calendar", service="3", half_days="1am", weekend=0, from_on="2025-01-01")
    ledger.add("opening-calendar", service="4", half_days="6am", weekend=1, from_on="2025-01-01")
    assert parts(ledger, "weekend-services") == {"tcm": 1}
    assert count(ledger, "weekend-services", BEFORE) == 0
    ledger.add("opening-calendar", service="3", half_days="7am", weekend=1, from_on=ON, until_on=ON, site=EAST)
    assert parts(ledger, "weekend-services") == {"tcm": 1, "women": 1, "children": 1}
    assert parts(ledger, "weekend-services", NEXT) == {"tcm": 1}
    assert count(ledger, careless("weekend-services", r"AND v\.weekend > 0", ""), BEFORE) == 2


def test_noon_service_is_unknown_without_a_calendar(ledger: SmallLedger) -> None:
    assert rate(ledger, "noon-service") == (0, 0)
    ledger.add("opening-calendar", service="1", half_days="1am", from_on=ON, until_on=ON)
    assert rate(ledger, "noon-service") == (0, 1)
    assert rate(ledger, "noon-service", BEFORE) == rate(ledger, "noon-service", NEXT) == (0, 0)
    ledger.add("opening-calendar", service="4", half_days="1am", noon=True, from_on=ON, site=WEST)
    assert rate(ledger, "noon-service") == (1, 1)
    ledger.add("opening-calendar", service="4", half_days="1am", noon=True, from_on="2025-01-01", void=True)
    assert rate(ledger, "noon-service", BEFORE) == (0, 0)
    assert count(ledger, careless("noon-service", r"NOT v\.void", "0 = 0"), BEFORE) == 1


def _session(ledger: SmallLedger, on: date | str, **more: Any) -> None:
    values = {"form": "1", "rank": "2", "hospital": "区中心医院", "held_on": on} | more
    ledger.add("specialist-session", **values)


def test_a_week_from_monday_to_sunday_needs_three_sessions(ledger: SmallLedger) -> None:
    measure, monday = "specialist-weeks", day("2025-01-06")
    assert rate(ledger, measure, "2025-01-19") == (0, 0)
    for days in (0, 2, 6):
        _session(ledger, monday + timedelta(days), site=EAST)
    for days in (7, 8, 14):
        _session(ledger, monday + timedelta(days))
    assert rate(ledger, measure, "2025-01-19") == (1, 3)
    assert rate(ledger, measure, "2025-01-18") == (1, 2), "the week that runs is not judged"
    rows = [(row.subject, row.why, row.amount, row.missing) for row in ledger.rows(measure, "2025-01-26")]
    assert rows == [
        (f"{CENTER} 2024-12-30", "too-few", 0, 3), (f"{CENTER} 2025-01-13", "too-few", 2, 1), (f"{CENTER} 2025-01-20", "too-few", 1, 2),
        (f"{CENTER} 2025-01-06", "enough", 3, 0),
    ]  # fmt: skip
    for wrong in ({"rank": "1"}, {"form": "5"}, {"void": True}):
        _session(ledger, monday + timedelta(7), **wrong)
    assert rate(ledger, measure, "2025-01-19") == (1, 3)
    assert rate(ledger, measure, "2025-01-19", sessions_weekly=2) == (2, 3)
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0"), "2025-01-19") == 2
    assert count(ledger, careless(measure, r"AND v\.rank IN \([^)]*\)", ""), "2025-01-19") == 2


def test_weeks_without_a_session_count_once_somebody_came(ledger: SmallLedger) -> None:
    _session(ledger, "2024-06-03")
    assert rate(ledger, "specialist-weeks", "2025-01-19") == (0, 3)


def test_a_week_across_the_new_year_is_judged_where_it_ends(ledger: SmallLedger) -> None:
    for on in ("2024-12-30", "2024-12-31", "2025-01-02"):
        _session(ledger, on)
    told = {on: rate(ledger, "specialist-weeks", on) for on in ("2025-01-04", "2025-01-05", "2025-01-12")}
    assert told == {"2025-01-04": (0, 0), "2025-01-05": (1, 1), "2025-01-12": (1, 2)}
    assert rate(ledger, "specialist-weeks", "2024-12-31") == (0, 52), "2024 began on a Monday"


def test_those_who_come_down_are_attending_doctors_or_above(ledger: SmallLedger) -> None:
    measure = "specialist-titles"
    assert rate(ledger, measure) == (0, 0)
    for on, more in (
        (ON, {"rank": "2"}),
        (ON, {"rank": "4"}),
        (ON, {"rank": "1"}),
        ("2024-12-31", {}),
        (NEXT, {}),
        (ON, {"form": "6"}),
    ):
        _session(ledger, on, **more)
    _session(ledger, ON, rank="1", void=True)
    assert rate(ledger, measure) == (2, 3)
    assert rate(ledger, measure, BEFORE) == (0, 0)
    assert rate(ledger, measure, site=EAST) == (0, 0)
    with ledger.reader(ON) as reader:
        assert reader.count(careless(measure, r"NOT v\.void", "0 = 0")).denominator == 4


def test_care_homes_have_an_agreement_in_force(ledger: SmallLedger) -> None:
    measure = "care-homes-served"
    assert rate(ledger, measure) == (0, 0)
    for form, more in (("1", {"signed_on": ON}), ("4", {"signed_on": "2024-01-01", "agreement_ends_on": ON}), ("1", {}),
                       ("1", {"signed_on": "2024-01-01", "closed_on": ON}), ("3", {"signed_on": ON}), ("2", {"team": "t"})):  # fmt: skip
        ledger.add("care-home", form=form, name=f"机构{form}", **more)
    ledger.add("care-home", form="1", name="作废", signed_on="2024-01-01", void=True)
    assert rate(ledger, measure) == (2, 3)
    assert rate(ledger, measure, BEFORE) == (2, 4)
    assert rate(ledger, measure, NEXT) == (1, 3)
    assert rate(ledger, measure, homes_only=0) == (3, 5)
    assert rate(ledger, measure, homes_only=0, by_team=1) == (1, 5)
    assert rate(ledger, measure, site=EAST) == (0, 0)
    assert {row.why for row in ledger.rows(measure, NEXT)} == {"agreed", "expired", "not-yet"}
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 3


def test_posts_of_teams_are_counted_by_kind(ledger: SmallLedger) -> None:
    measure = "doctor-team-posts"
    assert count(ledger, measure) == 0
    ledger.add("doctor-team", name="一队", leader="a", nurse="b", public_health="c", tcm_doctor="d", formed_on=ON)
    ledger.add(
        "doctor-team", name="二队", leader="a", nurse="e", therapist="f", formed_on="2020-01-01", ended_on=ON, site=EAST
    )
    ledger.add("doctor-team", name="三队", leader="a", pharmacist="g", void=True)
    assert parts(ledger, measure) == {"nurse": 1, "public-health": 1}
    assert parts(ledger, measure, BEFORE) == {"nurse": 1, "therapist": 1}
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 3


def test_a_programme_counts_with_one_person_screened(ledger: SmallLedger) -> None:
    measure, resident = "screening-programmes", ledger.person()
    for disease, on, more in (("stroke", ON, {}), ("stroke", ON, {}), ("copd", ON, {}), ("diabetes", "2024-12-31", {}),
                              ("colorectal", NEXT, {}), ("hypertension", ON, {"void": True})):  # fmt: skip
        ledger.add("screening", resident=resident, disease=disease, given_on=on, site=EAST, **more)
    assert parts(ledger, measure) == {"stroke": 1}
    assert parts(ledger, measure, NEXT) == {"stroke": 1, "colorectal": 1}
    assert count(ledger, measure, BEFORE) == count(ledger, measure, site=WEST) == 0
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 2


def test_any_of_three_tcm_titles_counts_a_site(ledger: SmallLedger) -> None:
    assert rate(ledger, "tcm-sites") == (0, 3)
    for code, field in ((CENTER, "tcm_hall_upgraded_on"), (EAST, "tcm_pavilion_on"), (WEST, "tcm_demonstration_on")):
        (site,) = ledger.shelf.all("site", code=code)
        ledger.change("site", site.id, **{field: day(ON)})
    assert rate(ledger, "tcm-sites") == (3, 3)
    assert rate(ledger, "tcm-sites", BEFORE) == (0, 3)
    assert rate(ledger, "tcm-sites", site=EAST) == (1, 1)
    assert count(ledger, careless("tcm-sites", r"s\.tcm_hall_upgraded_on <= :day OR ", "")) == 2


def test_a_special_clinic_without_half_days_is_no_out_patient_clinic(ledger: SmallLedger) -> None:
    clinic = ledger.add("tcm-special-clinic", name="颈肩痛专病", opened_on=ON, half_days_weekly=0)
    assert rate(ledger, "tcm-special-disease") == (1, 1)
    assert rate(ledger, "tcm-special-disease", weekly_half_days=1) == (0, 1)
    ledger.change("tcm-special-clinic", clinic, half_days_weekly=None)
    assert rate(ledger, "tcm-special-disease", weekly_half_days=1) == (1, 1)
    ledger.change("tcm-special-clinic", clinic, site=EAST)
    assert rate(ledger, "tcm-special-disease") == (1, 1)
    ledger.change("site", "site-0002", closed_on=day(ON))
    assert rate(ledger, "tcm-special-disease") == (0, 1), "no clinic runs at a closed station"


@pytest.mark.parametrize(
    ("measure", "kind", "dated", "right", "wrong"),
    [("assessment-centers", "health-assessment", "given_on", {}, {"void": True}),
     ("hospice-centers", "hospice-admission", "admitted_on", {"place": "1"}, {"place": "3"})],
)  # fmt: skip
def test_a_center_serves_with_one_service_of_the_year(
    ledger: SmallLedger, measure: str, kind: str, dated: str, right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    resident = ledger.person(left="1", left_on=ON)
    assert rate(ledger, measure) == (0, 0)
    ledger.add(kind, resident=resident, **wrong, **{dated: ON})
    assert rate(ledger, measure) == (0, 0)
    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    ledger.add(kind, resident=resident, site=EAST, **right, **{dated: ON})
    assert rate(ledger, measure) == (1, 2)
    assert rate(ledger, measure, BEFORE) == (0, 0)
    assert rate(ledger, measure, "2026-01-01") == (0, 2), "whoever served before and stopped does not serve"
    assert rate(ledger, measure, site=OTHER) == (0, 0)


def test_hospice_care_that_lasts_into_a_year_counts_in_it(ledger: SmallLedger) -> None:
    measure = "hospice-centers"
    resident = ledger.person()
    stay = ledger.add("hospice-admission", resident=resident, place="1", admitted_on="2024-12-01")
    assert rate(ledger, measure) == (1, 1)
    ledger.change("resident", resident, left="1", left_on=day("2024-12-31"))
    assert rate(ledger, measure) == (0, 1), "a death ends what nobody closed"
    ledger.change("resident", resident, left=None, left_on=None)
    closing = {"resident": resident, "hospice_admission": stay, "outcome": "2"}
    ledger.add("hospice-closing", closed_on="2024-12-31", void=True, **closing)
    assert rate(ledger, measure) == (1, 1)
    ledger.add("hospice-closing", closed_on="2024-12-31", **closing)
    assert rate(ledger, measure) == (0, 1)
    assert rate(ledger, measure, "2024-12-31") == (1, 1)


def test_hospice_care_ends_though_nobody_knows_the_day_or_the_patient_belongs_elsewhere(ledger: SmallLedger) -> None:
    def served(on: str = "2025-06-30", site: str = "") -> tuple[int | None, ...]:
        with ledger.reader(on, site) as reader:
            counted = [
                reader.count(MEASURES[one]) for one in ("hospice-centers", "hospice-tcm", "home-beds-and-hospice")
            ]
        return counted[0].numerator, counted[1].denominator, counted[2].numerator

    ledger.add("site", "other", code=OTHER, name="另一中心", tier="center")
    resident = ledger.person(site=OTHER)
    stay = ledger.add("hospice-admission", resident=resident, place="1", admitted_on="2024-12-01")
    assert served() == served(site=CENTER) == (1, 1, 1)
    ledger.add("hypertension-follow-up", "found", resident=resident, given_on="2024-12-31", way="1", result="3")
    assert served() == (0, 0, 0), "found dead before the year"
    ledger.change("hypertension-follow-up", "found", given_on=day("2025-01-01"))
    assert served() == (1, 1, 1)
    ledger.change("hypertension-follow-up", "found", void=True)
    ledger.change("resident", resident, left="1")
    assert served() == served(site=CENTER) == (0, 0, 0), "dead, nobody knows since when"
    assert served("2024-12-31") == (1, 1, 1)
    ledger.add("hospice-closing", resident=resident, hospice_admission=stay, closed_on="2025-01-01", outcome="2")
    assert served() == (1, 1, 1), "in care until the closing"
    ledger.change("resident", resident, left_on=day("2024-12-31"))
    assert served() == served(site=CENTER) == (0, 0, 0)


def test_groups_members_and_sessions_stand_apart(ledger: SmallLedger) -> None:
    group = ledger.add("self-management-group", name="高血压小组", members=15, formed_on="2024-01-01")
    ledger.add("self-management-group", name="不知几人", formed_on="2024-01-01")
    for on, more in ((ON, {}), ("2025-01-01", {}), ("2024-12-31", {}), (NEXT, {}), (ON, {"void": True})):
        ledger.add("self-management-session", self_management_group=group, topic="限盐", held_on=on, **more)
    assert parts(ledger, "self-management-groups") == {"groups": 2, "members": 15, "sessions": 2}
    assert count(ledger, "self-management-groups") == 2
