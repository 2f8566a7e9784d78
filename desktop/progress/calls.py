"""Says how a duty stands with those who call: tried how often, with what outcome, agreed for when, lost."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text

from desktop.progress.duty_kinds import DUTIES, LOSABLE
from desktop.progress.promises import Owed
from desktop.progress.run import Reader
from desktop.store.known import LedgerKnown

LONG, LATE, TODAY, SOON = "long", "late", "today", "soon"
AGREED, LATER, LOST = "agreed", "later", "lost"
PENDING = (LATE, LONG, TODAY, SOON)  # what waits for somebody to act
A_YEAR = 365
BACK_DAYS = 400
CALL = "call-attempt"
LOST_RESULT = "2"
PROMISED = "1"  # reached, and a day agreed
ENDINGS = {"4": "5", "7": "4", "8": "3"}  # outcome of a call → result of a follow-up: refused, moved away, died
REACHED = ("1", "4", "5", "6", "7", "8")


@dataclass(frozen=True)
class Called:
    """The calls for one duty since it was last done; *in_vain* counts the days without an answer since the last one.

    *is_enough* says that these are as many as the ledger's setting asks for before somebody counts as lost.
    """

    tries: int
    last_on: date
    outcome: str
    words: str = ""
    in_vain: int = 0
    is_enough: bool = False
    agreed_on: date | None = None
    again_on: date | None = None

    @property
    def result(self) -> str:
        """Return the result of the follow-up that would register what calling came to: lost, died, moved, refused; or ""."""
        return ENDINGS.get(self.outcome, LOST_RESULT if self.is_enough else "")


@dataclass(frozen=True)
class _Try:
    person: str
    duty: str
    tried_on: date
    outcome: str
    agreed_on: date | None
    again_on: date | None


def standing_of(due_on: date, on: date, called: Called | None, *, is_lost: bool = False) -> str:
    """Return the one state of a duty: lost, agreed, to be called later, else how late it is."""
    if is_lost:
        return LOST
    if called is not None and called.outcome == PROMISED and called.agreed_on and called.agreed_on >= on:
        return TODAY if called.agreed_on == on else AGREED
    if called is not None and called.again_on is not None and called.again_on > on:
        return LATER
    days = (on - due_on).days
    return LONG if days > A_YEAR else LATE if days > 0 else TODAY if days == 0 else SOON


def calls_for(reader: Reader, owed: Iterable[Owed]) -> Mapping[Owed, Called]:
    """Return the calls of the last months for each duty, those before it was last done left out."""
    tries: dict[tuple[str, str], list[_Try]] = {}
    for call in _tries(reader):
        tries.setdefault((call.person, call.duty), []).append(call)
    if not tries:
        return {}
    concerned = [one for one in owed if (one.person, DUTIES[one.kind].call) in tries]
    forms = {form for one in concerned for form in DUTIES[one.kind].opens}
    done = {form: _last_done(reader, form) for form in forms}
    needed = LedgerKnown(reader.connection, reader.kinds, reader.tables).setting("lost-attempts")
    words = {choice.value: choice.label for choice in reader.kinds[CALL].by_name["outcome"].choices}
    found: dict[Owed, Called] = {}
    for one in concerned:
        duty = DUTIES[one.kind]
        last = max((done[form].get(one.person, date.min) for form in duty.opens), default=date.min)
        called = _called([call for call in tries[one.person, duty.call] if call.tried_on > last], words, needed)
        if called is not None:
            found[one] = called
    return found


def lost_people(reader: Reader) -> frozenset[tuple[str, str]]:
    """Return (person, kind of follow-up) where the last one found nobody."""
    found = set()
    for kind in LOSABLE.values():
        table = reader.kinds[kind].table
        query = text(
            f"SELECT DISTINCT a.person FROM asked_person a JOIN {table} v ON v.resident = a.subject"
            f" WHERE NOT v.void AND v.result = '{LOST_RESULT}' AND v.given_on <= :day AND NOT EXISTS ("
            f"SELECT 1 FROM {table} w WHERE w.resident IN (SELECT b.subject FROM asked_person b WHERE b.person = a.person)"
            " AND NOT w.void AND w.given_on <= :day"
            " AND (w.given_on > v.given_on OR (w.given_on = v.given_on AND w.id > v.id)))"
        )
        rows = reader.connection.execute(query, {"day": reader.asking.on.isoformat()})
        found |= {(person, kind) for (person,) in rows}
    return frozenset(found)


def closed_as_lost(reader: Reader) -> Iterator[Owed]:
    """Yield the patients whose registration was closed because they were lost, and who have no open one since."""
    query = text(
        "SELECT a.person, g.id, g.disease, g.ended_on, g.staff FROM asked_person a"
        " JOIN disease_registration g ON g.resident = a.subject"
        " WHERE NOT g.void AND a.gone = 0 AND g.ending = '3' AND g.ended_on <= :day AND NOT EXISTS ("
        "SELECT 1 FROM asked_person b JOIN disease_registration o ON o.resident = b.subject"
        " WHERE b.person = a.person AND o.disease = g.disease AND NOT o.void"
        " AND (o.ended_on IS NULL OR o.ended_on > g.ended_on OR (o.ended_on = g.ended_on AND o.id > g.id))) ORDER BY g.id"
    )
    for person, subject, disease, ended_on, staff in reader.connection.execute(
        query, {"day": reader.asking.on.isoformat()}
    ):
        if disease in LOSABLE:
            yield Owed(person, disease, subject, date.fromisoformat(str(ended_on)), staff or "")


def _tries(reader: Reader) -> Iterator[_Try]:
    on = reader.asking.on
    query = text(
        "SELECT a.person, c.duty, c.tried_on, c.outcome, c.agreed_on, c.again_on FROM asked_person a"
        " JOIN call_attempt c ON c.resident = a.subject"
        " WHERE NOT c.void AND c.tried_on > :since AND c.tried_on <= :day ORDER BY c.tried_on, c.id"
    )
    bound = {"day": on.isoformat(), "since": (on - timedelta(BACK_DAYS)).isoformat()}
    for person, duty, tried_on, outcome, agreed_on, again_on in reader.connection.execute(query, bound):
        yield _Try(person, duty, date.fromisoformat(tried_on), outcome, _day(agreed_on), _day(again_on))


def _last_done(reader: Reader, form: str) -> dict[str, date]:
    """Return when *form* was last filled in for those who were called."""
    kind = reader.kinds[form]
    query = text(
        f"SELECT a.person, MAX(k.{kind.date_field}) FROM asked_person a JOIN {kind.table} k ON k.resident = a.subject"
        f" WHERE NOT k.void AND k.{kind.date_field} <= :day AND a.person IN (SELECT b.person FROM asked_person b"
        " JOIN call_attempt c ON c.resident = b.subject WHERE NOT c.void) GROUP BY a.person"
    )
    rows = reader.connection.execute(query, {"day": reader.asking.on.isoformat()})
    return {person: date.fromisoformat(day) for person, day in rows if day}


def _called(tries: list[_Try], words: Mapping[str, str], needed: int) -> Called | None:
    if not tries:
        return None
    last = tries[-1]
    reached = max((one.tried_on for one in tries if one.outcome in REACHED), default=date.min)
    in_vain = len({one.tried_on for one in tries if one.outcome not in REACHED and one.tried_on > reached})
    said, is_enough = words.get(last.outcome, last.outcome), in_vain >= needed
    return Called(len(tries), last.tried_on, last.outcome, said, in_vain, is_enough, last.agreed_on, last.again_on)


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
