"""Prints the 随访待办: who is due, by village and doctor, with room to write the result by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from desktop.reports import faces
from desktop.reports.lines import INK, LEFT, LINE, RIGHT, SOFT, Words, ink, shortened
from desktop.reports.paper import BOTTOM, TOP, Edition, write_pages
from desktop.store.search_keys import in_order
from desktop.words import mark, tr

_HIGH, _BAND_HIGH = 9 * mm, 7 * mm
_PAGE_ROOM = A4[0] - TOP - BOTTOM - _BAND_HIGH - 1 * mm
_TITLE_ROOM = 24 * mm
_PAD = 3.0
_COLUMNS = (
    (mark("姓名"), 36, LEFT),
    (mark("性别"), 11, LEFT),
    (mark("年龄"), 11, RIGHT),
    (mark("证件尾号"), 18, LEFT),
    (mark("村（居）"), 27, LEFT),
    (mark("待办事项"), 50, LEFT),
    (mark("应办日期"), 21, LEFT),
    (mark("逾期（天）"), 19, LEFT),
    (mark("联系电话"), 24, LEFT),
    (mark("结果（手填）"), 40, LEFT),
)
_WIDTHS = [wide * mm for _, wide, _ in _COLUMNS]


@dataclass(frozen=True)
class Due:
    """One person to be seen: who, where, by whom, for what and by when; *days* late, below 0 when not yet due."""

    name: str
    sex: str
    age: int | None
    village: str
    tail: str
    doctor: str
    what: str
    due_on: date
    days: int
    phone: str = ""


def draw_work_list(rows: Sequence[Due], out: Path, edition: Edition) -> Path:
    """Print *rows* on A4 landscape to *out*, grouped by village and doctor, the longest overdue on top."""
    faces.check_glyphs(text for row in rows for text in _texts(row))
    ordered = sorted(
        rows, key=lambda row: (in_order(row.village), in_order(row.doctor), row.due_on, row.name, row.tail)
    )
    late = sum(row.days > 0 for row in rows)
    told = tr(
        "共 {n} 人次，其中逾期 {late} 人次。按村（居）、责任医生分组，组内逾期最久的在前。", n=len(rows), late=late
    )
    story: list[Flowable] = [
        Words(edition.title, faces.BOLD, 16, leading=22),
        Words(f"{edition.site} · {edition.period}", faces.SANS, 10.5),
        Words(told + tr("本表含个人信息，用后请收回保管。"), faces.SANS, 9, color=SOFT),
        Spacer(0, 3 * mm),
    ]
    if not ordered:
        story.append(Words(tr("没有到期或逾期的待办。"), faces.SERIF, 10.5))
    for place, lines in enumerate(_pages(ordered)):
        if place:
            story.append(PageBreak())
        story.append(_table(lines))
    return write_pages(out, story, edition, is_landscape=True)


def _texts(row: Due) -> tuple[str, ...]:
    return row.name, row.sex, row.village, row.tail, row.doctor, row.what, row.phone


def _pages(ordered: Sequence[Due]) -> Iterator[list[str | Due]]:
    """Yield the lines of one page after the other; a group that goes on is named again on the next page."""
    page: list[str | Due] = []
    room = _PAGE_ROOM - _TITLE_ROOM
    for (village, doctor), group in groupby(ordered, lambda row: (row.village, row.doctor)):
        members = list(group)
        band = _band(village, doctor, members)
        if page and room < _BAND_HIGH + _HIGH:
            yield page
            page, room = [], _PAGE_ROOM
        page.append(band)
        room -= _BAND_HIGH
        for member in members:
            if room < _HIGH:
                yield page
                page, room = [band + tr("（续）")], _PAGE_ROOM - _BAND_HIGH
            page.append(member)
            room -= _HIGH
    if page:
        yield page


def _band(village: str, doctor: str, members: Sequence[Due]) -> str:
    return tr(
        "{village} · 责任医生 {doctor} · {n} 人次（逾期 {late}）",
        village=village or tr("未填村（居）"),
        doctor=doctor or tr("未指定"),
        n=len(members),
        late=sum(row.days > 0 for row in members),
    )


def _table(lines: Sequence[str | Due]) -> Table:
    """Return the table of one page with fixed heights and widths: quick, and the hand has room to write."""
    cells: list[list[object]] = [[Words(tr(label), faces.BOLD, 9, align=side) for label, _, side in _COLUMNS]]
    heights = [_BAND_HIGH]
    rules: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BACKGROUND", (0, 0), (-1, 0), ink("#F2F4F1")),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, ink(INK)),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, ink(INK)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, ink(LINE)),
        ("LINEBEFORE", (-1, 1), (-1, -1), 0.5, ink(LINE)),
    ]
    for place, line in enumerate(lines, start=1):
        if isinstance(line, str):
            cells.append([Words(line, faces.BOLD, 9), *[""] * (len(_COLUMNS) - 1)])
            heights.append(_BAND_HIGH)
            rules.append(("SPAN", (0, place), (-1, place)))
        else:
            cells.append(_cells(line))
            heights.append(_HIGH)
    return Table(cells, colWidths=_WIDTHS, rowHeights=heights, style=TableStyle(rules), hAlign="LEFT")


def _cells(row: Due) -> list[object]:
    said = (
        row.name,
        row.sex,
        "—" if row.age is None else str(row.age),
        f"··{row.tail}" if row.tail else "—",
        row.village or "—",
        row.what,
        row.due_on.isoformat(),
        tr("逾期 {n}", n=row.days) if row.days > 0 else tr("今天") if row.days == 0 else tr("还有 {n}", n=-row.days),
        row.phone or "—",
    )
    return [
        _fitted(text, wide - 2 * _PAD, side) for text, wide, (_, _, side) in zip(said, _WIDTHS, _COLUMNS, strict=False)
    ] + [""]


def _fitted(said: str, room: float, side: str) -> Words:
    """Return *said* in at most two lines, smaller where it is long; a name is never cut."""
    sizes = (9.0, 8.0, 7.0, 6.0)
    size = next((size for size in sizes if not shortened(said, faces.SANS, size, room, 2)[-1].endswith("…")), 6.0)
    return Words(
        said, faces.SANS, size, leading=size * 1.25, align=side, lines=shortened(said, faces.SANS, size, room, 2)
    )
