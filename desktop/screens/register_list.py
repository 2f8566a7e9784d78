"""One register of the center as a list: its title, a line to search in, the site, the rows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.records.kind import Kind
from desktop.screens.cards import said
from desktop.screens.checklist_bar import ChecklistBar
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.picker import Picker
from desktop.screens.registers import Row, columns_of, rows_of
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

ALL_SITES = mark("全部机构")
COUNT, COUNT_OF = mark("共 {n} 条"), mark("{n} / {all} 条")
EMPTY = mark("还没有登记。按 Ctrl+N 新增，或在“设置 · 导入登记簿”里从 Excel 导入。")
WIDTHS = {"date": 100, "yes-no": 80, "integer": 90, "decimal": 90, "choice": 120}
WIDEST = 170


class RegisterList(QFrame):
    """The rows of one kind; *opened* with the row that somebody opens, *new_asked* for a new one."""

    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, desk: WorkDesk, choosing: FileChoosing) -> None:
        super().__init__()
        self.setObjectName("card")
        self.desk = desk
        self.kind: Kind | None = None
        self.rows: list[Row] = []
        self.shown: list[Row] = []
        self.sites: dict[str, str] = {}
        self.list = ListView(LazyModel((), lambda at, most: [], lambda: 0))
        self.checklists = ChecklistBar(desk, choosing)
        self.checklists.loaded.connect(self.fetch)
        self._lay_out()

    def show_kind(self, kind: Kind, *, may_write: bool) -> None:
        """Show the register of *kind*; the rows follow."""
        self.kind = kind
        self.rows, self.shown = [], []  # the last register's rows have other cells
        self._fill_sites()
        self.title.setText(tr(kind.title))
        self.words.setText(kind.form)
        self.fresh.setEnabled(may_write)
        self.checklists.setVisible(may_write and kind.name == self.checklists.kind)
        columns = [
            Column(question.label, _shower(question.name), WIDTHS.get(question.type, WIDEST))
            for question in columns_of(kind)
        ]
        if len(self.sites) > 1:
            columns.append(Column(mark("机构"), lambda row: self.sites.get(row.site, ""), 150))
        self._show_columns(columns)
        self.line.clear()
        self.fetch()

    def fetch(self) -> None:
        """Fetch the records of the register that is shown, in the background."""
        kind = self.kind
        if kind is None:
            return
        sites = [self.site.currentData()] if self.site.currentData() else list(self.sites)
        self.desk.read(
            lambda _progress: rows_of(self.desk, kind, sites), living(self, lambda rows: self._show(kind, rows))
        )

    @property
    def chosen_site(self) -> str:
        """Return the code of the site that is chosen, "" for all of them."""
        return str(self.site.currentData() or "")

    def _show(self, kind: Kind, rows: list[Row]) -> None:
        if kind is self.kind:
            self.rows = rows
            self._filter()

    def _filter(self) -> None:
        typed = self.line.text().strip()
        self.shown = [row for row in self.rows if not typed or row.holds(typed)]
        self.list.reload()
        words = tr(COUNT_OF, n=len(self.shown), all=len(self.rows)) if typed else tr(COUNT, n=len(self.rows))
        self.count.setText(words)
        self.empty.setVisible(not self.rows)
        self.list.setVisible(bool(self.rows))

    def _show_columns(self, columns: Sequence[Column]) -> None:
        fresh = ListView(LazyModel(columns, lambda at, most: self.shown[at : at + most], lambda: len(self.shown)))
        fresh.opened.connect(self.opened)
        self._column.replaceWidget(self.list, fresh)
        self.list.deleteLater()
        self.list = fresh

    def _fill_sites(self) -> None:
        """Offer the own site and those below it, once."""
        if self.sites:
            return
        own = self.desk.session.site
        known = {one.code: one for one in self.desk.shelf.all("site")}
        below = [code for code, one in known.items() if one.parent == own]
        self.sites = {code: (known[code].name if code in known else "") or code for code in (own, *below)}
        if below:
            self.site.addItem(tr(ALL_SITES), "")
        for code, name in self.sites.items():
            self.site.addItem(name, code)
        self.site.setVisible(bool(below))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self.title, self.words, self.count = said("", "section"), said("", "caption"), said("", "caption")
        self.site = Picker(mark("机构"))
        self.site.currentIndexChanged.connect(lambda _place: self.fetch())
        self.line = Line()
        self.line.setPlaceholderText(tr("在这本登记簿里查找"))
        self.line.setFixedWidth(220)
        self.line.textChanged.connect(lambda _typed: self._filter())
        self.fresh = QPushButton(tr("新增　Ctrl+N"))
        self.fresh.setProperty("role", "primary")
        self.fresh.clicked.connect(self.new_asked)
        self.empty = said(tr(EMPTY), "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head, low = QHBoxLayout(), QHBoxLayout()
        for row in (head, low):
            row.setSpacing(8)
            self._column.addLayout(row)
        head.addWidget(self.title)
        head.addWidget(self.words, 1)
        head.addWidget(self.count)
        low.addWidget(self.line)
        low.addWidget(self.site)
        low.addStretch(1)
        low.addWidget(self.fresh)
        self._column.addWidget(self.checklists)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.list, 1)


def _shower(name: str) -> Callable[[Any], object]:
    return lambda row: row.cells[name]
