"""Draws the workload of a period as tables: by staff, by item and month, and what has no weight yet."""

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from pathlib import Path

from desktop.progress.workload import Part, Total, Workload, total_of
from desktop.reports.grids import AMOUNT, COUNT, Cell, Column, Grid, count, text
from desktop.reports.paper import Edition, document_number
from desktop.reports.workbook import write_workbook
from desktop.words import mark, tr

TITLE = mark("标化工作量")
NOTE = mark(
    "件数按服务日期计，截至 {on}；作废的记录和草稿不计。标化工作量 = 件数 × 服务当日有效的权重；"
    "没有权重的项目只计件数，另表列出，不按 0 计。"
)
NO_WEIGHTS = mark("还没有载入权重表，只列件数。权重表用 taizhang template --kind workload-weight 生成模板后填报导入。")
NONE_DONE = mark("本期没有服务记录。")
ALL_WEIGHED = mark("本期的项目都有权重。")
Line = tuple[str, ...]


def write_workload(found: Workload, out: Path, site: str, at: datetime) -> Path:
    """Write the tables of *site* into a workbook."""
    span = found.wanted.span
    edition = Edition(tr(TITLE), site, span.title, number_of(found), "", False, at)
    return write_workbook(out, grids_of(found), edition)


def number_of(found: Workload) -> str:
    """Return the workbook's number, which is its file's name too: 标化工作量-2025."""
    return document_number(TITLE, found.wanted.span.name)


def grids_of(found: Workload) -> list[Grid]:
    """Return the tables of *found*."""
    return [by_staff(found), by_item(found), without_weight(found)]


def by_staff(found: Workload) -> Grid:
    """Return a row for each member of staff, and the sum."""
    rows = [(text(name), *_totals(total_of(found.of(staff)))) for staff, name in found.staff.items()]
    if rows:
        rows.append((text(tr("合计")), *_totals(total_of(found.parts))))
    is_weighed = any(part.weighted is not None for part in found.parts)
    note = tr(NOTE, on=found.wanted.last) if is_weighed or not rows else tr(NO_WEIGHTS)
    return Grid("staff", tr("按人员"), (Column(tr("人员"), 40), *_columns()), tuple(rows), tr(NONE_DONE), note=note)


def by_item(found: Workload) -> Grid:
    """Return a row for each member of staff, kind and item, with its months."""
    months = sorted({part.month for part in found.parts})
    columns = (
        Column(tr("人员"), 24), Column(tr("服务"), 34), Column(tr("项目"), 28),
        *(Column(month, 16, COUNT) for month in months), *_columns(),
    )  # fmt: skip
    rows = []
    for line, parts in _grouped(found.parts, lambda part: (part.staff, part.name, part.title, part.item_title)):
        by_month = {part.month: part.records for part in parts}
        counts = (count(by_month.get(month, 0)) for month in months)
        rows.append((text(line[1]), text(line[2]), text(line[3]), *counts, *_totals(total_of(parts))))
    return Grid("items", tr("按人员和项目"), columns, tuple(rows), tr(NONE_DONE), note=tr(NOTE, on=found.wanted.last))


def without_weight(found: Workload) -> Grid:
    """Return the kinds and items that have no weight in force on some day of service."""
    rows = []
    for line, parts in _grouped(found.parts, lambda part: (part.title, part.kind, part.item_title, part.item)):
        if unweighed := total_of(parts).unweighed:
            rows.append((text(line[0]), text(line[1]), text(line[2]), text(line[3]), count(unweighed)))
    columns = (
        Column(tr("服务"), 40), Column(tr("种类名"), 40), Column(tr("项目"), 32), Column(tr("项目编号"), 20),
        Column(tr("未定权重件数"), 24, COUNT),
    )  # fmt: skip
    return Grid("unweighed", tr("未定权重的项目"), columns, tuple(rows), tr(ALL_WEIGHED))


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("件数"), 18, COUNT), Column(tr("标化工作量"), 22, AMOUNT), Column(tr("未定权重件数"), 24, COUNT),
    )  # fmt: skip


def _totals(total: Total) -> tuple[Cell, Cell, Cell]:
    return count(total.records), weighed(total.weighted), count(total.unweighed)


def weighed(amount: Decimal | None) -> Cell:
    """Return a cell with a weighted sum; — where nothing has a weight."""
    return text(None) if amount is None else Cell(f"{amount:,.2f}", Fraction(amount), AMOUNT)


def _grouped(parts: Iterable[Part], key: Callable[[Part], Line]) -> list[tuple[Line, list[Part]]]:
    return [(line, list(found)) for line, found in groupby(sorted(parts, key=key), key)]
