"""Asks for a blood pressure in one go: 138/86, 138-86, 138 86 or 13886."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop.records.problems import Problem
from desktop.records.questions import Question
from desktop.records.reading import Value, narrowed, read_answer
from desktop.screens.inputs.field import Today
from desktop.screens.inputs.line_input import LineInput
from desktop.words import mark, tr

APART = re.compile(r"(\d{1,3})\D+(\d{1,3})")
IN_KPA = re.compile(r"(\d{1,2}\.\d{1,2}|\d{1,2})[^\d.]+(\d{1,2}\.\d{1,2}|\d{1,2})")  # 18.4/11.2, to be told of it
LOWER = re.compile(r"/(\d{1,3})")  # a register gave only the diastolic pressure
LIKE = mark("如 138/86")  # an example must not look like what was measured last
JOINED = {4: 2, 5: 3, 6: 3}  # figures typed without a break → figures of the systolic pressure


def split_pressure(text: str) -> tuple[str, str]:
    """Return the two pressures as typed; the second is "" where only one was, both hold text that is neither."""
    plain = narrowed(text)
    if found := IN_KPA.fullmatch(plain) or APART.fullmatch(plain):
        return found[1], found[2]
    if lower := LOWER.fullmatch(plain):
        return "", lower[1]
    if plain.isdecimal() and len(plain) in JOINED:
        return plain[: JOINED[len(plain)]], plain[JOINED[len(plain)] :]
    return plain, ""


def _joined(upper: str, lower: str) -> str:
    return f"{upper}/{lower}" if lower else upper


class PressureInput(LineInput):
    """Both pressures in one line; they are two answers."""

    def __init__(self, systolic: Question, diastolic: Question, today: Today) -> None:
        super().__init__(systolic, today, diastolic)
        self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.line.setPlaceholderText(tr(LIKE))
        self.line.setFixedWidth(112)
        self.add_unit(systolic.unit)
        self.row.addStretch(1)

    def value(self) -> Value:
        """Return the text 138/86, or None where nothing was typed."""
        return self.shown_pressures() or None

    def answers(self) -> dict[str, Value]:
        """Return both pressures."""
        parts = split_pressure(self.line.text())
        return {q.name: self._read(q, part) for q, part in zip(self.questions, parts, strict=True)}

    def set_answers(self, answers: Mapping[str, Value]) -> None:
        """Show both pressures."""
        names = [question.name for question in self.questions]
        if any(name in answers for name in names):
            self.set_value(_joined(*(str(answers[n]) if answers.get(n) is not None else "" for n in names)))

    def shown_pressures(self) -> str:
        """Return the pressures as 138/86."""
        return _joined(*split_pressure(self.line.text()))

    def reading_problem(self) -> Problem | None:
        """Return the first problem with either pressure."""
        for question, part in zip(self.questions, split_pressure(self.line.text()), strict=True):
            read = read_answer(question, part, self.today())
            if isinstance(read, Problem):
                return read
        return None

    def _read(self, question: Question, part: str) -> Value:
        read = read_answer(question, part, self.today())
        return part if isinstance(read, Problem) else read
