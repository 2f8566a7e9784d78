"""A quiet card: a title, perhaps one big number, and what belongs below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget


class Card(QFrame):
    """A surface with a hairline; `body` is where the page puts its widgets."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        if title:
            self.head.addWidget(said(title, "section"))
        self.head.addStretch(1)
        if title:
            whole.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        whole.addLayout(self.body, 1)

    def clear(self) -> None:
        """Take everything out of the body."""
        empty_out(self.body)


class NumberCard(Card):
    """One big number with the word that says what it counts."""

    def __init__(self, title: str, number: str, words: str) -> None:
        super().__init__(title)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.number = said(number, "big")
        self.words = said(words, "soft")
        self.words.setContentsMargins(0, 0, 0, 4)
        line.addWidget(self.number)
        line.addWidget(self.words, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)


def said(text: str, role: str = "") -> QLabel:
    """Return a label that speaks in one of the theme's voices: caption, soft, section, title, big."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a name or a file may be called <img src=…>
    if role:
        label.setProperty("role", role)
    return label


def empty_out(layout: QLayout, kept: int = 0) -> None:
    """Take the widgets out of *layout*, but for the last *kept*."""
    while layout.count() > kept:
        gone = layout.takeAt(0).widget()  # type: ignore[union-attr]
        if gone is not None:
            gone.hide()
            gone.deleteLater()


def scrolled(widget: QWidget, *, is_wide: bool = False) -> QScrollArea:
    """Return *widget* in a room that is never higher than the window; one that *is_wide* scrolls sideways too."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not is_wide:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    if is_wide:
        widget.setAutoFillBackground(False)
    return area


def hairline() -> QWidget:
    """Return a line of one pixel."""
    line = QFrame()
    line.setObjectName("hairline")
    return line
