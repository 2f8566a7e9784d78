"""Says on paper how calling went for a duty."""

from desktop.progress.calls import PROMISED
from desktop.progress.duties import Duty
from desktop.words import mark, tr

TRIED, MEETS = mark("已拨 {n} 次：{outcome} {day}"), mark("约定 {day}")


def call_words(duty: Duty) -> str:
    """Return the last outcome or the day agreed, "" where nobody called."""
    called = duty.called
    if called is None:
        return ""
    if called.outcome == PROMISED and called.agreed_on is not None:
        return tr(MEETS, day=f"{called.agreed_on:%m-%d}")
    return tr(TRIED, n=called.tries, outcome=tr(called.words), day=f"{called.last_on:%m-%d}")
