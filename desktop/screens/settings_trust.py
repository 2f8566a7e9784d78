"""Trust: the fingerprint of the own root for paper, and root.pem for whoever checks our packages."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.keys.durable import write_whole
from desktop.packages.trust import export_root, fingerprint_sheet, trusted_root
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.words import mark, tr

WHY = mark("区里第一次核验本机构的上报包时，要用 root.pem，并用电话或纸面与下面的指纹逐组核对。这件事只做一次。")
NONE = mark("练习台账没有证书，不能封存，也没有指纹。")
FILE, SHEET = "root.pem", "fingerprint.txt"


class TrustView(QWidget):
    """The sheet with the fingerprint, and a button that writes root.pem."""

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__()
        self._desk, self._choosing = desk, choosing
        card = Card(tr("信任与证书"))
        keys = desk.ledger.about.keys
        words = said(tr(WHY if keys is not None else NONE), "soft")
        words.setWordWrap(True)
        card.body.addWidget(words)
        self.sheet = QLabel()
        self.sheet.setTextFormat(Qt.TextFormat.PlainText)
        self.sheet.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        if keys is None:
            return
        self.root = trusted_root(keys.root_certificate)
        self.sheet.setText(fingerprint_sheet(self.root))
        self.button = QPushButton(tr("导出 root.pem 和指纹…"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.export)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        card.body.addLayout(row)

    def fetch(self) -> None:
        """Need nothing: a root does not change."""

    def export(self) -> None:
        """Write root.pem and the sheet into a folder of the user's choice."""
        folder = self._choosing.folder(self, tr("选择存放 root.pem 的位置"), self._desk.ledger.folder)
        if folder is None:
            return
        root = self.root

        def write(_progress: object) -> None:
            write_whole(folder / FILE, export_root(root))
            write_whole(folder / SHEET, b"\xef\xbb\xbf" + fingerprint_sheet(root).encode())

        self._desk.read(write, done=lambda _done: self._desk.notices.confirm(tr("已导出到 {folder}", folder=folder)))
