"""A bullet bar: how far a value is on its way, where the goal is, and where today's pace should be."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens import theme
from desktop.words import mark, tr

READ_OUT = mark("完成 {value}，目标 {goal}")
BAR = 10  # px


class Bullet(QWidget):
    """Shares of a whole, or counts where *whole* says how long the bar is."""

    def __init__(self, value: Fraction | None, goal: Fraction | None) -> None:
        super().__init__()
        self.value, self.goal = value, goal
        self.pace: Fraction | None = None
        self.whole = Fraction(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(READ_OUT, value=_percent(value, self.whole), goal=_percent(goal, self.whole)))

    @property
    def is_reached(self) -> bool:
        """Return whether the value has come to its goal."""
        return self.value is not None and self.goal is not None and self.value >= self.goal

    def sizeHint(self) -> QSize:
        """Return a bar that fits into a row of a list."""
        return QSize(160, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, value, pace and goal."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - BAR) / 2
        track = QRectF(0.5, top, self.width() - 1, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 3, 3)
        if self.value is not None:
            filled = QRectF(track.left(), top, max(2.0, track.width() * self._share(self.value)), BAR)
            painter.setBrush(theme.colour("pine" if self.is_reached else "edge"))
            painter.drawRoundedRect(filled, 3, 3)
        if self.pace is not None:
            self._tick(painter, track, self.pace, 1, 3, "soft_ink")
        if self.goal is not None:
            self._tick(painter, track, self.goal, 2, 5, "ink")

    def _tick(self, painter: QPainter, track: QRectF, at: Fraction, thick: int, beyond: int, token: str) -> None:
        x = track.left() + track.width() * self._share(at) - thick / 2
        x = min(max(x, track.left()), track.right() - thick)
        painter.fillRect(QRectF(x, track.top() - beyond, thick, BAR + 2 * beyond), theme.colour(token))

    def _share(self, part: Fraction) -> float:
        return float(min(max(part / self.whole, Fraction(0)), Fraction(1))) if self.whole else 0.0


def _percent(part: Fraction | None, whole: Fraction) -> str:
    return "—" if part is None or not whole else f"{float(part / whole * 100):.1f} %"
