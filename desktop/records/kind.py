"""A kind of record, as the rest of the house sees it: its questions and rules, read from one declaration."""

import typing
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from desktop.records.questions import FieldType, Question, with_type
from desktop.records.record import Record
from desktop.records.rules import Rule, rules_of

Travels = Literal["local", "up", "down", "shared"]
Sight = Literal["all", "team"]

TYPES: dict[type, FieldType] = {
    int: "integer",
    Decimal: "decimal",
    date: "date",
    bool: "yes-no",
    str: "text",
}


@dataclass(frozen=True)
class Kind:
    """One declared kind: name, words, questions in the order of the form, and rules."""

    name: str
    model: type[Record]
    title: str
    family: str
    episode: str
    travels: Travels
    sight: Sight
    by_hand: bool
    questions: tuple[Question, ...]
    rules: tuple[Rule, ...]

    @property
    def table(self) -> str:
        """Return the name of the table that shadows this kind."""
        return self.name.replace("-", "_")

    @property
    def form(self) -> str:
        """Return the official form that the declaration follows."""
        return (self.model.__doc__ or "").strip().partition("\n")[0]

    @property
    def date_field(self) -> str:
        """Return the field that dates a record of this kind, or ""."""
        return self.model.dated_by

    @cached_property
    def by_name(self) -> dict[str, Question]:
        """Return the questions by field name."""
        return {question.name: question for question in self.questions}

    @cached_property
    def computed(self) -> tuple[str, ...]:
        """Return the names of the fields that the program fills."""
        return tuple(question.name for question in self.questions if question.computed)

    def group_of(self, field: str) -> tuple[str, ...]:
        """Return the fields that merge together with *field*, itself included."""
        group = self.by_name[field].together if field in self.by_name else ""
        if not group:
            return (field,)
        return tuple(question.name for question in self.questions if question.together == group)

    def unfilled(self, record: Any) -> tuple[str, ...]:
        """Return the fields that the official form wants and *record* lacks."""
        return tuple(
            question.name
            for question in self.questions
            if question.makes_complete(record) and getattr(record, question.name) is None
        )


def kind_of(model: type[Record]) -> Kind:
    """Read a declaration; the kind is named after its class, in kebab case."""
    questions: list[Question] = []
    for name, info in model.model_fields.items():
        extra = info.json_schema_extra
        question = extra.get("question") if isinstance(extra, dict) else None
        if isinstance(question, Question):
            questions.append(with_type(question, name, TYPES[_plain_type(info.annotation)]))
    return Kind(
        model.own_kind(), model, model.title, model.family, model.episode, model.travels,
        model.sight, model.by_hand, _in_form_order(questions), rules_of(model),
    )  # fmt: skip


def _in_form_order(questions: list[Question]) -> tuple[Question, ...]:
    ordered = [question for question in questions if not question.after]
    moved: dict[str, int] = {}
    for question in questions:
        if question.after:
            place = next(i for i, other in enumerate(ordered) if other.name == question.after)
            moved[question.after] = moved.get(question.after, 0) + 1
            ordered.insert(place + moved[question.after], question)
    return tuple(ordered)


def _plain_type(annotation: Any) -> type:
    parts: tuple[type, ...] = typing.get_args(annotation)
    return next(part for part in parts if part is not type(None)) if parts else typing.cast(type, annotation)
