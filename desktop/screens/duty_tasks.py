"""Which form answers a duty: one contact for all the diseases of a patient, or the record that asks for its answer."""

from collections.abc import Sequence

from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES
from desktop.screens.tasks import Task, follow_ups_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown


def tasks_for(desk: WorkDesk, duties: Sequence[Duty]) -> list[Task]:
    """Return the forms that answer *duties*, read in one go."""
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        registered = [known.of("disease-registration", duty.resident) for duty in duties]
    found = []
    for duty, own in zip(duties, registered, strict=True):
        kind = DUTIES[duty.kind]
        together = follow_ups_of(own, desk.kinds)
        forms = together if set(kind.opens) <= set(together) else kind.opens
        found.append(Task(duty.resident, forms, duty.subject if kind.edits else ""))
    return found
