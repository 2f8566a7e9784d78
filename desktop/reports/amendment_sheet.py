"""Prints the 更正单: what was changed in a closed period, both values, why and by whom, on A4 with head and foot."""

from datetime import datetime
from pathlib import Path

from reportlab.platypus import Flowable, Spacer

from desktop.reports import faces
from desktop.reports.blocks import Foot, FootBlock, Head, head_block
from desktop.reports.grids import NONE, Column, Grid, text
from desktop.reports.lines import SOFT, Words
from desktop.reports.paper import Edition, document_number, write_pages
from desktop.reports.ruled import ruled
from desktop.store.amendments import ADDED, Amendment, Changed, CorrectionSheet
from desktop.words import mark, tr

TITLE = mark("更正单")
TOLD = mark("{period}于 {day} 结账，此后改动 {n} 条，列于下表；结账前的改动不列。姓名只显示首字。")
NOTHING = mark("结账后没有改动。")
COLUMNS = (
    (mark("序"), 7),
    (mark("记录"), 33),
    (mark("更正内容（原值 → 现值）"), 63),
    (mark("原因"), 37),
    (mark("更正人和时间"), 30),
)
CHANGE = mark("{label}：{before} → {after}")
SHOWN = 12
MORE = mark("另有 {n} 项")


def draw_correction_sheet(
    sheet: CorrectionSheet, site: str, credit_code: str, out: Path, drawn_at: datetime, filled_by: str = ""
) -> Path:
    """Print *sheet* of the site called *site* to *out*."""
    grid = _grid(sheet)
    foot = Foot(site, filled_by=filled_by, reported_on=drawn_at.date().isoformat())
    faces.check_glyphs((*grid.texts(), *foot.texts()))
    number = document_number(sheet.site, TITLE, sheet.span.name)
    edition = Edition(tr(TITLE), site, sheet.span.title, number, "", False, drawn_at)
    told = tr(TOLD, period=sheet.span.title, day=sheet.closed_on, n=len(sheet.amendments))
    story: list[Flowable] = [
        *head_block(Head(tr(TITLE), sheet.span.title, site, credit_code)),
        Words(told, faces.SANS, 9, color=SOFT),
        Spacer(0, 6),
        *ruled(grid, ending=FootBlock(foot)),
    ]
    return write_pages(out, story, edition)


def change_words(one: Changed) -> str:
    """Return one changed field in words."""
    return tr(CHANGE, label=one.label, before=one.before, after=one.after)


def _grid(sheet: CorrectionSheet) -> Grid:
    rows = tuple(
        (text(str(number)), text(_record(one)), text(_changes(one)), text(one.reason), text(_who(one)))
        for number, one in enumerate(sheet.amendments, 1)
    )
    columns = tuple(Column(tr(label), wide) for label, wide in COLUMNS)
    return Grid("amendments", tr(TITLE), columns, rows, tr(NOTHING))


def _record(one: Amendment) -> str:
    return "\n".join(part for part in (f"{one.title} · {one.action}", one.person, one.day) if part)


def _changes(one: Amendment) -> str:
    if not one.changes:
        return one.action
    if one.action == tr(ADDED):
        return "；".join(f"{change.label} {change.after}" for change in one.changes)
    lines = [change_words(change) for change in one.changes[:SHOWN]]
    left = len(one.changes) - SHOWN
    return "\n".join([*lines, tr(MORE, n=left)] if left > 0 else lines)


def _who(one: Amendment) -> str:
    at = datetime.fromisoformat(one.at).astimezone()
    return f"{one.author or NONE}\n{at:%Y-%m-%d %H:%M}"
