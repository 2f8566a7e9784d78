"""A table before anybody draws it: the same columns and rows go on paper and into the workbook."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desktop.reports.lines import LEFT, RIGHT

TEXT, COUNT, SHARE, AMOUNT, PLAIN = "text", "count", "share", "amount", "plain"
NONE = "—"
_NUMBER = re.compile(r"\d{1,12}(\.\d{1,4})?", re.ASCII)


@dataclass(frozen=True)
class Column:
    """One column: its head, its share of the page's width, and what stands in it; some only the workbook has."""

    label: str
    wide: float
    kind: str = TEXT
    on_paper: bool = True
    is_small: bool = False  # looked up rather than read: small on paper, and its lines run on

    @property
    def align(self) -> str:
        """Numbers stand at the right, words at the left."""
        return LEFT if self.kind == TEXT else RIGHT


@dataclass(frozen=True)
class Cell:
    """What a reader sees, and the number that a workbook counts with: the same, rounded as the text is."""

    text: str
    number: int | Fraction | None = None
    kind: str = TEXT


@dataclass(frozen=True)
class Grid:
    """A table: *bands* name the row before which a line of its own stands."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str
    note: str = ""
    bands: tuple[tuple[int, str], ...] = ()
    band_label: str = ""

    @property
    def paper_places(self) -> tuple[int, ...]:
        """Return the places of the columns that stand on paper."""
        return tuple(place for place, column in enumerate(self.columns) if column.on_paper)

    def texts(self) -> Iterator[str]:
        """Yield every text on the page, so that each one is known to have its glyphs."""
        yield from (self.title, self.empty, self.note)
        yield from (column.label for column in self.columns)
        yield from (name for _, name in self.bands)
        yield from (cell.text for row in self.rows for cell in row)


def text(said: str | None) -> Cell:
    """Return a cell of words; — where there are none."""
    return Cell(said or NONE)


def count(number: int | None) -> Cell:
    """Return a cell with a whole number; — where nobody knows it, 0 where it is none."""
    return Cell(NONE) if number is None else Cell(f"{number:,}", number, COUNT)


def figure(said: str) -> Cell:
    """Return a cell of a figure as the snapshot words it: 74.29 %, 1234, 2.40 or —."""
    if said.endswith(" %") and _is_number(said[:-2]):
        return Cell(said, Fraction(said[:-2]) / 100, SHARE)
    if said.isascii() and said.isdigit():
        return count(int(said))
    return Cell(said, Fraction(said), AMOUNT) if _is_number(said) else text(said)


def _is_number(said: str) -> bool:
    return bool(_NUMBER.fullmatch(said))
