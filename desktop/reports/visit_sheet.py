"""Prints several visits of one kind side by side, four to a page, as the official follow-up tables do."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Table, TableStyle

from desktop.records.kind import Kind
from desktop.reports import faces
from desktop.reports.lines import INK, LINE, Words, ink
from desktop.reports.paper import BODY_WIDTH
from desktop.reports.record_sheet import PAGE_HIGH, height_of, title_block
from desktop.reports.sheet_cells import SMALL_SIZE, Piece, Pieces, label_cell
from desktop.reports.sheet_head import PersonFacts, head_strip
from desktop.reports.sheet_rows import Band, Naming, Part, Row, rows_of
from desktop.words import mark, tr

A_PAGE = 4
VISIT = mark("第 {n} 次")
_LABEL = 30 * mm
_GROUND = "#F2F4F1"


def visits_story(kind: Kind, records: Sequence[Any], person: PersonFacts, site: str, naming: Naming) -> list[Flowable]:
    """Return the flowables of all visits: a table of at most four columns after the other."""
    story: list[Flowable] = []
    for start in range(0, max(len(records), 1), A_PAGE):
        some = list(records[start : start + A_PAGE])
        story += [PageBreak()] if start else []
        title = title_block(kind)
        room = PAGE_HIGH - height_of(title)
        story += [*title, _fitted(kind, some, start, person, site, naming, room)]
    return story


def _fitted(
    kind: Kind, records: Sequence[Any], start: int, person: PersonFacts, site: str, naming: Naming, room: float
) -> Table:
    """Return the table, without its headings where that keeps it on one page."""
    whole = _table(kind, records, start, person, site, naming)
    if height_of([whole]) <= room:
        return whole
    plain = _table(kind, records, start, person, site, naming, has_bands=False)
    return plain if height_of([plain]) <= room else _table(kind, records, start, person, site, naming)


def _table(
    kind: Kind,
    records: Sequence[Any],
    start: int,
    person: PersonFacts,
    site: str,
    naming: Naming,
    *,
    has_bands: bool = True,
) -> Table:
    columns = [rows_of(kind, record, naming) for record in [*records, *[None] * (A_PAGE - len(records))]]
    faces.check_glyphs((*person.texts(), site, *_values(columns)))
    blanks = [""] * A_PAGE
    numbers = [Words(tr(VISIT, n=start + place), faces.BOLD, 8, leading=11) for place in range(1, A_PAGE + 1)]
    cells: list[list[Any]] = [[head_strip(person, site, BODY_WIDTH), *blanks], ["", *numbers]]
    rules: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
        ("LEFTPADDING", (0, 0), (-1, -1), 2.5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2.5),
        ("TOPPADDING", (0, 0), (-1, -1), 0.7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.9),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BOX", (0, 1), (-1, -1), 0.8, ink(INK)),
        ("INNERGRID", (0, 1), (-1, -1), 0.5, ink(LINE)),
        ("SPAN", (0, 0), (-1, 0)),
        ("LEFTPADDING", (0, 0), (-1, 0), 0),
    ]
    for rows in zip(*columns, strict=True):
        first = rows[0]
        if isinstance(first, Band):
            if not has_bands:
                continue
            rules += [
                ("SPAN", (0, len(cells)), (-1, len(cells))),
                ("BACKGROUND", (0, len(cells)), (-1, len(cells)), ink(_GROUND)),
            ]
            rules.append(("NOSPLIT", (0, len(cells)), (-1, len(cells) + 1)))
            cells.append([Words(first.title, faces.BOLD, 8, leading=9.8), *blanks])
        else:
            cells.append(
                [
                    label_cell(first, is_empty=False, size=SMALL_SIZE, leading=10),
                    *(_cell(row) for row in rows if isinstance(row, Row)),
                ]
            )
    wide = (BODY_WIDTH - _LABEL) / A_PAGE
    style = TableStyle(rules)
    return Table(cells, colWidths=[_LABEL, *[wide] * A_PAGE], repeatRows=2, splitInRow=1, style=style, hAlign="LEFT")


def _values(columns: Sequence[Sequence[Row | Band]]) -> list[str]:
    return [part.value for rows in columns for row in rows if isinstance(row, Row) for part in row.parts]


def _cell(row: Row) -> Pieces:
    """Return what one visit answers, shortly: the options chosen, numbers with their units, a slash for a pair."""
    said = [told for part in row.parts if (told := _told(part, len(row.parts) > 1))]
    joint = row.joint if row.joint.strip() else "；"
    text = joint.join(said)
    return Pieces([Piece(text, size=SMALL_SIZE)] if text else [], leading=9.8)


def _told(part: Part, is_named: bool) -> str:
    if not part.chosen:
        return ""
    unit = "" if part.options or not part.unit else f" {part.unit}"
    return f"{part.label} {part.chosen}{unit}" if part.label and is_named else f"{part.chosen}{unit}"
