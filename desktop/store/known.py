"""Answers what the ledger knows while a record is judged (`records.admission.Known`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.settings import SETTINGS
from desktop.store.closed_periods import PERIOD, Closings, closings_of
from desktop.store.rows import stored_of
from desktop.store.statement import driver
from desktop.store.tables import Tables

MOST_KEPT = 5000


@dataclass
class Seen:
    """What was read so far; the writer keeps it from one transaction to the next, for nobody else writes."""

    records: dict[tuple[str, str], Any] = field(default_factory=dict)
    settings: dict[str, int] | None = None
    closings: Closings | None = None

    def clear(self) -> None:
        """Forget everything, as after a transaction that was given up."""
        self.records.clear()
        self.settings = None
        self.closings = None


class LedgerKnown:
    """Reads within the transaction of the save; *judged* is the record that is being judged."""

    def __init__(
        self,
        connection: Connection,
        kinds: Mapping[str, Kind],
        tables: Tables,
        judged: str = "",
        seen: Seen | None = None,
    ) -> None:
        self.raw = driver(connection)
        self._kinds = kinds
        self._tables = tables
        self._seen = seen or Seen()
        self._before: dict[tuple[str, str, date, str], Any] = {}
        self.judged = judged

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""
        records = self._seen.records
        if (kind, record) not in records:
            if kind not in self._kinds:
                return None
            if len(records) > MOST_KEPT:
                records.clear()
            found = self._tables.standing(kind).one(self.raw, {"id": record})
            records[kind, record] = stored_of(self._kinds[kind], found) if found else None
        return records[kind, record]

    def of(self, kind: str, resident: str) -> list[Any]:
        """Return the resident's records of *kind* that are not void, by date and id, the judged one left out."""
        return self.having(kind, resident=resident)

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None; the later id breaks ties."""
        key = (kind, resident, day, self.judged)
        if key not in self._before:
            asked = {"resident": resident, "day": day, "judged": self.judged}
            found = self._tables.before(self._kinds[kind]).one(self.raw, asked)
            self._before = {key: stored_of(self._kinds[kind], found) if found else None}
        return self._before[key]

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values, voids and the judged one left out, by date and id."""
        declared = self._kinds.get(kind)
        if declared is None:
            return []
        query = self._tables.having(declared, tuple(values))
        rows = query.all(self.raw, {**values, "judged": self.judged})
        return [stored_of(declared, row) for row in rows]

    def resting_on(self, kind: str) -> list[Any]:
        """Return the dated records of every kind that refer to the judged one, of *kind*; voids left out."""
        if not self.judged or self.get(kind, self.judged) is None:  # a new one: an import asks for each row
            return []
        link = kind.replace("-", "_")
        dated = (one.name for one in self._kinds.values() if one.date_field and link in one.by_name)
        return [one for name in dated for one in self.having(name, **{link: self.judged})]

    def between(self, kind: str, first: date, last: date) -> list[Any]:
        """Return the records of a dated *kind* from *first* to *last*, voids and the judged one left out, by date and id."""
        declared = self._kinds[kind]
        rows = self._tables.between(declared).all(self.raw, {"first": first, "last": last, "judged": self.judged})
        return [stored_of(declared, row) for row in rows]

    def setting(self, name: str) -> int:
        """Return the value of a setting in force: the ledger's own, else the default."""
        if self._seen.settings is None:
            self._seen.settings = {row.name: row.value for row in self.having("setting-value")}
        return self._seen.settings.get(name, SETTINGS[name].default)

    @property
    def closings(self) -> Closings:
        """Return the closed periods of every site; read once, for a save asks at each record."""
        if self._seen.closings is None:
            judged, self.judged = self.judged, ""
            sites = {one.code: one.parent for one in self.having("site")}
            self._seen.closings = closings_of(self.having(PERIOD), sites)
            self.judged = judged
        return self._seen.closings

    def forget(self, kind: str, record: str) -> None:
        """Read *record* anew the next time: it has just been saved."""
        self._seen.records.pop((kind, record), None)
        self._before.clear()
        if kind == "setting-value":
            self._seen.settings = None
        elif kind in (PERIOD, "site"):
            self._seen.closings = None

    def forget_all(self) -> None:
        """Read everything anew the next time."""
        self._seen.clear()
        self._before.clear()
