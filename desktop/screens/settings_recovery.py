"""Recovery shares made anew: for the administrator, behind his own password."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.keys.slots import open_with_password
from desktop.screens.cards import Card, said
from desktop.screens.inputs.line import Line
from desktop.screens.living import living
from desktop.screens.new_ledger import Made
from desktop.screens.paper_view import print_paper
from desktop.screens.shares_sheet import ONCE_MORE, Print, SharesSheet
from desktop.screens.two_step import TwoStepButton
from desktop.store.accounts import make_new_shares
from desktop.words import mark, tr

WHY = mark(
    "忘记密码时，建账时给出的三份恢复凭证中任意两份可以重新打开台账。凭证丢失、有人离岗或可能被别人看到时，"
    "请重新生成一套：旧的三份随即作废，所有人的密码不变。请先备好纸笔或打印机。"
)
PASSWORD, MISSING = mark("现在的密码"), mark("请先输入您现在的密码。")
MAKE, MAKE_ASKING = mark("重新生成恢复凭证"), mark("再点一次：生成新的，旧的三份作废")
MADE = mark("“{name}”的新恢复凭证已生成，旧的三份已经作废。请把下面三份逐份抄写或打印，关闭后任何人都无法再看到。")
DONE, KEPT = mark("完成"), mark("新的恢复凭证已生效，旧的三份请销毁。")


class RecoveryView(QWidget):
    """What the shares are for and a button; then the shares themselves, until they are kept."""

    def __init__(self, desk: Any, print_out: Print = print_paper) -> None:
        super().__init__()
        self._desk, self._print_out = desk, print_out
        self.sheet: SharesSheet | None = None
        self.password = Line()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.password.setAccessibleName(tr(PASSWORD))
        self.password.setPlaceholderText(tr(PASSWORD))
        self.password.setFixedWidth(200)
        self.button = TwoStepButton(MAKE, MAKE_ASKING)
        self.button.confirmed.connect(self.make)
        self.password.went_on.connect(self.button.setFocus)
        words = said(tr(WHY), "soft")
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.password)
        row.addWidget(self.button)
        row.addStretch(1)
        asking, showing = Card(tr("恢复凭证")), Card()
        asking.body.addWidget(words)
        asking.body.addLayout(row)
        asking.body.addStretch(1)
        self._shown = showing.body
        self.stack = QStackedWidget()
        self.stack.addWidget(asking)
        self.stack.addWidget(showing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def fetch(self) -> None:
        """Put the cursor where the password is asked."""
        if self.sheet is None:
            self.password.setFocus()

    def make(self) -> None:
        """Make new shares where the password is right, and show them."""
        ledger, password = self._desk.ledger, self.password.text()
        if not password:
            self._desk.notices.warn(tr(MISSING))
            self.password.setFocus()
            return
        self.password.clear()
        self.button.setEnabled(False)

        def act(_progress: object) -> Made:
            open_with_password(ledger.folder, ledger.login, password)
            return Made(ledger.folder, ledger.site.code, ledger.site.name, ledger.login, tuple(make_new_shares(ledger)))

        self._desk.write(act, done=living(self, self._show), failed=living(self, self._failed))

    def may_leave(self) -> bool:
        """Return whether no share is shown that nobody kept; whoever leaves all the same leaves none behind."""
        if self.sheet is not None and not self.sheet.may_close():
            self._desk.notices.warn(tr(ONCE_MORE))
            return False
        self._forget()
        return True

    def _show(self, made: Made) -> None:
        self.button.setEnabled(True)
        self.sheet = SharesSheet(made, tr(MADE, name=made.name), tr(DONE), self._draw, self._print_out)
        self.sheet.kept.connect(self._kept)
        self._shown.addWidget(self.sheet)
        self.stack.setCurrentIndex(1)
        self.sheet.print_button.setFocus()

    def _failed(self, fault: Fault) -> None:
        self.button.setEnabled(True)
        self._desk.notices.show_fault(fault)
        self.password.setFocus()

    def _draw(self, made: Made) -> bytes:
        from desktop.reports.share_sheet import ShareHolder, draw_shares

        return draw_shares(made.shares, ShareHolder(made.site, made.name, self._desk.now()))

    def _kept(self) -> None:
        self._forget()
        self._desk.notices.confirm(tr(KEPT))

    def _forget(self) -> None:
        if self.sheet is not None:
            self.sheet.forget()
            self.sheet.deleteLater()
            self.sheet = None
        self.stack.setCurrentIndex(0)
