"""按期随访率 and 两周复访率: intervals, grace, never seen, revisits in fourteen days."""

from decimal import Decimal

import pytest

from desktop.progress.run import Row
from tests.progress.small_ledger import EAST, SmallLedger, spoiled


def _due(ledger: SmallLedger, on: str) -> dict[str, Row]:
    return {str(row.person): row for row in ledger.rows("follow-up-on-time", on)}


@pytest.mark.parametrize(
    ("on", "state", "why"),
    [("2025-06-30", "met", "on-time"), ("2025-07-01", "met", "in-grace"), ("2025-07-07", "met", "in-grace"),
     ("2025-07-08", "short", "overdue")],
)  # fmt: skip
def test_ninety_days_and_a_week_of_grace(ledger: SmallLedger, on: str, state: str, why: str) -> None:
    ledger.seen(ledger.patient("a"), "2025-04-01")
    row = _due(ledger, on)["a"]
    assert (row.state, row.why, str(row.due)) == (state, why, "2025-06-30")


def test_the_grade_s_own_interval_goes_before_the_routine_one(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a", interval_days=30), "2025-04-01")
    assert str(_due(ledger, "2025-05-20")["a"].due) == "2025-05-01"
    assert _due(ledger, "2025-05-20")["a"].state == "short"


def test_a_phone_call_does_not_put_the_duty_off(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-01-01")
    ledger.seen("a", "2025-06-01", way="3")
    assert _due(ledger, "2025-07-01")["a"].state == "short"


def test_who_is_registered_again_is_due_from_then_on(ledger: SmallLedger) -> None:
    ledger.patient("again", since="2022-01-01", ended_on="2023-06-01", ending="3")
    ledger.seen("again", "2023-03-01")
    ledger.add("disease-registration", resident="again", disease="hypertension", registered_on="2025-12-20")
    assert str(_due(ledger, "2025-12-31")["again"].due) == "2026-03-20"
    ledger.seen("again", "2025-12-22")
    assert str(_due(ledger, "2025-12-31")["again"].due) == "2026-03-22"
    ledger.seen(ledger.patient("late", since="2025-12-20"), "2025-12-01")
    assert str(_due(ledger, "2025-12-31")["late"].due) == "2026-03-01", "seen first and registered later"


def test_a_registration_before_the_calendar_begins_is_overdue_too(ledger: SmallLedger) -> None:
    ledger.patient("old", since="1985-01-01")
    assert (_due(ledger, "2025-12-31")["old"].why, str(_due(ledger, "2025-12-31")["old"].due)) == (
        "overdue",
        "1990-04-01",
    )


def test_who_was_never_seen_is_due_from_his_registration(ledger: SmallLedger) -> None:
    ledger.patient("new", since="2025-05-01")
    ledger.patient("unknown", since=None)
    rows = _due(ledger, "2025-06-01")
    assert (rows["new"].state, str(rows["new"].due)) == ("met", "2025-07-30")
    assert (rows["unknown"].state, rows["unknown"].why, rows["unknown"].due) == ("short", "never", None)


def test_two_diseases_are_two_duties_and_an_ended_one_is_none(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-06-01")
    ledger.add("disease-registration", resident="a", disease="diabetes", registered_on="2020-01-01")
    ledger.patient("ended", ended_on="2025-06-30", ending="4")
    states = sorted(row.state for row in ledger.rows("follow-up-on-time", "2025-06-30"))
    assert states == ["met", "short"]


def test_who_died_is_listed_to_be_ended_and_not_counted(ledger: SmallLedger) -> None:
    ledger.patient("dead", left="1", left_on="2025-06-30")
    assert _due(ledger, "2025-06-30")["dead"].state == "excluded"


def _revisit(ledger: SmallLedger, gap: str, on: str = "2025-12-31", **more: object) -> tuple[str, str]:
    ledger.seen(ledger.patient(), "2025-06-01", category="2")
    ledger.seen(ledger.person(), gap)
    patient = ledger.patient()
    ledger.seen(patient, "2025-06-01", category="2")
    ledger.seen(patient, gap, **more)
    rows = [row for row in ledger.rows("two-weeks-follow-up", on) if row.person == patient]
    return rows[0].state, rows[0].why


@pytest.mark.parametrize(
    ("gap", "expected"),
    [("2025-06-14", ("met", "in-time")), ("2025-06-15", ("met", "in-time")), ("2025-06-16", ("short", "late")),
     ("2025-06-01", ("short", "missed"))],
)  # fmt: skip
def test_a_contact_within_fourteen_days_meets(ledger: SmallLedger, gap: str, expected: tuple[str, str]) -> None:
    assert _revisit(ledger, gap) == expected


def test_a_call_meets_and_an_attempt_that_reached_nobody_does_not(ledger: SmallLedger) -> None:
    assert _revisit(ledger, "2025-06-10", way="3") == ("met", "in-time")
    assert _revisit(ledger, "2025-06-10", way="3", result="2") == ("short", "missed")


def test_before_the_fourteen_days_are_over_a_visit_is_not_counted(ledger: SmallLedger) -> None:
    assert _revisit(ledger, "2025-06-20", on="2025-06-14") == ("excluded", "waiting")
    wrong = spoiled("two-weeks-follow-up", "WHEN due > :day THEN 'excluded'", "WHEN due < :day THEN 'excluded'")
    assert "short" in {row.state for row in ledger.rows(wrong, "2025-06-14")}


@pytest.mark.parametrize(
    "alarm",
    [{"category": "3"}, {"category": "4"}, {"danger": "1"}, {"sbp_mmhg": 180}, {"dbp_mmhg": 110}],
)
def test_reactions_complications_and_danger_signs_ask_for_a_revisit(
    ledger: SmallLedger, alarm: dict[str, object]
) -> None:
    ledger.seen(ledger.patient(), "2025-06-01", **alarm)
    ledger.seen(ledger.patient(), "2025-06-01", category="1", sbp_mmhg=179, dbp_mmhg=109)
    assert [row.state for row in ledger.rows("two-weeks-follow-up", "2025-12-31")] == ["short"]


@pytest.mark.parametrize(("glucose", "rows"), [("16.7", 1), ("16.6", 0), ("3.9", 1), ("4.0", 0)])
def test_a_dangerous_glucose_asks_for_a_revisit(ledger: SmallLedger, glucose: str, rows: int) -> None:
    patient = ledger.patient(disease="diabetes")
    ledger.seen(patient, "2025-06-01", kind="diabetes-follow-up", fasting_glucose_mmol=Decimal(glucose))
    assert len(ledger.rows("two-weeks-follow-up", "2025-12-31")) == rows


def test_a_revisit_belongs_to_the_site_that_saw_the_patient(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, "2025-06-01", category="2", site=EAST)
    assert len(ledger.rows("two-weeks-follow-up", "2025-12-31", site=EAST)) == 1
    assert ledger.rows("follow-up-on-time", "2025-12-31", site=EAST) == []
