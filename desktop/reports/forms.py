"""Fills a district's own form: its layout stays, only the cells of the map take figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell import MergedCell
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from desktop.faults import Refused
from desktop.gate.archive import opened_archive
from desktop.gate.profiles import WORKBOOK
from desktop.gate.workbook import read_workbook
from desktop.keys.durable import write_whole
from desktop.progress.figures import Figures
from desktop.reports.facts import MAY_LACK, facts
from desktop.reports.form_map import COLUMNS, FormMap, Place, read_map, wrong
from desktop.reports.grids import NONE, SHARE, Cell
from desktop.words import mark

_LOST = ("xl/charts/", "xl/media/", "xl/vbaProject", "xl/drawings/", "xl/ctrlProps/", "xl/embeddings/")


class FormWouldLose(Refused):
    """The form holds what openpyxl cannot keep."""

    code = "form/would-lose"
    words = mark("表样 {file} 里有图表、图片或宏，填表后会丢失，请先在 Excel 或 WPS 里去掉它们再用作表样。")


@dataclass(frozen=True)
class Filled:
    """A filled form, and the cells that got — because there is no figure for them."""

    file: Path
    left: tuple[Place, ...]


def fill_form(form_file: Path, map_file: Path, figures: Figures, out: Path) -> Filled:
    """Fill *form_file* after *map_file* and write it to *out*; the form itself stays as it is."""
    form_map = read_map(map_file)
    read_workbook(form_file)  # strict and in a limited child: only a decent workbook goes on
    content = form_file.read_bytes()
    with opened_archive(form_file, WORKBOOK) as archive:
        if any(name.startswith(_LOST) for name in archive.names):
            raise FormWouldLose(file=form_file.name)
    book = load_workbook(BytesIO(content))
    if form_map.sheet not in book.sheetnames:
        raise wrong(map_file, mark("表样里没有名为“{sheet}”的工作表，请核对。"), sheet=form_map.sheet)
    known = facts(figures)
    left = []
    for place, cell in list(_cells(map_file, book[form_map.sheet], form_map)):
        if place.figure not in known and not place.figure.startswith(MAY_LACK) and not _names_target(place.figure):
            raise wrong(map_file, mark("不认识“{figure}”，请核对名称。"), figure=place.figure)
        found = known.get(place.figure, Cell(NONE))
        if found.text == NONE:
            left.append(place)
        _write(cell, found)
    filled = BytesIO()
    book.save(filled)
    write_whole(out, filled.getvalue())
    return Filled(out, tuple(left))


def _names_target(figure: str) -> bool:
    """Say whether *figure* is a column of a target, which another plan may have."""
    return figure.rpartition(".")[2] in COLUMNS


def _cells(map_file: Path, sheet: Any, form_map: FormMap) -> Iterator[tuple[Place, Any]]:
    """Yield each place with its cell, which is there, stands for itself and holds no formula."""
    for place in form_map.places:
        column, row = coordinate_from_string(place.cell)
        if row > sheet.max_row or column_index_from_string(column) > sheet.max_column:
            raise wrong(map_file, mark("单元格 {cell} 在表样的边框之外，请核对。"), cell=place.cell)
        cell = sheet[place.cell]
        if isinstance(cell, MergedCell):
            raise wrong(map_file, mark("单元格 {cell} 是合并单元格的一部分，请写它左上角的地址。"), cell=place.cell)
        if cell.data_type == "f":
            raise wrong(map_file, mark("单元格 {cell} 里是公式，不能填数，请换一格。"), cell=place.cell)
        yield place, cell


def _write(cell: Any, figure: Cell) -> None:
    """Put the figure into *cell*: a number under the form's own format, words as words."""
    if figure.number is None:
        cell.value = figure.text or None
        if figure.text:
            cell.data_type = "s"  # what begins with "=" is no formula
    elif figure.kind == SHARE and cell.number_format != "General" and "%" not in cell.number_format:
        cell.value = float(figure.number * 100)  # the form has the % in its head
    else:
        cell.value = figure.number if isinstance(figure.number, int) else float(figure.number)
        if figure.kind == SHARE and cell.number_format == "General":
            cell.number_format = "0.00%"
