"""Turns merged records into table rows and rows back into records."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Row

from desktop.records.admission import PLAIN
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.records.reading import as_value
from desktop.records.record import Record
from desktop.store.entry import Scalar
from desktop.store.merge import Merged, pack_stamps, unpack_stamps


def typed(question: Question, value: Scalar) -> Any:
    """Return a journaled value in the type of its column."""
    if value is None:
        return None
    if question.type == "date":
        return date.fromisoformat(str(value))
    return Decimal(str(value)) if question.type == "decimal" else value


def record_of(kind: Kind, merged: Merged) -> Record:
    """Return the declared record with the merged values; fields that the declaration lacks stay aside."""
    values = {name: typed(kind.by_name[name], value) for name, value in merged.values.items() if name in kind.by_name}
    return kind.model.model_validate(values | {name: merged.values.get(name) for name in PLAIN})


def row_of(kind: Kind, merged: Merged, record: Any, overruled: Iterable[str]) -> dict[str, Any]:
    """Return the whole table row of a merged record with its computed fields."""
    unknown = {name: value for name, value in merged.values.items() if name not in kind.by_name and name not in PLAIN}
    row = {name: getattr(record, name) for name in (*PLAIN, *kind.by_name)}
    row |= {
        "id": merged.record,
        "void": merged.void,
        "overruled": " ".join(sorted(overruled)) or None,
        "stamps": pack_stamps(merged),
        "extra": json.dumps(unknown, ensure_ascii=False, sort_keys=True) if unknown else None,
    }
    return row


def merged_of(kind: Kind, row: Row[Any] | Mapping[str, Any]) -> Merged:
    """Return what is journaled of a table row: computed values only where a doctor overruled them."""
    cells = row if isinstance(row, Mapping) else row._mapping
    own = (cells["overruled"] or "").split()
    values: dict[str, Scalar] = {
        question.name: as_value(cells[question.name])
        for question in kind.questions
        if not question.computed or question.name in own
    }
    values |= {name: cells[name] for name in PLAIN}
    values |= json.loads(cells["extra"] or "{}")
    stamps = unpack_stamps(cells["stamps"], values)
    return Merged(kind.name, cells["id"], {n: v for n, v in values.items() if n in stamps}, stamps, cells["void"])


def stored_of(kind: Kind, row: Row[Any]) -> Any:
    """Return a table row as a declared record with its id."""
    cells = row._mapping
    record = kind.model.model_construct(**{name: cells[name] for name in (*PLAIN, *kind.by_name)})
    record.id = cells["id"]
    return record
