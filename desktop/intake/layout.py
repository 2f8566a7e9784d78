"""Finds where the heads of a sheet stand, over one to three rows, and which rows below them hold data."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from desktop.gate.workbook import Sheet
from desktop.gate.workbook_wire import Cell
from desktop.intake.heads import bare, spelled

SEARCHED_ROWS = 40
MOST_LEVELS = 3
FEWEST_HEADS = 2
_ENOUGH = 3
Skip = Literal["blank", "subtotal", "footer", "head", "note"]
IsKnown = Callable[[tuple[str, ...]], bool]

_TOTAL = re.compile(r"小计|合计|总计|共计|累计|本页|总人数|总人次|^共\s*\d+")
_EXAMPLE = re.compile(r"^\s*[(（【]?\s*(填写)?(示例|样例|范例|例如|例\s*[:：])")
_COUNTED = tuple("甲乙丙丁戊己庚辛")
_FOOTER = re.compile(
    r"^\s*(单位|统计)?(制表|填表|填报|审核|复核|负责|经办|录入|打印|报出|核对|校对|报送)(人|员|者|单位|日期|时间|部门)?"
    r"(签名|签字|（签名）)?\s*[:：]|[(（]\s*(盖章|公章|签章)\s*[)）]|第\s*\d+\s*页|^\s*(注|备注|说明|填表说明|注意)\s*\d?\s*[:：]"
)


@dataclass(frozen=True)
class Head:
    """The head of a table: its first and last row (counted from 0) and, for each column, the words from top to leaf."""

    first: int
    last: int
    columns: tuple[tuple[str, ...], ...]

    def leaf(self, column: int) -> str:
        """Return the lowest word over *column*, or ""."""
        words = self.columns[column] if column < len(self.columns) else ()
        return words[-1] if words else ""


@dataclass(frozen=True)
class DataRow:
    """One row of data: its number as Excel shows it, and its cells."""

    number: int
    cells: Sequence[Cell]


@dataclass(frozen=True)
class SkippedRow:
    """One row that holds no data, and why it was passed over."""

    number: int
    why: Skip


def find_head(sheet: Sheet, is_known: IsKnown) -> Head | None:
    """Return the head whose words are known best, the fewest rows where several are as good; None without one."""
    covered = _spread(sheet)
    best: tuple[tuple[int, int], Head] | None = None
    for first in range(min(SEARCHED_ROWS, len(sheet.rows))):
        for levels in range(1, MOST_LEVELS + 1):
            if first + levels > len(sheet.rows):
                break
            head = Head(first, first + levels - 1, _columns(sheet, covered, first, levels))
            # one merged head over several columns tells one thing: 血压 over 收缩压 and 舒张压 is worth less than these
            known = sum(1 for words in set(head.columns) if words and is_known(words))
            worth = known, -levels
            if known >= FEWEST_HEADS and (best is None or worth > best[0]):
                best = worth, head
    return best[1] if best else None


def head_at(sheet: Sheet, first: int, last: int) -> Head:
    """Return the head that stands in these rows (counted from 0)."""
    return Head(first, last, _columns(sheet, _spread(sheet), first, last - first + 1))


def rows_below(
    sheet: Sheet, head: Head, used: Sequence[int], identity: Sequence[int]
) -> Iterator[DataRow | SkippedRow]:
    """Yield every row under *head*; *used* are the columns with a meaning, *identity* those of name and number."""
    words = [frozenset(map(spelled, column)) for column in head.columns]
    hanging = _hanging(sheet, head)
    taken = 0
    for place in range(head.last + 1, len(sheet.rows)):
        cells = _with_hanging(sheet.rows[place], hanging.get(place, {}))
        why = _why_not(cells, words, used, identity, is_next=bool(cells) and cells[0] == taken + 1)
        taken += why is None
        yield SkippedRow(place + 1, why) if why else DataRow(place + 1, cells)


def _why_not(
    cells: Sequence[Cell],
    words: Sequence[frozenset[str]],
    used: Sequence[int],
    identity: Sequence[int],
    *,
    is_next: bool,
) -> Skip | None:
    """Return why a row is no data; *is_next* where it begins with the next number of the table, as no sum does."""
    filled = [place for place, cell in enumerate(cells) if is_filled(cell)]
    if not filled:
        return "blank"
    if _is_column_numbers([cells[place] for place in filled]) or _is_units([cells[place] for place in filled]):
        return "head"
    alike = [place for place in filled if place < len(words) and spelled(cells[place]) in words[place]]
    if len(alike) >= 2 and 2 * len(alike) >= len(filled):
        return "head"
    texts = [str(cells[place]) for place in filled if isinstance(cells[place], str)]
    meant = [place for place in used if place < len(cells) and is_filled(cells[place])]
    if _is_numbered(cells) and (
        not identity
        or any(place in identity for place in meant)
        or (len(meant) >= _ENOUGH and (is_next or not any(_TOTAL.search(text) for text in texts)))
    ):
        return None
    if any(_EXAMPLE.search(text) for text in texts):
        return "note"
    if any(_has_number(cells[place]) for place in identity if place < len(cells)):
        return None
    if any(_FOOTER.search(text) for text in texts):
        return "footer"
    if any(_TOTAL.search(text) for text in texts):
        return "subtotal"
    fewest = 2 if any(place in identity for place in meant) else _ENOUGH
    return "note" if len(meant) < min(fewest, len(used)) else None


def is_filled(cell: Cell) -> bool:
    """Return whether a cell holds more than white space."""
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _is_numbered(cells: Sequence[Cell]) -> bool:
    """Return whether a row begins with its number, as every row of data does in the program's own exports."""
    first = cells[0] if cells else None
    return (
        isinstance(first, (int, float)) and not isinstance(first, bool) and 1 <= first < 10**7 and first == int(first)
    )


def _has_number(cell: Cell) -> bool:
    """Return whether a cell holds something like an identity number, cut or lost ones too."""
    if isinstance(cell, bool) or cell is None:
        return False
    if isinstance(cell, (int, float)):
        return abs(cell) >= 1e14
    return len(re.findall(r"\d", str(cell))) >= 15 or bool(re.search(r"\d(\.\d+)?[eE]\+?1\d\s*$", str(cell)))


def _is_column_numbers(filled: Sequence[Cell]) -> bool:
    """Return whether a row numbers the columns of a printed form: 甲 乙 1 2 3."""
    words = [str(cell).strip("()（） ") for cell in filled]
    counted = [word for word in words if word not in _COUNTED]
    if len(words) < 4 or not all(word.isdecimal() for word in counted):
        return False
    numbers = [int(word) for word in counted]
    return len(numbers) >= 3 and all(after - before == 1 for before, after in pairwise(numbers))


def _is_units(filled: Sequence[Cell]) -> bool:
    """Return whether a row only gives the units of the columns above it."""
    return len(filled) >= 2 and all(isinstance(cell, str) and not bare(cell) and spelled(cell) for cell in filled)


def _columns(
    sheet: Sheet, covered: dict[tuple[int, int], tuple[int, int]], first: int, levels: int
) -> tuple[tuple[str, ...], ...]:
    width = max((len(sheet.rows[first + level]) for level in range(levels)), default=0)
    told: list[tuple[str, ...]] = []
    for column in range(width):
        words: list[str] = []
        for level in range(levels):
            row, source = covered.get((first + level, column), (first + level, column))
            text = _text(sheet, row, source)
            if not text and level < levels - 1 and _text(sheet, first + level + 1, column):
                text = _left_of(sheet, covered, first + level, column)
            if text and (not words or words[-1] != text) and row >= first:
                words.append(text)
        told.append(tuple(words))
    return tuple(told)


def _left_of(sheet: Sheet, covered: dict[tuple[int, int], tuple[int, int]], row: int, column: int) -> str:
    """Return the word that an unmerged upper head spreads over the blank cells to its right."""
    for place in range(column - 1, -1, -1):
        if (row, place) in covered:
            return ""
        text = _text(sheet, row, place)
        if text:
            return text if _text(sheet, row + 1, place) else ""
    return ""


def _spread(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Return, for each cell of a merged range near the top, the corner that holds its text."""
    corners = {}
    for (top, left), (bottom, right) in sheet.merged:
        for row in range(top, min(bottom, SEARCHED_ROWS + MOST_LEVELS) + 1):
            for column in range(left, right + 1):
                corners[row, column] = (top, left)
    return corners


def _hanging(sheet: Sheet, head: Head) -> dict[int, dict[int, Cell]]:
    """Return, by row and column, what one cell merged downwards says for the rows under its first: a name over its visits."""
    found: dict[int, dict[int, Cell]] = {}
    for (top, left), (bottom, right) in sheet.merged:
        if left == right and head.last < top < bottom and top < len(sheet.rows) and left < len(sheet.rows[top]):
            for row in range(top + 1, min(bottom + 1, len(sheet.rows))):
                found.setdefault(row, {})[left] = sheet.rows[top][left]
    return found


def _with_hanging(cells: Sequence[Cell], hanging: dict[int, Cell]) -> Sequence[Cell]:
    """Return *cells* with what hangs down from above, where the row says anything itself."""
    if not hanging or not any(map(is_filled, cells)):
        return cells
    return [hanging.get(place, cell) if cell is None else cell for place, cell in enumerate(cells)]


def _text(sheet: Sheet, row: int, column: int) -> str:
    cells = sheet.rows[row] if row < len(sheet.rows) else []
    cell = cells[column] if column < len(cells) else None
    return cell.strip() if isinstance(cell, str) else ""
