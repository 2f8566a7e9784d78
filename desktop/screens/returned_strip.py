"""Says on the first page of an entry that records were sent back to whoever is at work, and why the latest was."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.screens.elided import Elided
from desktop.screens.living import living
from desktop.screens.review_rows import BackRow, sent_back_found
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

TOLD = mark("! 退回给我的 {n} 条：{title} · {person}，{reason}")
SHOW, HIDE = mark("查看退回的记录"), mark("返回名单")


class ReturnedStrip(QFrame):
    """A sentence and a button; it hides where nothing was sent back."""

    toggled = Signal(bool)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("card")
        self.words = Elided()
        self.words.setProperty("state", "explain")
        self.button = QPushButton(tr(SHOW))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def refresh(self) -> None:
        """Look whether anything was sent back."""
        self.button.setChecked(False)
        self.desk.read(lambda progress: sent_back_found(self.desk), living(self, self._have))

    def _have(self, rows: list[BackRow]) -> None:
        self.setVisible(bool(rows))
        if rows:
            last = rows[0]
            self.words.say(tr(TOLD, n=len(rows), title=last.title, person=last.person.name, reason=last.reason))

    def _turn(self, is_on: bool) -> None:
        self.button.setText(tr(HIDE if is_on else SHOW))
        self.toggled.emit(is_on)
