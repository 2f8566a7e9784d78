"""Remembers what was answered to an operation that wrote no entry, so that a late retry gets its first answer.

What was refused is not remembered: who mends what stood against a line sends the same line again.
"""

from typing import Any

from desktop.store.wish import OP_REUSED, Answer, Put, refused

MAKE = (
    "CREATE TABLE IF NOT EXISTS op_answer (op TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL,"
    " seq INTEGER NOT NULL) WITHOUT ROWID"
)
KEEP = "INSERT INTO op_answer (op, kind, record, seq) VALUES (?, ?, ?, ?)"
FIND = "SELECT kind, record, seq FROM op_answer WHERE op = ?"
IS_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'op_answer'"


def answered(raw: Any, wish: Put) -> Answer | None:
    """Return what was answered to the operation of *wish* although it changed nothing, or None."""
    if not raw.execute(IS_THERE).fetchone():
        return None
    found = raw.execute(FIND, (wish.op,)).fetchone()
    return the_first(wish, *found) if found else None


def the_first(wish: Put, kind: str, record: str, seq: int) -> Answer:
    """Return the first answer to an operation, or refuse one that now means another record."""
    if (kind, record) != (wish.kind, wish.record):
        return refused(wish, "op", "op-reused", OP_REUSED)
    return Answer(record, seq)


def remember(raw: Any, wish: Put, answer: Answer) -> Answer:
    """Keep the answer to an operation that changed nothing."""
    if wish.op:
        raw.execute(MAKE)
        raw.execute(KEEP, (wish.op, wish.kind, wish.record, answer.seq))
    return answer
