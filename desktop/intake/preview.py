"""A preview: how a workbook is read, and what its rows would do; nothing is written while it is made."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from desktop.gate.workbook import Sheet
from desktop.intake.candidates import RESIDENT, Proposer
from desktop.intake.faults import NoRows
from desktop.intake.layout import DataRow, SkippedRow, is_filled, rows_below
from desktop.intake.mapping import SheetMapping, WorkbookMapping
from desktop.intake.plans import PlannedPut, RowPlan
from desktop.intake.residents import RosterReader
from desktop.intake.scene import Progress, Scene
from desktop.intake.services import ServiceReader
from desktop.records.kind import Kind
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.words import mark

SHEETS_LEFT = mark("没有导入的工作表：{sheets}（隐藏的，或找不到认识的表头）。")


@dataclass(frozen=True)
class Preview:
    """What an import would do; *plans* stand in the order in which they are written."""

    mapping: WorkbookMapping
    plans: tuple[RowPlan, ...]
    skipped: Mapping[str, tuple[SkippedRow, ...]]
    doctors: Mapping[str, PlannedPut]
    journal_length: int = 0

    @cached_property
    def rows(self) -> list[RowPlan]:
        """Return the plans in the order of the sheets and rows."""
        place = {one.sheet: number for number, one in enumerate(self.mapping.sheets)}
        return sorted(self.plans, key=lambda plan: (place[plan.sheet], plan.number))

    @property
    def known(self) -> int:
        """Return how many rows bring nothing new."""
        return sum(plan.is_known for plan in self.plans)

    @cached_property
    def by_status(self) -> dict[str, int]:
        """Return how many rows have each status."""
        return dict(sorted(Counter(plan.status for plan in self.plans).items()))


def propose(sheets: Sequence[Sheet], kinds: Mapping[str, Kind], as_kind: str | None = None) -> WorkbookMapping:
    """Return the proposed mapping of a workbook, for all kinds or for one; raise EmptyWorkbook or NoHeads."""
    return Proposer(kinds).propose(sheets, as_kind)


def sheets_left(sheets: Sequence[Sheet], mapping: WorkbookMapping) -> list[str]:
    """Return the sheets that hold something and are not taken in: hidden ones, and those without heads that are known."""
    read = {one.sheet for one in mapping.sheets}
    return [one.name for one in sheets if one.name not in read and any(is_filled(c) for row in one.rows for c in row)]


def prepare(
    sheets: Sequence[Sheet],
    shelf: Shelf,
    by: Session,
    today: date,
    *,
    mapping: WorkbookMapping | None = None,
    as_kind: str | None = None,
    on_progress: Progress | None = None,
) -> Preview:
    """Read *sheets* and judge every row against the ledger; nothing is written."""
    chosen = mapping if mapping is not None else propose(sheets, shelf.kinds, as_kind)
    by_name = {sheet.name: sheet for sheet in sheets}
    plans: list[RowPlan] = []
    skipped: dict[str, tuple[SkippedRow, ...]] = {}
    found = []
    for one in sorted(chosen.sheets, key=lambda sheet: sheet.kind != RESIDENT):
        rows, skipped[one.sheet] = _rows(by_name[one.sheet], one)
        found.append((one, rows))
    with shelf.reading() as connection:
        scene = Scene(shelf, connection, by, today, sum(len(rows) for _, rows in found), on_progress)
        for one, rows in found:
            reader = RosterReader(one, scene) if one.kind == RESIDENT else ServiceReader(one, scene)
            plans += reader.plan(rows)
        doctors = dict(scene.doctors.planned)
        length = shelf.journal.length(connection)
    if not plans:
        raise NoRows
    return Preview(chosen, tuple(plans), skipped, doctors, length)


def _rows(sheet: Sheet, mapping: SheetMapping) -> tuple[list[DataRow], tuple[SkippedRow, ...]]:
    rows, passed = [], []
    for row in rows_below(sheet, mapping.head, mapping.used, mapping.identity):
        if isinstance(row, DataRow):
            rows.append(row)
        else:
            passed.append(row)
    return rows, tuple(passed)
