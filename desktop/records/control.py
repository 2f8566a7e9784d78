"""Lines of blood pressure and glucose: controlled, dangerous; the tables that rules and measures share."""

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from desktop.paths import resources
from desktop.records.identity import turns_on


@dataclass(frozen=True)
class ControlLine:
    """From *from_age* on, both pressures must lie below these values (mmHg)."""

    line_set: int
    from_age: int
    sbp_below: int
    dbp_below: int
    source: str


@cache
def control_lines() -> tuple[ControlLine, ...]:
    """Return the code table `codes/control-lines.tsv`."""
    file = resources() / "codes" / "control-lines.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        return tuple(
            ControlLine(
                int(row["line_set"]),
                int(row["from_age"]),
                int(row["sbp_below"]),
                int(row["dbp_below"]),
                row["source"],
            )
            for row in csv.DictReader(lines, delimiter="\t")
        )


def control_line(born: date | None, day: date, line_set: int) -> ControlLine:
    """Return the line of a set for the age on *day*; without a day of birth it is that of the youngest."""
    reached = [
        line for line in control_lines()
        if line.line_set == line_set
        and (line.from_age == 0 or (born is not None and turns_on(born, line.from_age) <= day))
    ]  # fmt: skip
    return max(reached, key=lambda line: line.from_age)


def is_controlled(sbp: int, dbp: int, born: date | None, day: date, line_set: int) -> bool:
    """Return whether both pressures lie below the line for the age on *day*; the line itself is not controlled."""
    line = control_line(born, day, line_set)
    return sbp < line.sbp_below and dbp < line.dbp_below


@cache
def glucose_lines() -> dict[int, Decimal]:
    """Return the code table `codes/glucose-lines.tsv`: mmol/L of fasting glucose by line set."""
    file = resources() / "codes" / "glucose-lines.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        return {int(row["line_set"]): Decimal(row["below_mmol"]) for row in csv.DictReader(lines, delimiter="\t")}


def glucose_line(line_set: int) -> Decimal:
    """Return the fasting glucose (mmol/L) that a controlled one lies below; a set without one takes the earliest."""
    lines = glucose_lines()
    return lines.get(line_set, lines[min(lines)])


def is_glucose_controlled(fasting: Decimal, line_set: int) -> bool:
    """Return whether a fasting glucose in mmol/L lies below the line."""
    return fasting < glucose_line(line_set)


@dataclass(frozen=True)
class DangerLine:
    """Pressures (mmHg) and glucose (mmol/L) that ask for a referral at once; the lines themselves do too."""

    sbp_from: int
    dbp_from: int
    glucose_from: Decimal
    glucose_to: Decimal


@cache
def danger_line() -> DangerLine:
    """Return the one row of the code table `codes/danger-lines.tsv`."""
    file = resources() / "codes" / "danger-lines.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        (row,) = csv.DictReader(lines, delimiter="\t")
    return DangerLine(
        int(row["sbp_from"]),
        int(row["dbp_from"]),
        Decimal(row["glucose_from_mmol"]),
        Decimal(row["glucose_to_mmol"]),
    )


def is_pressure_dangerous(sbp: int | None, dbp: int | None) -> bool:
    """Return whether one of the pressures reaches its danger line; one not measured does not."""
    line = danger_line()
    return (sbp or 0) >= line.sbp_from or (dbp or 0) >= line.dbp_from


def is_glucose_dangerous(*measured: Decimal | None) -> bool:
    """Return whether a glucose in mmol/L, fasting or not, is dangerously high or low."""
    line = danger_line()
    return any(not line.glucose_to < one < line.glucose_from for one in measured if one is not None)
