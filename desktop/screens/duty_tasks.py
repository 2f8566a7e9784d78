"""The tasks that answer duties, as the page 服务登记 takes them."""

from collections.abc import Sequence

from desktop.progress.duties import Duty
from desktop.progress.duty_forms import forms_for
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown


def tasks_for(desk: WorkDesk, duties: Sequence[Duty]) -> list[Task]:
    """Return the forms that answer *duties*, read in one go."""
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        return [Task(one.resident, one.kinds, one.record) for one in forms_for(known, desk.kinds, duties)]
