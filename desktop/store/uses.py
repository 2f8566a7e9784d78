"""Tells whether a record is still referred to, so that nobody voids what others rest on."""

from collections.abc import Mapping
from typing import Any

from desktop.records.kind import Kind


def is_used(raw: Any, kinds: Mapping[str, Kind], kind: str, record: str) -> bool:
    """Return whether another record that is not void refers to this one; *raw* is the driver's connection."""
    for other in kinds.values():
        fields = [question.name for question in other.questions if question.refers == kind]
        if fields:
            named = " OR ".join(f'"{field}" = ?' for field in fields)
            query = f'SELECT 1 FROM "{other.table}" WHERE void = 0 AND ({named}) LIMIT 1'
            if raw.execute(query, [record] * len(fields)).fetchone():
                return True
    return False
