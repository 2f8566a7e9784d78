"""Tells what a ledger holds, as sorted objects, and the digest that is the same for the same content."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.store.entry import Scalar, canonical
from desktop.store.statement import driver

Told = dict[str, Any]
PLAIN = ("id", "site", "void", "extra", "contact")


def dump(connection: Connection, kinds: Mapping[str, Kind], kind: str | None = None) -> Iterator[Told]:
    """Return the records by kind and id, void ones too; kinds that stay in the ledger only where named.

    Values are those of the journal and the computed ones; unfilled ones are left out.
    """
    wanted = [kind] if kind else sorted(name for name, declared in kinds.items() if declared.travels != "local")
    for name in wanted:
        yield from _rows(driver(connection), kinds[name])


def digest(connection: Connection, kinds: Mapping[str, Kind], only: Callable[[Told], bool] | None = None) -> str:
    """Return the SHA-256 over the canonical lines of all records (or those that *only* wants)."""
    summed = hashlib.sha256()
    for told in dump(connection, kinds):
        if only is None or only(told):
            summed.update(canonical(told).encode() + b"\n")
    return summed.hexdigest()


def _rows(raw: Any, kind: Kind) -> Iterator[Told]:
    """Read the rows as the driver gives them: dates are text there as they are in the journal."""
    questions = kind.questions
    columns = ", ".join(f'"{name}"' for name in (*PLAIN, *(question.name for question in questions)))
    readers = [(place, _reader(question)) for place, question in enumerate(questions)]
    for record, site, void, extra, contact, *cells in raw.execute(f'SELECT {columns} FROM "{kind.table}" ORDER BY id'):
        values = {questions[place].name: read(cells[place]) for place, read in readers if cells[place] is not None}
        if contact is not None:
            values["contact"] = contact
        if extra:
            values |= json.loads(extra)
        yield {"kind": kind.name, "id": record, "values": values, "void": bool(void), "site": site}


def _reader(question: Question) -> Callable[[Any], Scalar]:
    if question.type == "decimal":
        return lambda number: f"{number:.{question.places}f}"
    return bool if question.type == "yes-no" else _as_it_is


def _as_it_is(value: Any) -> Scalar:
    told: Scalar = value
    return told
