"""The page 审核: what waits, what was sent back, and the closing of periods with what was amended since."""

from desktop.screens.closing_view import ClosingView
from desktop.screens.pages import PageView
from desktop.screens.returned_list import ReturnedList
from desktop.screens.review_list import ReviewList
from desktop.screens.tabbed_page import TabbedPage
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark

WAITING, RETURNED, CLOSING = "waiting", "returned", "closing"
TABS = ((WAITING, mark("待审核")), (RETURNED, mark("已退回")), (CLOSING, mark("结账与更正")))


class ReviewPage(TabbedPage):
    """Three tabs."""

    def __init__(self, desk: WorkDesk) -> None:
        makers = {
            WAITING: lambda: ReviewList(desk),
            RETURNED: lambda: ReturnedList(desk, to_all=True),
            CLOSING: lambda: ClosingView(desk),
        }
        super().__init__(TABS, makers)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ReviewPage(desk)
