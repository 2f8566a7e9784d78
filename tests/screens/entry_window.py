"""The window on the page 服务登记 and somebody at its keyboard whose key presses are counted."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.entry_page import EntryPage
from desktop.screens.opened_window import window_over
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from tests.screens.keyboard import Keyboard

Control = Qt.KeyboardModifier.ControlModifier
NAMED: dict[str, tuple[Any, ...]] = {
    "⏎": (Qt.Key.Key_Return,),
    "▼": (Qt.Key.Key_PageDown,),
    "④": (Qt.Key.Key_F4,),
    "§": (Qt.Key.Key_S, Control),
}
HYPERTENSION, DIABETES = "hypertension-follow-up", "diabetes-follow-up"


class CountingKeyboard(Keyboard):
    """Counts the keys that are pressed."""

    pressed = 0

    def type(self, text: str) -> None:
        self.pressed += len(text)
        super().type(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        super().press(key, held)


@pytest.fixture
def keys(qtbot: QtBot) -> CountingKeyboard:
    return CountingKeyboard(qtbot)


@pytest.fixture
def window(desk: WorkDesk, keys: CountingKeyboard, qtbot: QtBot) -> Iterator[Window]:
    """Show the whole window on the page 服务登记."""
    made = window_over(desk)
    made.resize(1280, 800)
    keys.show(made)
    made.visit_named("entry")
    rest(qtbot, desk)
    yield made
    rest(qtbot, desk)


def rest(qtbot: QtBot, desk: WorkDesk) -> None:
    """Wait until nothing is read or written any more."""
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)


def page_of(window: Window) -> EntryPage:
    assert isinstance(window.page, EntryPage)
    return window.page


def field(window: Window) -> str:
    """Return the field where the cursor is."""
    form = page_of(window).form
    assert form is not None
    cursor = QApplication.focusWidget()
    return next(name for (_, name), made in form.form.inputs.items() if made.isAncestorOf(cursor))


def records(desk: WorkDesk, kind: str, resident: str) -> list[Any]:
    return desk.shelf.all(kind, resident=resident)


def go_to(window: Window, keys: CountingKeyboard, wanted: str) -> None:
    """Go on with Enter until the cursor is in *wanted*."""
    for _ in range(60):
        if field(window) == wanted:
            return
        keys.enter()
    raise AssertionError(wanted)


def strokes(keys: CountingKeyboard, *typed: str) -> None:
    """Press what is written: ⏎ is Enter, ▼ PgDn, ④ F4, § Ctrl+S; every other character is a key of its own."""
    for key in "".join(typed):
        if key in NAMED:
            keys.press(*NAMED[key])
        else:
            keys.type(key)
