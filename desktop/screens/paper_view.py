"""Shows a PDF as pages, as they will come out of the printer; prints it or saves it where somebody says."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.faults import NoRoom
from desktop.keys.durable import PRIVATE, write_whole
from desktop.screens import theme
from desktop.screens.buttons import push_button
from desktop.screens.cards import said
from desktop.screens.choosing import FileChoosing
from desktop.screens.notices import Notices
from desktop.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

BACK, PRINT, SAVE_AS = mark("返回　Esc"), mark("打印…　Ctrl+P"), mark("另存为 PDF…")
PAGES = mark("共 {n} 页，A4")
SAVED, OPEN_FOLDER = mark("已另存为：{file}"), mark("打开所在文件夹")
PRINTED = mark("已送到打印机：{printer}，共 {n} 页。")
MOST_DPI, PAPER_DPI = 120.0, 300
GAP = 16


class Paper:
    """The pages of one PDF; each is drawn when it is looked at."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf

    @cached_property
    def sizes(self) -> list[tuple[float, float]]:
        """Return width and height of every page in points."""
        with self._opened() as document:
            return [document.get_page_size(place) for place in range(len(document))]

    def image(self, place: int, dpi: float) -> QImage:
        """Return a page as a picture."""
        with self._opened() as document:
            drawn = document[place].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
            picture = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
            return picture.copy()

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        import pypdfium2  # 40 ms that only a preview needs

        document = pypdfium2.PdfDocument(self.pdf)
        try:
            yield document
        finally:
            document.close()


class Pages(QWidget):
    """All pages below each other; only those in sight are drawn."""

    def __init__(self, paper: Paper, room: int) -> None:
        super().__init__()
        self.paper = paper
        self._drawn: dict[int, QImage] = {}
        widest = max((width for width, _ in paper.sizes), default=1.0)
        self.dpi = min(MOST_DPI, 72 * (room - 2 * GAP) / widest)
        scale = self.dpi / 72
        self._boxes: list[QRectF] = []
        top = float(GAP)
        for width, height in paper.sizes:
            self._boxes.append(QRectF((widest - width) * scale / 2 + GAP, top, width * scale, height * scale))
            top += height * scale + GAP
        self.setFixedSize(QSize(int(widest * scale) + 2 * GAP, round(top)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, box in enumerate(self._boxes):
            if box.intersects(QRectF(event.rect())):
                if place not in self._drawn:
                    self._drawn = {near: one for near, one in self._drawn.items() if abs(near - place) < 4}
                    self._drawn[place] = self.paper.image(place, self.dpi * self.devicePixelRatioF())
                painter.drawImage(box, self._drawn[place])
                painter.setPen(theme.colour("line"))
                painter.drawRect(box)


class PaperView(QWidget):
    """A preview with its own buttons; *notices* hear where a copy was saved, or that it could not be."""

    left = Signal()

    def __init__(self, notices: Notices | None = None, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.notices, self.choosing = notices, choosing or FileChoosing()
        self.paper: Paper | None = None
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.told = said("", "soft")
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(push_button(tr(BACK), self.left.emit, "quiet"))
        bar.addWidget(self.told, 1)
        bar.addWidget(push_button(tr(SAVE_AS), self.save_as))
        bar.addWidget(push_button(tr(PRINT), self.print_out, "primary"))
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(bar)
        whole.addWidget(self.area, 1)

    def show_pdf(self, pdf: bytes, name: str) -> None:
        """Show *pdf*; *name* is proposed where it is saved."""
        self.clear()
        self.paper, self._name = Paper(pdf), name
        self.told.setText(tr(PAGES, n=len(self.paper.sizes)))
        self._fit()

    def clear(self) -> None:
        """Let go of the pages."""
        shown = self.area.takeWidget()
        if shown is not None:
            shown.deleteLater()
        self.paper = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def save_as(self) -> None:
        """Save the PDF where somebody says."""
        if self.paper is None:
            return
        chosen = self.choosing.target(self, tr(SAVE_AS), "PDF (*.pdf)", Path.home() / self._name)
        if chosen is None:
            return
        try:
            write_whole(chosen, self.paper.pdf, PRIVATE)
        except NoRoom as fault:
            if self.notices is not None:
                self.notices.show_fault(fault)
            return
        if self.notices is not None:
            self.notices.confirm(
                tr(SAVED, file=chosen), tr(OPEN_FOLDER), lambda: self.choosing.show_folder(chosen.parent)
            )

    def print_out(self) -> None:
        """Let somebody choose a printer, and print."""
        printer = print_paper(self.paper, self) if self.paper is not None else ""
        if self.paper is not None and printer and self.notices is not None:
            self.notices.confirm(tr(PRINTED, printer=printer, n=len(self.paper.sizes)))

    def _fit(self) -> None:
        bar = self.area.verticalScrollBar()
        if self.paper is not None:
            self.area.setWidget(Pages(self.paper, self.area.width() - bar.sizeHint().width() - 4))


def print_paper(paper: Paper, parent: QWidget) -> str:
    """Let somebody choose a printer, print, and return its name, or ""."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 20 ms that only printing needs

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    width, height = paper.sizes[0]
    side = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(side)
    printer.setFullPage(True)
    if not QPrintDialog(printer, parent).exec():
        return ""
    _print_on(printer, paper)
    return printer.printerName() or "PDF"


def _print_on(printer: "QPrinter", paper: Paper) -> None:
    """Send every page to *printer*."""
    painter = QPainter(printer)
    for place in range(len(paper.sizes)):
        if place:
            printer.newPage()
        painter.drawImage(QRectF(painter.viewport()), paper.image(place, PAPER_DPI))
    painter.end()
