"""One line of a form: the label at the left, its inputs beside it, their remarks below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.reports.item_numbers import number_in_scale
from desktop.screens import theme
from desktop.screens.form_plan import Cell, Row
from desktop.screens.inputs.dates import DateInput
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.flow import Flow
from desktop.screens.inputs.making import Helps, make_input, make_pressure
from desktop.screens.inputs.remark import Remark
from desktop.screens.inputs.texts import TextInput
from desktop.words import mark, tr

LABEL_WIDTH = 104
DAY = mark("日期")


class FormRow(QWidget):
    """A row with one input, or with several that belong together."""

    def __init__(self, row: Row, helps: Helps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = row
        number = number_in_scale(row.cells[0].questions[0])
        self.label = QLabel(f"{number}. {tr(row.label)}" if number else tr(row.label), self)
        self.label.setObjectName("rowLabel")
        self.label.setWordWrap(True)
        self.label.setFixedWidth(LABEL_WIDTH)
        self.label.setMinimumHeight(theme.CONTROL)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.inputs: list[tuple[Cell, Input]] = []
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout() if len(row.cells) == 1 else Flow(gap=6)
        line.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        whole.addLayout(self._column, 1)
        self._column.addLayout(line)
        self._column.addStretch(1)
        for cell in row.cells:
            made = self._make(cell, helps)
            if cell.before:
                made.row.insertWidget(0, _word(cell.before))
            self.inputs.append((cell, made))
            line.addWidget(made)
            made.house_remark = self._house_remark
            made.entered.connect(self._light_up)
            made.left.connect(self._calm_down)
        if isinstance(line, QHBoxLayout) and not _stretch(row.cells[0]):
            line.addStretch(1)

    def _house_remark(self, remark: Remark) -> None:
        """Put the sentence of one input below the line."""
        self._column.insertWidget(self._column.count() - 1, remark)

    def _make(self, cell: Cell, helps: Helps) -> Input:
        made = (
            make_pressure(*cell.questions, helps) if len(cell.questions) == 2 else make_input(cell.questions[0], helps)
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHorizontalStretch(_stretch(cell))
        if _stretch(cell) == 0:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        made.setSizePolicy(policy)
        needs_a_word = len(self.plan.cells) > 1 and not cell.before and tr(made.question.label) != tr(self.plan.label)
        if isinstance(made, TextInput) and needs_a_word and not made.question.hint:
            made.line.setPlaceholderText(tr(made.question.label))
        elif isinstance(made, DateInput) and needs_a_word and self.inputs:
            made.line.setPlaceholderText(tr(DAY))
        return made

    def _light_up(self) -> None:
        theme.set_state(self.label, isHere=True)

    def _calm_down(self) -> None:
        theme.set_state(self.label, isHere=False)


def _stretch(cell: Cell) -> int:
    if cell.questions[0].type in ("text", "reference"):
        return 2 if cell.questions[0].longest > 30 else 1
    return 0


def _word(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "soft")
    return label
