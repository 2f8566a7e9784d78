"""Finds the scales of a sheet: many questions with the same answers; answers too long for a line are named once above."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.reports import faces
from desktop.reports.lines import width
from desktop.reports.sheet_cells import OPEN, SIZE
from desktop.reports.sheet_rows import Band, Option, Row

FEWEST_ALIKE = 5


def scales_of(rows: Sequence[Row | Band], label_room: float, line_room: float) -> set[int]:
    """Return the ids of the rows whose question takes the room: long questions, each with the same few answers."""
    found: set[int] = set()
    for words, alike in _lists(rows).items():
        is_long = any(width(row.label, faces.SANS, SIZE) > label_room for row in alike)
        if len(alike) >= FEWEST_ALIKE and (is_long or _is_coded(alike[0])) and _wide(words) <= line_room:
            found.update(id(row) for row in alike if not row.is_short)
    return found


def named_once(rows: Sequence[Row | Band], room: float) -> list[Row | Band]:
    """Return *rows* with the answers of a long scale by their numbers, and said in full below the heading above them."""
    coded = {
        words: "　".join(words)
        for words, alike in _lists(rows).items()
        if len(alike) >= FEWEST_ALIKE and _wide(words) > room and all(" " in said for said in words)
    }
    made: list[Row | Band] = []
    for row in rows:
        words = _words(row)
        if words not in coded:
            made.append(row)
            continue
        assert isinstance(row, Row)
        above = made[-1] if made else None
        if isinstance(above, Band):
            made[-1] = replace(above, note=coded[words])
        elif above is None or not _is_coded(above):
            made.append(Band("", coded[words]))
        options = tuple(
            Option(one.words if one.is_chosen else _code(one.words), one.is_chosen) for one in row.parts[0].options
        )
        made.append(replace(row, parts=(replace(row.parts[0], options=options),)))
    return made


def _lists(rows: Sequence[Row | Band]) -> dict[tuple[str, ...], list[Row]]:
    """Return the rows by the words of their answers, codes only where that is all that is said."""
    lists: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        if isinstance(row, Row) and (words := _words(row)):
            key = tuple(_code(said) for said in words) if _is_coded(row) else words
            lists.setdefault(key, []).append(row)
    return lists


def _words(row: Row | Band) -> tuple[str, ...]:
    if not isinstance(row, Row) or len(row.parts) != 1:
        return ()
    return tuple(option.words for option in row.parts[0].options)


def _is_coded(row: Row | Band) -> bool:
    """Return whether the answers that were not given are said by their numbers only."""
    options = row.parts[0].options if isinstance(row, Row) and len(row.parts) == 1 else ()
    return bool(options) and all(option.is_chosen or option.words.isdigit() for option in options)


def _code(words: str) -> str:
    return words.partition(" ")[0]


def _wide(words: Sequence[str]) -> float:
    return sum(width(f"{OPEN}{said}", faces.SANS, SIZE) + 8 for said in words)
