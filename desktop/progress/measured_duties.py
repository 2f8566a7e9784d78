"""Finds the duties that measures know: follow-ups and revisits, rounds at home beds, contracts that expire."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import column, false, select, table, text

from desktop.progress.duty_kinds import DUTIES, FACE_TO_FACE, FOLLOW_UPS
from desktop.progress.measures import Measure
from desktop.progress.promises import Owed
from desktop.progress.run import Reader, Row
from desktop.store.chunks import chunks

MANAGED = ("on-time", "in-grace", "overdue", "never")
_ASKED = table("asked_person", column("subject"), column("person")).c


def follow_ups(reader: Reader, measures: Mapping[str, Measure], until: date) -> Iterator[Owed]:
    """Yield one duty a person and disease, with the doctor of the registration, else of the last visit."""
    found = list(_follow_ups(reader, measures, until))
    for form in FOLLOW_UPS.values():
        own = [one for one in found if DUTIES[one.kind].opens == (form,)]
        seen_by = _last_staff(reader, form, sorted({one.person for one in own if not one.staff}))
        yield from (replace(one, staff=one.staff or seen_by.get(one.person, "")) for one in own)


def _last_staff(reader: Reader, form: str, people: list[str]) -> dict[str, str]:
    """Return who saw each of *people* last."""
    visit = reader.tables.of[form]
    found: dict[str, str] = {}
    for chunk in chunks(people):
        query = (
            select(_ASKED.person, visit.c.staff)
            .join(visit, visit.c.resident == _ASKED.subject)
            .where(_ASKED.person.in_(chunk), visit.c.void == false(), visit.c.staff.is_not(None))
        )
        rows = reader.connection.execute(query.order_by(visit.c.given_on, visit.c.id))
        found |= {row.person: row.staff for row in rows}
    return found


def _follow_ups(reader: Reader, measures: Mapping[str, Measure], until: date) -> Iterator[Owed]:
    """Yield one duty a person and disease: the revisit where one is open, else the routine follow-up."""
    revisits: dict[tuple[str, str], Owed] = {}
    for disease, row in _alarming(reader, measures["two-weeks-follow-up"]):
        assert row.person and row.due
        one = Owed(row.person, f"{disease}-revisit", row.subject, row.due)
        standing = revisits.get((row.person, disease))
        if standing is None or one.due_on < standing.due_on:
            revisits[row.person, disease] = one
    appointed = {disease: _appointments(reader, kind, until) for disease, kind in FOLLOW_UPS.items()}
    early = {person for days in appointed.values() for person in days} | {person for person, _ in revisits}
    rows = reader.rows(measures["follow-up-on-time"], why=MANAGED, until=until, always=early)
    registered = _columns(reader, "disease-registration", [row.subject for row in rows], "disease", "staff")
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
            yield Owed(row.person, kind, subject, due, staff or "")


def _alarming(reader: Reader, measure: Measure) -> Iterator[tuple[str, Row]]:
    """Yield the disease and the row of every visit that asks for a revisit and has none yet."""
    waiting = {row.subject: row for row in reader.rows(measure, why=("waiting", "missed"))}
    for disease, kind in FOLLOW_UPS.items():
        for visit in _columns(reader, kind, list(waiting), "resident"):
            yield disease, waiting[visit]


def _appointments(reader: Reader, kind: str, until: date) -> dict[str, date]:
    """Return the day that the doctor himself fixed at the last face-to-face visit, by person, where it is near or past."""
    visits = reader.kinds[kind].table
    face = "NOT {0}.void AND {0}.given_on <= :day AND " + FACE_TO_FACE
    last = text(
        f"SELECT a.person, v.next_on FROM asked_person a JOIN {visits} v ON v.resident = a.subject"
        f" WHERE {face.format('v')} AND v.next_on <= :until"
        " AND ' ' || v.overruled || ' ' LIKE '% next_on %' AND NOT EXISTS ("
        f"SELECT 1 FROM asked_person b JOIN {visits} w ON w.resident = b.subject"
        f" WHERE b.person = a.person AND {face.format('w')} AND w.given_on > v.given_on) ORDER BY v.id"
    )
    bound = {"day": reader.asking.on.isoformat(), "until": until.isoformat()}
    rows = reader.connection.execute(last, bound)
    return {person: date.fromisoformat(str(next_on)) for person, next_on in rows}


def rounds(reader: Reader, measure: Measure, until: date) -> Iterator[Owed]:
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
            yield Owed(first.person, "home-bed-round", bed, first.due, beds[bed][0] or "")


def contracts(reader: Reader, measure: Measure) -> Iterator[Owed]:
    """Yield the contracts that expire soon."""
    soon = {row.person: row for row in reader.rows(measure, why=("expiring",)) if row.person}
    contract = reader.tables.of["contract"]
    for chunk in chunks(list(soon)):
        rows = reader.connection.execute(
            select(_ASKED.person, contract.c.id, contract.c.staff, contract.c.ends_on)
            .join(contract, contract.c.resident == _ASKED.subject)
            .where(contract.c.void == false(), _ASKED.person.in_(chunk))
            .order_by(contract.c.id)
        )
        found = {row.person: row for row in rows if row.ends_on == soon[row.person].due}
        for person in chunk:
            due = soon[person].due
            assert due
            one = found.get(person)
            yield Owed(person, "contract", one.id if one else person, due, (one.staff if one else "") or "")


def _columns(reader: Reader, kind: str, ids: list[str], *names: str) -> dict[str, tuple[str | None, ...]]:
    """Return columns of records by id."""
    columns = reader.tables.of[kind].c
    found: dict[str, tuple[str | None, ...]] = {}
    for chunk in chunks(ids):
        query = select(columns.id, *(columns[name] for name in names)).where(columns.id.in_(chunk))
        found |= {row[0]: tuple(row[1:]) for row in reader.connection.execute(query)}
    return found


def never_examined(reader: Reader, measure: Measure, until: date) -> Iterator[Owed]:
    """Yield the elders without a check-up for elders this year, due by its end."""
    year_end = date(reader.asking.on.year, 12, 31)
    for row in reader.rows(measure, why=("none", "other")) if year_end <= until else ():
        assert row.person
        yield Owed(row.person, "checkup", row.person, year_end)
