"""Lists of any length: rows are fetched as they come into sight, sorted and filtered where they lie."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.screens import theme
from desktop.screens.cards import said
from desktop.screens.inputs.line import ENTER
from desktop.screens.person_cell import PersonDelegate
from desktop.words import tr

CHUNK = 200
KEPT = 10  # chunks in memory
TURNS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: its head, what it shows of a row, how wide, on which side, in which colour."""

    title: str
    show: Callable[[Any], object]
    width: int = 120
    is_number: bool = False
    token: Callable[[Any], str] | None = None


class LazyModel(QAbstractTableModel):
    """Asks *count* how many rows there are and *fetch* (offset, limit) for those that are looked at."""

    def __init__(
        self, columns: Sequence[Column], fetch: Callable[[int, int], Sequence[Any]], count: Callable[[], int]
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._count = count
        self._chunks: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._rows = count()

    def reload(self) -> None:
        """Forget what was fetched and count anew."""
        self.beginResetModel()
        self._chunks.clear()
        self._rows = self._count()
        self.endResetModel()

    def row(self, place: int) -> Any | None:
        """Return the row at *place*, or None where the list got shorter meanwhile."""
        number, offset = divmod(place, CHUNK)
        if number not in self._chunks:
            self._chunks[number] = self._fetch(number * CHUNK, CHUNK)
            if len(self._chunks) > KEPT:
                self._chunks.popitem(last=False)
        self._chunks.move_to_end(number)
        chunk = self._chunks[number]
        return chunk[offset] if offset < len(chunk) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.ForegroundRole):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(column.token(row)) if column.token is not None else None
        shown = column.show(row)
        return shown if role == Qt.ItemDataRole.UserRole else "" if shown is None else str(shown)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.data(self.index(0, section), role) if section < len(self.columns) else None
        return tr(self.columns[section].title) if role == Qt.ItemDataRole.DisplayRole else None


class ListView(QTableView):
    """A table of rows 32 px high; Enter or a double click opens one, F5 fetches anew."""

    opened = Signal(object)

    def __init__(self, model: LazyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lazy = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(PersonDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setFixedHeight(theme.ROW)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.ensurePolished()  # a head is measured in the face that it will have
        for place, column in enumerate(model.columns):
            self.setColumnWidth(place, max(column.width, heads.sectionSizeHint(place)))  # no head is cut
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._nothing = said("", "soft")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        QVBoxLayout(self.viewport()).addWidget(self._nothing)
        model.modelReset.connect(self._show_nothing)

    def say_when_empty(self, sentence: str) -> None:
        """Say *sentence* in the place of the rows while there are none; "" says nothing."""
        self._nothing.setText(sentence)
        self._show_nothing()

    @property
    def says(self) -> str:
        """Return the sentence that stands in the place of the rows."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def _show_nothing(self) -> None:
        self._nothing.setVisible(bool(self._nothing.text()) and not self.lazy.rowCount())

    def selected(self) -> Any | None:
        """Return the row where the cursor is."""
        index = self.currentIndex()
        return self.lazy.row(index.row()) if index.isValid() else None

    def reload(self) -> None:
        """Fetch anew and keep the cursor where it was."""
        place = self.currentIndex().row()
        self.lazy.reload()
        if 0 <= place < self.lazy.rowCount():
            self.selectRow(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the cursor is."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.lazy.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter; Ctrl+PgUp and Ctrl+PgDn are left to the page, which turns its tabs."""
        if event.key() in TURNS and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        row = self.lazy.row(place)
        if row is not None:
            self.opened.emit(row)
