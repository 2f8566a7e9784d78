"""The blood pressures of the last visits against the control lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.screens.measure_chart import Limit, MeasureChart, Measured
from desktop.words import mark, tr

READ_OUT = mark("近 {number} 次血压，最近一次 {last}")


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


class PressureChart(MeasureChart):
    """A bar from diastolic to systolic for each measurement."""

    def __init__(self, pressures: Sequence[Pressure], lines: ControlLines) -> None:
        super().__init__()
        self.show_pressures(pressures, lines)

    def show_pressures(self, pressures: Sequence[Pressure], lines: ControlLines) -> None:
        """Show the last of *pressures*, the oldest at the left."""
        measured = [Measured(one.day, (one.sbp, one.dbp), (str(one.sbp), str(one.dbp))) for one in pressures]
        limits = [Limit(line, str(line)) for line in (lines.sbp, lines.dbp)]
        self.show_measured(measured, limits, "")
        last = "/".join(self.measured[-1].words) if self.measured else "—"
        self.setAccessibleName(tr(READ_OUT, number=len(self.measured), last=last))
