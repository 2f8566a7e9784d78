"""The sentence below a field: a mark, what is wrong, and room to explain it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.records.problems import Problem
from desktop.records.reading import has_words
from desktop.screens import theme
from desktop.screens.inputs.line import Line
from desktop.words import mark, tr

MARKS = {"hard": "×", "soft": "!", "hint": "!"}
LOOKS = {"hard": "mend", "soft": "explain", "hint": "hint"}
DANGER = "danger"  # danger signs stop nothing, and are seen first all the same
EXPLAIN = mark("属实时在这里写明原因")
NO_WORDS = mark("{sentence} 说明里只有数字，不算说明；如果是下一格的数，请改填到那里。")
EXPLAINED = mark("已说明原因，随记录保存并给审核人看。")


class Remark(QWidget):
    """Shows one problem; a soft one can be explained here."""

    explained = Signal()
    went_on = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self._sentence: QLabel | None = None
        self.line: Line | None = None
        self._problem: Problem | None = None
        self.hide()

    @property
    def sentence(self) -> str:
        """Return what is read here, mark included."""
        return self._sentence.text() if self._sentence is not None and not self.isHidden() else ""

    @property
    def explanation(self) -> str:
        """Return the sentence that explains a soft problem."""
        return self.line.text().strip() if self.line is not None else ""

    @property
    def lacks_words(self) -> bool:
        """Return whether something stands there that explains nothing, like the number of the next field."""
        return bool(self.explanation) and not has_words(self.explanation)

    def explain(self, sentence: str) -> None:
        """Put *sentence* where a soft problem is explained."""
        self._room_to_explain().setText(sentence)
        self.show_problem(self._problem)

    def show_problem(self, problem: Problem | None) -> None:
        """Show *problem*; where none is left, that it was explained, or nothing."""
        self._problem = problem
        is_soft = problem is not None and problem.severity == "soft"
        self.setVisible(problem is not None or bool(self.explanation))
        if problem is not None:
            look = LOOKS["hard"] if problem.code == DANGER else LOOKS[problem.severity]
            sentence = tr(NO_WORDS, sentence=problem.sentence) if self.lacks_words and is_soft else problem.sentence
            self._say(f"{MARKS[problem.severity]} {sentence}", look)
        elif self.explanation:
            self._say(f"✓ {tr(EXPLAINED)}", "hint")
        if is_soft:
            self._room_to_explain()
        if self.line is not None:
            self.line.setVisible(is_soft or bool(self.explanation))

    def _say(self, words: str, look: str) -> None:
        if self._sentence is None:
            self._sentence = QLabel(textFormat=Qt.TextFormat.PlainText)  # a sentence may quote what was typed
            self._sentence.setWordWrap(True)
            self._column.insertWidget(0, self._sentence)
        self._sentence.setText(words)
        theme.set_state(self._sentence, state=look)

    def _room_to_explain(self) -> Line:
        if self.line is None:
            self.line = Line(self)
            self.line.setPlaceholderText(tr(EXPLAIN))
            self.line.setAccessibleName(tr(EXPLAIN))
            self.line.went_on.connect(self._go_on)
            self.line.left.connect(self.explained)
            self.line.entered.connect(self.entered)
            self._column.addWidget(self.line)
        return self.line

    def _go_on(self) -> None:
        self.explained.emit()
        if self.line is not None and self.lacks_words and self._problem is not None:
            self.line.selectAll()  # the cursor stays, or every number that follows stood one field too late
        else:
            self.went_on.emit()
