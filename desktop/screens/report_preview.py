"""Shows a PDF page by page in an area of its own; only the pages in sight are drawn, in the background."""

from itertools import accumulate
from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.screens.living import living
from desktop.screens.work import Progress
from desktop.words import tr

GAP, EDGE = 12, 24
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
PATIENCE_MS = 120


def page_sizes(file: Path) -> list[tuple[float, float]]:
    """Return width and height of every page, in points."""
    with pypdfium2.PdfDocument(file) as document:
        return [document.get_page_size(place) for place in range(len(document))]


def draw_page(file: Path, place: int, width: int) -> QImage:
    """Return one page as a picture *width* pixels wide."""
    with pypdfium2.PdfDocument(file) as document:
        page = document[place]
        bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
        raw = bytes(bitmap.buffer)
        return QImage(raw, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()


class Preview(QScrollArea):
    """The pages below each other, as wide as the area times the zoom; *turned* says which page is on top."""

    turned = Signal(int, int)

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self.file: Path | None = None
        self.zoom = 1.0
        self._sizes: list[tuple[float, float]] = []
        self._pages: list[QLabel] = []
        self._drawn: dict[int, int] = {}
        self._number = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("报告预览"))
        self.verticalScrollBar().valueChanged.connect(self._look)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._draw)

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """Return the number of the page in the middle of what is seen, from 1; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        ends = accumulate(label.height() + GAP for label in self._pages)  # they may not be laid out yet
        below = next((place for place, end in enumerate(ends) if end > middle), self.pages - 1)
        return below + 1

    def show_file(self, file: Path) -> None:
        """Show the pages of *file* from the first."""
        self.file, self._number = file, self._number + 1
        self._sizes = page_sizes(file)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE // 2, GAP, EDGE // 2, GAP)
        column.setSpacing(GAP)
        self._pages = []
        for _ in self._sizes:
            label = QLabel()
            label.setObjectName("sheet")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._pages.append(label)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(page)
        self._resize()
        self.verticalScrollBar().setValue(0)

    def step_zoom(self, by: int) -> None:
        """Make the pages larger or smaller by one step."""
        place = min(range(len(ZOOMS)), key=lambda one: abs(ZOOMS[one] - self.zoom)) + by
        self.set_zoom(ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])

    def set_zoom(self, zoom: float) -> None:
        """Make the pages *zoom* times as wide as the area."""
        share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self.zoom = zoom
        self._resize()
        QTimer.singleShot(0, self, lambda: self._scroll_to(share))

    def turn_to(self, number: int) -> None:
        """Put page *number* on top."""
        if 1 <= number <= self.pages:
            self.verticalScrollBar().setValue(self._pages[number - 1].y() - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as the area times the zoom."""
        super().resizeEvent(event)
        if self._pages:
            self._resize()

    def _resize(self) -> None:
        wide = max(200, int((self.viewport().width() - EDGE) * self.zoom))
        for label, (width, height) in zip(self._pages, self._sizes, strict=True):
            label.setFixedSize(wide, round(wide * height / width))
        self._drawn.clear()
        self._look()

    def _look(self) -> None:
        self.turned.emit(self.page, self.pages)
        self._soon.start()

    def _draw(self) -> None:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for place, label in enumerate(self._pages):
            is_near = label.y() < bottom + label.height() and label.y() + label.height() > top - label.height()
            if not is_near and not label.pixmap().isNull():
                label.clear()
                self._drawn.pop(place, None)
            elif is_near and self._drawn.get(place) != label.width():
                self._drawn[place] = label.width()
                self._ask_for(place, label.width())

    def _ask_for(self, place: int, width: int) -> None:
        file, number, ratio = self.file, self._number, self.devicePixelRatioF()

        def draw(_progress: Progress) -> QImage:
            assert file is not None
            return draw_page(file, place, round(width * ratio))

        self._desk.read(draw, done=living(self, lambda image: self._put(number, place, width, ratio, image)))

    def _put(self, number: int, place: int, width: int, ratio: float, image: QImage) -> None:
        if number == self._number and self._drawn.get(place) == width:
            image.setDevicePixelRatio(ratio)
            self._pages[place].setPixmap(QPixmap.fromImage(image))

    def _scroll_to(self, share: float) -> None:
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
