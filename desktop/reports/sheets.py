"""Writes tables.xlsx: the tables of the report, one a sheet, and a sheet that explains them."""

from datetime import datetime
from pathlib import Path

from desktop.progress.figures import Figures
from desktop.reports.report import TITLE, edition_of, grids_of
from desktop.reports.workbook import write_workbook
from desktop.words import tr


def write_sheets(figures: Figures, out: Path, *, is_draft: bool, drawn_at: datetime, title: str = TITLE) -> Path:
    """Write the workbook of *figures* to *out*; the same figures and *drawn_at* give the same bytes."""
    edition = edition_of(figures, tr(title), is_draft=is_draft, drawn_at=drawn_at)
    return write_workbook(out, grids_of(figures), edition)
