"""What all inputs have in common: a value, a state, a sentence below, and how they say that one goes on."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.records.problems import Problem
from desktop.records.questions import Question
from desktop.records.reading import Value
from desktop.screens import theme
from desktop.screens.inputs.remark import Remark
from desktop.words import mark, tr

Today = Callable[[], date]
State = Literal["white", "computed", "locked", "explain", "mend", "taken", "unasked"]
COMPUTED = mark("（算）")
CHANGED = mark("（已改）")
SKIPPED = ("computed", "locked", "unasked")
STATES: dict[str, State] = {"hard": "mend", "soft": "explain"}


class Input(QWidget):
    """One field of a form; it answers one question, or several that are typed in one go."""

    changed = Signal()
    finished = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, *questions: Question, today: Today) -> None:
        super().__init__()
        self.questions = questions
        self.today = today
        self.is_locked = False
        self.is_asked = True
        self.is_taken = False
        self.problem: Problem | None = None
        self._own_problem: Problem | None = None
        self._overruled = False
        self._computed: Value = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self._column.addLayout(self.row)
        self._remark: Remark | None = None
        self.house_remark: Callable[[Remark], object] = self._column.addWidget
        self._origin: QLabel | None = None

    @property
    def question(self) -> Question:
        """Return the question, or the first of several."""
        return self.questions[0]

    @property
    def remark(self) -> Remark:
        """Return the sentence below; most fields never need one, so it is made at the first need."""
        if self._remark is None:
            self._remark = made = Remark(self)
            made.explained.connect(self.changed)
            made.went_on.connect(self.finished)
            made.entered.connect(self.entered)
            self.house_remark(made)
        return self._remark

    def holds(self, widget: QWidget) -> bool:
        """Return whether *widget* is part of this field or of the sentence below it."""
        return self.isAncestorOf(widget) or (self._remark is not None and self._remark.isAncestorOf(widget))

    @property
    def editor(self) -> QWidget:
        """Return the widget that takes the keys."""
        raise NotImplementedError

    def value(self) -> Value:
        """Return the answer, None where nothing was filled in, or the text that could not be read."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show *value* as if it had been typed; nothing is said to have changed."""
        raise NotImplementedError

    def answers(self) -> dict[str, Value]:
        """Return what a record is told: by field, a computed one only where it was overruled."""
        if self.question.computed and not self._overruled:
            return {}
        return {self.question.name: self.value()}

    def set_answers(self, answers: Mapping[str, Value]) -> None:
        """Show the answers that concern this input."""
        if self.question.name in answers:
            self.set_value(answers[self.question.name])
            self._overruled = self.question.computed and answers[self.question.name] is not None
            self.show_state()

    def fill(self, value: Value) -> None:
        """Show what the program computed, unless somebody overruled it."""
        self._computed = value
        if not self._overruled:
            self.set_value(value)
            self.show_state()

    def show_problem(self, problem: Problem | None) -> None:
        """Show *problem* at the field, or that there is none; what cannot be read at all comes first."""
        self.problem = self._own_problem or problem
        if self.problem is None and self._remark is None:
            self.show_state()
            return
        had_room = self.remark.line is not None
        self.remark.show_problem(self.problem)
        if self.remark.line is not None and not had_room:
            QWidget.setTabOrder(self.editor, self.remark.line)
        self.show_state()

    def lock(self, is_locked: bool = True) -> None:
        """Keep the answer as it is, in grey."""
        self.is_locked = is_locked
        self.show_state()

    def ask(self, is_asked: bool = True) -> None:
        """Say whether the other answers leave room for this one; where they do not, Enter and Tab pass by."""
        if is_asked != self.is_asked:
            self.is_asked = is_asked
            self.show_state()

    def take(self, is_taken: bool = True) -> None:
        """Say whether the answer was taken over from the visit before."""
        if is_taken != self.is_taken:
            self.is_taken = is_taken
            self.show_state()

    def remind(self, value: Value) -> None:
        """Show in grey what was answered last time; None shows nothing."""

    @property
    def has_trouble(self) -> bool:
        """Return whether the answer must be mended or explained."""
        return self.problem is not None and self.problem.severity != "hint"

    @property
    def is_odd(self) -> bool:
        """Return whether somebody must look at the answer again."""
        return self.problem is not None and self.problem.is_worth_a_look

    @property
    def asks_to_explain(self) -> bool:
        """Return whether a soft problem waits for its sentence."""
        return self.problem is not None and self.problem.severity == "soft" and not self.explanation

    @property
    def explanation(self) -> str:
        """Return the sentence that explains a soft problem."""
        return self._remark.explanation if self._remark is not None else ""

    def unexplain(self) -> None:
        """Forget the sentence."""
        if self._remark is not None and self._remark.line is not None:
            self._remark.line.clear()

    @property
    def state(self) -> State:
        """Return the colour that speaks: mend before explain before computed and locked."""
        if self.is_locked:
            return "locked"
        if self.problem is not None and self.problem.severity in STATES:
            return STATES[self.problem.severity]
        if self.question.computed and not self._overruled:
            return "computed"
        if self.value() is None:
            return "white" if self.is_asked else "unasked"
        return "taken" if self.is_taken else "white"

    def show_state(self) -> None:
        """Colour the editor by its state."""
        state = self.state
        if state != "white" or self.editor.property("state") is not None:  # white is how they are born
            theme.set_state(self.editor, state=state)
        self.editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus if state in SKIPPED else Qt.FocusPolicy.StrongFocus)
        if self.question.computed:
            self._show_origin()

    def focus(self) -> None:
        """Put the cursor here."""
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_skipped(self) -> bool:
        """Return whether Enter and Tab pass by: the program fills it, nobody may, or nobody asks."""
        return self.state in SKIPPED

    def _touched(self) -> None:
        """Note that a person changed something; an emptied computed field is the program's again."""
        if self.question.computed:
            self._overruled = self.value() not in (None, self._computed)
            if self.value() is None:
                self.set_value(self._computed)
        self.changed.emit()

    def _show_origin(self) -> None:
        if self._origin is None:
            self._origin = QLabel()
            self._origin.setProperty("state", "computed")
            self.row.insertWidget(self._place_of_origin(), self._origin)
        self._origin.setText(tr(CHANGED if self._overruled else COMPUTED))

    def _place_of_origin(self) -> int:
        """Return the place behind what is typed and its unit."""
        last = self.row.itemAt(self.row.count() - 1)
        return self.row.count() - (last is not None and last.spacerItem() is not None)

    def _judge(self, problem: Problem | None) -> None:
        """Keep the problem that reading the text found."""
        if problem != self._own_problem:
            self._own_problem = problem
            self.show_problem(problem)
