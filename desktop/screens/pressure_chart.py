"""The blood pressures of the last visits: a bar from diastolic to systolic each, against the control lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens import theme
from desktop.words import mark, tr

READ_OUT = mark("近 {number} 次血压，最近一次 {last}")
LEFT, RIGHT, TOP, BOTTOM = 8.0, 64.0, 20.0, 22.0
MOST = 8  # visits that can be labelled in the width of a card


@dataclass(frozen=True)
class Pressure:
    """One measurement."""

    day: date
    sbp: int
    dbp: int


@dataclass(frozen=True)
class ControlLines:
    """Both pressures shall lie below these."""

    sbp: int = 140
    dbp: int = 90


class PressureChart(QWidget):
    """Points joined by a bar, labelled with their own numbers; the first and last day below."""

    def __init__(self, pressures: Sequence[Pressure], lines: ControlLines) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_pressures(pressures, lines)

    def show_pressures(self, pressures: Sequence[Pressure], lines: ControlLines) -> None:
        """Show the last of *pressures*, the oldest at the left."""
        self.pressures = sorted(pressures, key=lambda one: one.day)[-MOST:]
        self.lines = lines
        last = f"{self.pressures[-1].sbp}/{self.pressures[-1].dbp}" if self.pressures else "—"
        self.setAccessibleName(tr(READ_OUT, number=len(self.pressures), last=last))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that a side card has room for."""
        return QSize(320, 150)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still can be read."""
        return QSize(200, 120)

    def is_controlled(self, pressure: Pressure) -> bool:
        """Return whether both pressures lie below the lines."""
        return pressure.sbp < self.lines.sbp and pressure.dbp < self.lines.dbp

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines with their numbers, then the measurements with theirs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        for line in (self.lines.sbp, self.lines.dbp):
            self._control_line(painter, line)
        for place, pressure in enumerate(self.pressures):
            self._measurement(painter, place, pressure)
        painter.setPen(theme.colour("soft_ink"))
        for place in sorted({0, len(self.pressures) - 1}) if self.pressures else []:
            words = self.pressures[place].day.strftime("%m-%d")
            box = QRectF(self._x(place) - 24, self.height() - BOTTOM + 4, 48, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _control_line(self, painter: QPainter, line: int) -> None:
        y = self._y(line)
        painter.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - RIGHT + 12, y))
        painter.setPen(theme.colour("soft_ink"))
        box = QRectF(self.width() - RIGHT + 16, y - 8, RIGHT - 16, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"< {line}")

    def _measurement(self, painter: QPainter, place: int, pressure: Pressure) -> None:
        x, upper, lower = self._x(place), self._y(pressure.sbp), self._y(pressure.dbp)
        is_last = place == len(self.pressures) - 1
        token = "pine" if is_last else "soft_ink"
        painter.setPen(QPen(theme.colour(token), 2.5 if is_last else 1.5))
        painter.drawLine(QPointF(x, upper), QPointF(x, lower))
        painter.setBrush(theme.colour(token if self.is_controlled(pressure) else "surface"))
        for y in (upper, lower):
            painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
        if is_last:
            painter.setFont(theme.font(theme.CAPTION, bold=True))
        painter.setPen(theme.colour("ink" if is_last else "soft_ink"))
        for value, top in ((pressure.sbp, upper - 20), (pressure.dbp, lower + 5)):
            box = QRectF(x - 13, top, 26, 15)
            painter.fillRect(box, theme.colour("surface"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
        painter.setFont(theme.font(theme.CAPTION))

    def _x(self, place: int) -> float:
        room = self.width() - LEFT - RIGHT - 32
        return LEFT + 20 + (room * place / (len(self.pressures) - 1) if len(self.pressures) > 1 else room / 2)

    def _y(self, value: int) -> float:
        known = [p.sbp for p in self.pressures] + [p.dbp for p in self.pressures] + [self.lines.sbp, self.lines.dbp]
        low, high = min(known) - 6, max(known) + 4
        room = self.height() - TOP - BOTTOM - 14
        return TOP + room * (high - value) / (high - low)
