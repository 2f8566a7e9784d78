"""The page 中心登记: registers of what the center has, trains, agrees on and is told; one list a kind, one form."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.faults import NoRight
from desktop.records.kind import Kind
from desktop.screens.cards import said, scrolled
from desktop.screens.checklist_bar import ChecklistBar
from desktop.screens.choosing import FileChoosing
from desktop.screens.entry_form import EntryForm
from desktop.screens.inputs.line import Line
from desktop.screens.last_steps import undo_last
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.person_cell import Person
from desktop.screens.picker import Picker
from desktop.screens.registers import Row, columns_of, register_kinds, rows_of
from desktop.screens.saving import Saved
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.undo import Undone, undo_save
from desktop.words import mark, tr

SIDE = 176
ALL_SITES = mark("全部机构")
COUNT, COUNT_OF = mark("共 {n} 条"), mark("{n} / {all} 条")
EMPTY = mark("还没有登记。按 Ctrl+N 新增，或在“设置 · 导入登记簿”里从 Excel 导入。")
SAVED = mark("已保存：{title}。")
TAKEN_BACK, NOT_TAKEN_BACK = (
    mark("已撤销刚才的保存。"),
    mark("这条记录后来又有改动或已被引用，没有撤销；请打开记录更正。"),
)


class CenterPage(PageView):
    """Registers at the left; the list of one, or its form, at the right."""

    def __init__(self, desk: WorkDesk, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.kind: Kind | None = None
        self.rows: list[Row] = []
        self.shown: list[Row] = []
        self.buttons: dict[str, QPushButton] = {}
        self._forms: dict[str, EntryForm] = {}
        self._last: Saved | None = None
        self._codes: list[str] = []
        self.list = ListView(LazyModel((), lambda at, most: [], lambda: 0))
        self.list.opened.connect(lambda row: self.open(row.record, row.site))
        self.checklists = ChecklistBar(desk, choosing or FileChoosing())
        self.checklists.loaded.connect(self.refresh)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._list_side())
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
        self._fill_sites()
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

    def visit(self, name: str) -> None:
        """Show the register of one kind."""
        self._keep()
        self.kind = kind = self.desk.kinds[name]
        self.rows, self.shown = [], []  # the last register's rows have other cells
        for one, button in self.buttons.items():
            button.setChecked(one == name)
        self.title.setText(tr(kind.title))
        self.words.setText(kind.form)
        self.fresh.setEnabled(self._may_write(kind))
        self.checklists.setVisible(name == self.checklists.kind)
        columns = [
            Column(question.label, _shower(question.name), _width(question.type)) for question in columns_of(kind)
        ]
        if len(self._codes) > 1:
            columns.append(Column(mark("机构"), self._site_name, 150))
        fresh = ListView(LazyModel(columns, lambda at, most: self.shown[at : at + most], lambda: len(self.shown)))
        fresh.opened.connect(lambda row: self.open(row.record, row.site))
        self._list_column.replaceWidget(self.list, fresh)
        self.list.deleteLater()
        self.list = fresh
        self.line.clear()
        self.stack.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Fetch the records of the register that is shown."""
        kind = self.kind
        if kind is None:
            return
        sites = [self.site.currentData()] if self.site.currentData() else self._codes
        self.desk.read(
            lambda _progress: rows_of(self.desk, kind, sites), living(self, lambda rows: self._show(kind, rows))
        )

    def open(self, record: str, site: str = "") -> None:
        """Show the form: of a saved record, or a new one of the site that is chosen."""
        kind = self.kind
        if kind is None:
            return
        form = self._form_for(kind)
        form.site = site or self.site.currentData() or ""
        self.stack.setCurrentWidget(form)
        form.begin(Task("", (kind.name,), record), Person(self._name_of(form.site)), {}, 0)

    def new(self) -> None:
        """Begin a new record, where this role may keep the register."""
        if self.kind is None:
            return
        if self._may_write(self.kind):
            self._keep()
            self.open("")
        else:
            self.desk.notices.show_fault(NoRight())

    def save(self) -> None:
        """Save the form."""
        if self.form is not None:
            self.form.save()

    def search(self) -> None:
        """Put the cursor into the search line."""
        self.back()
        self.line.setFocus()

    def edit(self) -> None:
        """Open the selected record."""
        row = self.list.selected()
        if self.form is None and row is not None:
            self.open(row.record, row.site)

    def undo(self) -> None:
        """Take the last save back."""
        if self._last is None:
            undo_last(self.desk)
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
        self.list.setFocus()
        return True

    def may_leave(self) -> bool:
        """Keep what was typed."""
        self._keep()
        return True

    def _show(self, kind: Kind, rows: list[Row]) -> None:
        if kind is self.kind:
            self.rows = rows
            self._filter()

    def _filter(self) -> None:
        typed = self.line.text().strip()
        self.shown = [row for row in self.rows if not typed or row.holds(typed)]
        self.list.reload()
        self.count.setText(
            tr(COUNT_OF, n=len(self.shown), all=len(self.rows)) if typed else tr(COUNT, n=len(self.rows))
        )
        self.empty.setVisible(not self.rows)
        self.list.setVisible(bool(self.rows))

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
        try:
            self.desk.session.must_write(kind)
        except NoRight:
            return False
        return True

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

    def _fill_sites(self) -> None:
        """Offer the own site and those below it; kept as chosen."""
        if self._codes:
            return
        own = self.desk.session.site
        self._sites = {one.code: one.name or one.code for one in self.desk.shelf.all("site")}
        below = [one.code for one in self.desk.shelf.all("site") if one.parent == own]
        self._codes = [own, *below]
        for code in self._codes:
            self.site.addItem(self._sites.get(code, code), code)
        if below:
            self.site.insertItem(0, tr(ALL_SITES), "")
            self.site.setCurrentIndex(0)
        self.site.setVisible(bool(below))

    def _site_name(self, row: Row) -> str:
        return self._name_of(row.site)

    def _name_of(self, site: str) -> str:
        return self._sites.get(site or self.desk.session.site, "")

    def _kinds_side(self) -> QWidget:
        names = QWidget()
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
        side.setObjectName("sections")
        side.setFixedWidth(SIDE)
        return side

    def _list_side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("card")
        self._list_column = column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.title, self.words, self.count = said("", "section"), said("", "caption"), said("", "caption")
        self.site = Picker(mark("机构"))
        self.site.currentIndexChanged.connect(lambda _place: self.refresh())
        self.line = Line()
        self.line.setPlaceholderText(tr("在这本登记簿里查找"))
        self.line.setFixedWidth(220)
        self.line.textChanged.connect(lambda _typed: self._filter())
        self.fresh = QPushButton(tr("新增　Ctrl+N"))
        self.fresh.setProperty("role", "primary")
        self.fresh.clicked.connect(self.new)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.words, 1)
        head.addWidget(self.count)
        low = QHBoxLayout()
        low.setSpacing(8)
        low.addWidget(self.line)
        low.addWidget(self.site)
        low.addStretch(1)
        low.addWidget(self.fresh)
        self.empty = said(tr(EMPTY), "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addLayout(head)
        column.addLayout(low)
        column.addWidget(self.checklists)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        return side


def _shower(name: str) -> Any:
    return lambda row: row.cells[name]


def _width(type_: str) -> int:
    return {"date": 100, "yes-no": 80, "integer": 90, "decimal": 90, "choice": 120}.get(type_, 170)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return CenterPage(desk)
