"""Standing of a plan: values in fractions, what a target waits for, base and declared figures, explained rows."""

import re
from fractions import Fraction

import pytest

from desktop.paths import resources
from desktop.progress.explaining import explain
from desktop.progress.goals import SHARES
from desktop.progress.plans import load_plans
from desktop.progress.standing import Standing, stand, stand_of
from desktop.progress.working import alone, load_stack, working
from tests.progress.small_ledger import CENTER, EAST, MEASURES, SmallLedger

PLANS = load_plans(resources() / "plans")
WORKING = working(PLANS, load_stack(resources() / "plans" / "working.toml", PLANS))
FOUR = ("2025-02-10", "2025-05-10", "2025-08-10", "2025-11-10")
YEAR_END = "2025-12-31"


def _standing(ledger: SmallLedger, target: str, on: str = YEAR_END, site: str = "") -> Standing:
    with ledger.reader(on, site) as reader:
        found = stand_of(reader, WORKING, MEASURES, target)
    assert found is not None
    return found


def test_every_target_of_every_plan_stands_somewhere_or_says_what_it_waits_for(ledger: SmallLedger) -> None:
    with ledger.reader(YEAR_END) as reader:
        for plan in (*map(alone, PLANS.values()), WORKING):
            for one in stand(reader, plan, MEASURES):
                assert one.waits_for or one.numerator is not None, one.id
                assert one.value is not None or (one.reached is None and one.gap is None)
    ids = {one.target.id for one in WORKING.indicators}
    assert {"SJ-03", "SJ-05", "SJ-39", "SJ-41", "SH19-06", "SH19-16"} <= ids


def test_a_rate_is_a_fraction_with_the_people_still_missing(ledger: SmallLedger) -> None:
    for days in (FOUR, FOUR[:2], FOUR[:1], ()):
        ledger.seen(ledger.patient(), *days)
    one = _standing(ledger, "SH19-06")
    assert (one.value, one.numerator, one.denominator, one.short) == (Fraction(1, 4), 1, 4, 3)
    assert (one.reached, one.gap, one.value_text) == (False, 3, "25.00 %")
    assert (one.met_by_now, one.due_by_now) == (1, 4)


def test_by_today_stands_beside_the_year(ledger: SmallLedger) -> None:
    for days in (FOUR[:2], FOUR[:1]):
        ledger.seen(ledger.patient(), *days)
    one = _standing(ledger, "SH19-06", "2025-06-30")
    assert (one.value, one.met_by_now, one.due_by_now) == (Fraction(0), 1, 2)
    assert one.value_by_now == Fraction(1, 2)
    assert _standing(ledger, "SH19-06", "2025-03-01").value_by_now is None


def test_the_winning_and_the_losing_target_of_one_indicator_are_the_same(ledger: SmallLedger) -> None:
    assert _standing(ledger, "NB-01").id == _standing(ledger, "SH19-06").id == "SH19-06"


def test_a_register_that_holds_only_what_does_not_count_is_a_nought(ledger: SmallLedger) -> None:
    def told() -> tuple[Fraction | None, int | None]:
        with ledger.reader(YEAR_END) as reader:
            one = stand_of(reader, alone(PLANS["pudong-2023"]), MEASURES, "PD-11")
        assert one is not None
        assert (one.value is None) == bool(one.waits_for)
        return one.value, one.excluded

    assert told() == (None, 0)
    ledger.add("long-prescription", resident=ledger.person(), given_on="2025-05-07", prescription="1", days=90)
    assert told() == (0, 1)


def test_a_rate_without_its_base_figure_has_no_value_and_says_so(ledger: SmallLedger) -> None:
    ledger.add("contract", resident=ledger.person(), starts_on="2025-01-01", ends_on=YEAR_END)
    one = _standing(ledger, "SJ-18")
    assert (one.value, one.value_text, one.numerator, one.denominator) == (None, "—", 1, None)
    assert (one.reached, one.gap) == (None, None)
    assert [str(awaited) for awaited in one.waits_for] == ["base:resident-population"]


def test_the_latest_base_figure_up_to_the_day_counts(ledger: SmallLedger) -> None:
    ledger.add("contract", resident=ledger.person(), starts_on="2025-01-01", ends_on=YEAR_END)
    for value, on in ((4, "2024-12-31"), (2, "2025-06-30"), (9, "2025-07-01")):
        ledger.add("base-figure", name="resident-population", value=value, counted_on=on, source="派出所")
    ledger.add("base-figure", name="resident-population", value=1, counted_on="2025-06-30", source="村", site=EAST)
    one = _standing(ledger, "SJ-18", "2025-06-30")
    assert (one.value, one.reached) == (Fraction(1, 2), True)
    assert one.base and one.base.source == "派出所"
    assert _standing(ledger, "SJ-18", "2025-06-30", CENTER).denominator == 2
    assert _standing(ledger, "SJ-18", "2025-06-30", EAST).denominator == 1
    ledger.add("base-figure", name="resident-population", value=7, counted_on="2025-06-30", source="x", void=True)
    assert _standing(ledger, "SJ-18", "2025-06-30").denominator == 2


def test_so_many_to_so_many_residents_is_counted_from_two_base_figures(ledger: SmallLedger) -> None:
    ledger.add("base-figure", name="gp-count", value=20, counted_on="2025-06-30", source="人员名册")
    one = _standing(ledger, "SH19-37")
    assert (one.value, [str(awaited) for awaited in one.waits_for]) == (None, ["base:resident-population"])
    ledger.add("base-figure", name="resident-population", value=48_000, counted_on="2025-06-30", source="派出所")
    one = _standing(ledger, "SH19-37")
    assert (one.value, one.reached, one.value_text, one.waits_for) == (Fraction(1, 2400), True, "4.17 /万人", ())


def test_every_target_can_get_a_value() -> None:
    """One without a measure waits for a declared figure or for two base figures; else nothing would ever fill it."""
    for plan in PLANS.values():
        for target in plan.targets:
            awaited = [one.what for one in target.waits_for]
            filled = target.measure or target.alias_of or "declared" in awaited or awaited == ["base", "base"]
            assert filled, target.id


def test_a_share_of_a_third_is_entered_in_percent(ledger: SmallLedger) -> None:
    def told(value: float, on: str) -> tuple[str, bool | None]:
        ledger.add("declared-figure", name="expert-slots", value=value, counted_on=on, source="区级")
        with ledger.reader(on) as reader:
            one = stand_of(reader, alone(PLANS["pudong-2023"]), MEASURES, "PD-09")
        assert one is not None
        return one.value_text, one.reached

    assert told(33.33, "2025-06-29") == ("33.33 %", False)
    assert told(33.34, "2025-06-30") == ("33.34 %", True)


def test_what_is_entered_as_a_share_is_called_one() -> None:
    for plan in PLANS.values():
        for target in plan.targets:
            if (target.goal.unit or target.unit) in SHARES:
                titles = [one.title for one in target.waits_for if one.what == "declared"]
                assert all(re.search("率|比例|占比|%|每千人", title) for title in titles), target.id


def test_a_course_without_an_examination_is_no_examination(ledger: SmallLedger) -> None:
    ledger.add("staff", "甲", name="甲")
    ledger.add("staff-training", staff="甲", theme="8", outcome="3", ended_on="2025-06-29")
    assert _standing(ledger, "SJ-35").reached is False
    ledger.add("staff-training", staff="甲", theme="8", outcome="2", ended_on="2025-06-30")
    assert (_standing(ledger, "SJ-35").reached, _standing(ledger, "SJ-35", "2025-06-29").reached) == (True, False)


def test_an_old_base_figure_is_marked(ledger: SmallLedger) -> None:
    ledger.add("base-figure", name="resident-population", value=4, counted_on="2023-12-31", source="年鉴")
    one = _standing(ledger, "SJ-18")
    assert one.base and one.base.is_stale


@pytest.mark.parametrize(
    ("target", "name", "value", "expected", "text"),
    [("SJ-01", "walking-access", 93.5, True, "93.50 %"), ("SJ-01", "walking-access", 89.99, False, "89.99 %"),
     ("SJ-27", "cdc-posting-months", 4, True, "4"), ("SH19-24", "sport-area", 2.4, True, "2.40")],
)  # fmt: skip
def test_a_declared_figure_fills_a_target_that_the_ledger_cannot_count(
    ledger: SmallLedger, target: str, name: str, value: float, expected: bool, text: str
) -> None:
    assert [one.what for one in _standing(ledger, target).waits_for] == ["declared"]
    ledger.add("declared-figure", name=name, value=value, counted_on="2025-06-30", source="区级")
    one = _standing(ledger, target)
    assert (one.reached, one.value_text, one.waits_for) == (expected, text, ())


def test_a_share_without_its_monthly_summary_waits_for_it(ledger: SmallLedger) -> None:
    ledger.add("tcm-visit", resident=ledger.person(), given_on="2025-05-05")
    one = _standing(ledger, "tcm-visit-share")
    assert (one.value, [str(awaited) for awaited in one.waits_for]) == (None, ["kind:monthly-summary"])
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=8)
    assert _standing(ledger, "tcm-visit-share").value == Fraction(1, 8)


def test_a_target_waits_for_what_is_not_there_and_not_for_what_is(ledger: SmallLedger) -> None:
    waits = [str(one) for one in _standing(ledger, "SH19-37").waits_for]
    assert waits == ["base:gp-count", "base:resident-population"]
    ledger.add("base-figure", name="resident-population", value=9, counted_on="2025-01-01", source="x")
    assert [str(one) for one in _standing(ledger, "SH19-37").waits_for] == ["base:gp-count"]


def test_a_measure_whose_kind_is_missing_waits_for_the_kind(ledger: SmallLedger) -> None:
    kinds = {name: kind for name, kind in ledger.shelf.kinds.items() if name != "hospice-admission"}
    ledger.shelf.kinds = kinds
    one = _standing(ledger, "SJ-24")
    assert (one.value, [str(awaited) for awaited in one.waits_for]) == (None, ["kind:hospice-admission"])


def test_the_share_reviewed_stands_beside(ledger: SmallLedger) -> None:
    patient = ledger.patient()
    ledger.seen(patient, *FOUR[:3])
    ledger.seen(patient, FOUR[3], review="reviewed")
    ledger.seen(patient, "2024-05-05", review="reviewed")
    reviewed = _standing(ledger, "SH19-06").reviewed
    assert reviewed and (reviewed.reviewed, reviewed.all) == (1, 4)


def test_explained_rows_agree_with_the_number_one_by_one(ledger: SmallLedger) -> None:
    for name, days in (("王秀英", FOUR), ("李建国", FOUR[:2])):
        ledger.seen(ledger.patient(name=name, id_number="310199195001010021", sex="2"), *days)
    ledger.patient(since="2025-12-01")
    one = _standing(ledger, "SH19-06")
    with ledger.reader(YEAR_END) as reader:
        rows = explain(reader, one)
    assert one.numerator == sum(row.state == "met" for row in rows)
    assert one.denominator == sum(row.state in ("met", "short") for row in rows)
    assert one.excluded == sum(row.state == "excluded" for row in rows)
    assert (rows[0].label, rows[0].why, rows[0].state_text) == (
        "李建国 女 75岁 东泖村 ··0021", "面访 2 次，还差 2 次", "未达标",
    )  # fmt: skip


def test_rows_told_beside_a_count_are_not_in_it(ledger: SmallLedger) -> None:
    ledger.add("home-bed", resident=ledger.patient(), opened_on="2025-12-20", bed_type="1")
    ledger.add("yearly-task", year=2025, task="体检", staff="s", due_on="2025-12-31", state="2")
    for target, parts in (("SJ-39", {"opened": 1, "bed-days": 12, "visits": 0}), ("SJ-32", {"list": 1, "open": 1})):
        one = _standing(ledger, target)
        with ledger.reader(YEAR_END) as reader:
            rows = explain(reader, one)
        assert one.numerator == sum(row.amount or 0 for row in rows if row.state == "met") == 1
        assert one.excluded == sum(row.state == "excluded" for row in rows) == 1
        assert [row.state for row in rows] == ["met", "excluded"]
        assert {name: n for name, n in parts.items() if n} == one.parts


def test_rows_about_sites_carry_their_names(ledger: SmallLedger) -> None:
    with ledger.reader(YEAR_END) as reader:
        rows = explain(reader, _standing(ledger, "SJ-14"))
    assert [(row.label, row.why) for row in rows] == [("东泖村卫生室", "尚未通过")]


def test_a_target_without_rows_explains_nothing(ledger: SmallLedger) -> None:
    with ledger.reader(YEAR_END) as reader:
        assert explain(reader, _standing(ledger, "SJ-01")) == []
        assert stand_of(reader, WORKING, MEASURES, "SJ-999") is None


def test_a_blank_register_is_no_share_although_its_base_figure_is_there(ledger: SmallLedger) -> None:
    ledger.add("base-figure", name="households", value=50, counted_on="2025-01-01", source="居委")
    ledger.person("p1")
    one = _standing(ledger, "SH19-01")
    assert (one.value, one.value_text, one.reached, one.gap) == (None, "—", None, None)
    assert [str(awaited) for awaited in one.waits_for] == ["kind:resident"]
    ledger.person("p2", household="3")
    one = _standing(ledger, "SH19-01")
    assert (one.value, one.reached, one.gap, one.waits_for) == (Fraction(0), False, 50, ())


def test_targets_of_one_measure_stand_apart_by_what_they_ask_for(ledger: SmallLedger) -> None:
    ledger.add("site-service", service="18", offered=True, began_on="2025-01-01")
    ledger.add("site-service", service="21", offered=False)
    assert _standing(ledger, "SJ-31").reached is True
    assert _standing(ledger, "SJ-37").value == 0
    assert [str(awaited) for awaited in _standing(ledger, "SJ-07").waits_for] == ["kind:site-service"]


def test_a_count_of_monthly_summaries_waits_for_the_first_one(ledger: SmallLedger) -> None:
    pudong = alone(PLANS["pudong-2023"])

    def standing(target: str) -> Standing:
        with ledger.reader(YEAR_END) as reader:
            found = stand_of(reader, pudong, MEASURES, target)
        assert found is not None
        return found

    for target in ("PD-08", "PD-11"):
        assert (standing(target).value, standing(target).value_text) == (None, "—")
        assert [str(one) for one in standing(target).waits_for] == ["kind:monthly-summary"]
    more = {"long_prescriptions": 0, "disease_codes": "I10、E11", "diseases": 2}
    ledger.add("monthly-summary", month="2025-05", ends_on="2025-05-31", visits=9, **more)
    assert (standing("PD-08").value, standing("PD-11").value) == (2, 0)
    assert standing("PD-11").waits_for == ()
    assert standing("PD-24").value == 0, "a register of services that holds none is an honest nought"
