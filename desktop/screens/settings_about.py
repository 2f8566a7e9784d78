"""About: which program this is, which ledger, and whose work it stands on."""

import platform
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.paths import program_folder, resources
from desktop.screens.cards import Card, said
from desktop.store.about import MARKS
from desktop.words import mark, tr

LICENCES = (
    "fonts/OFL-NotoSansSC.txt",
    "fonts/OFL-NotoSerifSC.txt",
    "fonts/LICENSE-Hanazono.txt",
    "icons/LICENSE-lucide.txt",
)
PARTS = mark(
    "界面 PySide6（LGPL-3.0） · 数据库 SQLCipher · 签名 pyHanko · 加密 cryptography、pyrage · "
    "报表 reportlab、matplotlib、XlsxWriter · 字体 Noto Sans SC、Noto Serif SC、HanaMinB（OFL） · 图标 Lucide（ISC）"
)


class AboutView(QWidget):
    """Version, ledger, parts, licences."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        ledger = desk.ledger
        card = Card(tr("社区卫生服务台账"))
        lines = (
            tr("版本 {version} · Python {python}", version=__version__, python=platform.python_version()),
            tr("{mark} · {name}（{site}）", mark=tr(MARKS[ledger.mark]), name=ledger.site.name, site=ledger.site.code),
            tr("台账位置：{folder}", folder=ledger.folder),
            tr("副本编号：{replica}", replica=ledger.replica),
            tr(PARTS),
        )
        for line in lines:
            label = said(line)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(label)
        texts = Card(tr("许可"))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setFrameShape(QFrame.Shape.NoFrame)
        self.licences.setAccessibleName(tr("许可"))
        texts.body.addWidget(self.licences, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(texts, 1)

    def fetch(self) -> None:
        """Read the licences at the first visit."""
        if not self.licences.toPlainText():
            files = [program_folder() / "LICENSE", *(resources() / name for name in LICENCES)]
            self.licences.setPlainText("\n\n".join(one.read_text(encoding="utf-8") for one in files if one.is_file()))
