"""Walks the journal: every hash, every link, every number, every clock; one finding a replica."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from desktop.store.entry import Entry
from desktop.store.journal import Head, Journal
from desktop.words import mark, tr

SOUND = mark("流水 {replica}：{count} 条，编号连续，逐条校验一致。")
EMPTY = mark("流水还是空的。")
WRONG_HASH = mark("流水 {replica} 第 {seq} 条与它的校验值不符：内容被改动或损坏。请用最近的备份恢复。")
GAP = mark("流水 {replica} 第 {seq} 条之前缺了条目。请用最近的备份恢复。")
BROKEN_LINK = mark("流水 {replica} 第 {seq} 条没有接在上一条之后：有条目被替换。请用最近的备份恢复。")
CLOCK_BACK = mark("流水 {replica} 第 {seq} 条的时钟早于上一条：顺序被改动。请用最近的备份恢复。")
UNREADABLE = mark("流水 {replica} 第 {seq} 条之后读不出来：内容被改动或损坏。请用最近的备份恢复。")


@dataclass(frozen=True)
class Finding:
    """What one check found, in a sentence."""

    name: str
    is_good: bool
    sentence: str


def audit_journal(connection: Connection, journal: Journal) -> list[Finding]:
    """Return one finding for each replica, the first trouble where there is one."""
    found = [audit_chain(journal, connection, replica) for replica in journal.replicas(connection)]
    return found or [Finding("chain", True, tr(EMPTY))]


def audit_chain(journal: Journal, connection: Connection, replica: str) -> Finding:
    """Walk one replica's chain from its first entry."""
    last = Head()
    try:
        for entry in journal.entries(connection, replica=replica):
            trouble = _trouble(entry, last)
            if trouble:
                return Finding("chain", False, tr(trouble, replica=replica, seq=entry.seq))
            last = Head(entry.seq, entry.hash, entry.hlc)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return Finding("chain", False, tr(UNREADABLE, replica=replica, seq=last.seq))
    return Finding("chain", True, tr(SOUND, replica=replica, count=last.seq))


def _trouble(entry: Entry, last: Head) -> str:
    def troubles() -> Iterator[str]:
        if entry.digest() != entry.hash:
            yield WRONG_HASH
        if entry.seq != last.seq + 1:
            yield GAP
        if entry.previous != last.hash:
            yield BROKEN_LINK
        if entry.hlc <= last.hlc:
            yield CLOCK_BACK

    return next(troubles(), "")
