"""A wish to change a record, and what came of it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.faults import Refused
from desktop.records.problems import Problem, hard
from desktop.store.entry import PUT
from desktop.words import is_whole, mark

UNKNOWN_KIND = mark("没有“{kind}”这类记录，请检查类别名。")
BAD_ID = mark("记录编号不是 UUID，请检查。")
BAD_OP = mark("操作编号不是 UUID，请检查。")
NO_SUCH = mark("没有这条记录，无法作废或恢复。")
STILL_USED = mark("还有别的记录用着这一条（例如这位居民的服务），请先作废或改正那些记录。")
IS_VOID = mark("这条记录已作废，请先恢复再修改。")
REASON_NEEDED = mark("作废或恢复记录必须写明原因。")
OP_REUSED = mark("这个操作编号已经用在另一条记录或另一种操作上；每次操作请用新的编号，重试时编号、操作和记录都不变。")
BROKEN_TEXT = mark("“{name}”里有无法保存的字符，请重新输入。")
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


def refused(wish: Put, field: str, code: str, words: str, **slots: object) -> Answer:
    """Return the refusal of *wish* for one hard problem."""
    return Answer(wish.record, 0, (hard(field, code, words, **slots),))


class RecordRefused(Refused):
    """A record that the program itself wanted to save was refused."""

    code = "record-refused"
    words = mark("{sentences}")


def must_be_done(answer: Answer) -> Answer:
    """Return *answer*, or raise RecordRefused with the sentences that stand against it."""
    if answer.is_refused:
        raise RecordRefused(sentences=" ".join(problem.sentence for problem in answer.problems))
    return answer


def new_id() -> str:
    """Return a fresh UUID; ids sort by the time they were made (version 7)."""
    millis = int(datetime.now(UTC).timestamp() * 1000)
    random = uuid.uuid4().int & ((1 << 74) - 1)
    number = (millis << 80) | (0x7 << 76) | ((random >> 62) << 64) | (0b10 << 62) | (random & ((1 << 62) - 1))
    return str(uuid.UUID(int=number))


def broken_text(wish: Put) -> str:
    """Return which text of *wish* holds characters that no file can keep, or ""."""
    explain = wish.explain or {}
    texts = {"op": (wish.op,), "reason": (wish.reason,), "explain": (*explain, *explain.values())}
    return next((name for name, told in texts.items() if not all(map(is_whole, told))), "")


def is_uuid(text: str) -> bool:
    """Return whether *text* is a UUID in its usual spelling, small letters."""
    try:
        return str(uuid.UUID(text)) == text
    except (ValueError, AttributeError, TypeError):
        return False
