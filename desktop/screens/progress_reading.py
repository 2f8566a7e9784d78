"""Reads standings and lists in the background, a few measures at a time so that saving never waits long."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from desktop.progress.explaining import Explained, explain
from desktop.progress.labels import people_shown
from desktop.progress.measures import Measure, Parameter, Value
from desktop.progress.relations import Asking
from desktop.progress.run import Count, open_reader, tally
from desktop.progress.standing import Standing, stand, stand_of
from desktop.progress.working import Working
from desktop.screens.person_cell import Person
from desktop.screens.work import Progress
from desktop.store.chunks import chunks
from desktop.store.session import Session
from desktop.store.shelf import Shelf

AT_ONCE = 8


@dataclass(frozen=True)
class Opened:
    """A number and what is behind it, read from one view of the ledger."""

    standing: Standing
    reading: str
    rows: tuple[Explained, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    parameters: tuple[tuple[Parameter, Value], ...] = ()

    @property
    def count(self) -> Count | None:
        """Return what the rows of the list come to, one by one."""
        if self.standing.measure is None:
            return None
        weighed = [(row.state, row.code, 1, 1 if row.amount is None else row.amount) for row in self.rows]
        return tally(self.standing.measure, weighed)


def read_standings(
    shelf: Shelf,
    plan: Working,
    measures: Mapping[str, Measure],
    asking: Asking,
    progress: Progress,
    arrived: deque[Standing],
) -> None:
    """Put every standing of *plan* into *arrived* as soon as it is known, and say so each time."""
    for part in _parts(plan, measures):
        for one in shelf.saves_first.again(partial(_stand, shelf, part, measures, asking)):
            arrived.append(one)
            progress.tell(len(arrived), 0)


def read_list(
    shelf: Shelf,
    plan: Working,
    measures: Mapping[str, Measure],
    asking: Asking,
    target: str,
    reading: str = "",
    by: Session | None = None,
) -> Opened | None:
    """Return the rows behind one number, with the number itself as it stands in that very moment, as *by* may see them."""
    with open_reader(shelf, asking) as reader:
        standing = stand_of(reader, plan, measures, target)
        if standing is None:
            return None
        measure = standing.measure
        if measure is None or reader.lacks(measure):
            return Opened(standing, reading)
        rows = tuple(explain(reader, standing, reading, by))
        found = people_shown(reader.connection, reader.tables, (row.person for row in rows if row.person), asking.on)
        people = {one.id: Person(one.name, one.sex, one.age, one.village, one.tail) for one in found.values()}
        values = reader.values(measure, dict(standing.counted.parameters) if standing.counted else {})
        parameters = tuple((parameter, values[name]) for name, parameter in measure.parameters.items())
        return Opened(standing, reading or measure.readings[0], rows, people, parameters)


def _stand(shelf: Shelf, part: Working, measures: Mapping[str, Measure], asking: Asking) -> list[Standing]:
    with open_reader(shelf, asking) as reader:
        return list(stand(reader, part, measures))


def _parts(plan: Working, measures: Mapping[str, Measure]) -> Iterator[Working]:
    """Yield *plan* in parts of a few indicators; what is kept beside the plan comes last, and only once."""
    for some in chunks(plan.indicators, AT_ONCE):
        yield replace(plan, indicators=tuple(some), beside=())
    shown = {one.target.measure for one in plan.indicators}
    beside = tuple(name for name in plan.beside if name in measures and name not in shown)
    for names in chunks(beside, AT_ONCE):
        yield replace(plan, indicators=(), beside=tuple(names))
