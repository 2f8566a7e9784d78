"""Judges a change by whose record it is: what others entered, what is reviewed, and one's own review."""

from collections.abc import Mapping

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.problems import Problem, hard
from desktop.store.entry import PUT, Change
from desktop.store.journal import Journal
from desktop.store.known import LedgerKnown
from desktop.store.merge import Merged
from desktop.store.review_state import RETURNED, REVIEW, REVIEWED
from desktop.store.rights import REVIEWERS, may_review
from desktop.store.session import PENDING, Session
from desktop.words import mark

NO_RIGHT = "no-right"
OTHERS_VOID = mark("这条记录由别人录入，录入的账号不能作废或恢复它，请由本人、审核人或单位负责人处理。")
OTHERS_REVIEWED = mark("这条记录由别人录入并已审核，录入的账号不能再改；有误请审核人退回或更正。")
OWN_REVIEW = mark("自己录入的记录由另一位审核人审核，不能自己通过。")
CENTER_REVIEWS = mark("本机构只有您一人审核，您自己录入的记录由上级中心审核。")
REVIEW_REASON = mark("退回记录必须写明原因，录入的人照着改。")
REVIEWED_BY_A_CENTER = ("clinic", "station", "branch")


def against(
    journal: Journal,
    connection: Connection,
    known: LedgerKnown,
    kind: Kind,
    standing: Merged,
    changes: Mapping[str, Change],
    by: Session,
    *,
    action: str = PUT,
    reason: str = "",
) -> Problem | None:
    """Return what stands against a change, whatever its values; new records are everybody's who may write."""
    review = changes[REVIEW][0] if REVIEW in changes else None
    if review == RETURNED and not reason.strip():
        return hard("reason", "reason-missing", REVIEW_REASON)
    if not standing.stamps:
        return own_review(known, by) if review == REVIEWED and may_review(by.role) else None
    if not may_review(by.role):
        is_reviewed = standing.values.get(REVIEW) == REVIEWED
        if (action != PUT or is_reviewed) and author_of(journal, connection, kind, standing.record) != by.account:
            return hard("id", NO_RIGHT, OTHERS_VOID if action != PUT else OTHERS_REVIEWED)
    elif review == REVIEWED and author_of(journal, connection, kind, standing.record) == by.account:
        return own_review(known, by)
    return None


def author_of(journal: Journal, connection: Connection, kind: Kind, record: str) -> str:
    """Return the account that entered a record first."""
    entries = journal.entries(connection, record=record)
    return next((entry.author for entry in entries if entry.kind == kind.name), "")


def own_review(known: LedgerKnown, by: Session) -> Problem | None:
    """Return why somebody may not review what he entered himself; nothing where a center has nobody else."""
    others = [one for one in known.having("account") if one.role in REVIEWERS and not one.disabled]
    if any(one.id != by.account for one in others):
        return hard(REVIEW, NO_RIGHT, OWN_REVIEW)
    sites = known.having("site", code=by.site)
    is_below = any(one.tier in REVIEWED_BY_A_CENTER and one.parent for one in sites)
    return hard(REVIEW, NO_RIGHT, CENTER_REVIEWS) if is_below else None


def waits_again(kind: Kind, standing: Merged, changes: Mapping[str, Change], role: str) -> bool:
    """Return whether a change lets a record wait for review again: one sent back, or mended by who only enters."""
    review = standing.values.get(REVIEW)
    if REVIEW in changes or review not in (REVIEWED, RETURNED):
        return False
    told = [name for name in changes if name not in kind.by_name or not kind.by_name[name].aside]
    return bool(told) and (review == RETURNED or not may_review(role))


def waiting(standing: Merged) -> Change:
    """Return the change that lets a record wait for review."""
    return PENDING, standing.seen(REVIEW)
