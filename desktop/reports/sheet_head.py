"""Head and foot of an official sheet: whose it is, with eight boxes for the number; who signs, and when."""

from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop.reports import faces
from desktop.reports.lines import INK, LINE, SOFT, broken, draw_line, ink, shortened, width
from desktop.reports.paper import BODY_WIDTH
from desktop.words import mark, tr

BOXES = 8
_BOX, _GAP_AFTER = 4.6 * mm, 3
_SIZE = 9.0
_DATE_LINE = mark("年    月    日")
SERVED, ALONE = (mark("服务人员签名"), mark("居民（家属）签名")), (mark("填表人签名"), mark("负责人签名"))


@dataclass(frozen=True)
class PersonFacts:
    """Whose sheet it is, as its head says it; blanks are lines for the pen."""

    name: str = ""
    sex: str = ""
    born_on: date | None = None
    record_number: str = ""

    @property
    def last_eight(self) -> str:
        """Return the last eight characters of the health record's number, which the forms call 编号."""
        return self.record_number[-BOXES:]

    def texts(self) -> tuple[str, ...]:
        """Return every text that has to have a glyph."""
        return (self.name, self.sex, self.record_number)


def head_strip(person: PersonFacts | None, site: str, wide: float) -> Flowable:
    """Return the line over the table; without a person it only names the site."""
    return _Strip(person, site, wide)


class _Strip(Flowable):
    def __init__(self, person: PersonFacts | None, site: str, wide: float) -> None:
        super().__init__()
        self.person, self.site, self.wide = person, site, wide
        self.height = (13 if person else 6.5) * mm

    def wrap(self, _room: float, _height: float) -> tuple[float, float]:
        """Say how large the strip is."""
        return self.wide, self.height

    def minWidth(self) -> float:
        """Return the least width, which a table with fixed columns never asks to exceed."""
        return _SIZE

    def draw(self) -> None:
        """Draw name, sex and birth date at the left, the boxes of the number at the right, the site below."""
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(ink(LINE))
        if self.person is not None:
            y = self.height - 4.6 * mm
            born = self.person.born_on.isoformat() if self.person.born_on else ""
            x = self._said(0, y, tr("姓名"), self.person.name, 42 * mm)
            x = self._said(x, y, tr("性别"), self.person.sex, 9 * mm)
            self._said(x, y, tr("出生日期"), born, 22 * mm)
            self._boxes(y)
        self._said(0, 2 * mm, tr("机构"), self.site, self.wide - 24 * mm)

    def _said(self, x: float, y: float, label: str, said: str, room: float) -> float:
        """Draw a label and what follows it, smaller where it is long; return where the next one begins."""
        canvas = self.canv
        canvas.setFillColor(ink(SOFT))
        draw_line(canvas, x, y, f"{label}：", faces.SANS, _SIZE)
        start = x + width(f"{label}：", faces.SANS, _SIZE)
        canvas.setFillColor(ink(INK))
        if said and width(said, faces.SANS, 7) > room:
            size = next((s for s in (7, 6, 5) if len(broken(said, faces.SANS, s, room)) <= 2), 4.5)
            for line, shift in zip(shortened(said, faces.SANS, size, room, 2), (3.5, -4.0), strict=False):
                draw_line(canvas, start, y + shift, line, faces.SANS, size)
        elif said:
            size = next(s for s in (10, 9, 8, 7) if width(said, faces.SANS, s) <= room)
            draw_line(canvas, start, y, said, faces.SANS, size)
        else:
            canvas.line(start, y - 2, start + room, y - 2)
        return float(start + room + 2 * mm)

    def _boxes(self, y: float) -> None:
        assert self.person is not None
        canvas = self.canv
        digits = self.person.last_eight.rjust(BOXES) if self.person.last_eight else " " * BOXES
        whole = BOXES * _BOX + 3 * mm
        x = self.wide - whole
        label = f"{tr('编号')}："
        canvas.setFillColor(ink(SOFT))
        draw_line(canvas, x - width(label, faces.SANS, _SIZE) - 2, y, label, faces.SANS, _SIZE)
        canvas.setFillColor(ink(INK))
        for place, digit in enumerate(digits):
            if place == _GAP_AFTER:
                canvas.line(x + 0.8 * mm, y + 3, x + 2.2 * mm, y + 3)
                x += 3 * mm
            canvas.rect(x, y - 3.2, _BOX, _BOX)
            if digit.strip():
                draw_line(canvas, x + (_BOX - width(digit, faces.SANS, _SIZE)) / 2, y, digit, faces.SANS, _SIZE)
            x += _BOX


class Signatures(Flowable):
    """The line below the table: two signatures and the day, for ink."""

    def __init__(self, has_person: bool) -> None:
        super().__init__()
        self.labels = SERVED if has_person else ALONE
        self.width, self.height = BODY_WIDTH, 11 * mm

    def wrap(self, _room: float, _height: float) -> tuple[float, float]:
        """Say how large the line is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw labels and lines."""
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(ink(LINE))
        canvas.setFillColor(ink(SOFT))
        x, y, room = 0.0, 3 * mm, 30 * mm
        for label in self.labels:
            said = f"{tr(label)}："
            draw_line(canvas, x, y, said, faces.SANS, _SIZE)
            start = x + width(said, faces.SANS, _SIZE)
            canvas.line(start, y - 2, start + room, y - 2)
            x = start + room + 4 * mm
        said = tr(_DATE_LINE)
        draw_line(canvas, self.width - width(said, faces.SANS, _SIZE), y, said, faces.SANS, _SIZE)
