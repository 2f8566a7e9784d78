"""A window that nobody touches locks itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.screens import idle
from desktop.screens.idle import IdleLock

PATIENCE = 120


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """Return a shown window; a minute lasts PATIENCE milliseconds."""
    monkeypatch.setattr(idle, "MINUTE_MS", PATIENCE)
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_window_left_alone_locks(window: QWidget, qtbot: QtBot) -> None:
    locked: list[bool] = []
    IdleLock(window, 1, lambda: locked.append(True))
    qtbot.waitUntil(lambda: locked == [True], timeout=3000)


def test_a_key_begins_the_wait_anew(window: QWidget, qtbot: QtBot) -> None:
    lock = IdleLock(window, 500, lambda: None)
    lock.timer.setTimerType(Qt.TimerType.PreciseTimer)
    lock.timer.start()
    qtbot.wait(50)
    waited = lock.timer.remainingTime()
    QTest.mouseMove(window.windowHandle())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert lock.timer.remainingTime() > waited
    window.windowHandle().removeEventFilter(lock)  # the control: deaf, it waits no longer
    qtbot.wait(20)
    waited = lock.timer.remainingTime()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert lock.timer.remainingTime() <= waited


def test_what_runs_in_the_background_is_waited_for(window: QWidget, qtbot: QtBot) -> None:
    locked: list[bool] = []
    busy = [True, True]
    IdleLock(window, 1, lambda: locked.append(True), lambda: bool(busy and busy.pop()))
    qtbot.waitUntil(lambda: locked == [True], timeout=3000)
    assert not busy


def test_no_minutes_never_lock(window: QWidget) -> None:
    assert not IdleLock(window, 0, lambda: None).timer.isActive()
