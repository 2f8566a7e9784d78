"""A line to type into that never takes an input method's keys for its own."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.screens import theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Line(QLineEdit):
    """A line edit: Enter says *went_on*; while a word is being composed, no key but the input method's counts."""

    went_on = Signal()
    stepped = Signal(int)
    unfolded = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_composing = False
        self.uses_escape: Callable[[], bool] = lambda: False
        self.setFixedHeight(theme.CONTROL)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a word is being composed."""
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from firing in the middle of a word."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_composing:
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                return False  # nothing typed here to take back: the page may take its last save back
            if event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable():
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, step with the arrows; Esc goes back where *uses_escape* had no use for it."""
        if self.is_composing:
            event.accept()
        elif event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self.went_on.emit()
        elif event.key() in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self.stepped.emit(ARROWS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.unfolded.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self.uses_escape())
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Empty the line for good: Ctrl+Z must not bring back what was typed for something else."""
        self.setText("")

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Let Tab wait until the word is committed."""
        return True if self.is_composing else super().focusNextPrevChild(onward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the line was left; a half-composed word is over then."""
        self.is_composing = False
        super().focusOutEvent(event)
        self.left.emit()
