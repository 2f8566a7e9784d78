"""Keeps the keys that are pressed while a record is being saved, and types them into the form that follows."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
MOST = 200


class TypedAhead(QObject):
    """Holds plain keys back between `hold` and `replay` or `forget`; those with Ctrl or Alt stay shortcuts."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.keys: list[QKeyEvent] = []
        self._is_holding = False

    def hold(self) -> None:
        """Begin to keep what is typed."""
        self.forget()
        self._is_holding = True
        QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def replay(self) -> None:
        """Type what was kept into whatever has the cursor now, key by key: one may move the cursor for the next."""
        keys = self.keys
        self.forget()
        for key in keys:
            place = QApplication.focusWidget()
            if place is not None:
                QApplication.sendEvent(place, key)

    def forget(self) -> None:
        """Stop keeping; what was kept is dropped."""
        self.keys = []
        if self._is_holding:
            self._is_holding = False
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take plain keys off their way."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~PLAIN:
            return False
        if event.type() == QEvent.Type.KeyPress and len(self.keys) < MOST:
            self.keys.append(event.clone())
        return True
