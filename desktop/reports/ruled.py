"""Draws a table on paper: hairlines, a repeated head, wrapped words, numbers at the right."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table, TableStyle

from desktop.reports import faces
from desktop.reports.grids import TEXT, Cell, Column, Grid
from desktop.reports.lines import INK, LEFT, LINE, RIGHT, SOFT, Words, ink, width
from desktop.reports.paper import BODY_WIDTH

SIZE, SMALL = 9, 7.5
_CHUNK = 500  # one big table takes superlinear time
_GROUND = "#F2F4F1"
_PAD, _WIDE_PAD = 2.5, 9.0
_GIANT = 25  # lines; only a row as tall as that may go on overleaf
_TOGETHER = 3  # so many rows never part from what ends the document


class Heading(Words):
    """A line that also stands in the reader's table of contents."""

    def draw(self) -> None:
        """Draw the line and mark its place."""
        key = f"page-{self.canv.getPageNumber()}-{self.text}".encode().hex()
        self.canv.bookmarkHorizontal(key, 0, self.height)
        self.canv.addOutlineEntry(self.text, key, 0)
        super().draw()


def section(number: str, title: str, below: float = 24 * mm) -> list[Flowable]:
    """Return a heading that stands on one page with at least *below* of what follows."""
    return [
        CondPageBreak(below + 14 * mm),
        Spacer(0, 4 * mm),
        Heading(f"{number}{title}", faces.BOLD, 12, leading=18),
        Spacer(0, 1.5 * mm),
    ]


def ruled(grid: Grid, *, wide: float = BODY_WIDTH, ending: Flowable | None = None) -> list[Flowable]:
    """Return *grid* as tables of at most 500 rows; *ending* stays together with the last rows."""
    columns = [grid.columns[place] for place in grid.paper_places]
    widths = [wide * column.wide / sum(one.wide for one in columns) for column in columns]
    head = [Words(column.label, faces.BOLD, SIZE, leading=12, align=column.align) for column in columns]
    if not grid.rows:
        return [*_note(grid), _Ruled(head, [_spanned(grid.empty)], widths, empty=True, ending=ending).table()]
    bands = dict(grid.bands)
    story = _note(grid)
    for start in range(0, len(grid.rows), _CHUNK):
        rows = list(enumerate(grid.rows[start : start + _CHUNK], start=start))
        part = _Ruled(
            head, [], widths, gaps=_gaps(columns), ending=ending if start + _CHUNK >= len(grid.rows) else None
        )
        rooms = [room - 2 * _PAD for room in widths]
        for place, row in rows:
            if place in bands:
                part.band(bands[place])
            part.rows.append(
                [
                    _words(row[at], column, room)
                    for at, column, room in zip(grid.paper_places, columns, rooms, strict=True)
                ]
            )
            part.has_giants |= any(
                width(row[at].text, faces.SANS, SIZE) > _GIANT * room
                for at, room in zip(grid.paper_places, rooms, strict=True)
            )
        story.append(part.table())
    return story


def _words(cell: Cell, column: Column, room: float) -> Words:
    """Return the cell's text; a number is set smaller rather than broken."""
    if column.is_small:
        return Words(cell.text.replace("\n", " "), faces.SANS, SMALL, leading=12, align=column.align)
    size = float(SIZE)
    while cell.kind != TEXT and size > 5 and width(cell.text, faces.SANS, size) > room:
        size -= 0.5
    return Words(cell.text, faces.SANS, size, leading=12, align=column.align)


def _note(grid: Grid) -> list[Flowable]:
    return [Words(grid.note, faces.SANS, 8, leading=12, color=SOFT), Spacer(0, 1.5 * mm)] if grid.note else []


def _gaps(columns: Sequence[Column]) -> list[int]:
    """Return the places where words follow a number, which stands at the right: there a gap is wanted."""
    return [place for place, (one, two) in enumerate(pairwise(columns), 1) if (one.align, two.align) == (RIGHT, LEFT)]


def _spanned(said: str) -> list[Any]:
    return [Words(said, faces.SANS, SIZE, leading=12, color=SOFT)]


class _Ruled:
    """Rows and rules of one table while it is put together."""

    def __init__(
        self,
        head: Sequence[Words],
        rows: list[list[Any]],
        widths: list[float],
        *,
        empty: bool = False,
        gaps: Sequence[int] = (),
        ending: Flowable | None = None,
    ) -> None:
        self.head, self.rows, self.widths, self.ending = list(head), rows, widths, ending
        self.has_giants = False
        self.rules: list[tuple[Any, ...]] = [
            ("FONTNAME", (0, 0), (-1, -1), faces.SANS),  # else an unembedded Helvetica is named in the file
            ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
            ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ("BACKGROUND", (0, 0), (-1, 0), ink(_GROUND)),
            ("LINEABOVE", (0, 0), (-1, 0), 0.5, ink(INK)),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, ink(INK)),
        ]
        self.rules += [("LEFTPADDING", (place, 0), (place, -1), _WIDE_PAD) for place in gaps]
        if empty:
            self.rules.append(("SPAN", (0, 1), (-1, 1)))

    def band(self, name: str) -> None:
        """Add a line that names the rows below it, and stays with the first of them."""
        place = len(self.rows) + 1
        self.rows.append([Words(name, faces.BOLD, SIZE, leading=12)])
        self.rules += [("SPAN", (0, place), (-1, place)), ("NOSPLIT", (0, place), (-1, place + 1))]

    def table(self) -> Table:
        """Return the table with all its rules."""
        last = len(self.rows)
        self.rules += [
            ("LINEBELOW", (0, 1), (-1, last - 1), 0.5, ink(LINE)),
            ("LINEBELOW", (0, last), (-1, last), 0.5, ink(INK)),
        ]
        rows = [self.head, *self.rows]
        if self.ending is not None:
            rows.append([self.ending])
            self.rules += [
                ("SPAN", (0, -1), (-1, -1)),
                ("LEFTPADDING", (0, -1), (-1, -1), 0),
                ("NOSPLIT", (0, max(1, last + 1 - _TOGETHER)), (-1, last + 1)),
            ]
        filled = [[*row, *[""] * (len(self.widths) - len(row))] for row in rows]
        return Table(
            filled,
            colWidths=self.widths,
            repeatRows=1,
            splitInRow=int(self.has_giants),
            style=TableStyle(self.rules),
            hAlign="LEFT",
        )
