"""The page 居民: search as one types, one person with all that was done, new and mended facts."""

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout

from desktop.records.identity import born_of, from_fifteen, is_old, is_sound, sex_of
from desktop.records.reading import Value
from desktop.screens.check_view import CheckView
from desktop.screens.entry_form import EntryForm
from desktop.screens.last_steps import undo_last
from desktop.screens.pages import PageView, Visited
from desktop.screens.people_checks import PeopleChecks
from desktop.screens.people_view import PeopleView
from desktop.screens.person_cell import Person
from desktop.screens.person_papers import PersonPapers, papers_of
from desktop.screens.person_view import PersonView
from desktop.screens.record_sheet import RecordSheet
from desktop.screens.saving import Saved
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

NEW = mark("登记新居民　Ctrl+N")
NEW_PERSON = mark("新居民")
SAVED = mark("已保存居民资料：{person}。")
CONVERTED = mark("15 位旧号码已换算成 18 位：{number}，请与证件核对。")
RESIDENT, CARD = "resident", "01"


class ResidentsPage(PageView):
    """The list, a person, or the form of a person's facts."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.people = PeopleView(desk)
        self.people.picked.connect(lambda row: self.turn_to(row.id))
        self.add = QPushButton(tr(NEW))
        self.add.clicked.connect(self.new)
        self.checks = PeopleChecks(desk)
        self.people.head.addWidget(self.checks)
        self.people.head.addWidget(self.add)
        self.checks.opened.connect(self._show_check)
        self.checks.numbers.picked.connect(self.turn_to)
        for check in self.checks.views:
            check.left.connect(self.back)
        self.person = PersonView(desk)
        self.person.left.connect(self.back)
        self.person.opened.connect(self._open)
        self.person.print_button.clicked.connect(self.print_out)
        self._form: EntryForm | None = None
        self._origin = ""  # the page that shows this person, where another one does
        self.sheet = RecordSheet(desk)
        self.sheet.left.connect(self.back)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.person)
        self.paper = PersonPapers(desk)
        self.paper.left.connect(self.back)
        self.stack.addWidget(self.paper)
        self.stack.addWidget(self.sheet)
        for check in self.checks.views:
            self.stack.addWidget(check)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        desk.saved.connect(self._heard)

    def entered(self) -> None:
        """Put the cursor where work begins."""
        shown = self.stack.currentWidget()
        self.checks.count()
        if shown in self.checks.views:
            self.checks.shown(shown).start()
        elif shown is self.people:
            self.people.start()
        elif shown is self.person:
            self.person.list.setFocus()
        elif shown in (self.paper, self.sheet):
            shown.setFocus()
        elif self._form is not None:
            self._form.form.start()

    def turn_to(self, subject: object) -> None:
        """Show the person called *subject*, for another page where it says so, or the form of a task."""
        if isinstance(subject, Task):
            self._keep()
            self._open(subject)
            return
        self._origin = subject.origin if isinstance(subject, Visited) else ""
        self.show_person(subject.resident if isinstance(subject, Visited) else str(subject))

    def show_person(self, resident: str) -> None:
        """Show one person."""
        self._keep()
        self.stack.setCurrentWidget(self.person)
        self.person.show_person(resident)
        self.person.list.setFocus()

    def new(self) -> None:
        """Register a service for the person shown, or a new resident."""
        if self.stack.currentWidget() is self.person:
            self.person.begin_entry()
        elif self.stack.currentWidget() is self.people:
            self._open(Task("", (RESIDENT,)))

    def edit(self) -> None:
        """Mend the facts of the person shown."""
        if self.stack.currentWidget() is self.person:
            self.person.begin_edit()
        elif self.stack.currentWidget() is self.sheet:
            self.sheet.edit()
        elif self._form is not None and self.stack.currentWidget() is self._form:
            self._form.form.edit_computed()

    def save(self) -> None:
        """Save the facts."""
        if self._form is not None and self.stack.currentWidget() is self._form:
            self._form.save()

    def search(self) -> None:
        """Look for somebody."""
        self._keep()
        self._origin = ""
        self.stack.setCurrentWidget(self.people)
        self.people.start()

    def undo(self) -> None:
        """Take the last judgement or repair back."""
        shown = self.stack.currentWidget()
        if shown in self.checks.views:
            self.checks.shown(shown).undo()
        else:
            undo_last(self.desk)

    def print_out(self) -> None:
        """Show the paper of the selected record, other papers of the person beside it; then print."""
        shown = self.stack.currentWidget()
        if shown is self.paper:
            self.paper.print_out()
        elif shown is self.person:
            self.stack.setCurrentWidget(self.paper)
            self.paper.offer(papers_of(self.desk, self.person.resident, self.person.list.selected()))

    def back(self) -> bool:
        """Go back: from the pages or a record to the person, from the person to the list or the page that shows him."""
        shown = self.stack.currentWidget()
        if shown is self.people:
            return False
        if shown is self.paper:
            self.paper.clear()
            self.show_person(self.person.resident)
        elif shown is self._form and self._form is not None and self._form.task.record:
            self.show_person(self._form.task.record)
        elif shown is self.sheet:
            self.stack.setCurrentWidget(self.person)
            self.person.list.setFocus()
        elif shown is self.person and self._origin:
            origin, self._origin = self._origin, ""
            self.desk.go(origin)
        else:
            self.search()
        return True

    def refresh(self) -> None:
        """Fetch anew."""
        self.checks.count(anew=True)
        if self.stack.currentWidget() is self.person:
            self.person.show_person(self.person.resident)
        else:
            self.people.refresh()

    def may_leave(self) -> bool:
        """Keep what was typed."""
        self._keep()
        return True

    def _show_check(self, view: CheckView) -> None:
        self._keep()
        self.stack.setCurrentWidget(view)
        view.start()

    def _open(self, task: Task) -> None:
        if task.kinds != (RESIDENT,) and self._origin:
            self.sheet.look_up(task.kinds, task.record, self._show_sheet)
            return
        if task.kinds != (RESIDENT,):
            self.desk.go("entry", task)
            return
        if self._form is None:
            self._form = EntryForm(self.desk, (RESIDENT,))
            self._form.saved.connect(self._saved)
            self._form.given_up.connect(lambda _task: self.back())
            self._form.form.changed.connect(self._read_number)
            self._form.side.hide()
            self._form.sticky.hide()
            self.stack.addWidget(self._form)
        self.stack.setCurrentWidget(self._form)
        self._form.begin(task, Person(tr(NEW_PERSON)) if not task.record else self._shown(), {}, 0)
        self._form.side.hide()  # a person's facts have no visits before

    def _show_sheet(self, is_there: bool) -> None:
        if is_there:
            self.stack.setCurrentWidget(self.sheet)
            self.sheet.setFocus()

    def _read_number(self) -> None:
        """Write an old number of 15 digits in 18; fill birth date and sex from a sound number where they are blank."""
        assert self._form is not None
        form = self._form.form
        told = form.answers(form.kinds[0])
        number = str(told.get("id_number") or "")
        if is_old(number) and told.get("id_type") in (None, CARD):
            number = from_fifteen(number)
            form.give({"id_number": number})
            self.desk.notices.confirm(tr(CONVERTED, number=number))
        if is_sound(number):
            known: dict[str, Value] = {"born_on": born_of(number), "sex": sex_of(number)}
            blank = {name: value for name, value in known.items() if told.get(name) is None}
            if blank:
                form.give(blank)

    def _shown(self) -> Person:
        return Person(self.person.name.text(), village=self.person.rest.text())

    def _saved(self, task: Task, saved: Saved) -> None:
        record = saved.records[0]
        self.desk.saved.emit(frozenset({record}))
        self.show_person(record)
        self.desk.notices.confirm(tr(SAVED, person=self.person.name.text()))

    def _heard(self, touched: frozenset[str]) -> None:
        """Refresh what is shown of the residents *touched*."""
        if self.person.resident in touched and self.stack.currentWidget() is self.person:
            self.person.show_person(self.person.resident)
        self.people.list.reload()

    def _keep(self) -> None:
        if self._form is not None and self.stack.currentWidget() is self._form:
            self._form.keep_draft()


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ResidentsPage(desk)
