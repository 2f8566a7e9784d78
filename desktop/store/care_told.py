"""Says which records tell of hospice care: those of its own kinds, and calls about it."""

from collections.abc import Mapping
from typing import Any

from desktop.records.kind import Kind

TEAM = "team"
TELLING = {"call-attempt": ("duty", frozenset({"9", "13"}))}  # one answer tells of it: mourning, the care itself


def tells_of_care(kind: Kind, record: Any) -> bool:
    """Return whether this *record*, an object or its cells, is shown to those only who serve the resident."""
    field, answers = TELLING.get(kind.name, ("", frozenset()))
    return kind.sight == TEAM or (bool(field) and cell(record, field) in answers)


def cell(record: Any, name: str) -> Any:
    """Return one value of an object or of its cells, or None."""
    return record.get(name) if isinstance(record, Mapping) else getattr(record, name, None)
