"""Shows two files side by side, differing facts marked, and asks whether they are one person's."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.records.problems import Problem
from desktop.screens import theme
from desktop.screens.cards import Card, said, scrolled
from desktop.screens.inputs.line import Line
from desktop.screens.pair_facts import Fact
from desktop.store.persons import DIFFERENT, SAME
from desktop.words import mark, tr

LATER = "later"
KEYS = {"1": SAME, "2": DIFFERENT, "0": LATER}
WORDS = {SAME: mark("1 同一人"), DIFFERENT: mark("2 不是同一人"), LATER: mark("0 以后再说")}
FIRST, SECOND = mark("先建的档案"), mark("后建的档案")
DIFFERS = mark("≠ 不同")
REASONS = mark("理由：{reasons}")
WHY = mark("写明依据，例如：核对身份证原件，其中一份号码录错；回车确认")
SAFE = mark("判为同一人只是合并显示和计数，两份档案的记录都不改动；判错了可以撤销，或在居民页面拆开。")


class PairCard(Card):
    """The comparison of one pair; *judged* gives the verdict and the grounds typed."""

    judged = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.reasons = said("")
        self.reasons.setWordWrap(True)
        self._holder = QWidget()
        self.body.addWidget(self.reasons)
        self._area = scrolled(self._holder)
        self.body.addWidget(self._area, 1)
        self.told = said("", "")
        self.told.setProperty("state", "explain")
        self.told.setWordWrap(True)
        self.grounds = Line()
        self.grounds.setPlaceholderText(tr(WHY))
        self.grounds.setAccessibleName(tr(WHY))
        self.grounds.went_on.connect(lambda: self.judged.emit(SAME, self.grounds.text().strip()))
        self.body.addWidget(self.told)
        self.body.addWidget(self.grounds)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        for verdict in (SAME, DIFFERENT, LATER):
            button = QPushButton(tr(WORDS[verdict]))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._judge, verdict))
            keys.addWidget(button)
            self.buttons[verdict] = button
        self.buttons[SAME].setProperty("role", "primary")
        self.buttons[LATER].setProperty("role", "quiet")
        keys.addStretch(1)
        self.body.addLayout(keys)
        safe = said(tr(SAFE), "caption")
        safe.setWordWrap(True)
        self.body.addWidget(safe)
        self.stop_asking()

    @property
    def asks(self) -> bool:
        """Return whether the grounds are being asked for."""
        return not self.grounds.isHidden()

    def show_facts(self, facts: Sequence[Fact], reasons: str) -> None:
        """Show a pair."""
        self.stop_asking()
        self.reasons.setText(tr(REASONS, reasons=reasons))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column, stretch in enumerate((0, 1, 1, 0)):
            grid.setColumnStretch(column, stretch)
        for column, words in enumerate((FIRST, SECOND), start=1):
            grid.addWidget(said(tr(words), "caption"), 0, column)
        for row, fact in enumerate(facts, start=1):
            grid.addWidget(said(fact.label, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(fact.one, fact.differs), row, 1)
            grid.addWidget(_value(fact.other, fact.differs), row, 2)
            if fact.differs:
                differs = said(tr(DIFFERS))
                differs.setProperty("state", "explain")
                grid.addWidget(differs, row, 3, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(facts) + 1, 1)
        self._holder = QWidget()
        self._holder.setLayout(grid)
        self._area.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)  # the scroll area fills what it is given: the card shines through

    def ask(self, problem: Problem) -> None:
        """Ask for the grounds that the kind demands."""
        self.told.setText(problem.sentence)
        self.told.show()
        self.grounds.clear()
        self.grounds.show()
        self.grounds.setFocus()

    def stop_asking(self) -> None:
        """Ask for nothing."""
        self.told.hide()
        self.grounds.hide()

    def _judge(self, verdict: str) -> None:
        self.judged.emit(verdict, self.grounds.text().strip() if self.asks else "")


def _value(words: str, differs: bool) -> QLabel:
    label = said(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if differs:
        label.setObjectName("badge")
        label.setFont(theme.font())
    return label
