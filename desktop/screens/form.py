"""Draws a form from one kind, or from two of one contact, and keeps it judged while it is filled in."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.records.carrying import FIELD
from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.reading import Value
from desktop.screens.form_path import FormPath
from desktop.screens.form_plan import plan_form
from desktop.screens.form_section import FormSection
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.making import Helps
from desktop.screens.judging import Judge, nothing_to_say
from desktop.screens.last_chip import LastChip
from desktop.screens.last_time import Last, LastTime
from desktop.store.closed_periods import CODE as CLOSED
from desktop.words import mark, tr

HIDDEN = ("resident", FIELD)
SAME_AS_LAST = Qt.Key.Key_F4
NOT_HERE = mark("这一格没有可沿用的上次答案；可按 F4 沿用的是：{blocks}。")
NOTHING_LAST = mark("没有可沿用的上次答案。")
PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class FormView(QScrollArea):
    """The form: Enter and Tab go on, Shift+Tab back, numbers choose; *completed* after the last field."""

    changed = Signal()
    completed = Signal()
    told = Signal(str)  # what a key could not do
    judged = Signal()

    def __init__(
        self,
        kinds: Sequence[Kind],
        helps: Helps,
        judge: Judge = nothing_to_say,
        hidden: Iterable[str] = HIDDEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kinds = tuple(kinds)
        self.judge = judge
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget(self)  # built from the outside in: what is given a parent later has every child polished twice
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.inputs: dict[tuple[str, str], Input] = {}
        self._given: dict[str, dict[str, Value]] = {kind.name: {} for kind in kinds}
        self._asks_for_all = False
        self.setWidget(page)
        sections = [FormSection(section, helps, page) for section in plan_form(self.kinds, hidden)]
        order: list[Input] = []
        for drawn in sections:
            column.addWidget(drawn)
            for kind, made in drawn.inputs:
                self._take(kind, made)
                order.append(made)
        column.addStretch(1)
        self.last = LastTime(self.kinds, self.inputs)
        self.path = FormPath(order, [drawn.inputs[0][1] for drawn in sections if drawn.inputs], self.last)
        self.chips = [chip for drawn in sections for chip in self._chips_in(drawn)]

    def input(self, field: str, kind: str = "") -> Input:
        """Return the input for *field*; *kind* tells two of one name apart."""
        return self.inputs.get((kind or self.kinds[0].name, field)) or self.inputs["", field]

    def answers(self, kind: Kind) -> dict[str, Value]:
        """Return what a record of *kind* is told: what was given from outside and what was typed."""
        told = {**self._given[kind.name], **self.last.carried(kind)}
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
        owners = [one for one in self.kinds if kind in ("", one.name)]
        for one in owners:
            self._given[one.name].update({name: value for name, value in answers.items() if name in one.by_name})
        for (owner, _), made in self.inputs.items():
            if not kind or owner in ("", kind):
                made.set_answers(answers)
        for one in owners:
            self.last.restore(one.name, str(answers.get(FIELD) or ""))
        self._show_last()
        self.judge_now()

    def carry(self, answers: Mapping[str, Value], kind: str = "") -> None:
        """Fill in the head of a batch; Enter passes it by."""
        self.give(answers, kind)
        self.path.carried |= {made for (_, field), made in self.inputs.items() if answers.get(field) is not None}

    def offer(self, last: Last) -> None:
        """Show in grey what the visits before answered, block by block."""
        self.last.offer(last)
        self._show_last()

    def accept(self, title: str) -> None:
        """Take the block *title* over as it was answered last."""
        self.last.accept(title)
        self._changed()

    def explain(self, sentences: Mapping[str, str], kind: str = "") -> None:
        """Fill in the sentences that explain soft problems; what is not drawn keeps its sentence in the journal."""
        owner = kind or self.kinds[0].name
        for field, sentence in sentences.items():
            made = self.inputs.get((owner, field)) or self.inputs.get(("", field))
            if made is not None:
                made.remark.explain(sentence)

    def clear(self) -> None:
        """Empty every field, for the next one of the list."""
        self._given = {kind.name: {} for kind in self.kinds}
        self._asks_for_all = False
        self.path.carried = set()
        self.last.clear()
        for made in self.path.order:
            made.set_answers({question.name: None for question in made.questions})
            made.unexplain()
            made.show_problem(None)
        self.verticalScrollBar().setValue(0)

    def start(self) -> None:
        """Put the cursor into the first field that waits for an answer."""
        first = self.path.first()
        if first is not None:
            first.focus()

    def go_to_section(self, by: int) -> None:
        """Put the cursor into the first field of the next section, or of the one before (PgDn, PgUp)."""
        found = self.path.section(self._here(), by)
        if found is not None:
            found.focus()
            self.ensureWidgetVisible(found, 0, 200)
        elif by > 0:
            self.completed.emit()

    def go_on(self, after: Input) -> None:
        """Put the cursor into the next field that waits for somebody; after the last, say so."""
        found = self.path.after(after)
        if after.asks_to_explain and (room := after.remark.line) is not None and not room.hasFocus():
            room.setFocus()
        elif found is not None:
            found.focus()
        else:
            self.completed.emit()

    def same_as_last(self) -> None:
        """Take over the block where the cursor is and go on past it; elsewhere only say so (F4)."""
        here = self._here()
        title = self.last.block_of(here)
        if here is not None and self.last.is_offered(title):
            self.accept(title)
            self.go_on(here)
            return
        offered = [tr(one) for one in self.last.titles if self.last.is_offered(one)]
        self.told.emit(tr(NOT_HERE, blocks="、".join(offered)) if offered else tr(NOTHING_LAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from section to section with PgDn and PgUp; F4 takes a block over."""
        by = PAGES.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers():
            self.go_to_section(by)
        elif event.key() == SAME_AS_LAST and not event.modifiers():
            self.same_as_last()
        else:
            super().keyPressEvent(event)

    def edit_computed(self) -> None:
        """Put the cursor into the next field that Enter passes by, to overrule it or to fill it all the same (F2)."""
        found = self.path.passed(self._here())
        if found is not None:
            found.focus()

    def check(self) -> bool:
        """Show every problem, put the cursor on the first; return whether the records may be saved."""
        self._asks_for_all = True
        self.judge_now()
        stopped = [made for made in self.path.order if made.problem is not None and made.problem.severity != "hint"]
        if stopped:
            first = stopped[0]
            first.focus()
            if first.problem is not None and first.problem.code == CLOSED and first.remark.line is not None:
                first.remark.line.setFocus()  # the day is not in doubt, only the reason is missing
            self.ensureWidgetVisible(first, 0, 64)
        return not stopped

    def judge_now(self) -> None:
        """Fill the computed fields, grey what is not asked, show the problems; blank fields stay in peace until one saves."""
        found: dict[Input, Problem] = {}
        asked: dict[Input, bool] = {}
        for kind in self.kinds:
            judgement = self.judge(kind, self.answers(kind), self.explained(kind))
            own = {name: made for name in kind.by_name if (made := self._drawn(name, kind)) is not None}
            for name, made in own.items():
                asked[made] = asked.get(made, False) or name not in judgement.unasked
            for field, value in judgement.computed.items():
                if field in own:
                    own[field].fill(value)
            for problem in sorted(judgement.problems, key=lambda one: ("hard", "soft", "hint").index(one.severity)):
                if problem.field in own:
                    found.setdefault(own[problem.field], problem)
        for made in self.path.order:
            shown = found.get(made)
            in_peace = made.value() is None and not self._asks_for_all
            made.show_problem(None if in_peace and shown is not None and shown.severity != "hint" else shown)
            made.ask(asked.get(made, True))
        self.judged.emit()

    def _take(self, kind: str, made: Input) -> None:
        for question in made.questions:
            self.inputs[kind, question.name] = made
        made.changed.connect(lambda: self._heard(made))
        made.finished.connect(lambda: self.go_on(made))
        made.entered.connect(lambda: self.ensureWidgetVisible(made, 0, 64))

    def _chips_in(self, drawn: FormSection) -> list[LastChip]:
        """Return the lines that offer what was answered last: at the head of a whole block, else in its first row."""
        chips = []
        for title in self.last.titles:
            places = [made for _, made in drawn.inputs if made in self.last.inputs_of(title)]
            if places:
                is_whole = all(made in places or made.question.computed for _, made in drawn.inputs)
                chips.append(LastChip(title, is_short=not is_whole))
                chips[-1].asked.connect(self.accept)
                drawn.make_room(chips[-1], None if is_whole else places[0])
        return chips

    def _show_last(self) -> None:
        for chip in self.chips:
            chip.follow(self.last)

    def _here(self) -> Input | None:
        return self.path.here(self.focusWidget())

    def _drawn(self, field: str, kind: Kind) -> Input | None:
        return self.inputs.get((kind.name, field)) or self.inputs.get(("", field))

    def _heard(self, made: Input) -> None:
        self.last.hear(made)
        self._changed()

    def _changed(self) -> None:
        self._show_last()
        self.judge_now()
        self.changed.emit()
