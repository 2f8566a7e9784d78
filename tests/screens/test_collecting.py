"""A widget that waits in a cycle is destroyed on the window's thread, whoever makes the garbage."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from desktop.screens.collecting import MADE, Collector


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was, levels = gc.isenabled(), gc.get_threshold()
    yield
    gc.set_threshold(*levels)
    (gc.enable if was else gc.disable)()


class Waiting(QObject):
    """Something of Qt that nobody can reach any more but itself."""

    def __init__(self, destroyed_by: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(lambda: destroyed_by.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


def work_in_the_background(made: list[list[int]]) -> int:
    """Make more than the collector lets pass, on another thread; return which."""
    working = threading.Thread(target=lambda: made.extend([] for _ in range(MADE + 1)))
    working.start()
    name = working.ident
    working.join()
    assert name is not None
    return name


def test_python_alone_would_destroy_it_in_the_background() -> None:
    by: list[int] = []
    gc.collect()
    Waiting(by)
    gc.enable()
    gc.set_threshold(700, 10, 10)
    assert by == [] and work_in_the_background([]) in by


def test_the_window_destroys_it_on_its_own_thread(qtbot: QtBot) -> None:
    by: list[int] = []
    owner = QObject()
    gc.enable()
    collector = Collector(owner)
    Waiting(by)
    made: list[list[int]] = []
    work_in_the_background(made)
    assert by == []
    collector._timer.setInterval(1)
    qtbot.waitUntil(lambda: by == [threading.get_ident()])
