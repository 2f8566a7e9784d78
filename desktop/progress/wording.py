"""Says goals and figures as people read them: units in Chinese, figures rounded once for all."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import ceil, floor

from desktop.progress.goals import SHARES, Amount, Goal, Sign, number_text, reached
from desktop.progress.plans import Plan
from desktop.words import mark, tr

UNITS = {
    "": "",
    "%": "%",
    "‰": "‰",
    "share": "",
    "per 1,000": mark("/千人"),
    "per 10,000": mark("/万人"),
    "minutes": mark("分钟"),
    "months": mark("个月"),
    "months per 5 years": mark("个月/五年"),
    "years": mark("年"),
    "persons": mark("人"),
    "person-times": mark("人次"),
    "half-days/weekend": mark("个半天/周末"),
    "lists/year": mark("份/年"),
    "m2": mark("平方米"),
    "ha/year": mark("公顷/年"),
    "km/year": mark("公里/年"),
    "sites": mark("家"),
    "stations": mark("家"),
    "centers": mark("家"),
    "bases": mark("家"),
    "communities": mark("家"),
    "clubs": mark("家"),
    "points": mark("个"),
    "projects": mark("个"),
    "rooms": mark("间"),
    "items": mark("项"),
    "services": mark("项"),
    "types": mark("种"),
    "groups": mark("类"),
    "levels": mark("级"),
    "dimensions": mark("方面"),
    "documents": mark("份"),
    "count": "",
    "diseases": mark("种"),
    "programmes": mark("项"),
    "priorities": mark("项"),
    "roles": mark("类"),
    "level": mark("级"),
    "score": mark("分"),
}
OF_PEOPLE = ("‰", "per 1,000", "per 10,000")


def ended_text(plans: Sequence[Plan], day: date) -> str:
    """Return the sentence that some of the *plans* counted for *day* are no longer in force; "" where all are."""
    told = tr("、").join(f"《{plan.title}》({plan.valid_to:%Y-%m-%d})" for plan in plans if plan.valid_to)
    return tr("截至 {day} 已过有效期的方案：{plans}。新方案下发前仍按原目标统计。", day=day, plans=told) if told else ""


def goal_text(goal: Goal) -> str:
    """Return the goal as people read it: ≥ 50 %."""
    if goal.sign is Sign.UP:
        return tr("持续提升")
    if goal.sign is Sign.YES:
        return tr("完成")
    tail = f" {unit}" if (unit := unit_text(goal.unit)) else ""
    if goal.sign is Sign.BETWEEN:
        return f"{number_text(goal.bound)}–{number_text(goal.upper)}{tail}"
    sign = {Sign.AT_LEAST: "≥", Sign.MORE: "＞", Sign.EXACTLY: "=", Sign.AT_MOST: "≤"}[goal.sign]
    return f"{sign} {number_text(goal.bound)}{tail}"


def unit_text(unit: str) -> str:
    """Return a unit as people read it; a district's own word stays as it is."""
    return tr(UNITS.get(unit, unit))


def percent_text(value: Fraction | None, goal: Goal | None = None) -> str:
    """Return a share as people read it: 74.29 %, two places, half up; — without a denominator.

    A goal of so many to a thousand or ten thousand people has its share read that way: 4.17 /万人.

    With its *goal*, the text stands on the side of the goal on which the value stands: 79.996 % against
    80 % reads 79.99 %, and 60.001 % against more than 60 % reads 60.01 %.
    """
    if value is None:
        return "—"
    unit = goal.unit if goal is not None and goal.unit in OF_PEOPLE else "%"
    hundredth = SHARES[unit] / 100
    hundredths = value / hundredth
    nearest = floor(hundredths + Fraction(1, 2))
    if goal is not None and goal.is_share:
        verdict = reached(goal, value, 1)
        sides = (nearest, floor(hundredths), ceil(hundredths))
        honest = (side for side in sides if reached(goal, side * hundredth, 1) == verdict)
        nearest = next(honest, nearest)
    return f"{nearest // 100}.{nearest % 100:02d} {unit_text(unit)}"


def amount_text(amount: Amount | None) -> str:
    """Return a count or a mean as people read it: whole as it is, else two places, half up; — for none."""
    if amount is None:
        return "—"
    if Fraction(amount).denominator == 1:
        return str(int(amount))
    hundredths = floor(amount * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}"
