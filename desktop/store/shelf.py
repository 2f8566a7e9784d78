"""Keeps records and gives them back: every save is a row and a journal entry in one transaction."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, insert, update
from sqlalchemy.engine import Connection

from desktop.records.admission import Admission, admit, compute
from desktop.records.kind import Kind
from desktop.records.problems import Problem, hard
from desktop.records.reading import as_value
from desktop.store.clock import HybridClock
from desktop.store.database import writing
from desktop.store.entry import PUT, RESTORE, VOID, Change, Entry
from desktop.store.journal import Head, Journal
from desktop.store.known import LedgerKnown
from desktop.store.merge import Conflict, Merged
from desktop.store.rows import merged_of, record_of, row_of
from desktop.store.session import Session
from desktop.store.tables import Tables
from desktop.words import mark

Now = Callable[[], datetime]
UNKNOWN_KIND = mark("没有“{kind}”这类记录，请检查类别名。")
BAD_ID = mark("记录编号不是 UUID，请检查。")
NO_SUCH = mark("没有这条记录，无法作废或恢复。")
REASON_NEEDED = mark("作废或恢复记录必须写明原因。")
LEDGER_ONLY = mark("“{kind}”由程序自己记录，不能直接填写。")


@dataclass(frozen=True)
class Put:
    """One wish to change a record; *op* makes a retry harmless, *explain* answers soft problems by field."""

    kind: str
    record: str
    values: Mapping[str, object]
    action: str = PUT
    op: str = ""
    explain: Mapping[str, str] | None = None
    reason: str = ""


@dataclass(frozen=True)
class Answer:
    """What came of a wish: the journal number where it was done, else the problems that stood against it."""

    record: str
    seq: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Return whether nothing was written."""
        return any(problem.severity != "hint" for problem in self.problems)


class Desk:
    """The shelf within one open transaction; `Shelf.open_desk` gives it out."""

    def __init__(self, shelf: "Shelf", connection: Connection) -> None:
        self.connection = connection
        self._shelf = shelf
        self._journal = shelf.journal
        self._known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        self._head = shelf.journal.head(connection, shelf.replica)
        self._clock = HybridClock(shelf.now, max(shelf.last_clock, self._head.hlc))

    @property
    def known(self) -> LedgerKnown:
        """Return what rules may ask about."""
        return self._known

    def put(self, wish: Put, by: Session, *, batch: str = "") -> Answer:
        """Do what *wish* says, or answer why not; nothing is written for a refusal or for no change."""
        kind = self._shelf.kinds.get(wish.kind)
        if kind is None:
            return _refused(wish, hard("kind", "unknown-kind", UNKNOWN_KIND, kind=wish.kind))
        by.must_write(kind)
        if not _is_uuid(wish.record):
            return _refused(wish, hard("id", "id-shape", BAD_ID))
        earlier = self._journal.by_op(self.connection, wish.op) if wish.op else None
        if earlier is not None:
            return Answer(earlier.record, earlier.seq)
        standing = self._standing(kind, wish.record)
        if wish.action == PUT:
            return self._put(kind, standing or Merged(kind.name, wish.record), wish, by, batch)
        if standing is None:
            return _refused(wish, hard("id", "no-such-record", NO_SUCH))
        if not wish.reason.strip():
            return _refused(wish, hard("reason", "reason-missing", REASON_NEEDED))
        if standing.void == (wish.action == VOID):
            return Answer(wish.record, self._head.seq)
        if wish.action == RESTORE:
            judged = self._judge(kind, standing, {}, wish.explain, by)
            if judged.is_refused:
                return Answer(wish.record, 0, judged.problems)
        return self._write(kind, standing, {}, wish, by, batch)

    def judge(self, wish: Put, by: Session) -> Admission:
        """Return what `put` would say to *wish*, without writing."""
        kind = self._shelf.kinds[wish.kind]
        standing = self._standing(kind, wish.record) or Merged(kind.name, wish.record)
        return self._judge(kind, standing, wish.values, wish.explain, by)

    def take_in(self, entry: Entry) -> list[Conflict]:
        """Merge one entry of another replica (checked by the caller) and return what it overwrote unseen."""
        if self._journal.holds(self.connection, entry.replica, entry.seq):
            return []
        self._journal.append(self.connection, entry)
        self._clock.saw(entry.hlc)
        return self._apply(entry)

    def shadow(self, entry: Entry) -> None:
        """Apply an entry that the journal already holds to the tables, as replaying does."""
        self._apply(entry)

    def recompute(self, kind: Kind, record: str) -> None:
        """Fill the computed fields of a record anew."""
        merged = self._standing(kind, record)
        if merged is not None:
            self._save(kind, merged)

    def close(self) -> None:
        """Tell the shelf how far the clock has come; called after the commit."""
        self._shelf.last_clock = self._clock.last

    def _put(self, kind: Kind, standing: Merged, wish: Put, by: Session, batch: str) -> Answer:
        judged = self._judge(kind, standing, wish.values, wish.explain, by)
        if judged.is_refused:
            return Answer(wish.record, 0, judged.problems)
        changes = _changes(kind, standing, judged, wish.values, by.site)
        if not changes:
            return Answer(wish.record, self._head.seq, judged.problems)
        answer = self._write(kind, standing, changes, wish, by, batch, judged)
        return Answer(wish.record, answer.seq, judged.problems)

    def _judge(
        self,
        kind: Kind,
        standing: Merged,
        values: Mapping[str, object],
        explain: Mapping[str, str] | None,
        by: Session,
    ) -> Admission:
        self._known.judged = standing.record
        whole = {name: value for name, value in standing.values.items() if name in kind.by_name}
        whole |= {"site": standing.values.get("site") or by.site, "contact": standing.values.get("contact")}
        explained = dict(explain or {})
        return admit(kind, whole | dict(values), self._known, self._shelf.now().date(), explain=explained)

    def _write(
        self,
        kind: Kind,
        standing: Merged,
        changes: Mapping[str, Change],
        wish: Put,
        by: Session,
        batch: str,
        judged: Admission | None = None,
    ) -> Answer:
        entry = Entry(
            replica=self._shelf.replica,
            seq=self._head.seq + 1,
            hlc=self._clock.tick(),
            at=self._shelf.now().astimezone(UTC).isoformat(timespec="seconds"),
            kind=kind.name,
            record=wish.record,
            action=wish.action,
            author=by.account,
            role=by.role,
            changes=changes,
            reason=wish.reason,
            explain=dict(wish.explain or {}),
            op=wish.op,
            batch=batch,
        ).chained(self._head.hash)
        self._journal.append(self.connection, entry)
        self._head = Head(entry.seq, entry.hash, entry.hlc)
        fresh = not standing.stamps
        standing.take(entry)
        self._save(kind, standing, judged, fresh=fresh)
        return Answer(wish.record, entry.seq)

    def _apply(self, entry: Entry) -> list[Conflict]:
        kind = self._shelf.kinds.get(entry.kind)
        if kind is None:
            return []
        merged = self._standing(kind, entry.record) or Merged(kind.name, entry.record)
        conflicts = merged.take(entry)
        self._save(kind, merged)
        return conflicts

    def _standing(self, kind: Kind, record: str) -> Merged | None:
        found = self.connection.execute(self._shelf.tables.by_id(kind.name), {"id": record}).one_or_none()
        return merged_of(kind, found) if found else None

    def _save(self, kind: Kind, merged: Merged, judged: Admission | None = None, *, fresh: bool = False) -> None:
        if judged is None:
            record: Any = record_of(kind, merged)
            typed = {name for name in kind.computed if getattr(record, name) is not None}
            filled = compute(kind, record, self._known)
            overruled = frozenset(n for n in typed if getattr(record, n) != filled.get(n))
        else:
            record, overruled = judged.record, judged.overruled
        table = self._shelf.tables.of[kind.name]
        row = row_of(kind, merged, record, overruled)
        if fresh or self.connection.execute(update(table).where(table.c.id == merged.record), row).rowcount == 0:
            self.connection.execute(insert(table), row)
        self._known.forget(kind.name, merged.record)
        for follow in self._shelf.after_save:
            follow(self, kind, merged, row)


AfterSave = Callable[[Desk, Kind, Merged, Mapping[str, Any]], None]


class Shelf:
    """The records of one ledger; *after_save* keeps what is derived from rows: search keys, persons."""

    def __init__(
        self,
        engine: Engine,
        kinds: Mapping[str, Kind],
        tables: Tables,
        now: Now,
        replica: str,
        after_save: tuple[AfterSave, ...] = (),
    ) -> None:
        self.engine, self.kinds, self.tables, self.now, self.replica = engine, kinds, tables, now, replica
        self.journal = Journal(tables)
        self.after_save = after_save
        with engine.begin() as connection:
            self.last_clock = self.journal.latest_clock(connection)

    @contextmanager
    def open_desk(self) -> Iterator[Desk]:
        """Give out a desk; what was put on it is kept together when the block ends, or not at all."""
        with writing(self.engine).begin() as connection:
            desk = Desk(self, connection)
            yield desk
        desk.close()

    def put(self, wish: Put, by: Session, *, batch: str = "") -> Answer:
        """Do one wish in a transaction of its own; see `Desk.put`."""
        with self.open_desk() as desk:
            return desk.put(wish, by, batch=batch)

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""
        with self.reading() as connection:
            return LedgerKnown(connection, self.kinds, self.tables).get(kind, record)

    def all(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values, voids left out, by date and id."""
        with self.reading() as connection:
            return LedgerKnown(connection, self.kinds, self.tables).having(kind, **values)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give out a connection with one view of the ledger."""
        with self.engine.begin() as connection:
            yield connection


def new_id() -> str:
    """Return a fresh UUID; ids sort by the time they were made (version 7)."""
    millis = int(datetime.now(UTC).timestamp() * 1000)
    random = uuid.uuid4().int & ((1 << 74) - 1)
    number = (millis << 80) | (0x7 << 76) | ((random >> 62) << 64) | (0b10 << 62) | (random & ((1 << 62) - 1))
    return str(uuid.UUID(int=number))


def _changes(
    kind: Kind, standing: Merged, judged: Admission, given: Mapping[str, object], site: str
) -> dict[str, Change]:
    """Return the fields that differ from what stands, whole groups together."""
    wanted = {name: as_value(getattr(judged.record, name)) for name in given if name in kind.by_name}
    for name in kind.computed:
        if name in wanted and name not in judged.overruled:
            wanted[name] = None
    wanted |= {name: getattr(judged.record, name) for name in ("site", "contact")}
    differing = {name for name, value in wanted.items() if standing.values.get(name) != value}
    grouped = {member for name in differing for member in kind.group_of(name)}
    changes = {}
    for name in sorted(grouped):
        value = wanted[name] if name in wanted else standing.values.get(name)
        if name in differing or value is not None or name in standing.stamps:
            changes[name] = (value, standing.seen(name))
    return changes


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except (ValueError, AttributeError, TypeError):
        return False


def _refused(wish: Put, problem: Problem) -> Answer:
    return Answer(wish.record, 0, (problem,))
