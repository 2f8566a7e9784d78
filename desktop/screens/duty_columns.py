"""How lists show a duty: the person first, then what, by when, and how calling went."""

from desktop.progress.calls import AGREED, ENDINGS, LATE, LONG, LOST
from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES, LOSABLE
from desktop.screens.lists import Column
from desktop.screens.person_cell import Person
from desktop.words import mark, tr

LATE_BY, TODAY, DUE = mark("! 逾期 {n} 天"), mark("今天"), mark("还有 {n} 天")
IS_LOST, MEETS, MEETS_TODAY = mark("失访"), mark("约定 {day}"), mark("约定今天")
TRIED, MISSED = mark("已拨 {n} 次 · {outcome} {day}"), mark("! 约定 {day}，未见记录")
ENOUGH, TOLD = mark("! {n} 天联系不上，可登记失访 F8"), mark("! {day} {outcome}，请登记 F8")
AGREED_CALLS = mark("{meeting}（已拨 {n} 次）")


def when(duty: Duty) -> str:
    """Return how late a duty is, or when it falls due."""
    if duty.is_lost:
        return tr(IS_LOST)
    if duty.days > 0:
        return tr(LATE_BY, n=duty.days)
    return tr(TODAY) if duty.days == 0 else tr(DUE, n=-duty.days)


def calls(duty: Duty) -> str:
    """Return how calling went: how often, the last outcome, what was agreed; what to do where it was in vain."""
    called = duty.called
    if called is None:
        return ""
    if called.result and not duty.is_lost and DUTIES[duty.kind].opens[0] in LOSABLE.values():
        day = f"{called.last_on:%m-%d}"
        told = called.outcome in ENDINGS
        return tr(TOLD, day=day, outcome=tr(called.words)) if told else tr(ENOUGH, n=called.in_vain)
    if called.agreed_on is not None and called.outcome == "1":
        if duty.state == AGREED:
            return tr(AGREED_CALLS, meeting=tr(MEETS, day=f"{called.agreed_on:%m-%d}"), n=called.tries)
        if duty.state in (LATE, LONG):
            return tr(MISSED, day=f"{called.agreed_on:%m-%d}")
        return tr(AGREED_CALLS, meeting=tr(MEETS_TODAY), n=called.tries)
    return tr(TRIED, n=called.tries, outcome=tr(called.words), day=f"{called.last_on:%m-%d}")


def _token(duty: Duty) -> str:
    return "explain" if duty.state in (LATE, LONG) else "soft_ink" if duty.state == LOST else "ink"


def _call_token(duty: Duty) -> str:
    return "explain" if calls(duty).startswith("!") else "ink"


COLUMNS = (
    Column(mark("居民"), lambda duty: Person(duty.name, duty.sex, duty.age, duty.village, duty.tail), 290),
    Column(mark("事项"), lambda duty: duty.what, 170),
    Column(mark("应办日期"), lambda duty: duty.due_on, 96),
    Column(mark("期限"), when, 140, token=_token),
    Column(mark("联系情况"), calls, 204, token=_call_token),
    Column(mark("责任医生"), lambda duty: duty.staff, 84),
    Column(mark("联系电话"), lambda duty: duty.phone, 120),
)
