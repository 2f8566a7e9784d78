"""Takes the letters off their way that finish a word which was understood before its end."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

PATIENCE_MS = 700


class RestOfWord(QObject):
    """After the m of mz has chosen 门诊 and the cursor went on, its z is no answer to the next question."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._letters = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.stop)

    def expect(self, letters: str) -> None:
        """Let *letters* pass unheard, where they come at once and in this order."""
        self.stop()
        if letters:
            self._letters = letters
            QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, self, self._patience.start)  # drawing what comes next does not count

    def stop(self) -> None:
        """Hear every key again."""
        self._letters = ""
        self._patience.stop()
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the next letter that is expected; any other key ends it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not event.text():
            return False
        if self._letters.startswith(event.text().lower()):
            self._letters = self._letters[1:]
            return True
        self.stop()
        return False
