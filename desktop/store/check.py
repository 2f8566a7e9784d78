"""Checks the whole ledger: pages, structure, chains, counter, and that the tables are the journal's shadow."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy.engine import Connection

from desktop.records.admission import compute
from desktop.records.kind import Kind
from desktop.store.chain import Finding, audit_journal
from desktop.store.known import LedgerKnown
from desktop.store.merge import Merged
from desktop.store.opening import Ledger
from desktop.store.persons import LINK, as_linked
from desktop.store.rows import merged_of, record_of
from desktop.store.shelf import Shelf
from desktop.store.soundness import pages_are_sound, structure_is_sound
from desktop.store.statement import driver
from desktop.words import mark, tr

PAGES = (mark("数据库每一页都完好。"), mark("数据库有损坏的页。请停止录入，用最近的备份恢复到新的文件夹。"))
STRUCTURE = (mark("数据库结构完好。"), mark("数据库结构损坏。请停止录入，用最近的备份恢复到新的文件夹。"))
COUNTER = (
    mark("本机计数与流水一致。"),
    mark("流水比本机记得的短或不同：可能被换回了旧文件。请把较新的文件放回，或用备份恢复。"),
)
SHADOW = (
    mark("数据表与流水一致（{count} 条记录）。"),
    mark("有 {count} 条记录与流水不一致，第一条是 {record}。请用最近的备份恢复，或联系管理员重放流水。"),
)


def check_ledger(ledger: Ledger) -> list[Finding]:
    """Return one finding for each part, in the order in which one mends them."""
    shelf = ledger.shelf
    with shelf.engine.connect() as connection:
        raw = driver(connection)
        found = [
            _finding("pages", PAGES, pages_are_sound(raw)),
            _finding("structure", STRUCTURE, structure_is_sound(raw)),
        ]
    if not all(one.is_good for one in found):
        return found
    with shelf.reading() as connection:
        found += audit_journal(connection, shelf.journal)
        is_readable = all(one.is_good for one in found)
        found.append(_finding("counter", COUNTER, ledger.counter_agrees(connection)))
        if is_readable:  # else there is nothing to compare the tables with
            found.append(compare_with_journal(shelf, connection))
    return found


def compare_with_journal(shelf: Shelf, connection: Connection) -> Finding:
    """Merge the journal again, record by record, and compare every row with what it should be."""
    different, count = [], 0
    known = LedgerKnown(connection, shelf.kinds, shelf.tables)
    for merged in merged_anew(shelf, connection):
        count += 1
        if not _stands(shelf, connection, known, merged):
            different.append(merged.record)
    different += [one for one in _misjoined(shelf, connection) if one not in different]
    rows = sum(
        driver(connection).execute(f'SELECT count(*) FROM "{k.table}"').fetchone()[0] for k in shelf.kinds.values()
    )
    if different or rows != count:
        told_of = {"count": len(different) or abs(rows - count), "record": next(iter(different), "?")}
        return Finding("tables", False, tr(SHADOW[1], **told_of))
    return Finding("tables", True, tr(SHADOW[0], count=count))


def merged_anew(shelf: Shelf, connection: Connection) -> Iterator[Merged]:
    """Return every record of a known kind as the journal alone makes it."""
    for (kind, record), entries in groupby(shelf.journal.by_record(connection), key=lambda e: (e.kind, e.record)):
        if kind in shelf.kinds:
            merged = Merged(kind, record)
            for entry in entries:
                merged.take(entry)
            yield merged


def _stands(shelf: Shelf, connection: Connection, known: LedgerKnown, merged: Merged) -> bool:
    kind: Kind = shelf.kinds[merged.kind]
    try:
        row = shelf.tables.by_id(kind.name).one(driver(connection), {"id": merged.record})
        if row is None or merged_of(kind, row) != merged:
            return False
        record = record_of(kind, merged)
        compute(kind, record, known)
    except (ValueError, TypeError, AttributeError, ArithmeticError):  # a cell that no save of ours could have written
        return False
    return all(getattr(record, name) == row[name] for name in kind.computed)


def _misjoined(shelf: Shelf, connection: Connection) -> list[str]:
    """Return the residents whose row names another person than the links do."""
    raw = driver(connection)
    linked = as_linked(raw) if LINK in shelf.kinds else {}
    return [one for one, person in raw.execute("SELECT id, person FROM resident") if person != linked.get(one, one)]


def _finding(name: str, sentences: tuple[str, str], is_good: bool) -> Finding:
    return Finding(name, is_good, tr(sentences[0] if is_good else sentences[1]))
