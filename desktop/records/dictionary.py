"""The data dictionary: a kind as plain data, for the command line and other programs."""

import csv
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from desktop.paths import resources
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.records.rule_sentences import sentences_of, severities_of
from desktop.records.rules import Rule
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
        "fields": [_field(kind, question) for question in kind.questions],
        "rules": [_rule(rule) for rule in kind.rules if rule.stage != "computes"],
    }


def _field(kind: Kind, question: Question) -> dict[str, Any]:
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
        "heading": tr(question.heading) if question.heading else "",
        "element": element_of(kind, question),
    }


def _rule(rule: Rule) -> dict[str, Any]:
    """Return what a rule may say, with its slots unfilled, and how grave that is."""
    return {
        "code": rule.code,
        "fields": list(rule.fields),
        "severities": list(severities_of(rule)),
        "sentences": [tr(sentence) for sentence in sentences_of(rule)],
    }


@cache
def data_elements(folder: Path | None = None) -> dict[tuple[str, str, str], str]:
    """Return the code table `codes/data-elements.tsv`: ids of WS 445 that were seen, by kind ("" for all), field and unit."""
    file = (folder or resources()) / "codes" / "data-elements.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {(row["kind"], row["field"], row["unit"]): row["element"] for row in rows}


def element_of(kind: Kind, question: Question) -> str:
    """Return the id of the standard data element that *question* is, or "" where none is confirmed."""
    ids = data_elements()
    return ids.get((kind.name, question.name, question.unit)) or ids.get(("", question.name, question.unit), "")


def _number(bound: Decimal | None) -> int | float | None:
    if bound is None:
        return None
    return int(bound) if bound == bound.to_integral_value() else float(bound)
