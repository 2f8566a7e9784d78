"""A list to pick one from, as high as every other control, with the house's own arrow and the keys of every choice."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop.screens import icons, theme
from desktop.screens.inputs.key_choice import initials
from desktop.screens.inputs.line import ENTER
from desktop.words import tr

ARROW = 16  # px
ROOM = 24
PATIENCE_MS = 1000  # within which a second letter belongs to the first


class Picker(QComboBox):
    """A combo box; numbers and pinyin initials pick an entry, Enter says *went_on*."""

    went_on = Signal()

    def __init__(self, words: str, least: int = 8) -> None:
        super().__init__()
        self.setAccessibleName(tr(words))
        self.setFixedHeight(theme.CONTROL)
        self.setMinimumContentsLength(least)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._typed = ""
        self._forgetting = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._forgetting.timeout.connect(self._forget)

    def pick(self, meant: object) -> bool:
        """Show the entry that means *meant*; return whether there is one."""
        place = self.findData(meant)
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by the number of the place or by initials; go on with Enter."""
        typed = event.text().lower()
        if event.key() in ENTER:
            event.accept()
            self.went_on.emit()
        elif typed.isascii() and typed.isalnum() and (self._pick(self._typed + typed) or self._pick(typed)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _pick(self, typed: str) -> bool:
        """Show the first entry that *typed* names; return whether there is one."""
        words = [str(n) if typed.isdecimal() else initials(self.itemText(n - 1)) for n in range(1, self.count() + 1)]
        whole = [place for place, word in enumerate(words) if word == typed]
        found = whole or [place for place, word in enumerate(words) if word.startswith(typed)]
        if found:
            self._typed = typed
            self._forgetting.start()
            self.setCurrentIndex(found[0])
            self.activated.emit(found[0])
        return bool(found)

    def _forget(self) -> None:
        self._typed = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icons.pixmap("chevron-down", "soft_ink", ARROW, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(self.width() - ROOM, (self.height() - ARROW) // 2), arrow)
