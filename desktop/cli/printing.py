"""Prints lists from the command line."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from desktop.progress.duties import Duty
from desktop.reports.paper import Edition
from desktop.reports.work_list import Due, draw_work_list
from desktop.words import tr


def print_work_list(duties: Sequence[Duty], out: Path, site: str, on: date, at: datetime) -> Path:
    """Draw the 随访待办 of *on* to *out*."""
    rows = [Due(d.name, d.sex, d.age, d.village, d.tail, d.staff, d.what, d.due_on, d.days, d.phone) for d in duties]
    edition = Edition(tr("随访待办"), site, on.isoformat(), f"DUE-{on:%Y%m%d}", "", False, at)
    return draw_work_list(rows, out, edition)
