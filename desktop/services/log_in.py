"""Somebody came to the window, left it, or handed it on: who and when stand in the journal's entry."""

from desktop.records.questions import Choice, choose
from desktop.records.record import Record
from desktop.words import mark

EVENTS = (
    Choice("came", mark("登录")),
    Choice("locked", mark("锁屏")),
    Choice("handed-on", mark("换人")),
    Choice("left", mark("退出")),
)


class LogIn(Record):
    """登录登记（谁在什么时候登录、锁屏、换人、退出；只留在本台账）"""

    title = mark("登录登记")
    family = "ledger"
    travels = "local"
    by_hand = False

    event: str | None = choose(mark("事项"), EVENTS, needed=True)
