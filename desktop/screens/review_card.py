"""The record that is being reviewed: what is odd and how it was explained, what is missing, every answer; then the verdict."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.screens.buttons import push_button
from desktop.screens.cards import Card, hairline, scrolled
from desktop.screens.inputs.line import Line
from desktop.screens.record_sheet import answers_grid, plain, told_answers
from desktop.screens.review_rows import EXPLAINED, NOT_EXPLAINED, Look, ReviewRow
from desktop.words import mark, tr

LEAST, MOST = 300, 380  # px wide
PASS, BACK, OPEN = mark("通过　Enter"), mark("退回"), mark("打开记录　F2")
WHY_BACK = mark("退回原因（Tab 到这里，写好按 Enter 退回）")
LACKS, ANSWERS = mark("缺项"), mark("已填内容")


class ReviewCard(QWidget):
    """One record; *passed*, *sent_back* with the reason, *opened* say what is decided."""

    passed = Signal()
    sent_back = Signal(str)
    opened = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        self.row: ReviewRow | None = None
        self.card = Card("")
        self.reason = Line()
        self.reason.setPlaceholderText(tr(WHY_BACK))
        self.reason.setAccessibleName(tr(WHY_BACK))
        self.reason.went_on.connect(self._send_back)
        self.reason.uses_escape = self._leave
        self.pass_button, self.back_button, self.open_button = (
            push_button(tr(PASS), self.passed.emit, "primary"), push_button(tr(BACK), self._send_back),
            push_button(tr(OPEN), self.opened.emit, "quiet"),
        )  # fmt: skip
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.pass_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(scrolled(self.card), 1)
        whole.addWidget(self.reason)
        whole.addLayout(buttons)

    def show_row(self, row: ReviewRow | None, kind: Kind | None) -> None:
        """Show a record, or nothing."""
        self.row = row
        self.reason.clear()
        self.card.clear()
        self.setVisible(row is not None)
        if row is None or kind is None:
            return
        body = self.card.body
        body.addWidget(plain(str(row.person), "section"))
        body.addWidget(plain(f"{row.title} · {row.day} · {row.author}", "soft"))
        for look in row.looks:
            body.addWidget(hairline())
            body.addWidget(_look(look))
        if row.lacks:
            body.addWidget(hairline())
            body.addWidget(plain(tr(LACKS), "caption"))
            body.addWidget(plain(row.lacks))
        body.addWidget(hairline())
        body.addWidget(plain(tr(ANSWERS), "caption"))
        body.addWidget(answers_grid(told_answers(kind, row.waiting.stored, row.names)))
        body.addStretch(1)

    def _leave(self) -> bool:
        self.left.emit()
        return True

    def _send_back(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.sent_back.emit(reason)
        else:
            self.reason.setFocus()


def _look(look: Look) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain(f"{look.label}　{look.value}".strip(), "section"))
    if look.sentence:
        sentence = plain(f"! {look.sentence}")
        sentence.setProperty("state", "explain")
        column.addWidget(sentence)
    column.addWidget(plain(tr(EXPLAINED, words=look.explained) if look.explained else tr(NOT_EXPLAINED), "" if look.explained else "soft"))  # fmt: skip
    return holder
