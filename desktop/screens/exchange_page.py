"""The page 数据交换: until sites exchange files, one sentence that says what comes and what to do meanwhile."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.screens.empty import Empty
from desktop.screens.pages import PageView
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

COMING = mark(
    "这里将用来在村卫生室、站点与中心之间交换同步包并显示回执；现在请用“报表”页生成上报包，用 U 盘或邮件送出。"
)
TO_REPORTS = mark("去报表页")


class ExchangePage(PageView):
    """Says what will stand here."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addWidget(Empty(tr(COMING), tr(TO_REPORTS), lambda: desk.go("reports"), "exchange"))


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ExchangePage(desk)
