"""成批补录: a pile of papers of one kind, one after the other: kind, head, then name → form → saved → next name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.progress.duty_kinds import FOLLOW_UPS
from desktop.records.reading import Value
from desktop.screens.batch_head import BatchHead
from desktop.screens.batch_pile import BatchPile, Done
from desktop.screens.cards import said, scrolled
from desktop.screens.entry_form import EntryForm
from desktop.screens.kind_chooser import KindChooser
from desktop.screens.pages import PageView
from desktop.screens.people_rows import person_named
from desktop.screens.record_line import told_value
from desktop.screens.saving import Saved
from desktop.screens.sticky import head_of_batch
from desktop.screens.tasks import Task, title_of
from desktop.screens.view_right import may_open
from desktop.screens.work_desk import WorkDesk
from desktop.store.sight import NotServing
from desktop.store.undo import Undone, undo_save
from desktop.words import mark, tr

TITLE = mark("成批补录：按纸质登记簿的顺序")
AT = mark("第 {next} 份，本批已存 {n}")
END = mark("结束这一批　Esc")
ENDED = mark("这一批已结束：{title}，共存 {n} 份。")
TAKEN_BACK, NOT_TAKEN_BACK = mark("已撤销第 {n} 份：{person}。"), mark("这一份后来又有改动或已被引用，没有撤销。")


class BatchView(PageView):
    """Kind, head, pile and form, in this order; Esc goes back one step."""

    left = Signal()

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.kinds: tuple[str, ...] = ()
        self.carried: dict[str, Value] = {}
        self._forms: dict[tuple[str, ...], EntryForm] = {}
        self._number = 1
        self.banner, self.at = said(tr(TITLE), "section"), said("", "good")
        self.end_button = QPushButton(tr(END))
        self.end_button.setProperty("role", "quiet")
        self.end_button.clicked.connect(self.back)
        self.chooser = KindChooser(desk.kinds)
        self.chooser.chosen.connect(self.choose)
        self.head = BatchHead(desk)
        self.head.begun.connect(self.start_pile)
        self.pile = BatchPile(desk)
        self.pile.picked.connect(lambda resident: self.open(Task(resident, self.kinds), len(self.pile.done) + 1))
        self.pile.reopened.connect(self.reopen)
        self.stack = QStackedWidget()
        self._choosing = scrolled(self.chooser)
        for widget in (self._choosing, self.head, self.pile):
            self.stack.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.banner)
        top.addWidget(self.at, 1)
        top.addWidget(self.end_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    @property
    def form(self) -> EntryForm | None:
        """Return the form that is shown, or None."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, EntryForm) else None

    def begin(self) -> None:
        """Ask what kind of papers the pile holds; one under way goes on."""
        if self.kinds:
            self.entered()
            return
        lead = tuple(list(FOLLOW_UPS.values())[:2])
        self.chooser.offer([(lead[0],), (lead[1],), lead])
        self.stack.setCurrentWidget(self._choosing)
        self._say()
        self.chooser.setFocus()

    def entered(self) -> None:
        """Put the cursor where work goes on."""
        shown = self.stack.currentWidget()
        if self.form is not None:
            self.form.form.start()
        elif shown is self.pile:
            self.pile.next_one()
        elif shown is self._choosing:
            self.chooser.setFocus()

    def choose(self, kinds: tuple[str, ...]) -> None:
        """Ask for the head of a pile of *kinds*."""
        self.kinds = tuple(kinds)
        self.stack.setCurrentWidget(self.head)
        self.head.ask(self.kinds, title_of(self.kinds, self.desk.kinds))
        self._say()

    def start_pile(self) -> None:
        """Take the head and wait for the first paper."""
        if self.head.is_readable:
            self.carried = self.head.answers()
            self.pile.begin(self.head.village)
            self._next()

    def open(self, task: Task, number: int) -> None:
        """Show the form of one paper."""
        if not may_open(self.desk, task):
            self.desk.notices.show_fault(NotServing())
            return
        self._number = number
        form = self._form_for(task.kinds)
        self.stack.setCurrentWidget(form)
        form.begin(task, person_named(self.desk, task.resident), self.carried, 0)
        self._say()

    def reopen(self, done: Done) -> None:
        """Open a saved paper of the pile; of several records together the first one."""
        kind, record = done.task.kinds[0], done.saved.records[0]
        self.open(Task(done.task.resident, (kind,), record), done.number)

    def save(self) -> None:
        """Save the form."""
        if self.form is not None:
            self.form.save()
        elif self.stack.currentWidget() is self.head:
            self.start_pile()

    def edit(self) -> None:
        """Overrule what the program computed."""
        if self.form is not None:
            self.form.form.edit_computed()

    def undo(self) -> None:
        """Take the last paper of the pile back."""
        done = self.pile.take_last() if self.form is None else None
        if done is not None:
            shelf, by = self.desk.shelf, self.desk.session
            self.desk.write(
                lambda progress: [undo_save(shelf, seq, by=by) for seq in reversed(done.saved.seqs)],
                lambda undone: self._undone(done, undone),
            )

    def back(self) -> bool:
        """Go back: from the form to the pile, from the pile to the page; what was typed is kept as a draft."""
        shown = self.stack.currentWidget()
        if self.form is not None:
            self.form.keep_draft()
            self._next()
        elif shown is self.head:
            self.kinds = ()
            self.begin()
        else:
            if shown is self.pile and self.pile.done:
                title = title_of(self.kinds, self.desk.kinds)
                self.desk.notices.confirm(tr(ENDED, title=title, n=len(self.pile.done)))
            self.kinds = ()
            self.left.emit()
        return True

    def may_leave(self) -> bool:
        """Keep what was typed."""
        if self.form is not None:
            self.form.keep_draft()
        return True

    def _form_for(self, kinds: tuple[str, ...]) -> EntryForm:
        if kinds not in self._forms:
            made = EntryForm(self.desk, kinds, self.stack)
            made.sticky.hide()
            made.saved.connect(self._saved)
            made.given_up.connect(lambda _task: self._next())
            self._forms[kinds] = made
            self.stack.addWidget(made)
        return self._forms[kinds]

    def _saved(self, task: Task, saved: Saved) -> None:
        form = self._forms[task.kinds]
        if task.record:
            before = next(one for one in self.pile.done if one.number == self._number)
            self.pile.add(Done(before.number, before.task, before.saved, before.person))
        else:
            answers = {kind.name: form.form.answers(kind) for kind in form.kinds}
            self.carried |= head_of_batch(form.kinds, answers)  # the date of a register runs on from line to line
            self.pile.add(Done(self._number, task, saved, person_named(self.desk, task.resident)))
        self.desk.saved.emit(frozenset({task.resident}))
        self._next()

    def _undone(self, done: Done, undone: list[Undone]) -> None:
        self.desk.saved.emit(frozenset({done.task.resident}))
        if any(one.kept for one in undone):
            self.pile.add(done)
            self.desk.notices.warn(tr(NOT_TAKEN_BACK))
        else:
            self.desk.notices.confirm(tr(TAKEN_BACK, n=done.number, person=done.person.name))
        if self.form is None:
            self._number = len(self.pile.done) + 1
        self._say()

    def _next(self) -> None:
        self.stack.setCurrentWidget(self.pile)
        self._number = len(self.pile.done) + 1
        self._say()
        self.pile.next_one()

    def _say(self) -> None:
        """Say what the pile is, which paper is next and how many are saved."""
        if not self.kinds or self.stack.currentWidget() in (self._choosing, self.head):
            self.banner.setText(tr(TITLE))
            self.at.setText("")
            return
        told = [title_of(self.kinds, self.desk.kinds), *self._carried_told(), self.pile.people.village]
        self.banner.setText(" · ".join(part for part in told if part))
        self.at.setText(tr(AT, next=self._number, n=len(self.pile.done)))

    def _carried_told(self) -> list[str]:
        kind = self.desk.kinds[self.kinds[0]]
        staff = self.carried.get("staff")
        doctor = self.desk.shelf.get("staff", str(staff)) if staff else None
        told = [
            told_value(kind.by_name[name], value) for name, value in self.carried.items()
            if name in kind.by_name and name != "staff"
        ]  # fmt: skip
        return [*told, doctor.name or "" if doctor else ""]
