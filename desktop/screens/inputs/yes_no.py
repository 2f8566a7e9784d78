"""Asks yes or no; untouched it answers neither."""

from dataclasses import replace

from desktop.records.questions import YES_NO, Question
from desktop.records.reading import Value
from desktop.screens.inputs.choices import ChoiceInput
from desktop.screens.inputs.field import Today


class YesNoInput(ChoiceInput):
    """1 是, 0 否, or not filled."""

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(replace(question, choices=YES_NO), today)

    def value(self) -> Value:
        """Return True, False, or None where nothing was chosen."""
        return {"1": True, "0": False}.get(str(super().value()))

    def set_value(self, value: Value) -> None:
        """Show *value*."""
        super().set_value(None if value is None else "1" if value in (True, "1") else "0")

    def remind(self, value: Value) -> None:
        """Show with a dashed edge what was chosen last time."""
        super().remind(None if value is None else "1" if value is True else "0")
