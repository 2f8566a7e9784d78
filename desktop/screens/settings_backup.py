"""Backups: make one now, see which there are, and how to try a restore."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.two_step import TwoStepButton
from desktop.store.backup import ENDING, FOLDER
from desktop.store.restored import put_to_use
from desktop.store.rights import ADMIN, BACK_UP, may_do
from desktop.words import mark, tr

KEPT = mark("程序自动保留最近 7 天、4 周和 12 个月各一份；导入和升级前也会先备份。请定期另存一份到 U 盘，放在别处。")
DRILL = mark(
    "恢复演练（建议每季度一次）：退出后在登录窗口选“从备份恢复”，恢复到一个新的空文件夹，登录后核对居民数和指标，"
    "再删除那个文件夹。正在用的台账不受影响。"
)
NONE_YET = mark("这个台账还没有备份。按“立即备份”做第一份，再另存一份到 U 盘。")
IS_COPY = mark("现在打开的是 {day} 的备份恢复出来的副本。要改用它、不再用原来的台账时，请系统管理员确认。")
IN_USE, IN_USE_ASKING = mark("改用这份副本"), mark("再点一次：确认改用，原来的台账不再登记")
NOW_IN_USE = mark("已确认：这份副本就是正在用的台账，下次登录起窗口上方不再标注。")
REASONS = {"import": mark("导入前"), "migration": mark("升级前"), "restore": mark("恢复前")}


class BackupView(QWidget):
    """Two buttons, the list, the drill."""

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__()
        self._desk, self._choosing = desk, choosing
        self._files: list[Path] = []
        columns = (
            Column(mark("时间"), lambda file: _made(file), 180),
            Column(mark("原因"), lambda file: _reason(file), 120),
            Column(mark("大小"), lambda file: _size(file), 100, is_number=True),
            Column(mark("文件"), lambda file: file.name, 300),
        )
        self.list = ListView(LazyModel(columns, lambda at, most: self._files[at : at + most], lambda: len(self._files)))
        self.now, away = QPushButton(tr("立即备份")), QPushButton(tr("备份到其他位置…"))
        self.now.setProperty("role", "primary")
        self.now.clicked.connect(lambda: self.back_up(None))
        away.clicked.connect(self._away)
        if not may_do(desk.session.role, BACK_UP):
            self.now.hide()
            away.hide()
        card, drill = Card(tr("备份")), Card(tr("恢复演练"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.now)
        row.addWidget(away)
        row.addStretch(1)
        card.body.addLayout(row)
        for body, words in ((card.body, KEPT), (drill.body, DRILL)):
            label = said(tr(words), "soft")
            label.setWordWrap(True)
            body.addWidget(label)
        self.empty = said(tr(NONE_YET), "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.empty, 1)
        card.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        self.in_use = TwoStepButton(IN_USE, IN_USE_ASKING)
        self.in_use.confirmed.connect(self.put_to_use)
        self.is_copy = said("", "soft")
        self.is_copy.setWordWrap(True)
        drill.body.addWidget(self.is_copy)
        drill.body.addWidget(self.in_use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(drill)

    def fetch(self) -> None:
        """Look which backups lie in the ledger's own folder."""
        folder = self._desk.ledger.folder / FOLDER
        self._files = sorted(folder.glob(f"*{ENDING}"), reverse=True)
        self.list.reload()
        restored = self._desk.ledger.restored
        self.is_copy.setText(tr(IS_COPY, day=restored.day) if restored else "")
        self.is_copy.setVisible(restored is not None)
        self.in_use.setVisible(restored is not None and self._desk.session.role == ADMIN)
        self.empty.setVisible(not self._files)
        self.list.setVisible(bool(self._files))

    def back_up(self, folder: Path | None) -> None:
        """Make a verified backup in the background."""
        self.now.setEnabled(False)
        job = self._desk.back_up(living(self, self._done), folder)
        job.ended.connect(living(self, lambda: self.now.setEnabled(True)))

    def put_to_use(self) -> None:
        """Say that this copy is the ledger from now on."""
        put_to_use(self._desk.ledger.folder, self._desk.session)
        self._desk.notices.confirm(tr(NOW_IN_USE))
        self.fetch()

    def _done(self, file: Path) -> None:
        self._desk.notices.confirm(tr("已备份并核验：{file}", file=file))
        self.fetch()

    def _away(self) -> None:
        found = self._choosing.folder(self, tr("选择存放备份的位置"), Path.home())
        if found is not None:
            self.back_up(found)


def _made(file: Path) -> str:
    try:
        return f"{datetime.strptime(file.name[:15], '%Y%m%d-%H%M%S'):%Y-%m-%d %H:%M}"
    except ValueError:
        return "—"


def _size(file: Path) -> str:
    try:
        return f"{file.stat().st_size / 1_000_000:.1f} MB"
    except FileNotFoundError:  # it went since it was listed
        return "—"


def _reason(file: Path) -> str:
    found = next((words for name, words in REASONS.items() if f"-{name}" in file.stem), "")
    return tr(found) if found else tr("日常")
