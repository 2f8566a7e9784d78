"""Rows of the list 平台补录: whom, when, why it waits, and what is to be typed; read in the background."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.progress.labels import names_of, people_shown
from desktop.records.kind import Kind
from desktop.reports.platform_words import CAUSES, changes_told
from desktop.screens.lists import Column
from desktop.screens.people_rows import person_of
from desktop.screens.person_cell import Person
from desktop.screens.record_line import line_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.platform_list import Asked, Waiting, count_waiting, kinds_on_platform, named, waiting
from desktop.store.platform_sheets import KeptSheet
from desktop.store.platform_state import CHANGED
from desktop.store.sight import Sight
from desktop.words import mark, tr

MOST = 500


@dataclass(frozen=True)
class PlatformRow:
    """One line: its number, and whether its box is ticked but not saved yet."""

    number: int
    record: str
    resident: str
    person: Person
    day: date | None
    staff: str
    cause: str
    words: str
    is_ticked: bool = False


@dataclass(frozen=True)
class Found:
    """What looking brought: the rows, how many wait in all, and how many of each kind."""

    rows: tuple[PlatformRow, ...]
    total: int
    counts: dict[str, int]


COLUMNS = (
    Column(mark("行号"), lambda row: f"{'☑' if row.is_ticked else '☐' if row.cause else '✓'} {row.number}", 72),
    Column(mark("居民"), lambda row: row.person, 300),
    Column(mark("日期"), lambda row: row.day, 100),
    Column(mark("服务人员"), lambda row: row.staff, 84),
    Column(
        mark("平台"), lambda row: tr(CAUSES[row.cause]), 104, token=lambda row: "explain" if row.cause else "soft_ink"
    ),
    Column(mark("内容"), lambda row: row.words, 400),
)


def look(desk: WorkDesk, asked: Asked, sheet: KeptSheet | None) -> Found:
    """Read what waits in the period, or the lines of a printed *sheet* as they stand now."""
    shelf, by = desk.shelf, desk.session
    with shelf.reading() as connection:
        sight = Sight(connection, shelf.kinds, shelf.tables, by)
        counts = {
            kind.name: n
            for kind in kinds_on_platform(shelf.kinds)
            if sight.sees_some(kind.name) and (n := count_waiting(connection, shelf.tables, kind, asked))
        }
        if sheet is not None:
            found = named(connection, shelf, shelf.kinds[sheet.kind], sheet.ids, by)
        else:
            found = waiting(connection, shelf, asked, by, MOST) if asked.kind in counts else []
        people = people_shown(connection, shelf.tables, [one.record.resident for one in found], desk.today())
        staff = names_of(
            connection, shelf.tables, "staff", "id", [one.record.staff for one in found if one.record.staff]
        )
    rows = []
    for number, one in enumerate(found, start=1):
        kind, record = shelf.kinds[one.kind], one.record
        person = person_of(people[record.resident]) if record.resident in people else Person("—")
        day, doctor = getattr(record, kind.date_field), staff.get(record.staff or "", "")
        rows.append(PlatformRow(number, record.id, record.resident, person, day, doctor, one.cause, _told(kind, one)))
    return Found(tuple(rows), len(rows) if sheet else counts.get(asked.kind, 0), counts)


def ticked(row: PlatformRow, is_on: bool) -> PlatformRow:
    """Return the row with its box ticked or not; what waits no longer has none."""
    return replace(row, is_ticked=is_on and bool(row.cause))


def ids_ticked(rows: Sequence[PlatformRow]) -> list[str]:
    """Return the records whose boxes are ticked."""
    return [row.record for row in rows if row.is_ticked]


def _told(kind: Kind, one: Waiting) -> str:
    if one.cause == CHANGED:
        return changes_told(kind, one, lambda question, record: "…")
    return line_of(kind, one.record).words
