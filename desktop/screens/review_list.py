"""What waits for review: the odd ones to be looked at one by one, the rest to be passed with one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.screens.batch_asking import BatchAsking
from desktop.screens.cards import said
from desktop.screens.empty import Empty
from desktop.screens.inputs.line import ENTER
from desktop.screens.last_steps import undo_last
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.review_card import ReviewCard
from desktop.screens.review_rows import ReviewFound, ReviewRow, review_found
from desktop.screens.tasks import Task
from desktop.screens.work_desk import EVERYBODY, WorkDesk
from desktop.store.review_queue import LOOKED_AT
from desktop.store.reviewing import Passed, pass_all, send_back
from desktop.words import mark, tr

LOOKING = mark("正在查找待审核的记录…")
TOLD = mark("待审核 {n} 条：有异常 {odd} 条，缺项 {some} 条，其余 {rest} 条没有异常。")
TOLD_LAST = mark("待审核 {n} 条，先列最近录入的 {most} 条：有异常 {odd} 条，缺项 {some} 条，其余 {rest} 条没有异常。")
OWN = mark("其中本人录入的 {n} 条不成批通过，请另一位审核人审核。")
NOTHING = mark("没有等着审核的记录。")
PASS_REST = mark("其余 {n} 条全部通过　Ctrl+Enter")
PASSED, SOME_STAY = mark("已通过 {n} 条，可按 Ctrl+Z 整批撤回。"), mark("已通过 {n} 条；{left} 条没有通过：{why}")
PASSED_ONE, BACK_ONE = mark("已通过：{title} · {person}。"), mark("已退回：{title} · {person}。")
COLUMNS = (
    Column(mark("居民"), lambda row: row.person, 240),
    Column(mark("先看什么"), lambda row: f"! {row.why}" if row.is_odd else row.why, 190,
           token=lambda row: "explain" if row.is_odd else "soft_ink"),
    Column(mark("服务"), lambda row: row.title, 146),
    Column(mark("日期"), lambda row: row.day, 90),
    Column(mark("录入人"), lambda row: row.author, 76),
)  # fmt: skip
SHORTCUT = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ReviewList(PageView):
    """List at the left, the record at the right."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[ReviewRow] = []
        self.found: ReviewFound | None = None
        self._is_stale = True
        self.told = said(tr(LOOKING), "soft")
        self.told.setWordWrap(True)
        self.rest = QPushButton()
        self.rest.setProperty("role", "primary")
        self.rest.clicked.connect(self.pass_rest)
        self.rest.hide()
        self.asking = BatchAsking()
        self.asking.answered.connect(self._answered)
        self.list = Verdicts(LazyModel(COLUMNS, lambda at, n: self.rows[at : at + n], lambda: len(self.rows)))
        self.list.passed.connect(self.pass_one)
        self.list.opened.connect(lambda _row: self.edit())
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_selected())
        self.card = ReviewCard()
        self.card.passed.connect(self.pass_one)
        self.card.sent_back.connect(self.send_one_back)
        self.card.opened.connect(self.edit)
        self.card.left.connect(self.list.setFocus)
        self.card.hide()
        self.empty = Empty(tr(NOTHING), icon="file-check")
        self._lay_out()
        desk.saved.connect(self._heard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=SHORTCUT).activated.connect(self.pass_rest)

    def entered(self) -> None:
        """Look for what waits."""
        if self._is_stale:
            self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Look anew."""
        self._is_stale = False
        self.desk.count(lambda progress: review_found(self.desk), self._have)

    def pass_rest(self) -> None:
        """Ask whether everything that has nothing odd and lacks nothing is to pass in one batch."""
        if self.found is not None and self.found.rest and self.rest.isEnabled():
            self.asking.ask(len(self.found.rest))

    def back(self) -> bool:
        """Leave the batch as it waits, where that was asked."""
        was_asked = self.asking.isVisible()
        self.asking.hide()
        if was_asked:
            self.list.setFocus()
        return was_asked

    def _answered(self, is_meant: bool) -> None:
        self.back()
        records = self.found.rest if self.found is not None else ()
        if is_meant and records:
            self.rest.setEnabled(False)
            job = self.desk.write(lambda progress: pass_all(self.desk.shelf, records, self.desk.session), self._passed)
            job.failed.connect(living(self, lambda _fault: self.rest.setEnabled(True)))

    def pass_one(self) -> None:
        """Pass the selected record."""
        row = self.list.selected()
        if row is not None:
            record = ((row.waiting.kind, row.waiting.record),)
            self.desk.write(
                lambda progress: pass_all(self.desk.shelf, record, self.desk.session),
                lambda done: self._passed_one(row, done),
            )

    def send_one_back(self, reason: str) -> None:
        """Send the selected record back with the reason."""
        row = self.list.selected()
        if row is not None:
            one = row.waiting
            self.desk.write(
                lambda progress: send_back(self.desk.shelf, one.kind, one.record, reason, self.desk.session),
                lambda _: self._gone(row, tr(BACK_ONE, title=row.title, person=row.person.name)),
            )

    def edit(self) -> None:
        """Open the selected record to mend it."""
        row = self.list.selected()
        if row is not None:
            self.desk.go("entry", Task(row.waiting.resident, (row.waiting.kind,), row.waiting.record))

    def undo(self) -> None:
        """Take the last verdict back, a batch as a whole."""
        undo_last(self.desk)

    def _have(self, found: ReviewFound) -> None:
        place = max(0, self.list.currentIndex().row())
        self.found, self.rows = found, list(found.rows)
        self.back()  # the number that was asked about is another one now
        queue, rest = found.queue, len(found.rest)
        words = TOLD if queue.total <= LOOKED_AT else TOLD_LAST
        plain = len(queue.plain)
        told = tr(
            words, n=f"{queue.total:,}", most=LOOKED_AT, odd=len(queue.odd), some=len(queue.incomplete), rest=plain
        )
        self.told.setText(told + (tr(OWN, n=plain - rest) if plain > rest else ""))
        self.rest.setText(tr(PASS_REST, n=rest))
        self.rest.setVisible(bool(rest))
        self.rest.setEnabled(True)
        self.list.reload()
        self.stack.setCurrentIndex(0 if self.rows else 1)
        if self.rows:
            self.list.selectRow(min(place, len(self.rows) - 1))
        self._show_selected()

    def _show_selected(self) -> None:
        row = self.list.selected()
        self.card.show_row(row, self.desk.kinds[row.waiting.kind] if row is not None else None)

    def _passed(self, done: Passed) -> None:
        if done.refused:
            why = done.refused[0].problems[0].sentence
            self.desk.notices.warn(tr(SOME_STAY, n=done.passed, left=len(done.refused), why=why))
        else:
            self.desk.notices.confirm(tr(PASSED, n=done.passed))
        self._is_stale = True
        self.desk.saved.emit(EVERYBODY)

    def _passed_one(self, row: ReviewRow, done: Passed) -> None:
        if done.refused:
            self.desk.notices.warn(done.refused[0].problems[0].sentence)
        else:
            self._gone(row, tr(PASSED_ONE, title=row.title, person=row.person.name))

    def _gone(self, row: ReviewRow, words: str) -> None:
        """Take a record off the list that no longer waits; the next one takes its place under the cursor."""
        self.desk.notices.confirm(words)
        self.desk.saved.emit(frozenset({row.waiting.resident}))
        self.list.setFocus()

    def _heard(self, touched: frozenset[str]) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.told, 1)
        head.addWidget(self.rest)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list, 2)
        row.addWidget(self.card, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.asking)
        whole.addWidget(self.stack, 1)
        self.setTabOrder(self.list, self.card.reason)


class Verdicts(ListView):
    """A list whose Enter passes a record; a double click only opens it."""

    passed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the record where the cursor is with Enter."""
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():  # a key that is held down passes one record, not all
                self.passed.emit()
        else:
            super().keyPressEvent(event)
