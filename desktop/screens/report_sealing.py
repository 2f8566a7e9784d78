"""The card where a made report is sealed: for whom, and what came of it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.packages.register import WHO_SEALS
from desktop.packages.seal import SealedPackage
from desktop.records.periods import Span
from desktop.reports.verification_page import grouped
from desktop.screens import theme
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.line import Line
from desktop.screens.living import living
from desktop.store.closing import periods_of
from desktop.store.review_queue import Unsettled, unsettled
from desktop.words import mark, tr

SEAL, SEAL_ONE = mark("封存"), mark("封存 {period}报告")
CHANGED = mark("报告期或方案改了：先重新编制，核对无误后再封存。")
OPEN_STILL, SETTLED = mark("还没有办完的：{what}。照样可以封存。"), mark("记录都已审核，报告期已结账。")
WAITING, RETURNED, NOT_CLOSED = mark("待审核 {n} 条"), mark("退回 {n} 条"), mark("报告期未结账")
FIRST_MAKE = mark("先编制报表，核对无误后再封存。")
READY = mark("封存后内容不能再改；要改就重新编制、重新封存。")
TRAINING = mark("练习台账只能编制，不能封存。")
NO_RIGHT = mark("封存由单位负责人、系统管理员或村医操作，请换人登录。")
SEALED = mark("✓ 已封存为第 {seq} 号")


class SealingCard(Card):
    """Whom the report goes to; *asked* when it is to be sealed."""

    asked = Signal(str)

    def __init__(self, desk: Any, choosing: FileChoosing) -> None:
        super().__init__(tr(SEAL))
        self._desk, self._choosing = desk, choosing
        self._folder: Path | None = None
        self._span: Span | None = None
        self.to = Line()
        self.to.setAccessibleName(tr("报送对象的机构代码"))
        self.to.setText(desk.ledger.site.parent)
        self.words = said(tr(FIRST_MAKE), "caption")
        self.still_open = said("")
        self.button = QPushButton(tr(SEAL))
        self.button.clicked.connect(lambda: self.asked.emit(self.to.text().strip()))
        self.result = said("", "good")
        self.files = said("", "caption")
        for label in (self.words, self.still_open, self.files):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = QPushButton(tr("打开文件夹"))
        self.open.setProperty("role", "quiet")
        self.open.clicked.connect(self._show_folder)
        self.body.addWidget(said(tr("报送对象（上级机构代码）"), "caption"))
        self.body.addWidget(self.to)
        self.body.addWidget(self.words)
        self.body.addWidget(self.still_open)
        self.body.addWidget(self.button)
        self.body.addWidget(self.result)
        self.body.addWidget(self.files)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.wait()

    def wait(self, words: str = FIRST_MAKE) -> None:
        """Wait for a report; *words* say what is to be done first."""
        self._span = None
        self._show(tr(words), can_seal=False)
        self.button.setText(tr(SEAL))
        for widget in (self.still_open, self.files, self.result, self.open):
            widget.hide()

    def offer(self, folder: Path, span: Span) -> None:
        """Offer to seal the report of *span* that lies in *folder*, where this ledger and this role may."""
        self.wait()
        self._folder, self._span = folder, span
        self.button.setText(tr(SEAL_ONE, period=span.title))
        self.open.show()
        if self._desk.ledger.about.keys is None:
            self._show(tr(TRAINING), can_seal=False)
        elif self._desk.ledger.session.role not in WHO_SEALS:
            self._show(tr(NO_RIGHT), can_seal=False)
        else:
            self._show(tr(READY), can_seal=True)
        shelf, site = self._desk.shelf, self._desk.ledger.site.code

        def look(progress: object) -> tuple[Unsettled, bool]:
            is_closed = any(one.name == span.name and one.closed_on for one in periods_of(shelf, [site]))
            return unsettled(shelf, site, span.first, span.last), is_closed

        self._desk.read(look, living(self, lambda found: self._show_open(span, *found)))

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

    def _show_open(self, span: Span, found: Unsettled, is_closed: bool) -> None:
        """Say what is not settled yet; it holds nobody up."""
        if span is not self._span:
            return
        told = [tr(words, n=f"{n:,}") for words, n in ((WAITING, found.waiting), (RETURNED, found.returned)) if n]
        told += [] if is_closed else [tr(NOT_CLOSED)]
        self.still_open.setText("! " + tr(OPEN_STILL, what="，".join(told)) if told else f"✓ {tr(SETTLED)}")
        theme.set_state(self.still_open, state="explain" if told else "")
        self.still_open.show()

    def _show_folder(self) -> None:
        if self._folder is not None:
            self._choosing.show_folder(self._folder)
