"""The buttons over the register of checklist items: load a list that ships, or one from a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.progress.checklists import KIND, load_checklist, read_checklist, shipped_checklists
from desktop.screens.cards import said
from desktop.screens.choosing import FileChoosing
from desktop.screens.work_desk import WorkDesk
from desktop.store.wish import new_id
from desktop.words import mark, tr

TOLD = mark(
    "现行文件没有规定三大中心的面积、人员和设备数值：自带清单只列条目，要求值留空，待区级确认。"
    "区级下发清单后从文件载入；已经填写的实际值不会被改动。"
)
LOADED = mark("“{title}”已载入：共 {n} 条，有变动 {changed} 条。")


class ChecklistBar(QWidget):
    """What the lists are good for, and a button for each; *loaded* when items came or changed."""

    loaded = Signal()
    kind = KIND

    def __init__(self, desk: WorkDesk, choosing: FileChoosing) -> None:
        super().__init__()
        self._desk, self._choosing = desk, choosing
        words = said(tr(TOLD), "caption")
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for file in shipped_checklists():
            button = QPushButton(tr("载入{title}", title=read_checklist(file).title))
            button.clicked.connect(lambda _on=False, file=file: self.load(file))
            row.addWidget(button)
        other = QPushButton(tr("从文件载入…"))
        other.clicked.connect(self._choose)
        row.addWidget(other)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(words)
        column.addLayout(row)

    def load(self, file: Path) -> None:
        """Load the checklist in *file*, or say what stands against it."""
        ledger = self._desk.ledger
        try:
            checklist = read_checklist(file)
            changed = load_checklist(checklist, ledger.shelf, ledger.session, batch=new_id())
        except Fault as fault:
            self._desk.notices.show_fault(fault)
            return
        self._desk.notices.confirm(tr(LOADED, title=checklist.title, n=len(checklist.items), changed=changed))
        self._desk.saved.emit(frozenset())
        self.loaded.emit()

    def _choose(self) -> None:
        for file in self._choosing.files(self, tr("选择建设清单"), "TOML (*.toml)", Path.home())[:1]:
            self.load(file)
