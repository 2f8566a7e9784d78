"""A paper pile under way: whom the next paper is about, and what was saved of the pile so far."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.people_view import FOUND_MANY, FOUND_SAID, MOST, NOBODY, PeopleView
from desktop.screens.person_cell import Person
from desktop.screens.saving import Saved
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.search_keys import in_order
from desktop.store.statement import driver
from desktop.words import mark, tr

OF_VILLAGE = "SELECT id, name, born_on FROM resident WHERE void = 0 AND village = ?"
VILLAGE_SAID = mark("{village} 共 {n} 人；输入姓名、首字母或号码后几位")
SAVED_TITLE = mark("本批已存 {n} 份")
NONE_SAVED = mark("这一批还没有存。选好居民，填完保存，就列在这里。")
REOPEN = mark("F3 改上一份 · Ctrl+Z 撤销上一份")
SIDE = 320


@dataclass(frozen=True)
class Done:
    """One paper of the pile that was saved."""

    number: int
    task: Task
    saved: Saved
    person: Person


class VillagePeople(PeopleView):
    """People as one types, those of the pile's village first; a blank line lists the village."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__(desk, lists_all=False)
        self.village = ""

    def look_up(self) -> None:
        """Show whom the line points to."""
        self._soon.stop()
        typed = self.line.text().strip()
        if not typed:
            self._show(*self._of_village())
            return
        found = self.desk.find_people(typed, MOST)
        ordered = sorted(found, key=lambda one: bool(self.village) and one.village != self.village)
        many = tr(FOUND_MANY, n=MOST) if len(found) == MOST else tr(FOUND_SAID, n=len(found))
        self._show([one.resident for one in ordered], many if found else tr(NOBODY, typed=typed))
        if ordered:
            self.list.selectRow(0)

    def _of_village(self) -> tuple[list[str], str]:
        if not self.village:
            return [], ""
        with self.desk.shelf.reading() as connection:
            found = driver(connection).execute(OF_VILLAGE, (self.village,)).fetchall()
        ids = [one[0] for one in sorted(found, key=lambda one: (in_order(one[1] or ""), one[2] or ""))]
        return ids, tr(VILLAGE_SAID, village=self.village, n=len(ids))


class BatchPile(QWidget):
    """The search line at the left, the papers saved at the right, the newest first."""

    picked = Signal(str)
    reopened = Signal(object)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.done: list[Done] = []
        self.people = VillagePeople(desk)
        self.people.picked.connect(lambda row: self.picked.emit(row.id))
        columns = (
            Column(mark("份"), lambda one: one.number, 44, is_number=True),
            Column(mark("居民"), lambda one: one.person, 190),
        )
        self.list = ListView(LazyModel(columns, lambda at, n: self._newest()[at : at + n], lambda: len(self.done)))
        self.list.opened.connect(self.reopened)
        self.list.say_when_empty(tr(NONE_SAVED))
        self.saved = Card()
        self.saved.setFixedWidth(SIDE)
        self.title = said("", "section")
        self.saved.body.addWidget(self.title)
        self.saved.body.addWidget(self.list, 1)
        self.saved.body.addWidget(said(tr(REOPEN), "caption"))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.people, 1)
        both.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(both)
        keys = QShortcut(QKeySequence("F3"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.reopen_last)

    def begin(self, village: str) -> None:
        """Begin a new pile."""
        self.done = []
        self.people.village = village
        self.show_done()

    def next_one(self) -> None:
        """Wait for the next paper: the line is blank and has the cursor."""
        self.people.line.clear()
        self.people.look_up()
        self.people.line.setFocus()

    def add(self, done: Done) -> None:
        """Put a saved paper on top; one that was reopened stays in its place."""
        self.done = [done if one.number == done.number else one for one in self.done]
        if done not in self.done:
            self.done.append(done)
        self.show_done()

    def take_last(self) -> Done | None:
        """Take the last paper off the list, where there is one."""
        taken = self.done.pop() if self.done else None
        self.show_done()
        return taken

    def reopen_last(self) -> None:
        """Open the paper that was saved last."""
        if self.done:
            self.reopened.emit(self.done[-1])

    def show_done(self) -> None:
        """Say how many there are."""
        self.title.setText(tr(SAVED_TITLE, n=len(self.done)))
        self.list.lazy.reload()

    def _newest(self) -> list[Done]:
        return list(reversed(self.done))
