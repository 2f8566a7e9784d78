"""The strip that takes down a call: way, outcome by number, agreed day, note; Enter keeps it, Esc leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.progress.calls import PROMISED
from desktop.progress.duties import Duty
from desktop.records.kind import Kind
from desktop.records.reading import Value
from desktop.screens.cards import said
from desktop.screens.inputs.field import Input, Today
from desktop.screens.inputs.making import Helps, make_input
from desktop.words import mark, tr

TITLE = mark("联系 {name}：{what}")
KEEP, LEAVE = mark("记下　Enter"), mark("不记　Esc")
BY_TELEPHONE = "1"
FIELDS = ("way", "outcome", "agreed_on", "note")


class CallStrip(QFrame):
    """Four inputs of the call attempt, drawn from its declaration; *kept* carries the answers."""

    kept = Signal(object, object)  # duty, answers
    left = Signal()

    def __init__(self, kind: Kind, today: Today) -> None:
        super().__init__()
        self.setObjectName("card")
        self.kind = kind
        self.duty: Duty | None = None
        self._way: Value = BY_TELEPHONE
        self.head, self.phone = said("", "section"), said("", "soft")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.inputs: dict[str, Input] = {}
        helps = Helps(today)
        for name in FIELDS:
            self.inputs[name] = made = make_input(kind.by_name[name], helps)
            made.finished.connect(lambda name=name: self._go_on(name))
            if name in ("way", "outcome"):
                made.row.addStretch(1)
        self.button = QPushButton(tr(KEEP))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.keep)
        self._lay_out()
        self.hide()

    def begin(self, duty: Duty) -> None:
        """Ask about a call for *duty*; the way is that of the call before, the cursor waits for the outcome."""
        self.duty = duty
        self.head.setText(tr(TITLE, name=duty.name, what=duty.what))
        self.phone.setText(duty.phone)
        for name, made in self.inputs.items():
            made.set_answers({name: self._way if name == "way" else None})
            made.show_problem(None)
        self.show()
        self.inputs["outcome"].focus()

    def answers(self) -> dict[str, Value]:
        """Return what was filled in."""
        return {name: value for made in self.inputs.values() for name, value in made.answers().items()}

    def keep(self) -> None:
        """Give the answers on; without an outcome the cursor goes there."""
        self.button.setFocus()  # what is still being typed is taken
        answers = self.answers()
        wrong = [made for made in self.inputs.values() if made.problem is not None]
        missing = [self.inputs[name] for name in ("way", "outcome") if answers[name] is None]
        for made in (wrong + missing)[:1]:
            made.focus()
            return
        self._way = answers["way"]
        self.kept.emit(self.duty, answers)

    def close_up(self) -> None:
        """Leave without keeping anything."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _go_on(self, name: str) -> None:
        """Go to the next field that has a meaning: a day is agreed only with somebody who was reached."""
        if name == "way":
            self.inputs["outcome"].focus()
        elif name == "outcome":
            is_agreed = self.inputs["outcome"].value() == PROMISED
            self.inputs["agreed_on" if is_agreed else "note"].focus()
        elif name == "agreed_on":
            self.inputs["note"].focus()
        else:
            self.keep()

    def _lay_out(self) -> None:
        leave = QPushButton(tr(LEAVE))
        leave.setProperty("role", "quiet")
        leave.clicked.connect(self.close_up)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.head)
        top.addWidget(self.phone, 1)
        top.addWidget(leave)
        top.addWidget(self.button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        for place, name in enumerate(FIELDS):
            row, column, span = (place, 0, 3) if place < 2 else (2, 2 * (place - 2), 1)
            grid.addWidget(_label(self.kind, name), row, column)
            grid.addWidget(self.inputs[name], row, column + 1, 1, span)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 10)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(grid)


def _label(kind: Kind, name: str) -> QWidget:
    return said(tr(kind.by_name[name].label), "soft")
