"""Boundaries and rules of hypertension and diabetes follow-ups."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

VISIT = {"resident": "zhang", "way": "1", "given_on": "2025-09-05"}
PRESSURES = {"sbp_mmhg": 128, "dbp_mmhg": 78}
GLUCOSE = {"fasting_glucose_mmol": "6.1"}
HYPERTENSION, DIABETES = "hypertension-follow-up", "diabetes-follow-up"


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one patient, born 1950-01-01, registered with both diseases."""
    ledger = KnownInMemory()
    resident(ledger)
    for disease in ("hypertension", "diabetes"):
        ledger.keep("disease-registration", disease, resident="zhang", disease=disease, registered_on="2020-01-01")
    return ledger


def judged(known: KnownInMemory, kind: str = HYPERTENSION, **answers: object) -> Any:
    return known.judge(kind, VISIT | PRESSURES | (GLUCOSE if kind == DIABETES else {}) | answers)


@pytest.mark.parametrize(
    ("sbp", "dbp", "category"),
    [(139, 89, "1"), (140, 80, "2"), (139, 90, "2"), (140, 90, "2"), (120, 90, "2"), (179, 109, "2")],
)
def test_under_65_the_line_itself_is_not_controlled(known: KnownInMemory, sbp: int, dbp: int, category: str) -> None:
    """国家基本公共卫生服务规范（第三版）高血压患者健康管理 分类干预: 收缩压<140 且舒张压<90 为控制满意."""
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1965-01-01")
    assert judged(known, sbp_mmhg=sbp, dbp_mmhg=dbp).record.category == category


@pytest.mark.parametrize(
    ("day", "sbp", "dbp", "category"),
    [
        ("2025-09-04", 149, 89, "2"),  # the day before the 65th birthday
        ("2025-09-04", 139, 89, "1"),
        ("2025-09-05", 149, 89, "1"),  # the 65th birthday
        ("2025-09-05", 150, 89, "2"),
        ("2025-09-05", 149, 90, "2"),
    ],
)
def test_from_the_65th_birthday_the_line_is_150(
    known: KnownInMemory, day: str, sbp: int, dbp: int, category: str
) -> None:
    """国家基本公共卫生服务规范（第三版）高血压患者健康管理 分类干预: 65 岁及以上 <150/90; 年龄按随访当天的周岁."""
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1960-09-05")
    assert judged(known, given_on=day, sbp_mmhg=sbp, dbp_mmhg=dbp).record.category == category


def test_somebody_born_on_29_february_turns_65_on_1_march(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1960-02-29")
    assert judged(known, given_on="2025-02-28", sbp_mmhg=145, dbp_mmhg=80).record.category == "2"
    assert judged(known, given_on="2025-03-01", sbp_mmhg=145, dbp_mmhg=80).record.category == "1"


@pytest.mark.parametrize(
    ("glucose", "category", "dangerous"),
    [("3.9", "1", True), ("4.0", "1", False), ("6.9", "1", False), ("7.0", "2", False), ("16.6", "2", False),
     ("16.7", "2", True)],
)  # fmt: skip
def test_fasting_glucose_of_7_is_not_controlled_and_extremes_are_dangerous(
    known: KnownInMemory, glucose: str, category: str, dangerous: bool
) -> None:
    """国家基本公共卫生服务规范（第三版）2型糖尿病患者健康管理: 空腹血糖<7.0 为控制满意; ≥16.7 或 ≤3.9 mmol/L 为危急."""
    admission = judged(known, DIABETES, fasting_glucose_mmol=glucose)
    assert admission.record.category == category
    assert (("hint", "danger") in codes_of(admission)) == dangerous
    assert not admission.is_refused


def test_high_pressure_leaves_the_class_of_diabetes_alone(known: KnownInMemory) -> None:
    assert judged(known, DIABETES, sbp_mmhg=170, dbp_mmhg=95).record.category == "1"
    assert judged(known, sbp_mmhg=170, dbp_mmhg=95).record.category == "2"


def test_random_glucose_never_decides_the_class(known: KnownInMemory) -> None:
    by_phone = judged(known, DIABETES, way="3", fasting_glucose_mmol=None, random_glucose_mmol="8.0")
    assert by_phone.record.category is None and not by_phone.is_refused


@pytest.mark.parametrize(
    ("answers", "category"),
    [
        ({"reaction": "2", "reaction_text": "干咳"}, "3"),
        ({"complication": True}, "4"),
        ({"complication": True, "reaction": "2", "reaction_text": "干咳", "sbp_mmhg": 170}, "4"),
        ({"reaction": "2", "reaction_text": "干咳", "sbp_mmhg": 170}, "3"),
    ],
)
def test_the_most_severe_finding_is_the_class(known: KnownInMemory, answers: dict[str, object], category: str) -> None:
    assert judged(known, **answers).record.category == category


@pytest.mark.parametrize(
    ("kind", "answers", "next_on"),
    [
        (HYPERTENSION, {}, "2025-12-04"),
        (HYPERTENSION, {"sbp_mmhg": 160}, "2025-09-19"),
        (HYPERTENSION, {"danger": "2"}, "2025-09-19"),
        (HYPERTENSION, {"reaction": "2", "reaction_text": "干咳"}, "2025-09-19"),
        (DIABETES, {}, "2025-12-04"),
        (DIABETES, {"fasting_glucose_mmol": "3.9"}, "2025-09-19"),
        (DIABETES, {"sbp_mmhg": 180}, "2025-09-19"),
    ],
)
def test_the_next_visit_comes_early_after_anything_but_satisfaction(
    known: KnownInMemory, kind: str, answers: dict[str, object], next_on: str
) -> None:
    assert judged(known, kind, **answers).record.next_on.isoformat() == next_on


@pytest.mark.parametrize("result", ["2", "3", "4", "5"])
def test_a_lost_contact_needs_no_pressure_and_books_no_next_visit(known: KnownInMemory, result: str) -> None:
    admission = judged(known, sbp_mmhg=None, dbp_mmhg=None, result=result)
    assert not admission.is_refused and admission.record.next_on is None


def test_a_pressure_is_needed_face_to_face_but_not_by_telephone(known: KnownInMemory) -> None:
    seen = judged(known, sbp_mmhg=None, dbp_mmhg=None)
    assert {(problem.field, problem.code) for problem in seen.problems} == {
        ("sbp_mmhg", "bp-missing"), ("dbp_mmhg", "bp-missing")
    }  # fmt: skip
    assert not judged(known, way="3", sbp_mmhg=None, dbp_mmhg=None).is_refused
    assert judged(known, DIABETES, fasting_glucose_mmol=None).problems[0].code == "glucose-missing"


def test_swapped_pressures_must_be_mended(known: KnownInMemory) -> None:
    (problem,) = judged(known, sbp_mmhg=80, dbp_mmhg=100).problems
    assert (problem.severity, problem.code) == ("hard", "bp-swapped")
    assert problem.sentence == "收缩压应高于舒张压，请核对两个数是否录反。"


@pytest.mark.parametrize(
    ("sbp", "dbp", "dangerous"), [(179, 109, False), (180, 100, True), (170, 110, True), (180, 110, True)]
)
def test_180_or_110_is_dangerous(known: KnownInMemory, sbp: int, dbp: int, dangerous: bool) -> None:
    """国家基本公共卫生服务规范（第三版）高血压患者健康管理 随访评估: 收缩压≥180 和（或）舒张压≥110 紧急转诊."""
    assert (("hint", "danger") in codes_of(judged(known, sbp_mmhg=sbp, dbp_mmhg=dbp))) == dangerous


@pytest.mark.parametrize("kind", [HYPERTENSION, DIABETES])
def test_a_danger_sign_told_by_telephone_asks_for_a_referral_without_any_value(known: KnownInMemory, kind: str) -> None:
    """国家基本公共卫生服务规范（第三版）随访评估: 出现危急情况之一须紧急转诊，不论是否测量."""
    blank = dict.fromkeys((*PRESSURES, *(GLUCOSE if kind == DIABETES else {})))
    told = judged(known, kind, way="3", danger="1", **blank)
    assert ("hint", "danger") in codes_of(told)
    assert ("hint", "danger") not in codes_of(judged(known, kind, way="3", **blank))


@pytest.mark.parametrize(("rate", "found"), [(39, True), (40, False), (150, False), (151, True)])
def test_a_pulse_outside_40_to_150_is_worth_a_look(known: KnownInMemory, rate: int, found: bool) -> None:
    assert (("soft", "heart-rate") in codes_of(judged(known, heart_rate=rate))) == found
    explained = known.judge(HYPERTENSION, VISIT | PRESSURES | {"heart_rate": rate}, explain={"heart_rate": "房颤"})
    assert not explained.is_refused


def test_a_blank_explanation_explains_nothing(known: KnownInMemory) -> None:
    assert known.judge(HYPERTENSION, VISIT | PRESSURES | {"heart_rate": 200}, explain={"heart_rate": " "}).is_refused


@pytest.mark.parametrize(
    ("words", "is_explained"), [("66.5", False), ("2025-12-29", False), ("……", False), ("房颤", True), ("AF", True)]
)
def test_an_explanation_has_words(known: KnownInMemory, words: str, is_explained: bool) -> None:
    judgement = known.judge(HYPERTENSION, VISIT | PRESSURES | {"heart_rate": 200}, explain={"heart_rate": words})
    assert judgement.is_refused != is_explained


@pytest.mark.parametrize("kind", [HYPERTENSION, DIABETES, "copd-follow-up"])
def test_the_reason_of_a_lost_follow_up_has_words(known: KnownInMemory, kind: str) -> None:
    def said(reason: str | None, result: str = "2") -> bool:
        lost = known.judge(kind, VISIT | {"result": result, "result_reason": reason})
        return ("hard", "reason-words") in codes_of(lost)

    assert said("0251229") and said("2025-12-29", "3") and said("1", "4") and said("—", "5")
    assert not said("三次电话无人接听") and not said("2025-12-29 因肺癌去世", "3") and not said(None)
    assert not said("0251229", "1"), "the control: nobody was lost"


@pytest.mark.parametrize(("weight", "found"), [("80.0", False), ("80.1", True), ("50.0", False), ("49.9", True)])
def test_a_weight_that_jumps_by_more_than_15_kg_is_worth_a_look(known: KnownInMemory, weight: str, found: bool) -> None:
    known.keep(HYPERTENSION, "one", **VISIT | PRESSURES | {"given_on": "2025-06-01", "weight_kg": "65.0"})
    assert (("soft", "weight-jump") in codes_of(judged(known, weight_kg=weight))) == found


def body_of(known: KnownInMemory, height: str, weight: str = "66.5", **more: object) -> set[tuple[str, str]]:
    return codes_of(judged(known, height_cm=height, weight_kg=weight, **more))


@pytest.mark.parametrize(("height", "found"), [("179.0", False), ("179.1", True), ("159.0", False), ("158.9", True)])
def test_a_height_that_jumps_by_more_than_10_cm_is_worth_a_look(known: KnownInMemory, height: str, found: bool) -> None:
    known.keep(HYPERTENSION, "one", **VISIT | PRESSURES | {"given_on": "2025-03-01", "height_cm": "169.0"})
    known.keep(HYPERTENSION, "two", **VISIT | PRESSURES | {"given_on": "2025-06-01"})  # nobody measured
    assert (("hint", "height-jump") in body_of(known, height)) == found


def test_a_weight_written_as_height_is_told_as_that_and_not_as_jin(known: KnownInMemory) -> None:
    assert ("soft", "weight-unit") in body_of(known, "65.0"), "the control: nothing is known of the height"
    known.keep(HYPERTENSION, "one", **VISIT | PRESSURES | {"given_on": "2025-06-01", "height_cm": "169.0"})
    assert {("soft", "height-jump")} == body_of(known, "65.0")
    (problem,) = judged(known, height_cm="65.0", weight_kg="66.5").problems
    assert "2025-06-01" in problem.sentence and "169.0 cm" in problem.sentence
    assert ("soft", "weight-unit") in body_of(known, "165.0", "130.0"), "a height like last time leaves the question"
    known.settings["height_jump_cm"] = 120
    assert "height-jump" not in {code for _, code in body_of(known, "65.0")}


def test_a_child_may_have_grown(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="2007-09-06")
    known.keep(DIABETES, "one", **VISIT | PRESSURES | GLUCOSE | {"given_on": "2024-06-01", "height_cm": "150.0"})
    assert ("hint", "height-jump") not in body_of(known, "165.0", kind=DIABETES)
    assert ("hint", "height-jump") in body_of(known, "165.0", kind=DIABETES, given_on="2025-09-06"), "grown up"


@pytest.mark.parametrize("kind", [HYPERTENSION, DIABETES])
def test_a_second_follow_up_of_one_day_is_hinted_at_and_goes_in(known: KnownInMemory, kind: str) -> None:
    answers = VISIT | PRESSURES | GLUCOSE if kind == DIABETES else VISIT | PRESSURES
    known.keep(kind, "one", **answers)
    again, day_after = known.judge(kind, answers), judged(known, kind, given_on="2025-09-06")
    assert ("hint", "same-day") in codes_of(again) and not again.is_refused
    assert "2025-09-05 已有一份同类随访" in " ".join(one.sentence for one in again.problems)
    assert ("hint", "same-day") not in codes_of(day_after)
    mended = known.judge(kind, answers, record="one")
    assert ("hint", "same-day") not in codes_of(mended), "a record is no second one of itself"


def test_the_body_mass_index_is_computed_and_overruling_it_wants_a_reason(known: KnownInMemory) -> None:
    assert str(judged(known, height_cm="165.0", weight_kg="65.5").record.bmi) == "24.1"
    overruled = judged(known, height_cm="165.0", weight_kg="65.5", bmi="25.0")
    assert ("soft", "overruled") in codes_of(overruled) and overruled.overruled == {"bmi"}


@pytest.mark.parametrize(("kind", "bad"), [(HYPERTENSION, {"sbp_mmhg": 150, "dbp_mmhg": 95}),
                                           (DIABETES, {"fasting_glucose_mmol": "9.0"})])  # fmt: skip
def test_twice_uncontrolled_in_a_row_suggests_a_referral(
    known: KnownInMemory, kind: str, bad: dict[str, object]
) -> None:
    first = VISIT | PRESSURES | GLUCOSE | {"given_on": "2025-08-22"}
    if kind == HYPERTENSION:
        first.pop("fasting_glucose_mmol")
    known.keep(kind, "one", **first | bad)
    assert ("hint", "refer") in codes_of(judged(known, kind, **bad))
    referred = judged(known, kind, referral_reason="控制不佳", referral_place="区中心医院心内科", **bad)
    assert ("hint", "refer") not in codes_of(referred)
    known.keep(kind, "one", **first)
    assert ("hint", "refer") not in codes_of(judged(known, kind, **bad))


def test_a_contact_without_a_value_does_not_part_two_uncontrolled_ones(known: KnownInMemory) -> None:
    """Twice in a row counts follow-ups: who was not met in between was not controlled in between."""
    bad = {"sbp_mmhg": 150, "dbp_mmhg": 95}
    known.keep(HYPERTENSION, "one", **VISIT | bad | {"given_on": "2025-08-15"})
    known.keep(HYPERTENSION, "two", **VISIT | {"given_on": "2025-08-22", "way": "3", "result": "2"})
    assert ("hint", "refer") in codes_of(judged(known, **bad))
    known.keep(HYPERTENSION, "two", **VISIT | PRESSURES | {"given_on": "2025-08-22"})
    assert ("hint", "refer") not in codes_of(judged(known, **bad))


@pytest.mark.parametrize("kind", [HYPERTENSION, DIABETES, "copd-follow-up"])
def test_a_complication_or_a_stubborn_reaction_suggests_a_referral_at_once(known: KnownInMemory, kind: str) -> None:
    """国家基本公共卫生服务规范(第三版) 分类干预: new or worse complication, adverse reaction hard to control."""
    more = {"stage": "1"} if kind == "copd-follow-up" else {}
    hurt = {"reaction": "2", "reaction_text": "干咳", **more}
    assert ("hint", "refer") in codes_of(judged(known, kind, complication=True, **more))
    assert ("hint", "refer") in codes_of(judged(known, kind, reaction_hard=True, **hurt))
    assert ("hint", "refer") not in codes_of(judged(known, kind, **hurt))


def test_both_parts_of_a_referral_are_needed(known: KnownInMemory) -> None:
    assert judged(known, referral_reason="控制不佳").problems[0].field == "referral_place"
    assert judged(known, referral_place="区中心医院").problems[0].field == "referral_reason"


def test_no_symptom_excludes_every_symptom(known: KnownInMemory) -> None:
    (problem,) = judged(known, symptoms="1,2").problems
    assert (problem.severity, problem.code) == ("hard", "symptoms-alone")
    assert judged(known, symptoms="6 2").record.symptoms == "2,6"


def test_a_test_after_the_visit_must_be_mended(known: KnownInMemory) -> None:
    late = judged(known, DIABETES, hba1c_percent="7.1", hba1c_on="2025-09-06")
    assert ("hard", "hba1c-late") in codes_of(late)
    assert not judged(known, DIABETES, hba1c_percent="7.1", hba1c_on="2025-09-05").is_refused


def test_a_visit_without_registration_is_kept_with_a_hint(known: KnownInMemory) -> None:
    resident(known, "li")
    admission = judged(known, resident="li")
    assert codes_of(admission) == {("hint", "not-registered")} and not admission.is_refused


def test_a_visit_after_the_end_of_management_must_be_mended(known: KnownInMemory) -> None:
    ended = {"resident": "zhang", "disease": "hypertension", "ended_on": "2025-09-04", "ending": "2"}
    known.keep("disease-registration", "hypertension", **ended)
    assert codes_of(judged(known)) == {("hard", "after-ending")}
    gone = judged(known, result="3", result_reason="家属告知")
    assert not gone.is_refused, "who is found gone later is told all the same"
    assert judged(known).problems[0].sentence.startswith("这位居民已于 2025-09-04 终止管理")
    assert not judged(known, given_on="2025-09-04").is_refused
    assert not judged(known, DIABETES).is_refused, "the other disease goes on"
    known.keep("disease-registration", "again", resident="zhang", disease="hypertension", registered_on="2025-09-05")
    assert not judged(known).is_refused, "registered anew"


def test_an_ending_before_the_last_follow_up_is_explained(known: KnownInMemory) -> None:
    known.keep(HYPERTENSION, "one", **VISIT | PRESSURES)
    ended = {"resident": "zhang", "disease": "hypertension", "registered_on": "2020-01-01", "ending": "2"}
    (problem,) = known.judge("disease-registration", ended | {"ended_on": "2025-09-04"}, record="hypertension").problems
    assert (problem.severity, problem.field) == ("soft", "ended_on")
    assert problem.sentence == "终止管理日期之后还有这个病种的随访（2025-09-05），请核对终止日期；属实时请说明。"
    assert not known.judge("disease-registration", ended | {"ended_on": "2025-09-05"}, record="hypertension").problems
    known.keep(HYPERTENSION, "one", **VISIT | {"result": "4"})
    lost = known.judge("disease-registration", ended | {"ended_on": "2025-09-04"}, record="hypertension")
    assert not lost.problems, "the contact that found somebody gone"


def test_nobody_is_visited_after_death_or_before_birth(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="死亡", left_on="2025-09-04")
    (problem,) = judged(known).problems
    assert (problem.field, problem.severity, problem.code) == ("given_on", "hard", "after-death")
    assert problem.sentence == "“随访日期”晚于这位居民的死亡日期（2025-09-04），请核对日期，或核对是否选错了人。"
    assert not judged(known, given_on="2025-09-04").is_refused
    assert not judged(known, result="3", sbp_mmhg=None, dbp_mmhg=None).is_refused, "the contact that found the death"
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="2025-09-06")
    assert ("hard", "before-birth") in codes_of(judged(known))


def test_somebody_who_moved_away_may_still_be_met(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="迁出", left_on="2025-09-04")
    assert not judged(known).is_refused


def test_one_open_registration_a_disease(known: KnownInMemory) -> None:
    again = known.judge("disease-registration", {"resident": "zhang", "disease": "高血压"})
    assert codes_of(again) == {("hard", "registered-twice")}
    changed = known.judge("disease-registration", {"resident": "zhang", "disease": "高血压"}, record="hypertension")
    assert not changed.is_refused, "the one being changed is no other"
    assert not known.judge("disease-registration", {"resident": "zhang", "disease": "慢阻肺"}).is_refused


def test_an_unfinished_form_names_what_it_lacks(known: KnownInMemory) -> None:
    kind = known.kinds[DIABETES]
    lacking = kind.unfilled(judged(known, DIABETES).record)
    assert {"foot_pulse", "staple_food_g", "low_reaction", "staff", "smoking"} <= set(lacking)
    assert "fasting_glucose_mmol" not in lacking and "heart_rate" not in kind.by_name
    lost = judged(known, DIABETES, result="2", sbp_mmhg=None, dbp_mmhg=None, fasting_glucose_mmol=None)
    assert set(kind.unfilled(lost.record)) == {"staff"}
