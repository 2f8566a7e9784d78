"""A window of one card: what is seen before a ledger is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget


class LoneCard(QWidget):
    """The card stands a little above the middle; `column` is where its widgets go."""

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
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
