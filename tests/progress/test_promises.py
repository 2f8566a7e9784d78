"""Promises: every day that a record keeps is a duty until a record shows it kept, and the declarations fit the catalog."""

from typing import Any

import pytest
from sqlalchemy import text

from desktop.progress.duties import Duty, all_duties, list_duties
from desktop.progress.duty_kinds import DAILY, DUTIES, Promise
from desktop.progress.promises import query_of
from desktop.services.call_attempt import DUTIES as REASONS
from desktop.services.catalog import catalog
from tests.progress.small_ledger import MEASURES, SmallLedger, day

ON = "2025-12-24"
KINDS = catalog()


def _found(ledger: SmallLedger, kind: str, on: str = ON, ahead: int = 7) -> list[Duty]:
    with ledger.reader(on) as reader:
        return list_duties(reader, MEASURES, ahead, frozenset({kind}))


@pytest.mark.parametrize("name", DUTIES)
def test_every_duty_names_kinds_fields_and_a_reason_to_call_that_exist(name: str) -> None:
    duty = DUTIES[name]
    assert all(KINDS[kind].by_hand for kind in duty.opens)
    assert duty.call in {choice.value for choice in REASONS}
    for promise in duty.promises:
        assert KINDS[promise.kind].by_name[promise.due].type == "date"
        assert not promise.kept or promise.kept in KINDS[promise.kind].by_name
        assert all(not promise.within or promise.within in KINDS[kind].by_name for kind in promise.by)


def test_every_query_runs_and_finds_nothing_in_an_empty_ledger(ledger: SmallLedger) -> None:
    with ledger.reader(ON) as reader:
        assert all_duties(reader, MEASURES, only=frozenset(DUTIES)) == []


@pytest.mark.parametrize(
    ("name", "kind", "asked", "kept"),
    [
        ("referral-result", "referral", {"given_on": "2025-12-01", "direction": "up", "result_due_on": "2025-12-15"},
         {"result_on": day("2025-12-20")}),
        ("screening", "screening", {"given_on": "2025-12-01", "confirm_due_on": "2025-12-15"}, {"conclusion": "1"}),
        ("high-risk", "high-risk-registration", {"registered_on": "2025-05-01", "check_due_on": "2025-12-15"},
         {"check_due_on": None}),
        ("assessment-feedback", "health-assessment", {"given_on": "2025-12-01", "feedback_due_on": "2025-12-15"},
         {"fed_back_on": day("2025-12-20")}),
        ("upper-test", "upper-test-booking", {"given_on": "2025-12-01", "booked_on": "2025-12-15"},
         {"reported_on": day("2025-12-20")}),
        ("home-bed-first-visit", "home-bed-application", {"applied_on": "2025-12-12", "first_visit_due_on": "2025-12-15"},
         {"first_visit_on": day("2025-12-15")}),
    ],
)  # fmt: skip
def test_a_promise_is_kept_by_filling_in_its_own_record(
    ledger: SmallLedger, name: str, kind: str, asked: dict[str, Any], kept: dict[str, Any]
) -> None:
    record = ledger.add(kind, resident=ledger.person("a"), **asked)
    (duty,) = _found(ledger, name)
    assert (duty.subject, duty.due_on, duty.days) == (record, day("2025-12-15"), 9)
    ledger.change(kind, record, **kept)
    assert _found(ledger, name) == []


@pytest.mark.parametrize(
    ("name", "kind", "field"),
    [("long-prescription", "long-prescription", "runs_out_on"), ("nursing", "nursing-visit", "next_on"),
     ("elder-home-service", "elder-home-service", "next_on"), ("checkup", "health-checkup", "next_on"),
     ("counselling", "counselling-session", "next_on")],
)  # fmt: skip
def test_a_promise_is_kept_by_the_next_record_of_its_kind(
    ledger: SmallLedger, name: str, kind: str, field: str
) -> None:
    resident = ledger.person("a", born="1990-01-01")
    ledger.add(kind, resident=resident, given_on="2025-11-01", **{field: "2025-12-20"})
    assert [duty.due_on for duty in _found(ledger, name)] == [day("2025-12-20")]
    ledger.add(kind, resident=resident, given_on="2025-12-19", void=True)
    assert len(_found(ledger, name)) == 1, "a void record shows nothing"
    ledger.add(kind, resident=resident, given_on="2025-12-19")
    assert _found(ledger, name) == []


def test_a_renewal_is_due_at_the_end_of_each_cycle_until_the_bed_is_closed(ledger: SmallLedger) -> None:
    resident = ledger.person("a")
    bed = ledger.add("home-bed", resident=resident, opened_on="2025-09-20", cycle_ends_on="2025-12-19")
    assert [duty.days for duty in _found(ledger, "home-bed-renewal")] == [5]
    ledger.add("home-bed-renewal", resident=resident, home_bed=bed, given_on="2025-12-18", cycle_ends_on="2025-12-30")
    assert [duty.days for duty in _found(ledger, "home-bed-renewal")] == [-6]
    ledger.add("home-bed-closing", resident=resident, home_bed=bed, closed_on="2025-12-22")
    assert _found(ledger, "home-bed-renewal") == []


def test_the_bereaved_are_met_although_the_resident_died(ledger: SmallLedger) -> None:
    dead = ledger.person("a", left="1", left_on="2025-11-20")
    care = ledger.add("hospice-admission", resident=dead, admitted_on="2025-11-01", assessment_due_on="2025-11-02")
    ledger.add(
        "hospice-closing", resident=dead, hospice_admission=care, closed_on="2025-11-20", bereavement_due_on="2025-12-20"
    )  # fmt: skip
    assert [duty.days for duty in _found(ledger, "bereavement")] == [4]
    assert _found(ledger, "hospice-assessment") == [], "the dead are not assessed"
    ledger.add(
        "bereavement-contact", resident=dead, hospice_admission=care, given_on="2025-12-20", next_on="2025-12-31"
    )
    assert [duty.days for duty in _found(ledger, "bereavement")] == [-7]


def test_a_course_waits_for_its_first_assessment_by_any_scale(ledger: SmallLedger) -> None:
    resident = ledger.person("a")
    course = ledger.add("rehabilitation-course", resident=resident, started_on="2025-12-20", first_due_on="2025-12-23")
    assert [duty.days for duty in _found(ledger, "rehabilitation-first")] == [1]
    ledger.add("berg-assessment", resident=resident, rehabilitation_course=course, given_on="2025-12-20")
    assert _found(ledger, "rehabilitation-first") == []


def test_copd_is_due_after_its_registration_and_after_each_visit_face_to_face(ledger: SmallLedger) -> None:
    ledger.patient("a", disease="copd", since="2025-09-20")
    assert [duty.due_on for duty in _found(ledger, "copd")] == [day("2025-12-19")]
    ledger.add("copd-follow-up", resident="a", given_on="2025-12-20", way="3", result="1", next_on="2026-03-20")
    assert len(_found(ledger, "copd")) == 1, "a call does not put it off"
    ledger.add("copd-follow-up", resident="a", given_on="2025-12-21", way="1", result="1", next_on="2025-12-28")
    assert [duty.due_on for duty in _found(ledger, "copd")] == [day("2025-12-28")]


def test_who_signed_is_contacted_every_quarter_while_the_contract_runs(ledger: SmallLedger) -> None:
    for name, ends in (("a", "2026-08-31"), ("b", "2025-12-01")):
        ledger.add(
            "contract", resident=ledger.person(name), signed_on="2025-09-01", starts_on="2025-09-01", ends_on=ends
        )
    assert [(duty.resident, duty.due_on) for duty in _found(ledger, "contract-contact")] == [("a", day("2025-12-02"))]
    ledger.add("contract-contact", resident="a", given_on="2025-12-01", starter="2")
    assert len(_found(ledger, "contract-contact")) == 1, "the resident's own call is none of the team's"
    ledger.add("contract-contact", resident="a", given_on="2025-12-02", starter="1", next_due_on="2026-03-04")
    assert _found(ledger, "contract-contact") == []


def test_elders_without_a_check_up_are_due_by_the_end_of_the_year(ledger: SmallLedger) -> None:
    ledger.person("a", born="1950-01-01")
    assert [duty.due_on for duty in _found(ledger, "checkup")] == [day("2025-12-31")]
    assert _found(ledger, "checkup", on="2025-12-20") == []
    ledger.add("health-checkup", resident="a", given_on="2025-11-01", purposes="2")
    assert [duty.due_on for duty in _found(ledger, "checkup")] == [day("2025-12-31")], (
        "a check of his pressure is no such one"
    )
    ledger.add("health-checkup", resident="a", given_on="2025-11-02", purposes="1,2", evaluation="1", guidance="1")
    assert _found(ledger, "checkup") == []
    assert "checkup" not in DAILY, "a whole community is looked for only when asked for"


def test_a_query_that_forgot_voids_would_take_a_promise_for_kept(ledger: SmallLedger) -> None:
    resident = ledger.person("a")
    ledger.add("nursing-visit", resident=resident, given_on="2025-12-01", next_on="2025-12-20")
    ledger.add("nursing-visit", resident=resident, given_on="2025-12-19", void=True)
    right = query_of(Promise("nursing-visit", "next_on", by=("nursing-visit",)), KINDS)
    wrong = right.replace("AND NOT n.void", "")
    assert wrong != right
    with ledger.reader(ON) as reader:
        found = [len(reader.connection.execute(text(one), {"day": ON, "until": ON}).all()) for one in (right, wrong)]
    assert found == [1, 0]
