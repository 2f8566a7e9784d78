"""Prints a record as its official sheet, filled or empty for the pen, from the declaration alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from desktop.records.kind import Kind
from desktop.reports import faces
from desktop.reports.code_corner import CodeCorner
from desktop.reports.lines import INK, LINE, MIDDLE, SOFT, Words, ink
from desktop.reports.paper import BODY_WIDTH, BOTTOM, TOP, Edition, write_pages
from desktop.reports.sheet_cells import label_cell, value_cell
from desktop.reports.sheet_head import PersonFacts, Signatures, head_strip
from desktop.reports.sheet_rows import RESIDENT, Band, Naming, Row, carried_row, rows_of
from desktop.reports.sheet_scales import named_once, scales_of
from desktop.words import mark, tr

_LABEL, _VALUE = 30 * mm, 55 * mm
_WIDTHS = (_LABEL, _VALUE, _LABEL, _VALUE)
_PAD = 3.0
_LOOSE, _USUAL, _TIGHT = 3.5, 2.0, 0.5
PAGE_HIGH = A4[1] - TOP - BOTTOM
_GROUND = "#F2F4F1"
_NOTE = mark("* 为必填；“算”为程序计算，手填时可空。□ 中打✓或涂黑。")
_BRACKET = re.compile(r"^(.*?)（(.*)）$")


@dataclass(frozen=True)
class Sheet:
    """One sheet of a pile or a book: a record of a kind, or None for an empty one, of a person where it has one.

    *code* stands in the corner of an empty sheet: scanned, it opens the form for that person.
    """

    kind: Kind
    record: Any | None
    person: PersonFacts | None = None
    code: str = ""


def draw_sheet(
    kind: Kind, record: Any | None, person: PersonFacts | None, out: Path, edition: Edition, naming: Naming
) -> Path:
    """Print one sheet to *out*; *edition* names the site, *naming* references."""
    return draw_sheets([Sheet(kind, record, person)], out, edition, naming)


def draw_sheets(sheets: Sequence[Sheet], out: Path, edition: Edition, naming: Naming) -> Path:
    """Print *sheets* one after another, each on a page of its own."""
    story: list[Flowable] = []
    for place, sheet in enumerate(sheets):
        story += [PageBreak()] if place else []
        story += sheet_story(sheet, edition.site, naming)
    return write_pages(out, story, edition)


def sheet_story(sheet: Sheet, site: str, naming: Naming, room: float = PAGE_HIGH) -> list[Flowable]:
    """Return the flowables of one sheet: title, head, rows, signatures; every character is known to have a glyph.

    It is as high as *room* at most where its rows let it.
    """
    asked = [*rows_of(sheet.kind, sheet.record, naming), *carried_row(sheet.kind, sheet.record, naming)]
    rows = named_once(asked, 2 * _VALUE + _LABEL)
    person = (sheet.person or PersonFacts()) if RESIDENT in sheet.kind.by_name else None
    faces.check_glyphs(_texts(rows, person, site))
    is_empty = sheet.record is None
    title, note = title_block(sheet.kind), Words(tr(_NOTE), faces.SANS, 7.5, color=SOFT)
    table = _fitted(rows, person, site, is_empty, room - height_of([*title, note]))
    corner = [CodeCorner(sheet.code)] if sheet.code else []
    return [*corner, *title, table, *([note] if is_empty else [])]


def height_of(story: Sequence[Flowable]) -> float:
    """Return how much of a page *story* takes."""
    return float(sum(flowable.wrap(BODY_WIDTH, PAGE_HIGH)[1] for flowable in story))


def _fitted(rows: Sequence[Row | Band], person: PersonFacts | None, site: str, is_empty: bool, room: float) -> Table:
    """Return the table with as much room around its words as keeps it on one page, where need be without headings."""
    plain = [row for row in rows if isinstance(row, Row) or row.note]
    for some in (rows, plain):
        ruled = _Ruled(some, person, site, is_empty)
        loose = ruled.table(_LOOSE)
        high = loose.wrap(BODY_WIDTH, room)[1]
        fitting = _LOOSE - (high - room + 2) / (2 * len(loose._argH))
        if fitting >= _TIGHT:
            return ruled.table(min(fitting, _LOOSE))
    return _Ruled(rows, person, site, is_empty).table(_USUAL)


def title_block(kind: Kind) -> list[Flowable]:
    """Return the form's name, and below it in small what it follows."""
    found = _BRACKET.match(kind.form)
    title, follows = (found[1], found[2]) if found else (kind.form, "")
    story: list[Flowable] = [Words(title, faces.BOLD, 15, leading=21, align=MIDDLE)]
    if follows:
        story.append(Words(follows, faces.SANS, 7.5, align=MIDDLE, color=SOFT))
    return [*story, Spacer(0, 2.5 * mm)]


def _texts(rows: Sequence[Row | Band], person: PersonFacts | None, site: str) -> list[str]:
    told = [site, *(person.texts() if person else ())]
    for row in rows:
        if isinstance(row, Row):
            told += [part.value for part in row.parts]
    return told


class _Ruled:
    """The ruled table of one sheet: its first line says whose it is, again on every page; the last one is signed."""

    def __init__(self, rows: Sequence[Row | Band], person: PersonFacts | None, site: str, is_empty: bool) -> None:
        self.rows, self.person, self.site, self.is_empty = rows, person, site, is_empty
        self.scales = scales_of(rows, _LABEL, _LABEL + _VALUE)

    def table(self, padding: float) -> Table:
        """Return the table with so much room above and below its words."""
        cells: list[list[Any]] = [[head_strip(self.person, self.site, BODY_WIDTH), "", "", ""]]
        rules: list[tuple[Any, ...]] = []
        waiting: Row | None = None
        for row in [*self.rows, Band("")]:
            if waiting is not None and isinstance(row, Row) and row.is_short:
                cells.append([*_cells(waiting, self.is_empty), *_cells(row, self.is_empty)])
                waiting = None
                continue
            if waiting is not None:
                _whole(waiting, cells, rules, self.is_empty)
                waiting = None
            if isinstance(row, Band):
                _band(row, cells, rules)
            elif id(row) in self.scales:
                _half(row, cells, rules, self.is_empty)
            elif row.is_short:
                waiting = row
            else:
                _whole(row, cells, rules, self.is_empty)
        cells.append([Signatures(self.person is not None), "", "", ""])
        style = TableStyle([*_frame(len(cells) - 1, padding), *rules])
        return Table(cells, colWidths=_WIDTHS, repeatRows=1, splitInRow=1, style=style, hAlign="LEFT")


def _frame(last: int, padding: float) -> list[tuple[Any, ...]]:
    """Return the rules around head, rows and signatures; the last rows stay with who signs for them."""
    return [
        ("FONTNAME", (0, 0), (-1, -1), faces.SANS),  # else an unembedded Helvetica is named in the file
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOX", (0, 1), (-1, last - 1), 0.8, ink(INK)),
        ("INNERGRID", (0, 1), (-1, last - 1), 0.5, ink(LINE)),
        ("NOSPLIT", (0, max(1, last - 2)), (-1, last)),
        *(("SPAN", (0, place), (-1, place)) for place in (0, last)),
        *((side, (0, place), (-1, place), 0) for place in (0, last) for side in ("LEFTPADDING", "RIGHTPADDING")),
    ]


def _cells(row: Row, is_empty: bool) -> list[Any]:
    return [label_cell(row, is_empty=is_empty), value_cell(row, is_empty=is_empty)]


def _half(row: Row, cells: list[list[Any]], rules: list[tuple[Any, ...]], is_empty: bool) -> None:
    place = len(cells)
    rules += [("SPAN", (0, place), (1, place)), ("SPAN", (2, place), (3, place))]
    label, value = _cells(row, is_empty)
    cells.append([label, "", value, ""])


def _whole(row: Row, cells: list[list[Any]], rules: list[tuple[Any, ...]], is_empty: bool) -> None:
    rules.append(("SPAN", (1, len(cells)), (3, len(cells))))
    cells.append([*_cells(row, is_empty), "", ""])


def _band(band: Band, cells: list[list[Any]], rules: list[tuple[Any, ...]]) -> None:
    if not band.title and not band.note:
        return
    place = len(cells)
    rules += [
        ("SPAN", (0, place), (-1, place)),
        ("BACKGROUND", (0, place), (-1, place), ink(_GROUND)),
        ("NOSPLIT", (0, place), (-1, place + 1)),
    ]
    said = [Words(band.title, faces.BOLD, 9, leading=12)] if band.title else []
    note = [Words(band.note, faces.SANS, 8, leading=11, color=SOFT)] if band.note else []
    cells.append([[*said, *note], "", "", ""])
