"""What goes over from one form to the next: the head of a batch, and what seldom changes between two visits."""

from collections.abc import Mapping
from typing import Any

from desktop.records.kind import Kind
from desktop.records.reading import Value

HEAD = ("way", "staff")
SELDOM_CHANGES = "用药"  # the part of a follow-up form that names the drugs
HEIGHT = "height_cm"


def head_of_batch(kinds: tuple[Kind, ...], answers: Mapping[str, Mapping[str, Value]]) -> dict[str, Value]:
    """Return the day, the way and the doctor that the next paper of the same pile is likely to have."""
    carried: dict[str, Value] = {}
    for kind in kinds:
        for name in (kind.date_field, *HEAD):
            value = answers[kind.name].get(name) if name in kind.by_name else None
            if value is not None and not (name == kind.date_field and kind.by_name[name].computed):
                carried[name] = value
    return carried


def carried_over(kind: Kind, last: Any) -> dict[str, Value]:
    """Return the answers of the record before that seldom change: drugs and height."""
    wanted = [q for q in kind.questions if SELDOM_CHANGES in q.source.partition(" ")[2] or q.name == HEIGHT]
    return {q.name: value for q in wanted if not q.computed and (value := getattr(last, q.name)) is not None}
