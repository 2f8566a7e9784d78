"""What can be printed of one person: the selected record's sheet, the episode's book, the follow-ups of a year."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.reports.book_titles import TITLES
from desktop.screens.living import living
from desktop.screens.paper_drawing import drawn
from desktop.screens.paper_view import PaperView
from desktop.screens.record_line import Line
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

if TYPE_CHECKING:
    from desktop.reports.papers import Papers

SHEET, BOOK, YEAR = mark("{title}（{day}）"), mark("{title}（整本）"), mark("个人全年随访册 {year}")
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class PaperChoice:
    """One paper: how it is called, its file's name without the person, and what draws it."""

    words: str
    file: str
    draw: Callable[["Papers", Path], object]


def papers_of(desk: WorkDesk, resident: str, line: Line | None) -> list[PaperChoice]:
    """Return what can be printed of *resident*, that of the selected record first."""
    kinds, today = desk.kinds, desk.today()
    found = []
    if line is not None:
        kind, record = kinds[line.kind], line.record
        day = line.day.isoformat() if line.day else "—"
        found.append(
            PaperChoice(
                tr(SHEET, title=line.title, day=day),
                f"{line.title}-{day}.pdf",
                lambda papers, out: papers.sheet(kind, record, out),
            )
        )
        found += _books(desk, line)
    year = (line.day if line and line.day else today).year
    words = tr(YEAR, year=year)
    found.append(PaperChoice(words, f"{words}.pdf", lambda papers, out: papers.year(resident, year, out)))
    return found


class PersonPapers(QWidget):
    """The pages of one paper; the others stand above by their numbers."""

    left = Signal()

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.choices: list[PaperChoice] = []
        self.buttons: list[QPushButton] = []
        self.at = -1
        self.paper = PaperView(desk.notices)
        self.paper.left.connect(self.left)
        self.setFocusProxy(self.paper)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self.paper, 1)

    def offer(self, choices: list[PaperChoice]) -> None:
        """Show the first of *choices*, and all of them to choose from."""
        self.clear()
        self.choices = choices
        for place, choice in enumerate(choices):
            button = QPushButton(f"{place + 1} {choice.words}")
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, place=place: self.show_at(place))
            self._row.insertWidget(place, button)
            self.buttons.append(button)
        self.show_at(0)

    def show_at(self, place: int) -> None:
        """Draw one of the papers."""
        self.at = place
        for number, button in enumerate(self.buttons):
            button.setChecked(number == place)
        choice = self.choices[place]
        self.desk.read(
            lambda progress: drawn(self.desk, choice.draw),
            living(self, lambda pdf: self._show(place, pdf, choice.file)),
        )

    def print_out(self) -> None:
        """Print what is shown."""
        self.paper.print_out()

    def clear(self) -> None:
        """Let go of the pages."""
        self.paper.clear()
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.choices, self.buttons, self.at = [], [], -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number."""
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(self.choices) and not event.modifiers() & CONTROL:
            self.show_at(int(digit) - 1)
        else:
            super().keyPressEvent(event)

    def _show(self, place: int, pdf: bytes, file: str) -> None:
        if place == self.at:
            self.paper.show_pdf(pdf, file)
            self.paper.setFocus()


def _books(desk: WorkDesk, line: Line) -> list[PaperChoice]:
    """Return the books of the episodes that the record began or belongs to."""
    record = desk.shelf.get(line.kind, line.record)
    named = {line.kind: line.record} if line.kind in TITLES else {}
    for question in desk.kinds[line.kind].questions:
        if question.refers in TITLES and record is not None and getattr(record, question.name):
            named[question.refers] = getattr(record, question.name)
    return [_book(desk, kind, opening) for kind, opening in named.items()]


def _book(desk: WorkDesk, name: str, opening: str) -> PaperChoice:
    kind, title = desk.kinds[name], tr(TITLES[name])
    return PaperChoice(
        tr(BOOK, title=title), f"{title}.pdf", lambda papers, out: papers.book(kind, opening, out)
    )  # fmt: skip
