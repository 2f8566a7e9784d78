"""Walks the journal: every hash, every link, every number, every clock; one finding a replica."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from desktop.store.about import own_replicas, read_facts
from desktop.store.entry import Entry
from desktop.store.journal import Head, Journal
from desktop.words import mark, tr

SOUND = mark("流水 {replica}：{count} 条，编号连续，逐条校验一致。")
SOUND_PARTS = mark("外机构流水 {replica}：收到 {count} 条，逐条校验一致。")
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
    """Return one finding for each replica, the first trouble where there is one.

    Of other sites only what travels arrives: their chains have gaps, each entry is proven by itself.
    """
    own = own_replicas(read_facts(connection))
    replicas = journal.replicas(connection)
    found = [audit_chain(journal, connection, replica, whole=replica in own) for replica in replicas]
    return found or [Finding("chain", True, tr(EMPTY))]


def audit_chain(journal: Journal, connection: Connection, replica: str, *, whole: bool) -> Finding:
    """Walk one replica's chain; where it is not *whole*, numbers may be missing."""
    last, count = Head(), 0
    try:
        for entry in journal.entries(connection, replica=replica):
            count += 1
            trouble = _trouble(entry, last, whole)
            if trouble:
                return Finding("chain", False, tr(trouble, replica=replica, seq=entry.seq))
            last = Head(entry.seq, entry.hash, entry.hlc)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return Finding("chain", False, tr(UNREADABLE, replica=replica, seq=last.seq))
    return Finding("chain", True, tr(SOUND if whole else SOUND_PARTS, replica=replica, count=count))


def _trouble(entry: Entry, last: Head, whole: bool) -> str:
    def troubles() -> Iterator[str]:
        if entry.digest() != entry.hash:
            yield WRONG_HASH
        is_next = entry.seq == last.seq + 1
        if whole and not is_next:
            yield GAP
        if is_next and entry.previous != last.hash:
            yield BROKEN_LINK
        if entry.hlc <= last.hlc:
            yield CLOCK_BACK

    return next(troubles(), "")
