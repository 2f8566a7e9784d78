"""What people type, paste and import becomes a stored value, or a problem in words."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as any_of

from desktop.records.problems import Problem
from desktop.records.questions import Choice, Question, codes
from desktop.records.reading import as_value, read_answer, read_date
from tests.fakes import TODAY

DAY = Question("日期", type="date", name="given_on", code="date")
COUNT = Question("次数", type="integer", name="count", code="count", least=Decimal(0), most=Decimal(100), unit="次")
AMOUNT = Question(
    "体重", type="decimal", name="weight_kg", code="weight", places=1, least=Decimal(20), most=Decimal(300)
)
TEXT = Question("备注", name="note", code="note", longest=5)
SHAPED = Question("时间", name="at", code="at", pattern=r"[0-9]{2}:[0-9]{2}", like="09:30", longest=8)
FLAG = Question("是否", type="yes-no", name="so", code="so")
ONE = Question(
    "方式", type="choice", name="way", code="way", choices=codes("门诊", Choice("2", "家庭", ("上门",)), "电话")
)
MANY = Question(
    "症状", type="choices", name="symptoms", code="symptoms", choices=codes("无症状", *"乙丙丁戊己庚辛壬癸"),
    alone=frozenset({"1"}),
)  # fmt: skip
LINK = Question("居民", type="reference", name="resident", code="resident", refers="resident")


def problem(question: Question, given: object) -> Problem:
    read = read_answer(question, given, TODAY)
    assert isinstance(read, Problem), read
    assert read.severity == "hard" and read.field == question.name and "{" not in read.sentence
    return read


@pytest.mark.parametrize(
    "written",
    ["20260905", "2026-09-05", "2026-9-5", "2026.9.5", "2026/9/5", "2026年9月5日", " 2026年9月5 ", "２０２６－９－５",
     "2026. 9. 5", "2026-09-05 00:00:00", "2026-09-05T00:00"],
)  # fmt: skip
def test_a_date_is_read_in_every_spelling_of_the_registers(written: str) -> None:
    assert read_answer(DAY, written, TODAY) == date(2026, 9, 5)


@pytest.mark.parametrize(("written", "kept"), [("9:30", "09:30"), ("９：３０", "09:30"), ("19:30", "19:30")])
def test_a_time_may_be_written_without_its_nought(written: str, kept: str) -> None:
    assert read_answer(SHAPED, written, TODAY) == kept


@pytest.mark.parametrize("written", ["9:3", "9.30", "9", ":30", "9:30:00"])
def test_what_is_no_time_stays_a_problem(written: str) -> None:
    problem(SHAPED, written)


def test_a_date_is_read_from_a_worksheet_cell_and_from_words() -> None:
    assert read_answer(DAY, datetime(2026, 9, 5, 0, 0), TODAY) == date(2026, 9, 5)
    assert read_answer(DAY, date(2026, 9, 5), TODAY) == date(2026, 9, 5)
    assert read_answer(DAY, "今天", TODAY) == TODAY
    assert read_answer(DAY, "昨天", TODAY) == date(2026, 11, 21)
    assert read_date("今天") is None


@pytest.mark.parametrize(
    "written", ["2025-02-29", "2025-13-01", "2025-00-10", "二〇二五年", "2025", "1/2/2025", "45900"]
)
def test_an_impossible_date_is_a_problem(written: str) -> None:
    assert problem(DAY, written).code == "date"
    assert problem(DAY, written).sentence in (
        "“日期”读不懂，请按“2026-09-05”的样子填写。",
        f"“日期”写的 {written} 这一天不存在，请核对日期。",
    )


def test_a_leap_day_is_a_date_in_leap_years_only() -> None:
    assert read_answer(DAY, "2024-02-29", TODAY) == date(2024, 2, 29)


def test_a_date_after_today_is_a_problem_unless_the_question_looks_ahead() -> None:
    assert problem(DAY, "2026-11-23").code == "date-future"
    assert read_answer(DAY, "2026-11-22", TODAY) == TODAY
    ahead = Question("下次", type="date", name="next_on", code="next-on", future=True)
    assert read_answer(ahead, "2027-01-01", TODAY) == date(2027, 1, 1)


@pytest.mark.parametrize("question", [DAY, COUNT, AMOUNT, TEXT, FLAG, ONE, MANY, LINK])
@pytest.mark.parametrize("blank", [None, "", "  ", "　"])
def test_blank_is_not_filled(question: Question, blank: object) -> None:
    assert read_answer(question, blank, TODAY) is None


@pytest.mark.parametrize(
    ("written", "value"), [("0", 0), (0, 0), ("１２", 12), (" 7 ", 7), (100, 100), (5.0, 5), ("5.0", 5)]
)
def test_a_whole_number_is_read_and_zero_is_zero(written: object, value: int) -> None:
    read = read_answer(COUNT, written, TODAY)
    assert read == value and type(read) is int


@pytest.mark.parametrize("written", ["5.5", "五", "1e400", "NaN", "inf", True, "12次", object()])
def test_what_is_no_whole_number_is_a_problem(written: object) -> None:
    assert problem(COUNT, written).code in ("count", "count-range")


@pytest.mark.parametrize(("written", "inside"), [("20", True), ("300.0", True), ("19.9", False), ("300.1", False)])
def test_bounds_are_inclusive(written: str, inside: bool) -> None:
    read = read_answer(AMOUNT, written, TODAY)
    assert isinstance(read, Decimal) == inside
    if not inside:
        assert problem(AMOUNT, written).code == "weight-range"


def test_a_decimal_keeps_its_places_and_takes_no_more() -> None:
    assert str(read_answer(AMOUNT, "65.5", TODAY)) == "65.5"
    assert str(read_answer(AMOUNT, 65, TODAY)) == "65.0"
    assert str(read_answer(AMOUNT, 65.3, TODAY)) == "65.3"
    assert problem(AMOUNT, "65.55").code == "weight"


@pytest.mark.parametrize(("written", "code"), [("1", "1"), ("２", "2"), ("上门", "2"), ("电话", "3"), ("3电话", "3"),
                                               ("03", "3"), ("2.家庭", "2"), (1, "1")])  # fmt: skip
def test_a_choice_is_read_by_number_label_or_the_registers_word(written: object, code: str) -> None:
    assert read_answer(ONE, written, TODAY) == code


@pytest.mark.parametrize("written", ["4", "3门诊", "信件", "1,2"])
def test_what_the_list_does_not_have_is_a_problem(written: str) -> None:
    assert problem(ONE, written).sentence == "“方式”没有这个选项，请从列出的选项中选择。"


@pytest.mark.parametrize(("written", "stored"), [("2,3", "2,3"), ("3、2", "2,3"), ("10；2", "2,10"), ("乙 丙", "2,3"),
                                                 ("2,2", "2"), ("无症状", "1")])  # fmt: skip
def test_several_choices_are_stored_once_each_in_the_order_of_the_list(written: str, stored: str) -> None:
    assert read_answer(MANY, written, TODAY) == stored


def test_an_exclusive_choice_stands_alone() -> None:
    assert problem(MANY, "1,2").code == "symptoms-alone"
    assert problem(MANY, "1,2").sentence == "“症状”中的“无症状”不能与其他选项同时选，请去掉一边。"
    assert problem(MANY, "2,99").code == "symptoms"


@pytest.mark.parametrize(("written", "value"), [(True, True), ("是", True), ("√", True), ("1", True), ("有", True), ("y", True),
                                                (False, False), ("否", False), ("无", False), (0, False), ("×", False)])  # fmt: skip
def test_yes_and_no_have_many_spellings(written: object, value: bool) -> None:
    assert read_answer(FLAG, written, TODAY) is value


def test_maybe_is_neither_yes_nor_no() -> None:
    assert problem(FLAG, "也许").code == "so"


def test_text_keeps_rare_characters_and_refuses_what_cannot_be_kept() -> None:
    assert read_answer(TEXT, " 𠮷䶮𬭸 ", TODAY) == "𠮷䶮𬭸"
    assert read_answer(TEXT, "ＡＢ", TODAY) == "ＡＢ", "free text is kept as it was written"
    assert problem(TEXT, "六个字的文字").code == "note-long"
    assert problem(TEXT, "a\ud800").code == "note-characters"
    assert problem(TEXT, "a\x00b").code == "note-characters"


def test_text_of_a_shape_is_narrowed_and_held_to_it() -> None:
    assert read_answer(SHAPED, "０９：３０", TODAY) == "09:30"
    assert problem(SHAPED, "9:3").sentence == "“时间”读不懂，请按“09:30”的样子填写。"
    assert read_answer(SHAPED, " 09:30\n", TODAY) == "09:30"


def test_a_reference_is_a_short_text() -> None:
    assert read_answer(LINK, "a-b", TODAY) == "a-b"
    assert problem(LINK, 5).code == "resident"
    assert problem(LINK, "x" * 65).code == "resident"


@given(any_of.one_of(any_of.text(max_size=40), any_of.integers(), any_of.floats(), any_of.booleans(), any_of.none()))
def test_nothing_that_is_given_breaks_the_reader(anything: object) -> None:
    for question in (DAY, COUNT, AMOUNT, TEXT, SHAPED, FLAG, ONE, MANY, LINK):
        read = read_answer(question, anything, TODAY)
        assert isinstance(read, Problem | str | int | date | Decimal | None)


@given(any_of.dates(date(1900, 1, 1), TODAY))
def test_what_is_stored_is_read_again(day: date) -> None:
    assert read_answer(DAY, as_value(day), TODAY) == day
    assert read_answer(DAY, f"{day:%Y%m%d}", TODAY) == day


@pytest.mark.parametrize(("question", "written"), [(COUNT, "1_0"), (AMOUNT, "6_5.5"), (TEXT, True)])
def test_what_nobody_means_as_a_number_or_text_is_a_problem(question: Question, written: object) -> None:
    problem(question, written)


@pytest.mark.parametrize("question", [DAY, COUNT, AMOUNT, TEXT, SHAPED, FLAG, ONE, MANY, LINK])
def test_a_number_that_python_cannot_write_out_is_a_problem_like_others(question: Question) -> None:
    assert problem(question, 10**5000).sentence.endswith("。")


@pytest.mark.parametrize(
    ("written", "value"),
    [("６５。５", "65.5"), ("＋65.5", "65.5"), ("65.", "65.0"), (65.50000000000001, "65.5"), (65, "65.0")],
)
def test_what_an_input_method_or_worksheet_makes_of_a_number_is_mended(written: object, value: str) -> None:
    assert str(read_answer(AMOUNT, written, TODAY)) == value


def test_a_line_end_of_windows_is_one_line_end_and_short_texts_have_none() -> None:
    prose = replace(TEXT, longest=500)
    assert read_answer(prose, "甲\r\n乙", TODAY) == "甲\n乙"
    assert read_answer(TEXT, "甲\r\n乙", TODAY) == "甲 乙"
    assert read_answer(TEXT, "甲\u200b乙\ufeff", TODAY) == "甲乙", "nobody sees them, and no search finds the name"


@pytest.mark.parametrize("written", ["-0", "-0.0", "0", "0.00"])
def test_there_is_one_zero(written: str) -> None:
    amount = Question("日饮酒量", type="decimal", name="drinking", code="drinking", places=1, least=Decimal(0))
    read = read_answer(amount, written, TODAY)
    assert not isinstance(read, Problem) and as_value(read) == "0.0"
