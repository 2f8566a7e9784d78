"""Sets text in lines: Chinese breaks anywhere, a number or a Latin word nowhere, a comma never begins a line."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desktop.reports import faces

INK, SOFT, LINE, PINE = "#1D2421", "#59645E", "#9AA39D", "#1B7263"
LEFT, RIGHT, MIDDLE = "left", "right", "middle"

_ATOM = re.compile(r"\n|[ \t　]+|[!-~·–—…≤≥±×℃µ°]+|.", re.DOTALL)
_NEVER_FIRST = frozenset("，。、；：？！）》」』】〕〉”’％‰…—～·,.;:?!)]}%")
_NEVER_LAST = frozenset("（《「『【〔〈“‘([{")


@lru_cache(maxsize=20_000)
def _advance(character: str, face: str) -> float:
    return faces.width(character, face, 1.0)


@lru_cache(maxsize=20_000)
def _runs(text: str, face: str) -> tuple[tuple[str, str], ...]:
    return tuple(faces.runs(text, face))


def width(text: str, face: str, size: float) -> float:
    """Return the width of *text* in points; the same sum that breaks the lines."""
    return size * sum(_advance(character, face) for character in text)


def broken(text: str, face: str, size: float, room: float) -> list[str]:
    """Return the lines of *text* that fit into *room* points; only a word wider than that is cut."""
    if "\n" not in text and width(text, face, size) <= room:
        return [text.rstrip()]
    lines, line = [], ""
    for atom in _atoms(text, face, size, room):
        if atom == "\n":
            lines.append(line.rstrip())
            line = ""
        elif width(line + atom.rstrip(), face, size) <= room or not line:
            line += atom
        else:
            lines.append(line.rstrip())
            line = atom.lstrip()
    return [*lines, line.rstrip()]


def shortened(text: str, face: str, size: float, room: float, most: int) -> list[str]:
    """Return at most *most* lines; where the text goes on, the last one ends in …"""
    lines = broken(text, face, size, room)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width(last + "…", face, size) > room:
        last = last[:-1]
    return [*lines[: most - 1], last + "…"]


def _atoms(text: str, face: str, size: float, room: float) -> Iterator[str]:
    """Yield the parts between which a line may break; what is too wide is yielded in characters."""
    pieces = _ATOM.findall(text.replace("\r\n", "\n"))
    glued = pieces[:1]
    for before, piece in pairwise(pieces):
        if "\n" not in (before, piece) and (piece[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST):
            glued[-1] += piece
        else:
            glued.append(piece)
    for atom in glued:
        yield from [atom] if width(atom, face, size) <= room else atom


def draw_line(canvas: Canvas, x: float, y: float, text: str, face: str, size: float) -> None:
    """Draw one line of *text*; rare characters come from the fallback face."""
    line = canvas.beginText(x, y)
    for used, part in _runs(text, face):
        line.setFont(used, size)
        line.textOut(part)
    canvas.drawText(line)


class Words(Flowable):
    """Text in lines as wide as its place; goes on to the next page where it is long."""

    def __init__(
        self,
        text: str,
        face: str = faces.SERIF,
        size: float = 10.5,
        *,
        leading: float | None = None,
        align: str = LEFT,
        color: str = INK,
        after: float = 0,
        lines: list[str] | None = None,
    ) -> None:
        super().__init__()
        self.text, self.face, self.size = text, face, size
        self.leading = leading or round(size * 1.5, 2)
        self.align, self.color, self.after = align, color, after
        self.lines = lines or []
        self._is_set = lines is not None

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Break the text for *room* and say how high it is."""
        if not self._is_set:
            self.lines = broken(self.text, self.face, self.size, room)
        self.width, self.height = room, self.leading * len(self.lines)
        return room, self.height

    def getSpaceAfter(self) -> float:
        """Return the room below, which a page's end swallows."""
        return self.after

    def minWidth(self) -> float:
        """Return the least width, which a table with fixed columns never asks to exceed."""
        return self.size

    def split(self, room: float, height: float) -> list[Flowable]:
        """Give the lines that fit into *height* and the rest; never a single line alone."""
        self.wrap(room, height)
        fit = int(height / self.leading)
        if len(self.lines) - fit == 1:
            fit -= 1
        if fit < 2 or fit >= len(self.lines):
            return []
        return [self._with(self.lines[:fit], 0), self._with(self.lines[fit:], self.after)]

    def draw(self) -> None:
        """Draw the lines from the top."""
        canvas = self.canv
        canvas.setFillColor(ink(self.color))
        baseline = self.height - self.leading / 2 - self.size * 0.37
        for line in self.lines:
            spare = self.width - width(line, self.face, self.size)
            shift = {LEFT: 0.0, RIGHT: spare, MIDDLE: spare / 2}[self.align]
            draw_line(canvas, shift, baseline, line, self.face, self.size)
            baseline -= self.leading

    def _with(self, lines: list[str], after: float) -> "Words":
        return Words(
            self.text, self.face, self.size,
            leading=self.leading, align=self.align, color=self.color, after=after, lines=lines,
        )  # fmt: skip


def ink(color: str) -> Color:
    """Return a colour of the house for the canvas."""
    return HexColor(color)
