"""The card where any package is checked: choose or drop it, with the sender's root.pem where it is another site's."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.packages.examination import Judge
from desktop.packages.trust import TrustedRoot, read_root, trusted_root
from desktop.packages.verdict import Verdict
from desktop.packages.verify import verify
from desktop.reports.verification_page import grouped
from desktop.screens import theme
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.living import living
from desktop.words import mark, tr

PACKAGES = "*.asice *.age *.zip"
WORDS = {
    "good": mark("✓ 核验通过"),
    "demo": mark("! 核验通过（演示）"),
    "refused": mark("× 不能采信"),
    "damaged": mark("× 已损坏或被改动"),
    "clock": mark("! 无法判断"),
}
LOOKS = {"good": "done", "demo": "explain", "refused": "mend", "damaged": "mend", "clock": "explain"}
MOST_ROOT = 64 * 1024


class VerdictStrip(QFrame):
    """One verdict: word, colour, sentence, identity."""

    def __init__(self, name: str, verdict: Verdict) -> None:
        super().__init__()
        self.setObjectName("notice")
        kind = "demo" if verdict.is_good and verdict.is_demo else verdict.verdict
        self.setProperty("state", LOOKS[kind])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        self.word, self.sentence = QLabel(f"{tr(WORDS[kind])}　{name}"), QLabel(verdict.sentence)
        self.word.setFont(theme.font(bold=True))
        for label in (self.word, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        if verdict.is_good and verdict.identity:
            identity = said(tr("包标识 {identity}", identity=grouped(verdict.identity)), "caption")
            identity.setWordWrap(True)
            column.addWidget(identity)


class VerifyingCard(Card):
    """Takes packages and root.pem by button or drop; own packages need no root.pem. *judged* carries the first verdict shown."""

    judged = Signal(QWidget)

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__(tr("核验"))
        self._desk, self._choosing = desk, choosing
        self.roots: list[TrustedRoot] = []
        self.folder: Path = desk.ledger.folder
        self.setAcceptDrops(True)
        words = said(tr("把上报包拖到这里，或点下面的按钮。别的机构的包，还要它的 root.pem。"), "caption")
        words.setWordWrap(True)
        self.known = said("", "caption")
        self.known.setWordWrap(True)
        self.known.hide()
        packages, root = QPushButton(tr("选择文件包…")), QPushButton(tr("选择 root.pem…"))
        packages.clicked.connect(self._choose_packages)
        root.clicked.connect(self._choose_root)
        root.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.addWidget(packages)
        row.addWidget(root)
        row.addStretch(1)
        self.verdicts = QVBoxLayout()
        self.verdicts.setSpacing(4)
        self.body.addWidget(words)
        self.body.addLayout(row)
        self.body.addWidget(self.known)
        self.body.addLayout(self.verdicts)

    def take(self, files: list[Path]) -> None:
        """Take roots first, then check the packages."""
        for file in (one for one in files if one.suffix.lower() in (".pem", ".crt")):
            self._take_root(file)
        packages = [one for one in files if one.suffix.lower() not in (".pem", ".crt")]
        if packages:
            self.check(packages)

    def check(self, files: list[Path]) -> None:
        """Judge the packages in the background."""
        ledger = self._desk.ledger
        own = [trusted_root(ledger.about.keys.root_certificate)] if ledger.about.keys is not None else []
        judge = Judge(
            (*own, *self.roots), self._desk.now(), identities=(ledger.about.age.secret,), folder=ledger.folder
        )
        self._desk.read(
            lambda _progress: [(file.name, verify(file, judge)) for file in files], done=living(self, self._show)
        )

    def strips(self) -> list[VerdictStrip]:
        """Return the verdicts on the screen."""
        found = [self.verdicts.itemAt(place).widget() for place in range(self.verdicts.count())]  # type: ignore[union-attr]
        return [one for one in found if isinstance(one, VerdictStrip)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and nothing else."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show(self, verdicts: list[tuple[str, Verdict]]) -> None:
        for strip in self.strips():
            self.verdicts.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        for name, verdict in verdicts:
            self.verdicts.addWidget(VerdictStrip(name, verdict))
        self.judged.emit(self.strips()[0])

    def _choose_packages(self) -> None:
        kinds = f"{tr('文件包')} ({PACKAGES});;{tr('所有文件')} (*)"
        if files := self._choosing.files(self, tr("选择要核验的文件包"), kinds, self.folder):
            self.take(files)

    def _choose_root(self) -> None:
        self.take(self._choosing.files(self, tr("选择 root.pem"), "root.pem (*.pem)", self.folder))

    def _take_root(self, file: Path) -> None:
        try:
            with file.open("rb") as opened:
                root = read_root(opened.read(MOST_ROOT))
        except Fault as fault:
            self._desk.notices.show_fault(fault)
            return
        except OSError:
            self._desk.notices.warn(tr("打不开这个根证书文件，请检查后重试。"))
            return
        self.roots = [one for one in self.roots if one.der != root.der] + [root]
        told = [
            tr("{name}（{site}）指纹 {print}", name=one.name, site=one.site, print=one.fingerprint)
            for one in self.roots
        ]
        self.known.setText(tr("只在这次核验中采信，请先与纸面指纹核对：") + "\n" + "\n".join(told))
        self.known.show()
