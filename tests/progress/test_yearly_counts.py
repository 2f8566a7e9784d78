"""Counts of what was done in the year: the borders of the year and of the day, voids, and whose site did it."""

import re
from dataclasses import replace
from typing import Any

import pytest

from desktop.progress.measures import Measure
from tests.progress.small_ledger import CENTER, EAST, MEASURES, SmallLedger, day

ON, NEXT = "2025-06-30", "2025-07-01"
# measure, its parameters, the kind, its date, what else a record says, and what one record counts for
COUNTS: list[tuple[str, dict[str, Any], str, str, dict[str, Any], int]] = [
    ("bulletins-received", {"form": 3}, "bulletin", "received_on", {"form": "3", "document": "评估"}, 1),
    ("village-doctor-training", {}, "training", "held_on", {"theme": "1", "level": "2", "village_doctors": 40}, 40),
    ("qc-rounds", {"topic": 2}, "qc-round", "held_on", {"subject": "2", "form": "1"}, 1),
    ("referrals-by-direction", {}, "referral", "given_on", {"direction": "down"}, 1),
    ("home-visits", {}, "home-bed-visit", "given_on", {"visitor": "1"}, 1),
    ("home-visits", {}, "rehabilitation-session", "given_on", {"place": "3"}, 1),
    ("home-visits", {}, "nursing-visit", "given_on", {"place": "2"}, 1),
    ("home-visits", {}, "tcm-visit", "given_on", {"place": "4"}, 1),
    ("home-visits", {}, "elder-home-service", "given_on", {"place": "1"}, 1),
    ("home-visits", {"with_care": 0}, "home-bed-visit", "given_on", {"visitor": "2"}, 1),
    ("rehab-sessions-of-category", {"category": 5}, "rehabilitation-session", "given_on", {"category": "5"}, 1),
    ("disabled-trainings", {}, "disabled-training", "given_on", {}, 1),
    ("herbal-doses", {}, "tcm-visit", "given_on", {"herbal_doses": 14, "delivered": True}, 14),
    ("upper-tests-booked", {}, "upper-test-booking", "given_on", {"test": "1", "outcome": "2"}, 1),
    ("counselling-sessions", {}, "counselling-session", "given_on", {"way": "2"}, 1),
    ("home-beds-and-hospice", {}, "home-bed", "opened_on", {"bed_type": "1"}, 1),
    ("hospice-moves", {}, "hospice-transfer", "given_on", {"from_place": "2", "to_place": "1"}, 1),
    ("long-prescriptions", {}, "long-prescription", "given_on", {"prescription": "1", "days": 28}, 1),
    ("long-prescriptions", {}, "monthly-summary", "ends_on", {"long_prescriptions": 30}, 30),
]
NOT_COUNTED: list[tuple[str, dict[str, Any], str, str, dict[str, Any]]] = [
    ("bulletins-received", {"form": 3}, "bulletin", "received_on", {"form": "1", "document": "通报"}),
    ("village-doctor-training", {}, "training", "held_on", {"theme": "2", "level": "2", "village_doctors": 40}),
    ("village-doctor-training", {}, "training", "held_on", {"theme": "1", "level": "2", "doctors": 40}),
    ("qc-rounds", {"topic": 2}, "qc-round", "held_on", {"subject": "1", "form": "1"}),
    ("home-visits", {}, "rehabilitation-session", "given_on", {"place": "1"}),
    ("home-visits", {}, "nursing-visit", "given_on", {"place": "1"}),
    ("home-visits", {}, "tcm-visit", "given_on", {"place": "1"}),
    ("home-visits", {}, "elder-home-service", "given_on", {"place": "4"}),
    ("home-visits", {"with_care": 0}, "nursing-visit", "given_on", {"place": "2"}),
    ("home-visits", {"with_care": 0}, "rehabilitation-session", "given_on", {"place": "3"}),
    ("rehab-sessions-of-category", {"category": 5}, "rehabilitation-session", "given_on", {"category": "1"}),
    ("herbal-doses", {}, "tcm-visit", "given_on", {"herbal_doses": 14}),
    ("herbal-doses", {}, "tcm-visit", "given_on", {"decocted": True}),
    ("upper-tests-booked", {}, "upper-test-booking", "given_on", {"test": "1", "outcome": "3"}),
    ("hospice-moves", {}, "hospice-transfer", "given_on", {"from_place": "1", "to_place": "1"}),
    ("hospice-moves", {}, "hospice-admission", "admitted_on", {"place": "1"}),
    ("long-prescriptions", {}, "long-prescription", "given_on", {"prescription": "1", "days": 27}),
    ("long-prescriptions", {}, "long-prescription", "given_on", {"prescription": "1", "days": 85}),
    ("long-prescriptions", {}, "long-prescription", "given_on", {"prescription": "2", "days": 30}),
]


def count(ledger: SmallLedger, measure: str | Measure, on: str = ON, site: str = "", **own: Any) -> int:
    one = MEASURES[measure] if isinstance(measure, str) else measure
    with ledger.reader(on, site) as reader:
        return reader.count(one, own).numerator


def parts(ledger: SmallLedger, measure: str, on: str = ON, **own: Any) -> dict[str, int]:
    with ledger.reader(on) as reader:
        return dict(reader.count(MEASURES[measure], own).parts)


def careless(measure: str, pattern: str, instead: str) -> Measure:
    """Return a measure whose conditions that match *pattern* are replaced: a control that a test must catch."""
    one = MEASURES[measure]
    sql, times = re.subn(pattern, instead, one.sql)
    assert times, f"{measure} no longer says {pattern}"
    return replace(one, sql=sql)


def _add(
    ledger: SmallLedger, kind: str, dated: str, on: str, values: dict[str, Any], site: str = CENTER, **more: Any
) -> None:
    if "resident" in ledger.shelf.kinds[kind].by_name:
        more["resident"] = ledger.person()
    if kind == "monthly-summary":
        more["month"] = on[:7]
    ledger.add(kind, site=site, **values, **more, **{dated: on})


@pytest.mark.parametrize(("measure", "own", "kind", "dated", "values", "each"), COUNTS)
def test_the_year_up_to_the_day_counts_at_the_site_that_did_it(
    ledger: SmallLedger, measure: str, own: dict[str, Any], kind: str, dated: str, values: dict[str, Any], each: int
) -> None:
    assert count(ledger, measure, **own) == 0
    for on in ("2024-12-31", "2025-01-01", ON, NEXT):
        _add(ledger, kind, dated, on, values)
    _add(ledger, kind, dated, ON, values, site=EAST)
    _add(ledger, kind, dated, "2025-05-31", values, void=True)
    assert count(ledger, measure, **own) == 3 * each
    assert count(ledger, measure, NEXT, **own) == 4 * each
    assert count(ledger, measure, site=EAST, **own) == each
    assert count(ledger, measure, site=CENTER, **own) == 3 * each
    assert count(ledger, careless(measure, r">= :year_start", ">= '1990-01-01'"), **own) == 4 * each
    assert count(ledger, careless(measure, r"<= :day", "<= '2099-12-31'"), **own) == 4 * each
    assert count(ledger, careless(measure, r"NOT \w\.void", "0 = 0"), **own) == 4 * each


@pytest.mark.parametrize(("measure", "own", "kind", "dated", "values"), NOT_COUNTED)
def test_what_looks_alike_does_not_count(
    ledger: SmallLedger, measure: str, own: dict[str, Any], kind: str, dated: str, values: dict[str, Any]
) -> None:
    _add(ledger, kind, dated, ON, values)
    assert count(ledger, measure, **own) == 0


def test_hospice_serves_a_patient_once_and_those_of_last_year_too(ledger: SmallLedger) -> None:
    for name, admitted, closed in (("a", "2024-11-01", "2025-01-01"), ("b", "2024-11-01", "2024-12-31"), ("c", "2024-11-01", ""),
                                   ("d", "2025-02-01", "2025-03-01"), ("e", NEXT, "")):  # fmt: skip
        ledger.add("hospice-admission", name, resident=ledger.person(f"of-{name}"), admitted_on=admitted, place="2")
        if closed:
            ledger.add("hospice-closing", resident=f"of-{name}", hospice_admission=name, closed_on=closed)
    ledger.add("hospice-admission", resident="of-d", admitted_on="2025-03-01", place="1", site=EAST)
    ledger.add(
        "hospice-admission", resident=ledger.person(left="1", left_on=day("2024-12-30")), admitted_on="2024-12-01"
    )
    ledger.add("hospice-admission", resident="of-b", admitted_on=ON, place="1", void=True)
    assert parts(ledger, "home-beds-and-hospice") == {"hospice": 3}
    assert count(ledger, "home-beds-and-hospice", NEXT) == 4
    assert count(ledger, "home-beds-and-hospice", site=EAST) == 1
    assert count(ledger, careless("home-beds-and-hospice", "GROUP BY a.person", "GROUP BY v.id, a.person")) == 4


def test_parts_tell_what_a_count_is_made_of(ledger: SmallLedger) -> None:
    resident = ledger.person()
    for more in ({"decocted": True}, {"delivered": True}, {"decocted": True, "delivered": True}):
        ledger.add("tcm-visit", resident=resident, given_on=ON, herbal_doses=7, **more)
    ledger.add("disabled-training", resident=resident, given_on=ON, aids="助行器")
    ledger.add("upper-test-booking", resident=resident, given_on=ON, prior=True)
    ledger.add("referral", resident=resident, given_on=ON, direction="up")
    ledger.add("hospice-admission", resident=resident, admitted_on=ON, place="2")
    for level, doctors in (("1", 10), ("3", 5), ("3", 6)):
        ledger.add("training", theme="1", level=level, held_on=ON, village_doctors=doctors)
    assert parts(ledger, "herbal-doses") == {"decocted": 7, "delivered": 7, "both": 7}
    assert parts(ledger, "disabled-trainings") == {"with-aids": 1}
    assert parts(ledger, "upper-tests-booked") == {"prior": 1}
    assert parts(ledger, "referrals-by-direction") == {"up": 1}
    assert parts(ledger, "hospice-moves") == {"ward": 1}
    assert parts(ledger, "village-doctor-training") == {"city": 10, "community": 11}


def test_a_bulletin_stands_where_it_stood_on_the_day(ledger: SmallLedger) -> None:
    more = {"form": "1", "document": "区通报", "received_on": "2025-06-01"}
    ledger.add("bulletin", **more, replied_on=ON, closed_on=NEXT)
    assert parts(ledger, "bulletins-received", "2025-06-29", form=1) == {"waiting": 1}
    assert parts(ledger, "bulletins-received", ON, form=1) == {"correcting": 1}
    assert parts(ledger, "bulletins-received", NEXT, form=1) == {"closed": 1}


def test_qc_rounds_are_told_apart_by_form(ledger: SmallLedger) -> None:
    for form in ("1", "2", "3", "4", "5"):
        ledger.add("qc-round", subject="1", form=form, held_on=ON)
    assert parts(ledger, "qc-rounds", topic=1) == {"routine": 1, "special": 1, "upper": 1, "own": 1, "year-end": 1}


def test_a_month_with_a_summary_counts_by_it_alone(ledger: SmallLedger) -> None:
    resident = ledger.person()
    for on in ("2025-04-05", "2025-05-05", "2025-05-06"):
        ledger.add("long-prescription", resident=resident, given_on=on, prescription="3", days=84)
    ledger.add("long-prescription", resident=resident, given_on="2025-05-07", prescription="1", days=90)
    ledger.add("monthly-summary", month="2025-04", ends_on="2025-04-30", long_prescriptions=50)
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=10)
    assert parts(ledger, "long-prescriptions") == {"summed": 50, "recorded": 2}
    outside = [row.amount for row in ledger.rows("long-prescriptions", ON) if row.state == "excluded"]
    assert outside == [90]
    twice = careless("long-prescriptions", r"AND NOT EXISTS \(.*?\)", "")
    assert count(ledger, twice) == 53


def test_a_hospital_with_a_desk_is_counted_once(ledger: SmallLedger) -> None:
    resident = ledger.person()
    for hospital, channel, on in (("区中心医院", "4", ON), ("区中心医院", "4", "2025-01-01"), ("中医院", "1", ON),
                                  ("市一医院", "4", "2024-12-31"), ("市六医院", "4", NEXT)):  # fmt: skip
        ledger.add("referral", resident=resident, given_on=on, direction="up", institution=hospital, channel=channel)
    ledger.add("referral", resident=resident, given_on=ON, institution="作废医院", channel="4", void=True)
    assert count(ledger, "referral-desks") == 1
    assert count(ledger, "referral-desks", NEXT) == 2
    assert count(ledger, "referral-desks", site=EAST) == 0
    assert count(ledger, careless("referral-desks", r"NOT v\.void", "0 = 0")) == 2
    assert count(ledger, careless("referral-desks", r"GROUP BY v\.institution", "GROUP BY v.id")) == 2


def test_techniques_are_in_use_with_three_records_in_twelve_months(ledger: SmallLedger) -> None:
    resident = ledger.person()
    for technique, site, days in (("1", EAST, ("2024-07-01", "2025-01-01", ON)), ("2", CENTER, ("2024-06-30", "2025-01-01", ON)),
                                  ("10", CENTER, (ON, ON, NEXT))):  # fmt: skip
        for on in days:
            ledger.add("tcm-visit", resident=resident, given_on=on, technique=technique, site=site)
    assert parts(ledger, "tcm-techniques-used") == {"acupuncture": 1}
    assert parts(ledger, "tcm-techniques-used", "2025-06-29") == {}
    assert parts(ledger, "tcm-techniques-used", NEXT) == {"qigong": 1}
    assert parts(ledger, "tcm-techniques-used", least_records=2) == {"acupuncture": 1, "massage": 1, "qigong": 1}
    assert count(ledger, careless("tcm-techniques-used", ">= :year_back", ">= '1990-01-01'")) == 2


def test_basic_diseases_are_those_of_the_last_month_told(ledger: SmallLedger) -> None:
    measure = "basic-diseases"
    assert parts(ledger, measure) == {}
    for month, last, diseases, more in (("2025-04", "2025-04-30", 90, {}), ("2025-05", "2025-05-31", 60, {}),
                                        ("2025-05", "2025-05-31", 70, {"site": EAST}), ("2025-06", ON, 80, {"void": True})):  # fmt: skip
        ledger.add("monthly-summary", month=month, ends_on=last, disease_codes="I10", diseases=diseases, **more)
    ledger.add("monthly-summary", month="2025-06", ends_on=ON, diseases=0, site=EAST)
    assert parts(ledger, measure) == {"diseases": 70}
    assert parts(ledger, measure, "2025-05-30") == {"diseases": 90}
    assert count(ledger, measure, site=EAST) == 70
    assert [row.amount for row in ledger.rows(measure, ON) if row.state == "excluded"] == [60]
    assert count(ledger, careless(measure, r"NOT m\.void", "0 = 0")) == 80
