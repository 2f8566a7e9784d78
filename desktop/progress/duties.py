"""Lists the 随访待办: who is due or overdue, for what, in which village, with which doctor, and how calling went."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.progress import measured_duties
from desktop.progress.calls import LOST, Called, calls_for, closed_as_lost, lost_people, standing_of
from desktop.progress.duty_kinds import DAILY, DUTIES, LOSABLE
from desktop.progress.labels import names_of, people_shown
from desktop.progress.measures import Measure
from desktop.progress.promises import Owed, promises_due
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, open_reader
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.sight import Sight
from desktop.words import tr

AHEAD_DAYS = 7
EVERY = frozenset(DUTIES)


@dataclass(frozen=True)
class Duty:
    """Somebody to be seen: who and where, for what, by when and by whom; *days* late, below 0 when not yet due."""

    resident: str
    name: str
    sex: str
    age: int | None
    village: str
    tail: str
    phone: str
    kind: str
    subject: str
    due_on: date
    days: int
    staff: str
    label: str
    staff_id: str = ""
    state: str = ""
    called: Called | None = None

    @property
    def what(self) -> str:
        """Return what is to be done, in words."""
        return tr(DUTIES[self.kind].title)

    @property
    def is_lost(self) -> bool:
        """Return whether the resident counts as lost: nothing is due, but somebody may look for him."""
        return self.state == LOST


def list_duties(
    reader: Reader,
    measures: Mapping[str, Measure],
    ahead: int = AHEAD_DAYS,
    only: frozenset[str] = DAILY,
    by: Session | None = None,
) -> list[Duty]:
    """Return the duties of the kinds *only* due within *ahead* days or overdue, the longest overdue first.

    Those who are lost are left out, and what *by* may not see.
    """
    return [duty for duty in all_duties(reader, measures, ahead, only, by) if not duty.is_lost]


def all_duties(
    reader: Reader,
    measures: Mapping[str, Measure],
    ahead: int = AHEAD_DAYS,
    only: frozenset[str] = DAILY,
    by: Session | None = None,
) -> list[Duty]:
    """Return the duties as `list_duties` does, with those who were lost."""
    until = reader.asking.on + timedelta(ahead)
    found = [one for one in _measured(reader, measures, until, only) if one.kind in only]
    for name in DUTIES:
        if name in only:
            found += promises_due(reader, name, DUTIES[name], until)
    owed = _once_each(_seen(reader, found, by))
    gone = [one for one in closed_as_lost(reader) if one.kind in only] if only & set(LOSABLE) else []
    return _named(reader, owed, gone)


def duties_of(
    shelf: Shelf,
    measures: Mapping[str, Measure],
    resident: str,
    on: date,
    only: frozenset[str] = EVERY,
    by: Session | None = None,
) -> list[Duty]:
    """Return what one resident is overdue for, or due for within the next 90 days."""
    with open_reader(shelf, Asking(on, people=frozenset({resident}))) as reader:
        return list_duties(reader, measures, 90, only, by)


def _measured(reader: Reader, measures: Mapping[str, Measure], until: date, only: frozenset[str]) -> Iterable[Owed]:
    """Yield what measures find; a measure runs only where its duties are asked for."""
    if only & {"hypertension", "diabetes", "hypertension-revisit", "diabetes-revisit"}:
        yield from measured_duties.follow_ups(reader, measures, until)
    if "home-bed-round" in only:
        yield from measured_duties.rounds(reader, measures["home-bed-rounds-on-time"], until)
    if "contract" in only:
        yield from measured_duties.contracts(reader, measures["contract-residents"])
    if "checkup" in only:
        yield from measured_duties.never_examined(reader, measures["elder-managed"], until)


def _seen(reader: Reader, found: Iterable[Owed], by: Session | None) -> Iterable[Owed]:
    """Yield those that *by* may see: some kinds are shown to those only who serve the resident."""
    if by is None:
        return found
    sight = Sight(reader.connection, reader.kinds, reader.tables, by)
    return (one for one in found if all(sight.sees(kind, one.person) for kind in DUTIES[one.kind].opens))


def _once_each(found: Iterable[Owed]) -> list[Owed]:
    """Return one duty a person and kind, the earliest; where the record itself is to be filled in, one a record."""
    first: dict[tuple[str, str, str], Owed] = {}
    for one in found:
        key = one.person, one.kind, one.subject if DUTIES[one.kind].edits or one.kind == "home-bed-round" else ""
        if key not in first or one.due_on < first[key].due_on:
            first[key] = one
    return list(first.values())


def _named(reader: Reader, owed: list[Owed], gone: list[Owed]) -> list[Duty]:
    on = reader.asking.on
    both = owed + gone
    people = people_shown(reader.connection, reader.tables, (one.person for one in both), on)
    staff = names_of(reader.connection, reader.tables, "staff", "id", (one.staff for one in both if one.staff))
    called, lost, closed = calls_for(reader, both), lost_people(reader), frozenset(gone)
    duties = [
        Duty(
            who.id, who.name, who.sex, who.age, who.village, who.tail, who.phone, one.kind, one.subject, one.due_on,
            (on - one.due_on).days, staff.get(one.staff, ""), who.label, one.staff,
            standing_of(one.due_on, on, calls := called.get(one),
                        is_lost=one in closed or (one.person, DUTIES[one.kind].opens[0]) in lost),
            calls,
        )
        for one in both
        if (who := people.get(one.person)) is not None
    ]  # fmt: skip
    return sorted(duties, key=lambda duty: (duty.due_on, duty.village, duty.staff, duty.name, duty.subject))
