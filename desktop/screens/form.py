"""Draws a form from one kind, or from two of one contact, and keeps it judged while it is filled in."""

from collections.abc import Iterable, Mapping, Sequence
from types import SimpleNamespace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.reading import Value
from desktop.screens.form_plan import plan_form
from desktop.screens.form_section import FormSection
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.making import Helps
from desktop.screens.judging import Judge, nothing_to_say

HIDDEN = ("resident",)
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class FormView(QScrollArea):
    """The form: Enter and Tab go on, Shift+Tab back, numbers choose; *completed* after the last field."""

    changed = Signal()
    completed = Signal()
    judged = Signal()

    def __init__(
        self, kinds: Sequence[Kind], helps: Helps, judge: Judge = nothing_to_say, hidden: Iterable[str] = HIDDEN
    ) -> None:
        super().__init__()
        self.kinds = tuple(kinds)
        self.judge = judge
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.inputs: dict[tuple[str, str], Input] = {}
        self._order: list[Input] = []
        self._given: dict[str, dict[str, Value]] = {kind.name: {} for kind in kinds}
        self._asks_for_all = False
        self._firsts: list[Input] = []
        self.setWidget(page)
        for section in plan_form(self.kinds, hidden):
            drawn = FormSection(section, helps)
            column.addWidget(drawn)
            made = [(cell.kind, one) for row in drawn.rows for cell, one in row.inputs]
            self._firsts += [one for _, one in made[:1]]
            for kind, one in made:
                self._take(kind, one)
        column.addStretch(1)

    def input(self, field: str, kind: str = "") -> Input:
        """Return the input for *field*; *kind* tells two of one name apart."""
        return self.inputs.get((kind or self.kinds[0].name, field)) or self.inputs["", field]

    def answers(self, kind: Kind) -> dict[str, Value]:
        """Return what a record of *kind* is told: what was given from outside and what was typed."""
        told = dict(self._given[kind.name])
        for (owner, _), made in self.inputs.items():
            if owner in ("", kind.name):
                told.update({name: value for name, value in made.answers().items() if name in kind.by_name})
        return told

    def explained(self, kind: Kind) -> dict[str, str]:
        """Return the sentences that explain soft problems, by field."""
        owned = {field: made for (owner, field), made in self.inputs.items() if owner in ("", kind.name)}
        return {field: made.explanation for field, made in owned.items() if made.explanation}

    def give(self, answers: Mapping[str, Value], kind: str = "") -> None:
        """Fill in *answers*, of one kind or of all; those without a field, like the resident, are kept for the record."""
        for one in self.kinds:
            if kind in ("", one.name):
                known = {name: value for name, value in answers.items() if name in one.by_name}
                self._given[one.name].update(known)
        for (owner, _), made in self.inputs.items():
            if not kind or owner in ("", kind):
                made.set_answers(answers)
        self.judge_now()

    def explain(self, sentences: Mapping[str, str], kind: str = "") -> None:
        """Fill in the sentences that explain soft problems."""
        for field, sentence in sentences.items():
            self.input(field, kind).remark.explain(sentence)

    def clear(self) -> None:
        """Empty every field, for the next one of the list."""
        self._given = {kind.name: {} for kind in self.kinds}
        self._asks_for_all = False
        for made in self._order:
            made.set_answers({question.name: None for question in made.questions})
            if made.remark.line is not None:
                made.remark.line.clear()
            made.show_problem(None)
        self.verticalScrollBar().setValue(0)

    def start(self) -> None:
        """Put the cursor into the first field that waits for an answer."""
        waiting = [made for made in self._order if not made.is_skipped]
        blank = [made for made in waiting if made.value() is None]
        for made in (blank or waiting)[:1]:
            made.focus()

    def go_to_section(self, by: int) -> None:
        """Put the cursor into the first field of the next section, or of the one before (PgDn, PgUp)."""
        cursor = self.focusWidget() or self
        here = [
            place
            for place, made in enumerate(self._order)
            if made.isAncestorOf(cursor) or made.remark.isAncestorOf(cursor)
        ]
        starts = [self._order.index(made) for made in self._firsts]
        at = here[0] if here else 0
        further = (
            [place for place in starts if place > at] if by > 0 else [place for place in starts if place < at][::-1]
        )
        waiting = [place for place in further if not self._order[place].is_skipped]
        if waiting:
            self._order[waiting[0]].focus()
            self.ensureWidgetVisible(self._order[waiting[0]], 0, 200)
        elif by > 0:
            self.completed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from section to section with PgDn and PgUp."""
        by = PAGES.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers():
            self.go_to_section(by)
        else:
            super().keyPressEvent(event)

    def edit_computed(self) -> None:
        """Put the cursor into the next field that the program fills, to overrule it (F2)."""
        filled = [made for made in self._order if made.state == "computed"]
        cursor = self.focusWidget()
        here = [place for place, made in enumerate(filled) if cursor is not None and made.isAncestorOf(cursor)]
        if filled:
            filled[(here[0] + 1) % len(filled) if here else 0].focus()

    def check(self) -> bool:
        """Show every problem, put the cursor on the first; return whether the records may be saved."""
        self._asks_for_all = True
        self.judge_now()
        stopped = [made for made in self._order if made.problem is not None and made.problem.severity != "hint"]
        if stopped:
            stopped[0].focus()
            self.ensureWidgetVisible(stopped[0], 0, 64)
        return not stopped

    def judge_now(self) -> None:
        """Fill the computed fields and show the problems, blank fields left in peace until one saves."""
        found: dict[Input, Problem] = {}
        for kind in self.kinds:
            judgement = self.judge(kind, self.answers(kind), self.explained(kind))
            for field, value in judgement.computed.items():
                if self._has(field, kind):
                    self.input(field, kind.name).fill(value)
            for problem in sorted(judgement.problems, key=lambda one: ("hard", "soft", "hint").index(one.severity)):
                if self._has(problem.field, kind):
                    found.setdefault(self.input(problem.field, kind.name), problem)
        for made in self._order:
            shown = found.get(made)
            in_peace = made.value() is None and not self._asks_for_all
            made.show_problem(None if in_peace and shown is not None and shown.severity != "hint" else shown)
        self.judged.emit()

    def _take(self, kind: str, made: Input) -> None:
        self._order.append(made)
        for question in made.questions:
            self.inputs[kind, question.name] = made
        made.changed.connect(self._changed)
        made.finished.connect(lambda: self.go_on(made))
        made.entered.connect(lambda: self.ensureWidgetVisible(made, 0, 64))

    def go_on(self, after: Input) -> None:
        """Put the cursor into the next field that is not the program's; after the last, say so."""
        room = after.remark.line
        if after.asks_to_explain and room is not None and not room.hasFocus():
            room.setFocus()
            return
        place = self._order.index(after)
        for made in self._order[place + 1 :]:
            if not made.is_skipped and not self._is_not_asked(made):
                made.focus()
                return
        self.completed.emit()

    def _is_not_asked(self, made: Input) -> bool:
        """Return whether a sentence is wanted only where another answer asks for it, which it does not (yet)."""
        question = made.question
        if question.type != "text" or not callable(question.needed) or made.value() is not None:
            return False
        asking = [kind for kind in self.kinds if question.name in kind.by_name]
        told = ({**dict.fromkeys(kind.by_name), **self.answers(kind)} for kind in asking)
        return not any(question.is_needed(SimpleNamespace(**answers)) for answers in told)

    def _has(self, field: str, kind: Kind) -> bool:
        return (kind.name, field) in self.inputs or ("", field) in self.inputs

    def _changed(self) -> None:
        self.judge_now()
        self.changed.emit()
