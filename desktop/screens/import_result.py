"""What an import did, with the error copy and the way to take it all back."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.intake.run import Result
from desktop.screens.cards import Card, said
from desktop.screens.import_words import KNOWN
from desktop.screens.two_step import TwoStepButton
from desktop.words import mark, tr

DONE = mark("共 {rows} 行：新增 {created} 条，更新 {updated} 条，补全号码 {completed} 人。")
NOTHING = mark("没有写入任何内容。")
LEFT = mark("有 {n} 行没有导入。可以另存一份带原因的副本，改好后再导入；已导入的行不会重复。")
TIMES = mark("{n} 处：{sentence}")
ALL_IN = mark("除重复的行以外，全部都已导入。")


class ResultView(Card):
    """Counts, then what can be done next."""

    copy_asked = Signal()
    undo_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("导入结果"))
        self.done, self.left, self.copied = said("", "section"), said("", "soft"), said("", "caption")
        self.statuses = said("", "caption")
        self.copy, self.again = QPushButton(tr("另存错误副本…")), QPushButton(tr("继续导入"))
        self.undo = TwoStepButton(mark("整次撤销"), mark("再点一次，撤销这次导入"))
        self.again.setProperty("role", "primary")
        for label in (self.done, self.left, self.statuses, self.copied):
            label.setWordWrap(True)
            self.body.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.again, self.copy, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.copy.clicked.connect(self.copy_asked)
        self.undo.confirmed.connect(self.undo_asked)
        self.again.clicked.connect(self.again_asked)

    def show_result(self, result: Result, known: int = 0) -> None:
        """Show what came of an import; *known* rows were in the ledger before as they are."""
        wrote = result.created + result.updated + result.completed
        words = {"rows": result.rows, "created": result.created, "updated": result.updated}
        done = tr(DONE, **words, completed=result.completed) if wrote else tr(NOTHING)
        self.done.setText(done + (tr(KNOWN, n=known) if known else ""))
        left = len(result.left_out)
        self.left.setText(tr(LEFT, n=left) if left else tr(ALL_IN))
        counted = Counter(sentence for one in result.left_out for sentence in one.sentences[:1])
        self.statuses.setText("\n".join(tr(TIMES, n=n, sentence=sentence) for sentence, n in counted.most_common(12)))
        self.copied.setText("")
        self.copy.setVisible(bool(left))
        self.undo.setVisible(bool(wrote))

    def show_undone(self, undone: int, kept: int) -> None:
        """Show that the import was taken back."""
        words = tr("已撤销 {n} 条。", n=undone)
        if kept:
            words += tr("有 {n} 条后来被改动或引用，保留未动。", n=kept)
        self.done.setText(words)
        self.undo.hide()
