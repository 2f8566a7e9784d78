"""Reporting periods: 2025, 2025H1, 2025Q4, 2025-12."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

PATTERN = re.compile(r"((?:19|20|21)[0-9]{2})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True)
class Span:
    """A reporting period: its name and its first and last day, both inclusive."""

    name: str
    first: date
    last: date

    @property
    def title(self) -> str:
        """Return the period as a report's head prints it."""
        year, half, quarter, month = PATTERN.fullmatch(self.name).groups()  # type: ignore[union-attr]
        if half:
            return f"{year}年{'上' if half == '1' else '下'}半年"
        return f"{year}年第{quarter}季度" if quarter else f"{year}年{int(month)}月" if month else f"{year}年"


def read_period(text: str) -> Span | None:
    """Return the period that *text* names, or None."""
    found = PATTERN.fullmatch(text.strip().upper())
    if not found:
        return None
    year, half, quarter, month = int(found[1]), found[2], found[3], found[4]
    months = {"H": 6, "Q": 3, "M": 1, "Y": 12}["H" if half else "Q" if quarter else "M" if month else "Y"]
    first = (int(half or quarter or month or 1) - 1) * months + 1
    last = first + months - 1
    return Span(found[0], date(year, first, 1), date(year, last, monthrange(year, last)[1]))
