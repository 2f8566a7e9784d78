"""Goals: read as written and judged in fractions."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.progress.goals import (
    BadGoal,
    Goal,
    Sign,
    gap,
    parse_goal,
    reached,
    share,
)
from desktop.progress.wording import percent_text

percents = st.integers(0, 10_000).map(lambda hundredths: Fraction(hundredths, 100))
signs = st.sampled_from([Sign.AT_LEAST, Sign.MORE, Sign.AT_MOST])


@pytest.mark.parametrize(
    ("written", "goal"),
    [
        (">= 50 %", Goal(Sign.AT_LEAST, Fraction(50), unit="%")),
        ("> 60 %", Goal(Sign.MORE, Fraction(60), unit="%")),
        ("= 100 %", Goal(Sign.EXACTLY, Fraction(100), unit="%")),
        (">= 1", Goal(Sign.AT_LEAST, Fraction(1))),
        ("<= 15 minutes", Goal(Sign.AT_MOST, Fraction(15), unit="minutes")),
        ("3-6 months", Goal(Sign.BETWEEN, Fraction(3), Fraction(6), "months")),
        (">= 1/3", Goal(Sign.AT_LEAST, Fraction(1, 3), unit="share")),
        (">= 4 per 10,000", Goal(Sign.AT_LEAST, Fraction(4), unit="per 10,000")),
        (">= 2.4 m2", Goal(Sign.AT_LEAST, Fraction(12, 5), unit="m2")),
        ("up", Goal(Sign.UP)),
        ("yes", Goal(Sign.YES)),
    ],
)
def test_a_goal_is_read_and_written_back_as_the_plan_has_it(written: str, goal: Goal) -> None:
    assert parse_goal(written) == goal
    assert str(goal) == written


@pytest.mark.parametrize("written", ["≥50%", "＞＝ 50 ％", " >=50 % "])
def test_a_goal_typed_with_chinese_signs_is_the_same_goal(written: str) -> None:
    assert parse_goal(written) == parse_goal(">= 50 %")


@pytest.mark.parametrize(
    "written",
    [
        "",
        "50",
        "50 %",
        ">= ",
        ">= x %",
        ">= 1/0",
        "6-3 months",
        "3-3 months",
        ">= 50 %%",
        "=> 5",
        ">= -1",
        "UP",
        ">= 1e9",
        ">= 9999999999",
        ">= 1 " + "年" * 30,
        ">= 1 > 2",
        "nan",
    ],
)
def test_a_goal_that_cannot_be_read_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(BadGoal, match="看不懂目标"):
        parse_goal(written)


@given(percents, st.sampled_from(list(Sign)), st.sampled_from(["", "%", "months", "per 1,000"]))
def test_every_goal_survives_writing_and_reading(bound: Fraction, sign: Sign, unit: str) -> None:
    goal = Goal(sign) if sign in (Sign.UP, Sign.YES) else Goal(sign, bound, unit=unit)
    if sign is Sign.BETWEEN:
        goal = Goal(sign, bound, bound + 1, unit)
    assert parse_goal(str(goal)) == goal


@given(signs, percents, st.integers(0, 80), st.integers(1, 80))
def test_the_gap_is_the_smallest_number_of_people_that_reaches_the_goal(
    sign: Sign, bound: Fraction, numerator: int, denominator: int
) -> None:
    goal = Goal(sign, bound, unit="%")
    step = -1 if sign is Sign.AT_MOST else 1
    tried = range(numerator + 1) if step < 0 else range(denominator - numerator + 1)
    enough = [k for k in tried if _by_hand(goal, numerator + step * k, denominator)]
    assert reached(goal, numerator, denominator) == _by_hand(goal, numerator, denominator)
    missing = gap(goal, numerator, denominator)
    assert missing is not None and missing >= 0
    if enough:
        assert missing == enough[0]
    elif numerator <= denominator:
        assert sign is Sign.MORE and bound == 100, "only more than all of them is out of reach"


def test_the_property_above_catches_a_gap_in_floats() -> None:
    goal = parse_goal(">= 55 %")
    in_floats = -int(-0.55 * 100 // 1)
    assert in_floats == 56
    assert gap(goal, 0, 100) == 55


def test_the_formulas_of_the_definitions_hold() -> None:
    assert gap(parse_goal(">= 45 %"), 100, 333) == 50
    assert gap(parse_goal("> 60 %"), 60, 100) == 1
    assert gap(parse_goal(">= 60 %"), 60, 100) == 0
    assert gap(parse_goal("= 100 %"), 97, 100) == 3
    assert gap(parse_goal(">= 4 per 10,000"), 3, 12_500) == 2


def test_more_than_sixty_percent_is_not_reached_at_sixty() -> None:
    assert reached(parse_goal("> 60 %"), 60, 100) is False
    assert reached(parse_goal("> 60 %"), 61, 100) is True


def test_a_trend_is_never_reached_and_misses_nobody() -> None:
    assert reached(parse_goal("up"), 5, 5) is None
    assert gap(parse_goal("up"), 0, 5) is None


@pytest.mark.parametrize("denominator", [None, 0])
def test_a_rate_without_a_denominator_is_a_dash_and_nothing_else(denominator: int | None) -> None:
    goal = parse_goal(">= 50 %")
    assert share(0, denominator) is None
    assert reached(goal, 0, denominator) is None
    assert gap(goal, 0, denominator) is None
    assert percent_text(share(0, denominator), goal) == "—"


def test_a_count_is_judged_by_itself_whatever_the_denominator_says() -> None:
    goal = parse_goal(">= 4 services")
    assert reached(goal, 4, 4) is True
    assert gap(goal, 3, 4) == 1
    assert reached(goal, 3) is False


def test_at_most_counts_those_that_are_too_many() -> None:
    assert reached(parse_goal("<= 20 %"), 20, 100) is True
    assert gap(parse_goal("<= 20 %"), 25, 100) == 5
    assert gap(parse_goal("<= 15 minutes"), Fraction(33, 2)) == 2


def test_a_range_misses_on_either_side() -> None:
    goal = parse_goal("3-6 months")
    assert [gap(goal, months) for months in (1, 3, 6, 8)] == [2, 0, 0, 2]
    assert gap(parse_goal("2.2-2.4 months"), 1) is None


def test_yes_is_one_or_all_that_were_due() -> None:
    goal = parse_goal("yes")
    assert (reached(goal, 0), reached(goal, 1)) == (False, True)
    assert (reached(goal, 3, 4), reached(goal, 4, 4), reached(goal, 0, 0)) == (False, True, None)
    assert (gap(goal, 0), gap(goal, 3, 4)) == (1, 1)


def test_full_coverage_stays_reached_when_the_base_figure_is_too_low() -> None:
    assert reached(parse_goal("= 100 %"), 103, 100) is True
    assert gap(parse_goal("= 100 %"), 103, 100) == 0
    assert reached(parse_goal("= 50 %"), 51, 100) is False


def test_an_exact_share_that_no_whole_number_makes_has_no_gap() -> None:
    assert gap(parse_goal("= 50 %"), 1, 3) is None
    assert gap(parse_goal("= 50 %"), 3, 4) == 1


def _by_hand(goal: Goal, numerator: int, denominator: int) -> bool:
    left, right = numerator * 100 * goal.bound.denominator, goal.bound.numerator * denominator
    return {Sign.AT_LEAST: left >= right, Sign.MORE: left > right, Sign.AT_MOST: left <= right}[goal.sign]
