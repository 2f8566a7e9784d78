"""Takes back what was saved: an own import or one of the own last saves, by entries that say the opposite."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy.engine import Connection

from desktop.faults import NoRight, Refused
from desktop.records.kind import Kind
from desktop.store import whose
from desktop.store.desk import Desk
from desktop.store.entry import PUT, RESTORE, VOID, Change, Entry, Scalar
from desktop.store.merge import VOIDED, Merged
from desktop.store.review_state import REVIEW
from desktop.store.rights import may_review
from desktop.store.session import ADMIN, PENDING, Session
from desktop.store.shelf import Shelf
from desktop.store.uses import is_used
from desktop.store.wish import Put
from desktop.words import mark

LAST_SAVES = 30
UNDO = uuid.uuid5(uuid.NAMESPACE_URL, "taizhang:undo")
# kept in the journal, therefore never translated
IMPORT_TAKEN_BACK, SAVE_TAKEN_BACK, SAVE_DONE_AGAIN = "撤销导入", "撤销保存", "恢复保存"


class NothingToUndo(Refused):
    """Nothing was saved under this number here."""

    code = "nothing-to-undo"
    words = mark("没有找到这次导入或保存，请检查编号。")


class InClosedPeriod(NoRight):
    """Only who may amend takes back what lies in a closed period."""

    code = "period-closed"
    words = mark("{period}已经结账，录入的账号不能撤销这期的记录，请由审核人或单位负责人写明原因后更正。")


class NotYours(NoRight):
    """Only one's own work is taken back."""

    code = "not-yours"
    words = mark("只能撤销自己的导入或保存；别人的请由本人或系统管理员撤销，或逐条更正。")


@dataclass(frozen=True)
class Undone:
    """How many records were taken back; *kept* are those that somebody changed or uses since."""

    undone: int
    kept: tuple[str, ...]


def undo_batch(shelf: Shelf, batch: str, *, by: Session) -> Undone:
    """Take a whole import or a batch of reviews back; a second time changes nothing."""
    with shelf.open_desk() as desk:
        entries = list(desk.journal.entries(desk.connection, batch=batch)) if batch else []
        is_review = all(set(entry.changes) == {REVIEW} for entry in entries)
        return take_back(desk, entries, by, SAVE_TAKEN_BACK if is_review else IMPORT_TAKEN_BACK)


def undo_save(shelf: Shelf, seq: int, *, by: Session) -> Undone:
    """Take back one save, by its journal number in this ledger; it must be among one's last 30."""
    with shelf.open_desk() as desk:
        own = [entry for entry in _own_last(shelf, desk.connection, by) if entry.seq == seq]
        return take_back(desk, own, by, SAVE_TAKEN_BACK)


def _own_last(shelf: Shelf, connection: Connection, by: Session) -> Iterable[Entry]:
    by_hand = {name for name, kind in shelf.kinds.items() if kind.by_hand}
    entries = shelf.journal.newest(connection, shelf.replica)
    own = (one for one in entries if one.author == by.account and not one.batch and one.kind in by_hand)
    return islice(own, LAST_SAVES)


def answer_to(entries: Iterable[Entry]) -> str:
    """Return the operation under which these entries of one record are taken back."""
    return str(uuid.uuid5(UNDO, " ".join(sorted(entry.stamp for entry in entries))))


def take_back(desk: Desk, entries: list[Entry], by: Session, reason: str) -> Undone:
    """Write what says the opposite of *entries*, record by record; each of them once only."""
    if not entries:
        raise NothingToUndo
    for author in {entry.author for entry in entries} - {by.account}:
        if by.role != ADMIN or desk.known.get("account", author) is None:
            raise NotYours
    ours = {entry.stamp for entry in entries}
    undone, kept = 0, []
    for name, record in dict.fromkeys((entry.kind, entry.record) for entry in reversed(entries)):
        kind = desk.kinds.get(name)
        standing = desk.standing(kind, record) if kind else None
        if kind is None or standing is None:
            continue
        by.must_write(kind)
        whole = [entry for entry in desk.journal.entries(desk.connection, record=record) if entry.kind == name]
        op = answer_to(entry for entry in whole if entry.stamp in ours)
        is_gone = standing.void and standing.stamps.get(VOIDED) not in ours
        if is_gone or desk.journal.by_op(desk.connection, op):
            continue
        opposite = _opposite(desk, standing, whole, ours)
        changes = _with_review(kind, standing, opposite, by)
        put = Put(name, record, {}, action=opposite.action, op=op, reason=reason)
        against = whose.against(
            desk.journal, desk.connection, desk.known, kind, standing, changes, by, action=put.action, reason=reason
        )
        if not opposite.is_whole or against is not None:
            kept.append(record)
        if against is None and (opposite.action != PUT or changes):
            closed = desk.objections.closed_for(kind, standing, changes)
            if closed is not None and not may_review(by.role):
                raise InClosedPeriod(period=closed.title)
            desk.write(kind, standing, changes, put, by)
            undone += 1
    return Undone(undone, tuple(kept))


@dataclass(frozen=True)
class Opposite:
    """What takes entries of one record back; not *is_whole* where somebody changed or uses it since."""

    action: str
    changes: dict[str, Change]
    is_whole: bool = True
    before: Mapping[str, Scalar] = field(default_factory=dict)


def _with_review(kind: Kind, standing: Merged, opposite: Opposite, by: Session) -> dict[str, Change]:
    """Return the changes without a judgement that *by* may not give: who enters only brings back all that was reviewed."""
    changes = dict(opposite.changes)
    if opposite.action != PUT or may_review(by.role):
        return changes
    review = changes.get(REVIEW, (None,))[0]
    if review not in (None, PENDING):
        result = standing.values | {name: value for name, (value, _) in changes.items()}
        unlike = {n for n in result.keys() | opposite.before.keys() if result.get(n) != opposite.before.get(n)}
        if set(changes) == {REVIEW} or any(n not in kind.by_name or not kind.by_name[n].aside for n in unlike):
            del changes[REVIEW]
    if whose.waits_again(kind, standing, changes, by.role):
        changes[REVIEW] = whose.waiting(standing)
    return changes


def _opposite(desk: Desk, standing: Merged, whole: list[Entry], ours: set[str]) -> Opposite:
    began = min(entry.stamp for entry in whole if entry.stamp in ours)
    before, given = Merged(standing.kind, standing.record), Merged(standing.kind, standing.record)
    for entry in whole:
        if entry.stamp in ours:
            given.take(entry)
        elif entry.stamp < began:
            before.take(entry)
    is_new = not before.stamps
    if standing.void:
        return Opposite(PUT if is_new else RESTORE, {})
    # values decide, not stamps: what another undo put back as it was is still the batch's
    still = {name for name in given.stamps if standing.values.get(name) == given.values.get(name)} - {VOIDED}
    if is_new:
        is_alone = all(name in still or standing.values.get(name) is None for name in standing.stamps if name != VOIDED)
        is_alone = is_alone and not is_used(desk.raw, desk.kinds, standing.kind, standing.record)
        return Opposite(VOID, {}) if is_alone else Opposite(PUT, {}, is_whole=False)
    has_restored = any(entry.action == RESTORE for entry in whole if entry.stamp in ours)
    if has_restored and before.void:
        return Opposite(VOID, {})
    touched = {name for entry in whole if entry.stamp in ours for name in entry.changes}
    changes = {name: (before.values.get(name), standing.seen(name)) for name in sorted(still)}
    differing = {n: change for n, change in changes.items() if change[0] != standing.values.get(n)}
    return Opposite(PUT, changes if differing else {}, is_whole=still == touched, before=before.values)
