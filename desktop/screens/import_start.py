"""Where an import begins: choose or drop a workbook; the earlier imports below, each can be taken back."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.two_step import TwoStepButton
from desktop.words import mark, tr

HOW = mark(
    "选择现有的 Excel 登记簿（.xlsx）：居民花名册、随访登记簿、家床和康复登记等。"
    "表头、合并格、小计行、写法不一都不用先改；导入前先预览，导入后可以整次撤销。"
)
WORKBOOKS = "*.xlsx"


class ImportStart(QWidget):
    """*chosen* carries the workbook, *undo_asked* the import to take back."""

    chosen = Signal(object)
    undo_asked = Signal(str)

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__()
        self._desk, self._choosing = desk, choosing
        self.setAcceptDrops(True)
        first = Card(tr("导入登记簿"))
        words = said(tr(HOW), "soft")
        words.setWordWrap(True)
        self.button = QPushButton(tr("选择工作簿…"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.choose)
        first.body.addWidget(words)
        first.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        first.body.addWidget(said(tr("也可以把文件拖到这里。"), "caption"))
        earlier = Card(tr("导入过的登记簿"))
        self._runs: list[Any] = []
        columns = (
            Column(mark("日期"), lambda run: run.imported_on, 110),
            Column(mark("内容"), lambda run: self._titles(run.read_as), 260),
            Column(mark("行数"), lambda run: run.rows, 80, is_number=True),
            Column(mark("新增"), lambda run: run.created, 80, is_number=True),
            Column(mark("更新"), lambda run: run.updated, 80, is_number=True),
            Column(mark("未导入"), lambda run: run.refused, 80, is_number=True),
        )
        self.list = ListView(
            LazyModel(columns, lambda start, most: self._runs[start : start + most], lambda: len(self._runs))
        )
        self.undo = TwoStepButton(mark("撤销所选的导入"), mark("再点一次，撤销所选的导入"))
        self.undo.confirmed.connect(self._undo)
        row = QHBoxLayout()
        row.addWidget(said(tr("最近的在前"), "caption"))
        row.addStretch(1)
        row.addWidget(self.undo)
        earlier.body.addWidget(self.list, 1)
        earlier.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(first)
        column.addWidget(earlier, 1)

    def fetch(self) -> None:
        """Fetch the earlier imports."""
        self._runs = list(reversed(self._desk.ledger.shelf.all("import-run")))
        self.list.reload()
        self.undo.setEnabled(bool(self._runs))

    def choose(self) -> None:
        """Ask for a workbook."""
        found = self._choosing.files(self, tr("选择登记簿"), f"Excel ({WORKBOOKS})", Path.home())
        if found:
            self.chosen.emit(found[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one workbook and nothing else."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].toLocalFile().lower().endswith(".xlsx"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the workbook that was dropped."""
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _titles(self, names: str) -> str:
        kinds = self._desk.ledger.shelf.kinds
        return "、".join(tr(kinds[name].title) for name in (names or "").split(",") if name in kinds)

    def _undo(self) -> None:
        run = self.list.selected() or (self._runs[0] if len(self._runs) == 1 else None)
        if run is not None:
            self.undo_asked.emit(run.id)
