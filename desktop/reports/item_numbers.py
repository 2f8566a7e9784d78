"""The numbers that questions and answers bear on their forms; the source of a question says its own."""

import re

from desktop.records.questions import Question

_ITEM = re.compile(r"^表\s*(\d+)|^[A-Z]+\s+(\d+)$")
_GRADE = re.compile(r"(\d+)[分级]")
_OF_SCALE = re.compile(r"^表 \((\d+)\)$")


def number_in_scale(question: Question) -> str:
    """Return the number of one item of a scale; "" for a measure that an item rests on, and for anything else."""
    found = _OF_SCALE.search(question.source) if question.choices else None
    return found[1] if found else ""


def number_on_form(question: Question) -> str:
    """Return the number under which the paper form has a question; "" where it has none."""
    found = _ITEM.search(question.source)
    return number_in_scale(question) or (found[1] or found[2] if found else "")


def numbered(number: str, words: str) -> str:
    """Return an answer behind its number, which a score or grade bears already: 3分.

    A dot stands before other words that begin with a figure: 3 · 1～3个月.
    """
    if (grade := _GRADE.match(words)) and grade[1] == number:
        return words
    return f"{number} · {words}" if words[:1].isdigit() else f"{number} {words}"
