"""Where an entry begins: look for somebody, or go on with what was left unfinished."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.screens import entry_draft, icons
from desktop.screens.cards import Card, said
from desktop.screens.people_view import PeopleView
from desktop.screens.returned_list import ReturnedList
from desktop.screens.returned_strip import ReturnedStrip
from desktop.screens.saved_strip import SavedStrip
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.drafts import Draft
from desktop.words import mark, tr

FOR_WHOM, FOR_WHOM_KIND = mark("为谁登记？"), mark("{title}：为谁登记？")
UNFINISHED = mark("没有填完的草稿")
DRAFT = mark("{about}　{at}")
MOST = 5


class EntryStart(QWidget):
    """The search line with its list, and one's drafts below."""

    resumed = Signal(object)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.ask = said(tr(FOR_WHOM), "section")
        self.people = PeopleView(desk)
        self.drafts = Card(tr(UNFINISHED))
        self.drafts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.ask, 1)
        self.strip = SavedStrip()
        head.addWidget(self.strip)
        column.addLayout(head)
        self.returned = ReturnedStrip(desk)
        self.returned.toggled.connect(self._show_returned)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        column.addWidget(self.returned)
        column.addWidget(self.stack, 1)
        column.addWidget(self.drafts)

    def wanted(self, title: str) -> None:
        """Say what is going to be registered, where that is chosen already."""
        self.ask.setText(tr(FOR_WHOM_KIND, title=title) if title else tr(FOR_WHOM))

    def begin(self) -> None:
        """Put the cursor into the line and look for drafts."""
        self.returned.refresh()
        self.people.line.clear()
        self.people.look_up()
        self.people.start()
        self.desk.read(lambda progress: self._read_drafts(), self._show_drafts)

    def _show_returned(self, is_on: bool) -> None:
        """Show what was sent back in the place of the people, or the people again."""
        if is_on and self.stack.count() == 1:
            self.stack.addWidget(ReturnedList(self.desk))
        self.stack.setCurrentIndex(int(is_on))
        shown = self.stack.currentWidget()
        if isinstance(shown, ReturnedList):
            shown.entered()
        else:
            self.people.start()

    def _read_drafts(self) -> list[tuple[Task, str]]:
        return [(task, self._said(task, draft)) for task, draft in entry_draft.open_drafts(self.desk)[:MOST]]

    def _said(self, task: Task, draft: Draft) -> str:
        return tr(DRAFT, about=entry_draft.about(self.desk, task, draft), at=draft.saved_at.strftime("%m-%d %H:%M"))

    def _show_drafts(self, drafts: list[tuple[Task, str]]) -> None:
        self.drafts.clear()
        for task, words in drafts:
            button = QPushButton(words)
            button.setProperty("role", "quiet")
            button.setIcon(icons.icon("edit", "pine"))
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(lambda _on=False, task=task: self.resumed.emit(task))
            self.drafts.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.drafts.setVisible(bool(drafts))
