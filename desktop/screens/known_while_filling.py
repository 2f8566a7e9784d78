"""What the ledger knows while a form is filled in: each question is asked of the file once, then remembered."""

from datetime import date
from typing import Any

from desktop.store.closed_periods import Closings
from desktop.store.known import LedgerKnown
from desktop.store.shelf import Shelf

CLOSINGS = ("closings",)


class RememberedKnown:
    """Answers the rules (`records.admission.Known`) without holding the file between two keys."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._memory: dict[tuple[object, ...], Any] = {}
        self._judged = ""

    def begin(self, judged: str = "") -> None:
        """Forget what was remembered; *judged* is the record that is being edited."""
        self._memory.clear()
        self._judged = judged

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""
        return self._ask("get", kind, record)

    def of(self, kind: str, resident: str) -> list[Any]:
        """Return the resident's records of *kind*, by date."""
        return self.having(kind, resident=resident)

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None."""
        return self._ask("before", kind, resident, day)

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values."""
        found: list[Any] = self._ask("having", kind, **values)
        return found

    def resting_on(self, kind: str) -> list[Any]:
        """Return the dated records of every kind that refer to the one being edited."""
        found: list[Any] = self._ask("resting_on", kind)
        return found

    def setting(self, name: str) -> int:
        """Return the value of a setting in force."""
        return int(self._ask("setting", name))

    @property
    def closings(self) -> Closings:
        """Return what is closed for every site."""
        if CLOSINGS not in self._memory:
            with self._shelf.reading() as connection:
                self._memory[CLOSINGS] = LedgerKnown(connection, self._shelf.kinds, self._shelf.tables).closings
        found: Closings = self._memory[CLOSINGS]
        return found

    def _ask(self, what: str, *arguments: object, **values: object) -> Any:
        key = (what, *arguments, *sorted(values.items()))
        if key not in self._memory:
            with self._shelf.reading() as connection:
                known = LedgerKnown(connection, self._shelf.kinds, self._shelf.tables, self._judged)
                self._memory[key] = getattr(known, what)(*arguments, **values)
        return self._memory[key]
