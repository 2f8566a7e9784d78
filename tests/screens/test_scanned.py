"""Scanners and card readers, which type like a keyboard: a sheet's code opens its form, a number its owner."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.records.sheet_code import code_for
from desktop.screens.entry_page import EntryPage
from desktop.screens.opened_window import window_over
from desktop.screens.people_view import PeopleView
from desktop.screens.residents_page import ResidentsPage
from desktop.screens.scanned import task_behind
from desktop.screens.tasks import Task
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.store.shelf import new_id
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter, number

Control = Qt.KeyboardModifier.ControlModifier
HYPERTENSION, DIABETES = "hypertension-follow-up", "diabetes-follow-up"


@pytest.fixture
def window(desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot) -> Iterator[Window]:
    made = window_over(desk)
    made.resize(1280, 800)
    keyboard.show(made)
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)
    yield made


def _scan(keyboard: Keyboard, desk: WorkDesk, text: str) -> None:
    """Type into the box as a scanner does: all at once, then Enter; wait until the page has what it reads."""
    keyboard.press(Qt.Key.Key_K, Control)
    keyboard.qtbot.keyClicks(keyboard.place, text)
    keyboard.enter()
    keyboard.qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)


def test_a_sheet_s_code_opens_its_form_for_its_resident(
    window: Window, desk: WorkDesk, keyboard: Keyboard, center: SmallCenter
) -> None:
    _scan(keyboard, desk, code_for(HYPERTENSION, center.ids["张桂英"]))
    assert isinstance(window.page, EntryPage)
    assert window.page.task == Task(center.ids["张桂英"], (HYPERTENSION,))
    assert window.page.form is not None
    assert "张桂英" in window.page.form.head.name.text()


def test_a_sheet_of_one_disease_opens_the_one_form_of_both(
    window: Window, desk: WorkDesk, keyboard: Keyboard, center: SmallCenter
) -> None:
    _scan(keyboard, desk, code_for(DIABETES, center.ids["李国强"]))
    assert window.page.task == Task(center.ids["李国强"], (HYPERTENSION, DIABETES))


def test_a_card_reader_s_eighteen_figures_open_the_person(
    window: Window, desk: WorkDesk, keyboard: Keyboard, center: SmallCenter
) -> None:
    own = desk.shelf.all("resident", name="王秀珍")[0].id_number
    assert own == number("1948-11-20", 6)
    _scan(keyboard, desk, own)
    assert isinstance(window.page, ResidentsPage)
    assert window.page.person.resident == center.ids["王秀珍"]


def test_a_code_of_nobody_here_and_a_slip_of_one_figure_open_nothing(desk: WorkDesk, center: SmallCenter) -> None:
    code = code_for(HYPERTENSION, center.ids["张桂英"])
    assert task_behind(desk, code) is not None
    assert task_behind(desk, code_for(HYPERTENSION, new_id())) is None
    assert task_behind(desk, code[:20] + str((int(code[20]) + 1) % 10) + code[21:]) is None
    assert task_behind(desk, "张桂英") is None


def test_a_code_without_a_form_asks_what_is_registered(desk: WorkDesk, center: SmallCenter) -> None:
    assert task_behind(desk, code_for("", center.ids["张桂英"])) == Task(center.ids["张桂英"])


def test_where_people_are_looked_for_a_code_is_understood_too(
    desk: WorkDesk, keyboard: Keyboard, qtbot: QtBot, center: SmallCenter
) -> None:
    view = PeopleView(desk, lists_all=False)
    keyboard.show(view)
    view.start()
    keyboard.type(code_for(HYPERTENSION, center.ids["张桂英"]))
    with qtbot.waitSignal(desk.going) as gone:
        keyboard.enter()
    assert gone.args == ["entry", Task(center.ids["张桂英"], (HYPERTENSION,))]
    assert view.line.text() == ""
