"""The card where a made report is sealed: for whom, and what came of it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.packages.register import WHO_SEALS
from desktop.packages.seal import SealedPackage
from desktop.reports.verification_page import grouped
from desktop.screens import theme
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.line import Line
from desktop.words import mark, tr

FIRST_MAKE = mark("先编制报表，核对无误后再封装。")
READY = mark("封装后内容不能再改；要改就重新编制、重新封装。")
TRAINING = mark("练习台账只能编制，不能封装。")
NO_RIGHT = mark("封装由单位负责人、系统管理员或村医操作，请换人登录。")
SEALED = mark("✓ 已封装为第 {seq} 号")


class SealingCard(Card):
    """Whom the report goes to; *asked* when it is to be sealed."""

    asked = Signal(str)

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__(tr("封装"))
        self._desk, self._choosing = desk, choosing
        self._folder: Path | None = None
        self.to = Line()
        self.to.setAccessibleName(tr("报送对象的机构代码"))
        self.to.setText(desk.ledger.site.parent)
        self.words = said(tr(FIRST_MAKE), "caption")
        self.button = QPushButton(tr("封装"))
        self.button.clicked.connect(lambda: self.asked.emit(self.to.text().strip()))
        self.result = said("", "good")
        self.files = said("", "caption")
        for label in (self.words, self.files):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = QPushButton(tr("打开文件夹"))
        self.open.setProperty("role", "quiet")
        self.open.clicked.connect(self._show_folder)
        self.body.addWidget(said(tr("报送对象（上级机构代码）"), "caption"))
        self.body.addWidget(self.to)
        self.body.addWidget(self.words)
        self.body.addWidget(self.button)
        self.body.addWidget(self.result)
        self.body.addWidget(self.files)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.wait()

    def wait(self) -> None:
        """Wait for a report."""
        self._show(tr(FIRST_MAKE), can_seal=False)
        self.files.hide()
        self.result.hide()
        self.open.hide()

    def offer(self, folder: Path) -> None:
        """Offer to seal the report that lies in *folder*, where this ledger and this role may."""
        self.wait()
        self._folder = folder
        self.open.show()
        if self._desk.ledger.about.keys is None:
            self._show(tr(TRAINING), can_seal=False)
        elif self._desk.ledger.session.role not in WHO_SEALS:
            self._show(tr(NO_RIGHT), can_seal=False)
        else:
            self._show(tr(READY), can_seal=True)

    def show_sealed(self, sealed: SealedPackage) -> None:
        """Show number, identity and files of what was sealed."""
        self._folder = sealed.file.parent
        self.result.setText(tr(SEALED, seq=sealed.manifest.seq))
        names = "\n".join(file.name for file in (sealed.file, *sealed.beside))
        said_of = tr("包标识 {identity}", identity=grouped(sealed.identity[:32]) + " …")
        self.files.setText(f"{said_of}\n{names}")
        self.files.setToolTip(grouped(sealed.identity))
        for label in (self.result, self.files, self.open):
            label.show()

    def _show(self, words: str, *, can_seal: bool) -> None:
        self.words.setText(words)
        self.button.setEnabled(can_seal)
        theme.set_state(self.button, role="primary" if can_seal else "")

    def _show_folder(self) -> None:
        if self._folder is not None:
            self._choosing.show_folder(self._folder)
