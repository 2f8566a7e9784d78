"""The shelf within one open transaction: judges wishes, writes rows and journal entries together."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.admission import NO_SUCH_RECORD, Admission, admit, compute
from desktop.records.carrying import asked_after_all
from desktop.records.kind import Kind
from desktop.records.problems import hard
from desktop.records.reading import as_value
from desktop.store import op_answers, whose
from desktop.store.clock import HybridClock, Now
from desktop.store.entry import PUT, RESTORE, VOID, Change, Entry
from desktop.store.journal import Head, Journal
from desktop.store.known import LedgerKnown, Seen
from desktop.store.merge import Conflict, Merged
from desktop.store.objections import Objections
from desktop.store.review_state import REVIEW
from desktop.store.rows import merged_of, record_of, row_of
from desktop.store.session import Session
from desktop.store.statement import driver
from desktop.store.tables import Groups, Tables
from desktop.store.uses import is_used
from desktop.store.wish import (
    BAD_ID,
    BROKEN_TEXT,
    IS_VOID,
    LEDGER_ONLY,
    NO_SUCH,
    OP_REUSED,
    REASON_NEEDED,
    STILL_USED,
    UNKNOWN_KIND,
    Answer,
    Put,
    broken_text,
    is_uuid,
    refused,
)
from desktop.words import mark

AfterSave = Callable[["Desk", Kind, Merged, Mapping[str, Any]], None]


class TakenBack(Exception):
    """What was begun within `Desk.whole` is not to be kept."""


@dataclass
class Standing:
    """What all desks of one shelf share; the clock moves with every entry."""

    kinds: Mapping[str, Kind]
    tables: Tables
    journal: Journal
    now: Now
    replica: str
    clock: str = "0" * 16
    after_save: tuple[AfterSave, ...] = ()
    seen: Seen = field(default_factory=Seen)
    head: Head | None = None

    def forget(self) -> None:
        """Read anew what a transaction left behind that was given up, or may have been."""
        self.seen.clear()
        self.head = None


class Desk:
    """Records within one transaction; `Shelf.open_desk` gives it out."""

    def __init__(self, shared: Standing, connection: Connection, *, bare: bool = False) -> None:
        self.connection = connection
        self.raw = driver(connection)
        self.kinds, self.tables, self.journal = shared.kinds, shared.tables, shared.journal
        self.known = LedgerKnown(connection, shared.kinds, shared.tables, seen=shared.seen)
        self.head = shared.head or shared.journal.head(connection, shared.replica)
        self.objections = Objections(self.journal, connection, self.known)
        self._shared = shared
        self._after_save = () if bare else shared.after_save
        self._clock = HybridClock(shared.now, max(shared.clock, self.head.hlc))

    def put(self, wish: Put, by: Session, *, batch: str = "", by_program: bool = False) -> Answer:
        """Do what *wish* says, or answer why not; nothing is written for a refusal or for no change.

        Only where the program itself keeps what happened (*by_program*) may a kind be written that nobody fills in.
        """
        kind = self.kinds.get(wish.kind)
        if kind is None:
            return refused(wish, "kind", "unknown-kind", UNKNOWN_KIND, kind=wish.kind)
        if not by_program:
            by.must_write(kind)
            if not kind.by_hand:
                return refused(wish, "kind", "ledger-only", LEDGER_ONLY, kind=wish.kind)
        if broken := broken_text(wish):
            return refused(wish, broken, "characters", BROKEN_TEXT, name=broken)
        if not is_uuid(wish.record):
            if not is_uuid(wish.record.lower()):
                return refused(wish, "id", "id-shape", BAD_ID)
            wish = replace(wish, record=wish.record.lower())
        if wish.op and (answer := self._answered(wish)) is not None:
            return answer
        standing = self.standing(kind, wish.record)
        if wish.values.get(REVIEW) != (standing.values.get(REVIEW) if standing else None):
            by.must_review(wish.values.get(REVIEW))  # a form sends back what stood there
        if wish.action == PUT:
            return self._put(kind, standing or Merged(kind.name, wish.record), wish, by, batch)
        if standing is None:
            return refused(wish, "id", "no-such-record", NO_SUCH)
        if not wish.reason.strip():
            return refused(wish, "reason", "reason-missing", REASON_NEEDED)
        if standing.void == (wish.action == VOID):
            return op_answers.remember(self.raw, wish, Answer(wish.record, self.head.seq))
        if (against := self.objections.against(kind, standing, {}, wish, by)) is not None:
            return Answer(wish.record, 0, (against,))
        if wish.action == VOID and is_used(self.raw, self.kinds, kind.name, wish.record):
            return refused(wish, "id", "still-used", STILL_USED)
        if wish.action == RESTORE:
            judged = self._judge(kind, standing, wish, by)
            if judged.is_refused:
                return Answer(wish.record, 0, judged.problems)
        return self.write(kind, standing, {}, wish, by, batch)

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Keep all that the block saves, or nothing of it where it raises `TakenBack`, which goes on to the caller."""
        head = self.head
        self.raw.execute("SAVEPOINT whole")
        try:
            yield
        except TakenBack:
            self.raw.execute("ROLLBACK TO whole")  # which leaves the savepoint standing
            self.raw.execute("RELEASE whole")
            self.head = head
            self.known.forget_all()
            raise
        self.raw.execute("RELEASE whole")

    def judge(self, wish: Put, by: Session) -> Admission:
        """Return what `put` would say to *wish*, without writing."""
        kind = self.kinds[wish.kind]
        return self._judge(kind, self.standing(kind, wish.record) or Merged(kind.name, wish.record), wish, by)

    def take_in(self, entry: Entry) -> list[Conflict]:
        """Merge one entry of another replica (checked by the caller) and return what it overwrote unseen."""
        if self.journal.holds(self.connection, entry.replica, entry.seq):
            return []
        self.journal.append(self.connection, entry)
        self._clock.saw(entry.hlc)
        self._shared.clock = max(self._shared.clock, entry.hlc)
        return self.shadow(entry)

    def shadow(self, entry: Entry) -> list[Conflict]:
        """Apply an entry that the journal holds to the tables, as taking in and replaying do."""
        kind = self.kinds.get(entry.kind)
        if kind is None:
            return []
        standing = self.standing(kind, entry.record)
        merged = standing or Merged(kind.name, entry.record)
        conflicts = merged.take(entry)
        self.save(kind, merged, fresh=standing is None)
        return conflicts

    def standing(self, kind: Kind, record: str) -> Merged | None:
        """Return what is journaled of a record, void or not, or None."""
        found = self.tables.by_id(kind.name).one(self.raw, {"id": record})
        return merged_of(kind, found) if found else None

    def recompute(self, kind: Kind, record: str) -> None:
        """Fill the computed fields of a record anew; the row is written only where one changed."""
        found = self.tables.by_id(kind.name).one(self.raw, {"id": record})
        if found is None:
            return
        merged = merged_of(kind, found)
        filled = record_of(kind, merged)
        compute(kind, filled, self.known)
        if any(getattr(filled, name) != found[name] for name in kind.computed):
            self.save(kind, merged, filled)

    def write(
        self,
        kind: Kind,
        standing: Merged,
        changes: Mapping[str, Change],
        wish: Put,
        by: Session,
        batch: str = "",
        record: Any = None,
    ) -> Answer:
        """Journal *changes* as they are and save the row; `put` judges first, taking back need not."""
        entry = Entry(
            replica=self._shared.replica,
            seq=self.head.seq + 1,
            hlc=self._clock.tick(),
            at=self._shared.now().astimezone(UTC).isoformat(timespec="seconds"),
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
        ).chained(self.head.hash)
        self.journal.append(self.connection, entry)
        self.head = Head(entry.seq, entry.hash, entry.hlc)
        self._shared.clock = entry.hlc
        fresh = not standing.stamps
        standing.take(entry)
        self.save(kind, standing, record, fresh=fresh)
        return Answer(wish.record, entry.seq)

    def save(self, kind: Kind, merged: Merged, record: Any = None, *, fresh: bool = False) -> None:
        """Write the row of a merged record, its computed fields filled, and what follows from it."""
        self.known.judged = ""
        if record is None:
            record = record_of(kind, merged)
            compute(kind, record, self.known)
        row = row_of(kind, merged, record)
        if fresh:
            self.tables.insert(kind.name).run(self.raw, row)
        else:
            self.tables.update(kind.name).run(self.raw, row)
        self.known.forget(kind.name, merged.record)
        for follow in self._after_save:
            follow(self, kind, merged, row)

    def _put(self, kind: Kind, standing: Merged, wish: Put, by: Session, batch: str) -> Answer:
        if standing.void:
            return refused(wish, "id", "record-void", IS_VOID)
        judged = self._judge(kind, standing, wish, by)
        if judged.is_refused:
            return Answer(wish.record, 0, judged.problems)
        changes = _changes(kind, self.tables.groups[kind.name], standing, judged, wish.values)
        if not changes:
            return op_answers.remember(self.raw, wish, Answer(wish.record, self.head.seq, judged.problems))
        if whose.waits_again(kind, standing, changes, by.role):
            changes[REVIEW] = whose.waiting(standing)
            judged.record.review = changes[REVIEW][0]
        if (against := self.objections.against(kind, standing, changes, wish, by, judged.record)) is not None:
            return Answer(wish.record, 0, (against, *judged.problems))
        as_read = judged.record if _reads_as_kept(kind, standing, changes, judged.record) else None
        answer = self.write(kind, standing, changes, wish, by, batch, as_read)
        return replace(answer, problems=judged.problems)

    def _answered(self, wish: Put) -> Answer | None:
        """Return what was answered to this operation before, or None."""
        earlier = self.journal.by_op(self.connection, wish.op)
        if earlier is not None and earlier.action != wish.action:  # told as done, a void would never happen
            return refused(wish, "op", "op-reused", OP_REUSED)
        if earlier is not None:
            return op_answers.the_first(wish, earlier.kind, earlier.record, earlier.seq)
        return op_answers.answered(self.raw, wish)

    def _judge(self, kind: Kind, standing: Merged, wish: Put, by: Session) -> Admission:
        self.known.judged = standing.record
        whole: dict[str, object] = {name: value for name, value in standing.values.items() if name in kind.by_name}
        whole["site"], whole["contact"] = standing.values.get("site") or by.site, standing.values.get("contact")
        today = self._shared.now().date()
        values = {name: value for name, value in wish.values.items() if name != "site" or value}  # a site stays
        judged = admit(kind, whole | values, self.known, today, explain=wish.explain)
        moved_to = judged.record.site if judged.record.site != whole["site"] else None
        if moved_to and not self.known.having("site", code=moved_to):
            unknown = hard("site", "site-unknown", NO_SUCH_RECORD, label=mark("机构"))
            judged = replace(judged, problems=(*judged.problems, unknown))
        asked = {p.field for p in judged.problems if p.severity == "soft"} - set(wish.values)
        if not standing.stamps or not asked:
            return judged
        # what somebody explained once is not asked again because another field changed
        before = {(p.field, p.code) for p in admit(kind, whole, self.known, today).problems}
        answered = [
            p for p in judged.problems if p.severity == "soft" and p.field in asked and (p.field, p.code) in before
        ]
        return replace(judged, problems=tuple(p for p in judged.problems if p not in answered))


def _changes(
    kind: Kind, groups: Groups, standing: Merged, judged: Admission, given: Mapping[str, object]
) -> dict[str, Change]:
    """Return the fields that differ from what stands, whole groups together."""
    record, stood = judged.record.__dict__, standing.values
    wanted = {name: as_value(record[name]) for name in given if name in kind.by_name}
    for name in kind.computed:
        if name in wanted and name not in judged.overruled:
            wanted[name] = None
    wanted |= asked_after_all(kind, stood, judged.record, given)
    wanted["site"], wanted["contact"] = record["site"], record["contact"]
    differing = {name for name, value in wanted.items() if stood.get(name) != value}
    for name in differing & groups.keys():
        differing.update(groups[name])
    return {name: (wanted.get(name, stood.get(name)), standing.seen(name)) for name in sorted(differing)}


def _reads_as_kept(kind: Kind, standing: Merged, changes: Mapping[str, Change], record: Any) -> bool:
    """Return whether *record* holds what stands where nothing changed: other versions and sites may spell it otherwise."""
    untouched = standing.values.keys() & kind.by_name.keys() - changes.keys() - set(kind.computed)
    return all(as_value(getattr(record, name)) == standing.values[name] for name in untouched)
