"""Inputs take what people type, in every spelling, and answer with stored values."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.records.episode import TIME_OF_DAY
from desktop.records.problems import hard, soft
from desktop.records.questions import Choice, Question, codes
from desktop.screens.inputs.choices import ChoiceInput
from desktop.screens.inputs.dates import DateInput
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.numbers import NumberInput
from desktop.screens.inputs.popup import Found
from desktop.screens.inputs.pressures import PressureInput
from desktop.screens.inputs.references import ReferenceInput, Source
from desktop.screens.inputs.texts import TextInput
from desktop.screens.inputs.yes_no import YesNoInput
from tests.screens.keyboard import TODAY, Keyboard

Today = Callable[[], date]
DAY = Question("随访日期", type="date", name="given_on", code="date")
PULSE = Question("心率", type="integer", name="heart_rate", code="pulse", least=Decimal(30), most=Decimal(220))
WEIGHT = Question("体重", type="decimal", name="weight_kg", code="weight", places=1, unit="kg")
SBP = Question("收缩压", type="integer", name="sbp", code="bp", unit="mmHg", least=Decimal(60), most=Decimal(300))
DBP = Question("舒张压", type="integer", name="dbp", code="bp", unit="mmHg", least=Decimal(30), most=Decimal(200))
WAY = Question("随访方式", type="choice", name="way", code="way", choices=codes("门诊", "家庭", "电话"))
SYMPTOMS = Question(
    "症状", type="choices", name="symptoms", choices=codes("无症状", "头痛头晕", "恶心呕吐"), alone=frozenset({"1"})
)
GROUPS = Question("重点人群", type="choice", name="group", choices=codes(*(f"人群{n}" for n in range(1, 13))))
STAFF = Question("随访医生", type="reference", name="staff", code="staff", refers="staff")


def typed(keyboard: Keyboard, made: Input, text: str) -> Input:
    """Type *text* into *made* and go on."""
    keyboard.show(made)
    made.focus()
    keyboard.type(text)
    keyboard.enter()
    return made


@pytest.mark.parametrize(
    "text", ["20260905", "2026-9-5", "2026.9.5", "2026/9/5", "２０２６０９０５", "2026。9。5", " 2026-09-05 ", "jt"]
)
def test_a_date_is_read_in_every_spelling_and_shown_in_one(keyboard: Keyboard, today: Today, text: str) -> None:
    made = typed(keyboard, DateInput(DAY, today), text)
    assert made.value() == date(2026, 9, 5)
    assert made.editor.text() == "2026-09-05"


@pytest.mark.parametrize(("word", "day"), [("今天", 5), ("昨天", 4), ("zt", 4)])
def test_today_and_yesterday_are_dates(keyboard: Keyboard, today: Today, word: str, day: int) -> None:
    made = DateInput(DAY, today)
    keyboard.show(made)
    made.focus()
    keyboard.commit(word)
    keyboard.enter()
    assert made.value() == date(2026, 9, day)


@pytest.mark.parametrize("text", ["20260230", "2026-13-1", "abc", "20270101"])
def test_an_impossible_or_future_date_stays_to_be_mended(keyboard: Keyboard, today: Today, text: str) -> None:
    made = typed(keyboard, DateInput(DAY, today), text)
    assert made.state == "mend"
    assert made.value() == text
    assert made.remark.sentence.startswith("×")


def test_the_arrows_step_by_a_day(keyboard: Keyboard, today: Today) -> None:
    made = DateInput(DAY, today)
    made.set_value(TODAY)
    keyboard.show(made)
    made.focus()
    keyboard.press(Qt.Key.Key_Down)
    assert made.value() == date(2026, 9, 4)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_begins_on_monday_and_fills_the_day_in(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = DateInput(DAY, today)
    keyboard.show(made)
    made.focus()
    keyboard.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = made.calendar
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert calendar.selectedDate().toPython() == TODAY
    with qtbot.waitSignal(made.changed):
        calendar.clicked.emit(calendar.selectedDate().addDays(-1))
    assert made.value() == date(2026, 9, 4)


@pytest.mark.parametrize("question", [DAY, PULSE, WEIGHT, WAY, SYMPTOMS])
def test_an_untouched_input_answers_nothing(qtbot: QtBot, today: Today, question: Question) -> None:
    makers = {"date": DateInput, "integer": NumberInput, "decimal": NumberInput}
    made = makers.get(question.type, ChoiceInput)(question, today)
    qtbot.addWidget(made)
    assert made.value() is None
    assert made.state == "white"


def test_a_typed_zero_is_zero(keyboard: Keyboard, today: Today) -> None:
    assert typed(keyboard, NumberInput(Question("吸烟", type="integer", name="n"), today), "0").value() == 0


@pytest.mark.parametrize(
    ("text", "number"), [("６５．５", "65.5"), (" 65.5 ", "65.5"), ("65。5", "65.5"), ("65", "65.0")]
)
def test_full_width_figures_and_stray_spaces_are_mended(
    keyboard: Keyboard, today: Today, text: str, number: str
) -> None:
    made = typed(keyboard, NumberInput(WEIGHT, today), text)
    assert made.value() == Decimal(number)
    assert made.editor.text() == number


def test_a_number_out_of_range_is_marked_at_once_and_mended_by_typing(keyboard: Keyboard, today: Today) -> None:
    made = typed(keyboard, NumberInput(PULSE, today), "20")
    assert made.state == "mend"
    assert "30" in made.remark.sentence
    made.focus()
    keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.type("72")
    keyboard.enter()
    assert made.state == "white"
    assert made.remark.sentence == ""


@pytest.mark.parametrize("text", ["138/86", "138-86", "138 86", "１３８／８６", "13886", "138.86", "138、86"])
def test_a_blood_pressure_is_typed_in_one_go(keyboard: Keyboard, today: Today, text: str) -> None:
    made = typed(keyboard, PressureInput(SBP, DBP, today), text)
    assert made.answers() == {"sbp": 138, "dbp": 86}
    assert made.editor.text() == "138/86"


def test_four_and_six_figures_are_pressures_too(qtbot: QtBot, today: Today) -> None:
    made = PressureInput(SBP, DBP, today)
    qtbot.addWidget(made)
    for text, pressures in (("9860", (98, 60)), ("180110", (180, 110))):
        made.set_value(text)
        assert tuple(made.answers().values()) == pressures


def test_half_a_blood_pressure_leaves_the_other_half_unfilled(qtbot: QtBot, today: Today) -> None:
    made = PressureInput(SBP, DBP, today)
    qtbot.addWidget(made)
    assert made.answers() == {"sbp": None, "dbp": None}
    made.set_answers({"sbp": 138})
    assert made.answers() == {"sbp": 138, "dbp": None}


def test_a_number_chooses_and_goes_on(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = ChoiceInput(WAY, today)
    keyboard.show(made)
    made.focus()
    with qtbot.waitSignal(made.finished):
        keyboard.type("2")
    assert made.value() == "2"


def test_pinyin_initials_choose_too(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = ChoiceInput(WAY, today)
    keyboard.show(made)
    made.focus()
    with qtbot.waitSignal(made.finished):
        keyboard.type("d")
    assert made.value() == "3"


def test_the_rest_of_a_word_is_no_answer_to_the_next_question(keyboard: Keyboard, today: Today) -> None:
    holder = QWidget()
    rows = QVBoxLayout(holder)
    first, other = ChoiceInput(WAY, today), ChoiceInput(Question("走法", "choice", choices=codes("站", "转")), today)
    rows.addWidget(first)
    rows.addWidget(other)
    first.finished.connect(other.focus)
    keyboard.show(holder)
    first.focus()
    keyboard.type("mz")
    assert (first.value(), other.value(), other.choices.typed) == ("1", None, "")
    keyboard.type("2")
    assert other.value() == "2"


def test_a_number_that_names_none_chooses_nothing(keyboard: Keyboard, today: Today) -> None:
    made = ChoiceInput(WAY, today)
    keyboard.show(made)
    made.focus()
    keyboard.type("7")
    assert made.value() is None


def test_several_choices_toggle_and_enter_goes_on(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = ChoiceInput(SYMPTOMS, today)
    keyboard.show(made)
    made.focus()
    keyboard.type("32")
    assert made.value() == "2,3"
    keyboard.type("3")
    assert made.value() == "2"
    with qtbot.waitSignal(made.finished):
        keyboard.enter()


def test_a_choice_that_stands_alone_ends_the_others_and_goes_on(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = ChoiceInput(SYMPTOMS, today)
    keyboard.show(made)
    made.focus()
    keyboard.type("23")
    with qtbot.waitSignal(made.finished):
        keyboard.type("1")
    assert made.value() == "1"
    keyboard.type("2")
    assert made.value() == "2"


def test_two_figures_choose_in_a_list_of_twelve(keyboard: Keyboard, today: Today) -> None:
    made = ChoiceInput(GROUPS, today)
    keyboard.show(made)
    made.focus()
    keyboard.type("12")
    assert made.value() == "12"
    keyboard.type("1")
    keyboard.enter()
    assert made.value() == "1"


def test_backspace_empties_a_choice(keyboard: Keyboard, today: Today) -> None:
    made = ChoiceInput(WAY, today)
    made.set_value("1")
    keyboard.show(made)
    made.focus()
    keyboard.press(Qt.Key.Key_Backspace)
    assert made.value() is None


def test_a_click_chooses_and_a_second_click_takes_back(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = ChoiceInput(WAY, today)
    keyboard.show(made)
    qtbot.mouseClick(made.choices.buttons[1], Qt.MouseButton.LeftButton)
    assert made.value() == "2"
    qtbot.mouseClick(made.choices.buttons[1], Qt.MouseButton.LeftButton)
    assert made.value() is None


def test_codes_that_are_words_answer_to_their_place(keyboard: Keyboard, today: Today) -> None:
    diseases = (Choice("hypertension", "高血压"), Choice("diabetes", "2型糖尿病"))
    made = ChoiceInput(Question("病种", type="choice", name="disease", choices=diseases), today)
    keyboard.show(made)
    made.focus()
    keyboard.type("2")
    assert made.value() == "diabetes"
    keyboard.type("g")
    assert made.value() == "hypertension"


def test_yes_no_answers_true_false_or_nothing(keyboard: Keyboard, today: Today) -> None:
    made = YesNoInput(Question("续约", type="yes-no", name="renewed"), today)
    keyboard.show(made)
    assert made.value() is None
    made.focus()
    keyboard.type("0")
    assert made.value() is False
    keyboard.type("s")
    assert made.value() is True


def test_a_reference_is_found_while_one_types(keyboard: Keyboard, today: Today) -> None:
    people = {"a": "周敏", "b": "周明"}
    source = Source(
        lambda text: [Found(i, name) for i, name in people.items() if text in ("z", name)], people.__getitem__
    )
    made = ReferenceInput(STAFF, today, source)
    keyboard.show(made)
    made.focus()
    keyboard.type("z")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    assert made.value() == "b"
    assert made.line.text() == "周明"


def test_a_reference_to_nobody_is_said_and_not_kept(keyboard: Keyboard, today: Today) -> None:
    made = ReferenceInput(STAFF, today, Source(lambda text: [], str))
    typed(keyboard, made, "xyz")
    assert made.value() is None
    assert made.state == "mend"
    assert "xyz" in made.remark.sentence


def test_a_text_proposes_what_was_written_last(keyboard: Keyboard, today: Today) -> None:
    made = TextInput(Question("药物1", name="drug1_name"), today, lambda field, begun: ["氨氯地平", "硝苯地平"])
    keyboard.show(made)
    made.focus()
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.enter()
    assert made.value() == "氨氯地平"


def test_escape_closes_the_proposals_and_keeps_the_text(keyboard: Keyboard, today: Today) -> None:
    made = TextInput(Question("药物1", name="drug1_name"), today, lambda field, begun: ["abcdef"])
    keyboard.show(made)
    made.focus()
    keyboard.type("abc")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.enter()
    assert made.value() == "abc"


def test_a_rare_name_is_kept_as_it_is(keyboard: Keyboard, today: Today) -> None:
    made = TextInput(Question("姓名", name="name"), today)
    keyboard.show(made)
    made.focus()
    keyboard.commit("𠮷田䶮𬭸")
    keyboard.enter()
    assert made.value() == "𠮷田䶮𬭸"


def test_states_are_told_by_mark_and_sentence_not_by_colour_alone(qtbot: QtBot, today: Today) -> None:
    made = NumberInput(PULSE, today)
    qtbot.addWidget(made)
    for problem, state, mark in (
        (hard("heart_rate", "x", "请填写。"), "mend", "×"),
        (soft("heart_rate", "x", "请核对。"), "explain", "!"),
    ):
        made.show_problem(problem)
        assert made.state == state
        assert made.remark.sentence == f"{mark} {problem.sentence}"
    made.remark.explain("属实")
    made.show_problem(None)
    assert made.remark.sentence.startswith("✓")


def test_a_locked_input_takes_no_keys(keyboard: Keyboard, today: Today) -> None:
    line, choice = NumberInput(PULSE, today), ChoiceInput(WAY, today)
    for made in (line, choice):
        made.lock()
        keyboard.show(made)
        made.focus()
        keyboard.type("2")
        assert made.value() is None
        assert made.state == "locked"


def test_a_computed_value_can_be_overruled_and_comes_back_when_emptied(keyboard: Keyboard, today: Today) -> None:
    made = DateInput(Question("下次随访", type="date", name="next_on", computed=True, future=True), today)
    made.fill(date(2026, 12, 4))
    assert made.state == "computed"
    assert made.answers() == {}
    typed(keyboard, made, "20261201")
    assert made.state == "white"
    assert made.answers() == {"next_on": date(2026, 12, 1)}
    made.fill(date(2026, 12, 5))
    assert made.value() == date(2026, 12, 1)
    made.focus()
    keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.enter()
    assert made.answers() == {}
    assert made.value() == date(2026, 12, 5)


def test_a_time_of_day_shows_an_example_of_what_to_type(today: Today, qtbot: QtBot) -> None:
    for hint, shown in (("", "如 09:30"), ("不填按零点算", "如 09:30　不填按零点算")):
        made = TextInput(Question("入户时间", name="entered_at", pattern=TIME_OF_DAY, like="09:30", hint=hint), today)
        qtbot.addWidget(made)
        assert made.line.placeholderText() == shown
