"""Prints the 上门路线单: one doctor's way of a day, stop by stop, with room for what is measured and signed on the spot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from desktop.progress.duties import Duty
from desktop.progress.route import Stop
from desktop.reports import faces
from desktop.reports.call_words import call_words
from desktop.reports.lines import INK, LEFT, LINE, MIDDLE, SOFT, Words, ink, shortened
from desktop.reports.paper import Edition, write_pages
from desktop.reports.qr_code import QrCode
from desktop.words import mark, tr

_PAD = 3.0
_QR = 17.5 * mm
_HIGH = 18.2 * mm
_TITLE_HIGH, _HEAD_HIGH, _BAND_HIGH = 21 * mm, 9 * mm, 6.5 * mm
_GROUND = "#F2F4F1"
_COLUMNS = (
    (mark("序"), 8, MIDDLE),
    (mark("居民"), 34, LEFT),
    (mark("住址与电话"), 38, LEFT),
    (mark("事项与期限"), 40, LEFT),
    (mark("上次测量与用药"), 45, LEFT),
    (mark("血压 mmHg"), 21, LEFT),
    (mark("血糖 mmol/L"), 21, LEFT),
    (mark("其他与签名（手填）"), 30, LEFT),
    (mark("扫码登记"), 20, MIDDLE),
)
_WIDTHS = [wide * mm for _, wide, _ in _COLUMNS]
_FORMS = len(_COLUMNS) - 1
TITLE, NOBODY = mark("上门路线单"), mark("这一天没有要上门的人。")
DOCTOR, NO_DOCTOR = mark("责任医生 {name}"), mark("未指定责任医生")
TOLD = mark("共 {n} 户次，按村（居）、门牌排列。本表含个人信息，用后请收回保管。")
SUMMARY = mark("实访 ______ 人　　未遇 ______ 人　　出发 ____:____　　返回 ____:____　　上门人员签名 ______________")
BAND, BAND_ON = mark("{village} · {n} 人"), mark("{village}（续） · {doctor}")
NO_VILLAGE = mark("未填村（居）")
LATE, DUE, ON_DAY, AGREED = mark("逾期 {n} 天"), mark("{day} 前"), mark("当天到期"), mark("已约定当天")
_PAGE_ROOM = 210 * mm - 25 * mm - 20 * mm


@dataclass(frozen=True)
class Line:
    """One row of the sheet: the number of the stop, and who it is."""

    number: int
    stop: Stop


def draw_route_sheet(stops: Sequence[Stop], day: date, out: Path, edition: Edition) -> Path:
    """Print *stops* on A4 landscape to *out*: every doctor begins a page of his own."""
    faces.check_glyphs(text for stop in stops for text in _texts(stop))
    story: list[Flowable] = []
    for _, group in groupby(stops, lambda stop: stop.first.staff_id):
        story += [PageBreak()] if story else []
        story += _way(list(group), day, edition)
    if not story:
        story = [*_head("", 0, edition), Words(tr(NOBODY), faces.SERIF, 10.5)]
    return write_pages(out, story, edition, is_landscape=True)


def _texts(stop: Stop) -> tuple[str, ...]:
    one = stop.first
    return one.name, one.village, one.phone, one.staff, stop.address, stop.drugs, *(duty.what for duty in stop.duties)


def _way(stops: Sequence[Stop], day: date, edition: Edition) -> list[Flowable]:
    """Return the pages of one doctor."""
    doctor = tr(DOCTOR, name=stops[0].first.staff) if stops[0].first.staff else tr(NO_DOCTOR)
    story = _head(doctor, len(stops), edition)
    for place, lines in enumerate(_pages(stops, doctor, _PAGE_ROOM - _TITLE_HIGH)):
        story += [PageBreak()] if place else []
        story.append(_table(lines, day))
    return [*story, Spacer(0, 4 * mm), Words(tr(SUMMARY), faces.SANS, 9.5, leading=14)]


def _head(doctor: str, many: int, edition: Edition) -> list[Flowable]:
    told = " · ".join(part for part in (edition.site, edition.period, doctor) if part)
    return [
        Words(edition.title, faces.BOLD, 16, leading=22),
        Words(told, faces.SANS, 10.5),
        Words(tr(TOLD, n=many), faces.SANS, 9, color=SOFT),
        Spacer(0, 2 * mm),
    ]


def _pages(stops: Sequence[Stop], doctor: str, first_room: float) -> Iterator[list[str | Line]]:
    """Yield the lines of one page after the other; the last keeps room for the summary below it."""
    page: list[str | Line] = []
    room = first_room - _HEAD_HIGH
    number = 0
    for village, group in groupby(stops, lambda stop: stop.first.village):
        members = list(group)
        named = village or tr(NO_VILLAGE)
        for place, stop in enumerate(members):
            needed = _HIGH + (_BAND_HIGH if place == 0 else 0) + (12 * mm if number + 1 == len(stops) else 0)
            if page and room < needed:
                yield page
                page, room = [], _PAGE_ROOM - _HEAD_HIGH
                if place:
                    page.append(tr(BAND_ON, village=named, doctor=doctor))
                    room -= _BAND_HIGH
            if place == 0:
                page.append(tr(BAND, village=named, n=len(members)))
                room -= _BAND_HIGH
            number += 1
            page.append(Line(number, stop))
            room -= _HIGH
    yield page


def _table(lines: Sequence[str | Line], day: date) -> Table:
    cells: list[list[object]] = [
        [Words(tr(label), faces.BOLD, 8.5, align=side, leading=11) for label, _, side in _COLUMNS]
    ]
    heights = [_HEAD_HIGH]
    rules: list[tuple[object, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("BACKGROUND", (0, 0), (-1, 0), ink(_GROUND)),
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, ink(INK)),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, ink(INK)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, ink(LINE)),
        ("LEFTPADDING", (-1, 1), (-1, -1), 0.5 * mm),
        ("RIGHTPADDING", (-1, 1), (-1, -1), 0),
        ("TOPPADDING", (-1, 1), (-1, -1), 0.6 * mm),
    ]
    for place, line in enumerate(lines, start=1):
        if isinstance(line, str):
            cells.append([Words(line, faces.BOLD, 9, leading=12), *[""] * _FORMS])
            heights.append(_BAND_HIGH)
            rules += [("SPAN", (0, place), (-1, place)), ("VALIGN", (0, place), (-1, place), "MIDDLE")]
        else:
            cells.append(_cells(line, day))
            heights.append(_HIGH)
            rules.append(("LINEBEFORE", (5, place), (-1, place), 0.5, ink(LINE)))
    return Table(cells, colWidths=_WIDTHS, rowHeights=heights, style=TableStyle(rules), hAlign="LEFT")


def _cells(line: Line, day: date) -> list[object]:
    stop, one = line.stop, line.stop.first
    age = "" if one.age is None else tr("{years}岁", years=one.age)
    facts = " ".join(part for part in (one.sex, age, f"··{one.tail}" if one.tail else "") if part)
    what = "\n".join(f"{duty.what} {_when(duty, day)}" for duty in stop.duties)
    last = "\n".join([*stop.measured, *([stop.drugs] if stop.drugs else [])])
    return [
        Words(str(line.number), faces.SANS, 9, align=MIDDLE),
        [_fitted(one.name, 2, (11, 9, 8), faces.BOLD), _fitted(facts, 1, (8.5, 7.5)), *_called(one)],
        [_fitted(stop.address or one.village or "—", 3, (9, 8, 7), at=2), _fitted(one.phone or "—", 1, (9, 8), at=2)],
        _fitted(what, 5, (9, 8, 7), at=3),
        _fitted(last or "—", 5, (8, 7, 6.5), at=4),
        "",
        "",
        "",
        QrCode(stop.code, _QR),
    ]


def _called(duty: Duty) -> list[Flowable]:
    """Return how calling went, where somebody called."""
    return [_fitted(said, 1, (7.5, 6.5), color=SOFT)] if (said := call_words(duty)) else []


def _when(duty: Duty, day: date) -> str:
    if duty.called is not None and duty.called.agreed_on == day:
        return tr(AGREED)
    late = (day - duty.due_on).days
    return tr(LATE, n=late) if late > 0 else tr(ON_DAY) if late == 0 else tr(DUE, day=duty.due_on)


def _fitted(
    said: str, most: int, sizes: Sequence[float], face: str = faces.SANS, *, at: int = 1, color: str = INK
) -> Words:
    """Return *said* in at most *most* lines of its column, smaller where it is long."""
    room = _WIDTHS[at] - 2 * _PAD
    size = next((one for one in sizes if not _is_cut(said, face, one, room, most)), sizes[-1])
    lines = shortened(said, face, size, room, most)
    return Words(said, face, size, leading=size * 1.3, color=color, lines=lines)


def _is_cut(said: str, face: str, size: float, room: float, most: int) -> bool:
    lines = shortened(said, face, size, room, most)
    return bool(lines) and lines[-1].endswith("…")
