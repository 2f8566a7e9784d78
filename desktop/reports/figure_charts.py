"""Turns frozen figures into the two charts of a report.

Call `ship_font_list` before the first import of this module: it brings matplotlib.
"""

from reportlab.platypus import Flowable

from desktop.progress.figures import Figures, TargetFigure
from desktop.progress.goals import SHARES, parse_goal
from desktop.reports.charts import ROWS_PER_CHART, Bar, Months, goal_words, goals_chart, longest, months_chart
from desktop.reports.drawn import Drawn
from desktop.reports.grids import SHARE, figure
from desktop.reports.ledger_tables import month_counts, months_of, unfinished_month
from desktop.reports.paper import BODY_WIDTH
from desktop.reports.target_tables import counts
from desktop.words import tr

_KINDS = 12


def goals_charts(figures: Figures) -> tuple[list[Flowable], str]:
    """Return the core rates against their goals, some rows a chart, and the words below."""
    core = [one for one in figures.targets if one.scope == "core" and figure(one.value_text).kind == SHARE]
    left_out = sum(one.scope == "core" for one in figures.targets) - len(core)
    if not core:
        return [], tr("本期尚无有数据的核心比率指标，图从略。")
    bars = [_bar(one) for one in core]
    starts = range(0, len(bars), ROWS_PER_CHART)
    charts: list[Flowable] = [
        Drawn(
            goals_chart(
                bars[start : start + ROWS_PER_CHART],
                BODY_WIDTH,
                longest(bars),
                is_last=start == starts[-1],
            )
        )
        for start in starts
    ]
    said = goal_words()
    if left_out:
        said += tr("另有 {n} 项核心指标不是比率或尚缺数据，见下表。", n=left_out)
    return charts, said


def months_charts(figures: Figures) -> tuple[list[Flowable], str]:
    """Return the services by month, those with records only, and the words below."""
    kinds = [
        Months(one.title, tuple(month_counts(figures, place)), tr("条"))
        for place, one in sorted(enumerate(figures.services), key=lambda pair: (-pair[1].records, pair[0]))
        if one.records
    ]
    months = months_of(figures)
    if not kinds or len(months) < 2:
        return [], ""
    names = [tr("{month}月", month=int(month[5:])) for month in months]
    unfinished = unfinished_month(figures)
    charts: list[Flowable] = [Drawn(months_chart(kinds[:_KINDS], names, unfinished, BODY_WIDTH))]
    said = tr("各行按本行最高月份取高，行间不可比高低。")
    if unfinished is not None:
        said += tr("斜线条为未满的月份（截至 {on}）。", on=figures.on)
    if len(kinds) > _KINDS:
        said += tr("只画记录最多的 {n} 项。", n=_KINDS)
    return charts, said


def _bar(one: TargetFigure) -> Bar:
    goal = parse_goal(one.goal)
    numerator, denominator = counts(one)
    value = figure(one.value_text).number
    said = [f"{numerator.text} / {denominator.text}"] if numerator.number is not None else []
    if one.gap:
        said.append(tr("还差 {n}", n=one.gap))
    return Bar(
        label=one.title,
        value=float(value) if value is not None else None,
        value_text=one.value_text + (" ✓" if one.reached else " ×" if one.reached is False else ""),
        goal=float(goal.bound * SHARES[goal.unit]) if goal.is_share and goal.bound else None,
        goal_text=one.goal_text,
        says=" · ".join(said),
        is_reached=one.reached,
    )
