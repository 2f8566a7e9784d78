"""Tells which answers were taken over from the visit before instead of being asked anew (沿用上次)."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.records.kind import Kind
from desktop.records.reading import Value, as_value

FIELD = "carried"


def blocks_of(kind: Kind) -> dict[str, tuple[str, ...]]:
    """Return the fields of each block that may be taken over, by its code: what stands under the heading of its name."""
    blocks: dict[str, tuple[str, ...]] = {}
    listed = kind.by_name[FIELD].choices if FIELD in kind.by_name else ()
    codes = {choice.label: choice.value for choice in listed}
    heading = ""
    for question in kind.questions:
        heading = question.heading or heading
        code = question.carries or codes.get(heading)
        if code and question.name != FIELD and not question.computed:
            blocks[code] = (*blocks.get(code, ()), question.name)
    return blocks


def last_told(kind: Kind, before: Sequence[Any]) -> dict[str, Any]:
    """Return, by block, the last of the records *before* (the oldest first) that answered anything of it."""
    found: dict[str, Any] = {}
    for code, fields in blocks_of(kind).items():
        told = [one for one in before if any(getattr(one, field) is not None for field in fields)]
        if told:
            found[code] = told[-1]
    return found


def answers_of(kind: Kind, code: str, record: Any) -> dict[str, Value]:
    """Return what *record* answered in a block; blanks are left out."""
    told = {field: getattr(record, field) for field in blocks_of(kind)[code]}
    return {field: value for field, value in told.items() if value is not None}


def spoken(codes: Sequence[str]) -> str | None:
    """Return *codes* as the field stores them."""
    return ",".join(sorted(codes)) or None


def still_carried(kind: Kind, stood: Mapping[str, object], record: Any) -> str | None:
    """Return the blocks that count as taken over once *record* takes the place of the values that *stood*.

    A block of which one answer changed was asked after all.
    """
    codes = str(stood.get(FIELD) or "").split(",")
    blocks = blocks_of(kind)
    kept = [code for code in codes if code in blocks and _is_alike(blocks[code], stood, record)]
    return spoken(kept)


def asked_after_all(
    kind: Kind, stood: Mapping[str, object], record: Any, given: Mapping[str, object]
) -> dict[str, str | None]:
    """Return what a change means for the field, and write it into *record*; nothing where *given* speaks for itself."""
    if FIELD in given or not stood.get(FIELD):
        return {}
    record.carried = still_carried(kind, stood, record)
    return {FIELD: record.carried}


def _is_alike(fields: Sequence[str], stood: Mapping[str, object], record: Any) -> bool:
    return all(stood.get(field) == as_value(getattr(record, field)) for field in fields)
