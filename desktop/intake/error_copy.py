"""Writes a copy of the user's own workbook with one more column: why a row is not in the ledger.

Only files that passed the gate come here; openpyxl keeps their layout, and nothing but that column is touched.
"""

import contextlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from desktop.faults import NoRoom
from desktop.intake.faults import NoFolder, SameFile
from desktop.intake.mapping import SheetMapping, WorkbookMapping
from desktop.intake.run import Outcome
from desktop.intake.workbook_writer import save_workbook
from desktop.keys.durable import PRIVATE, write_whole
from desktop.words import mark, tr

HEAD = mark("导入结果")
MEND = mark("未导入，必须修改：")
EXPLAIN = mark("未导入，请核实并说明：")
_FILLS = {"hard": "F8CBAD", "soft": "FFF2CC"}
_LINE = Side(style="thin", color="999999")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WIDTH = 46
_LONGEST = 2000


def must_take_a_copy(source: Path, target: Path) -> None:
    """Raise where *target* is no place for a copy of *source*: before anything is imported, so that nothing is lost."""
    if not target.parent.is_dir():
        raise NoFolder(place=target.parent)
    if target.suffix.lower() != ".xlsx" or target.is_dir() or (target.exists() and target.samefile(source)):
        raise SameFile


def write_error_copy(source: Path, target: Path, mapping: WorkbookMapping, left_out: Sequence[Outcome]) -> int:
    """Write *target*, a copy of *source* with the reasons of the rows *left_out*; return how many rows it marks."""
    must_take_a_copy(source, target)
    if not left_out:
        write_whole(target, source.read_bytes(), PRIVATE)
        return 0
    book = load_workbook(source)
    by_sheet = {one.sheet: one for one in mapping.sheets}
    columns: dict[str, int] = {}
    marked = 0
    for outcome in left_out:
        if outcome.sheet not in columns:
            columns[outcome.sheet] = _add_column(book[outcome.sheet], by_sheet[outcome.sheet])
        _mark(book[outcome.sheet], outcome, columns[outcome.sheet])
        marked += 1
    _save(book, target)
    return marked


def _add_column(sheet: Any, mapping: SheetMapping) -> int:
    """Write the head of the new column, or find the one of an earlier copy, and return its place."""
    head = mapping.head
    for column in range(1, len(head.columns) + 1):
        if head.columns[column - 1] and head.columns[column - 1][-1] == tr(HEAD):
            for row in range(head.last + 2, sheet.max_row + 1):
                _clear(sheet.cell(row, column))
            return column
    width = max((place + 1 for place, words in enumerate(head.columns) if words), default=0)
    column = width + 1
    while (
        isinstance(sheet.cell(head.last + 1, column), MergedCell) or sheet.cell(head.last + 1, column).value is not None
    ):
        column += 1
    cell = sheet.cell(head.last + 1, column)
    _say(cell, tr(HEAD))
    cell.font, cell.border = Font(bold=True), _FRAME
    cell.alignment = Alignment(horizontal="center", vertical="center")
    sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    return column


def _mark(sheet: Any, outcome: Outcome, column: int) -> None:
    rank = outcome.status.partition(":")[0]
    cell = sheet.cell(outcome.row, column)
    if isinstance(cell, MergedCell):
        return
    _say(cell, tr(EXPLAIN if rank == "soft" else MEND) + "".join(outcome.sentences))
    cell.fill = PatternFill("solid", start_color=_FILLS.get(rank, _FILLS["hard"]))
    cell.border, cell.alignment = _FRAME, Alignment(wrap_text=True, vertical="center")


def _say(cell: Any, text: str) -> None:
    """Write text as text: what begins with = is no formula here."""
    cell.value = text[:_LONGEST]
    cell.data_type = "s"


def _clear(cell: Any) -> None:
    if not isinstance(cell, MergedCell) and cell.value is not None:
        cell.value, cell.fill = None, PatternFill()


def _save(book: Any, target: Path) -> None:
    """Save under another name first: a copy that stands there is whole."""
    made = ""
    try:
        handle, made = tempfile.mkstemp(dir=target.parent, prefix=".import-", suffix=".xlsx")
        os.close(handle)
        save_workbook(book, Path(made))
        Path(made).replace(target)
    except OSError as trouble:
        if made:
            with contextlib.suppress(OSError):
                Path(made).unlink()
        raise NoRoom(place=str(target.parent)) from trouble
