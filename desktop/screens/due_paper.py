"""Draws the due list and the route sheet as PDFs in memory; the file they pass through lies beside the ledger and goes at once."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.progress.duties import Duty
from desktop.progress.relations import Asking
from desktop.progress.route import stops_of
from desktop.progress.run import open_reader
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

if TYPE_CHECKING:
    from desktop.reports.paper import Edition

LIST, ROUTE, AS_OF = mark("随访待办"), mark("上门路线单"), mark("截至 {day}")


def draw_due_list(desk: WorkDesk, duties: Sequence[Duty]) -> bytes:
    """Return the list as a PDF; done in the background."""
    from desktop.reports.work_list import Due, draw_work_list  # reportlab takes 0.3 s that only printing needs

    rows = [
        Due(d.name, d.sex, d.age, d.village, d.tail, d.staff, d.what, d.due_on, d.days, d.phone) for d in duties
    ]  # fmt: skip
    edition = _edition(desk, tr(LIST), tr(AS_OF, day=desk.today()), f"DUE-{desk.today():%Y%m%d}")
    return _drawn(desk, lambda out: draw_work_list(rows, out, edition))


def draw_route(desk: WorkDesk, duties: Sequence[Duty], day: date) -> bytes:
    """Return the route of *day* as a PDF; done in the background."""
    from desktop.reports.route_sheet import draw_route_sheet

    people = frozenset(duty.resident for duty in duties)
    with open_reader(desk.shelf, Asking(desk.today(), people=people)) as reader:
        stops = stops_of(reader, duties)
    edition = _edition(desk, tr(ROUTE), day.isoformat(), f"ROUTE-{day:%Y%m%d}")
    return _drawn(desk, lambda out: draw_route_sheet(stops, day, out, edition))


def _edition(desk: WorkDesk, title: str, period: str, number: str) -> "Edition":
    from desktop.reports.paper import Edition

    return Edition(
        title=title, site=desk.ledger.site.name, period=period, document_id=number, digest="", is_draft=False,
        drawn_at=desk.now(),
    )  # fmt: skip


def _drawn(desk: WorkDesk, draw: Callable[[Path], Path]) -> bytes:
    with tempfile.TemporaryDirectory(prefix=".printing-", dir=desk.ledger.folder) as folder:
        return draw(Path(folder) / "list.pdf").read_bytes()
