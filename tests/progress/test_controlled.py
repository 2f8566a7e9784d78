"""控制率: the last pressure by staff, the line of the age on that day, glucose below 7.0, the two readings."""

from decimal import Decimal

import pytest

from desktop.records.control import control_lines, is_controlled
from tests.progress.small_ledger import MEASURES, SmallLedger, day, spoiled

YEAR_END = "2025-12-31"


def _measured(
    ledger: SmallLedger, sbp: int, dbp: int, on: str = "2025-06-01", born: str = "1980-01-01", **more: object
) -> str:
    patient = ledger.patient(born=born)
    ledger.seen(patient, on, sbp_mmhg=sbp, dbp_mmhg=dbp, **more)
    return ledger.states("hypertension-controlled", YEAR_END)[patient]


@pytest.mark.parametrize(("sbp", "dbp", "state"), [(139, 89, "met"), (140, 89, "short"), (139, 90, "short")])
def test_the_line_itself_is_not_controlled(ledger: SmallLedger, sbp: int, dbp: int, state: str) -> None:
    assert _measured(ledger, sbp, dbp) == state


@pytest.mark.parametrize(("on", "state"), [("2025-06-01", "met"), ("2025-05-31", "short")])
def test_from_the_65th_birthday_on_the_line_is_150(ledger: SmallLedger, on: str, state: str) -> None:
    assert _measured(ledger, 149, 89, on, born="1960-06-01") == state


def test_the_measure_and_the_rule_draw_the_same_line(ledger: SmallLedger) -> None:
    expected = {}
    for born in ("1960-05-31", "1960-06-01", "1960-06-02", "1965-06-01", "1990-01-01"):
        for sbp, dbp in ((139, 89), (140, 89), (149, 89), (150, 89), (139, 90)):
            patient = ledger.patient(born=born)
            ledger.seen(patient, "2025-06-01", sbp_mmhg=sbp, dbp_mmhg=dbp)
            controlled = is_controlled(sbp, dbp, day(born), day("2025-06-01"), 2017)
            expected[patient] = "met" if controlled else "short"
    assert ledger.states("hypertension-controlled", YEAR_END) == expected
    wrong = spoiled("hypertension-controlled", "m.turns_65_on <= m.given_on", "m.turns_65_on < m.given_on")
    assert ledger.states(wrong, YEAR_END) != expected


def test_every_age_of_the_code_table_is_known_to_the_measure() -> None:
    assert {line.from_age for line in control_lines()} <= {0, 60, 65}


def test_the_last_pressure_counts_and_on_one_day_the_later_entry(ledger: SmallLedger) -> None:
    better, worse = ledger.patient(born="1980-01-01"), ledger.patient(born="1980-01-01")
    ledger.seen(better, "2025-03-01", sbp_mmhg=150)
    ledger.seen(better, "2025-06-01", sbp_mmhg=130)
    ledger.seen(worse, "2025-06-01", sbp_mmhg=130)
    ledger.seen(worse, "2025-06-01", sbp_mmhg=150)
    assert ledger.states("hypertension-controlled", YEAR_END) == {better: "met", worse: "short"}
    wrong = spoiled("hypertension-controlled", "v.given_on DESC, v.id DESC", "v.given_on DESC, v.id")
    assert ledger.states(wrong, YEAR_END)[worse] == "met"


def test_a_pressure_by_telephone_or_by_himself_counts_only_where_a_plan_says_so(ledger: SmallLedger) -> None:
    called, own = ledger.patient(), ledger.patient()
    ledger.seen(called, "2025-06-01", way="3")
    ledger.seen(own, "2025-06-01", self_measured=True)
    assert set(ledger.states("hypertension-controlled", YEAR_END).values()) == {"short"}
    assert ledger.states("hypertension-controlled", YEAR_END, by_phone=True)[called] == "met"
    assert ledger.states("hypertension-controlled", YEAR_END, self_measured=True)[own] == "met"


def test_who_was_not_measured_is_not_controlled(ledger: SmallLedger) -> None:
    ledger.patient()
    (row,) = ledger.rows("hypertension-controlled", YEAR_END)
    assert (row.state, row.why, row.amount) == ("short", "unmeasured", None)


def test_by_today_the_last_twelve_months_count(ledger: SmallLedger) -> None:
    inside, outside = ledger.patient(), ledger.patient()
    ledger.seen(inside, "2024-03-16")
    ledger.seen(outside, "2024-03-15")
    assert ledger.states("hypertension-controlled", "2025-03-15", "today") == {inside: "met", outside: "short"}
    assert set(ledger.states("hypertension-controlled", "2025-03-15", "year").values()) == {"short"}


@pytest.mark.parametrize(("glucose", "state"), [("6.9", "met"), ("7.0", "short"), (None, "short")])
def test_a_fasting_glucose_of_seven_is_not_controlled(ledger: SmallLedger, glucose: str | None, state: str) -> None:
    patient = ledger.patient(disease="diabetes")
    value = Decimal(glucose) if glucose else None
    ledger.seen(patient, "2025-06-01", kind="diabetes-follow-up", fasting_glucose_mmol=value)
    assert ledger.states("diabetes-controlled", YEAR_END) == {patient: state}


def test_a_random_glucose_never_counts(ledger: SmallLedger) -> None:
    patient = ledger.patient(disease="diabetes")
    ledger.seen(patient, "2025-03-01", kind="diabetes-follow-up", fasting_glucose_mmol=Decimal("8.0"))
    ledger.seen(patient, "2025-06-01", kind="diabetes-follow-up", random_glucose_mmol=Decimal("6.0"))
    (row,) = ledger.rows("diabetes-controlled", YEAR_END)
    assert (row.state, row.amount) == ("short", Decimal("8.0"))


def test_the_two_diseases_are_managed_by_one_and_the_same_rule() -> None:
    hypertension, diabetes = MEASURES["hypertension-managed"], MEASURES["diabetes-managed"]
    assert hypertension.sql.replace("hypertension", "diabetes") == diabetes.sql
    assert hypertension.parameters == diabetes.parameters
