"""Reads one answer: from JSON, a keyboard or a worksheet into the stored value, or a problem in words."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from desktop.records.problems import Problem, hard
from desktop.records.questions import Question
from desktop.words import mark, tr

Value = str | int | bool | date | Decimal | None

UNREADABLE = mark("“{label}”读不懂，请按“{like}”的样子填写。")
OUT_OF_RANGE = mark("“{label}”应在 {least}～{most} {unit}之间，请核对。")
NOT_A_CHOICE = mark("“{label}”没有这个选项，请从列出的选项中选择。")
ALONE = mark("“{label}”中的“{alone}”不能与其他选项同时选。")
TOO_LONG = mark("“{label}”太长，最多 {most} 个字，请缩短。")
IN_FUTURE = mark("“{label}”晚于今天，请核对日期。")
BROKEN_TEXT = mark("“{label}”里有无法保存的字符，请重新输入。")
LIKE = {
    "integer": "120",
    "decimal": "65.5",
    "date": "2026-09-05",
    "yes-no": mark("是 / 否"),
    "text": mark("文字"),
    "choice": mark("选项编号"),
    "choices": "2,3,6",
    "reference": mark("从列表中选择"),
}
TRUE_WORDS = frozenset({"1", "是", "有", "Y", "YES", "TRUE", "√", "✓", "对"})
FALSE_WORDS = frozenset({"0", "否", "无", "没有", "N", "NO", "FALSE", "×", "不"})
_DATES = (
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<y>\d{4})[-./年](?P<m>\d{1,2})[-./月](?P<d>\d{1,2})日?(?:[ T]00:00(?::00)?)?"),
)


def narrowed(text: str) -> str:
    """Return *text* with full-width letters and digits made narrow and outer white space gone."""
    return unicodedata.normalize("NFKC", text).strip()


def read_date(text: str, today: date | None = None) -> date | None:
    """Read 20260905, 2026-9-5, 2026.9.5, 2026/9/5, 2026年9月5日, 今天, 昨天; None where it is no date."""
    plain = narrowed(text).replace(" ", "") if "00:00" not in text else narrowed(text)
    if today is not None and plain in ("今天", "昨天", "前天"):
        return today - timedelta(days=("今天", "昨天", "前天").index(plain))
    for spelling in _DATES:
        if found := spelling.fullmatch(plain):
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                return None
    return None


def read_answer(question: Question, given: object, today: date) -> Value | Problem:
    """Return the stored value of what was *given* for *question*, or the hard problem with it.

    Blank text is None (未填); a typed 0 is zero.
    """
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    reader = _READERS[question.type]
    try:
        value = reader(question, given, today)
    except (ValueError, InvalidOperation, OverflowError):
        return _problem(question, question.code, UNREADABLE, like=question.like or tr(LIKE[question.type]))
    return value


def _read_text(question: Question, given: object, today: date) -> Value | Problem:
    if not isinstance(given, (str, int)) or isinstance(given, bool):
        raise ValueError
    text = narrowed(str(given)) if question.pattern else str(given).strip()
    if len(text) > question.longest:
        return _problem(question, f"{question.code}-long", TOO_LONG, most=question.longest)
    if question.pattern and not re.fullmatch(question.pattern, text):
        raise ValueError
    if any(unicodedata.category(character) in ("Cs", "Cc") and character != "\n" for character in text):
        return _problem(question, f"{question.code}-characters", BROKEN_TEXT)
    return text


def _read_number(question: Question, given: object, today: date) -> Value | Problem:
    if isinstance(given, bool):
        raise ValueError
    typed = narrowed(str(given))
    number = Decimal(typed)
    if "_" in typed or not number.is_finite():  # Decimal reads 1_3_6 as 136
        raise ValueError
    low, high = question.least, question.most
    if (low is not None and number < low) or (high is not None and number > high):
        return _problem(question, f"{question.code}-range", OUT_OF_RANGE, least=low, most=high, unit=question.unit)
    if question.type == "integer":
        if number != number.to_integral_value() or abs(number) >= 2**53:
            raise ValueError
        return int(number)
    exact = number.quantize(Decimal(1).scaleb(-question.places)) + 0  # there is one zero: -0.0 becomes 0.0
    if exact != number:
        raise ValueError
    return exact


def _read_date(question: Question, given: object, today: date) -> Value | Problem:
    if isinstance(given, datetime):
        given = given.date()
    day = given if isinstance(given, date) else read_date(str(given), today)
    if day is None or day.year < 1880 or day.year > 2200:
        raise ValueError
    if day > today and not question.future:
        return _problem(question, f"{question.code}-future", IN_FUTURE)
    return day


def _read_yes_no(question: Question, given: object, today: date) -> Value | Problem:
    if isinstance(given, bool):
        return given
    word = narrowed(str(given)).upper()
    if word in TRUE_WORDS or word in FALSE_WORDS:
        return word in TRUE_WORDS
    raise ValueError


def read_code(question: Question, given: object) -> str | None:
    """Return the code that *given* names by value, label or another word of the list; None where none does."""
    word = narrowed(str(given))
    for choice in question.choices:
        if word in (choice.value, narrowed(choice.label)) or word in choice.words:
            return choice.value
    numbered = re.fullmatch(r"0*(\d+)[.、 ]?(.*)", word)
    if numbered and any(choice.value == numbered[1] for choice in question.choices):
        label = narrowed(question.label_of(numbered[1]))
        return numbered[1] if not numbered[2] or numbered[2] == label else None
    return None


def _read_choice(question: Question, given: object, today: date) -> Value | Problem:
    code = read_code(question, given)
    return _problem(question, question.code, NOT_A_CHOICE) if code is None else code


def _read_choices(question: Question, given: object, today: date) -> Value | Problem:
    words = [word for word in re.split(r"[,，、;；\s]+", str(given)) if word]
    found = [read_code(question, word) for word in words]
    if not found or None in found:
        return _problem(question, question.code, NOT_A_CHOICE)
    chosen = set(found)
    alone = chosen & question.alone
    if alone and len(chosen) > 1:
        label = question.label_of(str(next(iter(alone))))
        return _problem(question, f"{question.code}-alone", ALONE, alone=label)
    return ",".join(choice.value for choice in question.choices if choice.value in chosen)


def _read_reference(question: Question, given: object, today: date) -> Value | Problem:
    if not isinstance(given, str) or len(given) > 64:
        raise ValueError
    return given.strip()


def _problem(question: Question, code: str, words: str, **slots: object) -> Problem:
    return hard(question.name, code, words, label=question.label, **slots)


_READERS = {
    "text": _read_text,
    "integer": _read_number,
    "decimal": _read_number,
    "date": _read_date,
    "yes-no": _read_yes_no,
    "choice": _read_choice,
    "choices": _read_choices,
    "reference": _read_reference,
}


def as_value(kept: Value) -> str | int | bool | None:
    """Return a stored value in the form of the journal: dates and decimals as text."""
    return kept.isoformat() if isinstance(kept, date) else str(kept) if isinstance(kept, Decimal) else kept
