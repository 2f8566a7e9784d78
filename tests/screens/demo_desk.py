"""The desk over the fictional center, and the answers that a test gives to file dialogs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.work_desk import WorkDesk
from tests.demo_center import NOW, make_center, open_copy

LONG = 60_000  # ms


class Chosen:
    """File dialogs that answer at once."""

    def __init__(self, *, folder: Path | None = None, files: tuple[Path, ...] = (), target: Path | None = None) -> None:
        self._folder, self._files, self._target = folder, files, target
        self.shown: list[Path] = []
        self.starts: list[Path] = []

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self._folder

    def files(self, parent: QWidget, title: str, kinds: str, start: Path) -> list[Path]:
        self.starts.append(start)
        return list(self._files)

    def target(self, parent: QWidget, title: str, kinds: str, start: Path) -> Path | None:
        self.starts.append(start)
        return self._target

    def show_folder(self, folder: Path) -> None:
        self.shown.append(folder)


@pytest.fixture(scope="session")
def demo_center(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the center's ledger, made once."""
    folder = tmp_path_factory.mktemp("center")
    make_center(folder)
    return folder


@pytest.fixture
def demo_desk(demo_center: Path, tmp_path: Path) -> Iterator[WorkDesk]:
    """Return the desk over a copy that the test may write into."""
    made = WorkDesk(open_copy(demo_center, tmp_path), lambda: NOW)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle(qtbot: QtBot, desk: WorkDesk, until: Callable[[], bool] = lambda: True) -> None:
    """Wait until nothing runs in the background and *until* holds."""
    qtbot.waitUntil(lambda: not desk.is_busy and until(), timeout=LONG)
