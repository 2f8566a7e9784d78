"""Draws the charts of a report: bars against their goals, services by month; they read without colour too.

Call `ship_font_list` before the first import of this module.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from desktop.reports import faces
from desktop.reports.drawn import DPI, font
from desktop.reports.lines import INK, LINE, PINE, SOFT, broken, shortened
from desktop.words import tr

_GROUND, _GREY = "#EDEFEC", "#8E9893"
_ROW, _LABEL, _SAYS = 26.0, 158.0, 108.0
_GAP, _SAYS_GAP = 10.0, 20.0
ROWS_PER_CHART = 3


@dataclass(frozen=True)
class Bar:
    """One indicator against its goal; shares as floats from 0 to 1, since a picture needs no more."""

    label: str
    value: float | None
    value_text: str
    goal: float | None
    goal_text: str
    says: str
    is_reached: bool | None


@dataclass(frozen=True)
class Months:
    """One kind of service over the months of a period; None where the month has not begun."""

    label: str
    counts: tuple[int | None, ...]
    unit: str


def goals_chart(bars: Sequence[Bar], wide: float, most: float, *, is_last: bool) -> Figure:
    """Return one row an indicator: its bar, a tick with the goal's number, the figures in words.

    A long chart comes in parts on one scale up to *most*; the last one carries the scale's numbers.
    """
    foot = 14 if is_last else 0
    high = _ROW * len(bars) + foot
    figure, axes = _sheet(wide, high)
    left, right = _LABEL + _GAP, wide - _SAYS - _SAYS_GAP
    step = (right - left) / most
    for place, bar in enumerate(bars):
        middle = high - _ROW * (place + 0.5)
        _label(axes, bar.label, middle)
        axes.add_patch(Rectangle((left, middle - 4.5), right - left, 9, facecolor=_GROUND, linewidth=0))
        if bar.value is not None:
            color = PINE if bar.is_reached else _GREY
            length = min(bar.value, most) * step
            axes.add_patch(Rectangle((left, middle - 4.5), length, 9, facecolor=color, linewidth=0))
        if bar.goal is not None:
            x = left + min(bar.goal, most) * step
            axes.plot([x, x], [middle - 7.5, middle + 7.5], color=INK, linewidth=1.4)
            axes.text(x, middle - 13.2, bar.goal_text, font=font(faces.SANS, 6.5), color=SOFT, ha="center")
        axes.text(right + _SAYS_GAP, middle + 1.2, bar.value_text, color=INK, font=font(faces.BOLD, 8.5))
        axes.text(right + _SAYS_GAP, middle - 8, bar.says, font=font(faces.SANS, 7), color=SOFT)
    axes.plot([left, left], [foot, high], color=INK, linewidth=0.5)
    if not is_last:
        return figure
    axes.text(left, 1, "0", font=font(faces.SANS, 6.5), color=SOFT, ha="center")
    axes.text(left + step, 1, "100 %", font=font(faces.SANS, 6.5), color=SOFT, ha="center")
    return figure


def longest(bars: Sequence[Bar]) -> float:
    """Return the end of the scale: 100 %, or more where a value or a goal is beyond it, within reason."""
    return max([1.0, *(min(bar.value or 0, 1.25) for bar in bars), *(min(bar.goal or 0, 1.25) for bar in bars)])


def months_chart(kinds: Sequence[Months], names: Sequence[str], unfinished: int | None, wide: float) -> Figure:
    """Return one row a kind of service: a bar and its number for each month; the *unfinished* one is hatched."""
    row = 42.0
    high = row * len(kinds) + 14
    figure, axes = _sheet(wide, high)
    left = _LABEL + _GAP
    slot = (wide - left) / max(len(names), 1)
    for place, kind in enumerate(kinds):
        ground = high - row * (place + 1) + 6
        _label(axes, f"{kind.label}（{kind.unit}）" if kind.unit else kind.label, ground + 12)
        most = max([1, *(number or 0 for number in kind.counts)])
        for month, number in enumerate(kind.counts):
            if number is None:
                continue
            x, length = left + slot * month, 22.0 * number / most
            is_open = month == unfinished
            axes.add_patch(
                Rectangle(
                    (x + slot * 0.18, ground),
                    slot * 0.64,
                    length,
                    facecolor="#FFFFFF" if is_open else PINE,
                    edgecolor=PINE,
                    linewidth=0.5,
                    hatch="/////" if is_open else None,
                )
            )
            axes.text(
                x + slot / 2, ground + length + 2, f"{number:,}", font=font(faces.SANS, 6.5), color=INK, ha="center"
            )
        axes.plot([left, wide], [ground, ground], color=LINE, linewidth=0.5)
    for month, name in enumerate(names):
        axes.text(left + slot * (month + 0.5), 3, name, font=font(faces.SANS, 6.5), color=SOFT, ha="center")
    return figure


def goal_words() -> str:
    """Return how to read the chart of the goals."""
    return tr("粗竖线为目标值，线下为目标数；深色条为已达标，浅灰条为未达标或只看趋势。")


def _sheet(wide: float, high: float) -> tuple[Figure, Axes]:
    """Return an empty figure whose coordinates are points from its lower left corner."""
    figure = Figure(figsize=(wide / DPI, high / DPI), dpi=DPI)
    figure.patch.set_visible(False)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, wide)
    axes.set_ylim(0, high)
    return figure, axes


def _label(axes: Axes, label: str, middle: float) -> None:
    lines = shortened(label, faces.SANS, 8, _LABEL, 2) if len(broken(label, faces.SANS, 8, _LABEL)) > 1 else [label]
    top = middle - 3 + (len(lines) - 1) * 5
    for place, line in enumerate(lines):
        axes.text(0, top - place * 10, line, font=font(faces.SANS, 8), color=INK)
