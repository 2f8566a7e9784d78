"""Draws the papers of the due list."""

from collections.abc import Sequence
from datetime import date

from desktop.progress.duties import Duty
from desktop.progress.relations import Asking
from desktop.progress.route import stops_of
from desktop.progress.run import open_reader
from desktop.screens.paper_drawing import drawn, read_back
from desktop.screens.work_desk import WorkDesk


def due_list_of(desk: WorkDesk, duties: Sequence[Duty]) -> bytes:
    """Return the list as a PDF; done in the background."""
    from desktop.reports.duty_papers import draw_due_list  # reportlab takes 0.3 s that only printing needs

    site, today, now = desk.ledger.site.name, desk.today(), desk.now()
    return read_back(desk, lambda out: draw_due_list(duties, out, site, today, now))


def route_of(desk: WorkDesk, duties: Sequence[Duty], day: date) -> bytes:
    """Return the route of *day* as a PDF; done in the background."""
    from desktop.reports.duty_papers import draw_route

    people = frozenset(duty.resident for duty in duties)
    with open_reader(desk.shelf, Asking(desk.today(), people=people)) as reader:
        stops = stops_of(reader, duties)
    site, now = desk.ledger.site.name, desk.now()
    return read_back(desk, lambda out: draw_route(stops, out, site, day, now))


def sheets_of(desk: WorkDesk, duties: Sequence[Duty]) -> bytes:
    """Return the empty sheets of the forms that answer *duties*, one a person and form, in the order of the list."""
    return drawn(desk, lambda papers, out: papers.visits(duties, out))
