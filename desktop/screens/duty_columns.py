"""How lists show a duty: the person first, then what, then by when."""

from desktop.progress.duties import Duty
from desktop.screens.lists import Column
from desktop.screens.person_cell import Person
from desktop.words import mark, tr

LATE, TODAY, DUE = mark("! 逾期 {n} 天"), mark("今天"), mark("还有 {n} 天")


def _when(duty: Duty) -> str:
    if duty.days > 0:
        return tr(LATE, n=duty.days)
    return tr(TODAY) if duty.days == 0 else tr(DUE, n=-duty.days)


COLUMNS = (
    Column(mark("居民"), lambda duty: Person(duty.name, duty.sex, duty.age, duty.village, duty.tail), 320),
    Column(mark("事项"), lambda duty: duty.what, 170),
    Column(mark("应办日期"), lambda duty: duty.due_on, 104),
    Column(mark("期限"), _when, 110, token=lambda duty: "explain" if duty.days > 0 else "ink"),
    Column(mark("责任医生"), lambda duty: duty.staff, 90),
    Column(mark("联系电话"), lambda duty: duty.phone, 130),
)
