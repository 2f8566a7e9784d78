"""Elders: self-care, mind screening, constitutions, check-up, assessment, lists and home service."""

from decimal import Decimal
from typing import Any

import pytest

from desktop.records import constitution
from tests.fakes import KnownInMemory, codes_of, resident

DAY = {"resident": "zhang", "given_on": "2025-05-06"}
ROWS = ("eating", "washing", "dressing", "toilet", "moving")


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one resident, born 1950-01-01."""
    ledger = KnownInMemory()
    resident(ledger)
    return ledger


def self_care(known: KnownInMemory, *scores: str) -> Any:
    return known.judge("self-care-assessment", DAY | dict(zip(ROWS, scores, strict=True)))


@pytest.mark.parametrize(
    ("scores", "total", "band"),
    [
        (("0", "0", "0", "0", "0"), 0, "1"),
        (("3", "0", "0", "0", "0"), 3, "1"),
        (("3", "1", "0", "0", "0"), 4, "2"),
        (("3", "0", "3", "1", "1"), 8, "2"),
        (("3", "3", "3", "0", "0"), 9, "3"),
        (("5", "3", "5", "0", "5"), 18, "3"),
        (("5", "3", "5", "1", "5"), 19, "4"),
        (("5", "7", "5", "10", "10"), 37, "4"),
    ],
)
def test_self_care_bands_are_0_to_3_4_to_8_9_to_18_and_from_19_as_the_form_says(
    known: KnownInMemory, scores: tuple[str, ...], total: int, band: str
) -> None:
    """老年人生活自理能力评估表: 0～3 可自理, 4～8 轻度依赖, 9～18 中度依赖, ≥19 不能自理."""
    record = self_care(known, *scores).record
    assert (record.total, record.band) == (total, band)


@pytest.mark.parametrize(("row", "score"), [("eating", "1"), ("dressing", "1"), ("washing", "5"), ("toilet", "3")])
def test_a_cell_that_the_form_leaves_empty_cannot_be_chosen(known: KnownInMemory, row: str, score: str) -> None:
    assert codes_of(known.judge("self-care-assessment", DAY | {row: score})) == {("hard", row)}


def test_four_rows_of_self_care_make_no_total(known: KnownInMemory) -> None:
    record = known.judge("self-care-assessment", DAY | dict.fromkeys(ROWS[:4], "0")).record
    assert record.total is None and record.band is None


def test_a_positive_rough_screen_asks_for_the_scale(known: KnownInMemory) -> None:
    """健康体检表填表说明: 认知粗筛阳性做简易智力状态检查, 情感粗筛阳性做老年抑郁量表."""
    positive = known.judge("mind-screening", DAY | {"recall": "2", "sadness": "2"})
    assert codes_of(positive) == {("hint", "ask-mmse"), ("hint", "ask-gds")}
    assert (positive.record.cognition, positive.record.mood) == ("2", "2")
    done = known.judge("mind-screening", DAY | {"recall": "不能", "mmse": 22, "sadness": "1"})
    assert not codes_of(done) and (done.record.cognition, done.record.mood) == ("2", "1")


@pytest.mark.parametrize(
    ("score", "meaning"), [(4, "3"), (8, "3"), (9, "2"), (10, "2"), (11, "1"), (20, "1")]
)  # fmt: skip
def test_a_biased_constitution_is_from_11_and_leans_from_9_as_the_technical_norm_says(score: int, meaning: str) -> None:
    """老年人中医药健康管理服务技术规范 体质判定标准: ≥11 是, 9～10 倾向是, ≤8 否."""
    assert constitution.judge_biased(score) == meaning


@pytest.mark.parametrize(
    ("score", "highest", "meaning"),
    [(16, 8, "3"), (17, 8, "1"), (17, 9, "2"), (17, 10, "2"), (17, 11, "3"), (25, 4, "1"), (16, 10, "3")],
)
def test_the_balanced_constitution_needs_17_and_no_biased_sum_above_8_or_10(
    score: int, highest: int, meaning: str
) -> None:
    """老年人中医药健康管理服务技术规范 体质判定标准: ≥17 且其他均≤8 是, 均≤10 基本是 (not < 8, < 10)."""
    assert constitution.judge_balanced(score, [4] * 7 + [highest]) == meaning


@pytest.mark.parametrize(
    ("bmi", "answer"),
    [("23.9", "1"), ("24.0", "2"), ("24.9", "2"), ("25.0", "3"), ("25.9", "3"), ("26.0", "4"), ("27.9", "4"),
     ("28.0", "5")],
)  # fmt: skip
def test_question_9_follows_from_the_body_mass_index(bmi: str, answer: str) -> None:
    """表 (9): <24, 24～<25, 25～<26, 26～<28, ≥28."""
    assert constitution.by_bmi(Decimal(bmi)) == answer


@pytest.mark.parametrize(
    ("waist", "answer"),
    [("79.4", "1"), ("79.5", "2"), ("85.4", "2"), ("85.5", "3"), ("90.4", "3"), ("90.5", "4"), ("105.4", "4"),
     ("105.5", "5")],
)  # fmt: skip
def test_question_28_follows_from_the_waist_in_whole_centimetres(waist: str, answer: str) -> None:
    """表 (28): <80, 80～85, 86～90, 91～105, >105."""
    assert constitution.by_waist(Decimal(waist)) == answer


@pytest.mark.parametrize(
    ("times", "answer"),
    [(0, "1"), (1, "1"), (2, "2"), (4, "2"), (5, "3"), (6, "3"), (7, None), (8, "4"), (10, "4"), (11, "5"), (12, "5")],
)
def test_seven_colds_lie_in_no_bin_and_are_asked_again(known: KnownInMemory, times: int, answer: str | None) -> None:
    """表 (14): <2, 2～4, 5～6, 8次以上, 几乎每月."""
    admission = known.judge("tcm-constitution", DAY | {"colds_yearly": times})
    assert admission.record.q14 == answer
    assert (("hint", "no-bin") in codes_of(admission)) == (answer is None)


def test_the_answer_given_for_seven_colds_is_explained(known: KnownInMemory) -> None:
    chosen = known.judge("tcm-constitution", DAY | {"colds_yearly": 7, "q14": "4"})
    assert ("soft", "overruled") in codes_of(chosen)
    explained = known.judge("tcm-constitution", DAY | {"colds_yearly": 7, "q14": "4"}, explain={"q14": "再问仍是7次"})
    assert not explained.is_refused and explained.record.q14 == "4"


@pytest.mark.parametrize(
    ("times", "always", "answer"),
    [(0, None, "1"), (1, None, "2"), (2, None, "2"), (3, None, "3"), (4, None, "3"), (5, None, "4"), (6, None, "4"),
     (7, None, None), (7, True, "5"), (None, True, "5"), (None, None, None)],
)  # fmt: skip
def test_question_17_follows_from_the_allergies_of_a_year(
    known: KnownInMemory, times: int | None, always: bool | None, answer: str | None
) -> None:
    """表 (17): 从来没有, 1～2次, 3～4次, 5～6次, 每次遇到."""
    wish = DAY | {"allergies_yearly": times, "allergic_every_time": always}
    assert known.judge("tcm-constitution", wish).record.q17 == answer


MEASURES = {"height_cm": "160.0", "weight_kg": "55.0", "colds_yearly": 0, "allergies_yearly": 0, "waist_cm": "75.0"}
QUESTIONS = [f"q{number}" for number in range(1, 34) if number not in (9, 14, 17, 28)]


def constituted(known: KnownInMemory, default: str = "1", **answers: object) -> Any:
    wish = DAY | MEASURES | dict.fromkeys(QUESTIONS, default) | answers
    return known.judge("tcm-constitution", wish)


def test_each_sum_takes_its_own_questions(known: KnownInMemory) -> None:
    """老年人中医药健康管理服务技术规范 体质判定: which question belongs to which type."""
    owner = {str(item): name for name, items in constitution.ITEMS.items() for item in items}
    for question in QUESTIONS[1:]:
        record = constituted(known, **{question: "5"}).record
        raised = {name for name in constitution.BIASED if getattr(record, name) != 4}
        assert raised == {owner[question[1:]]}, question
    assert len(owner) == 32 and "1" not in owner


def test_the_balanced_sum_reverses_questions_2_4_5_and_13(known: KnownInMemory) -> None:
    assert constituted(known, q1="5").record.ping_he == 25
    assert constituted(known, q1="1").record.ping_he == 21
    for question in ("q2", "q4", "q5", "q13"):
        assert constituted(known, q1="5", **{question: "5"}).record.ping_he == 21


def test_a_healthy_elder_is_balanced(known: KnownInMemory) -> None:
    record = constituted(known, q1="5").record
    assert (record.ping_he_is, record.main_type, record.recollect_on) == ("1", "9", None)
    assert {getattr(record, f"{name}_is") for name in constitution.BIASED} == {"3"}


def test_the_highest_of_several_types_leads_and_all_are_kept(known: KnownInMemory) -> None:
    record = constituted(known, q2="5", q3="5", q10="3", q21="3", q26="3").record
    assert (record.qi_xu, record.qi_xu_is, record.yin_xu, record.yin_xu_is) == (12, "1", 10, "2")
    assert record.main_type == "1" and record.ping_he_is == "3"


def test_equal_sums_are_decided_by_a_tcm_doctor(known: KnownInMemory) -> None:
    tied = {"q2": "5", "q3": "5", "q5": "5", "q6": "5"}
    admission = constituted(known, **tied)
    assert admission.record.main_type is None and ("hint", "tied") in codes_of(admission)
    assert ("hint", "tied") not in codes_of(constituted(known, **tied, decided_type="气郁质"))


def test_yin_and_yang_deficiency_at_once_are_asked_again(known: KnownInMemory) -> None:
    both = {"q10": "5", "q21": "5", "q26": "2", "q11": "5", "q12": "5", "q29": "3"}
    assert ("hint", "contradicts") in codes_of(constituted(known, **both))


def test_where_no_type_applies_the_questions_are_asked_again_after_two_weeks(known: KnownInMemory) -> None:
    """老年人中医药健康管理服务技术规范: none applies → check, or collect again after 2 weeks."""
    admission = constituted(known, q1="1", q2="2", q4="2", q5="2", q13="2")
    assert admission.record.ping_he == 17 and admission.record.ping_he_is == "1"
    admission = constituted(known, q1="1", q2="3", q4="2", q5="2", q13="2")
    assert admission.record.ping_he == 16 and codes_of(admission) == {("hint", "none-applies")}
    assert admission.record.recollect_on.isoformat() == "2025-05-20"


def test_an_empty_question_leaves_its_type_and_the_balanced_one_unjudged(known: KnownInMemory) -> None:
    admission = constituted(known, q31=None)
    record = admission.record
    assert (record.yin_xu, record.ping_he_is, record.main_type) == (None, None, None)
    assert "q31" in known.kinds["tcm-constitution"].unfilled(record)


def test_every_item_of_the_elders_is_wanted_only_of_elders(known: KnownInMemory) -> None:
    kind = known.kinds["health-checkup"]
    elder = set(kind.unfilled(known.judge("health-checkup", DAY | {"purposes": "1"}).record))
    patient = set(kind.unfilled(known.judge("health-checkup", DAY | {"purposes": "2"}).record))
    sugar = set(kind.unfilled(known.judge("health-checkup", DAY | {"purposes": "3"}).record))
    assert {"feeling", "self_care", "cognition", "ecg", "belly_scan", "hemoglobin_g"} <= elder - patient
    assert sugar - patient == {"foot_pulse", "fasting_glucose_mmol"}


@pytest.mark.parametrize(("day", "young"), [("2014-12-31", True), ("2015-01-02", False)])
def test_an_elder_turns_65_within_the_year_of_the_check_up(known: KnownInMemory, day: str, young: bool) -> None:
    """规范 老年人健康管理: residents of 65 and over; rules.md §11: 65 by 31 December of the year."""
    admission = known.judge("health-checkup", {"resident": "zhang", "given_on": day, "purposes": "1"})
    assert (("hint", "not-yet-65") in codes_of(admission)) == young
    other = known.judge("health-checkup", {"resident": "zhang", "given_on": day, "purposes": "2"})
    assert (("hint", "not-for-elders") in codes_of(other)) != young


def test_a_check_up_refuses_swapped_pressures_on_either_arm(known: KnownInMemory) -> None:
    wish = DAY | {"purposes": "1"}
    left = known.judge("health-checkup", wish | {"left_sbp_mmhg": 80, "left_dbp_mmhg": 120})
    right = known.judge("health-checkup", wish | {"right_sbp_mmhg": 80, "right_dbp_mmhg": 120})
    assert ("hard", "left-bp-swapped") in codes_of(left) and ("hard", "right-bp-swapped") in codes_of(right)


@pytest.mark.parametrize(
    ("answers", "found"),
    [({"left_sbp_mmhg": 179}, False), ({"left_sbp_mmhg": 180}, True), ({"right_dbp_mmhg": 110}, True),
     ({"fasting_glucose_mmol": "16.6"}, False), ({"fasting_glucose_mmol": "16.7"}, True),
     ({"fasting_glucose_mmol": "3.9"}, True), ({"fasting_glucose_mmol": "4.0"}, False)],
)  # fmt: skip
def test_danger_values_of_a_check_up_ask_for_referral(
    known: KnownInMemory, answers: dict[str, object], found: bool
) -> None:
    """规范 高血压/2型糖尿病 危急情况: ≥180/110 mmHg, ≥16.7 or ≤3.9 mmol/L."""
    assert (("hint", "danger") in codes_of(known.judge("health-checkup", DAY | {"purposes": "2"} | answers))) == found


def test_a_stay_in_hospital_ends_after_it_begins(known: KnownInMemory) -> None:
    wish = DAY | {"purposes": "1", "stay1_from_on": "2025-02-03", "stay1_to_on": "2025-02-02"}
    (problem,) = [p for p in known.judge("health-checkup", wish).problems if p.severity == "hard"]
    assert (problem.field, problem.code) == ("stay1_to_on", "stay-backwards")


def test_a_glucose_in_mg_per_dl_is_told_in_mmol(known: KnownInMemory) -> None:
    (problem,) = known.judge("health-checkup", DAY | {"purposes": "1", "fasting_glucose_mmol": "126"}).problems
    assert problem.sentence == "“空腹血糖”像是按 mg/dL 填的：126 mg/dL 约合 7.0 mmol/L，请核对后改填。"


@pytest.mark.parametrize(
    ("answers", "state", "found"),
    [
        ({}, "1", set()),
        ({"reported_on": "2025-05-10"}, "2", {("hint", "not-fed-back")}),
        ({"reported_on": "2025-05-10", "fed_back_on": "2025-05-12"}, "3", set()),
        ({"reported_on": "2025-05-10", "fed_back_on": "2025-05-09"}, "3", {("hard", "fed-back-before")}),
        ({"reported_on": "2025-05-05"}, "2", {("hard", "reported-before"), ("hint", "not-fed-back")}),
        ({"fed_back_on": "2025-05-12"}, "1", {("hard", "no-report")}),
    ],
)
def test_an_assessment_is_done_when_its_report_is_fed_back(
    known: KnownInMemory, answers: dict[str, object], state: str, found: set[tuple[str, str]]
) -> None:
    """rules.md §11 健康评估率: a report without feedback is 未反馈, not done."""
    admission = known.judge("health-assessment", DAY | answers)
    assert admission.record.state == state and codes_of(admission) == found


def test_only_listed_items_can_be_done(known: KnownInMemory) -> None:
    wish = DAY | {"items": "1,2,4"}
    assert not known.judge("health-management-list", wish | {"done": "1,4"}).is_refused
    assert codes_of(known.judge("health-management-list", wish | {"done": "1,3"})) == {("hard", "not-listed")}


def test_home_service_counts_once_a_day_and_says_when_a_year_is_full(known: KnownInMemory) -> None:
    """沪松府办〔2023〕33号 三(三)13: twice a year; rules.md §11: on two different days."""
    wish = DAY | {"place": "居家", "items": "1"}
    known.keep("elder-home-service", "one", **wish)
    assert codes_of(known.judge("elder-home-service", wish)) == {("hard", "same-day")}
    assert not codes_of(known.judge("elder-home-service", wish | {"given_on": "2025-11-06"}))
    known.keep("elder-home-service", "two", **wish | {"given_on": "2025-11-06"})
    third = known.judge("elder-home-service", wish | {"given_on": "2025-12-01"})
    assert codes_of(third) == {("hint", "enough")} and not third.is_refused
    assert not codes_of(known.judge("elder-home-service", wish | {"given_on": "2026-03-01"}))
