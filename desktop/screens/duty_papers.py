"""The strip that asks which paper: the list, the route of today or of the next day, or sheets to fill in; a number chooses."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.screens.cards import said
from desktop.screens.inputs.field import Today
from desktop.words import mark, tr

ASK = mark("打印当前名单")
LIST, ROUTE, SHEETS = mark("1 名单"), mark("{n} 上门路线单 {day}"), mark("4 空白记录表（带码）")
LEAVE = mark("不打印　Esc")
WEEK_END = 5


def next_working_day(day: date) -> date:
    """Return the next day from Monday to Friday; holidays are not known."""
    after = day + timedelta(1)
    return after + timedelta(7 - after.weekday()) if after.weekday() >= WEEK_END else after


class PaperStrip(QFrame):
    """Four buttons; *asked* carries "list" or "sheets", or the day of the route."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, today: Today) -> None:
        super().__init__()
        self.setObjectName("card")
        self.today = today
        self.buttons = [QPushButton() for _ in range(4)]
        self.papers: tuple[date | str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(said(tr(ASK), "section"))
        for place, button in enumerate(self.buttons):
            button.clicked.connect(partial(self.ask, place))
            row.addWidget(button)
        row.addStretch(1)
        leave = QPushButton(tr(LEAVE))
        leave.setProperty("role", "quiet")
        leave.clicked.connect(self.close_up)
        row.addWidget(leave)
        self.hide()

    def begin(self) -> None:
        """Offer the papers of this day."""
        today = self.today()
        self.papers = ("list", today, next_working_day(today), "sheets")
        self.buttons[0].setText(tr(LIST))
        for place in (1, 2):
            self.buttons[place].setText(tr(ROUTE, n=place + 1, day=f"{self.papers[place]:%m-%d}"))
        self.buttons[3].setText(tr(SHEETS))
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, place: int, _checked: bool = False) -> None:
        """Ask for one of them."""
        self.hide()
        self.asked.emit(self.papers[place])

    def close_up(self) -> None:
        """Leave without a print."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, step with the arrows, print with Enter, leave with Esc."""
        here = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), 0)
        if event.text() in ("1", "2", "3", "4"):
            self.ask(int(event.text()) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask(here)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)
