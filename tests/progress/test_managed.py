"""规范管理率: visits far enough apart, quarters of the newly enrolled, who is left out, the two readings."""

import pytest

from tests.progress.small_ledger import SmallLedger, back, spoiled

FOUR = ("2025-02-10", "2025-05-10", "2025-08-10", "2025-11-10")
YEAR_END = "2025-12-31"
DISEASES = {"hypertension": "hypertension-follow-up", "diabetes": "diabetes-follow-up"}


@pytest.mark.parametrize("disease", DISEASES)
def test_four_face_to_face_visits_meet_and_three_fall_short(ledger: SmallLedger, disease: str) -> None:
    kind = DISEASES[disease]
    four, three = ledger.patient(disease=disease), ledger.patient(disease=disease)
    ledger.seen(four, *FOUR, kind=kind)
    ledger.seen(three, *FOUR[:3], kind=kind)
    rows = {row.subject: row for row in ledger.rows(f"{disease}-managed", YEAR_END)}
    assert (rows[four].state, rows[four].amount, rows[four].missing) == ("met", 4, 0)
    assert (rows[three].state, rows[three].why, rows[three].missing) == ("short", "too-few", 1)


def test_a_phone_call_and_a_lost_contact_are_no_face_to_face_visits(ledger: SmallLedger) -> None:
    called, lost = ledger.patient(), ledger.patient()
    for resident, more in ((called, {"way": "3"}), (lost, {"way": "2", "result": "2"})):
        ledger.seen(resident, *FOUR[:3])
        ledger.seen(resident, FOUR[3], **more)
    assert ledger.states("hypertension-managed", YEAR_END) == {called: "short", lost: "short"}
    wrong = spoiled("hypertension-managed", "v.way IN ('1', '2')", "v.way IN ('1', '2', '3')")
    assert ledger.states(wrong, YEAR_END)[called] == "met"


def test_two_visits_thirteen_days_apart_count_once_fourteen_days_apart_twice(ledger: SmallLedger) -> None:
    close, apart = ledger.patient(), ledger.patient()
    ledger.seen(close, *FOUR[:3], "2025-08-23")
    ledger.seen(apart, *FOUR[:3], "2025-08-24")
    assert ledger.states("hypertension-managed", YEAR_END) == {close: "short", apart: "met"}
    wrong = spoiled("hypertension-managed", "f.number >= w.number + :gap_days", "f.number > w.number")
    assert ledger.states(wrong, YEAR_END)[close] == "met"


def test_weekly_visits_count_every_second_one(ledger: SmallLedger) -> None:
    weekly = ledger.patient()
    ledger.seen(
        weekly, "2025-03-03", "2025-03-10", "2025-03-17", "2025-03-24", "2025-03-31", "2025-04-07", "2025-04-14"
    )
    (row,) = ledger.rows("hypertension-managed", YEAR_END)
    assert (row.amount, row.state) == (4, "met")


def test_visits_on_one_day_count_once(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, "2025-03-03", "2025-03-03", "2025-06-03", "2025-09-03")
    (row,) = ledger.rows("hypertension-managed", YEAR_END)
    assert row.amount == 3


def test_enrolled_less_than_ninety_days_ago_is_listed_and_not_counted(ledger: SmallLedger) -> None:
    fresh = ledger.patient(since=back(YEAR_END, 89).isoformat())
    old = ledger.patient(since=back(YEAR_END, 90).isoformat())
    assert ledger.states("hypertension-managed", YEAR_END) == {fresh: "excluded", old: "short"}
    wrong = spoiled("hypertension-managed", "since > :fresh_after", "since >= :fresh_after")
    assert ledger.states(wrong, YEAR_END)[old] == "excluded"


def test_who_is_registered_again_is_counted_from_the_first_time(ledger: SmallLedger) -> None:
    again, moved = ledger.patient(ended_on="2025-11-01", ending="3"), ledger.patient(ended_on="2025-11-01", ending="2")
    for person in (again, moved):
        ledger.add("disease-registration", resident=person, disease="hypertension", registered_on="2025-11-20")
    assert ledger.states("hypertension-managed", YEAR_END) == {again: "short", moved: "excluded"}
    missing = {row.subject: row.missing for row in ledger.rows("hypertension-managed", YEAR_END)}
    assert missing[again] == 4
    wrong = spoiled(
        "hypertension-managed", "OVER (PARTITION BY a.person) AS since", "OVER (PARTITION BY g.id) AS since"
    )
    assert ledger.states(wrong, YEAR_END)[again] == "excluded"


@pytest.mark.parametrize(
    "measure", ["hypertension-managed", "hypertension-controlled", "diabetes-managed", "diabetes-controlled"]
)
@pytest.mark.parametrize("kind", DISEASES.values())
def test_who_was_once_found_dead_is_counted_no_more_whatever_disease_it_was_for(
    ledger: SmallLedger, measure: str, kind: str
) -> None:
    patient = ledger.patient(disease=measure.partition("-")[0])
    ledger.seen(patient, "2024-12-30", kind=kind, way="3", result="3")
    assert ledger.states(measure, "2024-12-29") == {patient: "short"}
    assert ledger.states(measure, YEAR_END) == {patient: "excluded"}
    ledger.seen(patient, "2024-12-31", kind="copd-follow-up", way="3", result="1")
    assert ledger.states(measure, YEAR_END) == {patient: "short"}, "somebody met him later"


@pytest.mark.parametrize(
    ("since", "wanted"),
    [("2025-01-01", 4), ("2025-01-02", 3), ("2025-04-01", 3), ("2025-04-02", 2), ("2025-07-02", 1), ("2025-09-30", 1),
     (None, 4), ("2019-05-05", 4)],
)  # fmt: skip
def test_the_newly_enrolled_owe_a_visit_for_every_full_quarter_and_at_least_one(
    ledger: SmallLedger, since: str | None, wanted: int
) -> None:
    ledger.patient(since=since)
    (row,) = ledger.rows("hypertension-managed", YEAR_END)
    assert row.missing == wanted


def test_by_today_only_full_quarters_are_owed(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, "2025-03-03")
    assert ledger.states("hypertension-managed", "2025-03-30", "today") == {patient: "excluded"}
    assert ledger.states("hypertension-managed", "2025-03-31", "today") == {patient: "met"}
    assert ledger.states("hypertension-managed", "2025-06-30", "today") == {patient: "short"}
    assert ledger.states("hypertension-managed", "2025-03-31", "year") == {patient: "short"}


def test_both_readings_are_one_on_the_last_day_of_the_year(ledger: SmallLedger) -> None:
    for days in (FOUR, FOUR[:3], ()):
        ledger.seen(ledger.patient(), *days)
    assert ledger.states("hypertension-managed", YEAR_END, "today") == ledger.states("hypertension-managed", YEAR_END)


def test_the_lost_stay_in_the_dead_and_the_moved_and_the_misdiagnosed_go_out(ledger: SmallLedger) -> None:
    by_ending = {
        ending: ledger.patient(ended_on="2025-06-01", ending=ending) for ending in ("1", "2", "3", "4", "5", "6")
    }
    states = ledger.states("hypertension-managed", YEAR_END)
    assert {ending: states[who] for ending, who in by_ending.items()} == {
        "1": "excluded", "2": "excluded", "3": "short", "4": "short", "5": "excluded", "6": "short",
    }  # fmt: skip
    wrong = spoiled("hypertension-managed", "g.ending IN ('1', '2', '5')", "g.ending IN ('1', '2', '3', '5')")
    assert ledger.states(wrong, YEAR_END)[by_ending["3"]] == "excluded"


def test_who_ended_or_left_before_the_year_is_not_there_at_all(ledger: SmallLedger) -> None:
    ledger.patient(ended_on="2024-12-31", ending="3")
    ledger.patient(left="1", left_on="2024-12-31")
    stays = ledger.patient(ended_on="2025-01-01", ending="3")
    left = ledger.patient(left="2", left_on="2025-03-01")
    later = ledger.patient(left="1", left_on="2026-01-05")
    assert ledger.states("hypertension-managed", YEAR_END) == {stays: "short", left: "excluded", later: "short"}


def test_a_contact_that_found_somebody_dead_leaves_him_out_unless_he_was_seen_later(ledger: SmallLedger) -> None:
    dead, mistaken = ledger.patient(), ledger.patient()
    for resident in (dead, mistaken):
        ledger.seen(resident, "2025-05-05", result="3", way="3")
    ledger.seen(mistaken, "2025-06-05")
    assert ledger.states("hypertension-managed", YEAR_END) == {dead: "excluded", mistaken: "short"}


def test_a_registration_after_the_day_is_not_yet_there(ledger: SmallLedger) -> None:
    ledger.patient(since="2025-07-01")
    assert ledger.states("hypertension-managed", "2025-06-30") == {}


def test_visits_of_another_year_and_void_ones_do_not_count(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, *FOUR[:3], "2024-12-31")
    ledger.seen(patient, "2025-12-01", void=True)
    (row,) = ledger.rows("hypertension-managed", YEAR_END)
    assert (row.amount, row.state) == (3, "short")
    wrong = spoiled(
        "hypertension-managed", "WHERE NOT v.void AND v.given_on >= :year_start", "WHERE v.given_on >= :year_start"
    )
    assert ledger.states(wrong, YEAR_END) == {patient: "met"}


def test_a_registration_taken_up_again_counts_once_as_the_open_one(ledger: SmallLedger) -> None:
    patient = ledger.patient(since="2020-01-01", ended_on="2025-02-01", ending="2")
    ledger.add("disease-registration", resident=patient, disease="hypertension", registered_on="2025-06-15")
    (row,) = ledger.rows("hypertension-managed", YEAR_END)
    assert (row.state, row.missing) == ("short", 2)


def test_a_plan_may_ask_for_another_number_of_visits(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, *FOUR[:2])
    assert ledger.states("hypertension-managed", YEAR_END, visits=2) == {patient: "met"}
