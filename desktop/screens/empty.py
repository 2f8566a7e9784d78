"""What a page says when there is nothing to show: one sentence and one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.screens import icons


class Empty(QWidget):
    """One sentence, and the one thing to do about it."""

    def __init__(
        self, sentence: str, action: str = "", act: Callable[[], object] | None = None, icon: str = "file"
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(1)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, "soft_ink", 32, self.devicePixelRatioF()))
        self.sentence = QLabel(sentence, textFormat=Qt.TextFormat.PlainText)
        self.sentence.setProperty("role", "soft")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        if act is not None:
            self.button = QPushButton(action)
            self.button.setProperty("role", "primary")
            self.button.clicked.connect(lambda: act())
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
