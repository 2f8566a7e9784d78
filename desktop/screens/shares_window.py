"""The window that shows the recovery shares of a new ledger before anybody logs in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent

from desktop.screens.lone_card import LoneCard
from desktop.screens.new_ledger import Made
from desktop.screens.paper_view import print_paper
from desktop.screens.shares_sheet import TITLE, Draw, Print, SharesSheet
from desktop.words import mark, tr

MADE = mark("“{name}”的台账已建好。请先把下面三份恢复凭证逐份抄写或打印，关闭后任何人都无法再看到。")
GO_ON = mark("去登录")


class SharesWindow(LoneCard):
    """The shares on a card of their own; *kept* once somebody went on."""

    kept = Signal()

    def __init__(self, made: Made, draw: Draw, print_out: Print = print_paper) -> None:
        super().__init__(tr(TITLE), width=720)
        self.sheet = SharesSheet(made, tr(MADE, name=made.name), tr(GO_ON), draw, print_out)
        self.sheet.kept.connect(self.kept)
        self.sheet.spoke.connect(lambda: self.area.ensureWidgetVisible(self.sheet.message))
        self.column.setContentsMargins(32, 20, 32, 16)
        self.column.addWidget(self.sheet)
        self.open_at(880, 680)
        self.sheet.print_button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Warn once whoever closes too early; leave nothing of the shares behind."""
        if not self.sheet.may_close():
            event.ignore()
            return
        self.sheet.forget()
        super().closeEvent(event)
