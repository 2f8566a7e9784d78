"""COPD follow-ups, the high-risk register and community screening."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

VISIT = {"resident": "zhang", "way": "1", "given_on": "2025-09-05"}
SCREENED = {"resident": "zhang", "given_on": "2025-09-05", "disease": "hypertension", "outcome": "2"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one patient registered with COPD."""
    ledger = KnownInMemory()
    resident(ledger)
    ledger.keep("disease-registration", "copd", resident="zhang", disease="copd", registered_on="2020-01-01")
    return ledger


def judged(known: KnownInMemory, **answers: object) -> Any:
    return known.judge("copd-follow-up", VISIT | answers)


@pytest.mark.parametrize(
    ("predicted", "grade"),
    [("80.0", "1"), ("79.9", "2"), ("50.0", "2"), ("49.9", "3"), ("30.0", "3"), ("29.9", "4")],
)
def test_gold_grades_are_80_50_and_30_percent_of_the_predicted_value(
    known: KnownInMemory, predicted: str, grade: str
) -> None:
    """GOLD: 1 ≥80, 2 50～79, 3 30～49, 4 <30 % predicted."""
    record = judged(known, fev1_fvc_percent="65.0", fev1_predicted_percent=predicted).record
    assert record.gold == grade


@pytest.mark.parametrize(("ratio", "grade", "found"), [("69.9", "2", False), ("70.0", None, True)])
def test_without_airflow_limit_there_is_no_gold_grade(
    known: KnownInMemory, ratio: str, grade: str | None, found: bool
) -> None:
    """GOLD: airflow limit is a post-bronchodilator FEV1/FVC below 0.70."""
    admission = judged(known, fev1_fvc_percent=ratio, fev1_predicted_percent="60.0")
    assert admission.record.gold == grade
    assert (("hint", "no-airflow-limit") in codes_of(admission)) == found


@pytest.mark.parametrize(
    ("answers", "many"),
    [({"cat": 9}, "1"), ({"cat": 10}, "2"), ({"mmrc": "1"}, "1"), ({"mmrc": "2"}, "2"), ({"cat": 3, "mmrc": "2"}, "2"),
     ({"cat": 0, "mmrc": "0"}, "1"), ({}, None)],
)  # fmt: skip
def test_many_symptoms_are_mmrc_2_or_cat_10(known: KnownInMemory, answers: dict[str, object], many: str | None) -> None:
    """基层诊疗指南: mMRC ≥2 or CAT ≥10; the CAT line is a setting 待区级确认."""
    assert judged(known, **answers).record.more_symptoms == many


def test_the_line_of_the_airflow_limit_is_a_setting() -> None:
    ledger = KnownInMemory(copd_airflow_limit_percent=60)
    resident(ledger)
    admission = judged(ledger, fev1_fvc_percent="65.0", fev1_predicted_percent="60.0")
    assert admission.record.gold is None and ("hint", "no-airflow-limit") in codes_of(admission)


def test_the_cat_line_is_a_setting() -> None:
    ledger = KnownInMemory(copd_more_symptoms_cat=20)
    resident(ledger)
    assert judged(ledger, cat=19).record.more_symptoms == "1"


@pytest.mark.parametrize("cat", [41, -1])
def test_a_cat_score_lies_between_0_and_40(known: KnownInMemory, cat: int) -> None:
    assert codes_of(judged(known, cat=cat)) == {("hard", "cat-range")}


@pytest.mark.parametrize(
    ("answers", "category", "next_on"),
    [
        ({"stage": "稳定期低风险"}, "1", "2025-12-04"),
        ({"stage": "2"}, "1", "2025-12-04"),
        ({"stage": "急性加重期"}, "2", "2025-09-19"),
        ({"stage": "1", "reaction": "2", "reaction_text": "手抖"}, "3", "2025-09-19"),
        ({"stage": "1", "reaction": "3", "reaction_text": "手抖"}, "3", "2025-09-19"),
        ({"stage": "1", "complication": True}, "4", "2025-09-19"),
        ({"stage": "1", "danger": "1"}, "1", "2025-09-19"),
        ({}, None, "2025-12-04"),
    ],
)
def test_the_stage_decides_class_and_next_date(
    known: KnownInMemory, answers: dict[str, object], category: str | None, next_on: str
) -> None:
    """rules.md §1.6: class list and frequency are settings, the text of the norm is not confirmed."""
    record = judged(known, **answers).record
    assert (record.category, record.next_on.isoformat()) == (category, next_on)


def test_a_district_may_count_high_risk_as_uncontrolled_and_visit_more_often() -> None:
    ledger = KnownInMemory(copd_uncontrolled_stage=2, copd_routine_days=180)
    resident(ledger)
    assert judged(ledger, stage="2").record.category == "2"
    assert judged(ledger, stage="1").record.next_on.isoformat() == "2026-03-04"


def test_copd_needs_no_pressure_but_the_form_wants_one(known: KnownInMemory) -> None:
    seen = judged(known, stage="1")
    assert not seen.is_refused and "sbp_mmhg" in known.kinds["copd-follow-up"].unfilled(seen.record)


def test_a_reaction_is_described(known: KnownInMemory) -> None:
    assert judged(known, reaction="3").problems[0].field == "reaction_text"
    assert not judged(known, reaction="1").problems


def test_stays_are_among_the_exacerbations(known: KnownInMemory) -> None:
    assert codes_of(judged(known, exacerbations=1, exacerbation_stays=2)) == {("hard", "stays-above")}
    assert not codes_of(judged(known, exacerbations=2, exacerbation_stays=2))


def test_twice_uncontrolled_in_a_row_suggests_a_referral(known: KnownInMemory) -> None:
    known.keep("copd-follow-up", "one", **VISIT | {"given_on": "2025-08-22", "stage": "3"})
    assert ("hint", "refer") in codes_of(judged(known, stage="3"))
    assert ("hint", "refer") not in codes_of(judged(known, stage="1"))


def test_copd_shares_lifestyle_and_drugs_with_the_other_chronic_forms(known: KnownInMemory) -> None:
    one, two = known.kinds["hypertension-follow-up"], known.kinds["copd-follow-up"]
    for name in ("given_on", "way", "sbp_mmhg", "weight_kg", "smoking", "drinking", "drug1_name", "mind", "staff"):
        assert one.by_name[name].shared and two.by_name[name].shared, name


RISK = {"resident": "zhang", "disease": "hypertension", "registered_on": "2025-05-01", "grounds": "1,6"}


def test_high_risk_people_are_checked_every_half_year(known: KnownInMemory) -> None:
    """规范 高血压筛查: high risk → blood pressure at least once every half year; glucose once a year."""
    first = known.judge("high-risk-registration", RISK).record
    assert first.check_due_on.isoformat() == "2025-10-30"
    checked = known.judge("high-risk-registration", RISK | {"checked_on": "2025-08-01"}).record
    assert checked.check_due_on.isoformat() == "2026-01-30"
    yearly = known.judge("high-risk-registration", RISK | {"disease": "糖尿病"}).record
    assert yearly.check_due_on.isoformat() == "2026-05-01"


def test_the_high_risk_register_holds_a_person_once_and_no_patients(known: KnownInMemory) -> None:
    known.keep("high-risk-registration", "one", **RISK)
    assert codes_of(known.judge("high-risk-registration", RISK)) == {("hard", "registered-twice")}
    assert codes_of(known.judge("high-risk-registration", RISK | {"disease": "copd"})) == {("hard", "is-patient")}
    ended = RISK | {"ended_on": "2025-09-01", "ending": "1"}
    closed = known.keep("high-risk-registration", "one", **ended)
    assert closed.check_due_on is None and not known.judge("high-risk-registration", RISK).is_refused
    assert known.judge("high-risk-registration", RISK | {"grounds": None}).problems[0].field == "grounds"


@pytest.mark.parametrize(
    ("disease", "values", "found"),
    [
        ("hypertension", {"sbp_mmhg": 139, "dbp_mmhg": 89}, False),
        ("hypertension", {"sbp_mmhg": 140, "dbp_mmhg": 80}, True),
        ("hypertension", {"sbp_mmhg": 120, "dbp_mmhg": 90}, True),
        ("diabetes", {"fasting_glucose_mmol": "6.9"}, False),
        ("diabetes", {"fasting_glucose_mmol": "7.0"}, True),
        ("colorectal", {"stool_blood": "阴性"}, False),
        ("colorectal", {"stool_blood": "阳性"}, True),
        ("stroke", {"sbp_mmhg": 170, "dbp_mmhg": 95}, False),
    ],
)
def test_a_value_beyond_its_line_is_no_negative_screening(
    known: KnownInMemory, disease: str, values: dict[str, object], found: bool
) -> None:
    """规范 高血压筛查: ≥140 and/or ≥90; 2型糖尿病: fasting ≥7.0."""
    admission = known.judge("screening", SCREENED | {"disease": disease, "outcome": "1"} | values)
    assert (("soft", "looks-positive") in codes_of(admission)) == found


def test_a_positive_screening_is_followed_for_two_weeks(known: KnownInMemory) -> None:
    assert known.judge("screening", SCREENED).record.confirm_due_on.isoformat() == "2025-09-19"
    assert known.judge("screening", SCREENED | {"outcome": "1"}).record.confirm_due_on is None


def test_a_pressure_raised_on_three_days_asks_for_a_diagnosis(known: KnownInMemory) -> None:
    """规范 高血压筛查: raised on 3 different days → preliminary diagnosis → suggest referral."""
    known.keep("screening", "one", **SCREENED | {"given_on": "2025-09-01"})
    known.keep("screening", "again", **SCREENED | {"given_on": "2025-09-01"})
    assert ("hint", "three-days") not in codes_of(known.judge("screening", SCREENED))
    known.keep("screening", "two", **SCREENED | {"given_on": "2025-09-03"})
    assert ("hint", "three-days") in codes_of(known.judge("screening", SCREENED))
    assert ("hint", "three-days") not in codes_of(known.judge("screening", SCREENED | {"conclusion": "2"}))
    assert ("hint", "three-days") not in codes_of(known.judge("screening", SCREENED | {"disease": "stroke"}))


def test_what_follows_a_screening_is_not_earlier(known: KnownInMemory) -> None:
    for field, code in (("referred_on", "referred-before"), ("concluded_on", "concluded-before")):
        assert codes_of(known.judge("screening", SCREENED | {field: "2025-09-04"})) == {("hard", code)}
