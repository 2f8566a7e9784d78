"""What would be written for a row, and what is said of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.intake.findings import Finding, status_of
from desktop.records.reading import as_value


@dataclass(frozen=True)
class PlannedPut:
    """One save: *explained* names the fields whose soft problems the user's sentence answers.

    *is_main* is the record that the row is for; *needs_yes* marks the completion of a number, which somebody confirms.
    """

    kind: str
    record: str
    values: Mapping[str, object]
    is_new: bool
    is_main: bool = False
    needs_yes: bool = False
    explained: tuple[str, ...] = ()


@dataclass
class RowPlan:
    """One row: where it stands, what was found, what it would save; *number* is the row as Excel counts it."""

    sheet: str
    number: int
    kind: str
    findings: list[Finding] = field(default_factory=list)
    puts: list[PlannedPut] = field(default_factory=list)

    @property
    def status(self) -> str:
        """Return the row's one status."""
        return status_of(self.findings)

    @property
    def is_hard(self) -> bool:
        """Return whether the row cannot be imported as it is."""
        return any(one.rank == "hard" for one in self.findings)

    @property
    def asks(self) -> bool:
        """Return whether the row waits for an explanation."""
        return not self.is_hard and any(one.rank == "soft" for one in self.findings)

    @property
    def is_known(self) -> bool:
        """Return whether the ledger says all that the row says: nothing would be written."""
        return not self.puts and not any(one.rank in ("hard", "duplicate") for one in self.findings)

    @property
    def proposals(self) -> Iterator[PlannedPut]:
        """Yield the completions of numbers that this row proposes."""
        return (put for put in self.puts if put.needs_yes)


def values_of(record: Any, names: Iterable[str]) -> dict[str, object]:
    """Return the filled ones among *names* of a judged record, as the journal writes them."""
    return {name: as_value(value) for name in names if (value := getattr(record, name)) is not None}


def changes_to(before: Mapping[str, object], values: Mapping[str, object], *, blanks_only: bool) -> dict[str, object]:
    """Return which of *values* differ from what stood before; blanks change nothing."""
    return {
        name: value
        for name, value in values.items()
        if value != before.get(name) and not (blanks_only and before.get(name) is not None)
    }
