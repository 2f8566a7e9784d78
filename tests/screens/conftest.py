"""What the screens' tests share: the theme, a fixed day, a small center, and a person at the keyboard."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens import theme
from desktop.screens.work_desk import WorkDesk
from tests.screens.demo_desk import demo_center as demo_center
from tests.screens.demo_desk import demo_desk as demo_desk
from tests.screens.keyboard import TODAY, Keyboard
from tests.screens.small_center import SmallCenter, make_center, now, opened


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


@pytest.fixture(scope="session")
def center(tmp_path_factory: pytest.TempPathFactory) -> SmallCenter:
    """Return the small center, made once."""
    folder = tmp_path_factory.mktemp("center")
    return make_center(folder / "ledger", folder / "machine")


@pytest.fixture
def desk(center: SmallCenter, tmp_path: Path, qtbot: QtBot) -> Iterator[WorkDesk]:
    """Return a desk over a copy of the small center's ledger."""
    made = WorkDesk(opened(center.copied_to(tmp_path / "ledger"), tmp_path / "machine"), now)
    qtbot.addWidget(made.notices)
    yield made
    made.close()
