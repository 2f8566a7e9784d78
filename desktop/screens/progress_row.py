"""One target as one row: name, clause, bullet bar, counts, value, how many are missing; Enter opens it."""

from fractions import Fraction

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from desktop.progress.standing import Standing
from desktop.screens import theme
from desktop.screens.bullet import Bullet
from desktop.screens.cards import said
from desktop.screens.inputs.line import ENTER
from desktop.screens.progress_words import (
    bar_of,
    clause_words,
    counts_text,
    goal_words,
    pace_text,
    state_of,
    to_type,
    value_text,
    verdict_text,
    waits_text,
)
from desktop.words import tr

COUNTS, VALUE, VERDICT, BAR = 104, 92, 108, 200  # px of the columns of a wide row
TOKENS = {"reached": "good", "short": "", "trend": "soft", "waiting": "soft"}


class TargetRow(QFrame):
    """A row that takes the cursor; *opened* by Enter, space or a click, *stepped* by the arrows."""

    opened = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, standing: Standing, *, is_narrow: bool) -> None:
        super().__init__()
        self.setObjectName("target")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.standing = standing
        self.title, self.clause = _wrapping(said("")), _wrapping(said("", "caption"))
        self.counts, self.value, self.verdict = said("", "soft"), said(""), said("")
        self.waits = _wrapping(said("", "caption"))
        self.bar = Bullet(None, None)
        for label in (self.counts, self.value, self.verdict):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(2)
        (self._lay_narrow if is_narrow else self._lay_wide)(whole)
        whole.addLayout(self.below)
        self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Show where the target stands now."""
        self.standing = standing
        is_waiting = state_of(standing) == "waiting"
        self.title.setText(tr(standing.title))
        self.clause.setText(
            " · ".join(filter(None, (clause_words(standing), goal_words(standing), pace_text(standing))))
        )
        self.counts.setText(counts_text(standing))
        self.value.setText(value_text(standing))
        self.verdict.setText(verdict_text(standing))
        theme.set_state(self.verdict, role=TOKENS[state_of(standing)])
        words = waits_text(standing)
        if to_type(standing) is not None:
            words = f"{words} {tr('按 Enter 填写。')}"
        self.waits.setText(words)
        self.waits.setVisible(bool(words))
        bar = bar_of(standing)
        self.bar.setVisible(bar is not None)
        if bar is not None:
            self._fill(*bar)
        for label in (self.counts, self.value):
            label.setVisible(not is_waiting or label is self.value)
        self.setAccessibleName(f"{tr(standing.title)} {value_text(standing)} {verdict_text(standing)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or space, step with the arrows."""
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.opened.emit(self.standing.id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(self.standing.id, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.opened.emit(self.standing.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be clicked."""
        super().enterEvent(event)
        theme.set_state(self, isUnder=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        super().leaveEvent(event)
        theme.set_state(self, isUnder=False)

    def _fill(self, value: Fraction | None, goal: Fraction | None, pace: Fraction | None, whole: Fraction) -> None:
        self.bar.value, self.bar.goal, self.bar.pace, self.bar.whole = value, goal, pace, whole
        self.bar.update()

    def _lay_wide(self, whole: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.clause)
        names.addWidget(self.waits)
        line.addLayout(names, 1)
        self.bar.setFixedWidth(BAR)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        line.addWidget(self.bar)
        for label, width in ((self.counts, COUNTS), (self.value, VALUE), (self.verdict, VERDICT)):
            label.setMinimumWidth(width)  # longer words push their row aside: no number is cut
            kept = label.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            label.setSizePolicy(kept)
            line.addWidget(label)
        whole.addLayout(line)

    def _lay_narrow(self, whole: QVBoxLayout) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(first)
        whole.addWidget(self.clause)
        whole.addWidget(self.bar)
        second.addWidget(self.counts)
        second.addStretch(1)
        second.addWidget(self.verdict)
        whole.addLayout(second)
        whole.addWidget(self.waits)


def _wrapping(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
