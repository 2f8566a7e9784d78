"""Which column means which field: proposed by the program, saved as JSON, adjusted by the user, read back strictly."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.faults import NoRoom
from desktop.gate.workbook import Sheet
from desktop.intake.faults import BadMapping, MappingOfOther
from desktop.intake.heads import COMPOSITES, is_importable
from desktop.intake.layout import Head, head_at
from desktop.records.kind import Kind

FORMAT = "taizhang/import-map/1"
MOST_BYTES = 1_000_000
_MEANS = re.compile(r"([a-z0-9-]+)\.([a-z0-9_]+)(?:=([a-z0-9_-]+))?")


@dataclass(frozen=True)
class Column:
    """One column of a register: its place (counted from 0), its head, and the *field* of *kind* that it answers.

    *choice* is set where the column ticks one answer of a list; a column without a kind is left out.
    """

    place: int
    head: tuple[str, ...]
    kind: str = ""
    field: str = ""
    choice: str = ""

    @property
    def means(self) -> str:
        """Return the meaning as the mapping file writes it."""
        return f"{self.kind}.{self.field}" + (f"={self.choice}" if self.choice else "") if self.kind else ""

    @property
    def letter(self) -> str:
        """Return the column's name in Excel."""
        name, place = "", self.place + 1
        while place:
            place, rest = divmod(place - 1, 26)
            name = chr(65 + rest) + name
        return name


@dataclass(frozen=True)
class SheetMapping:
    """How one sheet is read: for which kind, where its head stands, and what its columns mean."""

    sheet: str
    kind: str
    head: Head
    columns: tuple[Column, ...]
    constants: Mapping[str, str] = field(default_factory=dict)

    def of(self, kind: str) -> dict[str, Column]:
        """Return the columns of *kind* by field, those that tick one answer of a list left out."""
        return {column.field: column for column in self.columns if column.kind == kind and not column.choice}

    @property
    def used(self) -> tuple[int, ...]:
        """Return the places of all columns with a meaning."""
        return tuple(column.place for column in self.columns if column.kind)

    @property
    def unread(self) -> tuple[Column, ...]:
        """Return the columns with a head and no meaning: what they hold is not taken in."""
        return tuple(column for column in self.columns if column.head and not column.kind)

    @property
    def identity(self) -> tuple[int, ...]:
        """Return the places of name and number."""
        return tuple(c.place for c in self.columns if c.kind == "resident" and c.field in ("name", "id_number"))


@dataclass(frozen=True)
class WorkbookMapping:
    """How a workbook is read, sheet by sheet."""

    sheets: tuple[SheetMapping, ...]

    def as_text(self) -> str:
        """Return the mapping as the JSON that `--map` reads."""
        told = [
            {
                "sheet": one.sheet,
                "kind": one.kind,
                "head_rows": [one.head.first + 1, one.head.last + 1],
                "constants": dict(one.constants),
                "columns": [
                    {"column": column.letter, "head": " / ".join(column.head), "means": column.means}
                    for column in one.columns
                ],
            }
            for one in self.sheets
        ]
        return json.dumps({"format": FORMAT, "sheets": told}, ensure_ascii=False, indent=2)


def save_mapping(mapping: WorkbookMapping, file: Path) -> None:
    """Write *mapping* to *file*."""
    try:
        file.write_text(mapping.as_text() + "\n", encoding="utf-8")
    except OSError as trouble:
        raise NoRoom(place=str(file)) from trouble


def load_mapping(file: Path, sheets: Iterable[Sheet], kinds: Mapping[str, Kind]) -> WorkbookMapping:
    """Read a mapping that the user adjusted; it must fit the workbook column by column."""
    try:
        content = file.read_bytes()[: MOST_BYTES + 1]
        if len(content) > MOST_BYTES:
            raise BadMapping(place="1 MB")
        told = json.loads(content.decode("utf-8-sig"))
    except OSError as trouble:
        raise BadMapping(place=file.name) from trouble
    except (ValueError, RecursionError) as trouble:
        raise BadMapping(place="JSON") from trouble
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("sheets"), list):
        raise BadMapping(place="format")
    by_name = {sheet.name: sheet for sheet in sheets}
    return WorkbookMapping(tuple(_sheet(one, by_name, kinds) for one in told["sheets"]))


def _sheet(told: Any, sheets: Mapping[str, Sheet], kinds: Mapping[str, Kind]) -> SheetMapping:
    try:
        name, kind, (first, last) = told["sheet"], told["kind"], told["head_rows"]
        columns, constants = told["columns"], told.get("constants", {})
    except (TypeError, KeyError, ValueError) as trouble:
        raise BadMapping(place="sheets") from trouble
    if name not in sheets or kind not in kinds or not kinds[kind].by_hand:
        raise BadMapping(place=f"{name} / {kind}")
    if not (isinstance(first, int) and isinstance(last, int) and 1 <= first <= last <= first + 4):
        raise BadMapping(place="head_rows")
    if last > len(sheets[name].rows) or not isinstance(columns, list) or not isinstance(constants, dict):
        raise BadMapping(place="head_rows")
    if any(field not in kinds[kind].by_name or not isinstance(value, str) for field, value in constants.items()):
        raise BadMapping(place="constants")
    head = head_at(sheets[name], first - 1, last - 1)
    read = tuple(_column(one, name, head, kinds) for one in columns)
    meanings = [column.means for column in read if column.kind]
    places = [column.place for column in read]
    if len(set(meanings)) != len(meanings) or len(set(places)) != len(places):
        raise BadMapping(place=name)
    return SheetMapping(name, kind, head, read, constants)


def _column(told: Any, sheet: str, head: Head, kinds: Mapping[str, Kind]) -> Column:
    try:
        letter, words, means = str(told["column"]), told["head"], told["means"]
    except (TypeError, KeyError) as trouble:
        raise BadMapping(place="columns") from trouble
    if not re.fullmatch(r"[A-Z]{1,3}", letter) or not isinstance(means, str):
        raise BadMapping(place=letter[:10])
    place = 0
    for character in letter:
        place = 26 * place + ord(character) - 64
    standing = head.columns[place - 1] if place <= len(head.columns) else ()
    if " / ".join(standing) != words:
        raise MappingOfOther(sheet=sheet, column=letter)
    if not means:
        return Column(place - 1, standing)
    found = _MEANS.fullmatch(means)
    kind = kinds.get(found[1]) if found else None
    if found is None or kind is None or not _answers(kind, found[2], found[3]):
        raise BadMapping(place=f"{letter} / {means[:80]}")
    return Column(place - 1, standing, found[1], found[2], found[3] or "")


def _answers(kind: Kind, name: str, choice: str | None) -> bool:
    if name in COMPOSITES:
        return choice is None and all(part in kind.by_name for part in COMPOSITES[name])
    question = kind.by_name.get(name)
    if question is None or not is_importable(question):
        return False
    return choice is None or choice in {one.value for one in question.choices}
