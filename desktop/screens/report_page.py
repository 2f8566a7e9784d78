"""报表: choose a period, look at the pages, seal them, check any package."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.packages.container import REPORT
from desktop.packages.register import seal_and_record
from desktop.packages.reporting import MadeReport, make_report
from desktop.packages.seal import SealedPackage
from desktop.paths import resources
from desktop.records.periods import Span
from desktop.screens import icons
from desktop.screens.cards import said
from desktop.screens.choosing import FileChoosing
from desktop.screens.empty import Empty
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.progress_plans import choosable_plans
from desktop.screens.report_making import MakingCard
from desktop.screens.report_preview import Preview
from desktop.screens.report_sealing import CHANGED, SealingCard
from desktop.screens.report_verifying import VerifyingCard
from desktop.screens.work import Job
from desktop.store.rights import MAKE_REPORT, may_do
from desktop.words import mark, tr

SIDE = 352  # px
SPACE = 12
SETTLED_MS = 400
DRAFTS = "drafts"
NOTHING = mark("还没有编制报表。选好报告期和方案，点“编制”，报告会显示在这里。")
NONE_MADE = mark("还没有编制过报表，请由单位负责人编制；编制好的最近一份会显示在这里。")
MADE = mark("报表已编制：数据截至 {on}，摘要 {digest}。")


def make(desk: Any) -> PageView:
    """Return the page."""
    return ReportPage(desk)


class ReportPage(PageView):
    """What is to be done at the left, the pages at the right."""

    def __init__(self, desk: Any, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.choosing = choosing or FileChoosing()
        self.making = MakingCard(desk, choosable_plans(), self.choosing)
        self.sealing = SealingCard(desk, self.choosing)
        self.verifying = VerifyingCard(desk, self.choosing)
        self.preview = Preview(desk)
        self.number = said("", "caption")
        self.made: MadeReport | None = None
        self.job: Job | None = None
        self._folder = Path()
        self._chosen: tuple[Span | None, str] | None = None  # which report the figures were frozen for
        self.making.asked.connect(self.make_report)
        self.making.changed.connect(self._choose_another)
        self.sealing.asked.connect(self.seal)
        self.verifying.judged.connect(self._bring_into_sight)
        self.preview.turned.connect(self._show_number)
        self._lay_out()

    def entered(self) -> None:
        """Put the cursor into the period."""
        if not may_do(self.desk.session.role, MAKE_REPORT):
            self._show_latest()
        elif self.made is None:
            self.making.period.setFocus()

    def save(self) -> None:
        """Make the report (Ctrl+S)."""
        self.make_report()

    def refresh(self) -> None:
        """Make the report anew."""
        if self.made is not None:
            self.make_report()

    def make_report(self) -> None:
        """Freeze the figures and draw them, in the background."""
        span = self.making.span() if may_do(self.desk.session.role, MAKE_REPORT) else None
        if span is None or self._is_at_work():
            return
        self.making.button.setEnabled(False)
        self.sealing.wait()
        self._chosen = self.making.chosen
        plan, now, ledger = self.making.working, self.desk.now(), self.desk.ledger
        self._folder = self.making.folder / folder_name(ledger.site.code, span, now)
        folder, measures = self._folder, self.desk.measures
        forms = sorted((resources() / "forms").glob("*.toml"))
        self.job = self.desk.count(
            lambda progress: make_report(
                ledger.shelf, ledger.site.code, plan, span, folder / DRAFTS, now,
                by=ledger.session, measures=measures, forms=forms, tell=progress.tell,
            ),
            done=living(self, self._show_made),
        )  # fmt: skip
        self.job.ended.connect(living(self, lambda: self.making.button.setEnabled(True)))
        self.desk.follow(self.job, tr("正在编制报表…"))

    def seal(self, to: str) -> None:
        """Seal what is shown, in the background."""
        made, folder, ledger, now = self.made, self._folder, self.desk.ledger, self.desk.now()
        if made is None or self._is_at_work() or self.making.chosen != self._chosen:
            return
        self.sealing.button.setEnabled(False)
        self.job = self.desk.write(
            lambda _progress: seal_and_record(ledger, made, to, folder, now), done=living(self, self._show_sealed)
        )
        self.job.failed.connect(living(self, lambda _fault: self.sealing.button.setEnabled(True)))
        self.desk.follow(self.job, tr("正在封存…"))

    def _choose_another(self) -> None:
        """Let nobody seal one report while the card names another."""
        if self._chosen is not None:
            self._chosen = None
            self.sealing.wait(CHANGED)

    def _is_at_work(self) -> bool:
        return self.job is not None and self.job.is_running

    def _show_latest(self) -> None:
        """Show who makes none the report that was made last."""
        found = sorted(self.making.folder.glob(f"*/{DRAFTS}/{REPORT}"), key=lambda file: file.stat().st_mtime)
        if found:
            self.preview.show_file(found[-1])
            self.pages.setCurrentIndex(1)
        else:
            self.nothing.sentence.setText(tr(NONE_MADE))

    def _show_made(self, made: MadeReport) -> None:
        self.made = made
        self.preview.show_file(made.report)
        self.pages.setCurrentIndex(1)
        if self._chosen is not None:
            self.sealing.offer(self._folder, made.span)
        self.desk.notices.confirm(tr(MADE, on=made.figures.on, digest=made.figures.digest[:16]))

    def _show_sealed(self, sealed: SealedPackage) -> None:
        self.sealing.show_sealed(sealed)
        self.verifying.folder = sealed.file.parent
        self.preview.show_file(sealed.file.parent / "report.pdf")
        self.sealing.open.setFocus()
        self._bring_into_sight(self.sealing.open)
        self.desk.saved.emit(frozenset())

    def _bring_into_sight(self, verdict: QWidget) -> None:
        """Scroll to *verdict* as soon as it has its place, and again where words that wrap move it."""
        bar = self.left.verticalScrollBar()
        scroll = living(verdict, lambda *_: self.left.ensureWidgetVisible(verdict, 0, SPACE))
        bar.rangeChanged.connect(scroll)
        QTimer.singleShot(0, self, scroll)
        QTimer.singleShot(SETTLED_MS, self, lambda: bar.rangeChanged.disconnect(scroll))

    def _show_number(self, page: int, pages: int) -> None:
        self.number.setText(tr("第 {page} / {pages} 页", page=page, pages=pages))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("page")
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 8, 0)
        cards.setSpacing(SPACE)
        for card in (self.making, self.sealing, self.verifying):
            cards.addWidget(card)
            if card is not self.verifying and not may_do(self.desk.session.role, MAKE_REPORT):
                card.hide()
        cards.addStretch(1)
        left = self.left = QScrollArea()
        left.setWidgetResizable(True)
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFixedWidth(SIDE)
        left.setWidget(side)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(self._tools())
        right.addWidget(self.preview, 1)
        shown = QWidget()
        shown.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget()
        self.nothing = Empty(tr(NOTHING), icon="reports")
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(shown)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(left)
        both.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(both, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addStretch(1)
        tools = (
            ("chevron-up", mark("上一页"), lambda: self.preview.turn_to(self.preview.page - 1)),
            ("chevron-down", mark("下一页"), lambda: self.preview.turn_to(self.preview.page + 1)),
            ("minus", mark("缩小"), lambda: self.preview.step_zoom(-1)),
            ("plus", mark("放大"), lambda: self.preview.step_zoom(1)),
        )
        for name, words, act in tools:
            button = QToolButton()
            button.setIcon(icons.icon(name))
            button.setToolTip(tr(words))
            button.setAccessibleName(tr(words))
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
        return row


def folder_name(site: str, span: Span, now: datetime) -> str:
    """Return the folder of one making: no later one overwrites it."""
    return f"{site}_{span.name}_{now:%Y%m%d-%H%M%S}"
