"""The page 中心登记: registers of what the center has, trains, agrees on and is told; one list a kind, one form."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.screens.cards import said, scrolled
from desktop.screens.choosing import FileChoosing
from desktop.screens.entry_form import EntryForm
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.person_cell import Person
from desktop.screens.register_list import RegisterList
from desktop.screens.registers import register_kinds
from desktop.screens.saving import Saved
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.rights import MAY_WRITE, WRITERS, RightOfOthers, may_write
from desktop.store.undo import Undone, undo_save
from desktop.words import mark, tr

SIDE = 176
BESIDE = 20  # px that margin and scroll bar take
SAVED = mark("已保存：{title}。")
TAKEN_BACK, NOT_TAKEN_BACK = (
    mark("已撤销刚才的保存。"),
    mark("这条记录后来又有改动或已被引用，没有撤销；请打开记录更正。"),
)
TO_READ = mark("只供查看")
NOTHING_TO_UNDO = mark("没有可以撤销的保存。")


class CenterPage(PageView):
    """Registers at the left; the list of one, or its form, at the right."""

    def __init__(self, desk: WorkDesk, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.kind: Kind | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._forms: dict[str, EntryForm] = {}
        self._last: Saved | None = None
        self.register = RegisterList(desk, choosing or FileChoosing())
        self.register.opened.connect(lambda row: self.open(row.record, row.site))
        self.register.new_asked.connect(self.new)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.register)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._kinds_side())
        whole.addWidget(self.stack, 1)

    @property
    def form(self) -> EntryForm | None:
        """Return the form that is shown, or None."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, EntryForm) else None

    def entered(self) -> None:
        """Fetch the list anew, or put the cursor into the form."""
        if self.form is not None:
            self.form.form.start()
        elif self.kind is None:
            self.visit(next(iter(self.buttons)))
        else:
            self.refresh()

    def turn_to(self, subject: object) -> None:
        """Show a register by the name of its kind, or the form of a task."""
        if isinstance(subject, Task) and subject.kinds and subject.kinds[0] in self.buttons:
            self.visit(subject.kinds[0])
            self.open(subject.record)
        elif isinstance(subject, str) and subject in self.buttons:
            self.visit(subject)
            self.register.line.setFocus()

    def visit(self, name: str) -> None:
        """Show the register of one kind."""
        self._keep()
        self.kind = self.desk.kinds[name]
        for one, button in self.buttons.items():
            button.setChecked(one == name)
        self.stack.setCurrentIndex(0)
        self.register.show_kind(self.kind, may_write=self._may_write(self.kind))

    def refresh(self) -> None:
        """Fetch the records of the register that is shown."""
        self.register.fetch()

    def open(self, record: str, site: str = "") -> None:
        """Show the form: of a saved record, or a new one of the site that is chosen."""
        kind = self.kind
        if kind is None:
            return
        form = self._form_for(kind)
        form.site = site or self.register.chosen_site
        where = self.register.sites.get(form.site or self.desk.session.site, "")
        self.stack.setCurrentWidget(form)
        form.begin(Task("", (kind.name,), record), Person(where), {}, 0)
        if not self._may_write(kind):
            for made in form.form.inputs.values():
                made.setEnabled(False)
            form.button.hide()
            form.state.setText(tr(TO_READ))

    def new(self) -> None:
        """Begin a new record, where this role may keep the register."""
        if self.kind is None:
            return
        if self._may_write(self.kind):
            self._keep()
            self.open("")
        else:
            self.desk.notices.show_fault(RightOfOthers(MAY_WRITE.get(self.kind.name, WRITERS)))

    def save(self) -> None:
        """Save the form."""
        if self.form is not None and self.kind is not None and self._may_write(self.kind):
            self.form.save()

    def search(self) -> None:
        """Put the cursor into the search line."""
        self.back()
        self.register.line.setFocus()

    def edit(self) -> None:
        """Open the selected record."""
        row = self.register.list.selected()
        if self.form is None and row is not None:
            self.open(row.record, row.site)

    def undo(self) -> None:
        """Take the last save back."""
        if self._last is None:
            self.desk.notices.warn(tr(NOTHING_TO_UNDO))
            return
        saved, self._last = self._last, None
        shelf, by = self.desk.shelf, self.desk.session
        self.desk.write(lambda _: [undo_save(shelf, seq, by=by) for seq in saved.seqs], living(self, self._undone))

    def back(self) -> bool:
        """Go back to the list; what was typed is kept."""
        if self.form is None:
            return False
        self._keep()
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.register.list.setFocus()
        return True

    def may_leave(self) -> bool:
        """Keep what was typed."""
        self._keep()
        return True

    def _saved(self, task: Task, saved: Saved) -> None:
        self._last = saved
        self.desk.saved.emit(frozenset())
        if self.kind is not None:
            self.desk.notices.confirm(tr(SAVED, title=tr(self.kind.title)))
        self.back()

    def _undone(self, done: list[Undone]) -> None:
        self.desk.saved.emit(frozenset())
        self.refresh()
        if any(one.kept for one in done):
            self.desk.notices.warn(tr(NOT_TAKEN_BACK))
        else:
            self.desk.notices.confirm(tr(TAKEN_BACK))

    def _may_write(self, kind: Kind) -> bool:
        return may_write(self.desk.session.role, kind.name)

    def _keep(self) -> None:
        if self.form is not None:
            self.form.keep_draft()

    def _form_for(self, kind: Kind) -> EntryForm:
        if kind.name not in self._forms:
            made = EntryForm(self.desk, (kind.name,))
            made.sticky.hide()
            made.saved.connect(self._saved)
            made.strip.undo_asked.connect(self.undo)
            made.given_up.connect(lambda _task: self.back())
            self._forms[kind.name] = made
            self.stack.addWidget(made)
        return self._forms[kind.name]

    def _kinds_side(self) -> QWidget:
        names = QWidget()
        names.setObjectName("page")
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        for title, kinds in register_kinds(self.desk.kinds):
            column.addSpacing(8)
            column.addWidget(said(title, "caption"))
            for kind in kinds:
                button = QPushButton(tr(kind.title))
                button.setObjectName("section")
                button.setCheckable(True)
                button.clicked.connect(lambda _on=False, name=kind.name: self.visit(name))
                self.buttons[kind.name] = button
                column.addWidget(button)
        column.addStretch(1)
        side = scrolled(names)
        for button in self.buttons.values():
            button.ensurePolished()
        needed = max(button.sizeHint().width() for button in self.buttons.values())
        side.setFixedWidth(max(SIDE, needed + BESIDE))  # other languages have longer titles
        return side


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return CenterPage(desk)
