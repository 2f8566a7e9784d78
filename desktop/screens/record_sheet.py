"""Shows one saved record to be read, not to be filled in: behind a number, each record is one row further."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.screens import icons
from desktop.screens.cards import Card, said, scrolled
from desktop.screens.living import living
from desktop.screens.people_rows import person_named
from desktop.screens.person_cell import Person
from desktop.screens.record_line import called, told_value
from desktop.screens.tasks import Task
from desktop.screens.view_right import may_open
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.store.rights import WRITERS
from desktop.store.sight import NotServing
from desktop.words import mark, tr

BACK, EDIT = mark("返回　Esc"), mark("修改　F2")
READ_ONLY = mark("只读")
NOT_HERE = mark("（本台账没有）")
PASSED_BY = frozenset({"resident", "review", "platform"})


class References:
    """Names what records refer to; each is asked of the ledger once."""

    def __init__(self, known: LedgerKnown, kinds: Mapping[str, Kind]) -> None:
        self._known, self._kinds = known, kinds
        self._told: dict[tuple[str, str], str] = {}

    def names_in(self, kind: str, record: Any) -> dict[str, str]:
        """Return the names of what a record of *kind* refers to, by field; the resident stands in the head already."""
        asked = {
            question.name: (question.refers, str(value))
            for question in self._kinds[kind].questions
            if question.refers and question.name != "resident" and (value := getattr(record, question.name, None))
        }
        return {name: self._named(*which) for name, which in asked.items()}

    def _named(self, kind: str, record: str) -> str:
        if (kind, record) not in self._told:
            found = self._known.get(kind, record)
            self._told[kind, record] = (called(self._kinds[kind], found) if found is not None else "") or tr(NOT_HERE)
        return self._told[kind, record]


@dataclass(frozen=True)
class ShownRecord:
    """A record in words, and the task that would mend it."""

    task: Task
    person: Person
    title: str
    day: str
    answers: tuple[tuple[str, str], ...]


def read_record(desk: WorkDesk, kinds: Iterable[str], record: str) -> ShownRecord | None:
    """Return the record of one of *kinds* in words, None where there is none; raise NotServing where it stays closed."""
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        every = ((name, known.get(name, record)) for name in kinds if name in desk.kinds)
        name, stored = next(((name, one) for name, one in every if one is not None), ("", None))
        names = References(known, desk.kinds).names_in(name, stored) if stored is not None else {}
    if stored is None:
        return None
    kind, task = desk.kinds[name], Task(str(getattr(stored, "resident", "") or ""), (name,), record)
    if not may_open(desk, task):
        raise NotServing
    day = getattr(stored, kind.date_field) if kind.date_field else None
    person = person_named(desk, task.resident) if task.resident else Person("")
    return ShownRecord(task, person, tr(kind.title), str(day or ""), tuple(told_answers(kind, stored, names)))


def told_answers(kind: Kind, record: Any, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield label and value of every answer; *names* are those of what the record refers to."""
    for question in kind.questions:
        value = getattr(record, question.name, None)
        if value not in (None, "") and question.name not in PASSED_BY:
            yield tr(question.label), names.get(question.name) or told_value(question, value)


def answers_grid(answers: Iterable[tuple[str, str]], wide: int = 120) -> QWidget:
    """Return labels and values beside each other."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(answers):
        name = plain(label, "soft")
        name.setFixedWidth(wide)
        grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain(value), place, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def plain(words: str, role: str = "") -> QLabel:
    """Return a label that wraps and takes no markup."""
    label = said(words, role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


class RecordSheet(QWidget):
    """The answers of a record; *left* goes back, F2 opens the form."""

    left = Signal()

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: ShownRecord | None = None
        self._is_stale = False
        self.title, self.rest = said("", "title"), said("", "soft")
        for label in (self.title, self.rest):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.card = Card()
        self.area = scrolled(self.card)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        back, self.edit_button = QPushButton(tr(BACK)), QPushButton(tr(EDIT))
        back.setIcon(icons.icon("chevron-left"))
        back.setProperty("role", "quiet")
        back.clicked.connect(self.left)
        self.edit_button.clicked.connect(self.edit)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(back)
        head.addWidget(self.title)
        head.addWidget(self.rest, 1)
        head.addWidget(said(tr(READ_ONLY), "caption"))
        head.addWidget(self.edit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        desk.saved.connect(lambda _touched: self._spoil())

    def look_up(self, kinds: Iterable[str], record: str, done: Callable[[bool], object]) -> None:
        """Read the record in the background and show it here; *done* hears whether there is one."""
        names = tuple(kinds)
        self.desk.read(
            lambda progress: read_record(self.desk, names, record), living(self, lambda found: self._have(found, done))
        )

    def edit(self) -> None:
        """Open the form of the record."""
        if self.shown is not None and self.desk.session.role in WRITERS:
            self.desk.go("entry", self.shown.task)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the arrows scroll."""
        super().focusInEvent(event)
        self.area.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was mended meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._spoil()

    def _spoil(self) -> None:
        self._is_stale = not self.isVisible()
        if self.isVisible() and self.shown is not None:
            task = self.shown.task
            self.look_up(task.kinds, task.record, lambda is_there: None if is_there else self.left.emit())

    def _have(self, found: ShownRecord | None, done: Callable[[bool], object]) -> None:
        if found is not None:
            self.shown, self._is_stale = found, False
            self.title.setText(f"{found.title} {found.day}".strip())
            self.rest.setText(str(found.person))
            self.card.clear()
            self.card.body.addWidget(answers_grid(found.answers, 200))
            self.card.body.addStretch(1)
            self.edit_button.setVisible(self.desk.session.role in WRITERS)
        done(found is not None)
