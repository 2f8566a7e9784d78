"""Says whether a form may be opened by whoever is at work: records that only those who serve see stay closed to others."""

from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.care_told import TEAM, TELLING
from desktop.store.known import LedgerKnown
from desktop.store.sight import Sight


def may_open(desk: WorkDesk, task: Task) -> bool:
    """Return whether the form of *task* shows nothing that is hidden from this account."""
    if all(desk.kinds[name].sight != TEAM and not (task.record and name in TELLING) for name in task.kinds):
        return True
    with desk.shelf.reading() as connection:
        sight = Sight(connection, desk.kinds, desk.shelf.tables, desk.session)
        if not task.record:
            return all(sight.may_begin(name, task.resident) for name in task.kinds)
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        shown = ((name, known.get(name, task.record)) for name in task.kinds)
        return all(sight.sees(name, task.resident) and (one is None or sight.shows(name, one)) for name, one in shown)
