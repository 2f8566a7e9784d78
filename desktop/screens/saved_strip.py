"""Says what was saved last, and takes it back; it has its room from the start, so that nothing moves below the eye."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.screens.elided import Elided
from desktop.words import mark, tr

TAKE_BACK = mark("撤销　Ctrl+Z")
HEIGHT = 32


class SavedStrip(QWidget):
    """A tick, a sentence and a quiet button."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.words = Elided(wants_room=True)
        self.words.setProperty("role", "good")
        self.button = QPushButton(tr(TAKE_BACK))
        self.button.setProperty("role", "quiet")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.undo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self.say("")

    def say(self, words: str) -> None:
        """Say what was saved; blank where nothing can be taken back."""
        self.words.say(f"✓ {words}" if words else "")
        self.button.setVisible(bool(words))
