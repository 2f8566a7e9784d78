"""Draws the commonest forms one after the other while nobody fills one in, so that none is waited for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.progress.duty_kinds import FOLLOW_UPS
from desktop.screens.entry_page import EntryPage

APART_MS = 1500


def commonest() -> list[tuple[str, ...]]:
    """Return the forms that most people need: the first follow-up, the second, and both in one contact."""
    first, second = list(FOLLOW_UPS.values())[:2]
    return [(first,), (first, second), (second,)]


class Preparing(QObject):
    """Has a page draw *forms*; it stops while a form is filled in and goes on afterwards."""

    def __init__(self, page: EntryPage, forms: Sequence[tuple[str, ...]], apart_ms: int = APART_MS) -> None:
        super().__init__(page)
        self.page = page
        self.waiting = list(forms)
        self.timer = QTimer(self)
        self.timer.setInterval(apart_ms)
        self.timer.timeout.connect(self._one_more)
        self.timer.start()
        self._one_more()

    def _one_more(self) -> None:
        if self.waiting and self.page.form is None:
            self.page.prepare(self.waiting.pop(0))
        if not self.waiting:
            self.timer.stop()
