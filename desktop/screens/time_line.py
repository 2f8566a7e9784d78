"""All that was done for somebody, in whichever of his files it stands, the newest first; and what is still open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.progress.duties import Duty, duties_of
from desktop.records.kind import Kind
from desktop.screens.joined_files import Joined, joined_with
from desktop.screens.platform_marks import with_platform
from desktop.screens.pressure_chart import ControlLines, Pressure
from desktop.screens.recent import LINE_SET, lines_for, pressures_of
from desktop.screens.record_line import Line, line_of, told_value
from desktop.screens.tasks import entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.store.persons import rows_of_person
from desktop.store.sight import SeenKnown
from desktop.store.statement import driver
from desktop.words import mark, tr

ELSEWHERE = mark("{words}（另一份档案）")
ENDS = ("ended_on", "closed_on", "cancelled_on")
FACTS = ("id_number", "born_on", "phone", "contact_name", "contact_phone", "address", "groups", "record_number", "left", "left_on", "note")  # fmt: skip


@dataclass(frozen=True)
class Life:
    """What a person's page shows."""

    facts: tuple[tuple[str, str], ...]
    open_ones: tuple[Line, ...]
    duties: tuple[Duty, ...]
    done: tuple[Line, ...]
    pressures: tuple[Pressure, ...]
    lines: ControlLines
    joined: tuple[Joined, ...] = ()


def life_of(desk: WorkDesk, resident: str) -> Life:
    """Read everything about the person *resident* that whoever is at work may see; done in the background."""
    kinds = {kind.name: kind for kind in entry_kinds(desk.kinds)}
    today = desk.today()
    with desk.shelf.reading() as connection:
        known = SeenKnown(connection, desk.kinds, desk.shelf.tables, desk.session)
        person = known.get("resident", resident)
        files = rows_of_person(driver(connection), resident)
        others = [one for file in files if file != resident and (one := known.get("resident", file)) is not None]
        records = {name: [one for file in files for one in known.of(name, file)] for name in kinds}
        joined = joined_with(known, resident, files)
        staff = {one.id: one.name or "" for one in known.having("staff")}
        line_set = known.setting(LINE_SET)
        told = (line_of(kinds[name], one, staff) for name, found in records.items() for one in found)
        done = with_platform(desk, connection, told)
    done.sort(key=lambda line: (line.day or date.min, line.record), reverse=True)
    standing = {one.record for one in done} & _open_ids(kinds, records, today)
    return Life(
        facts=_facts(desk.kinds["resident"], person, others),
        open_ones=tuple(line for line in done if line.record in standing),
        duties=tuple(duties_of(desk.shelf, desk.measures, resident, today, by=desk.session)),
        done=tuple(done),
        pressures=tuple(pressures_of(kinds, records)),
        lines=lines_for(person.born_on if person else None, today, line_set),
        joined=joined,
    )


def _open_ids(kinds: Mapping[str, Kind], records: Mapping[str, list[Any]], today: date) -> set[str]:
    """Return the openings that nothing closed: registrations, contracts, beds, courses."""
    closed = {
        getattr(one, question.name)
        for name, kind in kinds.items()
        if "closed_on" in kind.by_name
        for question in kind.questions
        if question.refers and question.refers == kind.episode
        for one in records[name]
    }
    opening = {kind.episode.partition(":")[0] for kind in kinds.values() if kind.episode} | {
        name for name, kind in kinds.items() if "ends_on" in kind.by_name and "resident" in kind.by_name
    }
    return {
        one.id
        for name in opening & set(kinds)
        for one in records[name]
        if one.id not in closed
        and not any(getattr(one, end, None) for end in ENDS)
        and (getattr(one, "ends_on", None) or today) >= today
    }


def _facts(kind: Kind, person: Any, others: Sequence[Any]) -> tuple[tuple[str, str], ...]:
    """Return the facts of a file; what it lacks and another file of the person has is told with where it stands."""
    if person is None:
        return ()
    told = []
    for name in FACTS:
        question, value = kind.by_name[name], getattr(person, name)
        elsewhere = next((found for one in others if (found := getattr(one, name)) is not None), None)
        if value is not None:
            told.append((tr(question.label), told_value(question, value)))
        elif elsewhere is not None:
            told.append((tr(question.label), tr(ELSEWHERE, words=told_value(question, elsewhere))))
    return tuple(told)
