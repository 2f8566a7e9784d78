"""A label that shortens a long text instead of pushing its neighbours away; the tip says it whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QSizePolicy


class Elided(QLabel):
    """Takes the room there is; with *wants_room* as much as its text needs, where there is so much."""

    def __init__(self, text: str = "", *, wants_room: bool = False) -> None:
        super().__init__()
        wide = QSizePolicy.Policy.Preferred if wants_room else QSizePolicy.Policy.Ignored
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say(text)

    def say(self, text: str) -> None:
        """Say something else."""
        self.whole = text
        self.setToolTip(GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text)
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        """Return the room for the whole text, however short it stands there."""
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line: any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the width there is."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideMiddle, self.width()))
