"""The 工作方案: each indicator once, the later plan's target wins, the earlier one is named beside."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.paths import resources
from desktop.progress.plans import PlanDamaged, load_plans
from desktop.progress.wording import ended_text
from desktop.progress.working import Stack, alone, load_stack, read_stack, working

FOLDER = resources() / "plans"
PLANS = load_plans(FOLDER)
STACK = load_stack(FOLDER / "working.toml", PLANS)
WORKING = working(PLANS, STACK)


def test_every_target_of_the_stack_is_shown_once_or_named_beside_one() -> None:
    stacked = sorted(target.id for name in STACK.plans for target in PLANS[name].targets)
    shown = [one.target.id for one in WORKING.indicators]
    beside = [cited.target.id for one in WORKING.indicators for cited in one.also]
    assert sorted(shown + beside) == stacked


def test_the_later_plan_wins_and_the_earlier_one_is_named() -> None:
    managed = WORKING.indicator("NB-01")
    assert managed is not None
    assert (managed.target.id, str(managed.target.goal)) == ("SH19-06", ">= 80 %")
    assert [(cited.plan.id, cited.target.id) for cited in managed.also] == [("national-basic-2017", "NB-01")]


def test_the_order_of_the_stack_decides() -> None:
    turned = working(PLANS, replace(STACK, plans=tuple(reversed(STACK.plans))))
    managed = turned.indicator("NB-01")
    assert managed is not None
    assert managed.target.id == "NB-01"


def test_the_plan_nearest_to_the_center_comes_first() -> None:
    assert [one.plan.id for one in WORKING.indicators] == sorted(
        (one.plan.id for one in WORKING.indicators), key=lambda name: -STACK.plans.index(name)
    )
    assert WORKING.indicators[0].target.id == "SJ-01"


def test_a_plan_is_in_force_on_its_last_day_and_says_afterwards_that_it_ended() -> None:
    last, next_day = date(2025, 12, 31), date(2026, 1, 1)
    assert "songjiang-2023-2025" not in {plan.id for plan in WORKING.ended_before(last)}
    ended = WORKING.ended_before(next_day)
    assert {plan.id for plan in ended} == {"songjiang-2023-2025", "shanghai-2019"}, "the national norm has no end"
    assert "2025-12-31" in ended_text(ended, next_day) and "2026-01-01" in ended_text(ended, next_day)
    assert ended_text((), next_day) == ""


def test_a_repeated_target_is_shown_once_in_its_own_plan_too() -> None:
    songjiang = alone(PLANS["songjiang-2023-2025"])
    center = songjiang.indicator("SJ-29")
    assert center is not None
    assert center.target.id == "SJ-03"
    assert len(songjiang.indicators) == 51


def test_an_indicator_without_a_measure_is_joined_by_name() -> None:
    circle = WORKING.indicator("SH19-36")
    assert circle is not None
    assert circle.target.id == "SJ-38"
    apart = working(PLANS, replace(STACK, same=())).indicator("SH19-36")
    assert apart is not None
    assert apart.target.id == "SH19-36"


def test_the_same_measure_with_other_parameters_is_another_indicator() -> None:
    city = PLANS["shanghai-2019"]
    looser = [
        replace(target, parameters=(("visits", 3),)) if target.id == "SH19-06" else target for target in city.targets
    ]
    changed = working(PLANS | {city.id: replace(city, targets=tuple(looser))}, STACK)
    national = changed.indicator("NB-01")
    assert national is not None
    assert national.target.id == "NB-01"


def test_the_weekly_measures_stand_beside_the_plans() -> None:
    assert WORKING.beside == ("follow-up-on-time", "home-bed-rounds-on-time", "home-bed-days", "tcm-visit-share")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('[stack]\nid="own"\ntitle="方案"\nplans=["nowhere"]', "unknown-plan"),
        ('[stack]\nid="own"\ntitle="方案"\nplans=[]', "no-plans"),
        ('[stack]\nid="own"\ntitle="方案"\nplans="shanghai-2019"', "bad-list"),
        ('[stack]\nid="own"\ntitle="方案"\nplans=["shanghai-2019", "shanghai-2019"]', "id-in-two-plans"),
        ('[stack]\nid="own"\ntitle="方案"\nplans=["shanghai-2019"]\nsame=[["SH19-01"]]', "bad-groups"),
        ('[stack]\nid="own"\ntitle="方案"\nplans=["shanghai-2019"]\nsame=[["SH19-01", "X"]]', "unknown-target"),
        ('[stack]\nid="own"\ntitle="方案"\nplans=["shanghai-2019"]\nover=1', "unknown-key"),
        ("[stack", "not-toml"),
    ],
)
def test_a_wrong_stack_is_not_taken_and_says_why(tmp_path: Path, content: str, code: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(content, encoding="utf-8")
    stack, findings = read_stack(file, PLANS)
    assert stack is None
    assert code in [finding.problem.code for finding in findings]
    with pytest.raises(PlanDamaged):
        load_stack(file, PLANS)


def test_a_year_of_own_goals_is_one_more_plan_on_top() -> None:
    own = replace(PLANS["national-basic-2017"], id="own", targets=PLANS["national-basic-2017"].targets[:1])
    own = replace(own, targets=(replace(own.targets[0], id="OWN-1"),))
    stack = Stack("working", STACK.title, (*STACK.plans, "own"))
    managed = working(PLANS | {"own": own}, stack).indicator("SH19-06")
    assert managed is not None
    assert managed.target.id == "OWN-1"
