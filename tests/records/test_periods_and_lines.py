"""Reporting periods, control lines, codes of diagnoses and the order of episodes."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as any_of

from desktop.records.control import control_lines, glucose_lines, is_controlled, is_glucose_controlled
from desktop.records.diagnosis import looks_like_icd10
from desktop.records.episode import runs_into, stands_open
from desktop.records.periods import read_period
from tests.fakes import KnownInMemory


@pytest.mark.parametrize(
    ("name", "first", "last", "title"),
    [
        ("2025", "2025-01-01", "2025-12-31", "2025年"),
        ("2025H1", "2025-01-01", "2025-06-30", "2025年上半年"),
        ("2025h2", "2025-07-01", "2025-12-31", "2025年下半年"),
        ("2025Q1", "2025-01-01", "2025-03-31", "2025年第1季度"),
        ("2025Q4", "2025-10-01", "2025-12-31", "2025年第4季度"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024年2月"),
        ("2025-12", "2025-12-01", "2025-12-31", "2025年12月"),
    ],
)
def test_a_period_has_a_first_and_a_last_day(name: str, first: str, last: str, title: str) -> None:
    span = read_period(name)
    assert span is not None
    assert (span.first.isoformat(), span.last.isoformat(), span.title) == (first, last, title)


@pytest.mark.parametrize(
    "name", ["", "25", "2025H3", "2025Q0", "2025Q5", "2025-13", "2025-00", "2025-1", "0000", "1800", "2200", "年"]
)
def test_what_is_no_period_is_none(name: str) -> None:
    assert read_period(name) is None


@given(any_of.text(max_size=8))
def test_no_text_breaks_the_reader_of_periods(text: str) -> None:
    read_period(text)


def test_a_period_is_saved_in_its_shape_only() -> None:
    known = KnownInMemory()
    assert not known.judge("period", {"period": "2025Q4"}).is_refused
    assert known.judge("period", {"period": "2025Q5"}).is_refused


@pytest.mark.parametrize(
    ("sbp", "dbp", "age", "controlled"),
    [(139, 89, 64, True), (140, 89, 64, False), (139, 90, 64, False), (149, 89, 65, True), (150, 89, 65, False),
     (149, 90, 65, False)],
)  # fmt: skip
def test_the_control_line_itself_is_not_controlled(sbp: int, dbp: int, age: int, controlled: bool) -> None:
    assert is_controlled(sbp, dbp, date(2025 - age, 1, 1), date(2025, 1, 1), 2017) == controlled


def test_somebody_of_unknown_age_is_held_to_the_stricter_line() -> None:
    assert not is_controlled(145, 80, None, date(2025, 1, 1), 2017)


def test_every_line_names_its_source() -> None:
    assert all(line.source for line in control_lines()) and glucose_lines()[2017] == Decimal("7.0")


@pytest.mark.parametrize(("value", "controlled"), [("6.9", True), ("7.0", False), ("7.1", False)])
def test_glucose_is_controlled_below_seven(value: str, controlled: bool) -> None:
    assert is_glucose_controlled(Decimal(value), 2017) == controlled
    assert is_glucose_controlled(Decimal(value), 2099) == controlled, "a later set without its own line"


def test_codes_have_the_shape_of_icd10() -> None:
    assert all(map(looks_like_icd10, ("I10", "I10.x00", "I10.x00x002", "E11.900", "J44.1", "Z51.5")))
    assert not any(map(looks_like_icd10, ("", "10", "I1", "I10.", "i10", "高血压", "I10.x00 ")))


@given(any_of.lists(any_of.tuples(any_of.integers(0, 60), any_of.integers(0, 9)), max_size=4), any_of.integers(0, 99))
def test_an_episode_stands_open_from_its_opening_to_the_day_before_its_closing(
    lengths: list[tuple[int, int]], day: int
) -> None:
    openings, closings, start = [], [], 1
    for gap, length in lengths:
        openings.append(date.fromordinal(start + gap))
        closings.append(date.fromordinal(start + gap + length))
        start += gap + length
    asked = date.fromordinal(day + 1)
    inside = any(opened <= asked < closed for opened, closed in zip(openings, closings, strict=True))
    assert stands_open(openings, closings, asked) == inside


def test_an_episode_runs_into_the_next_unless_it_is_closed_by_then() -> None:
    first, second, third = date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1)
    assert not runs_into([], [], first)
    assert not runs_into([first], [], second), "nothing follows"
    assert runs_into([second], [], first)
    assert not runs_into([second], [second], first)
    assert runs_into([first, third], [second], second)
    assert not runs_into([first, third], [second, third], second)
