"""A table before anybody draws it: the same columns and rows go on paper and into the workbook."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desktop.reports.lines import LEFT, RIGHT

TEXT, COUNT, SHARE, DAY = "text", "count", "share", "day"


@dataclass(frozen=True)
class Column:
    """One column: its head, its share of the page's width, and what stands in it."""

    label: str
    wide: float
    kind: str = TEXT

    @property
    def align(self) -> str:
        """Numbers stand at the right, words at the left."""
        return LEFT if self.kind in (TEXT, DAY) else RIGHT


@dataclass(frozen=True)
class Cell:
    """What a reader sees, and the number that a workbook counts with."""

    text: str
    number: int | Fraction | None = None


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

    def texts(self) -> Iterator[str]:
        """Yield every text on the page, so that each one is known to have its glyphs."""
        yield from (self.title, self.empty, self.note)
        yield from (column.label for column in self.columns)
        yield from (name for _, name in self.bands)
        yield from (cell.text for row in self.rows for cell in row)


def text(said: str) -> Cell:
    """Return a cell of words; — where there are none."""
    return Cell(said or "—")


def count(number: int | None) -> Cell:
    """Return a cell with a whole number; — where nobody knows it, 0 where it is none."""
    return Cell("—") if number is None else Cell(f"{number:,}", number)
