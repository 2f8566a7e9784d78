"""Says a standing in the words of a row: counts, value, verdict, what it waits for."""

from fractions import Fraction

from desktop.progress.goals import SHARES, Sign
from desktop.progress.standing import Standing
from desktop.progress.targets import Awaited
from desktop.progress.wording import amount_text, goal_text, percent_text, unit_text
from desktop.words import mark, tr

REACHED, SHORT, TREND, WAITING = "reached", "short", "trend", "waiting"
STATES = {
    REACHED: mark("✓ 达标"),
    SHORT: mark("× 未达标"),
    TREND: mark("看趋势"),
    WAITING: mark("缺数据"),
}
TYPED = {"base": "base-figure", "declared": "declared-figure"}
WAITS = {
    "kind": mark("还没有“{name}”的记录，登记后自动计算。"),
    "base": mark("等待基数“{name}”，填入后立即计算。"),
    "declared": mark("等待申报数“{name}”，填入后立即计算。"),
}
NOT_YET = mark("这一版还不能自动计算，需要：{names}。")
NOBODY = mark("所辖范围内没有可以计算的对象。")


def state_of(standing: Standing) -> str:
    """Return which of the four a row is: reached, short, a trend, or waiting for data."""
    if standing.value is None:
        return WAITING
    return {True: REACHED, False: SHORT, None: TREND}[standing.reached]


def counts_text(standing: Standing) -> str:
    """Return numerator and denominator: 312 / 420; nothing for a count and for a share entered as such."""
    if standing.numerator is None or not standing.is_rate or standing.measure is None:
        return ""
    return f"{amount_text(standing.numerator)} / {amount_text(standing.denominator)}"


def value_text(standing: Standing) -> str:
    """Return the value with its unit; a share has its sign already."""
    if standing.is_rate or standing.value is None:
        return standing.value_text
    return f"{standing.value_text} {unit_of(standing)}".strip()


def verdict_text(standing: Standing) -> str:
    """Return how far it still is, or the verdict."""
    state = state_of(standing)
    if state != SHORT or not standing.gap:
        return tr(STATES[state])
    words = mark("超出 {gap} {unit}") if standing.goal.sign is Sign.AT_MOST else mark("还差 {gap} {unit}")
    return tr(words, gap=standing.gap, unit=unit_of(standing)).strip()


def pace_text(standing: Standing) -> str:
    """Return the share of what is due by now; nothing where a measure has no such reading."""
    if standing.met_by_now is None:
        return ""
    return tr("进度 {value}", value=percent_text(standing.value_by_now))


def goal_words(standing: Standing) -> str:
    """Return the goal behind its word; a trend says only that."""
    if standing.goal.sign in (Sign.UP, Sign.YES):
        return goal_text(standing.goal)
    return tr("目标 {goal}", goal=goal_text(standing.goal))


def clause_words(standing: Standing) -> str:
    """Return where the target stands: id and clause; what no plan asks for says so."""
    if standing.target is None:
        return tr("日常监测")
    return f"{standing.id} · {standing.target.clause}"


def unit_of(standing: Standing) -> str:
    """Return the unit in which people or things are missing."""
    return tr(standing.measure.unit) if standing.measure is not None else unit_text(standing.unit)


def waits_text(standing: Standing) -> str:
    """Return in one sentence what has to come first."""
    if not standing.waits_for:
        return tr(NOBODY) if standing.value is None else ""
    if any(_comes_by_itself(standing, one) for one in standing.waits_for):
        return " ".join(tr(WAITS[one.what], name=tr(one.title)) for one in standing.waits_for if one.what in WAITS)
    return tr(NOT_YET, names="、".join(tr(one.title) for one in standing.waits_for))


def to_type(standing: Standing) -> Awaited | None:
    """Return the figure that a person can type in to end the waiting, or None."""
    typed = (one for one in standing.waits_for if one.what in TYPED)
    return next((one for one in typed if _comes_by_itself(standing, one)), None)


def _comes_by_itself(standing: Standing, awaited: Awaited) -> bool:
    """Return whether the number stands as soon as *awaited* is there: a measure counts it, or it is entered as such."""
    return standing.measure is not None or awaited.what == "declared"


def bar_of(standing: Standing) -> tuple[Fraction | None, Fraction | None, Fraction | None, Fraction] | None:
    """Return value, goal, pace and whole of the bullet bar; None where a bar would say nothing."""
    if standing.value is None or standing.goal.sign in (Sign.AT_MOST, Sign.BETWEEN):
        return None
    goal = standing.goal.bound if standing.goal.sign in (Sign.AT_LEAST, Sign.MORE, Sign.EXACTLY) else None
    if standing.is_rate:
        scale = SHARES.get(standing.goal.unit, Fraction(1))
        return standing.value, None if goal is None else goal * scale, standing.value_by_now, Fraction(1)
    if goal is None:
        return None
    return standing.value, goal, None, max(standing.value, goal * Fraction(5, 4))
