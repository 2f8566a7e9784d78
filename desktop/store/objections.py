"""Says what stands against a change whatever its values: whose record it is, its review, a closed period."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.reading import as_value
from desktop.store import closed_periods, whose
from desktop.store.closed_periods import Closed, covering
from desktop.store.dated import day_of
from desktop.store.entry import Change
from desktop.store.journal import Journal
from desktop.store.known import LedgerKnown
from desktop.store.merge import Merged
from desktop.store.session import Session
from desktop.store.wish import Put


class Objections:
    """Asks within one transaction; most saves are answered without a look into the ledger."""

    def __init__(self, journal: Journal, connection: Connection, known: LedgerKnown) -> None:
        self._journal, self._connection, self._known = journal, connection, known

    def against(
        self, kind: Kind, standing: Merged, changes: Mapping[str, Change], wish: Put, by: Session, record: Any = None
    ) -> Problem | None:
        """Return what stands against *wish*; *record* is what would be stored, None where a record is voided."""
        found = whose.against(
            self._journal, self._connection, self._known, kind, standing, changes, by,
            action=wish.action, reason=wish.reason,
        )  # fmt: skip
        closings = self._known.closings
        if found is not None or not kind.by_hand or not (closings or kind.name == closed_periods.PERIOD):
            return found
        field = kind.date_field
        before = day_of(kind, standing, self._known)
        after = as_value(getattr(record, field)) if record is not None and field else before
        has_reason = bool(wish.reason.strip() or (wish.explain or {}).get(field, "").strip())
        return closed_periods.against(
            closings, kind, standing, changes, (before, after), by.role, action=wish.action, has_reason=has_reason
        )

    def closed_for(self, kind: Kind, standing: Merged, changes: Mapping[str, Change]) -> Closed | None:
        """Return the closed period that a change of *standing* to earlier values would touch, or None."""
        site, before = standing.values.get("site"), day_of(kind, standing, self._known)
        after = changes.get(kind.date_field, (before, None))[0]
        moved_to = changes.get("site", (site, None))[0]
        found = (covering(self._known.closings, *seen) for seen in ((site, before), (moved_to, after)))
        return next((one for one in found if one is not None), None) if kind.date_field and kind.by_hand else None
