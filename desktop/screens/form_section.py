"""One section of a form: a quiet card whose rows stand in two columns where there is room, else in one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.screens.form_plan import Section
from desktop.screens.form_row import FormRow
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.making import Helps
from desktop.words import tr

TWO_COLUMNS = 820  # px from which two columns read well


class FormSection(QFrame):
    """The rows under one heading."""

    def __init__(self, section: Section, helps: Helps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.rows = [FormRow(row, helps, self) for row in section.rows]
        self.columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self._head = QHBoxLayout()
        column.addLayout(self._head)
        if section.title:
            title = QLabel(tr(section.title))
            title.setProperty("role", "section")
            self._head.addWidget(title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        column.addLayout(self._grid)
        self.arrange(1)

    @property
    def inputs(self) -> list[tuple[str, Input]]:
        """Return the inputs in the order of the form, each with the kind that owns it."""
        return [(cell.kind, made) for row in self.rows for cell, made in row.inputs]

    def make_room(self, widget: QWidget, beside: Input | None) -> None:
        """Put *widget* at the right of the heading, or into the row of one input."""
        if beside is None:
            self._head.addStretch(1)
            self._head.addWidget(widget)
        else:
            beside.row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two columns or one, as the width allows."""
        super().resizeEvent(event)
        self.arrange(2 if event.size().width() >= TWO_COLUMNS else 1)

    def arrange(self, columns: int) -> None:
        """Put the rows into *columns*; they are read from left to right, as Enter goes."""
        if columns == self.columns:
            return
        self.columns = columns
        for row in self.rows:
            self._grid.removeWidget(row)
        line, place = 0, 0
        for row in self.rows:
            if row.plan.is_wide and place:
                line, place = line + 1, 0
            span = columns if row.plan.is_wide else 1
            self._grid.addWidget(row, line, place, 1, span, Qt.AlignmentFlag(0))
            place += span
            if place >= columns:
                line, place = line + 1, 0
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
            self._grid.setColumnMinimumWidth(at, 0)
