"""What the screens' tests share: the theme, a fixed day, and a person at the keyboard."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens import theme
from tests.screens.keyboard import TODAY, Keyboard


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Put the theme on, as the program does before its first window."""
    theme.dress(qapp, theme.LIGHT)


@pytest.fixture
def today() -> Callable[[], date]:
    """Return the clock: it is always 2026-09-05, a Saturday."""
    return lambda: TODAY


@pytest.fixture
def keyboard(qtbot: QtBot) -> Iterator[Keyboard]:
    """Return a keyboard; afterwards nothing is left half-deleted for the next test."""
    yield Keyboard(qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
