"""Puts the code of an empty sheet into its upper right corner, beside the title, where it takes no room from the form."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop.reports import faces
from desktop.reports.lines import SOFT, draw_line, ink, width
from desktop.reports.paper import BODY_WIDTH
from desktop.reports.qr_code import QrCode
from desktop.words import mark, tr

SIZE, ABOVE = 15.5 * mm, 6.5 * mm  # so much of it lies above the frame, below the running head
WORDS = mark("扫码登记")
_SMALL = 6.5


class CodeCorner(Flowable):
    """Of no height: what follows begins where it would without it."""

    def __init__(self, payload: str) -> None:
        super().__init__()
        self.code = QrCode(payload, SIZE)

    def wrap(self, room: float, high: float) -> tuple[float, float]:
        """Return that it takes no room."""
        return room, 0

    def draw(self) -> None:
        """Draw the code, and at its left what it is for."""
        left, low = BODY_WIDTH - SIZE, ABOVE - SIZE
        said = tr(WORDS)
        self.canv.setFillColor(ink(SOFT))
        draw_line(self.canv, left - width(said, faces.SANS, _SMALL), low + 2 * mm, said, faces.SANS, _SMALL)
        self.code.drawOn(self.canv, left, low)
