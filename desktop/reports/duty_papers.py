"""Draws the papers of the 随访待办: the list by village and doctor, and the route sheet of a day."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from desktop.faults import Refused
from desktop.progress.duties import Duty
from desktop.progress.route import Stop
from desktop.reports.call_words import call_words
from desktop.reports.paper import Edition, document_number
from desktop.reports.route_sheet import TITLE, draw_route_sheet
from desktop.reports.work_list import Due, draw_work_list
from desktop.words import mark, tr

LIST, AS_OF, ON = mark("随访待办"), mark("截至 {day}"), mark("{day} {weekday}")
WEEK = mark("周一"), mark("周二"), mark("周三"), mark("周四"), mark("周五"), mark("周六"), mark("周日")
VISITS_TITLE = mark("待填的服务记录表")
MOST = 300


class TooMany(Refused):
    """Nobody visits so many in one day."""

    code = "too-many-visits"
    words = mark("共 {n} 份，一次最多打印 {most} 份；请先按村（居）、医生或事项缩小范围。")


def must_be_few(many: int) -> None:
    """Raise TooMany where more is asked for than is carried in a day's bag."""
    if many > MOST:
        raise TooMany(n=many, most=MOST)


def draw_due_list(duties: Sequence[Duty], out: Path, site: str, on: date, at: datetime) -> Path:
    """Draw *duties* as they stand on the day *on* to *out*."""
    rows = [
        Due(d.name, d.sex, d.age, d.village, d.tail, d.staff, _what(d), d.due_on, d.days, d.phone) for d in duties
    ]  # fmt: skip
    edition = Edition(tr(LIST), site, tr(AS_OF, day=on), document_number(LIST, f"{on:%Y%m%d}"), "", False, at)
    return draw_work_list(rows, out, edition)


def draw_route(stops: Sequence[Stop], out: Path, site: str, day: date, at: datetime) -> Path:
    """Draw the way of *day* to *out*."""
    must_be_few(len(stops))
    period = tr(ON, day=day, weekday=tr(WEEK[day.weekday()]))
    number = document_number(TITLE, f"{day:%Y%m%d}")
    return draw_route_sheet(stops, day, out, Edition(tr(TITLE), site, period, number, "", False, at))


def _what(duty: Duty) -> str:
    """Return what is to be done, with how calling went below it."""
    return "\n".join(part for part in (duty.what, call_words(duty)) if part)
