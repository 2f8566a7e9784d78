"""Exports the records of a kind in the very columns of its template, so that they can be imported again."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop.intake.references import name_among
from desktop.records.kind import Kind
from desktop.reports.sheet_rows import RESIDENT, Naming
from desktop.reports.template_columns import TemplateColumn, Written, columns_of, unmeasured
from desktop.reports.templates import write_rows
from desktop.store.known import LedgerKnown
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.sight import NotServing, SeenKnown

STAFF = "staff"


def export_kind(kind: Kind, shelf: Shelf, out: Path, drawn_at: datetime, by: Session | None = None) -> int:
    """Write all records of *kind* that are not void and that *by* may see to *out* and return how many there are.

    Raise NotServing where *kind* is shown only to those who serve and *by* serves nobody.
    """
    columns = columns_of(kind, shelf.kinds)
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        if by is not None:
            known = seen = SeenKnown(connection, shelf.kinds, shelf.tables, by)
            if not seen.sight.sees_some(kind.name):
                raise NotServing
        records = known.having(kind.name)
        write_rows(kind, columns, _rows(kind, columns, records, known, naming_in(known, shelf.kinds)), out, drawn_at)
    return len(records)


def _rows(
    kind: Kind, columns: Sequence[TemplateColumn], records: Sequence[Any], known: LedgerKnown, naming: Naming
) -> Iterator[tuple[int, list[Written]]]:
    has_resident = RESIDENT in kind.by_name
    for number, record in enumerate(records, start=1):
        person = known.get(RESIDENT, record.resident) if has_resident and record.resident else None
        yield number, [_cell(kind, column, record, person, naming) for column in columns]


def _cell(kind: Kind, column: TemplateColumn, record: Any, person: Any | None, naming: Naming) -> Written:
    if column.is_identity:
        return column.cell(person, naming) if person is not None else None
    told = column.cell(record, naming)
    return unmeasured(kind, column.question.name, record) if told is None else told


def naming_in(known: LedgerKnown, kinds: Mapping[str, Kind]) -> Naming:
    """Return what calls referenced records by the names that the import finds them by."""

    @cache
    def named(refers: str, record: str) -> str:
        found = known.get(refers, record)
        if found is None:
            return ""
        if refers == STAFF:
            return str(found.name or "")
        kind = kinds[refers]
        others = known.of(refers, found.resident) if RESIDENT in kind.by_name else known.having(refers)
        return name_among(kind, found, others)

    return lambda question, record: named(question.refers, record)
