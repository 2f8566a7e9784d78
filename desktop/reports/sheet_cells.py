"""Draws the cells of an official sheet: words in several faces, marked options, blank lines for a pen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from desktop.reports import faces
from desktop.reports.lines import INK, LINE, SOFT, broken, draw_line, ink, width
from desktop.reports.sheet_rows import Part, Row
from desktop.words import mark, tr

SIZE, SMALL_SIZE, SMALL, LEADING = 9.0, 8.0, 6.5, 13.5
OPEN, CHOSEN = "□", "■"
COMPUTED, DATE_BLANK = mark("算"), mark("            年       月       日")
_GAP = 7.0
_ATOM = re.compile(r"[!-~]+|.")


@dataclass(frozen=True)
class Piece:
    """A few words that stay on one line where they can; *blank* points of ruled line instead of words.

    One that *leads* never ends a line: the next one stands beside it.
    """

    text: str
    face: str = faces.SANS
    size: float = SIZE
    color: str = INK
    blank: float = 0
    gap: float = 0
    leads: bool = False

    @property
    def wide(self) -> float:
        """Return the width in points."""
        return self.blank or width(self.text, self.face, self.size)


class Pieces(Flowable):
    """Pieces set in lines; a piece wider than the place is broken like other text."""

    def __init__(self, pieces: Sequence[Piece], *, least_lines: int = 1, leading: float = LEADING) -> None:
        super().__init__()
        self.pieces, self.least_lines, self.leading = tuple(pieces), least_lines, leading
        self.lines: list[list[Piece]] = []

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Set the pieces for *room* and say how high they are."""
        self.lines = _set(self.pieces, room)
        self.width, self.height = room, self.leading * max(len(self.lines), self.least_lines)
        return room, self.height

    def minWidth(self) -> float:
        """Return the least width, which a table with fixed columns never asks to exceed."""
        return SIZE

    def split(self, room: float, height: float) -> list[Flowable]:
        """Give the lines that fit into *height* and the rest, for an answer longer than a page."""
        self.wrap(room, height)
        fit = int(height / self.leading)
        if fit < 2 or fit >= len(self.lines):
            return []
        before = [piece for line in self.lines[:fit] for piece in line]
        after = [piece for line in self.lines[fit:] for piece in line]
        return [Pieces(before, leading=self.leading), Pieces(after, leading=self.leading)]

    def draw(self) -> None:
        """Draw the lines from the top, words of different sizes on one baseline."""
        canvas = self.canv
        baseline = self.height - self.leading / 2 - SIZE * 0.37
        if len(self.lines) == 1 and self.least_lines == 1:
            baseline = self.height / 2 - SIZE * 0.37
        for line in self.lines:
            x = 0.0
            for piece in line:
                if piece.blank:
                    canvas.setLineWidth(0.5)
                    canvas.setStrokeColor(ink(LINE))
                    canvas.line(x, baseline - 2, x + piece.blank, baseline - 2)
                else:
                    canvas.setFillColor(ink(piece.color))
                    draw_line(canvas, x, baseline, piece.text, piece.face, piece.size)
                x += piece.wide + piece.gap
            baseline -= self.leading


def label_cell(row: Row, *, is_empty: bool, size: float = SIZE, leading: float = 12) -> Pieces:
    """Return the label of a row with its number in the form, and what the program or the form asks of it."""
    pieces = [Piece(row.item, size=SMALL, color=SOFT, gap=2)] if row.item else []
    pieces += [Piece(atom, size=size) for atom in _ATOM.findall(row.label)]
    if is_empty and row.is_needed:
        pieces.append(Piece("*"))
    if row.is_computed:
        pieces.append(Piece(f"（{tr(COMPUTED)}）", size=SMALL, color=SOFT))
    return Pieces(pieces, leading=leading)


def value_cell(row: Row, *, is_empty: bool) -> Pieces:
    """Return the answers of a row: options with their marks, values with units, blank lines where a pen is to write."""
    pieces: list[Piece] = []
    if len(row.parts) == 1 and not row.parts[0].chosen and not row.parts[0].options and not row.parts[0].unit:
        if is_empty and row.parts[0].is_date:
            return Pieces([Piece(tr(DATE_BLANK), color=SOFT)])
        return Pieces((), least_lines=row.lines if is_empty else 1)  # the cell itself is the room for the pen
    for place, part in enumerate(row.parts):
        if place and row.joint.strip():
            pieces.append(Piece(row.joint, gap=0))
        pieces += part_pieces(part)
        if pieces and not row.joint.strip():
            pieces[-1] = _spaced(pieces[-1])
    return Pieces(pieces)


def part_pieces(part: Part) -> list[Piece]:
    """Return the pieces of one answer."""
    said = f"{part.label}：" if part.options else part.label
    label = [Piece(said, color=SOFT, gap=3, leads=True)] if part.label else []
    if part.options:
        chosen = [
            Piece(
                f"{CHOSEN if one.is_chosen else OPEN}{one.words}", faces.BOLD if one.is_chosen else faces.SANS, gap=_GAP
            )
            for one in part.options
        ]
        return label + chosen
    unit = [Piece(part.unit, color=SOFT, gap=2)] if part.unit else []
    if not part.value:
        return [*label, Piece("", blank=part.room * SIZE * 0.62, gap=2, leads=bool(unit)), *unit]
    return [*label, Piece(part.value, gap=3), *unit]


def _spaced(piece: Piece) -> Piece:
    return replace(piece, gap=max(piece.gap, _GAP))


def _set(pieces: Sequence[Piece], room: float) -> list[list[Piece]]:
    """Fill lines with pieces; only one wider than a whole line goes on below."""
    lines: list[list[Piece]] = [[]]
    used = 0.0
    for place, piece in enumerate(pieces):
        together = _together(pieces[place:])
        fits = used + (together if together <= room else piece.wide) <= room
        if not fits and piece.wide > room and not piece.blank:
            for line in _broken(piece, room, used):
                if line is None:
                    lines.append([])
                    used = 0.0
                    continue
                lines[-1].append(line)
                used += line.wide + line.gap
            continue
        if not fits and lines[-1]:
            lines.append([])
            used = 0.0
        if piece.blank and piece.blank > room:
            piece = Piece("", blank=room)
        lines[-1].append(piece)
        used += piece.wide + piece.gap
    return [_joined(line) for line in lines if line] or [[]]


def _together(pieces: Sequence[Piece]) -> float:
    """Return the width of the first piece with those that it leads."""
    last = next((place for place, piece in enumerate(pieces) if not piece.leads), len(pieces) - 1)
    return sum(piece.wide + piece.gap for piece in pieces[:last]) + pieces[last].wide


def _joined(line: Sequence[Piece]) -> list[Piece]:
    """Draw what stands together in one go: it is then also found together."""
    told: list[Piece] = []
    for piece in line:
        before = told[-1] if told else None
        if before is None or before.gap or before.blank or piece.blank or _looks(before) != _looks(piece):
            told.append(piece)
        else:
            told[-1] = replace(piece, text=before.text + piece.text)
    return told


def _looks(piece: Piece) -> tuple[str, float, str]:
    return piece.face, piece.size, piece.color


def _broken(piece: Piece, room: float, used: float) -> list[Piece | None]:
    """Return the lines of a piece that is too wide; None stands for a new line."""
    told: list[Piece | None] = [None] if used else []
    lines = broken(piece.text, piece.face, piece.size, room)
    for place, line in enumerate(lines):
        is_last = place == len(lines) - 1
        told.append(replace(piece, text=line, gap=piece.gap if is_last else 0))
        if not is_last:
            told.append(None)
    return told
