"""Lays widgets out like words: from left to right, and on the next line where the width ends."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """A layout whose height follows from its width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """Take *item* as the last."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that *width* asks for."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into *rect*."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() + self._gap for size in sizes) - self._gap if sizes else 0
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._items), default=0)
        height = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        for line in self._lines(inner.width()):
            sizes = [_size_within(inner.width(), item) for item in line]
            if move:
                self._spread(line, sizes, QPoint(inner.x(), y), inner.width())
            y += max(size.height() for size in sizes) + self._gap
        return max(inner.y(), y - self._gap) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items that are shown, as many on a line as fit."""
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not lines or needed > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self._gap
        return lines

    def _spread(self, line: list[QLayoutItem], sizes: list[QSize], at: QPoint, width: int) -> None:
        """Put a line in its place; those that can grow share what is left."""
        shares = [_share_of(item) for item in line]
        spare = width - sum(size.width() for size in sizes) - self._gap * (len(line) - 1)
        for item, size, share in zip(line, sizes, shares, strict=True):
            more = max(0, spare) * share // sum(shares) if share else 0
            grown = QSize(size.width() + more, size.height())
            item.setGeometry(QRect(at, grown))
            at += QPoint(grown.width() + self._gap, 0)


def flowing(widgets: Iterable[QWidget], gap: int = 8) -> QWidget:
    """Return *widgets* side by side, or in several lines where the width asks for it."""
    holder = QWidget()
    line = Flow(holder, gap)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    return holder


def _size_within(width: int, item: QLayoutItem) -> QSize:
    size = item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
    return QSize(size.width(), item.heightForWidth(size.width())) if item.hasHeightForWidth() else size


def _share_of(item: QLayoutItem) -> int:
    widget = item.widget()
    if widget is None or not item.expandingDirections() & Qt.Orientation.Horizontal:
        return 0
    return max(1, widget.sizePolicy().horizontalStretch())
