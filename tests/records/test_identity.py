"""Citizen numbers, ages and what the resident's file says of them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as any_of

from desktop.records.identity import (
    age_on,
    born_of,
    check_character,
    from_fifteen,
    is_sound,
    looks_like_number,
    sex_of,
    turns_on,
)
from tests.fakes import KnownInMemory, codes_of

SOUND = [
    ("310117195001010015", date(1950, 1, 1), "1"),
    ("310115194802290021", date(1948, 2, 29), "2"),
    ("310118196006301031", date(1960, 6, 30), "1"),
    ("810000195505050016", date(1955, 5, 5), "1"),
    ("820000196612120020", date(1966, 12, 12), "2"),
    ("830000197010010031", date(1970, 10, 1), "1"),
]
ZHANG = {"name": "张桂英", "sex": "2", "born_on": "1948-02-29", "id_type": "01", "id_number": "310115194802290021"}


@pytest.mark.parametrize(("number", "born", "sex"), SOUND)
def test_a_sound_number_tells_birth_date_and_sex(number: str, born: date, sex: str) -> None:
    assert is_sound(number) and born_of(number) == born and sex_of(number) == sex


@pytest.mark.parametrize(("number", "born", "sex"), SOUND)
def test_any_changed_digit_is_noticed(number: str, born: date, sex: str) -> None:
    for place in range(17):
        changed = number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]
        assert not is_sound(changed)


@given(any_of.integers(0, 10**17 - 1))
def test_the_check_character_makes_a_number_whole(body: int) -> None:
    number = f"{body:017}"
    assert looks_like_number(number + check_character(number))


@pytest.mark.parametrize("number", ["", "31011519480229002", "3101151948022900211", "31011519480229002x", "３１0115194802290021",
                                    "310115194802300021", "3.10115E+17"])  # fmt: skip
def test_what_is_no_number_is_not_sound(number: str) -> None:
    assert not is_sound(number)


def test_a_number_of_fifteen_digits_becomes_one_of_eighteen() -> None:
    assert from_fifteen("310117500101001") == "310117195001010015"


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1960, 9, 5), date(2025, 9, 4), 64),
        (date(1960, 9, 5), date(2025, 9, 5), 65),
        (date(1960, 2, 29), date(2025, 2, 28), 64),
        (date(1960, 2, 29), date(2025, 3, 1), 65),
    ],
)
def test_age_counts_full_years(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age
    assert (turns_on(born, 65) <= day) == (age >= 65)


@given(any_of.dates(date(1900, 1, 1), date(2020, 12, 31)), any_of.integers(0, 100))
def test_age_and_birthday_agree(born: date, age: int) -> None:
    assert age_on(born, turns_on(born, age)) == age


@pytest.fixture
def known() -> KnownInMemory:
    """Return an empty ledger."""
    return KnownInMemory()


def judged(known: KnownInMemory, **answers: object) -> Any:
    return known.judge("resident", ZHANG | answers)


def test_a_resident_with_a_sound_number_has_no_problem(known: KnownInMemory) -> None:
    admission = judged(known)
    assert not admission.problems
    assert (admission.record.turns_60_on, admission.record.turns_65_on) == ("2008-02-29", "2013-03-01")


def test_a_small_x_ends_a_sound_number_too(known: KnownInMemory) -> None:
    start = "310101194901010"
    number = next(body + "x" for n in range(100) if check_character(body := f"{start}{n:02}") == "X")
    sex = sex_of(number)
    assert not judged(known, id_number=number, born_on="1949-01-01", sex=sex).problems


def test_an_area_that_nobody_knows_is_fine(known: KnownInMemory) -> None:
    body = "31019919480229002"
    assert not judged(known, id_number=body + check_character(body)).problems


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({"id_number": "310115194802290022"}, {("hard", "id-check")}),
        ({"id_number": "3101151948022900"}, {("hard", "id-shape")}),
        ({"born_on": "1948-03-01"}, {("soft", "born-differs")}),
        ({"sex": "1"}, {("soft", "sex-differs")}),
        ({"id_type": "08", "id_number": "810000195505050016", "born_on": "1955-05-05", "sex": "1"}, set()),
        (
            {"id_type": "08", "id_number": "810000195505050017", "born_on": "1955-05-05", "sex": "1"},
            {("hard", "id-check")},
        ),
        ({"id_type": "03", "id_number": "E12345678"}, set()),
    ],
)
def test_a_number_is_held_to_its_document(
    known: KnownInMemory, answers: dict[str, object], found: set[tuple[str, str]]
) -> None:
    assert codes_of(judged(known, **answers)) == found


@pytest.mark.parametrize(
    ("state", "code", "says"),
    [
        ("cut", "id-cut", "截成 0"),
        ("lost", "id-lost", "科学计数"),
        ("check", "id-check", "校验码不符"),
        (None, "id-missing", "没有身份证号"),
    ],
)
def test_a_lost_number_keeps_the_person_and_asks_for_a_sentence(
    known: KnownInMemory, state: str | None, code: str, says: str
) -> None:
    admission = judged(known, id_number=None, number_state=state)
    (problem,) = admission.problems
    assert (problem.severity, problem.code, problem.field) == ("soft", code, "id_number") and says in problem.sentence
    explained = known.judge("resident", ZHANG | {"id_number": None}, explain={"id_number": "证件遗失"})
    assert not explained.is_refused


def test_somebody_with_a_passport_needs_no_citizen_number(known: KnownInMemory) -> None:
    assert not judged(known, id_type="03", id_number=None).problems


def test_a_number_belongs_to_one_resident(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", **ZHANG)
    assert codes_of(judged(known)) == {("hard", "id-taken")}
    assert not known.judge("resident", ZHANG | {"phone": "13800000000"}, record="zhang").problems


@pytest.mark.parametrize(("kept", "typed"), [("x", "X"), ("X", "x"), ("short", "X"), ("x", "short")])
def test_a_number_is_the_same_in_each_of_its_spellings(known: KnownInMemory, kept: str, typed: str) -> None:
    long = next(
        number for last in range(0, 1000, 2) if (number := from_fifteen(f"310115480229{last:03}")).endswith("X")
    )
    spelled = {"X": long, "x": long.lower(), "short": long[:6] + long[8:17]}
    assert not judged(known, id_number=spelled[kept]).is_refused
    known.keep("resident", "other", **ZHANG | {"id_number": spelled[kept]})
    assert codes_of(judged(known, id_number=spelled[typed])) - {("hint", "id-fifteen")} == {("hard", "id-taken")}


def test_a_day_of_leaving_asks_why(known: KnownInMemory) -> None:
    assert [problem.field for problem in judged(known, left_on="2025-01-01").problems] == ["left"]
    assert not judged(known, left_on="2025-01-01", left="死亡").is_refused
    early = judged(known, left_on="1940-01-01", left="死亡")
    assert early.is_refused, "nobody leaves before birth"
