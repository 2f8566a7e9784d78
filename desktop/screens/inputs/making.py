"""Makes the input that a question asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.records.questions import Question
from desktop.screens.inputs.choices import ChoiceInput
from desktop.screens.inputs.dates import DateInput
from desktop.screens.inputs.field import Input, Today
from desktop.screens.inputs.numbers import NumberInput
from desktop.screens.inputs.pressures import PressureInput
from desktop.screens.inputs.references import ReferenceInput, Source
from desktop.screens.inputs.texts import Suggest, TextInput, no_suggestions
from desktop.screens.inputs.yes_no import YesNoInput


def _nobody() -> Source:
    return Source(lambda typed: [], lambda record: record)


@dataclass(frozen=True)
class Helps:
    """What inputs ask the page for: the day, where records of a kind are found, what was written last."""

    today: Today
    sources: Mapping[str, Source] = field(default_factory=dict)
    suggest: Suggest = no_suggestions


def make_input(question: Question, helps: Helps) -> Input:
    """Return the input for *question*."""
    if question.type in ("choice", "choices"):
        return ChoiceInput(question, helps.today)
    if question.type in ("integer", "decimal"):
        return NumberInput(question, helps.today)
    if question.type == "date":
        return DateInput(question, helps.today)
    if question.type == "yes-no":
        return YesNoInput(question, helps.today)
    if question.type == "reference":
        return ReferenceInput(question, helps.today, helps.sources.get(question.refers) or _nobody())
    return TextInput(question, helps.today, helps.suggest)


def make_pressure(systolic: Question, diastolic: Question, helps: Helps) -> Input:
    """Return the one input for both pressures."""
    return PressureInput(systolic, diastolic, helps.today)
