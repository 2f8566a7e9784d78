"""A line as small as a word: where a number comes from and where it is going."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens import theme


class Sparkline(QWidget):
    """The values in order, the last one dotted; with *goal* as a thin line."""

    def __init__(self, values: Sequence[float], goal: float | None = None) -> None:
        super().__init__()
        self.values = tuple(values)
        self.goal = goal
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a word."""
        return QSize(96, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the goal, the line and the last point."""
        if not self.values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.goal is not None:
            painter.setPen(QPen(theme.colour("edge"), 1))
            y = self._y(self.goal)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        points = [QPointF(self._x(place), self._y(value)) for place, value in enumerate(self.values)]
        painter.setPen(QPen(theme.colour("soft_ink"), 1.5))
        painter.drawPolyline(points)
        painter.setBrush(theme.colour("pine"))
        painter.setPen(theme.colour("surface"))
        painter.drawEllipse(points[-1], 3.5, 3.5)

    def _x(self, place: int) -> float:
        return 4 + place * (self.width() - 8) / max(1, len(self.values) - 1)

    def _y(self, value: float) -> float:
        known = [*self.values, *([] if self.goal is None else [self.goal])]
        low, high = min(known), max(known)
        share = 0.5 if high == low else (value - low) / (high - low)
        return 4 + (1 - share) * (self.height() - 8)
