"""A list to pick one from, as high as every other control, with the house's own arrow."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop.screens import icons, theme
from desktop.words import tr

ARROW = 16  # px
ROOM = 24


class Picker(QComboBox):
    """A combo box; `add` takes what is shown and what is meant."""

    def __init__(self, words: str, least: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(tr(words))
        self.setFixedHeight(theme.CONTROL)
        self.setMinimumContentsLength(least)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def pick(self, meant: object) -> bool:
        """Show the entry that means *meant*; return whether there is one."""
        place = self.findData(meant)
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icons.pixmap("chevron-down", "soft_ink", ARROW, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(self.width() - ROOM, (self.height() - ARROW) // 2), arrow)
