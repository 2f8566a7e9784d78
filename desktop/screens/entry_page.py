"""The page 服务登记: whom, what, the form, and on to the next of the list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.progress.duty_forms import follow_ups_of
from desktop.records.reading import Value
from desktop.screens.cards import said, scrolled
from desktop.screens.entry_form import EntryForm
from desktop.screens.entry_start import EntryStart
from desktop.screens.kind_chooser import KindChooser
from desktop.screens.last_steps import undo_last
from desktop.screens.own_staff import own_staff
from desktop.screens.pages import PageView
from desktop.screens.people_rows import person_named
from desktop.screens.saving import Saved
from desktop.screens.sticky import head_of_batch
from desktop.screens.tasks import Task, title_of
from desktop.screens.view_right import may_open
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.store.sight import NotServing
from desktop.store.undo import Undone, undo_save
from desktop.words import mark, tr

RESIDENT = "resident"
FOR_WHOM = mark("为 {person} 登记")
SAVED, LIST_DONE = mark("已保存：{title} · {person}。"), mark("这份名单已全部登记。")
TAKEN_BACK = mark("已撤销刚才的保存：{title} · {person}。")
NOT_TAKEN_BACK = mark("刚才保存的记录后来又有改动或已被引用，没有撤销；请打开记录更正。")


class EntryPage(PageView):
    """Start → kind → form; a list of tasks is worked off one after the other."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.queue: list[Task] = []
        self.task = Task("")
        self.carried: dict[tuple[str, ...], dict[str, Value]] = {}  # each form has a pile of its own
        self._wanted: tuple[str, ...] = ()  # kinds chosen before the person
        self._used: tuple[str, ...] = ()
        self._from_list = False
        self.is_sticky = True
        self._last: tuple[Task, Saved] | None = None
        self._saved_words = ""
        self._forms: dict[tuple[str, ...], EntryForm] = {}
        self.start = EntryStart(desk)
        self.start.people.picked.connect(lambda row: self.choose(Task(row.id, self._wanted)))
        self.start.resumed.connect(self.turn_to)
        self.start.strip.undo_asked.connect(self.undo)
        self.chooser = KindChooser(desk.kinds)
        self.chooser.chosen.connect(lambda kinds: self.open(Task(self.task.resident, kinds)))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self._with_head(self.chooser))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack, 1)

    @property
    def form(self) -> EntryForm | None:
        """Return the form that is shown, or None."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, EntryForm) else None

    def entered(self) -> None:
        """Put the cursor where work begins."""
        if self.form is not None:
            self.form.form.start()
        elif self.stack.currentIndex() == 1:
            self.chooser.setFocus()
        else:
            self.start.begin()

    def turn_to(self, subject: object) -> None:
        """Open a task, work off a list of tasks, or wait for whom some kinds are registered."""
        self._keep()
        if isinstance(subject, Task) and subject.kinds and not subject.resident:
            # a register of the center is filled in there, a new resident among the residents
            self.desk.go("residents" if subject.kinds == (RESIDENT,) else "center", subject)
        elif isinstance(subject, Task):
            self.queue, self._from_list = [], False
            self.choose(subject)
        elif isinstance(subject, Sequence) and subject and all(isinstance(one, Task) for one in subject):
            first, *self.queue = subject
            self._from_list = True
            self.choose(first)
        elif isinstance(subject, tuple):
            self._wanted = tuple(str(name) for name in subject)
            self._to_start()

    def choose(self, task: Task) -> None:
        """Ask what is registered, unless *task* says it."""
        self.task = task
        if task.kinds:
            self.open(task)
            return
        with self.desk.shelf.reading() as connection:
            known = LedgerKnown(connection, self.desk.kinds, self.desk.shelf.tables)
            registrations = known.of("disease-registration", task.resident)
        due = follow_ups_of(registrations, self.desk.kinds)
        apart = [(name,) for name in due] if len(due) > 1 else []
        proposed = [kinds for kinds in (due, self._used, *apart) if kinds]
        self.chooser.offer(list(dict.fromkeys(proposed)))
        self.for_whom.setText(tr(FOR_WHOM, person=person_named(self.desk, task.resident)))
        self.stack.setCurrentIndex(1)
        self.chooser.setFocus()

    def open(self, task: Task) -> None:
        """Show the form of *task*, unless it would show what only those see who serve."""
        if not may_open(self.desk, task):
            self.desk.notices.show_fault(NotServing())
            self._to_start()
            return
        self.task = task
        self._wanted = ()
        form = self._form_for(task.kinds)
        carried = self.carried.get(task.kinds, {}) if self.is_sticky else {}
        if not carried.get("staff"):
            carried = {**carried, "staff": own_staff(self.desk) or None}
        carried = {**carried, **dict(task.given)}
        form.sticky.setChecked(self.is_sticky)
        self.stack.setCurrentWidget(form)
        form.begin(task, person_named(self.desk, task.resident), carried, len(self.queue))

    def prepare(self, kinds: tuple[str, ...]) -> None:
        """Draw a form before it is asked for."""
        self._form_for(kinds).warm_up()

    def new(self) -> None:
        """Begin with another person."""
        self._keep()
        self.queue = []
        self._to_start()

    def save(self) -> None:
        """Save the form."""
        if self.form is not None:
            self.form.save()

    def search(self) -> None:
        """Look for somebody."""
        self.new()

    def edit(self) -> None:
        """Overrule what the program computed."""
        if self.form is not None:
            self.form.form.edit_computed()

    def undo(self) -> None:
        """Take the last save back."""
        if self._last is None:
            undo_last(self.desk)
            return
        task, saved = self._last
        self._last = None
        self._say_saved("")
        shelf, by = self.desk.shelf, self.desk.session

        def take_back(progress: object) -> list[Undone]:
            return [undo_save(shelf, seq, by=by) for seq in reversed(saved.seqs)]

        self.desk.write(take_back, lambda done: self._undone(task, done))

    def back(self) -> bool:
        """Go back from the form to the start; what was typed is kept."""
        if self.stack.currentIndex() == 0:
            return False
        if not self._is_sent_back():
            self.new()
        return True

    def may_leave(self) -> bool:
        """Keep what was typed."""
        self._keep()
        return True

    def refresh(self) -> None:
        """Read the drafts anew."""
        self.start.begin()

    def _form_for(self, kinds: tuple[str, ...]) -> EntryForm:
        if kinds not in self._forms:
            made = EntryForm(self.desk, kinds, self.stack)
            made.saved.connect(self._saved)
            made.sticky.toggled.connect(self._stick)
            made.strip.undo_asked.connect(self.undo)
            made.strip.say(self._saved_words)
            made.given_up.connect(lambda _task: self._next())
            self._forms[kinds] = made
            self.stack.addWidget(made)
        return self._forms[kinds]

    def _saved(self, task: Task, saved: Saved) -> None:
        form = self._forms[task.kinds]
        if not task.record:
            answers = {kind.name: form.form.answers(kind) for kind in form.kinds}
            self.carried[task.kinds] = head_of_batch(form.kinds, answers)
            self._used = task.kinds
        self._last = (task, saved)
        self.desk.saved.emit(frozenset({task.resident}))
        self._say_saved(self._say(SAVED, task))
        self._next()

    def _next(self) -> None:
        if self.queue:
            self.choose(self.queue.pop(0))
        elif self._from_list:
            self._from_list = False
            self._forget_keys()
            self.desk.notices.confirm(tr(LIST_DONE))
            self._to_start()
            self.desk.go("follow-ups")
        elif self._is_sent_back():
            self.desk.notices.confirm(self._saved_words)
        else:
            self._to_start()

    def _is_sent_back(self) -> bool:
        """Go back to the page that opened a saved record, or to the person for whom a new one was begun there."""
        origin, self.came_from = self.came_from, ""
        if not origin or not (self.task.record or origin == "residents"):
            return False
        self._keep()
        self._to_start()
        self.desk.go(origin)
        return True

    def _forget_keys(self) -> None:
        """Drop what was typed ahead for a form that does not come."""
        for form in self._forms.values():
            form.ahead.forget()

    def _undone(self, task: Task, done: list[Undone]) -> None:
        kept = [record for one in done for record in one.kept]
        self.desk.saved.emit(frozenset({task.resident}))
        if kept:
            self.desk.notices.warn(tr(NOT_TAKEN_BACK))
        else:
            self.desk.notices.confirm(self._say(TAKEN_BACK, task))

    def _say(self, words: str, task: Task) -> str:
        person = person_named(self.desk, task.resident)
        return tr(words, title=title_of(task.kinds, self.desk.kinds), person=person.name)

    def _say_saved(self, words: str) -> None:
        """Say it wherever the eye may be next."""
        self._saved_words = words
        for strip in (self.start.strip, *(form.strip for form in self._forms.values())):
            strip.say(words)

    def _stick(self, is_on: bool) -> None:
        self.is_sticky = is_on

    def _keep(self) -> None:
        if self.form is not None:
            self.form.keep_draft()

    def _to_start(self) -> None:
        self.came_from = ""  # whoever begins anew here stays here
        self.stack.setCurrentIndex(0)
        self.start.wanted(title_of(self._wanted, self.desk.kinds))
        self.start.begin()

    def _with_head(self, chooser: KindChooser) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.for_whom = said("", "section")
        column.addWidget(self.for_whom)
        column.addWidget(scrolled(chooser), 1)
        return holder


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return EntryPage(desk)
