"""What the ledger will know once the rows before are in: its records, with the planned ones laid over them."""

from bisect import insort
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.store.closed_periods import Closings
from desktop.store.known import LedgerKnown
from desktop.store.tables import Tables


class Outlook:
    """Answers rules (`records.admission.Known`) while rows are judged one after another; nothing is written."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind], tables: Tables) -> None:
        self._ledger = LedgerKnown(connection, kinds, tables)
        self._kinds = kinds
        self._planned: dict[tuple[str, str], Any] = {}
        self._of: dict[tuple[str, str], list[tuple[str, str, Any]]] = {}
        self.judged = ""

    def plan(self, kind: str, record: Any) -> None:
        """Take in a record that a row would save."""
        self._planned[kind, record.id] = record
        resident = getattr(record, "resident", None)
        if resident:
            listed = self._listed(kind, resident)
            listed[:] = [one for one in listed if one[1] != record.id]
            insort(listed, self._entry(kind, record), key=lambda one: one[:2])

    def get(self, kind: str, record: str) -> Any | None:
        """Return a planned or standing record, or None."""
        planned = self._planned.get((kind, record))
        return planned if planned is not None else self._ledger.get(kind, record)

    def of(self, kind: str, resident: str) -> list[Any]:
        """Return the resident's records of *kind* by date and id, the judged one left out."""
        return [record for _, name, record in self._listed(kind, resident) if name != self.judged]

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None."""
        until = day.isoformat()
        for dated, name, record in reversed(self._listed(kind, resident)):
            if dated and dated < until and name != self.judged:
                return record
        return None

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values; of planned ones only a resident's."""
        resident = values.get("resident")
        if resident:
            listed = self.of(kind, resident)
            return [one for one in listed if all(getattr(one, name) == value for name, value in values.items())]
        self._ledger.judged = self.judged
        return self._ledger.having(kind, **values)

    def resting_on(self, kind: str) -> list[Any]:
        """Return the standing records that refer to the judged one; planned rows are judged against it themselves."""
        self._ledger.judged = self.judged
        return self._ledger.resting_on(kind)

    def setting(self, name: str) -> int:
        """Return the value of a setting in force."""
        return self._ledger.setting(name)

    @property
    def closings(self) -> Closings:
        """Return the closed periods of every site."""
        return self._ledger.closings

    def _listed(self, kind: str, resident: str) -> list[tuple[str, str, Any]]:
        if (kind, resident) not in self._of:
            self._ledger.judged = ""
            standing = self._ledger.of(kind, resident)
            self._of[kind, resident] = sorted((self._entry(kind, one) for one in standing), key=lambda one: one[:2])
        return self._of[kind, resident]

    def _entry(self, kind: str, record: Any) -> tuple[str, str, Any]:
        day = getattr(record, self._kinds[kind].date_field) if self._kinds[kind].date_field else None
        return (day.isoformat() if day else "", record.id, record)
