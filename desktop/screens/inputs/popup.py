"""A list of proposals beside a line, inside its window; the line keeps the cursor."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.screens import theme

ROWS = 8


@dataclass(frozen=True)
class Found:
    """One proposal: what it stands for, how it reads, and what tells it from its likes."""

    value: str
    label: str
    soft: str = ""


class Popup(QFrame):
    """Shows proposals under *anchor* without taking the focus."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.hide()
        self.setObjectName("popup")
        self.anchor = anchor
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._click)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)

    def offer(self, proposals: list[Found], *, preselect: bool) -> None:
        """Show *proposals*, the first one selected where *preselect* says so; hide where there is none."""
        self.list.clear()
        for proposal in proposals:
            item = QListWidgetItem(f"{proposal.label}　{proposal.soft}".strip())
            item.setData(Qt.ItemDataRole.UserRole, proposal)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if preselect and proposals else -1)
        if not proposals:
            self.hide()
            return
        rows = min(len(proposals), ROWS)
        self.resize(max(self.anchor.width(), 280), rows * max(theme.ROW, self.list.sizeHintForRow(0)) + 4)
        window = self.anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.move(self._place(window))
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Select the next or previous proposal."""
        row = self.list.currentRow() + by
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))

    def close(self) -> bool:
        """Hide the list; return whether it was open."""
        was_open = self.isVisible()
        self.hide()
        return was_open

    @property
    def selected(self) -> Found | None:
        """Return the selected proposal while the list is open."""
        item = self.list.currentItem() if self.isVisible() else None
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _place(self, window: QWidget) -> QPoint:
        """Return the corner below the anchor, or above it where the window ends."""
        below = self.anchor.mapTo(window, QPoint(0, self.anchor.height() + 4))
        left = max(0, min(below.x(), window.width() - self.width() - 4))
        if below.y() + self.height() <= window.height():
            return QPoint(left, below.y())
        above = self.anchor.mapTo(window, QPoint(0, -4)).y() - self.height()
        return QPoint(left, above if above >= 0 else max(0, window.height() - self.height()))

    def _click(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
