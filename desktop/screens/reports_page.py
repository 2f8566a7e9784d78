"""报表: the report of a period, registers and tables, what the online platform still lacks, and workload."""

from collections.abc import Callable

from desktop.screens.closing_view import ClosingView
from desktop.screens.pages import PageView
from desktop.screens.papers_view import PapersView
from desktop.screens.platform_view import PlatformView
from desktop.screens.report_page import ReportPage
from desktop.screens.report_tabs import CLOSING, PAPERS, PLATFORM, REPORT, WORKLOAD, tabs_for
from desktop.screens.tabbed_page import TabbedPage
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workload_view import WorkloadView


class ReportsPage(TabbedPage):
    """The tabs; another page may ask for the empty sheet of a kind."""

    def __init__(self, desk: WorkDesk) -> None:
        makers: dict[str, Callable[[], PageView]] = {
            REPORT: lambda: ReportPage(desk),
            PAPERS: lambda: PapersView(desk),
            PLATFORM: lambda: PlatformView(desk),
            WORKLOAD: lambda: WorkloadView(desk),
            CLOSING: lambda: ClosingView(desk),
        }
        tabs = tabs_for(desk.session.role)
        self.names = [name for name, _ in tabs]
        super().__init__(tabs, {name: makers[name] for name in self.names})

    def turn_to(self, subject: object) -> None:
        """Show a tab by its name, or the empty sheet of a kind."""
        if subject in self._makers or not isinstance(subject, str):
            super().turn_to(subject)
            return
        if PAPERS not in self.names:
            return
        papers = self.visit(PAPERS)
        assert isinstance(papers, PapersView)
        papers.choose(subject)
        papers.print_empty()


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ReportsPage(desk)
