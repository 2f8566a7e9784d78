"""Turns merged records into table rows and rows back into records."""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.admission import PLAIN
from desktop.records.kind import Kind
from desktop.records.questions import FieldType, Question
from desktop.records.reading import as_value
from desktop.store.entry import Scalar
from desktop.store.merge import VOIDED, Merged, pack_stamps, unpack_stamps

TYPES: dict[FieldType, type] = {"integer": int, "yes-no": bool}


def typed(question: Question, value: Scalar) -> Any:
    """Return a journaled value in the type of its column; raise ValueError where it has another."""
    if value is None:
        return None
    if type(value) is not TYPES.get(question.type, str):
        raise ValueError
    if question.type == "date":
        return date.fromisoformat(str(value))
    return Decimal(str(value)) if question.type == "decimal" else value


def record_of(kind: Kind, merged: Merged) -> Any:
    """Return the declared record with the merged values; what the declaration lacks or types otherwise stays aside."""
    values: dict[str, Any] = dict.fromkeys((*PLAIN, *kind.by_name))
    for name, value in merged.values.items():
        if name in kind.by_name:
            with suppress(ValueError, ArithmeticError):
                values[name] = typed(kind.by_name[name], value)
        elif name in PLAIN:
            values[name] = value
    return _built(kind, values, merged.record)


def overruled_of(kind: Kind, merged: Merged) -> list[str]:
    """Return the computed fields whose value is a doctor's: journaled and not taken back."""
    return [name for name in kind.computed if merged.values.get(name) is not None]


def row_of(kind: Kind, merged: Merged, record: Any) -> dict[str, Any]:
    """Return the whole table row of a merged record with its computed fields."""
    cells = record.__dict__
    row = {name: cells[name] for name in (*PLAIN, *kind.by_name)}
    unknown = {n: v for n, v in merged.values.items() if v is not None and (n not in row or row[n] is None)}
    row["id"], row["void"], row["stamps"] = merged.record, merged.void, pack_stamps(merged)
    row["overruled"] = " ".join(overruled_of(kind, merged)) or None
    row["extra"] = json.dumps(unknown, ensure_ascii=False, sort_keys=True) if unknown else None
    return row


def merged_of(kind: Kind, cells: Mapping[str, Any]) -> Merged:
    """Return what is journaled of a table row: computed values only where a doctor overruled them."""
    own = (cells["overruled"] or "").split()
    values: dict[str, Scalar] = {
        question.name: as_value(cells[question.name])
        for question in kind.questions
        if not question.computed or question.name in own
    }
    values |= {name: cells[name] for name in PLAIN}
    if cells["extra"]:
        values |= json.loads(cells["extra"])
    stamps = unpack_stamps(cells["stamps"], values)
    return Merged(kind.name, cells["id"], {n: values.get(n) for n in stamps if n != VOIDED}, stamps, cells["void"])


def stored_of(kind: Kind, cells: Mapping[str, Any]) -> Any:
    """Return a table row as a declared record with its id."""
    return _built(kind, {name: cells[name] for name in (*PLAIN, *kind.by_name)}, cells["id"])


def _built(kind: Kind, values: dict[str, Any], record: str) -> Any:
    """Build a record without validating again; pydantic's own way costs ten times as much."""
    built = object.__new__(kind.model)
    values["id"] = record
    object.__setattr__(built, "__dict__", values)
    object.__setattr__(built, "__pydantic_fields_set__", set())
    object.__setattr__(built, "__pydantic_extra__", None)
    object.__setattr__(built, "__pydantic_private__", None)
    return built
