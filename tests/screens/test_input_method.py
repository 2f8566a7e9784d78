"""An input method's keys belong to the input method: five things that must hold while a word is composed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.records.questions import Question, codes
from desktop.screens.inputs.choices import ChoiceInput
from desktop.screens.inputs.line import Line
from desktop.screens.inputs.numbers import NumberInput
from desktop.screens.inputs.popup import Found
from desktop.screens.inputs.references import ReferenceInput, Source
from desktop.screens.inputs.texts import TextInput
from tests.screens.keyboard import Keyboard

Today = Callable[[], date]
NAME = Question("姓名", name="name")


def window_with(*lines: QWidget) -> QWidget:
    """Return a window that holds *lines*."""
    window = QWidget()
    column = QVBoxLayout(window)
    for line in lines:
        column.addWidget(line)
    return window


def test_enter_while_composing_only_commits_the_word(keyboard: Keyboard, qtbot: QtBot, today: Today) -> None:
    made = TextInput(NAME, today)
    keyboard.show(made)
    made.focus()
    keyboard.compose("zhang")
    with qtbot.assertNotEmitted(made.finished):
        keyboard.enter()
        keyboard.commit("张")
    assert made.line.text() == "张"
    with qtbot.waitSignal(made.finished):
        keyboard.enter()


@pytest.mark.parametrize(("line_class", "fires"), [(Line, 0), (QLineEdit, 1)])
def test_no_shortcut_fires_while_composing(keyboard: Keyboard, line_class: type[QLineEdit], fires: int) -> None:
    """The plain line edit is the control: there the shortcut does fire in the middle of a word."""
    line = line_class()
    window = window_with(line)
    saved: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+S"), window)
    shortcut.activated.connect(lambda: saved.append("saved"))
    keyboard.show(window)
    line.setFocus()
    keyboard.compose("li")
    keyboard.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(saved) == fires
    keyboard.commit("李")
    keyboard.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(saved) == fires + 1
    assert line.text() == "李"


def test_tab_and_escape_stay_with_the_word(keyboard: Keyboard) -> None:
    first, second = Line(), Line()
    keyboard.show(window_with(first, second))
    first.setFocus()
    keyboard.compose("wang")
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Escape)
    assert first.hasFocus()
    keyboard.commit("王")
    keyboard.press(Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_half_a_word_searches_nobody(keyboard: Keyboard, today: Today) -> None:
    asked: list[str] = []

    def search(text: str) -> list[Found]:
        asked.append(text)
        return [Found("1", "张三"), Found("2", "张四")]

    made = ReferenceInput(Question("医生", type="reference", name="staff"), today, Source(search, str))
    keyboard.show(made)
    made.focus()
    keyboard.compose("zh")
    keyboard.compose("zhang")
    assert asked == []
    keyboard.commit("张")
    assert asked == ["张"]


def test_numbers_and_choices_have_no_input_method_at_all(keyboard: Keyboard, today: Today) -> None:
    number = NumberInput(Question("心率", type="integer", name="n"), today)
    choice = ChoiceInput(Question("方式", type="choice", name="w", choices=codes("门诊", "家庭")), today)
    words = TextInput(NAME, today)
    attribute = Qt.WidgetAttribute.WA_InputMethodEnabled
    keyboard.show(window_with(number, choice, words))
    assert not number.editor.testAttribute(attribute)
    assert not choice.editor.testAttribute(attribute)
    assert words.editor.testAttribute(attribute)


def test_a_word_left_half_composed_does_not_block_the_line_for_good(keyboard: Keyboard) -> None:
    first, second = Line(), Line()
    keyboard.show(window_with(first, second))
    first.setFocus()
    keyboard.compose("zhao")
    second.setFocus()
    first.setFocus()
    QApplication.processEvents()
    keyboard.press(Qt.Key.Key_Tab)
    assert second.hasFocus()
