"""Prints what the online platform still lacks: a numbered box a record, its answers in the order of the form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desktop.records.identity import age_on
from desktop.records.kind import Kind
from desktop.reports import faces
from desktop.reports.lines import INK, LINE, SOFT, Words, ink
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from desktop.reports.platform_words import CAUSES, changes_told
from desktop.reports.sheet_cells import OPEN, Piece, Pieces
from desktop.reports.sheet_rows import Naming, Part, Row, rows_of
from desktop.store.platform_list import Waiting
from desktop.store.platform_state import CHANGED, GONE, NEW
from desktop.words import mark, tr

HOW = mark("在平台上录好一条，在方格里打✓；回来后打开“平台补录”，选清单 {number}，按行号打勾，如 1-12,15。")
DELETE = mark("这条记录在台账里已作废，请在平台上删除或作废。")
_NUMBER = 17 * mm
_GAP = 8.0
_SEXES: Mapping[str, str] = {"1": mark("男"), "2": mark("女")}


@dataclass(frozen=True)
class PlatformLine:
    """One record with whom it is about and who gave the service."""

    waits: Waiting
    person: Any | None
    staff: str = ""


def draw_platform_sheet(
    kind: Kind, lines: Sequence[PlatformLine], number: int, out: Path, edition: Edition, naming: Naming
) -> Path:
    """Print *lines* numbered from 1 as the sheet *number*; no record is parted by the end of a page."""
    counted = {cause: sum(line.waits.cause == cause for line in lines) for cause in CAUSES}
    told = "，".join(f"{tr(CAUSES[cause])} {n}" for cause, n in counted.items() if n)
    story: list[Flowable] = [
        Words(edition.title, faces.BOLD, 16, leading=22),
        Words(f"{edition.site} · {edition.period}", faces.SANS, 10.5),
        Words(tr("清单 {number} · 共 {n} 条（{told}）", number=number, n=len(lines), told=told), faces.BOLD, 9),
        Words(tr(HOW, number=number), faces.SANS, 8, color=SOFT),
        Words(tr("本表含个人信息，用后请收回保管。"), faces.SANS, 8, color=SOFT),
        Spacer(0, 2.5 * mm),
    ]
    rows: list[tuple[Pieces, list[Pieces]]] = [
        (_box(place), _told(kind, line, naming)) for place, line in enumerate(lines, start=1)
    ]
    faces.check_glyphs((p.text for _, cell in rows for pieces in cell for p in pieces.pieces))
    if rows:
        story += [_table(rows), Spacer(0, 4 * mm)]
        story.append(Words(tr("补录人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日"), faces.SANS, 9))
    else:
        story.append(Words(tr("这一时期没有需要补录的记录。"), faces.SANS, 10.5))
    return write_pages(out, story, edition)


def _table(rows: Sequence[Sequence[Any]]) -> Table:
    style = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEABOVE", (0, 0), (-1, 0), 0.8, ink(INK)),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, ink(LINE)),
        ]
    )
    return Table(rows, colWidths=[_NUMBER, BODY_WIDTH - _NUMBER], style=style, hAlign="LEFT")


def _box(place: int) -> Pieces:
    return Pieces([Piece(OPEN, size=14, gap=3), Piece(str(place), faces.BOLD, 10)], leading=15)


def _told(kind: Kind, line: PlatformLine, naming: Naming) -> list[Pieces]:
    """Return the person, then what is to be typed: all answers, only what changed, or that it has to go."""
    waits = line.waits
    head = Pieces(_head(kind, line), leading=15)
    if waits.cause == GONE:
        return [head, Pieces([Piece(tr(DELETE), faces.BOLD)])]
    if waits.cause == CHANGED:
        return [head, Pieces([Piece(changes_told(kind, waits, naming), faces.BOLD)])]
    answers = [row for row in rows_of(kind, waits.record, naming) if isinstance(row, Row)]
    return [head, Pieces([piece for row in answers for piece in _answers(row)], leading=12.5)]


def _head(kind: Kind, line: PlatformLine) -> list[Piece]:
    waits, person = line.waits, line.person
    day = getattr(waits.record, kind.date_field)
    pieces = []
    if person is not None:
        sex = tr(_SEXES.get(person.sex or "", ""))
        age = tr("{years}岁", years=age_on(person.born_on, day)) if person.born_on and day else ""
        tail = f"··{person.id_number[-4:]}" if person.id_number else ""
        rest = " ".join(part for part in (sex, age, person.village or "", tail) if part)
        pieces = [Piece(person.name or "", faces.BOLD, 10.5, gap=5), Piece(rest, gap=10)]
        if person.record_number:
            pieces.append(Piece(tr("档案号 {number}", number=person.record_number), color=SOFT, gap=10))
    said = [f"{day}", line.staff, "" if waits.cause == NEW else tr(CAUSES[waits.cause])]
    return [*pieces, Piece(" · ".join(part for part in said if part), color=SOFT)]


def _answers(row: Row) -> list[Piece]:
    """Return what one row of the form answers, with its number there; nothing where it is blank."""
    said = [told for part in row.parts if (told := _part(part, len(row.parts) > 1))]
    if not said:
        return []
    joint = row.joint if row.joint.strip() else "，"
    label = f"{row.item} {row.label}" if row.item else row.label
    return [Piece(f"{label}：", size=8, color=SOFT, gap=1, leads=True), Piece(joint.join(said), gap=_GAP)]


def _part(part: Part, is_named: bool) -> str:
    if not part.chosen:
        return ""
    unit = "" if part.options or not part.unit else f" {part.unit}"
    label = f"{part.label} " if part.label and is_named else ""
    return f"{label}{part.chosen}{unit}"
