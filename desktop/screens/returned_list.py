"""What was sent back with a reason: opened to be mended, or sent again as it is with a sentence why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.screens.cards import said
from desktop.screens.empty import Empty
from desktop.screens.inputs.line import Line
from desktop.screens.last_steps import undo_last
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.pages import PageView
from desktop.screens.review_rows import BackRow, sent_back_found
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.reviewing import send_again
from desktop.words import mark, tr

MINE, ALL = mark("退回给我的 {n} 条：按 Enter 打开，改好保存后自动重新送审。"), mark("已退回 {n} 条，等录入的人改。")
NOTHING = mark("没有退回的记录。")
AGAIN, WHY = mark("原样重新送审"), mark("没有要改的？写明理由，原样重新送审")
SENT = mark("已重新送审：{title} · {person}。")
COLUMNS = (
    Column(mark("居民"), lambda row: row.person, 240),
    Column(mark("服务"), lambda row: row.title, 130),
    Column(mark("日期"), lambda row: row.day, 96),
    Column(mark("退回原因"), lambda row: row.reason, 340, token=lambda row: "explain"),
    Column(mark("退回人"), lambda row: row.reviewer, 90),
)


class ReturnedList(PageView):
    """The list; Enter opens a record, the line below sends it again."""

    def __init__(self, desk: WorkDesk, *, to_all: bool = False) -> None:
        super().__init__()
        self.desk, self._to_all = desk, to_all
        self.rows: list[BackRow] = []
        self.told = said("", "soft")
        self.list = ListView(LazyModel(COLUMNS, lambda at, n: self.rows[at : at + n], lambda: len(self.rows)))
        self.list.opened.connect(lambda _row: self.edit())
        self.why = Line()
        self.why.setPlaceholderText(tr(WHY))
        self.why.setAccessibleName(tr(WHY))
        self.why.went_on.connect(self.send_again)
        self.again = QPushButton(tr(AGAIN))
        self.again.clicked.connect(self.send_again)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.why, 1)
        foot.addWidget(self.again)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(Empty(tr(NOTHING), icon="check"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        desk.saved.connect(self._heard)

    def entered(self) -> None:
        """Read the list."""
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list anew."""
        self.desk.read(lambda progress: sent_back_found(self.desk, to_all=self._to_all), self._have)

    def edit(self) -> None:
        """Open the selected record, whose form says why it was sent back; once it is saved it waits for review again."""
        row = self.list.selected()
        if row is not None:
            one = row.back
            self.desk.go("entry", Task(str(getattr(one.stored, "resident", "") or ""), (one.kind,), one.stored.id))

    def send_again(self) -> None:
        """Send the selected record again as it is."""
        row, why = self.list.selected(), self.why.text().strip()
        if not why:
            self.why.setFocus()
        elif row is not None:
            shelf, one, by = self.desk.shelf, row.back, self.desk.session
            self.desk.write(
                lambda progress: send_again(shelf, one.kind, one.stored.id, why, by), lambda _: self._sent(row)
            )

    def undo(self) -> None:
        """Take the last step back."""
        undo_last(self.desk)

    def _heard(self, _touched: frozenset[str]) -> None:
        """Read anew where the list is seen."""
        if self.isVisible():
            self.refresh()

    def _sent(self, row: BackRow) -> None:
        self.why.clear()
        self.desk.notices.confirm(tr(SENT, title=row.title, person=row.person.name))
        self.desk.saved.emit(frozenset({str(getattr(row.back.stored, "resident", "") or "")}))

    def _have(self, rows: list[BackRow]) -> None:
        self.rows = rows
        self.told.setText(tr(ALL if self._to_all else MINE, n=len(rows)))
        self.list.reload()
        self.stack.setCurrentIndex(0 if rows else 1)
        if rows:
            self.list.selectRow(max(0, self.list.currentIndex().row()))
