"""Says beside a block that its last answers stand there in grey, and takes them over at a click as F4 does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.screens.last_time import LastTime
from desktop.words import mark, tr

OFFER = mark("灰色为 {day} 的答案，都没变按 F4")
OFFER_SHORT = mark("同 {day}　F4")
TAKEN, TAKEN_SHORT = mark("✓ 沿用上次；改动任何一项即按重新询问保存"), mark("✓ 沿用")


class LastChip(QPushButton):
    """A quiet line at the head of a block, or a short one in its row."""

    asked = Signal(str)

    def __init__(self, title: str, *, is_short: bool) -> None:
        super().__init__()
        self.title = title
        self.is_short = is_short
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: self.asked.emit(title))
        self.hide()

    def follow(self, last: LastTime) -> None:
        """Say what stands about the block now."""
        inputs = last.inputs_of(self.title)
        if last.is_offered(self.title):
            words, day = (OFFER_SHORT if self.is_short else OFFER), last.day_of(self.title)
            self.setText(tr(words, day=day.strftime("%m-%d" if self.is_short else "%Y-%m-%d") if day else ""))
        elif any(last.is_taken(made) for made in inputs):
            self.setText(tr(TAKEN_SHORT if self.is_short else TAKEN))
        self.setEnabled(last.is_offered(self.title))
        self.setVisible(last.is_offered(self.title) or any(last.is_taken(made) for made in inputs))
