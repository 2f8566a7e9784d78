"""Collects cyclic garbage where it is safe to destroy a widget: on the window's thread, between two events."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2000
MADE = 20_000  # containers made and not let go since the last time


class Collector(QObject):
    """Stands in for Python's own collector, which begins wherever something is made.

    That may be a thread of the background, or an event on its way to the very widget that would be destroyed.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        gc.disable()
        self._has_frozen = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect where there is enough of it; what the program's start left behind is looked through once."""
        if gc.get_count()[0] < MADE:
            return
        gc.collect()
        if not self._has_frozen:
            gc.freeze()
            self._has_frozen = True
