"""The data dictionary: a kind as plain data, for the command line and other programs."""

from decimal import Decimal
from typing import Any

from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.words import tr


def describe(kind: Kind) -> dict[str, Any]:
    """Return *kind* with all its fields in the order of the form, in the language in use."""
    return {
        "kind": kind.name,
        "title": tr(kind.title),
        "family": kind.family,
        "travels": kind.travels,
        "by_hand": kind.by_hand,
        "episode": kind.episode,
        "date_field": kind.date_field,
        "form": kind.form,
        "fields": [_field(question) for question in kind.questions],
    }


def _field(question: Question) -> dict[str, Any]:
    """Return one field; *needed* and *complete* also hold where only some records need it, *conditional* says so."""
    return {
        "name": question.name,
        "label": tr(question.label),
        "type": question.type,
        "unit": tr(question.unit) if question.unit else "",
        "min": _number(question.least),
        "max": _number(question.most),
        "places": question.places,
        "longest": question.longest if question.type == "text" else None,
        "like": question.like,
        "choices": [{"value": choice.value, "label": tr(choice.label)} for choice in question.choices],
        "alone": sorted(question.alone),
        "needed": bool(question.needed),
        "complete": bool(question.complete),
        "conditional": any(callable(one) for one in (question.asked, question.needed, question.complete)),
        "computed": question.computed,
        "future": question.future,
        "source": question.source,
        "refers": question.refers,
        "shared": question.shared,
        "hint": tr(question.hint) if question.hint else "",
    }


def _number(bound: Decimal | None) -> int | float | None:
    if bound is None:
        return None
    return int(bound) if bound == bound.to_integral_value() else float(bound)
