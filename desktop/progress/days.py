"""Days that measures compare with: the day asked for, its year, quarter and month, moved by parameters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.records.identity import turns_on

BASES = ("day", "year_start", "year_end", "year_back", "quarter_start", "quarter_end", "month_start")
_WORDS = re.compile(rf"({'|'.join(BASES)})(?: ([+-]) ([a-z][a-z0-9_]*)( years)?)?")


@dataclass(frozen=True)
class DayWords:
    """A day in words: a base, moved by a parameter's days or years."""

    base: str
    sign: int = 1
    parameter: str = ""
    in_years: bool = False

    def on(self, day: date, values: Mapping[str, int | str]) -> date:
        """Return the day that is meant on *day* with the parameters' *values*."""
        base = base_days(day)[self.base]
        if not self.parameter:
            return base
        amount = self.sign * int(values[self.parameter])
        return turns_on(base, amount) if self.in_years else base + timedelta(amount)


def read_day_words(text: str) -> DayWords:
    """Read words such as ``day - fresh_days`` or ``day - elder_age years``; raises ValueError."""
    found = _WORDS.fullmatch(text)
    if not found:
        raise ValueError(text)
    base, sign, parameter, years = found.groups()
    return DayWords(base, -1 if sign == "-" else 1, parameter or "", bool(years))


def base_days(day: date) -> dict[str, date]:
    """Return the days that every measure may compare with; `year_back` begins the twelve months that end on *day*."""
    first_month = day.month - (day.month - 1) % 3
    quarter_end = date(day.year + first_month // 10, (first_month + 2) % 12 + 1, 1) - timedelta(1)
    return {
        "day": day,
        "year_start": date(day.year, 1, 1),
        "year_end": date(day.year, 12, 31),
        "year_back": turns_on(day + timedelta(1), -1),
        "quarter_start": date(day.year, first_month, 1),
        "quarter_end": quarter_end,
        "month_start": date(day.year, day.month, 1),
    }


def quarters(day: date) -> list[tuple[date, date]]:
    """Return the first and last day of the four quarters of the year of *day*."""
    firsts = [date(day.year, month, 1) for month in (1, 4, 7, 10)]
    lasts = [*(first - timedelta(1) for first in firsts[1:]), date(day.year, 12, 31)]
    return list(zip(firsts, lasts, strict=True))
