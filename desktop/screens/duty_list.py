"""The due list itself: ← → change the view, figures go to the line that narrows, so that a scanner needs no click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.progress.duties import Duty
from desktop.screens.duty_columns import COLUMNS
from desktop.screens.lists import LazyModel, ListView

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DutyList(ListView):
    """Rows of duties; letters are left alone, for an input method would lose the first of them."""

    turned = Signal(int)
    typed = Signal(str)

    def __init__(self, shown: Callable[[], Sequence[Duty]]) -> None:
        super().__init__(LazyModel(COLUMNS, lambda at, n: shown()[at : at + n], lambda: len(shown())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys that mean something above the list."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in STEPS:
            self.turned.emit(STEPS[Qt.Key(event.key())])
        elif plain and event.text().isdecimal():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def show_all(self, rows: int) -> None:
        """Fetch anew; the cursor stays at its place, or goes to the last row where the list got shorter."""
        place = max(0, self.currentIndex().row())
        self.reload()
        if rows and not self.currentIndex().isValid():
            self.selectRow(min(place, rows - 1))
