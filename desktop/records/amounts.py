"""Reads whole and decimal numbers, and says in words what is wrong with what is none."""

import re
from decimal import Decimal

from desktop.records.problems import Problem, hard
from desktop.records.questions import Question
from desktop.records.units import mistaken_unit
from desktop.words import mark

NOT_A_NUMBER = mark("“{label}”只填数字、不写单位和其他符号（如 {like}），请核对。")
NOT_WHOLE = mark("“{label}”只填整数（如 {like}），请核对。")
TOO_FINE = mark("“{label}”最多 {places} 位小数（如 {like}），请核对。")
OUT_OF_RANGE = mark("“{label}”应在 {least}～{most} {unit}之间，请核对。")
TOO_SMALL = mark("“{label}”不应小于 {least} {unit}，请核对。")
_PLAIN = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")  # no 1e5, no 1,200, no figures of another script
_WIDE = {ord(wide): ord(narrow) for wide, narrow in zip("０１２３４５６７８９．－＋。", "0123456789.-+.", strict=True)}
_WHOLE = ("120", "60", "20", "5", "2", "1", "0")
_BROKEN = ("65.5", "6.5", "1.5", "0.5")
_MOST = 10**15
_LONGEST = 15  # figures that every database and worksheet keeps


def read_amount(question: Question, given: object) -> int | Decimal | Problem:
    """Return the number that *given* is, inside the bounds of *question*, or the hard problem with it."""
    number = number_of(given)
    if number is None:
        return _problem(question, "", NOT_A_NUMBER, like=example_of(question))
    low, high = question.least, question.most
    if (low is not None and number < low) or (high is not None and number > high):
        return mistaken_unit(question, number) or _out_of_range(question)
    if question.type == "integer":
        if number != number.to_integral_value():
            return _problem(question, "", NOT_WHOLE, like=example_of(question))
        return int(number)
    exact = number.quantize(Decimal(1).scaleb(-question.places)) + 0  # there is one zero: -0.0 becomes 0.0
    if exact != number:
        return _problem(question, "", TOO_FINE, places=question.places, like=example_of(question))
    return exact


def example_of(question: Question) -> str:
    """Return a number that would be right."""
    for text in _WHOLE if question.type == "integer" or not question.places else _BROKEN:
        number = Decimal(text)
        if (question.least is None or question.least <= number) and (question.most is None or number <= question.most):
            return text
    return str(question.least)


def number_of(given: object) -> Decimal | None:
    """Return the number that *given* plainly is, or None; figures may be wide, those of another script are none."""
    if type(given) is int and -_MOST < given < _MOST:
        return Decimal(given)
    if isinstance(given, bool) or not isinstance(given, (str, int, float, Decimal)):
        return None
    if isinstance(given, float):
        given = Decimal(f"{given:.15g}")  # what a worksheet keeps of it
    if isinstance(given, Decimal):
        given = format(given, "f")
    text = str(given).strip()
    if not text.isascii():
        text = text.translate(_WIDE)
    if not _PLAIN.fullmatch(text) or (len(text) > _LONGEST and len(text.lstrip("+-0").replace(".", "", 1)) > _LONGEST):
        return None
    return Decimal(text)


def _out_of_range(question: Question) -> Problem:
    if question.most is None:
        return _problem(question, "-range", TOO_SMALL, least=question.least, unit=question.unit)
    return _problem(
        question, "-range", OUT_OF_RANGE, least=question.least, most=question.most, unit=question.unit
    )  # fmt: skip


def _problem(question: Question, behind: str, words: str, **slots: object) -> Problem:
    return hard(question.name, question.code + behind, words, label=question.label, **slots)
