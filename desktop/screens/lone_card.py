"""A window of one card: what is seen before a ledger is open."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.cards import scrolled

FRAME = 48  # px of title bar and edges


class LoneCard(QWidget):
    """The card stands a little above the middle, and scrolls on a low screen; `column` is where its widgets go."""

    def __init__(self, title: str, width: int) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(width)
        self.column = QVBoxLayout(card)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        room = QWidget()
        room.setObjectName("page")
        whole = QVBoxLayout(room)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        self.area = scrolled(room)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)

    def open_at(self, width: int, height: int) -> None:
        """Open so large, or as large as the screen lets it."""
        room = self.screen().availableSize() - QSize(0, FRAME)
        self.resize(QSize(width, height).boundedTo(room))
