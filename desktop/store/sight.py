"""Knows who may see people, and records that are shown only to those who serve the resident (`sight = "team"`).

Who has no line `PEOPLE` in the table of rights, an inspector, sees no record that names a resident. The rest is about
hospice care: a call about such care (`care_told`) is shown as the care itself. Those who serve: the head; reviewers (a setting);
the doctor and the nurse named in one of the resident's admissions, open or ended, where somebody else named them or
where it is the person's only one; the administrator only while the ledger has neither head nor reviewer.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy.engine import Connection

from desktop.faults import NoRight
from desktop.records.kind import Kind
from desktop.store.care_told import TEAM, cell, tells_of_care
from desktop.store.journal import Journal
from desktop.store.known import LedgerKnown, Seen
from desktop.store.persons import rows_of_person
from desktop.store.rights import PEOPLE, NumbersOnly, may_do
from desktop.store.session import ADMIN, ENTRY, HEAD, REVIEWER, VILLAGE, Session
from desktop.store.statement import driver
from desktop.store.tables import Tables
from desktop.words import mark, tr

STAFF, RESIDENT = "staff", "resident"
ONLY_NUMBER, TAIL = mark("编号 {number}"), 8
SETTINGS_OF = {REVIEWER: "hospice-reviewers-see", ENTRY: "hospice-entry-sees", VILLAGE: "hospice-entry-sees"}


def only_number(record: str) -> str:
    """Return how somebody is shown to those who may not see who it is: the tail of an id, which leads to nobody."""
    return tr(ONLY_NUMBER, number=tail_of(record))


def tail_of(record: str) -> str:
    """Return so much of an id as tells rows apart."""
    return record[-TAIL:]


def names_people(kind: Kind) -> bool:
    """Return whether a record of *kind* says who a resident is."""
    return kind.name == RESIDENT or any(question.refers == RESIDENT for question in kind.questions)


class NotServing(NoRight):
    """Only those who serve the resident see this."""

    code = "not-serving"
    words = mark(
        "安宁疗护记录只给为这位居民服务的人看：收治登记上的责任医生和责任护士、审核人、单位负责人。"
        "需要查看时请找责任医生或单位负责人；您本人就是责任医生或护士时，请系统管理员把您的账号与“人员”对应起来。"
    )


class Sight:
    """What one account may see, judged within one view of the ledger."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind], tables: Tables, by: Session) -> None:
        self._known = LedgerKnown(connection, kinds, tables)
        self._raw, self._kinds, self._by = driver(connection), kinds, by
        self._connection, self._journal = connection, Journal(tables)
        self.sees_people = may_do(by.role, PEOPLE)

    def sees(self, kind: str, resident: str | None) -> bool:
        """Return whether the account may see records of *kind* about *resident*."""
        declared = self._kinds.get(kind)
        if declared is not None and not self.sees_people and names_people(declared):
            return False
        if declared is None or declared.sight != TEAM or self.sees_everybody:
            return True
        return self._serves(resident)

    def shows(self, kind: str, record: Any) -> bool:
        """Return whether the account may see this very *record* of *kind*, an object or its cells."""
        declared = self._kinds.get(kind)
        if declared is not None and not self.sees_people and names_people(declared):
            return False
        if declared is None or self.sees_everybody or not tells_of_care(declared, record):
            return True
        return self._serves(cell(record, RESIDENT))

    def must_hide(self, resident: str, kinds: Iterable[str]) -> bool:
        """Return whether naming *resident* among those counted by *kinds* would tell what the account may not see."""
        if not self.sees_people:
            return True
        return not all(self.sees(kind, resident) for kind in kinds) and self.has_any(resident)

    def refusal(self) -> NoRight:
        """Return what to raise where something is asked for that the account may not see."""
        return NotServing() if self.sees_people else NumbersOnly()

    def sees_some(self, kind: str) -> bool:
        """Return whether there is anybody whose records of *kind* the account may see."""
        if not self.sees_people and names_people(self._kinds[kind]):
            return False
        return self._kinds[kind].sight != TEAM or self.sees_everybody or bool(self._served)

    def may_begin(self, kind: str, resident: str) -> bool:
        """Return whether the account may open an empty form of *kind*: the first one shows nothing of anybody."""
        return self.sees(kind, resident) or not self.has_any(resident)

    def has_any(self, resident: str) -> bool:
        """Return whether *resident* has records that only those who serve him see."""
        rows = rows_of_person(self._raw, resident)
        return any(self._known.of(kind.name, row) for kind in self._team_kinds for row in rows)

    def _serves(self, resident: str | None) -> bool:
        return resident is not None and resident in self._served

    @cached_property
    def sees_everybody(self) -> bool:
        """Return whether the role alone is enough."""
        role = self._by.role
        if role == ADMIN:
            accounts = self._known.having("account")
            return not any(one.role in (HEAD, REVIEWER) and not one.disabled for one in accounts)
        return role == HEAD or (role in SETTINGS_OF and bool(self._known.setting(SETTINGS_OF[role])))

    @property
    def _team_kinds(self) -> list[Kind]:
        return [kind for kind in self._kinds.values() if kind.sight == TEAM and RESIDENT in kind.by_name]

    @cached_property
    def _served(self) -> frozenset[str]:
        """Return every row of the persons in whose admissions the account's staff record is named."""
        me = staff_of(self._known, self._by)
        if not me:
            return frozenset()
        served: set[str] = set()
        for kind in self._team_kinds:
            for name in (question.name for question in kind.questions if question.refers == STAFF and not kind.episode):
                for admission in self._known.having(kind.name, **{name: me}):
                    rows = rows_of_person(self._raw, admission.resident)
                    if not served.issuperset(rows) and self._counts(kind, admission.id, name, me, rows):
                        served.update(rows)
        return frozenset(served)

    def _counts(self, kind: Kind, record: str, name: str, me: str, rows: Iterable[str]) -> bool:
        """Return whether being named opens the person's records: nobody lets himself in to what others wrote before."""
        entries = self._journal.entries(self._connection, record=record)
        told = (entry for entry in entries if entry.kind == kind.name and entry.author != self._by.account)
        if any(entry.changes.get(name, (None,))[0] == me for entry in told):
            return True
        return all(other.id == record for row in rows for other in self._known.of(kind.name, row))


def staff_of(known: LedgerKnown, by: Session) -> str:
    """Return the staff record of whoever is at work: whom the account names, else the only one of that name, or ""."""
    account = known.get("account", by.account)
    if account is not None and account.staff:
        return str(account.staff)
    named = known.having(STAFF, name=account.shown_name if account is not None else by.name)
    return str(named[0].id) if len(named) == 1 else ""


class SeenKnown(LedgerKnown):
    """The ledger as one account may read it: what it may not see is left out of lists, and refused where asked for by id."""

    def __init__(
        self,
        connection: Connection,
        kinds: Mapping[str, Kind],
        tables: Tables,
        by: Session,
        judged: str = "",
        seen: Seen | None = None,
    ) -> None:
        super().__init__(connection, kinds, tables, judged, seen)
        self.sight = Sight(connection, kinds, tables, by)

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None; raise NotServing or NumbersOnly where the account may not see it."""
        found = super().get(kind, record)
        if found is not None and not self.sight.shows(kind, found):
            raise self.sight.refusal()
        return found

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None."""
        found = super().before(kind, resident, day)
        return found if found is not None and self.sight.shows(kind, found) else None

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values that the account may see."""
        found = super().having(kind, **values)
        return [one for one in found if self.sight.shows(kind, one)]

    def between(self, kind: str, first: date, last: date) -> list[Any]:
        """Return the records of a dated *kind* from *first* to *last* that the account may see."""
        found = super().between(kind, first, last)
        return [one for one in found if self.sight.shows(kind, one)]
