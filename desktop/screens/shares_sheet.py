"""Shows the three recovery shares of a ledger, this once: to be printed or copied before anything goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.screens import theme
from desktop.screens.cards import hairline, said
from desktop.screens.new_ledger import Made
from desktop.screens.paper_view import Paper, print_paper
from desktop.screens.work import Work
from desktop.words import mark, tr

TITLE = mark("恢复凭证：只显示这一次")
WHAT_TO_DO = mark(
    "三份交三个人、分三处保管，不拍照、不存电脑。忘记密码时，任意两份可以重新打开台账；少于两份，台账就再也打不开。"
)
NUMBER = mark("第 {n} 份")
PRINT, PRINTING = mark("打印三份（每份一页）…"), mark("正在准备打印…")
PRINTED = mark("已送到打印机：{printer}。请核对三页都已打出、字迹清楚，再打勾。")
KEPT = mark("已抄写或打印三份")
ONCE_MORE = mark("恢复凭证还没有抄写或打印。现在关闭就再也看不到它们；确实要关闭，请再关一次。")

Draw = Callable[[Made], bytes]
Print = Callable[[Paper, QWidget], str]


class SharesSheet(QWidget):
    """Numbered shares, a button that prints them, and a box to tick; *kept* once somebody went on."""

    kept = Signal()
    spoke = Signal()

    def __init__(self, made: Made, words: str, go_on: str, draw: Draw, print_out: Print = print_paper) -> None:
        super().__init__()
        self._made: Made | None = made
        self._draw, self._print_out, self._work = draw, print_out, Work()
        self._was_warned = False
        self.shares = [_share(share) for share in made.shares]
        self.message = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(34)
        self.print_button, self.button = QPushButton(tr(PRINT)), QPushButton(go_on)
        self.print_button.clicked.connect(self.print_shares)
        self.button.setProperty("role", "primary")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.go_on)
        self.box = QCheckBox(tr(KEPT))
        self.box.toggled.connect(self.button.setEnabled)
        self._lay_out(words)

    def print_shares(self) -> None:
        """Print one page for each share; they go from memory to the printer."""
        if self._made is None or not self.print_button.isEnabled():
            return
        made = self._made
        self.print_button.setEnabled(False)
        self._say(tr(PRINTING), "hint")
        self._work.run(lambda progress: self._draw(made), done=self._print, failed=self._failed)

    def go_on(self) -> None:
        """Go on, once the shares are kept."""
        if self.box.isChecked():
            self.kept.emit()

    def may_close(self) -> bool:
        """Return whether the shares are kept; whoever closes too early is warned once."""
        if self.box.isChecked() or self._was_warned:
            return True
        self._was_warned = True
        self._say(f"× {tr(ONCE_MORE)}", "mend")
        return False

    def forget(self) -> None:
        """Leave nothing of the shares behind."""
        for label in self.shares:
            label.clear()
        self._made = None
        self._work.close()

    def _print(self, pdf: bytes) -> None:
        printer = self._print_out(Paper(pdf), self)
        self._say(tr(PRINTED, printer=printer) if printer else "", "hint")
        self.print_button.setEnabled(True)
        (self.box if printer else self.print_button).setFocus()

    def _failed(self, fault: Fault) -> None:
        self._say(f"× {fault.sentence}", "mend")
        self.print_button.setEnabled(True)

    def _say(self, words: str, state: str) -> None:
        self.message.setText(words)
        theme.set_state(self.message, state=state)
        self.spoke.emit()

    def _lay_out(self, words: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(said(tr(TITLE), "title"))
        for sentence in (words, tr(WHAT_TO_DO)):
            told = said(sentence, "soft")
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setWordWrap(True)
            column.addWidget(told)
        for number, label in enumerate(self.shares, 1):
            column.addWidget(hairline())
            column.addWidget(said(tr(NUMBER, n=number), "section"))
            column.addWidget(label)
        column.addWidget(hairline())
        column.addWidget(self.message)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.print_button)
        foot.addWidget(self.box)
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)


def _share(share: str) -> QLabel:
    """Return the words of a share, numbered; they cannot be marked and copied, for a clipboard keeps what it gets."""
    label = said("　".join(f"{number}\N{NO-BREAK SPACE}{word}" for number, word in enumerate(share.split(), 1)))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
