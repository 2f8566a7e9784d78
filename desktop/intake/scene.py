"""What all sheets of one import share while they are planned: the people met, the doctors, the outlook."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, cast

from sqlalchemy.engine import Connection

from desktop.intake.candidates import RESIDENT
from desktop.intake.claims import Claim
from desktop.intake.findings import Finding, found
from desktop.intake.outlook import Outlook
from desktop.intake.people import People, Person
from desktop.intake.plans import PlannedPut
from desktop.intake.staff import Doctors
from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.records.resident import NUMBER_WORDS
from desktop.store.closed_periods import against
from desktop.store.entry import Change, Scalar
from desktop.store.merge import Merged
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.undo import IMPORT_TAKEN_BACK, SAVE_TAKEN_BACK

IMPORT_RUN = "import-run"
SAID_EVERY = 200
Progress = Callable[[int, int], None]
TAKEN_BACK = (IMPORT_TAKEN_BACK, SAVE_TAKEN_BACK)


class Scene:
    """One view of the ledger with everything planned so far laid over it."""

    def __init__(
        self,
        shelf: Shelf,
        connection: Connection,
        by: Session,
        today: date,
        rows: int = 0,
        on_progress: Progress | None = None,
    ) -> None:
        self._done, self._rows, self._on_progress = 0, rows, on_progress
        self.kinds: Mapping[str, Kind] = shelf.kinds
        self.today, self.by = today, by
        self.outlook = Outlook(connection, shelf.kinds, shelf.tables)
        self.people = People(self.outlook)
        self.doctors = Doctors(self.outlook, by)
        self.met: dict[str, tuple[str, int]] = {}
        self._journal, self._connection = shelf.journal, connection

    def step(self) -> None:
        """Count one row as judged and say so now and then."""
        self._done += 1
        if self._on_progress is not None and (self._done % SAID_EVERY == 0 or self._done == self._rows):
            self._on_progress(self._done, self._rows)

    def completion(self, person: Person, claim: Claim) -> PlannedPut | None:
        """Return the proposal to complete a person without a number, where *claim* carries a sound one."""
        if person.number or not claim.is_sound:
            return None
        values = {"id_number": claim.number.number, "number_state": None, "offered_number": None}
        return PlannedPut(RESIDENT, person.id, values, is_new=False, needs_yes=True)

    def against_closed(self, kind: Kind, standing: Any, values: Mapping[str, object]) -> list[Finding]:
        """Return what a closed period has against saving *values*, new or over what stands."""
        if not self.outlook.closings or not kind.date_field:
            return []
        before = {n: as_value(getattr(standing, n)) for n in (*kind.by_name, "site")} if standing is not None else {}
        merged = Merged(kind.name, "", before, dict.fromkeys(before, "-"))
        changes: dict[str, Change] = {name: (cast(Scalar, value), None) for name, value in values.items()}
        if standing is None:
            changes["site"] = (self.by.site, None)
        day = before.get(kind.date_field)
        problem = against(
            self.outlook.closings, kind, merged, changes, (day, changes.get(kind.date_field, (day,))[0]), self.by.role
        )
        return found([problem]) if problem is not None else []

    def standing(self, kind: str, resident: str | None) -> list[Any]:
        """Return what stands of *kind* for a resident, and what is planned for him; for None what is nobody's."""
        self.outlook.judged = ""
        if resident is None:
            return [one for one in self.outlook.having(kind) if getattr(one, RESIDENT, None) is None]
        return self.outlook.of(kind, resident)

    def number_words(self, state: str) -> str:
        """Return the sentence about a number that cannot be believed."""
        return NUMBER_WORDS[state]

    def still_news(self, kind: str, record: str, changes: Mapping[str, object]) -> dict[str, object]:
        """Leave out values that the ledger held before and that somebody replaced since: a register is not news twice."""
        if not changes:
            return {}
        held: dict[str, list[object]] = {}
        for entry in self._journal.entries(self._connection, record=record):
            for name, (value, _) in entry.changes.items() if entry.kind == kind else ():
                if entry.reason in TAKEN_BACK and held.get(name):
                    held[name].pop()  # what an undone import had brought counts as never held
                else:
                    held.setdefault(name, []).append(value)
        return {name: value for name, value in changes.items() if value not in held.get(name, ())}
