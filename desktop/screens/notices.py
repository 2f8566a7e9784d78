"""The one place where faults and confirmations are shown: a calm strip below the page, never a dialog."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
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
MOST = 20  # that wait behind the one shown
CLOSE, MORE = mark("关闭这条提示"), mark("显示或收起全文")


class Notice(QFrame):
    """One strip: a mark, a sentence, perhaps one button, and a way to close it; *gone* once it has faded.

    A sentence too long for the line is folded; its button shows the rest, and only then the strip grows.
    """

    gone = Signal()
    unfolded = Signal()

    def __init__(self, sentence: str, look: Look, action: str = "", act: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("state", look)
        self.look = look
        self.is_gone = False
        self.sentence = sentence
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 8, 1)
        row.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(*ICONS[look], scale=self.devicePixelRatioF()))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.words, 1)
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setCheckable(True)
        self.more.setToolTip(tr(MORE))
        self.more.setAccessibleName(tr(MORE))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.toggled.connect(self._unfold)
        room = self.more.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(room)
        row.addWidget(self.more)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sentence where it is longer than the line."""
        super().resizeEvent(event)
        self._fold()

    def vanish(self) -> None:
        """Fade and go."""
        self._fade_to(1.0, 0.0)
        self._fade.finished.connect(self._go)

    def _fold(self) -> None:
        self.layout().activate()  # type: ignore[union-attr]
        line, room = " ".join(self.sentence.split("\n")), self.words.width()
        is_long = self.words.fontMetrics().horizontalAdvance(line) > room
        self.more.setVisible(is_long)
        shown = self.words.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room)
        self.words.setText(self.sentence if self.more.isChecked() else shown)

    def _unfold(self, is_on: bool) -> None:
        self.words.setWordWrap(is_on)
        self._fold()
        self.unfolded.emit()

    def _go(self) -> None:
        self.is_gone = True
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def _fade_to(self, start: float, end: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()


class Notices(QWidget):
    """The newest strip; warnings that it hides come back once it is gone. What was said before is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._strips: list[Notice] = []
        self._area: QWidget | None = None
        self._ground: QWidget | None = None
        self.said: list[tuple[Look, str]] = []

    def lie_over(self, area: QWidget, ground: QWidget) -> None:
        """Fill *area*, a part of *ground*, and leave its geometry alone; a sentence that is unfolded grows upwards."""
        self._area, self._ground = area, ground
        self.setParent(ground)
        area.installEventFilter(self)
        self._place()

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
        """Return the strip on the screen, if there is one."""
        return self._strips[-1:]

    def close_newest(self) -> bool:
        """Close the newest strip; return whether there was one."""
        if not self._strips:
            return False
        self._strips.pop().vanish()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area over which the strip lies."""
        if watched is self._area and event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def take_back(self, sentence: str) -> None:
        """Let the strip that says *sentence* go: it holds no more."""
        for notice in self.shown():
            if notice.sentence == sentence:
                notice.vanish()
                self._column.removeWidget(notice)

    def _show(self, notice: Notice) -> Notice:
        self.said.append((notice.look, notice.sentence))
        kept = [old for old in self._strips if old.look != "done" and old.sentence != notice.sentence][-MOST:]
        for old in self._strips:
            old.hide()
            if old not in kept:
                self._column.removeWidget(old)
                old.deleteLater()
        self._strips = [*kept, notice]
        self._column.addWidget(notice)
        notice.unfolded.connect(self._place)
        notice.gone.connect(self._turn_from_gone)  # no closure: a cycle would be collected in any thread
        self._turn_up()
        return notice

    def _turn_from_gone(self) -> None:
        self._strips = [one for one in self._strips if not one.is_gone]
        self._turn_up()

    def _turn_up(self) -> None:
        for strip in self._strips:
            strip.setVisible(strip is self._strips[-1])
        self._place()

    def _place(self) -> None:
        if self._area is None or self._ground is None:
            return
        self.setVisible(bool(self._strips))
        if self._strips:
            width = self._area.width()
            self._column.activate()
            height = max(self._area.height(), self._column.totalHeightForWidth(width))
            corner = self._area.mapTo(self._ground, QPoint(0, self._area.height() - height))
            self.setGeometry(corner.x(), corner.y(), width, height)
            self.raise_()
