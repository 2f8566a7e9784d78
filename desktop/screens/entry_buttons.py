"""The buttons below an entry: the one that saves, one that stays on or off, and quiet ones."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop.screens.buttons import push_button
from desktop.screens.inputs.line import ENTER


class SaveButton(QPushButton):
    """The one thing to do at the end of a form; Enter does it too."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("role", "primary")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by the space bar."""
        if event.type() == QEvent.Type.KeyPress and event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Tick(QPushButton):
    """A quiet button that is on or off, and says so with a mark."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.toggled.connect(self._say)
        self.setChecked(True)

    def _say(self, is_on: bool) -> None:
        self.setText(("✓ " if is_on else "○ ") + self._words)


def quiet_button(words: str, act: Callable[[], object]) -> QPushButton:
    """Return a button beside the way of the keys."""
    made = push_button(words, act, "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
