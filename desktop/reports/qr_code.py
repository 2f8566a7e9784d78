"""Draws a QR code as a flowable of its own size, its white border included."""

from reportlab.graphics.barcode import qrencoder
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

BORDER = 4  # modules of white that a scanner needs around the code
SIZE = 19 * mm


def matrix_of(payload: str) -> list[list[bool]]:
    """Return the modules of the code, True for black."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    count = code.getModuleCount()
    return [[bool(code.isDark(row, column)) for column in range(count)] for row in range(count)]


class QrCode(Flowable):
    """A QR code *size* points wide; where there is no payload its room stays white."""

    def __init__(self, payload: str, size: float = SIZE) -> None:
        super().__init__()
        self.matrix = matrix_of(payload) if payload else []
        self.width = self.height = size

    def wrap(self, room: float, high: float) -> tuple[float, float]:
        """Return its size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw each run of black modules as one box, so that no printer leaves hairlines between them."""
        if not self.matrix:
            return
        side = self.width / (len(self.matrix) + 2 * BORDER)
        self.canv.setFillGray(0)
        for row, modules in enumerate(self.matrix):
            low = self.height - (row + BORDER + 1) * side
            for first, last in _runs(modules):
                left = (first + BORDER) * side
                self.canv.rect(left, low, (last - first) * side, side, stroke=0, fill=1)


def _runs(modules: list[bool]) -> list[tuple[int, int]]:
    """Return (first, behind the last) of every run of black modules."""
    edges = [place for place, (a, b) in enumerate(zip([False, *modules], [*modules, False], strict=True)) if a != b]
    return list(zip(edges[::2], edges[1::2], strict=True))
