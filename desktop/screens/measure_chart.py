"""Measurements of the last visits, each labelled with its own numbers, against the lines below which they shall lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens import theme

LEFT, RIGHT, TOP, BOTTOM = 8.0, 64.0, 20.0, 22.0
MOST = 8  # visits that can be labelled in the width of a card


@dataclass(frozen=True)
class Measured:
    """The values of one day, the highest first; *words* label them."""

    day: date
    values: tuple[float, ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Limit:
    """A line below which a value shall lie."""

    value: float
    words: str


class MeasureChart(QWidget):
    """Two values of a day are joined by a bar, single ones by a thin line; the first and last day stand below."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.measured: tuple[Measured, ...] = ()
        self.limits: tuple[Limit, ...] = ()

    def show_measured(self, measured: Sequence[Measured], limits: Sequence[Limit], read_out: str) -> None:
        """Show the last of *measured*, the oldest at the left; *limits* belong to the values in their order."""
        self.measured = tuple(sorted(measured, key=lambda one: one.day)[-MOST:])
        self.limits = tuple(limits)
        self.setAccessibleName(read_out)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that a side card has room for."""
        return QSize(320, 150)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still can be read."""
        return QSize(150, 120)

    def is_below(self, one: Measured) -> bool:
        """Return whether every value lies below its line."""
        return all(value < limit.value for value, limit in zip(one.values, self.limits, strict=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines with their numbers, then the measurements with theirs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        for limit in self.limits:
            self._limit(painter, limit)
        self._joining_line(painter)
        for place, one in enumerate(self.measured):
            self._measurement(painter, place, one)
        painter.setPen(theme.colour("soft_ink"))
        for place in sorted({0, len(self.measured) - 1}) if self.measured else []:
            words = self.measured[place].day.strftime("%m-%d")
            box = QRectF(self._x(place) - 24, self.height() - BOTTOM + 4, 48, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _limit(self, painter: QPainter, limit: Limit) -> None:
        y = self._y(limit.value)
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - RIGHT + 12, y))
        painter.setPen(theme.colour("soft_ink"))
        box = QRectF(self.width() - RIGHT + 16, y - 8, RIGHT - 16, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"< {limit.words}")

    def _joining_line(self, painter: QPainter) -> None:
        points = [
            QPointF(self._x(place), self._y(one.values[0]))
            for place, one in enumerate(self.measured)
            if len(one.values) == 1
        ]
        painter.setPen(QPen(theme.colour("edge"), 1))
        for before, after in pairwise(points):
            painter.drawLine(before, after)

    def _measurement(self, painter: QPainter, place: int, one: Measured) -> None:
        x = self._x(place)
        heights = [self._y(value) for value in one.values]
        is_last = place == len(self.measured) - 1
        token = "pine" if is_last else "soft_ink"
        painter.setPen(QPen(theme.colour(token), 2.5 if is_last else 1.5))
        if len(heights) > 1:
            painter.drawLine(QPointF(x, heights[0]), QPointF(x, heights[-1]))
        painter.setBrush(theme.colour(token if self.is_below(one) else "surface"))
        for y in heights:
            painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
        if is_last:
            painter.setFont(theme.font(theme.CAPTION, bold=True))
        painter.setPen(theme.colour("ink" if is_last else "soft_ink"))
        tops = [heights[0] - 20, *(y + 5 for y in heights[1:])]
        for words, top in zip(one.words, tops, strict=True):
            box = QRectF(x - 14, top, 28, 15)
            painter.fillRect(box, theme.colour("surface"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(theme.font(theme.CAPTION))

    def _x(self, place: int) -> float:
        room = self.width() - LEFT - RIGHT - 32
        return LEFT + 20 + (room * place / (len(self.measured) - 1) if len(self.measured) > 1 else room / 2)

    def _y(self, value: float) -> float:
        known = [value for one in self.measured for value in one.values] + [limit.value for limit in self.limits]
        span = max(known) - min(known) or 1.0
        low, high = min(known) - span / 10, max(known) + span / 15
        room = self.height() - TOP - BOTTOM - 14
        return TOP + room * (high - value) / (high - low)
