"""Exports the records of a kind in the very columns of its template, so that they can be imported again."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from desktop.faults import Refused
from desktop.intake.references import name_among
from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.reports.sheet_rows import RESIDENT, Naming
from desktop.reports.template_columns import TemplateColumn, Written, columns_of, unmeasured
from desktop.reports.templates import write_rows
from desktop.store.known import LedgerKnown
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.sight import NotServing, SeenKnown
from desktop.store.wish import Put, must_be_done, new_id
from desktop.words import mark

STAFF, NAME_EXPORT = "staff", "name-export"


class ReasonNeeded(Refused):
    """An export with names needs a reason."""

    code = "reason-needed"
    words = mark("导出含有居民姓名和证件号码，请写明事由（命令行用 --reason）；事由会记入台账。")


def has_names(kind: Kind) -> bool:
    """Return whether an export of *kind* carries the names of residents."""
    return kind.name == RESIDENT or RESIDENT in kind.by_name


def export_recorded(
    kind: Kind, shelf: Shelf, out: Path, drawn_at: datetime, by: Session, reason: str = "", span: Span | None = None
) -> int:
    """Export what *by* may see of *kind*, as `export_kind` does; with names only for a *reason*, which is recorded first."""
    by.must_see_people()
    if has_names(kind):
        if not reason.strip():
            raise ReasonNeeded
        with shelf.reading() as connection:
            rows = len(_records(kind, _seen(kind, connection, shelf, by), span))
        values = {"exported_on": drawn_at.date(), "exported_kind": kind.name, "rows": rows, "reason": reason.strip()}
        with shelf.open_desk() as desk:  # first, so that there is no file without its entry
            must_be_done(desk.put(Put(NAME_EXPORT, new_id(), values), by, by_program=True))
    return export_kind(kind, shelf, out, drawn_at, by, span)


def export_kind(
    kind: Kind, shelf: Shelf, out: Path, drawn_at: datetime, by: Session | None = None, span: Span | None = None
) -> int:
    """Write the records of *kind*, dated within *span* where one is given, to *out* and return how many there are.

    Void ones are left out and, where *by* is given, those out of his sight; raise NotServing where he may see none.
    """
    columns = columns_of(kind, shelf.kinds)
    with shelf.reading() as connection:
        known = _seen(kind, connection, shelf, by) if by else LedgerKnown(connection, shelf.kinds, shelf.tables)
        records = _records(kind, known, span)
        write_rows(kind, columns, _rows(kind, columns, records, known, naming_in(known, shelf.kinds)), out, drawn_at)
    return len(records)


def _seen(kind: Kind, connection: Connection, shelf: Shelf, by: Session) -> SeenKnown:
    seen = SeenKnown(connection, shelf.kinds, shelf.tables, by)
    if not seen.sight.sees_some(kind.name):
        raise NotServing
    return seen


def _records(kind: Kind, known: LedgerKnown, span: Span | None) -> list[Any]:
    if span is None or not kind.date_field:
        return known.having(kind.name)
    return known.between(kind.name, span.first, span.last)


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
