"""Asks for a whole or decimal number; untouched it answers nothing, never 0."""

from PySide6.QtCore import Qt

from desktop.records.questions import Question
from desktop.records.reading import narrowed
from desktop.screens.inputs.field import Today
from desktop.screens.inputs.line_input import LineInput


def mended_number(text: str) -> str:
    """Return *text* with narrow figures, without spaces, and with a point where an input method put a stop."""
    return narrowed(text).replace(" ", "").replace("。", ".").replace("·", ".")


class NumberInput(LineInput):
    """A number with its unit."""

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.line.setMaxLength(12)
        self.line.setFixedWidth(64)
        if question.unit:
            self.add_unit(question.unit)
        self.row.addStretch(1)

    def mended(self, text: str) -> str:
        """Return *text* as a number is written."""
        return mended_number(text)
