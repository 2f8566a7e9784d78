"""The one place where faults and confirmations are shown: calm strips above the page, never a dialog."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import Fault
from desktop.screens import icons, theme
from desktop.words import mark, tr

Look = Literal["done", "explain", "mend"]
ICONS: dict[str, tuple[str, str]] = {
    "done": ("check", "pine_deep"),
    "explain": ("warning", "explain"),
    "mend": ("error", "mend"),
}
STAYS_MS = 8000
MOST = 3
CLOSE = mark("关闭这条提示")


class Notice(QFrame):
    """One strip: a mark, a sentence, perhaps one button, and a way to close it."""

    def __init__(self, sentence: str, look: Look, action: str = "", act: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("state", look)
        self.look = look
        self.sentence = sentence
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(*ICONS[look], scale=self.devicePixelRatioF()))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QLabel(sentence)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        if act is not None:
            self.button = QPushButton(action)
            self.button.clicked.connect(lambda: act())
            self.button.clicked.connect(self.vanish)
            row.addWidget(self.button)
        close = QToolButton()
        close.setIcon(icons.icon("close", "soft_ink"))
        close.setToolTip(tr(CLOSE))
        close.setAccessibleName(tr(CLOSE))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.vanish)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(theme.FADE_MS)
        self._fade_to(0.0, 1.0)
        if look == "done":
            QTimer.singleShot(STAYS_MS, self, self.vanish)

    def vanish(self) -> None:
        """Fade and go."""
        self._fade_to(1.0, 0.0)
        self._fade.finished.connect(self.deleteLater)

    def _fade_to(self, start: float, end: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()


class Notices(QWidget):
    """The strips of the moment, and what was said before."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.said: list[tuple[Look, str]] = []

    def confirm(self, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> Notice:
        """Say that something is done; it goes by itself."""
        return self._show(Notice(sentence, "done", action, act))

    def warn(self, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> Notice:
        """Say what should be looked at; it stays until it is closed."""
        return self._show(Notice(sentence, "explain", action, act))

    def show_fault(self, fault: Fault) -> Notice:
        """Say what ended the work and what to do."""
        return self._show(Notice(fault.sentence, "mend"))

    def shown(self) -> list[Notice]:
        """Return the strips on the screen, the newest last."""
        found = [self._column.itemAt(place).widget() for place in range(self._column.count())]  # type: ignore[union-attr]
        return [notice for notice in found if isinstance(notice, Notice)]

    def close_newest(self) -> bool:
        """Close the newest strip; return whether there was one."""
        strips = self.shown()
        if strips:
            strips[-1].vanish()
            self._column.removeWidget(strips[-1])
        return bool(strips)

    def take_back(self, sentence: str) -> None:
        """Let the strip that says *sentence* go: it holds no more."""
        for notice in self.shown():
            if notice.sentence == sentence:
                notice.vanish()
                self._column.removeWidget(notice)

    def _show(self, notice: Notice) -> Notice:
        self.said.append((notice.look, notice.sentence))
        for old in self.shown():
            if old.sentence == notice.sentence or len(self.shown()) >= MOST:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._column.addWidget(notice)
        return notice
