"""Writes tables into a workbook: numbers as numbers, words as words, printed like a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from pathlib import Path
from unicodedata import east_asian_width

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from desktop.keys.durable import PRIVATE, write_whole
from desktop.reports.blank_book import blank_book
from desktop.reports.grids import AMOUNT, COUNT, PLAIN, SHARE, TEXT, Cell, Column, Grid
from desktop.reports.lines import LEFT, RIGHT
from desktop.reports.paper import DRAFT, Edition
from desktop.words import tr

_NARROWEST = 8
_PER_MM = 0.85  # columns of a sheet for a millimetre of the page: A4 landscape is then well filled
_LINE_HIGH = 14.0
_HEAD_ROW = 2
_FORMATS = {TEXT: "@", COUNT: "#,##0", SHARE: "0.00%", AMOUNT: "0.00", PLAIN: "0"}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


@dataclass(frozen=True)
class _Looks:
    title: Format
    soft: Format
    head: Format
    cells: dict[tuple[str, str], Format]


def write_workbook(out: Path, grids: Sequence[Grid], edition: Edition, *, mode: int = PRIVATE) -> Path:
    """Write each grid on a sheet of its own; the same grids and edition give the same bytes.

    A table may name people, so only a *mode* lets others of this PC read it.
    """
    content = BytesIO()
    book = blank_book(
        content,
        title=edition.title,
        author=edition.site,
        subject=edition.period,
        keywords=edition.document_id,
        created=edition.drawn_at.replace(tzinfo=None),
    )
    looks = _looks(book)
    for name, grid in zip(_names(grids), grids, strict=True):
        _write(book.add_worksheet(name), grid, edition, looks)
    book.close()
    write_whole(out, content.getvalue(), mode)
    return out


def _looks(book: xlsxwriter.Workbook) -> _Looks:
    body = {"font_name": "宋体", "font_size": 10, "valign": "top", "border": 4, "text_wrap": True}
    return _Looks(
        title=book.add_format({"font_name": "黑体", "font_size": 14, "bold": True}),
        soft=book.add_format({"font_name": "宋体", "font_size": 9, "font_color": "#59645E"}),
        head=book.add_format(
            {
                "font_name": "黑体",
                "font_size": 10,
                "bold": True,
                "border": 1,
                "bg_color": "#F2F4F1",
                "valign": "vcenter",
                "align": "center",
                "text_wrap": True,
            }
        ),
        cells={
            (kind, align): book.add_format({**body, "num_format": number, "align": align})
            for kind, number in _FORMATS.items()
            for align in (LEFT, RIGHT)
        },
    )


def _write(sheet: Worksheet, grid: Grid, edition: Edition, looks: _Looks) -> None:
    columns = [Column(grid.band_label, 20), *grid.columns] if grid.bands else list(grid.columns)
    _set_up(sheet, edition)
    widths = [_wide(column, [row[place] for row in _rows(grid)]) for place, column in enumerate(columns)]
    for place, wide in enumerate(widths):
        sheet.set_column(place, place, wide)
    _put(sheet, 0, 0, Cell(grid.title), looks.title)
    said = f"{edition.site} · {edition.period} · {tr('文件编号 {id}', id=edition.document_id)}"
    _put(sheet, 1, 0, Cell(f"【{tr(DRAFT)}】{said}" if edition.is_draft else said), looks.soft)
    sheet.set_row(_HEAD_ROW, max(_high(column.label, wide) for column, wide in zip(columns, widths, strict=True)) + 6)
    for place, column in enumerate(columns):
        _put(sheet, _HEAD_ROW, place, Cell(column.label), looks.head)
    line = _HEAD_ROW
    for line, row in enumerate(_rows(grid), start=_HEAD_ROW + 1):
        sheet.set_row(line, max(_high(cell.text, wide) for cell, wide in zip(row, widths, strict=True)) + 3)
        for place, (column, cell) in enumerate(zip(columns, row, strict=True)):
            _put(sheet, line, place, cell, looks.cells[cell.kind, column.align])
    if grid.rows:
        sheet.autofilter(_HEAD_ROW, 0, line, len(columns) - 1)
    else:
        line += 1
        _put(sheet, line, 0, Cell(grid.empty), looks.soft)
    if grid.note:
        line += 1
        _put(sheet, line, 0, Cell(grid.note), looks.soft)
    sheet.print_area(0, 0, line, sum(column.on_paper for column in columns) - 1)


def _put(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format) -> None:
    """Write a number as a number and everything else as a string, whatever it begins with."""
    if cell.number is None:
        sheet.write_string(row, column, cell.text, look)
    else:
        sheet.write_number(row, column, float(cell.number), look)


def _rows(grid: Grid) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows; the name of the band, a line of its own on paper, stands here in the first column."""
    bands, band = dict(grid.bands), ""
    for place, row in enumerate(grid.rows):
        band = bands.get(place, band)
        yield (Cell(band), *row) if grid.bands else row


def _set_up(sheet: Worksheet, edition: Edition) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.7)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD_ROW)
    sheet.freeze_panes(_HEAD_ROW + 1, 1)
    sheet.hide_gridlines(2)
    if edition.is_draft:
        sheet.set_header(f"&R{tr(DRAFT)}")
    numbers = tr("第 {page} 页 共 {pages} 页", page="&P", pages="&N")
    sheet.set_footer(f"&L{_plain(edition.document_id)}&C{numbers}&R{_plain(edition.short_digest)}")


def _plain(said: str) -> str:
    """Return *said* for a footer, where & begins a command."""
    return said.replace("&", "&&")[:80]


def _wide(column: Column, cells: Sequence[Cell]) -> float:
    """Return a width in which every number stands whole; words wrap at their share of the page."""
    longest = 2 + max([_columns(column.label), *(_columns(cell.text) for cell in cells)])
    return max(_NARROWEST, min(longest, column.wide * _PER_MM) if column.align == LEFT else longest)


def _high(said: str, wide: float) -> float:
    """Return the height of a wrapped text; not every program finds it by itself when it opens the file."""
    return _LINE_HIGH * sum(max(1, ceil(_columns(line) / (wide - 1.5))) for line in said.split("\n"))


def _columns(said: str) -> int:
    return sum(2 if east_asian_width(character) in "WFA" else 1 for character in said)


def _names(grids: Sequence[Grid]) -> list[str]:
    """Return a name for each sheet as Excel allows it: at most 31 characters, none twice."""
    names: list[str] = []
    for grid in grids:
        name = wanted = _FORBIDDEN.sub(" ", grid.title).strip()[:28] or grid.id[:28]
        number = 1
        while name.casefold() in (taken.casefold() for taken in names):
            number += 1
            name = f"{wanted} {number}"
        names.append(name)
    return names
