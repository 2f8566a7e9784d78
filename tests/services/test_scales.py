"""Rehabilitation scales: their items, totals and bands."""

from typing import Any

import pytest

from desktop.records.scale import bands, items_of
from desktop.services import (
    berg_assessment,
    disabled_training,
    fim_assessment,
    fugl_meyer_assessment,
    modified_barthel_assessment,
)
from desktop.settings import UNCONFIRMED
from tests.fakes import KnownInMemory, codes_of, resident

DAY = {"resident": "zhang", "given_on": "2025-05-06", "stage": "初评"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one resident."""
    ledger = KnownInMemory()
    resident(ledger)
    return ledger


def scored(known: KnownInMemory, kind: str, answers: dict[str, Any]) -> Any:
    return known.judge(kind, DAY | answers).record


MBI = modified_barthel_assessment.ITEMS
MBI_BEST = dict.fromkeys(MBI, "10") | {"grooming": "5", "bathing": "5", "transfer": "15", "walking": "15"}


@pytest.mark.parametrize(
    ("changed", "total", "band"),
    [
        ({}, 100, "5"),
        ({"grooming": "4"}, 99, "4"),
        ({"walking": "0", "transfer": "0", "feeding": "5", "toilet": "5"}, 60, "3"),
        ({"walking": "0", "transfer": "0", "feeding": "5", "toilet": "5", "wheelchair": "1"}, 61, "4"),
        ({"walking": "0", "wheelchair": "5"}, 90, "4"),
        (dict.fromkeys(MBI, "0"), 0, "2"),
        ({"band_set": "five", **dict.fromkeys(MBI, "0")}, 0, "1"),
        ({"band_set": "four", "walking": "0", "transfer": "0", "feeding": "5", "toilet": "5"}, 60, "3"),
    ],
)
def test_the_modified_barthel_index_sums_ten_items_and_a_wheelchair(
    known: KnownInMemory, changed: dict[str, str], total: int, band: str
) -> None:
    """Shah 1989: 0-1-3-4-5, 0-2-5-8-10, 0-3-8-12-15; bands WS/T 431 unless another set is chosen."""
    record = scored(known, "modified-barthel-assessment", MBI_BEST | changed)
    assert (record.total, record.band) == (total, band)


@pytest.mark.parametrize(
    ("kind", "items"), [("barthel-assessment", 10), ("modified-barthel-assessment", 10), ("fim-assessment", 18),
                        ("berg-assessment", 14), ("fugl-meyer-assessment", 16)],
)  # fmt: skip
def test_a_scale_that_is_not_finished_says_how_many_items_are_left(known: KnownInMemory, kind: str, items: int) -> None:
    names = items_of(known.kinds[kind].model)
    questions = known.kinds[kind].by_name
    best = {name: questions[name].choices[-1].value if questions[name].choices else 1 for name in names}
    one = dict(list(best.items())[:1])
    begun = known.judge(kind, DAY | one)
    assert len(names) == items and not begun.is_refused and begun.record.total is None
    assert f"还有 {items - 1} 项没有评" in begun.problems[-1].sentence
    assert ("hint", "scale-unfinished") not in codes_of(known.judge(kind, DAY | best))
    told = known.judge(kind, DAY | {"total": 20}, explain={"total": "纸质评定只有总分"})
    assert ("hint", "scale-unfinished") not in codes_of(told), "a register that tells the total only"


def test_a_scale_without_a_total_has_no_items_to_finish(known: KnownInMemory) -> None:
    assert items_of(known.kinds["brunnstrom-assessment"].model) == ()
    assert not known.judge("brunnstrom-assessment", DAY).problems


def test_a_wheelchair_is_scored_where_nobody_walks(known: KnownInMemory) -> None:
    walking = known.judge("modified-barthel-assessment", DAY | MBI_BEST | {"wheelchair": "5"})
    assert codes_of(walking) == {("hard", "no-walker")}
    odd = known.judge("modified-barthel-assessment", DAY | {"feeding": "4"})
    assert codes_of(odd) == {("hard", "feeding")}, "a score of another ladder"


FIM = (*fim_assessment.MOTOR, *fim_assessment.COGNITIVE)


@pytest.mark.parametrize(
    ("total", "band"),
    [(126, "1"), (125, "2"), (108, "2"), (107, "3"), (90, "3"), (89, "4"), (72, "4"), (71, "5"), (54, "5"), (53, "6"),
     (36, "6"), (35, "7"), (19, "7"), (18, "8")],
)  # fmt: skip
def test_fim_sums_eighteen_items_of_one_to_seven(known: KnownInMemory, total: int, band: str) -> None:
    """FIM bands 126, 108, 90, 72, 54, 36, 19, 18 (待区级确认)."""
    extra = total - 18
    answers = {item: str(1 + min(6, max(0, extra - 6 * place))) for place, item in enumerate(FIM)}
    record = scored(known, "fim-assessment", answers)
    assert (record.total, record.band) == (total, band)
    assert record.motor + record.cognitive == total and len(FIM) == 18


FMA_MOST = {
    question.name: int(question.most)
    for question in KnownInMemory().kinds["fugl-meyer-assessment"].questions
    if question.name in (*fugl_meyer_assessment.UPPER, *fugl_meyer_assessment.LOWER) and question.most is not None
}


@pytest.mark.parametrize(
    ("loss", "band"), [(0, "1"), (1, "2"), (4, "2"), (5, "3"), (15, "3"), (16, "4"), (50, "4"), (51, "5")]
)
def test_fugl_meyer_sums_66_of_the_upper_and_34_of_the_lower_limb(known: KnownInMemory, loss: int, band: str) -> None:
    """Fugl-Meyer motor: 66 + 34; bands 100, 96, 85, 50 (待区级确认)."""
    answers, left = {}, loss
    for part, most in FMA_MOST.items():
        taken = min(most, left)
        answers[part], left = most - taken, left - taken
    record = scored(known, "fugl-meyer-assessment", answers)
    assert (record.total, record.band) == (100 - loss, band)
    assert sum(FMA_MOST[part] for part in fugl_meyer_assessment.UPPER) == 66
    assert sum(FMA_MOST[part] for part in fugl_meyer_assessment.LOWER) == 34


@pytest.mark.parametrize(
    ("total", "band", "risk"),
    [(0, "3", True), (20, "3", True), (21, "2", True), (39, "2", True), (40, "2", False), (41, "1", False),
     (56, "1", False)],
)  # fmt: skip
def test_berg_sums_fourteen_tasks_and_warns_of_falls(known: KnownInMemory, total: int, band: str, risk: bool) -> None:
    """Berg: 0～20 wheelchair, 21～40 assisted, 41～56 independent, below 40 a risk of falling (待区级确认)."""
    tasks = berg_assessment.TASKS
    answers = {task: str(min(4, max(0, total - 4 * place))) for place, task in enumerate(tasks)}
    admission = known.judge("berg-assessment", DAY | answers)
    assert (admission.record.total, admission.record.band) == (total, band)
    assert (("hint", "fall-risk") in codes_of(admission)) == risk and len(tasks) == 14


@pytest.mark.parametrize(
    "kind",
    ["modified-barthel-assessment", "fim-assessment", "fugl-meyer-assessment", "berg-assessment"],
)
def test_an_unfinished_scale_has_no_total(known: KnownInMemory, kind: str) -> None:
    record = scored(known, kind, {})
    assert record.total is None and record.band is None


def test_bands_that_no_document_confirms_say_so() -> None:
    assert {band.standing for band in bands() if band.scale in ("fim", "fugl-meyer", "berg", "gold")} == {UNCONFIRMED}
    assert {band.standing for band in bands() if band.scale == "wst431"} == {""}


def test_stages_and_grades_of_muscles_are_read_as_they_are_written(known: KnownInMemory) -> None:
    stages = scored(known, "brunnstrom-assessment", {"side": "左", "upper": "Ⅲ期", "hand": "2", "lower": "4期"})
    assert (stages.upper, stages.hand, stages.lower) == ("3", "2", "4")
    tone = scored(known, "muscle-tone", {"elbow_left": "1+", "wrist_left": "1＋级"})
    assert (tone.elbow_left, tone.wrist_left) == ("1+", "1+")
    strength = scored(known, "muscle-strength", {"knee_left": "3-", "knee_right": "4+级"})
    assert (strength.knee_left, strength.knee_right) == ("3-", "4+")
    assert codes_of(known.judge("muscle-tone", DAY | {"elbow_left": "5"})) >= {("hard", "elbow-left")}


@pytest.mark.parametrize("kind", ["muscle-tone", "muscle-strength", "function-tests"])
def test_a_sheet_without_any_result_is_refused(known: KnownInMemory, kind: str) -> None:
    assert codes_of(known.judge(kind, DAY)) == {("hard", "nothing-tested")}


def test_short_tests_tell_speed_and_risks(known: KnownInMemory) -> None:
    assert str(scored(known, "function-tests", {"walk_10m_seconds": "12.5"}).speed_mps) == "0.80"
    for seconds, found in (("13.9", False), ("14.0", True)):
        admission = known.judge("function-tests", DAY | {"tug_seconds": seconds})
        assert (("hint", "fall-risk") in codes_of(admission)) == found
    for grade, found in (("1", False), ("2", False), ("3", True), ("5级", True)):
        admission = known.judge("function-tests", DAY | {"swallowing": grade})
        assert (("hint", "chokes") in codes_of(admission)) == found


@pytest.mark.parametrize(("field", "value"), [("pain", 11), ("mmse", 31), ("moca", 31)])
def test_a_score_beyond_its_scale_is_refused(known: KnownInMemory, field: str, value: int) -> None:
    assert ("hard", f"{field}-range") in codes_of(known.judge("function-tests", DAY | {field: value}))


@pytest.mark.parametrize(
    "kind", ["modified-barthel-assessment", "fim-assessment", "berg-assessment", "brunnstrom-assessment"]
)
def test_a_scale_lies_within_its_course(known: KnownInMemory, kind: str) -> None:
    known.keep("rehabilitation-course", "course", resident="zhang", started_on="2025-05-07", place="1")
    assert codes_of(known.judge(kind, DAY | {"rehabilitation_course": "course"})) == {("hard", "before-opening")}


@pytest.mark.parametrize(("score", "total"), [("不能完成", 0), ("1", 13), ("独立完成", 26)])
def test_thirteen_abilities_of_people_with_a_disability_are_summed(
    known: KnownInMemory, score: str, total: int
) -> None:
    """Community training form for limb disability: 13 abilities; the scoring is 待区级确认."""
    abilities = disabled_training.ABILITIES
    assert scored(known, "disabled-training", dict.fromkeys(abilities, score)).total == total
    assert scored(known, "disabled-training", dict.fromkeys(abilities[1:], score)).total is None
