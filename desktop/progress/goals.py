"""Says whether a goal is reached and how many are missing, in fractions, never in floats."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from desktop.faults import Refused
from desktop.words import mark

Amount = int | Fraction

# What a unit divides the denominator by; a goal in any other unit is about the amount itself.
SHARES = {
    "%": Fraction(1, 100),
    "‰": Fraction(1, 1_000),
    "share": Fraction(1),
    "per 1,000": Fraction(1, 1_000),
    "per 10,000": Fraction(1, 10_000),
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
            said = f"{number_text(self.bound)}-{number_text(self.upper)}"
        else:
            said = f"{self.sign.value} {number_text(self.bound)}"
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


def number_text(number: Fraction) -> str:
    """Write a number as a goal has it: 2.4, or 1/3 where no decimal ends."""
    tenths = number * 10_000
    if tenths.denominator != 1:
        return str(number)
    return f"{int(tenths) // 10_000}.{int(tenths) % 10_000:04d}".rstrip("0").rstrip(".")


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
