"""What the reading child says to the program: lines of JSON, a head for each sheet, then its rows in handfuls.

Nothing is executed on either side; the program counts what arrives and stops a child that says too much.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

Cell = str | int | float | bool | date | datetime | None
Corner = tuple[int, int]

MARKER = "--read-workbook"  # what the packed program is started with to become the child
ROWS_A_LINE = 250
_CELLS = frozenset({str, int, float, bool, date, datetime, type(None)})


@dataclass(frozen=True)
class Limits:
    """How much one workbook may cost."""

    seconds: int = 60
    memory_mib: int = 2048
    most_sheets: int = 60
    most_columns: int = 1000
    most_cells: int = 6_000_000
    most_said: int = 600 * 1024 * 1024


@dataclass(frozen=True)
class SheetHead:
    """One sheet before its rows; merged ranges as ((top, left), (bottom, right)), counted from 0."""

    name: str
    is_hidden: bool
    merged: tuple[tuple[Corner, Corner], ...]


class Babble(Exception):
    """The child said something that is not in this language."""


def request(limits: Limits, workbook: bytes) -> bytes:
    """Return what the program writes to the child's standard input: the limits, then the workbook."""
    return json.dumps(asdict(limits)).encode() + b"\n" + workbook


def read_limits(line: bytes) -> Limits:
    """Return the limits that the program asked for."""
    return Limits(**json.loads(line))


def head_line(head: SheetHead) -> bytes:
    """Return the line that opens a sheet."""
    return _line({"sheet": head.name, "hidden": head.is_hidden, "merged": head.merged})


def rows_line(rows: Sequence[Iterable[object]]) -> bytes:
    """Return the line that holds a handful of rows."""
    return _line(rows)


def end_line() -> bytes:
    """Return the line that says that everything was read."""
    return _line({"end": True})


def trouble_line(what: str) -> bytes:
    """Return the line that says what is wrong: `password`, `damaged` or `too-big`."""
    return _line({"trouble": what})


def read_line(line: bytes) -> SheetHead | list[list[Cell]] | str | None:
    """Return a head, rows, a trouble word, or None at the end; raise Babble for anything else."""
    try:
        said = json.loads(line, object_hook=_object, parse_float=_number, parse_constant=_no_constant)
    except (ValueError, TypeError, OverflowError, RecursionError) as trouble:
        raise Babble(type(trouble).__name__) from trouble
    match said:
        case list() if all(type(row) is list and _CELLS.issuperset(map(type, row)) for row in said):
            return [[cell if cell or cell != "" else None for cell in row] for row in said]
        case {"sheet": str(name), "hidden": bool(hidden), "merged": list(merged)}:
            return SheetHead(name, hidden, tuple(_range(corners) for corners in merged))
        case {"trouble": str(what)}:
            return what
        case {"end": True}:
            return None
    raise Babble("unknown line")


def _line(said: object) -> bytes:
    text = json.dumps(said, default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def _plain(value: object) -> object:
    """Dates keep their type; a time of day or a duration becomes the text that Excel shows."""
    if type(value) is date:
        return {"d": value.toordinal()}
    if type(value) is datetime:
        return {"t": value.isoformat()}
    return str(value)


def _object(said: dict[str, Any]) -> object:
    day = said.get("d")
    if day is not None:
        return date.fromordinal(day)
    moment = said.get("t")
    return said if moment is None else datetime.fromisoformat(moment)


def _number(text: str) -> int | float:
    """Whole numbers come as int, with the digits that Excel shows rather than those of the binary fraction."""
    if text.endswith(".0"):
        return int(text[:-2])
    value = float(text)
    return int(Decimal(text)) if abs(value) < 1e21 and value.is_integer() else value


def _no_constant(text: str) -> object:
    raise ValueError(text)


def _range(corners: Any) -> tuple[Corner, Corner]:
    match corners:
        case [[int(top), int(left)], [int(bottom), int(right)]]:
            return (top, left), (bottom, right)
    raise Babble("not a range")
