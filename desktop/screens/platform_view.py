"""平台补录: what the online platform still lacks, printed as a numbered list, ticked with the space bar or by line numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.records.periods import Span
from desktop.screens.buttons import push_button
from desktop.screens.cards import said
from desktop.screens.empty import Empty
from desktop.screens.inputs.line import Line
from desktop.screens.lists import LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.paper_drawing import drawn
from desktop.screens.paper_view import PaperView
from desktop.screens.platform_bar import PlatformBar
from desktop.screens.platform_rows import COLUMNS, Found, PlatformRow, ids_ticked, look, ticked
from desktop.screens.report_making import BAD_PERIOD
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.store.platform_list import tick, untick
from desktop.store.platform_sheets import BadLines, KeptSheet, keep_sheet, read_lines, sheets_kept
from desktop.words import mark, tr

LOOKING, DRAWING = mark("正在查找平台还缺的记录…"), mark("正在排版…")
NOTHING = mark("这一时期的记录都已在平台录好。换一个时期，或等新的服务登记后再来。")
TOLD = mark("共 {n} 条待补录；空格打勾，回车打开记录")
TOLD_MANY = mark("共 {n} 条待补录，先列最早的 {most} 条；空格打勾，回车打开记录")
BY_LINES = mark("按行号打勾，如 1-12,15")
TICK_ALL, SAVE, PRINT = mark("全部打勾"), mark("保存打勾（{n}）　Ctrl+S"), mark("打印清单　Ctrl+P")
SAVED, TAKE_BACK = mark("已打勾 {n} 条：平台已录。"), mark("撤销")
TAKEN_BACK = mark("已撤销 {n} 条的打勾。")
NOTHING_TICKED = mark("还没有打勾的行：按空格逐条打勾，或输入行号。")
TITLE = mark("平台补录清单")


class TickList(ListView):
    """A list whose space bar ticks; digits go to the line where numbers are typed."""

    ticked = Signal(object)
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the row and go down, or hand a digit on."""
        row = self.selected()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.ticked.emit(row)
            self.selectRow(min(self.currentIndex().row() + 1, self.lazy.rowCount() - 1))
        elif event.text().isdigit():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class PlatformView(PageView):
    """One kind and period at a time, or a sheet that was printed."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[PlatformRow] = []
        self.batch = ""
        self._span: Span | None = None
        self._found = ""
        self.bar, self.lines = PlatformBar(desk), Line()
        self.problem, self.told = said(""), said(tr(LOOKING), "soft")
        self.list = TickList(LazyModel(COLUMNS, lambda at, n: self.rows[at : at + n], lambda: len(self.rows)))
        self.paper = PaperView(desk.notices)
        self._lay_out()
        self.bar.changed.connect(self.refresh)
        self.list.ticked.connect(lambda row: self.tick([row.number], not row.is_ticked))
        self.list.typed.connect(self._type)
        self.list.opened.connect(lambda row: desk.go("entry", Task(row.resident, (self.bar.kind_name,), row.record)))
        self.lines.went_on.connect(self.tick_lines)
        self.paper.left.connect(self.back)

    def entered(self) -> None:
        """Look anew; the list takes the keys."""
        if not ids_ticked(self.rows):
            self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Look for what waits."""
        span = self.bar.span()
        self.problem.setText("" if span else tr(BAD_PERIOD))
        if span is None:
            self.bar.period.setFocus()
            return
        self.told.setText(tr(LOOKING))
        asked, sheet, self._span = self.bar.asked(span), self.bar.sheet, span
        failed = living(self, self._not_done)
        self.desk.read(lambda progress: look(self.desk, asked, sheet), living(self, self._have), failed)

    def tick(self, numbers: list[int], is_on: bool = True) -> None:
        """Tick lines, or take their ticks away; nothing is kept before it is saved."""
        wanted = set(numbers)
        self.rows = [ticked(row, is_on) if row.number in wanted else row for row in self.rows]
        self.list.reload()
        self._say_ticked()

    def tick_lines(self) -> None:
        """Tick the lines whose numbers were typed."""
        try:
            numbers = read_lines(self.lines.text(), len(self.rows))
        except BadLines as fault:
            self.problem.setText(fault.sentence)
            return
        self.problem.setText("")
        self.lines.clear()
        self.tick(numbers)
        self.list.setFocus()

    def tick_all(self) -> None:
        """Tick every line that is shown."""
        self.tick([row.number for row in self.rows])
        self.list.setFocus()

    def save(self) -> None:
        """Keep the ticks as one batch."""
        ids, kind = ids_ticked(self.rows), self.bar.kind_name
        if not ids:
            self.desk.notices.warn(tr(NOTHING_TICKED))
            return
        shelf, by = self.desk.shelf, self.desk.session
        self.desk.write(
            lambda progress: tick(shelf, kind, ids, by), living(self, lambda batch: self._saved(batch, ids))
        )

    def undo(self) -> None:
        """Take the last saved ticks back."""
        batch, self.batch = self.batch, ""
        if batch:
            shelf, by = self.desk.shelf, self.desk.session
            self.desk.write(lambda progress: untick(shelf, batch, by), living(self, self._undone))

    def print_out(self) -> None:
        """Give the list a number, keep it and show its pages; print what is shown already."""
        if self.stack.currentWidget() is self.paper:
            self.paper.print_out()
        elif self.rows and self._span is not None:
            ids, kind, sheet = [row.record for row in self.rows], self.bar.kind_name, self.bar.sheet
            shows = f"{tr(self.desk.kinds[kind].title)} · {self._span.title}"
            self.told.setText(tr(DRAWING))

            def draw(progress: object) -> tuple[KeptSheet, bytes]:
                kept = sheet or keep_sheet(self.desk.shelf, kind, shows, ids)
                return kept, drawn(self.desk, lambda papers, out: papers.platform_sheet(kept, out))

            shown = living(self, lambda done: self._show_paper(*done))
            self.desk.write(draw, shown, living(self, self._not_done))

    def back(self) -> bool:
        """Go back from the pages to the list."""
        if self.stack.currentWidget() is not self.paper:
            return False
        self.paper.clear()
        self.stack.setCurrentWidget(self.body)
        self.refresh()
        self.list.setFocus()
        return True

    def search(self) -> None:
        """Put the cursor where line numbers are typed."""
        self.lines.setFocus()

    def _have(self, found: Found) -> None:
        sheet = self.bar.sheet
        is_other = self.bar.offer(found.counts)
        self.bar.offer_sheets(sheets_kept(self.desk.shelf), sheet.number if sheet else 0)
        if sheet is None and is_other:
            self.refresh()  # the kind that was shown has nothing left: the next one has
            return
        self.rows = list(found.rows)
        self.list.reload()
        if self.rows and not self.list.currentIndex().isValid():
            self.list.selectRow(0)
        many = found.total > len(self.rows)
        self._found = tr(TOLD_MANY, n=found.total, most=len(self.rows)) if many else tr(TOLD, n=found.total)
        self.told.setText(self._found)
        self.shown.setCurrentWidget(self.list if self.rows else self.empty)
        self._say_ticked()

    def _not_done(self, fault: Fault) -> None:
        self.told.setText(self._found)
        self.desk.notices.show_fault(fault)

    def _saved(self, batch: str, ids: list[str]) -> None:
        self.batch = batch
        touched = frozenset(row.resident for row in self.rows if row.record in set(ids))
        self.rows = [ticked(row, False) for row in self.rows]
        self.desk.saved.emit(touched)
        self.desk.notices.confirm(tr(SAVED, n=len(ids)), tr(TAKE_BACK), self.undo)
        self.refresh()

    def _undone(self, n: int) -> None:
        self.desk.notices.confirm(tr(TAKEN_BACK, n=n))
        self.refresh()

    def _show_paper(self, kept: KeptSheet, pdf: bytes) -> None:
        self.bar.offer_sheets(sheets_kept(self.desk.shelf), kept.number)
        self.paper.show_pdf(pdf, f"{tr(TITLE)}-{kept.number}.pdf")
        self.stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _type(self, digit: str) -> None:
        self.lines.setFocus()
        self.lines.setText(digit)

    def _say_ticked(self) -> None:
        n = len(ids_ticked(self.rows))
        self.save_button.setText(tr(SAVE, n=n))
        self.save_button.setEnabled(bool(n))

    def _lay_out(self) -> None:
        self.lines.setPlaceholderText(tr(BY_LINES))
        self.lines.setAccessibleName(tr(BY_LINES))
        self.lines.setFixedWidth(200)
        self.problem.setProperty("state", "mend")
        self.bar.row.addWidget(push_button(tr(PRINT), self.print_out))
        low = QHBoxLayout()
        low.setSpacing(8)
        low.addWidget(self.lines)
        low.addWidget(push_button(tr(TICK_ALL), self.tick_all))
        low.addWidget(self.problem, 1)
        self.save_button = push_button(tr(SAVE, n=0), self.save, "primary")
        low.addWidget(self.save_button)
        self.empty = Empty(tr(NOTHING), icon="check")
        self.shown = QStackedWidget()
        self.shown.addWidget(self.list)
        self.shown.addWidget(self.empty)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addWidget(self.shown, 1)
        column.addLayout(low)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
