"""The blocks of an official form: the head with its approval, the foot with signatures and room for the stamp."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desktop.reports import faces
from desktop.reports.grids import NONE
from desktop.reports.lines import INK, LINE, MIDDLE, SOFT, Words, broken, draw_line, ink, width
from desktop.reports.paper import BODY_WIDTH
from desktop.words import mark, tr

STAMP = 42 * mm
_FOOT_HEIGHT = 47 * mm


@dataclass(frozen=True)
class Head:
    """The head of a statistical form; what nobody has approved stays —."""

    title: str
    period: str
    site: str
    credit_code: str = ""
    area_code: str = ""
    form_number: str = ""
    issued_by: str = ""
    approval: str = ""
    valid_until: str = ""


@dataclass(frozen=True)
class Foot:
    """Who answers for the form; an empty line waits for ink."""

    site: str
    in_charge: str = ""
    statistician: str = ""
    reviewer: str = ""
    filled_by: str = ""
    phone: str = ""
    reported_on: str = ""

    def texts(self) -> tuple[str, ...]:
        """Return every text that has to have a glyph."""
        return (self.site, self.in_charge, self.statistician, self.reviewer, self.filled_by, self.phone)


FOOT_LABELS = (
    (mark("单位负责人"), "in_charge"),
    (mark("统计负责人"), "statistician"),
    (mark("审核人"), "reviewer"),
    (mark("填表人"), "filled_by"),
    (mark("联系电话"), "phone"),
    (mark("报出日期"), "reported_on"),
)


def head_block(head: Head) -> list[Flowable]:
    """Return the head: approval at the right, the title, the period, then who reports."""
    approval = [
        (tr("表号"), head.form_number),
        (tr("制定机关"), head.issued_by),
        (tr("批准文号"), head.approval),
        (tr("有效期至"), head.valid_until),
    ]
    reporter = [
        (tr("填报单位（盖章）"), head.site),
        (tr("统一社会信用代码"), head.credit_code),
        (tr("行政区划代码"), head.area_code),
    ]
    return [
        _pairs(approval, 20 * mm, 50 * mm, "RIGHT"),
        Spacer(0, 5 * mm),
        Words(head.title, faces.BOLD, 16, align=MIDDLE, leading=22),
        Spacer(0, 1.5 * mm),
        Words(head.period, faces.SANS, 10.5, align=MIDDLE),
        Spacer(0, 4 * mm),
        _pairs(reporter, 34 * mm, BODY_WIDTH - 34 * mm, "LEFT"),
        Spacer(0, 3 * mm),
    ]


def _pairs(pairs: Sequence[tuple[str, str]], label: float, value: float, side: str) -> Table:
    rows = [[Words(name + "：", faces.SANS, 9, color=SOFT), Words(said or NONE, faces.SANS, 9)] for name, said in pairs]
    return Table(
        rows,
        colWidths=[label, value],
        hAlign=side,
        style=TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
                ("TOPPADDING", (0, 0), (-1, -1), 0.6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0.6),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        ),
    )


class FootBlock(Flowable):
    """Signature lines at the left; unit, date and the stamp over both at the right."""

    def __init__(self, foot: Foot) -> None:
        super().__init__()
        self.foot, self.width, self.height = foot, BODY_WIDTH, _FOOT_HEIGHT

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Say how large the block is; it never breaks."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw lines, labels and the room for the stamp."""
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(ink(LINE))
        column, step, top = (self.width - STAMP - 8 * mm) / 2, 11 * mm, self.height - 14 * mm
        for place, (label, field) in enumerate(FOOT_LABELS):
            x, y = (place % 2) * column, top - (place // 2) * step
            self._field(tr(label) + "：", getattr(self.foot, field), x, y, column - 4 * mm)
        self._stamp(self.width - STAMP, (self.height - STAMP) / 2)

    def _field(self, label: str, said: str, x: float, y: float, wide: float) -> None:
        canvas = self.canv
        start = x + width(tr("单位负责人") + "：", faces.SANS, 9)
        canvas.setFillColor(ink(SOFT))
        draw_line(canvas, x, y, label, faces.SANS, 9)
        canvas.line(start, y - 2.5, x + wide, y - 2.5)
        canvas.setFillColor(ink(INK))
        size = next((size for size in (9, 8, 7, 6) if width(said, faces.SANS, size) <= x + wide - start), 5)
        draw_line(canvas, start + 2, y, said, faces.SANS, size)

    def _stamp(self, x: float, y: float) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setDash(1, 2)
        canvas.rect(x, y, STAMP, STAMP)
        canvas.restoreState()
        canvas.setFillColor(ink(SOFT))
        said = tr("（盖章处）")
        draw_line(canvas, x + (STAMP - width(said, faces.SANS, 7.5)) / 2, y + STAMP - 11, said, faces.SANS, 7.5)
        canvas.setFillColor(ink(INK))
        lines = broken(self.foot.site, faces.SANS, 9, STAMP - 4 * mm)
        baseline = y + STAMP / 2 + (len(lines) - 1) * 6
        for line in [*lines, self.foot.reported_on or tr("年    月    日")]:
            draw_line(canvas, x + (STAMP - width(line, faces.SANS, 9)) / 2, baseline, line, faces.SANS, 9)
            baseline -= 13
