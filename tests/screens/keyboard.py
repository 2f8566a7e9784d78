"""A person at the keyboard, input method included."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

TODAY = date(2026, 9, 5)


class Keyboard:
    """Types into whatever has the cursor, the way a person does."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self._kept: list[QWidget] = []

    def show(self, widget: QWidget) -> None:
        """Show *widget* as the active window."""
        self.qtbot.addWidget(widget)
        self._kept.append(widget)
        with self.qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    @property
    def place(self) -> QWidget:
        """Return the widget that has the cursor."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the cursor"
        return found

    def type(self, text: str) -> None:
        """Type characters; those that no key of a plain keyboard makes come as the text of a key."""
        for character in text:
            if character.isascii():
                self.qtbot.keyClicks(self.place, character)
            else:
                press, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(self.place, QKeyEvent(press, Qt.Key.Key_unknown, plain, character))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        self.qtbot.keyClick(self.place, key, held)

    def tap_window(self, window: QWidget, text: str) -> None:
        """Press one key the way the system does: it goes to the window, whoever has the cursor there or nobody."""
        handle = window.windowHandle()
        assert handle is not None
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        plain = Qt.KeyboardModifier.NoModifier
        for press in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(press, key, plain, text))

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def compose(self, letters: str) -> None:
        """Let the input method show *letters* that are not committed yet."""
        QApplication.sendEvent(self.place, QInputMethodEvent(letters, []))

    def commit(self, words: str) -> None:
        """Let the input method commit *words*."""
        event = QInputMethodEvent("", [])
        event.setCommitString(words)
        QApplication.sendEvent(self.place, event)
