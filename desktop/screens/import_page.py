"""导入登记簿: choose, preview, adjust, explain, import, and take back."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.gate.workbook import Sheet, read_workbook
from desktop.intake.error_copy import write_error_copy
from desktop.intake.mapping import WorkbookMapping
from desktop.intake.preview import Preview, prepare, sheets_left
from desktop.intake.run import Result, commit
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.import_mapping import MappingTable
from desktop.screens.import_preview import PreviewView
from desktop.screens.import_result import ResultView
from desktop.screens.import_start import ImportStart
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.work import Job, Progress
from desktop.store.undo import Undone, undo_batch
from desktop.words import mark, tr

COPY_SUFFIX = mark("（导入结果）")
READING, WRITING = mark("正在读取并核对…"), mark("正在导入，请不要关闭程序…")


@dataclass(frozen=True)
class Read:
    """A workbook as it was read, and the preview of it."""

    file: Path
    digest: str
    sheets: Sequence[Sheet]
    preview: Preview


def make(desk: Any) -> PageView:
    """Return the page."""
    return ImportPage(desk)


class ImportPage(PageView):
    """Three steps in one place: choose, look, result."""

    def __init__(self, desk: Any, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk, self.choosing = desk, choosing or FileChoosing()
        self.read: Read | None = None
        self.result: Result | None = None
        self.job: Job | None = None
        self.start, self.shown, self.outcome = ImportStart(desk, self.choosing), PreviewView(), ResultView()
        self.table = MappingTable(desk.ledger.shelf.kinds)
        self.name, self.says, self.bar = said("", "section"), said("", "caption"), QProgressBar()
        self.bar.setFixedHeight(8)
        self.bar.setTextVisible(False)
        self.go, self.other = QPushButton(tr("导入")), QPushButton(tr("换一个文件"))
        self.go.setProperty("role", "primary")
        self.stack = QStackedWidget()
        for view in (self.start, self._look(), self.outcome):
            self.stack.addWidget(view)
        self._lay_out()
        self.start.chosen.connect(self.take)
        self.start.undo_asked.connect(self.undo_import)
        self.table.changed.connect(self._again)
        self.go.clicked.connect(self.commit)
        self.other.clicked.connect(self.back)
        self.outcome.copy_asked.connect(self.save_copy)
        self.outcome.undo_asked.connect(lambda: self.undo_import(self.result.import_id if self.result else ""))
        self.outcome.again_asked.connect(self.back)
        self._calm()

    def entered(self) -> None:
        """Fetch what was imported before."""
        self.start.fetch()
        if self.stack.currentWidget() is self.start:
            self.start.button.setFocus()

    def new(self) -> None:
        """Ask for a workbook (Ctrl+N)."""
        self.start.choose()

    def save(self) -> None:
        """Import what is previewed (Ctrl+S)."""
        if self.stack.currentIndex() == 1:
            self.commit()

    def back(self) -> bool:
        """Go back to the start; what was only previewed is forgotten."""
        if self._is_at_work or self.stack.currentWidget() is self.start:
            return False
        self.read = None
        self.stack.setCurrentWidget(self.start)
        self.entered()
        return True

    def take(self, file: Path) -> None:
        """Read a workbook and preview it, in the background."""
        if self._is_at_work:
            return
        shelf, by, today = self.desk.ledger.shelf, self.desk.ledger.session, self.desk.today()

        def read(progress: Progress) -> Read:
            sheets = read_workbook(file)
            preview = prepare(sheets, shelf, by, today, on_progress=progress.tell)
            return Read(file, hashlib.sha256(file.read_bytes()).hexdigest(), sheets, preview)

        self._run(self.desk.read, read, self._show, READING)

    def commit(self) -> None:
        """Import the preview after a backup, in the background."""
        read, ledger = self.read, self.desk.ledger
        if read is None or self._is_at_work:
            return
        explained = self.shown.explained()

        def write(progress: Progress) -> Result:
            ledger.backup_before("import")
            return commit(
                read.preview, ledger.shelf, ledger.session,
                explain=explained, file_digest=read.digest, on_progress=progress.tell,
            )  # fmt: skip

        self._run(self.desk.write, write, self._imported, WRITING)

    def save_copy(self) -> None:
        """Save the user's own workbook with a column of reasons."""
        read, result = self.read, self.result
        if read is None or result is None or self._is_at_work:
            return
        proposed = read.file.with_name(f"{read.file.stem}{tr(COPY_SUFFIX)}.xlsx")
        target = self.choosing.target(self, tr("另存错误副本"), "Excel (*.xlsx)", proposed)
        if target is None:
            return
        target = target if target.suffix.lower() == ".xlsx" else target.with_name(f"{target.name}.xlsx")
        mapping, left = read.preview.mapping, result.left_out
        self._run(
            self.desk.read,
            lambda _progress: write_error_copy(read.file, target, mapping, left),
            lambda n: self.outcome.copied.setText(tr("已另存：{file}（标出 {n} 行）", file=target, n=n)),
            READING,
        )

    def undo_import(self, import_id: str) -> None:
        """Take a whole import back, in the background."""
        shelf, by = self.desk.ledger.shelf, self.desk.ledger.session
        if import_id and not self._is_at_work:
            self._run(self.desk.write, lambda _progress: undo_batch(shelf, import_id, by=by), self._undone, WRITING)

    @property
    def _is_at_work(self) -> bool:
        return self.job is not None and self.job.is_running

    def _again(self) -> None:
        """Preview anew with the mapping as it was adjusted."""
        read, mapping = self.read, self.table.mapping
        if read is None or mapping is None:
            return
        if self.job is not None:
            self.job.cancel()
        shelf, by, today = self.desk.ledger.shelf, self.desk.ledger.session, self.desk.today()

        def judge(progress: Progress) -> Read:
            preview = prepare(read.sheets, shelf, by, today, mapping=mapping, on_progress=progress.tell)
            return Read(read.file, read.digest, read.sheets, preview)

        self._run(self.desk.read, judge, lambda judged: self._judged(judged, mapping), READING)

    def _run(self, lane: Any, function: Any, done: Any, words: str) -> None:
        self.says.setText(tr(words))
        self.bar.setRange(0, 0)
        self.bar.show()
        for button in (self.go, self.other, self.start.button):
            button.setEnabled(False)
        job: Job = lane(function, done=living(self, done))
        self.job = job
        job.progressed.connect(living(self, self._tell))
        job.ended.connect(living(self, lambda: self._calm() if job is self.job else None))

    def _tell(self, at: int, total: int, _words: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(at)

    def _calm(self) -> None:
        self.bar.hide()
        self.says.setText("")
        for button in (self.go, self.other, self.start.button):
            button.setEnabled(True)

    def _show(self, read: Read) -> None:
        self.read = read
        self.name.setText(read.file.name)
        self.table.show_mapping(read.preview.mapping, sheets_left(read.sheets, read.preview.mapping))
        self.shown.show_preview(read.preview)
        self.stack.setCurrentIndex(1)
        (self.shown.for_all if self.shown.lines else self.go).setFocus()

    def _judged(self, read: Read, mapping: WorkbookMapping) -> None:
        if mapping is self.table.mapping:
            self.read = read
            self.shown.show_preview(read.preview)

    def _imported(self, result: Result) -> None:
        self.result = result
        self.outcome.show_result(result, self.read.preview.known if self.read is not None else 0)
        self.stack.setCurrentWidget(self.outcome)
        self.desk.saved.emit(frozenset())

    def _undone(self, undone: Undone) -> None:
        self.outcome.show_undone(undone.undone, len(undone.kept))
        self.desk.notices.confirm(tr("已撤销 {n} 条。", n=undone.undone))
        self.start.fetch()
        self.desk.saved.emit(frozenset())

    def _look(self) -> QWidget:
        found, meant = Card(tr("预览")), Card(tr("列的含义"))
        found.body.addWidget(self.shown, 1)
        meant.body.addWidget(self.table, 1)
        meant.setMinimumWidth(360)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.other)
        foot.addWidget(self.go)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(found, 3)
        both.addWidget(meant, 2)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(both, 1)
        column.addLayout(foot)
        return page

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(said(tr("导入登记簿"), "title"))
        head.addStretch(1)
        head.addWidget(self.says)
        head.addWidget(self.bar)
        self.bar.setFixedWidth(160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
