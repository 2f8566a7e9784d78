"""A button for what one should mean: the first press asks, the second one does it; no dialog."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop.words import tr

PATIENCE_MS = 6000


class TwoStepButton(QPushButton):
    """Says *asking* after the first press, and calms down by itself."""

    confirmed = Signal()

    def __init__(self, words: str, asking: str) -> None:
        super().__init__(tr(words))
        self._words, self._asking = words, asking
        self._is_asking = False
        self._calming = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._calming.timeout.connect(self.calm_down)
        self.clicked.connect(self._step)

    def calm_down(self) -> None:
        """Forget the first press."""
        self._is_asking = False
        self.setText(tr(self._words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a key that is held down count once: the second press has to be meant."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _step(self) -> None:
        if self._is_asking:
            self._calming.stop()
            self.calm_down()
            self.confirmed.emit()
        else:
            self._is_asking = True
            self.setText(tr(self._asking))
            self._calming.start()
