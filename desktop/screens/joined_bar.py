"""Says that a person is shown out of several files, and takes them apart again with a reason."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.buttons import push_button
from desktop.screens.cards import empty_out, said
from desktop.screens.inputs.line import Line
from desktop.screens.joined_files import Joined
from desktop.words import mark, tr

TWO, MANY = mark("由两份档案合并显示"), mark("由 {n} 份档案合并显示")
OTHER = mark("另一份：{words}")
PART, REALLY, LEAVE = mark("拆开…"), mark("确认拆开"), mark("不拆")
WHY = mark("写明拆开的理由，例如：核对身份证后不是同一人")


class JoinedBar(QFrame):
    """One line for each judgement; *parted* gives its record and the reason."""

    parted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 8, 6)
        self._column.setSpacing(4)
        self.buttons: list[QPushButton] = []
        self.reason = Line()
        self.reason.setPlaceholderText(tr(WHY))
        self.reason.setAccessibleName(tr(WHY))
        self.reason.went_on.connect(self._part)
        self._asked = ""
        self.really = push_button(tr(REALLY), self._part, "quiet")
        self._asking = QWidget()
        line = QHBoxLayout(self._asking)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.reason, 1)
        line.addWidget(self.really)
        line.addWidget(push_button(tr(LEAVE), self._leave, "quiet"))
        self._column.addWidget(self._asking)
        self.show_joined(())

    def show_joined(self, joined: tuple[Joined, ...]) -> None:
        """Show which files stand together; nothing where there is only one."""
        self._leave()
        empty_out(self._column, kept=1)
        self.buttons = []
        for place, one in enumerate(joined):
            self._column.insertWidget(place, self._line(one, len(joined) + 1 if place == 0 else 0))
        self.setVisible(bool(joined))

    def _line(self, one: Joined, files: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(said(tr(TWO) if files == 2 else tr(MANY, n=files) if files else ""))
        words = said(tr(OTHER, words=one.words), "soft")
        words.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(words, 1)
        button = push_button(tr(PART), partial(self._ask, one.link), "quiet")
        row.addWidget(button)
        self.buttons.append(button)
        return holder

    def _ask(self, link: str) -> None:
        self._asked = link
        self._asking.show()
        self.reason.clear()
        self.reason.setFocus()

    def _leave(self) -> None:
        self._asked = ""
        self._asking.hide()

    def _part(self) -> None:
        reason = self.reason.text().strip()
        if self._asked and reason:
            self.parted.emit(self._asked, reason)
        else:
            self.reason.setFocus()
