"""Opens a ledger whose password is lost: two of the three recovery shares, an account, and its new password."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.faults import Fault
from desktop.screens import theme
from desktop.screens.cards import said
from desktop.screens.inputs.line import Line
from desktop.screens.lone_card import LoneCard
from desktop.screens.work import Work
from desktop.words import mark, tr

TITLE = mark("用恢复凭证打开")
ABOUT = mark(
    "输入三份恢复凭证中的任意两份（逐词照抄，词与词之间空一格），再为一个账号设新密码。旧密码随即失效，记录不变。"
)
LABELS = (mark("第一份恢复凭证"), mark("第二份恢复凭证"), mark("账号"), mark("新密码"), mark("再输一遍"))
OPEN, OPENING, BACK = mark("设新密码"), mark("正在核对…"), mark("返回登录")
MISSING = mark("请填写“{field}”。")
NOT_TWICE = mark("两次输入的新密码不同，请重新输入。")

Recover = Callable[[Sequence[str], str, str], object]


class RecoveryWindow(LoneCard):
    """Five lines; *recovered* with the account when its new password opens the ledger, *left* to go back."""

    recovered = Signal(str)
    left = Signal()

    def __init__(self, recover: Recover, account: str = "") -> None:
        super().__init__(tr(TITLE), width=520)
        self._recover, self._work = recover, Work()
        self.lines = [Line() for _ in LABELS]
        self.one, self.other, self.account, self.password, self.again = self.lines
        self.account.setText(account)
        for line in (self.password, self.again):
            line.setEchoMode(Line.EchoMode.Password)
        for line, after in pairwise(self.lines):
            line.went_on.connect(after.setFocus)
        self.again.went_on.connect(self.open)
        self.message = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("state", "mend")
        self.message.setMinimumHeight(34)
        self.button, self.back_button = QPushButton(tr(OPEN)), QPushButton(tr(BACK))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.open)
        self.back_button.setProperty("role", "quiet")
        self.back_button.clicked.connect(lambda: self.left.emit())
        self._lay_out()
        self.open_at(720, 560)
        self.one.setFocus()

    def open(self) -> None:
        """Set the new password with the two shares, or say what is missing."""
        if not self.button.isEnabled():
            return
        for line, words in zip(self.lines, LABELS, strict=True):
            if not line.text().strip():
                self._say(tr(MISSING, field=tr(words)), line)
                return
        if self.password.text() != self.again.text():
            self._say(tr(NOT_TWICE), self.password)
            return
        shares = [" ".join(line.text().split()) for line in (self.one, self.other)]
        account, password = self.account.text().strip(), self.password.text()
        self._wait(True)
        self._work.run(
            lambda progress: self._recover(shares, account, password),
            done=lambda _: self.recovered.emit(account),
            failed=self._failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.back_button.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave neither work nor secrets behind."""
        for line in self.lines:
            line.clear()
        self._work.close()
        super().closeEvent(event)

    def _failed(self, fault: Fault) -> None:
        self._wait(False)
        self._say(fault.sentence, self.one)

    def _say(self, sentence: str, line: Line) -> None:
        self.message.setText(f"× {sentence}")
        theme.set_state(line, state="mend")
        line.setFocus()

    def _wait(self, is_waiting: bool) -> None:
        for widget in (*self.lines, self.button, self.back_button):
            widget.setEnabled(not is_waiting)
        for line in self.lines:
            theme.set_state(line, state="white")
        self.button.setText(tr(OPENING if is_waiting else OPEN))
        self.message.clear()

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(4)
        column.addWidget(said(tr(TITLE), "title"))
        about = said(tr(ABOUT), "soft")
        about.setWordWrap(True)
        column.addWidget(about)
        column.addSpacing(8)
        for line, words in zip(self.lines, LABELS, strict=True):
            line.setAccessibleName(tr(words))
            column.addWidget(said(tr(words), "caption"))
            column.addWidget(line)
        column.addWidget(self.message)
        column.addWidget(self.button)
        column.addWidget(self.back_button)
