"""Turns a call that was taken down into records, and calls in vain into a follow-up that registers somebody as lost."""

from collections.abc import Iterable, Mapping

from desktop.progress.calls import CALL
from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES, LOSABLE
from desktop.records.reading import Value
from desktop.screens.duty_tasks import tasks_for
from desktop.screens.saving import Wish
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

LOST, BY_TELEPHONE = "2", "3"
REASON = mark("在 {n} 个不同日期联系不上，最近一次 {day}：{outcome}")


def call_wishes(
    desk: WorkDesk, duty: Duty, others: Iterable[Duty], answers: Mapping[str, Value], staff: str
) -> list[Wish]:
    """Return the call attempts to save: one call serves every chronic disease of the patient that is due."""
    reasons = {DUTIES[duty.kind].call}
    if _is_chronic(duty):
        same = (one for one in others if one.resident == duty.resident and _is_chronic(one))
        reasons |= {DUTIES[one.kind].call for one in same}
    known: dict[str, Value] = {"resident": duty.resident, "tried_on": desk.today(), "staff": staff or None}
    return [Wish(CALL, {**known, **answers, "duty": reason}, {}) for reason in sorted(reasons)]


def lost_task(desk: WorkDesk, duty: Duty) -> Task | None:
    """Return the follow-up that registers the patient of *duty* as lost; None where nobody can be lost for it."""
    if not _is_chronic(duty) or duty.is_lost:
        return None
    (task,) = tasks_for(desk, (duty,))
    called = duty.called
    reason = tr(REASON, n=called.in_vain, day=called.last_on, outcome=tr(called.words)) if called else None
    return Task(task.resident, task.kinds, given=(("way", BY_TELEPHONE), ("result", LOST), ("result_reason", reason)))


def _is_chronic(duty: Duty) -> bool:
    return set(DUTIES[duty.kind].opens) <= set(LOSABLE.values())
