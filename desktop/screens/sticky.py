"""What goes over from one form to the next of the same pile: day, way and doctor."""

from collections.abc import Mapping

from desktop.records.kind import Kind
from desktop.records.reading import Value

HEAD = ("way", "staff")


def head_of_batch(kinds: tuple[Kind, ...], answers: Mapping[str, Mapping[str, Value]]) -> dict[str, Value]:
    """Return the day, the way and the doctor that the next paper of the same pile is likely to have."""
    carried: dict[str, Value] = {}
    for kind in kinds:
        for name in (kind.date_field, *HEAD):
            value = answers[kind.name].get(name) if name in kind.by_name else None
            if value is not None and not (name == kind.date_field and kind.by_name[name].computed):
                carried[name] = value
    return carried
