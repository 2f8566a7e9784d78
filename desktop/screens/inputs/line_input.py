"""An input of one line: reads what was typed when it is left, and shows it the way it is stored."""

from PySide6.QtWidgets import QLabel, QWidget

from desktop.records.problems import Problem
from desktop.records.questions import Question
from desktop.records.reading import Value, narrowed, read_answer
from desktop.screens.inputs.field import Input, Today
from desktop.screens.inputs.line import Line
from desktop.words import tr


class LineInput(Input):
    """A line edit that answers a question."""

    def __init__(self, question: Question, today: Today, *more: Question) -> None:
        super().__init__(question, *more, today=today)
        self.line = Line(self)
        self.line.setAccessibleName(tr(question.label))
        if question.hint:
            self.line.setToolTip(tr(question.hint))
        self.row.addWidget(self.line)
        self._shown = ""
        self._reminded: str | None = None  # the hint that stood there before
        self.line.went_on.connect(self._go_on)
        self.line.left.connect(self.commit)
        self.line.left.connect(self.left)
        self.line.entered.connect(self.entered)

    @property
    def editor(self) -> QWidget:
        """Return the line."""
        return self.line

    def value(self) -> Value:
        """Return the answer, None where nothing was typed, or the text that could not be read."""
        text = self.mended(self.line.text())
        read = read_answer(self.question, text, self.today())
        return text if isinstance(read, Problem) else read

    def set_value(self, value: Value) -> None:
        """Show *value*."""
        self._shown = self.shown(value)
        self.line.setText(self._shown)
        self.line.setCursorPosition(0)
        self._judge(self.reading_problem())

    def mended(self, text: str) -> str:
        """Return *text* without what slips in by itself: full-width figures, stray spaces."""
        return narrowed(text)

    def shown(self, value: Value) -> str:
        """Return how *value* is written in the line."""
        return "" if value is None else str(value)

    def reading_problem(self) -> Problem | None:
        """Return what is wrong with the text itself."""
        read = read_answer(self.question, self.mended(self.line.text()), self.today())
        return read if isinstance(read, Problem) else None

    def commit(self) -> None:
        """Take what was typed: mend it, judge it, and say that it changed."""
        if self.line.text() == self._shown:
            return
        self._shown = self.shown(self.value())
        self.line.setText(self._shown)
        self._judge(self.reading_problem())
        self._touched()

    def remind(self, value: Value) -> None:
        """Show in grey what was answered last time, where a hint stands otherwise."""
        if self._reminded is None:
            self._reminded = self.line.placeholderText()
        self.line.setPlaceholderText(self._reminded if value is None else self.shown(value))

    def lock(self, is_locked: bool = True) -> None:
        """Keep the answer as it is, in grey."""
        self.line.setReadOnly(is_locked)
        super().lock(is_locked)

    def add_unit(self, unit: str) -> None:
        """Write *unit* at the right."""
        label = QLabel(tr(unit))
        label.setProperty("role", "soft")
        self.row.addWidget(label)

    def _go_on(self) -> None:
        self.commit()
        self.finished.emit()
