"""What is known of somebody before a form is filled in: visits before, pressures, open duties, the last records."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.progress.duties import Duty, duties_of
from desktop.records.control import control_line, glucose_line
from desktop.records.kind import Kind
from desktop.screens.glucose_chart import Glucose
from desktop.screens.pressure_chart import ControlLines, Pressure
from desktop.screens.record_line import Line, line_of
from desktop.screens.tasks import Task, entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.store.sight import SeenKnown
from desktop.words import mark, tr

MOST, MOST_OTHERS = 5, 4
LINE_SET = "control-line-set"
CONTRACT, FASTING, CATEGORY, CONTROLLED = "contract", "fasting_glucose_mmol", "category", "1"
SIGNED, UNSIGNED = mark("签约至 {day}"), mark("没有有效签约")
GONE, NO_NUMBER = mark("已登记{what}（{day}）"), mark("缺证件号码，请补上")
LAST_TIME = mark("上次（{day}）{what}")


@dataclass(frozen=True)
class Recent:
    """The facts beside a form; *last* holds the newest record of each of its kinds."""

    visits: tuple[Line, ...] = ()
    pressures: tuple[Pressure, ...] = ()
    lines: ControlLines = field(default_factory=ControlLines)
    glucoses: tuple[Glucose, ...] = ()
    glucose_line: Decimal = Decimal(7)
    others: tuple[Line, ...] = ()
    alerts: tuple[str, ...] = ()
    contract: str = ""
    duties: tuple[Duty, ...] = ()
    this_year: int = 0
    last: Mapping[str, Any] = field(default_factory=dict)


def recent_of(desk: WorkDesk, task: Task) -> Recent:
    """Read what stands beside the form of *task*; slow enough to be done in the background."""
    today = desk.today()
    kinds = entry_kinds(desk.kinds)
    with desk.shelf.reading() as connection:
        known = SeenKnown(connection, desk.kinds, desk.shelf.tables, desk.session, task.record)
        every = {kind.name: known.of(kind.name, task.resident) for kind in kinds}
        staff = {one.id: one.name or "" for one in known.having("staff")}
        resident = known.get("resident", task.resident)
        line_set = known.setting(LINE_SET)
    records = {name: every.get(name, []) for name in task.kinds}
    visits = _lines(desk.kinds, records, staff)
    others = _lines(desk.kinds, {name: found for name, found in every.items() if name not in records}, staff)
    first = desk.kinds[task.kinds[0]]
    return Recent(
        visits=tuple(visits[:MOST]),
        pressures=tuple(pressures_of(desk.kinds, every)),
        glucoses=tuple(glucoses_of(desk.kinds, every)),
        glucose_line=glucose_line(line_set),
        others=tuple(line for line in others if line.day is not None and line.day <= today)[:MOST_OTHERS],
        alerts=tuple(alerts_of(desk.kinds, resident, records)),
        contract=contract_of(every.get(CONTRACT, []), staff, today),
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


def glucoses_of(kinds: Mapping[str, Kind], records: Mapping[str, list[Any]]) -> list[Glucose]:
    """Return the fasting glucoses measured, one a day."""
    found: dict[date, Glucose] = {}
    for name, ones in records.items():
        for one in ones if FASTING in kinds[name].by_name else []:
            mmol = getattr(one, FASTING)
            if mmol is not None:
                found[_day(kinds[name], one)] = Glucose(_day(kinds[name], one), mmol)
    return [found[day] for day in sorted(found)]


def alerts_of(kinds: Mapping[str, Kind], resident: Any, records: Mapping[str, list[Any]]) -> Iterator[str]:
    """Yield what one should know before the first question: gone, without a number, not controlled the last time."""
    if resident is None:
        return
    if resident.left:
        label = tr(kinds["resident"].by_name["left"].label_of(resident.left))
        yield tr(GONE, what=label, day=resident.left_on or "—")
    if not resident.id_number:
        yield tr(NO_NUMBER)
    for name, found in records.items():
        category = kinds[name].by_name.get(CATEGORY)
        last = getattr(found[-1], CATEGORY) if category is not None and found else None
        if category is not None and last not in (None, CONTROLLED):
            said = tr(LAST_TIME, what=tr(category.label_of(last)), day=_day(kinds[name], found[-1]))
            yield f"{tr(kinds[name].title)} · {said}" if len(records) > 1 else said


def contract_of(contracts: list[Any], staff: Mapping[str, str], today: date) -> str:
    """Return how the resident is signed: until when and with whom."""
    valid = [one for one in contracts if one.is_valid_on(today)]
    if not valid:
        return tr(UNSIGNED)
    last = max(valid, key=lambda one: one.ends_on)
    return " · ".join(part for part in (tr(SIGNED, day=last.ends_on), staff.get(last.staff or "", "")) if part)


def lines_for(born: date | None, day: date, line_set: int) -> ControlLines:
    """Return below which pressures somebody born on *born* counts as controlled."""
    line = control_line(born, day, line_set)
    return ControlLines(line.sbp_below, line.dbp_below)


def _lines(kinds: Mapping[str, Kind], records: Mapping[str, list[Any]], staff: Mapping[str, str]) -> list[Line]:
    lines = [line_of(kinds[name], one, staff) for name, found in records.items() for one in found]
    return sorted(lines, key=lambda line: (line.day or date.min, line.record), reverse=True)


def _day(kind: Kind, record: Any) -> date:
    return getattr(record, kind.date_field) or date.min
