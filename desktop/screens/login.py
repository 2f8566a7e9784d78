"""The log-in window: ready for a key before anything heavy is loaded.

Whatever this module imports, directly or not, is Qt, the base rooms (words, faults, paths) and the modules of `screens` that
need no more. Never import here, nor in what is imported here: desktop.records, desktop.store, desktop.services, sqlmodel,
sqlalchemy, pydantic, sqlcipher3, matplotlib, reportlab, pyhanko, cryptography, openpyxl, pypinyin. A test starts a fresh
interpreter and looks. Heavy modules are named in `WARM_UP` and come in the background after the first paint.
"""

import importlib
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.faults import Fault
from desktop.screens import theme
from desktop.screens.buttons import push_button
from desktop.screens.inputs.line import Line
from desktop.screens.lone_card import LoneCard
from desktop.words import mark, tr

if TYPE_CHECKING:
    from desktop.screens.work import Progress, Work

PROGRAM = mark("社区卫生服务台账")
ACCOUNT, PASSWORD = mark("账号"), mark("密码")
OPEN, OPENING = mark("打开台账"), mark("正在打开…")
SHOW_PASSWORD = mark("显示密码")
RESTORE, RECOVER, OTHER = mark("从备份恢复…"), mark("用恢复凭证打开…"), mark("其他台账…")
ACCOUNT_MISSING = mark("请输入账号。")
PASSWORD_MISSING = mark("请输入密码。")
WIDTH = 420  # three links side by side, in English too
WARM_UP = ("sqlmodel", "desktop.records.admission", "desktop.services.catalog")

OpenLedger = Callable[[str, str], object]


class LogInWindow(LoneCard):
    """Asks for account and password and opens the ledger in the background; three quiet links lead elsewhere."""

    opened = Signal(object)
    restore_asked = Signal()
    recover_asked = Signal()
    other_asked = Signal()

    def __init__(
        self, open_ledger: OpenLedger, *, site: str = "", account: str = "", warm_up: Sequence[str] = WARM_UP
    ) -> None:
        super().__init__(tr(PROGRAM), WIDTH)
        self._open_ledger = open_ledger
        self._warm_up = tuple(warm_up)
        self._was_painted = False
        self.account, self.password = Line(), Line()
        self.account.setText(account)
        self.account.went_on.connect(self.password.setFocus)
        self.password.setEchoMode(Line.EchoMode.Password)
        self.password.went_on.connect(self.log_in)
        self.message = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("state", "mend")
        self.message.setMinimumHeight(34)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.button = QPushButton(tr(OPEN))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.log_in)
        self.links = {
            words: self._link(words, asked)
            for words, asked in (
                (RESTORE, self.restore_asked), (RECOVER, self.recover_asked), (OTHER, self.other_asked)
            )
        }  # fmt: skip
        self._lay_out(site)
        self.resize(720, 480)
        (self.password if account else self.account).setFocus()

    def log_in(self) -> None:
        """Open the ledger with what was typed, or say what is missing."""
        if not self.button.isEnabled():
            return
        for line, words in ((self.account, ACCOUNT_MISSING), (self.password, PASSWORD_MISSING)):
            if not line.text().strip():
                self._say(tr(words), line)
                return
        account, password = self.account.text().strip(), self.password.text()
        self._wait(True)
        self._lanes[0].run(lambda progress: self._open_ledger(account, password), done=self._done, failed=self._failed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to load what comes later, once the window stands."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._begin_warm_up)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no work behind."""
        for lane in self._lanes:
            lane.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep what is typed out of the way of whoever comes next: a minimised window forgets its password."""
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.password.clear()
        super().changeEvent(event)

    @cached_property
    def _lanes(self) -> "tuple[Work, Work]":
        """Return where the ledger is opened and where modules are loaded."""
        from desktop.screens.work import Work  # 5 ms that the first paint need not wait for

        return Work(), Work()

    def _begin_warm_up(self) -> None:
        from desktop.screens import icons  # 5 ms, for an eye that nobody misses in the first moment

        eye = self.password.addAction(icons.icon("eye", "soft_ink"), Line.ActionPosition.TrailingPosition)
        eye.setToolTip(tr(SHOW_PASSWORD))
        eye.triggered.connect(self._show_password)
        theme.bring_rare_faces()
        for name in self._warm_up:
            self._lanes[1].run(lambda progress, name=name: _load(progress, name))  # type: ignore[misc]

    def _done(self, session: object) -> None:
        self.password.clear()
        self._wait(False)
        self.opened.emit(session)

    def _failed(self, fault: Fault) -> None:
        self._wait(False)
        self._say(fault.sentence, self.password)

    def _say(self, sentence: str, line: Line) -> None:
        self.message.setText(f"× {sentence}")
        theme.set_state(line, state="mend")
        line.setFocus()
        line.selectAll()

    def _wait(self, is_waiting: bool) -> None:
        for widget in (self.account, self.password, self.button, *self.links.values()):
            widget.setEnabled(not is_waiting)
        for line in (self.account, self.password):
            theme.set_state(line, state="white")
        self.button.setText(tr(OPENING if is_waiting else OPEN))
        self.message.clear()

    def _lay_out(self, site: str) -> None:
        column = self.column
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(4)
        for words, role in ((tr(PROGRAM), "title"), (site, "soft")):
            label = QLabel(words)
            label.setProperty("role", role)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(12)
        for line, words in ((self.account, ACCOUNT), (self.password, PASSWORD)):
            label = QLabel(tr(words))
            label.setProperty("role", "caption")
            label.setBuddy(line)
            line.setAccessibleName(tr(words))
            column.addWidget(label)
            column.addWidget(line)
            column.addSpacing(8)
        column.addWidget(self.message)
        column.addWidget(self.button)
        column.addSpacing(4)
        elsewhere = QHBoxLayout()
        elsewhere.setSpacing(0)
        for link in self.links.values():
            elsewhere.addWidget(link)
        column.addLayout(elsewhere)

    def _link(self, words: str, asked: SignalInstance) -> QPushButton:
        link = push_button(tr(words), asked.emit, "quiet")
        link.setAutoDefault(True)  # Enter presses it where the cursor is
        return link

    def _show_password(self) -> None:
        hidden = self.password.echoMode() == Line.EchoMode.Password
        self.password.setEchoMode(Line.EchoMode.Normal if hidden else Line.EchoMode.Password)


def _load(progress: "Progress", name: str) -> None:
    progress.tell(0, 1)
    importlib.import_module(name)
