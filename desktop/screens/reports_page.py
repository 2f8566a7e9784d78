"""报表: the report of a period, registers and tables, what the online platform still lacks, and workload."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.screens.pages import PageView
from desktop.screens.papers_view import PapersView
from desktop.screens.platform_view import PlatformView
from desktop.screens.report_page import ReportPage
from desktop.screens.report_tabs import PAPERS, PLATFORM, REPORT, TABS, WORKLOAD
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workload_view import WorkloadView
from desktop.words import tr


class ReportsPage(PageView):
    """The tabs, each made at its first visit; every key goes to the one that is shown."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], PageView]] = {
            REPORT: lambda: ReportPage(desk),
            PAPERS: lambda: PapersView(desk),
            PLATFORM: lambda: PlatformView(desk),
            WORKLOAD: lambda: WorkloadView(desk),
        }
        self.views: dict[str, PageView] = {}
        self.at = REPORT
        self.stack = QStackedWidget()
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, (name, title) in enumerate(TABS):
            button = QPushButton(tr(title))
            button.setObjectName("section")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=name: self.visit(name))
            self.buttons.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.stack, 1)

    @property
    def view(self) -> PageView:
        """Return the tab that is shown."""
        return self.views[self.at]

    def visit(self, name: str) -> PageView:
        """Show one tab."""
        if name not in self.views:
            self.views[name] = self._makers[name]()
            self.stack.addWidget(self.views[name])
        self.at = name
        self.stack.setCurrentWidget(self.view)
        self.buttons.button([one for one, _ in TABS].index(name)).setChecked(True)
        self.view.entered()
        return self.view

    def entered(self) -> None:
        """Show the tab that was shown last."""
        self.visit(self.at)

    def turn_to(self, subject: object) -> None:
        """Show a tab by its name, or the empty sheet of a kind."""
        if subject in self._makers:
            self.visit(str(subject))
        elif isinstance(subject, str):
            papers = self.visit(PAPERS)
            assert isinstance(papers, PapersView)
            papers.choose(subject)
            papers.print_empty()

    def may_leave(self) -> bool:
        """Ask the tab."""
        return self.at not in self.views or self.view.may_leave()

    def new(self) -> None:
        """Hand on."""
        self.view.new()

    def save(self) -> None:
        """Hand on."""
        self.view.save()

    def search(self) -> None:
        """Hand on."""
        self.view.search()

    def print_out(self) -> None:
        """Hand on."""
        self.view.print_out()

    def undo(self) -> None:
        """Hand on."""
        self.view.undo()

    def edit(self) -> None:
        """Hand on."""
        self.view.edit()

    def refresh(self) -> None:
        """Hand on."""
        self.view.refresh()

    def back(self) -> bool:
        """Hand on."""
        return self.view.back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the tabs with Ctrl+PgUp and Ctrl+PgDn."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            names = [name for name, _ in TABS]
            self.visit(names[(names.index(self.at) + steps[Qt.Key(event.key())]) % len(names)])
        else:
            super().keyPressEvent(event)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ReportsPage(desk)
