"""Lists the 随访待办: who is due or overdue, for what, in which village, with which doctor."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import false, select, text

from desktop.progress.labels import names_of, people_shown
from desktop.progress.measures import Measure
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, Row, open_reader
from desktop.store.shelf import Shelf
from desktop.words import mark, tr

AHEAD_DAYS = 7
FOLLOW_UPS = {"hypertension": "hypertension-follow-up", "diabetes": "diabetes-follow-up"}
WHAT = {
    "hypertension": mark("高血压随访"),
    "diabetes": mark("2型糖尿病随访"),
    "hypertension-revisit": mark("高血压两周复访"),
    "diabetes-revisit": mark("2型糖尿病两周复访"),
    "home-bed-round": mark("家床查床"),
    "contract": mark("签约到期，请续约"),
}


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

    @property
    def what(self) -> str:
        """Return what is to be done, in words."""
        return tr(WHAT[self.kind])


@dataclass(frozen=True)
class _Open:
    """A duty before it has names: *staff* is still an id."""

    person: str
    kind: str
    subject: str
    due_on: date
    staff: str = ""


def list_duties(reader: Reader, measures: Mapping[str, Measure], ahead: int = AHEAD_DAYS) -> list[Duty]:
    """Return what is due within *ahead* days or overdue, the longest overdue first."""
    until = reader.asking.on + timedelta(ahead)
    found = [
        *_follow_ups(reader, measures, until),
        *_rounds(reader, measures["home-bed-rounds-on-time"], until),
        *_contracts(reader, measures["contract-residents"]),
    ]
    return _named(reader, found)


def duties_of(shelf: Shelf, measures: Mapping[str, Measure], resident: str, on: date, ahead: int = 90) -> list[Duty]:
    """Return what one resident is due for within *ahead* days or overdue."""
    with open_reader(shelf, Asking(on, people=frozenset({resident}))) as reader:
        return list_duties(reader, measures, ahead)


def _follow_ups(reader: Reader, measures: Mapping[str, Measure], until: date) -> Iterator[_Open]:
    """Yield one duty a person and disease: the revisit where one is open, else the routine follow-up."""
    revisits: dict[tuple[str, str], _Open] = {}
    for disease, row in _alarming(reader, measures["two-weeks-follow-up"]):
        assert row.person and row.due
        one = _Open(row.person, f"{disease}-revisit", row.subject, row.due)
        standing = revisits.get((row.person, disease))
        if standing is None or one.due_on < standing.due_on:
            revisits[row.person, disease] = one
    rows = reader.rows(measures["follow-up-on-time"], why=("on-time", "in-grace", "overdue", "never"))
    registered = _columns(reader, "disease-registration", [row.subject for row in rows], "disease", "staff")
    appointed = {disease: _appointments(reader, kind, until) for disease, kind in FOLLOW_UPS.items()}
    for row in rows:
        assert row.person
        disease, staff = registered[row.subject][0] or "", registered[row.subject][1]
        due = row.due or reader.asking.on
        due = min(due, appointed[disease].get(row.person, due))
        revisit = revisits.get((row.person, disease))
        if revisit is not None and revisit.due_on <= due:
            kind, subject, due = revisit.kind, revisit.subject, revisit.due_on
        else:
            kind, subject = disease, row.subject
        if due <= until:
            yield _Open(row.person, kind, subject, due, staff or "")


def _alarming(reader: Reader, measure: Measure) -> Iterator[tuple[str, Row]]:
    """Yield the disease and the row of every visit that asks for a revisit and has none yet."""
    waiting = {row.subject: row for row in reader.rows(measure, why=("waiting", "missed"))}
    for disease, kind in FOLLOW_UPS.items():
        for visit in _columns(reader, kind, list(waiting), "resident"):
            yield disease, waiting[visit]


def _appointments(reader: Reader, kind: str, until: date) -> dict[str, date]:
    """Return the day that the doctor himself fixed at the last face-to-face visit, by person, where it is near or past."""
    table = reader.kinds[kind].table
    face = "NOT {0}.void AND {0}.given_on <= :day AND {0}.way IN ('1', '2') AND COALESCE({0}.result, '1') = '1'"
    last = text(
        f"SELECT a.person, v.next_on FROM asked_person a JOIN {table} v ON v.resident = a.subject"
        f" WHERE {face.format('v')} AND v.next_on <= :until"
        " AND ' ' || v.overruled || ' ' LIKE '% next_on %' AND NOT EXISTS ("
        f"SELECT 1 FROM asked_person b JOIN {table} w ON w.resident = b.subject"
        f" WHERE b.person = a.person AND {face.format('w')} AND w.given_on > v.given_on) ORDER BY v.id"
    )
    bound = {"day": reader.asking.on.isoformat(), "until": until.isoformat()}
    rows = reader.connection.execute(last, bound)
    return {person: date.fromisoformat(str(next_on)) for person, next_on in rows}


def _rounds(reader: Reader, measure: Measure, until: date) -> Iterator[_Open]:
    """Yield the beds whose running window still lacks a doctor's round; overdue since the first window missed."""
    windows: dict[str, list[Row]] = {}
    for row in reader.rows(measure):
        windows.setdefault(row.subject, []).append(row)
    beds = _columns(reader, "home-bed", list(windows), "staff")
    for bed, rows in windows.items():
        ordered = sorted(rows, key=lambda row: row.due or date.min)
        if ordered[-1].why != "waiting":
            continue
        first = ordered[-1]
        for row in reversed(ordered[:-1]):
            if row.why != "missed":
                break
            first = row
        assert first.person and first.due
        if first.due <= until:
            yield _Open(first.person, "home-bed-round", bed, first.due, beds[bed][0] or "")


def _contracts(reader: Reader, measure: Measure) -> Iterator[_Open]:
    """Yield the contracts that expire soon."""
    soon = {row.person: row for row in reader.rows(measure, why=("expiring",)) if row.person}
    contract = reader.tables.of["contract"].c
    for chunk in _chunks(list(soon)):
        rows = reader.connection.execute(
            select(contract.id, contract.resident, contract.staff, contract.ends_on)
            .where(contract.void == false(), contract.resident.in_(chunk))
            .order_by(contract.id)
        )
        found = {row.resident: row for row in rows if row.ends_on == soon[row.resident].due}
        for person in chunk:
            due = soon[person].due
            assert due
            one = found.get(person)
            yield _Open(person, "contract", one.id if one else person, due, (one.staff if one else "") or "")


def _named(reader: Reader, found: list[_Open]) -> list[Duty]:
    on = reader.asking.on
    people = people_shown(reader.connection, reader.tables, (one.person for one in found), on)
    staff = names_of(reader.connection, reader.tables, "staff", "id", (one.staff for one in found if one.staff))
    duties = [
        Duty(
            who.id, who.name, who.sex, who.age, who.village, who.tail, who.phone,
            one.kind, one.subject, one.due_on, (on - one.due_on).days, staff.get(one.staff, ""), who.label,
        )
        for one in found
        if (who := people.get(one.person)) is not None
    ]  # fmt: skip
    return sorted(duties, key=lambda duty: (duty.due_on, duty.village, duty.staff, duty.name, duty.subject))


def _columns(reader: Reader, kind: str, ids: list[str], *names: str) -> dict[str, tuple[str | None, ...]]:
    """Return columns of records by id."""
    table = reader.tables.of[kind].c
    found: dict[str, tuple[str | None, ...]] = {}
    for chunk in _chunks(ids):
        query = select(table.id, *(table[name] for name in names)).where(table.id.in_(chunk))
        found |= {row[0]: tuple(row[1:]) for row in reader.connection.execute(query)}
    return found


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), 500):
        yield ids[start : start + 500]
