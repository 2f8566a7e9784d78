"""Prints the sign-in sheet of a training or a group's session: what and when above, numbered lines for the pens below."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desktop.records.kind import Kind
from desktop.reports import faces
from desktop.reports.lines import INK, LINE, MIDDLE, Words, ink
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from desktop.reports.sheet_cells import Piece, Pieces
from desktop.reports.sheet_rows import Naming, value_of
from desktop.words import mark, tr

TITLE = mark("{title}签到表")
SIGNED = ("training", "self-management-session")  # kinds whose attendants sign
A_PAGE = 24
_HEAD = ("held_on", "topic", "organiser", "teacher", "hours", "place")
_COLUMNS = (
    (mark("序号"), 12), (mark("姓名"), 28), (mark("单位（科室）"), 42), (mark("人员类别"), 26), (mark("联系电话"), 30), (mark("签名"), 32),
)  # fmt: skip
_HIGH = 8 * mm


def draw_sign_in(kind: Kind, record: Any | None, out: Path, edition: Edition, naming: Naming) -> Path:
    """Print the sheet to *out*: as many lines as the record counts attendants, whole pages of them."""
    expected = int(getattr(record, "attendees", None) or 0)
    lines = A_PAGE * max(1, ceil(expected / A_PAGE))
    head = [Piece(f"{tr('机构')}：", size=10, gap=1, leads=True), Piece(edition.site, size=10, gap=14)]
    head += [pieces for name in _HEAD if name in kind.by_name for pieces in _head(kind, name, record, naming)]
    faces.check_glyphs([piece.text for piece in head])
    story: list[Flowable] = [
        Words(edition.title, faces.BOLD, 16, leading=24, align=MIDDLE),
        Spacer(0, 2 * mm),
        Pieces(head, leading=17),
        Spacer(0, 3 * mm),
        _table(lines),
    ]
    return write_pages(out, story, edition)


def _head(kind: Kind, name: str, record: Any | None, naming: Naming) -> Sequence[Piece]:
    question = kind.by_name[name]
    label = Piece(f"{tr(question.label)}：", size=10, gap=1, leads=True)
    said = value_of(question, getattr(record, name), naming) if record is not None else ""
    return [label, Piece(said, size=10, gap=14) if said else Piece("", blank=45 * mm, gap=14)]


def _table(lines: int) -> Table:
    heads = [Words(tr(label), faces.BOLD, 9.5, align=MIDDLE) for label, _ in _COLUMNS]
    rows = [[str(number), *[""] * (len(_COLUMNS) - 1)] for number in range(1, lines + 1)]
    style = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
            ("FONTSIZE", (0, 1), (0, -1), 9),
            ("ALIGN", (0, 1), (0, -1), "CENTER"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("BOX", (0, 0), (-1, -1), 0.8, ink(INK)),
            ("INNERGRID", (0, 0), (-1, -1), 0.5, ink(LINE)),
        ]
    )
    widths = [BODY_WIDTH * wide / sum(one for _, one in _COLUMNS) for _, wide in _COLUMNS]
    return Table([heads, *rows], colWidths=widths, rowHeights=[_HIGH] * (lines + 1), repeatRows=1, style=style)
