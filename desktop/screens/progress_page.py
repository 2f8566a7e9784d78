"""指标完成情况: where every target stands, and the people behind each number."""

from collections import deque
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.progress.explaining import Explained
from desktop.progress.relations import Asking
from desktop.progress.standing import Standing
from desktop.progress.working import Working
from desktop.screens.cards import said
from desktop.screens.living import living
from desktop.screens.pages import PageView, Visited
from desktop.screens.progress_asking import AskingLine
from desktop.screens.progress_base import FigureForm
from desktop.screens.progress_board import Board
from desktop.screens.progress_centers import count_served
from desktop.screens.progress_detail import BY_NUMBER, DetailView
from desktop.screens.progress_plans import choosable_plans
from desktop.screens.progress_reading import Opened, read_list, read_standings
from desktop.screens.progress_words import TYPED, to_type
from desktop.screens.record_sheet import RecordSheet
from desktop.screens.work import Job, Progress
from desktop.store.rights import may_write
from desktop.words import mark, tr

COUNTING = mark("正在计算…")
STANDS = mark("截至 {on}，共 {n} 项")
MORE = mark("另有 {n} 项背景指标")
MORE_TIP = mark("区级、市级指标仅展示，不由本机构完成，不计入上面的项数；报告把它们一并列出，共 {all} 项。")
BROKEN_OFF = mark("计算中断了，请按 F5 重新计算。")


def make(desk: Any) -> PageView:
    """Return the page."""
    return ProgressPage(desk)


class ProgressPage(PageView):
    """The board, or in its place the list behind one number."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self.desk = desk
        self.line = AskingLine(desk, choosable_plans())
        self.board, self.detail, self.sheet = Board(), DetailView(), RecordSheet(desk)
        self.says = said("", "caption")
        self._job: Job | None = None
        self._is_stale = True
        self._form: FigureForm | None = None
        self._at = ""
        self._wanted = ""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.detail)
        self.stack.addWidget(self.sheet)
        head = QHBoxLayout()
        head.addWidget(said(tr("指标完成情况"), "title"))
        head.addStretch(1)
        head.addWidget(self.says)
        self.more = QPushButton()
        self.more.setProperty("role", "quiet")
        self.more.clicked.connect(self.show_more)
        self.more.hide()
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.stack, 1)
        self.line.changed.connect(self._ask_anew)
        self.line.filtered.connect(self.board.only)
        self.board.opened.connect(self.open)
        self.detail.left.connect(self.back)
        self.detail.chosen.connect(self.open_row)
        self.sheet.left.connect(self.back)
        self.detail.reading_asked.connect(lambda reading: self._read(self._at, reading))
        desk.saved.connect(self._spoil)

    def entered(self) -> None:
        """Count where something changed since; the rows take the keys."""
        if self._is_stale:
            self.line.fill_sites()
            self.refresh()
        if self.stack.currentWidget() is self.board:
            self.board.setFocus()
            self.board.focus(self._at)
        elif self.stack.currentWidget() is self.detail:
            self.detail.list.setFocus()
        else:
            self.sheet.setFocus()

    def turn_to(self, subject: object) -> None:
        """Open the list of the target called *subject*, as soon as its row is there."""
        self._wanted = str(subject)
        if self._wanted in self.board.rows:
            self._open_wanted()

    def refresh(self) -> None:
        """Count anew; rows that stand stay until their new numbers come."""
        if self._job is not None:
            self._job.cancel()
        self._is_stale = False
        plan, asking = self.line.working, self.line.asking()
        shelf, measures = self.desk.ledger.shelf, self.desk.measures
        arrived: deque[Standing] = deque()

        def count(progress: Progress) -> object:
            served = shelf.saves_first.again(lambda: count_served(shelf, asking))
            read_standings(shelf, plan, measures, asking, progress, arrived)
            return served

        self.says.setText(tr(COUNTING))
        job: Job = self.desk.count(count, done=living(self, lambda served: self._finished(job, asking, served)))
        self._job = job
        job.progressed.connect(living(self, lambda *_: self._take(job, arrived)))
        job.failed.connect(living(self, lambda _fault: self._broken_off(job)))

    def open(self, target: str) -> None:
        """Open the list behind a number, or the form for the figure that it waits for."""
        awaited = to_type(self.board.rows[target].standing)
        if awaited is not None and may_write(self.desk.session.role, TYPED[awaited.what]):
            self._ask_for(target)
        else:
            self._read(target)

    def open_row(self, row: Explained) -> None:
        """Open the record that a row of the list is about; where it is about a person, the person."""
        if row.is_hidden:
            self.desk.notices.warn(tr(BY_NUMBER))
            return
        measure = self.detail.opened.standing.measure if self.detail.opened is not None else None
        if measure is None or row.subject == row.person:
            self._visit(row)
        else:
            self.sheet.look_up(
                measure.kinds, row.subject, lambda is_there: self._show_sheet() if is_there else self._visit(row)
            )

    def edit(self) -> None:
        """Open the form of the record that is shown."""
        if self.stack.currentWidget() is self.sheet:
            self.sheet.edit()

    def back(self) -> bool:
        """Go back: from a record to the list, from the list to the board, each time onto the row one came from."""
        if self.stack.currentWidget() is self.sheet:
            self.stack.setCurrentWidget(self.detail)
            self.detail.list.setFocus()
            return True
        if self._form is not None:
            self._close_form(self._at)
            return True
        if self.stack.currentWidget() is self.board:
            return False
        self.stack.setCurrentWidget(self.board)
        self.line.show()
        self.board.focus(self._at)
        if self._is_stale:
            self.refresh()
        return True

    def show_more(self) -> None:
        """Go to what is only shown, whatever was filtered."""
        while self.back():
            pass
        self.line.show_all()
        self.board.show_only_shown()

    def _read(self, target: str, reading: str = "") -> None:
        self._at = target
        plan, asking = self.line.working, self.line.asking()
        shelf, measures, by = self.desk.ledger.shelf, self.desk.measures, self.desk.session
        look = partial(read_list, shelf, plan, measures, asking, target, reading, by)
        self.desk.read(
            lambda progress: shelf.saves_first.again(look),
            done=living(self, lambda opened: self._show(opened, plan, asking)),
        )

    def _show(self, opened: Opened | None, plan: Working, asking: Asking) -> None:
        if opened is None or (plan, asking) != (self.line.working, self.line.asking()):
            return
        self.board.show_standing(opened.standing)
        self.detail.show_opened(opened)
        self.line.hide()
        self.stack.setCurrentWidget(self.detail)
        self.detail.list.setFocus()

    def _visit(self, row: Explained) -> None:
        if row.person:
            self.desk.go("residents", Visited(row.person, "progress"))

    def _show_sheet(self) -> None:
        if self.stack.currentWidget() is self.detail:
            self.stack.setCurrentWidget(self.sheet)
            self.sheet.setFocus()

    def _ask_for(self, target: str) -> None:
        if self._form is not None:
            self._close_form(target)
        row = self.board.rows[target]
        awaited = to_type(row.standing)
        if awaited is None:
            return
        self._at = target
        self._form = form = FigureForm(self.desk, awaited, has_list=row.standing.measure is not None)
        form.saved.connect(lambda: self._figure_saved(target))
        form.given_up.connect(lambda: self._close_form(target))
        form.list_asked.connect(lambda: self._list_instead(target))
        row.below.addWidget(form)
        form.show()
        form.inputs["value"].focus()
        QTimer.singleShot(0, form, lambda: self.board.ensureWidgetVisible(form, 0, 24))  # once it has its place

    def _list_instead(self, target: str) -> None:
        self._close_form(target)
        self._read(target)

    def _figure_saved(self, target: str) -> None:
        self._close_form(target)
        self.desk.notices.confirm(tr("已保存，正在重新计算。"))
        self.desk.saved.emit(frozenset())
        self.refresh()

    def _close_form(self, target: str) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self.board.focus(target)

    def _take(self, job: Job, arrived: deque[Standing]) -> None:
        if job is self._job:
            while arrived:
                self.board.show_standing(arrived.popleft())
            if self._wanted in self.board.rows:
                self._open_wanted()

    def _open_wanted(self) -> None:
        target, self._wanted = self._wanted, ""
        self.open(target)

    def _finished(self, job: Job, asking: Asking, served: Any) -> None:
        if job is not self._job:
            return
        counted = self.board.tally()
        self.board.show_served(served)
        self.line.show_tally(counted)
        own, more = sum(counted.values()), self.board.only_shown
        self.says.setText(tr(STANDS, on=asking.on, n=own))
        self.more.setText(tr(MORE, n=more))
        self.more.setToolTip(tr(MORE_TIP, all=own + more))
        self.more.setVisible(bool(more))
        if self.board.hasFocus():  # nobody went elsewhere while it was counted
            self.board.focus()

    def _broken_off(self, job: Job) -> None:
        if job is self._job:
            self.says.setText(tr(BROKEN_OFF))

    def _ask_anew(self) -> None:
        self.board.clear()
        self.refresh()

    def _spoil(self, _touched: object) -> None:
        self._is_stale = True
