"""Lines on paper: Chinese breaks anywhere but before a comma, numbers and Latin words stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.reports import faces
from desktop.reports.lines import Words, broken, shortened, width

SIZE = 9.0


def lines(text: str, room: float = 90) -> list[str]:
    return broken(text, faces.SANS, SIZE, room)


def test_a_comma_never_begins_a_line_and_a_bracket_never_ends_one() -> None:
    for room in range(40, 140, 3):
        for line in lines("社区卫生服务，（松江区）工作方案。《规范》：高血压、糖尿病；随访！", room):
            assert line[0] not in "，。、；：！）》"
            assert line[-1] not in "（《"


def test_a_number_a_date_and_a_word_stay_whole() -> None:
    said = "截至2025-11-14面对面随访1,234人次SJ-13达到74.29%以上"
    for room in range(60, 160, 7):
        whole = lines(said, room)
        for part in ("2025-11-14", "1,234", "SJ-13", "74.29%"):
            assert any(part in line for line in whole), (room, whole)


def test_a_word_wider_than_its_place_is_cut_instead_of_running_over_the_edge() -> None:
    cut = lines("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
    assert len(cut) > 1
    assert all(width(line, faces.SANS, SIZE) <= 90 for line in cut)


@given(some.text(some.sampled_from("社区，。（）“”服务abc 123-𠮷䶮%\n·"), max_size=60), some.integers(40, 200))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, room: int) -> None:
    whole = lines(text, room)
    assert "".join("".join(whole).split()) == "".join(text.split())
    assert all(width(line, faces.SANS, SIZE) <= room for line in whole)


def test_what_is_shortened_says_so() -> None:
    assert shortened("社区卫生服务中心" * 9, faces.SANS, SIZE, 90, 2)[-1].endswith("…")
    assert shortened("社区", faces.SANS, SIZE, 90, 2) == ["社区"]


def test_a_paragraph_goes_on_without_a_single_line_alone() -> None:
    words = Words("社区卫生服务" * 40, faces.SERIF, 10)
    _, high = words.wrap(200, 0)
    for room in range(5, int(high), 7):
        parts = words.split(200, room)
        if parts:
            assert [len(part.lines) >= 2 for part in parts] == [True, True]
            assert [line for part in parts for line in part.lines] == words.lines


@pytest.mark.parametrize("name", ["𠮷", "䶮", "𬭸"])
def test_a_rare_character_has_the_width_of_any_other(name: str) -> None:
    assert width(name, faces.SANS, 10) == pytest.approx(10, abs=0.5)
