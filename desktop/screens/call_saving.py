"""Turns a call that was taken down into records, and what calling came to into the follow-up that registers it."""

from collections.abc import Iterable, Mapping

from desktop.progress.calls import CALL, ENDINGS, LOST_RESULT
from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES, LOSABLE
from desktop.records.reading import Value
from desktop.screens.duty_tasks import tasks_for
from desktop.screens.saving import Wish
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

BY_TELEPHONE = "3"
IN_VAIN, TOLD = mark("在 {n} 个不同日期联系不上，最近一次 {day}：{outcome}"), mark("{day} 联系得知：{outcome}")


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


def ending_task(desk: WorkDesk, duty: Duty) -> Task | None:
    """Return the follow-up that registers what calling came to: lost, died, moved away, refused; None where it is no matter of one."""
    if not _is_chronic(duty) or duty.is_lost:
        return None
    (task,) = tasks_for(desk, (duty,))
    called = duty.called
    result = (called and called.result) or LOST_RESULT
    given: tuple[tuple[str, Value], ...] = (("given_on", desk.today()), ("way", BY_TELEPHONE), ("result", result))
    if called is not None:
        words = TOLD if called.outcome in ENDINGS else IN_VAIN
        reason = tr(words, n=called.in_vain, day=called.last_on, outcome=tr(called.words))
        given = (*given, ("result_reason", reason))
    return Task(task.resident, task.kinds, given=given)


def _is_chronic(duty: Duty) -> bool:
    return set(DUTIES[duty.kind].opens) <= set(LOSABLE.values())
