"""What was taken over from the visit before is named, block by block, and no longer named once it was asked."""

from datetime import date
from typing import Any

from desktop.records.carrying import answers_of, asked_after_all, blocks_of, last_told
from desktop.records.kind import Kind, kind_of
from desktop.records.questions import ask, choose, codes
from desktop.records.record import FollowUp
from desktop.services.catalog import catalog

BLOCKS = codes("水", "鞋")


class WalkVisit(FollowUp):
    """A throw-away form about walks, which no file of the program declares."""

    title = "散步随访"
    water: int | None = ask("喝水", heading="水")
    tea: int | None = ask("喝茶")
    carried: str | None = choose("沿用上次", BLOCKS, many=True)
    pace: int | None = ask("步速", heading="走路")
    shoe: str | None = ask("鞋", carries="2")


WALK = kind_of(WalkVisit)


def visit(**answers: Any) -> Any:
    return WalkVisit(**answers)


def test_a_block_is_what_stands_under_the_heading_of_its_name_or_names_its_code() -> None:
    assert blocks_of(WALK) == {"1": ("water", "tea"), "2": ("shoe",)}


def test_a_kind_without_the_field_has_no_blocks() -> None:
    assert blocks_of(catalog()["home-bed-visit"]) == {}


def test_each_chronic_follow_up_takes_over_habits_drugs_and_body_and_nothing_that_must_be_asked_anew() -> None:
    anew = {"sbp_mmhg", "dbp_mmhg", "weight_kg", "heart_rate", "symptoms", "danger", "result", "given_on", "way", "tests",
            "adherence", "reaction", "reaction_text", "reaction_hard", "complication", "category", "referral_reason",
            "fasting_glucose_mmol", "hba1c_percent", "foot_pulse", "low_reaction", "cat", "mmrc", "stage",
            "fev1_l", "spo2_percent", "inhaler", "other_signs", "staff"}  # fmt: skip
    kinds = [kind for kind in catalog().values() if "carried" in kind.by_name]
    assert {kind.name for kind in kinds} == {f"{name}-follow-up" for name in ("hypertension", "diabetes", "copd")}
    for kind in kinds:
        blocks = blocks_of(kind)
        assert set(blocks) == {choice.value for choice in kind.by_name["carried"].choices}
        assert anew.isdisjoint(field for fields in blocks.values() for field in fields), kind.name
        assert {"smoking", "drinking_goal", "mind", "compliance"} <= set(blocks["1"])


def test_each_block_comes_from_the_last_visit_that_told_anything_of_it() -> None:
    early, late = visit(given_on=date(2026, 1, 5), water=3, shoe="布鞋"), visit(given_on=date(2026, 4, 5), tea=1)
    found = last_told(WALK, [early, late])
    assert found == {"1": late, "2": early}
    assert answers_of(WALK, "1", found["1"]) == {"tea": 1}


def test_a_block_of_which_an_answer_changed_counts_as_asked() -> None:
    stood = {"water": 3, "tea": None, "shoe": "布鞋", "carried": "1,2"}
    changed = visit(water=4, shoe="布鞋", carried="1,2")
    assert told(WALK, stood, changed, {"water": 4}) == {"carried": "2"}
    assert changed.carried == "2"
    assert told(WALK, stood, visit(water=3, shoe="布鞋"), {"pace": 4}) == {"carried": "1,2"}, "the control"


def test_a_change_that_speaks_for_itself_is_believed() -> None:
    assert told(WALK, {"carried": "1"}, visit(water=4), {"water": 4, "carried": "1"}) == {}


def told(kind: Kind, stood: dict[str, object], record: Any, given: dict[str, object]) -> dict[str, str | None]:
    return asked_after_all(kind, stood, record, given)
