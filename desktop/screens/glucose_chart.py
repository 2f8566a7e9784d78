"""The fasting glucose of the last visits against its control line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.screens.measure_chart import Limit, MeasureChart, Measured
from desktop.words import mark, tr

READ_OUT = mark("近 {number} 次空腹血糖，最近一次 {last}")


@dataclass(frozen=True)
class Glucose:
    """One fasting glucose, in mmol/L."""

    day: date
    mmol: Decimal


class GlucoseChart(MeasureChart):
    """A point for each measurement, joined by a thin line."""

    def __init__(self, glucoses: Sequence[Glucose], below: Decimal) -> None:
        super().__init__()
        measured = [Measured(one.day, (float(one.mmol),), (str(one.mmol),)) for one in glucoses]
        self.show_measured(measured, [Limit(float(below), str(below))], "")
        last = self.measured[-1].words[0] if self.measured else "—"
        self.setAccessibleName(tr(READ_OUT, number=len(self.measured), last=last))
