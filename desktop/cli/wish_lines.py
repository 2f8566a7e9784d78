"""Reads the lines of `apply`: each a wish in JSON, or the problems that stand against it."""

import json
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from desktop.faults import Refused
from desktop.records.kind import Kind
from desktop.records.problems import Problem, hard
from desktop.services.catalog import catalog
from desktop.store.entry import ACTIONS, PUT
from desktop.store.wish import BAD_OP, BROKEN_TEXT, LEDGER_ONLY, Answer, Put, is_uuid, new_id
from desktop.words import is_whole, mark

LONGEST_LINE = 1_000_000
NOT_A_WISH = mark("这一行不是要求的 JSON 对象：需要 kind、action 和 values。")
TOO_LONG = mark("这一行太长（超过 {most} 个字符），没有处理，请拆开后再试。")
NOT_A_VALUE = mark('“{name}”的值只能是文字、整数、true/false 或 null；小数请写成文字，如 "65.5"。')
BYTE_ORDER_MARK = "\ufeff"
NEW_RECORD = uuid.uuid5(uuid.NAMESPACE_URL, "taizhang:apply")


class NoFile(Refused):
    """The input file cannot be read."""

    code = "no-file"
    words = mark("打不开要读的文件，请检查路径后重试。")


def wish_lines(name: str) -> Iterator[str]:
    """Yield the lines of a file, or of standard input for "-"; blank ones are left out, endless ones cut."""
    if name == "-":
        yield from _bounded(sys.stdin)
        return
    try:
        with Path(name).open(encoding="utf-8", errors="surrogateescape") as lines:
            yield from _bounded(lines)
    except OSError as unread:
        raise NoFile from unread


def read_wish(line: str) -> Put | Answer:
    """Return the wish that a line holds, or the answer that refuses it."""
    if len(line) > LONGEST_LINE:
        return Answer("-", 0, (hard("line", "line-long", TOO_LONG, most=LONGEST_LINE),))
    try:
        told = json.loads(line, object_pairs_hook=_without_repeats, parse_constant=_no_number)
        wish = _wish(told)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Answer("-", 0, (hard("line", "not-a-wish", NOT_A_WISH),))
    kind = catalog().get(wish.kind)
    problems = _against(wish, kind)
    if kind is not None and not kind.by_hand:
        problems.append(hard("kind", "ledger-only", LEDGER_ONLY, kind=wish.kind))
    return Answer(wish.record if is_whole(wish.record) else "-", 0, tuple(problems)) if problems else wish


def _bounded(lines: TextIO) -> Iterator[str]:
    first = True
    while line := lines.readline(LONGEST_LINE + 2):
        rest = line
        while rest and not rest.endswith("\n"):
            rest = lines.readline(LONGEST_LINE)
        if first:
            line, first = line.removeprefix(BYTE_ORDER_MARK), False
        if line.strip():
            yield line.rstrip("\n")


def _wish(told: Any) -> Put:
    """Return the wish of a parsed line; raises ValueError, KeyError or TypeError where it is none."""
    if not isinstance(told, dict):
        raise TypeError
    texts = {name: told.get(name) for name in ("kind", "id", "action", "op", "reason")}
    if not all(text is None or isinstance(text, str) for text in texts.values()):
        raise TypeError
    values, explain = _members(told, "values"), _members(told, "explain")
    if not all(isinstance(sentence, str) for sentence in explain.values()):
        raise TypeError
    action = texts["action"] or PUT
    if action not in ACTIONS or not texts["kind"]:
        raise ValueError
    op = (texts["op"] or "").lower()
    # a retry that leaves the id out means the record of the first time
    unnamed = str(uuid.uuid5(NEW_RECORD, op)) if op else new_id()
    return Put(
        kind=str(texts["kind"]),
        record=texts["id"] or unnamed,
        values=values,
        action=action,
        op=op,
        explain=explain,
        reason=texts["reason"] or "",
    )


def _members(told: dict[str, Any], name: str) -> dict[str, Any]:
    found = told.get(name)
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise TypeError
    return found


def _against(wish: Put, kind: Kind | None) -> list[Problem]:
    """Return what no kind could mend: values of no type of the journal, characters that cannot be kept."""
    problems = []
    for name, value in wish.values.items():
        if not is_whole(name):
            problems.append(hard("values", "characters", BROKEN_TEXT, name="values"))
        elif isinstance(value, float | list | dict):
            problems.append(hard(name, f"{_code(kind, name)}-type", NOT_A_VALUE, name=_label(kind, name)))
        elif isinstance(value, str) and not is_whole(value):
            problems.append(hard(name, f"{_code(kind, name)}-characters", BROKEN_TEXT, name=_label(kind, name)))
    texts = {"kind": wish.kind, "id": wish.record, "op": wish.op, "reason": wish.reason}
    texts["explain"] = "".join((*(wish.explain or {}), *(wish.explain or {}).values()))
    problems += [hard(n, "characters", BROKEN_TEXT, name=n) for n, text in texts.items() if not is_whole(text)]
    if wish.op and not is_uuid(wish.op):
        problems.append(hard("op", "op-shape", BAD_OP))
    return problems


def _code(kind: Kind | None, name: str) -> str:
    return kind.by_name[name].code if kind is not None and name in kind.by_name else "value"


def _label(kind: Kind | None, name: str) -> str:
    return kind.by_name[name].label if kind is not None and name in kind.by_name else name


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_number(text: str) -> None:
    raise ValueError(text)
