"""Figures in words: two places, half up, and never rounded onto the other side of a goal."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop.progress.goals import Goal, Sign, parse_goal, reached
from desktop.progress.wording import amount_text, goal_text, percent_text


def test_percentages_have_two_places_rounded_half_up() -> None:
    assert percent_text(Fraction(26, 35)) == "74.29 %"
    assert percent_text(Fraction(1, 8)) == "12.50 %"
    assert percent_text(Fraction(10_005, 1_000_000)) == "1.00 %"
    assert percent_text(Fraction(10_050, 1_000_000)) == "1.01 %", "half goes up, not to the even neighbour"
    assert percent_text(None) == "—"
    assert percent_text(Fraction(0)) == "0.00 %"


def test_so_many_to_so_many_people_read_as_their_goal_does() -> None:
    goal = parse_goal(">= 4 per 10,000")
    assert percent_text(Fraction(20, 48_000), goal) == "4.17 /万人"
    assert percent_text(Fraction(39_999, 10**8), goal) == "3.99 /万人", "not rounded onto the goal"
    assert percent_text(Fraction(24, 10_000), parse_goal(">= 2 per 1,000")) == "2.40 /千人"
    assert percent_text(Fraction(24, 10_000)) == "0.24 %", "the control: without such a goal"


def test_rounding_never_makes_an_unreached_value_read_as_reached() -> None:
    assert percent_text(Fraction(79_996, 100_000)) == "80.00 %"
    assert percent_text(Fraction(79_996, 100_000), parse_goal(">= 80 %")) == "79.99 %"
    assert percent_text(Fraction(99_996, 100_000), parse_goal("= 100 %")) == "99.99 %"
    assert percent_text(Fraction(60_001, 100_000), parse_goal("> 60 %")) == "60.01 %"
    assert percent_text(Fraction(20_004, 100_000), parse_goal("<= 20 %")) == "20.01 %"


@given(st.sampled_from([Sign.AT_LEAST, Sign.MORE, Sign.AT_MOST]), st.integers(0, 10_000), st.integers(0, 10**6))
def test_the_text_of_a_share_stands_where_the_share_stands(sign: Sign, hundredths: int, millionths: int) -> None:
    goal, value = Goal(sign, Fraction(hundredths, 100), unit="%"), Fraction(millionths, 10**6)
    read = Fraction(percent_text(value, goal).removesuffix(" %")) / 100
    assert reached(goal, read, 1) == reached(goal, value, 1)
    assert abs(read - value) < Fraction(1, 10_000)


def test_amounts_are_whole_or_have_two_places() -> None:
    assert [amount_text(amount) for amount in (7, Fraction(7), Fraction(7, 3), Fraction(1, 200), None)] == [
        "7",
        "7",
        "2.33",
        "0.01",
        "—",
    ]


def test_people_read_goals_in_chinese() -> None:
    written = [">= 50 %", "> 60 %", "<= 15 minutes", "3-6 months", ">= 1", ">= 1/3", "up", "yes", ">= 2 个"]
    assert [goal_text(parse_goal(one)) for one in written] == [
        "≥ 50 %",
        "＞ 60 %",
        "≤ 15 分钟",
        "3–6 个月",
        "≥ 1",
        "≥ 1/3",
        "持续提升",
        "完成",
        "≥ 2 个",
    ]
