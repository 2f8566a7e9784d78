"""Asks once before many records are passed at a time: a line in the page with the number, no dialog."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.screens.cards import said
from desktop.screens.inputs.line import ENTER
from desktop.words import mark, tr

ASKED = mark("通过没有异常的 {n} 条？")
YES, NO = mark("通过　Enter"), mark("不通过　Esc")


class BatchAsking(QFrame):
    """The question and two buttons; *answered* says whether the batch is meant."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("state", "explain")
        self.words = said("", "section")
        self.yes, no = Meant(tr(YES)), QPushButton(tr(NO))
        self.yes.setProperty("role", "primary")
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        no.clicked.connect(lambda: self.answered.emit(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(no)
        self.hide()

    def ask(self, number: int) -> None:
        """Ask; the cursor goes to what passes the batch."""
        self.words.setText(tr(ASKED, n=f"{number:,}"))
        self.show()
        self.yes.setFocus()


class Meant(QPushButton):
    """A button that Enter presses; a key that is held down since before does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click."""
        if event.isAutoRepeat():
            return
        if event.key() in ENTER and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
