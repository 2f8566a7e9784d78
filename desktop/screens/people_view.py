"""Finds residents as one types: a line above, the list below; arrows choose, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens import icons
from desktop.screens.elided import Elided
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.people_rows import ResidentRow, everybody, rows_of
from desktop.screens.scanned import task_behind
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

ASK = mark("姓名、拼音首字母、证件号码后几位或电话")
ALL_SAID = mark("共 {n} 人，按村（居）、姓名排列")
FOUND_SAID = mark("找到 {n} 人")
FOUND_MANY = mark("前 {n} 人，再多输入一些可缩小范围")
NOBODY = mark("没有找到“{typed}”。换一种写法，或按 Ctrl+N 登记新居民。")
LOOKING = mark("正在读取名单…")
PATIENCE_MS = 60
MOST = 100
COLUMNS = (
    Column(mark("居民"), lambda row: row.person, 330),
    Column(mark("在管病种"), lambda row: row.diseases, 180),
    Column(mark("联系电话"), lambda row: row.phone, 140),
    Column(mark("备注"), lambda row: row.remark, 160, token=lambda row: "explain" if row.remark else "ink"),
)


class PeopleView(QWidget):
    """The list of everybody, or of those whom the typed words point to."""

    picked = Signal(object)

    def __init__(self, desk: WorkDesk, lists_all: bool = True) -> None:
        super().__init__()
        self.desk = desk
        self._lists_all = lists_all
        self._all: list[str] | None = None
        self._ids: Sequence[str] = ()
        self.line = Line()
        self.line.setPlaceholderText(tr(ASK))
        self.line.setAccessibleName(tr(ASK))
        self.line.addAction(icons.icon("search", "soft_ink"), Line.ActionPosition.LeadingPosition)
        self.line.setMinimumWidth(200)
        self.line.setMaximumWidth(380)
        self.told = Elided()
        self.told.setProperty("role", "soft")
        self.list = ListView(LazyModel(COLUMNS, self._fetch, lambda: len(self._ids)))
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self.look_up)
        self.line.textEdited.connect(lambda _text: self._soon.start())
        self.line.stepped.connect(self._step)
        self.line.went_on.connect(self._open_selected)
        self.list.opened.connect(lambda row: self.picked.emit(row))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.line, 1)
        head.addWidget(self.told, 1)
        self.head = head
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)

    def look_up(self) -> None:
        """Show whom the line points to, or everybody where it is blank."""
        self._soon.stop()
        typed = self.line.text().strip()
        if typed:
            found = self.desk.find_people(typed, MOST)
            many = tr(FOUND_MANY, n=MOST) if len(found) == MOST else tr(FOUND_SAID, n=len(found))
            self._show([one.resident for one in found], many if found else tr(NOBODY, typed=typed))
        elif self._lists_all:
            self.reload()
        else:
            self._show([], "")

    def reload(self) -> None:
        """Read the list of everybody anew, in the background."""
        if self._all is None:
            self.told.say(tr(LOOKING))
        self.desk.read(lambda progress: everybody(self.desk), self._have_all)

    def refresh(self) -> None:
        """Read the rows anew that are shown; who they are stays."""
        if self.line.text().strip() or not self._lists_all:
            self.list.reload()
        else:
            self.reload()

    def start(self) -> None:
        """Put the cursor into the line."""
        self.line.setFocus()
        self.line.selectAll()
        if self._all is None and self._lists_all:
            self.reload()

    def _have_all(self, ids: list[str]) -> None:
        self._all = ids
        if not self.line.text().strip():
            self._show(ids, tr(ALL_SAID, n=f"{len(ids):,}"))

    def _show(self, ids: Sequence[str], told: str) -> None:
        place = self.list.currentIndex().row() if ids == self._ids else 0
        self._ids = ids
        self.told.say(told)
        self.list.lazy.reload()
        if ids:
            self.list.selectRow(max(0, place))

    def _fetch(self, offset: int, limit: int) -> list[ResidentRow]:
        return rows_of(self.desk, self._ids[offset : offset + limit])

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < len(self._ids):
            self.list.selectRow(place)

    def _open_selected(self) -> None:
        task = task_behind(self.desk, self.line.text())
        if task is not None:
            self.line.clear()
            self.desk.go("entry", task)
            return
        if self._soon.isActive():
            self.look_up()
        row = self.list.selected()
        if row is not None:
            self.picked.emit(row)
