"""Answers what the ledger knows while a record is judged (`records.admission.Known`)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.settings import SETTINGS
from desktop.store.rows import stored_of
from desktop.store.statement import driver
from desktop.store.tables import Tables


class LedgerKnown:
    """Reads within the transaction of the save; *judged* is the record that is being judged."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind], tables: Tables, judged: str = "") -> None:
        self._raw = driver(connection)
        self._kinds = kinds
        self._tables = tables
        self._seen: dict[tuple[str, str], Any] = {}
        self._before: dict[tuple[str, str, date, str], Any] = {}
        self._settings: dict[str, int] | None = None
        self.judged = judged

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""
        if (kind, record) not in self._seen:
            if kind not in self._kinds:
                return None
            if len(self._seen) > 5000:
                self._seen.clear()
            found = self._tables.standing(kind).one(self._raw, {"id": record})
            self._seen[kind, record] = stored_of(self._kinds[kind], found) if found else None
        return self._seen[kind, record]

    def of(self, kind: str, resident: str) -> list[Any]:
        """Return the resident's records of *kind* that are not void, by date and id, the judged one left out."""
        return self.having(kind, resident=resident)

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None; the later id breaks ties."""
        key = (kind, resident, day, self.judged)
        if key not in self._before:
            asked = {"resident": resident, "day": day, "judged": self.judged}
            found = self._tables.before(self._kinds[kind]).one(self._raw, asked)
            self._before = {key: stored_of(self._kinds[kind], found) if found else None}
        return self._before[key]

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values, voids and the judged one left out, by date and id."""
        declared = self._kinds.get(kind)
        if declared is None:
            return []
        query = self._tables.having(declared, tuple(values))
        rows = query.all(self._raw, {**values, "judged": self.judged})
        return [stored_of(declared, row) for row in rows]

    def setting(self, name: str) -> int:
        """Return the value of a setting in force: the ledger's own, else the default."""
        if self._settings is None:
            rows = self.having("setting-value")
            self._settings = {row.name: row.value for row in rows}
        return self._settings.get(name, SETTINGS[name].default)

    def forget(self, kind: str, record: str) -> None:
        """Read *record* anew the next time: it has just been saved."""
        self._seen.pop((kind, record), None)
        self._before.clear()
        if kind == "setting-value":
            self._settings = None

    def forget_all(self) -> None:
        """Read everything anew the next time."""
        self._seen.clear()
        self._before.clear()
        self._settings = None
