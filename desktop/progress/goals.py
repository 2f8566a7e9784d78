"""Says whether a goal is reached and how many are missing, in fractions, never in floats."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from desktop.faults import Refused
from desktop.words import mark, tr

Amount = int | Fraction

# What a unit divides the denominator by; a goal in any other unit is about the amount itself.
SHARES = {
    "%": Fraction(1, 100),
    "‰": Fraction(1, 1_000),
    "share": Fraction(1),
    "per 1,000": Fraction(1, 1_000),
    "per 10,000": Fraction(1, 10_000),
}

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

_NUMBER = r"(\d{1,9}/\d{1,9}|\d{1,9}(?:\.\d{1,4})?)"
_UNIT = r"(?:(?: | ?(?=[%‰一-鿿]))([^\d\s/<>=-][^<>=]{0,19}))?"
_BOUND = re.compile(rf"(>=|<=|>|=) ?{_NUMBER}{_UNIT}")
_RANGE = re.compile(rf"{_NUMBER} ?- ?{_NUMBER}{_UNIT}")


class Sign(StrEnum):
    """How a figure is held against its goal."""

    AT_LEAST = ">="
    MORE = ">"
    EXACTLY = "="
    AT_MOST = "<="
    BETWEEN = "-"
    UP = "up"
    YES = "yes"


class BadGoal(Refused):
    """The words of a goal cannot be read."""

    code = "bad-goal"
    words = mark("看不懂目标“{goal}”，请写成 >= 50 %、> 60 %、= 100 %、>= 1、<= 15 minutes、3-6 months、up 或 yes。")


@dataclass(frozen=True)
class Goal:
    """A goal as a plan states it: a sign, one or two bounds and a unit."""

    sign: Sign
    bound: Fraction = Fraction(0)
    upper: Fraction = Fraction(0)
    unit: str = ""

    @property
    def is_share(self) -> bool:
        """Say whether the goal speaks of a share of the denominator, not of the amount itself."""
        return self.unit in SHARES

    def __str__(self) -> str:
        if self.sign in (Sign.UP, Sign.YES):
            return self.sign.value
        if self.sign is Sign.BETWEEN:
            said = f"{_number(self.bound)}-{_number(self.upper)}"
        else:
            said = f"{self.sign.value} {_number(self.bound)}"
        return said if self.unit in ("", "share") else f"{said} {self.unit}"


def parse_goal(text: str) -> Goal:
    """Read a goal such as ``>= 50 %``; a bare fraction such as ``>= 1/3`` is a share. Raises BadGoal."""
    words = unicodedata.normalize("NFKC", text).replace("≥", ">=").replace("≤", "<=")
    words = words.replace("–", "-").strip()
    if words in (Sign.UP.value, Sign.YES.value):
        return Goal(Sign(words))
    if found := _BOUND.fullmatch(words):
        sign, number, unit = found.groups()
        goal = Goal(Sign(sign), bound=_fraction(number, text), unit=unit or ("share" if "/" in number else ""))
        if goal.is_share or not set("%‰") & set(goal.unit):
            return goal
    if found := _RANGE.fullmatch(words):
        low, high, unit = found.groups()
        goal = Goal(Sign.BETWEEN, bound=_fraction(low, text), upper=_fraction(high, text), unit=unit or "")
        if goal.bound < goal.upper:
            return goal
    raise BadGoal(goal=text)


def goal_text(goal: Goal) -> str:
    """Return the goal as people read it: ≥ 50 %."""
    if goal.sign is Sign.UP:
        return tr("持续提升")
    if goal.sign is Sign.YES:
        return tr("完成")
    tail = f" {unit}" if (unit := unit_text(goal.unit)) else ""
    if goal.sign is Sign.BETWEEN:
        return f"{_number(goal.bound)}–{_number(goal.upper)}{tail}"
    sign = {Sign.AT_LEAST: "≥", Sign.MORE: "＞", Sign.EXACTLY: "=", Sign.AT_MOST: "≤"}[goal.sign]
    return f"{sign} {_number(goal.bound)}{tail}"


def unit_text(unit: str) -> str:
    """Return a unit as people read it; a district's own word stays as it is."""
    return tr(UNITS.get(unit, unit))


def share(numerator: Amount, denominator: Amount | None) -> Fraction | None:
    """Return numerator ÷ denominator, None (shown as —) where there is no denominator."""
    return Fraction(numerator) / Fraction(denominator) if denominator else None


def reached(goal: Goal, numerator: Amount, denominator: Amount | None = None) -> bool | None:
    """Say whether the goal is reached; None for a trend and for a share without a denominator.

    A denominator only counts where the goal is a share, or a yes that every one of them has to say.
    ``= 100 %`` is also reached beyond 100 %: then the base figure is to be questioned, not the work.
    """
    if goal.sign is Sign.UP:
        return None
    if goal.sign is Sign.YES:
        return None if denominator == 0 else numerator >= (denominator or 1)
    if not goal.is_share:
        return _holds(goal, Fraction(numerator), Fraction(1))
    value = share(numerator, denominator)
    return None if value is None else _holds(goal, value, SHARES[goal.unit])


def gap(goal: Goal, numerator: Amount, denominator: Amount | None = None) -> int | None:
    """Return by how many the numerator has to change until the goal is reached; 0 when it is.

    More are needed for >=, >, yes; fewer for <=; a range or an = needs whichever is missing. None for
    a trend, without a denominator, and where no whole number reaches the goal.
    """
    if (is_there := reached(goal, numerator, denominator)) is None:
        return None
    if is_there:
        return 0
    if goal.sign is Sign.YES:
        return ceil((denominator or 1) - numerator)
    whole = SHARES[goal.unit] * Fraction(denominator or 0) if goal.is_share else Fraction(1)
    low, high = goal.bound * whole - numerator, goal.upper * whole - numerator
    match goal.sign:
        case Sign.AT_LEAST:
            return ceil(low)
        case Sign.MORE:
            return floor(low) + 1
        case Sign.AT_MOST:
            return ceil(-low)
        case Sign.EXACTLY:
            return abs(int(low)) if low.denominator == 1 else None
        case _:
            step = ceil(low) if low > 0 else floor(high)
            return abs(step) if low <= step <= high else None


def percent_text(value: Fraction | None, goal: Goal | None = None) -> str:
    """Return a share as people read it: 74.29 %, two places, half up; — without a denominator.

    With its *goal*, the text stands on the side of the goal on which the value stands: 79.996 % against
    80 % reads 79.99 %, and 60.001 % against more than 60 % reads 60.01 %.
    """
    if value is None:
        return "—"
    hundredths = value * 10_000
    nearest = floor(hundredths + Fraction(1, 2))
    if goal is not None and goal.is_share:
        verdict = reached(goal, value, 1)
        sides = (nearest, floor(hundredths), ceil(hundredths))
        honest = (side for side in sides if reached(goal, Fraction(side, 10_000), 1) == verdict)
        nearest = next(honest, nearest)
    return f"{nearest // 100}.{nearest % 100:02d} %"


def amount_text(amount: Amount | None) -> str:
    """Return a count or a mean as people read it: whole as it is, else two places, half up; — for none."""
    if amount is None:
        return "—"
    if Fraction(amount).denominator == 1:
        return str(int(amount))
    hundredths = floor(amount * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def _holds(goal: Goal, value: Fraction, scale: Fraction) -> bool:
    bound = goal.bound * scale
    match goal.sign:
        case Sign.AT_LEAST:
            return value >= bound
        case Sign.MORE:
            return value > bound
        case Sign.AT_MOST:
            return value <= bound
        case Sign.EXACTLY:
            return value == bound or (goal.is_share and value > bound == 1)
        case _:
            return bound <= value <= goal.upper * scale


def _fraction(number: str, text: str) -> Fraction:
    try:
        return Fraction(number)
    except ZeroDivisionError as nothing:
        raise BadGoal(goal=text) from nothing


def _number(number: Fraction) -> str:
    tenths = number * 10_000
    if tenths.denominator != 1:
        return str(number)
    return f"{int(tenths) // 10_000}.{int(tenths) % 10_000:04d}".rstrip("0").rstrip(".")
