"""Fetches what a sheet, book or register needs from a ledger: the person's facts, names of references, the papers."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.faults import Refused
from desktop.progress.duties import Duty
from desktop.progress.duty_forms import Forms, forms_for
from desktop.records.kind import Kind
from desktop.reports.bound_book import episode_records
from desktop.reports.exports import naming_in
from desktop.reports.record_sheet import Sheet
from desktop.reports.registers import Entry, closing_kinds, standing
from desktop.reports.sheet_head import PersonFacts
from desktop.reports.sheet_rows import RESIDENT, Naming
from desktop.store.known import LedgerKnown
from desktop.store.search_keys import in_order
from desktop.store.sight import NotServing, SeenKnown
from desktop.words import mark, tr


class NoSuchPaper(Refused):
    """There is no such record to print."""

    code = "no-such-paper"
    words = mark("台账里没有这条“{title}”记录，或已作废，请核对编号。")


class SheetSource:
    """Reads one view of the ledger for printing; with a `SeenKnown` only what its account may see."""

    def __init__(self, known: LedgerKnown, kinds: Mapping[str, Kind]) -> None:
        self._known, self._kinds = known, kinds
        self.naming: Naming = naming_in(known, kinds)

    def sheet(self, kind: Kind, record: str) -> Sheet:
        """Return the sheet of one record; raise NoSuchPaper where there is none."""
        found = self._known.get(kind.name, record)
        if found is None:
            raise NoSuchPaper(title=kind.title)
        return Sheet(kind, found, self.person(getattr(found, RESIDENT, None)))

    def person(self, resident: str | None) -> PersonFacts | None:
        """Return the facts in the head of a resident's sheet."""
        found = self._known.get(RESIDENT, resident) if resident else None
        return None if found is None else facts_of(found, self._kinds)

    def forms(self, duties: Sequence[Duty]) -> list[Forms]:
        """Return the forms that answer *duties*."""
        return forms_for(self._known, self._kinds, duties)

    def resident(self, record: Any) -> Any | None:
        """Return the resident whom *record* is about, or None."""
        found = getattr(record, RESIDENT, None)
        return self._known.get(RESIDENT, found) if found else None

    def staff_of(self, record: Any) -> str:
        """Return the name of who gave the service."""
        found = self._known.get("staff", record.staff) if getattr(record, "staff", None) else None
        return str(found.name or "") if found else ""

    def book(self, kind: Kind, record: str) -> list[Sheet]:
        """Return the papers of the episode that *record* began, by day."""
        opening = self.sheet(kind, record)
        resident = getattr(opening.record, RESIDENT, None)
        if resident is None or opening.record is None:
            raise NoSuchPaper(title=kind.title)
        found = {
            name: self._known.of(name, resident) for name, other in self._kinds.items() if RESIDENT in other.by_name
        }
        papers = episode_records(opening.record, kind, self._kinds, found)
        return [Sheet(one, paper, opening.person) for one, paper in papers]

    def year(self, resident: str, year: int) -> dict[str, list[Any]]:
        """Return the resident's follow-ups of registered diseases in *year* by kind."""
        found = {
            name: [one for one in self._known.of(name, resident) if _year(kind, one) == year]
            for name, kind in self._kinds.items()
            if kind.episode.startswith("disease-registration")
        }
        return {name: records for name, records in found.items() if records}

    def must_see_some(self, kind: Kind) -> None:
        """Raise NotServing where the account serves nobody whose records of *kind* it could list."""
        if isinstance(self._known, SeenKnown) and not self._known.sight.sees_some(kind.name):
            raise NotServing

    def entries(self, kind: Kind, first: date, last: date) -> list[Entry]:
        """Return what a period brought of *kind*, by day."""
        if not kind.date_field:
            return self._entries(self._known.having(kind.name))
        return self._entries(self._known.between(kind.name, first, last))

    def open_on(self, kind: Kind, on: date) -> list[Entry]:
        """Return the episodes of *kind* that stand open on a day, village by village."""
        closings = {name: self._known.having(name) for name in closing_kinds(kind, self._kinds)}
        found = self._entries(standing(kind, self._known.having(kind.name), self._kinds, closings, on))
        return sorted(
            found,
            key=lambda one: (in_order(one.person.village or ""), in_order(one.person.name or "")) if one.person else (),
        )

    def _entries(self, records: list[Any]) -> list[Entry]:
        return [
            Entry(one, self._known.get(RESIDENT, one.resident) if getattr(one, RESIDENT, None) else None)
            for one in records
        ]


def facts_of(resident: Any, kinds: Mapping[str, Kind]) -> PersonFacts:
    """Return the facts in the head of a resident's sheet."""
    sex = tr(kinds[RESIDENT].by_name["sex"].label_of(resident.sex)) if resident.sex else ""
    return PersonFacts(resident.name or "", sex, resident.born_on, resident.record_number or "")


def _year(kind: Kind, record: Any) -> int | None:
    day = getattr(record, kind.date_field)
    return day.year if day else None
