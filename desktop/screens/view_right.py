"""Says whether a form may be opened by whoever is at work: records that only those who serve see stay closed to others."""

from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.sight import TEAM, Sight


def may_open(desk: WorkDesk, task: Task) -> bool:
    """Return whether the form of *task* shows nothing that is hidden from this account."""
    if all(desk.kinds[name].sight != TEAM for name in task.kinds):
        return True
    with desk.shelf.reading() as connection:
        sight = Sight(connection, desk.kinds, desk.shelf.tables, desk.session)
        may = sight.sees if task.record else sight.may_begin
        return all(may(name, task.resident) for name in task.kinds)
