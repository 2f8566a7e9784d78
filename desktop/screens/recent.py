"""What is known of somebody before a form is filled in: visits before, pressures, open duties, the last records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.progress.duties import Duty, duties_of
from desktop.records.control import control_lines
from desktop.records.identity import age_on, turns_on
from desktop.records.kind import Kind
from desktop.screens.pressure_chart import ControlLines, Pressure
from desktop.screens.record_line import Line, line_of
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.sight import SeenKnown

MOST = 5
LINE_SET = "control-line-set"


@dataclass(frozen=True)
class Recent:
    """The facts beside a form; *last* holds the newest record of each of its kinds."""

    visits: tuple[Line, ...] = ()
    pressures: tuple[Pressure, ...] = ()
    lines: ControlLines = field(default_factory=ControlLines)
    duties: tuple[Duty, ...] = ()
    this_year: int = 0
    last: Mapping[str, Any] = field(default_factory=dict)


def recent_of(desk: WorkDesk, task: Task) -> Recent:
    """Read what stands beside the form of *task*; slow enough to be done in the background."""
    today = desk.today()
    with desk.shelf.reading() as connection:
        known = SeenKnown(connection, desk.kinds, desk.shelf.tables, desk.session, task.record)
        records = {name: known.of(name, task.resident) for name in task.kinds}
        staff = {one.id: one.name or "" for one in known.having("staff")}
        resident = known.get("resident", task.resident)
        line_set = known.setting(LINE_SET)
    visits = [line_of(desk.kinds[name], one, staff) for name, found in records.items() for one in found]
    visits.sort(key=lambda line: (line.day or date.min, line.record), reverse=True)
    first = desk.kinds[task.kinds[0]]
    return Recent(
        visits=tuple(visits[:MOST]),
        pressures=tuple(pressures_of(desk.kinds, records)),
        lines=lines_for(resident.born_on if resident else None, today, line_set),
        duties=tuple(duties_of(desk.shelf, desk.measures, task.resident, today, by=desk.session)),
        this_year=sum(_day(first, one).year == today.year for one in records[first.name]),
        last={name: found[-1] for name, found in records.items() if found},
    )


def pressures_of(kinds: Mapping[str, Kind], records: Mapping[str, list[Any]]) -> list[Pressure]:
    """Return the pressures measured, one a day."""
    found: dict[date, Pressure] = {}
    for name, ones in records.items():
        measured = [question.name for question in kinds[name].questions if question.unit == "mmHg"]
        for one in ones if len(measured) == 2 else []:
            upper, lower = (getattr(one, field) for field in measured)
            if upper is not None and lower is not None:
                found[_day(kinds[name], one)] = Pressure(_day(kinds[name], one), upper, lower)
    return [found[day] for day in sorted(found)]


def lines_for(born: date | None, day: date, line_set: int) -> ControlLines:
    """Return below which pressures somebody born on *born* counts as controlled."""
    ages = [line for line in control_lines() if line.line_set == line_set]
    reached = [
        line for line in ages if line.from_age == 0 or (born is not None and turns_on(born, line.from_age) <= day)
    ]
    highest = max(reached, key=lambda line: line.from_age)
    return ControlLines(highest.sbp_below, highest.dbp_below)


def age_of(born: date | None, day: date) -> int | None:
    """Return the age on *day*."""
    return age_on(born, day) if born else None


def _day(kind: Kind, record: Any) -> date:
    return getattr(record, kind.date_field) or date.min
