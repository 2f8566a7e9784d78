"""A small form in the row itself: the base or declared figure that a target waits for."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.progress.targets import Awaited
from desktop.screens import theme
from desktop.screens.cards import said
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.making import Helps, make_input
from desktop.screens.progress_words import TYPED
from desktop.store.shelf import Answer, Put, new_id
from desktop.words import tr

FIELDS = ("value", "counted_on", "source")


class FigureForm(QFrame):
    """Value, day and source; Enter goes on and at last saves, Esc gives up."""

    saved = Signal()
    given_up = Signal()
    list_asked = Signal()

    def __init__(self, desk: Any, awaited: Awaited, *, has_list: bool) -> None:
        super().__init__()
        self.setObjectName("figure")
        self._desk, self._awaited = desk, awaited
        kind = desk.ledger.shelf.kinds[TYPED[awaited.what]]
        helps = Helps(desk.today)
        self.inputs: dict[str, Input] = {name: make_input(kind.by_name[name], helps) for name in FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(said(tr("填写“{name}”", name=tr(awaited.title)), "section"))
        for name, made in self.inputs.items():
            line = QHBoxLayout()
            line.setSpacing(8)
            label = QLabel(tr(kind.by_name[name].label))
            label.setObjectName("rowLabel")
            label.setFixedWidth(72)
            label.setMinimumHeight(theme.CONTROL)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(made, 1)
            column.addLayout(line)
        self.button = QPushButton(tr("保存"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.save)
        self.list: QPushButton | None = None
        row = QHBoxLayout()
        row.addStretch(1)
        if has_list:
            self.list = QPushButton(tr("先看名单"))
            self.list.setProperty("role", "quiet")
            self.list.clicked.connect(self.list_asked)
            row.addWidget(self.list)
        row.addWidget(self.button)
        column.addLayout(row)
        order = list(self.inputs.values())
        for made, after in pairwise(order):
            made.finished.connect(after.focus)
        order[-1].finished.connect(self.save)

    def save(self) -> None:
        """Save the figure, or show at its field what stands against it."""
        values: dict[str, object] = {"name": self._awaited.name}
        for made in self.inputs.values():
            values |= made.answers()
        answer = self._desk.ledger.shelf.put(
            Put(TYPED[self._awaited.what], new_id(), values), self._desk.ledger.session
        )
        if answer.is_refused:
            self._show_problems(answer)
        else:
            self.saved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc; keep every other key from the row below."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from the row below."""
        event.accept()

    def _show_problems(self, answer: Answer) -> None:
        found = {problem.field: problem for problem in answer.problems}
        for name, made in self.inputs.items():
            made.show_problem(found.get(name))
        wrong = [made for name, made in self.inputs.items() if name in found]
        if wrong:
            wrong[0].focus()
