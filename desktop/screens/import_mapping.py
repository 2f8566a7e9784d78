"""Which column means which field: one line a column, adjusted with a picker."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.intake.mapping import Column, SheetMapping, WorkbookMapping
from desktop.intake.preview import SHEETS_LEFT
from desktop.records.kind import Kind
from desktop.screens.cards import said
from desktop.screens.import_words import LEFT_OUT, column_from, meanings
from desktop.screens.picker import Picker
from desktop.words import mark, tr

READ_AS = mark("工作表“{sheet}”读作：{kind}")


class MeaningPicker(Picker):
    """The meaning of one column; the whole choice is filled in when the cursor comes."""

    def __init__(self, words: str, column: Column, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(words, 18)
        self._choices = choices
        self._is_full = False
        self.show_means(column.means)

    def show_means(self, means: str) -> None:
        """Show one meaning."""
        if not self._is_full:
            self.clear()
            labels = dict(self._choices)
            self.addItem(labels.get(means, means) if means else tr(LEFT_OUT), means)
        self.pick(means)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fill in every choice at the first visit."""
        if not self._is_full:
            self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Fill in every choice before they are shown."""
        if not self._is_full:
            self._fill()
        super().showPopup()

    def _fill(self) -> None:
        self._is_full = True
        means = self.currentData()
        self.clear()
        self.addItem(tr(LEFT_OUT), "")
        for meant, label in self._choices:
            self.addItem(label, meant)
        if not self.pick(means):
            self.addItem(str(means), means)
            self.pick(means)


class MappingTable(QScrollArea):
    """The columns of every sheet; *changed* when one means something else."""

    changed = Signal()

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        super().__init__()
        self._kinds = kinds
        self.mapping: WorkbookMapping | None = None
        self.pickers: dict[tuple[str, int], MeaningPicker] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_mapping(self, mapping: WorkbookMapping, left: Sequence[str] = ()) -> None:
        """Show how the workbook is read, and which of its sheets are *left* aside."""
        self.mapping = mapping
        self.pickers.clear()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for sheet in mapping.sheets:
            words = said(tr(READ_AS, sheet=sheet.sheet, kind=tr(self._kinds[sheet.kind].title)), "soft")
            words.setWordWrap(True)
            column.addWidget(words)
            column.addLayout(self._sheet(sheet))
        if left:
            words = said(tr(SHEETS_LEFT, sheets="、".join(left)), "soft")
            words.setWordWrap(True)
            column.addWidget(words)
        column.addStretch(1)
        self.setWidget(page)

    def choose(self, sheet: str, place: int, means: str) -> None:
        """Let a column mean something else; who meant it before is left out then."""
        if self.mapping is None:
            return
        sheets = []
        for one in self.mapping.sheets:
            columns = one.columns
            if one.sheet == sheet:
                columns = tuple(_changed(column, place, means) for column in columns)
                for column in columns:
                    if (picker := self.pickers.get((sheet, column.place))) is not None:
                        picker.show_means(column.means)
            sheets.append(replace(one, columns=columns))
        self.mapping = WorkbookMapping(tuple(sheets))
        self.changed.emit()

    def _sheet(self, sheet: SheetMapping) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        choices = list(meanings(self._kinds, sheet.kind))
        for line, column in enumerate(one for one in sheet.columns if one.head or one.kind):
            head = said(" / ".join(column.head) or "—")
            head.setWordWrap(True)
            picker = MeaningPicker(mark("这一列的含义"), column, choices)
            picker.activated.connect(
                lambda _place, picker=picker, column=column: self.choose(
                    sheet.sheet, column.place, picker.currentData()
                )
            )
            self.pickers[sheet.sheet, column.place] = picker
            grid.addWidget(said(column.letter, "caption"), line, 0)
            grid.addWidget(head, line, 1)
            grid.addWidget(picker, line, 2)
        return grid


def _changed(column: Column, place: int, means: str) -> Column:
    if column.place == place:
        return column_from(column, means)
    return column_from(column, "") if means and column.means == means else column
