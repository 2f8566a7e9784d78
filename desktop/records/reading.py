"""Reads one answer: from JSON, a keyboard or a worksheet into the stored value, or a problem in words."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal

from desktop.records.amounts import read_amount
from desktop.records.periods import read_period
from desktop.records.problems import Problem, hard
from desktop.records.questions import Question
from desktop.words import mark

Value = str | int | bool | date | Decimal | None

UNREADABLE = mark("“{label}”读不懂，请按“{like}”的样子填写。")
NOT_TEXT = mark("“{label}”要填文字，请重新输入。")
NOT_YES_OR_NO = mark("“{label}”要填“是”或“否”，请重新选择。")
NOT_A_RECORD = mark("“{label}”不是台账里的一条记录，请从列表中选择。")
NOT_A_CHOICE = mark("“{label}”没有这个选项，请从列出的选项中选择。")
ALONE = mark("“{label}”中的“{alone}”不能与其他选项同时选，请去掉一边。")
TOO_LONG = mark("“{label}”太长，最多 {most} 个字，请缩短。")
NOT_BEGUN = mark("“{label}”还没有开始，请核对年份和月份。")
IN_FUTURE = mark("“{label}”晚于今天，请核对日期。")
NO_SUCH_DAY = mark("“{label}”写的 {given} 这一天不存在，请核对日期。")
OUT_OF_YEARS = mark("“{label}”应在 {first} 年到 {last} 年之间，请核对年份。")
BROKEN_TEXT = mark("“{label}”里有无法保存的字符，请重新输入。")
DAY_LIKE, A_DAY = "2026-09-05", r"\d{4}-\d{2}-\d{2}"
FIRST_YEAR, LAST_YEAR = 1900, 2200
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # they let a name read backwards
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))  # copied along from web pages
ONE_LINE = 199  # characters; what may be longer is prose
TRUE_WORDS = frozenset({"1", "是", "有", "Y", "YES", "TRUE", "√", "✓", "对"})
FALSE_WORDS = frozenset({"0", "否", "无", "没有", "N", "NO", "FALSE", "×", "不"})
_EARLY = re.compile(r"\d:\d{2}", re.ASCII)
_DATES = (
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})", re.ASCII),
    re.compile(r"(?P<y>\d{4})[-./年](?P<m>\d{1,2})[-./月](?P<d>\d{1,2})日?(?:[ T]00:00(?::00)?)?", re.ASCII),
)


def narrowed(text: str) -> str:
    """Return *text* with full-width letters and digits made narrow and outer white space gone."""
    return unicodedata.normalize("NFKC", text).strip()


def has_words(text: str) -> bool:
    """Return whether *text* holds a letter or a Chinese character: figures alone give no reason."""
    return any(character.isalpha() for character in text)


def read_date(text: str, today: date | None = None) -> date | None:
    """Read 20260905, 2026-9-5, 2026.9.5, 2026/9/5, 2026年9月5日, 今天, 昨天; None where it is no date."""
    plain = narrowed(text).replace(" ", "") if "00:00" not in text else narrowed(text)
    if today is not None and plain in ("今天", "昨天", "前天"):
        return today - timedelta(days=("今天", "昨天", "前天").index(plain))
    written = _as_written(plain)
    try:
        return date(*written) if written else None
    except ValueError:
        return None


def _as_written(plain: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a text that has the shape of a date, whether or not there is such a day."""
    found = next((found for spelling in _DATES if (found := spelling.fullmatch(plain))), None)
    return (int(found["y"]), int(found["m"]), int(found["d"])) if found else None


def read_answer(question: Question, given: object, today: date) -> Value | Problem:
    """Return the stored value of what was *given* for *question*, or the hard problem with it.

    Blank text is None (未填); a typed 0 is zero.
    """
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    try:
        return _READERS[question.type](question, given, today)
    except ValueError:  # a whole number with more figures than Python writes out
        return _problem(question, question.code, BROKEN_TEXT)


def _read_text(question: Question, given: object, today: date) -> Value | Problem:
    if not isinstance(given, (str, int)) or isinstance(given, bool):
        return _problem(question, question.code, NOT_TEXT)
    if isinstance(given, int) and abs(given) >= 10**question.longest:
        return _problem(question, f"{question.code}-long", TOO_LONG, most=question.longest)
    plain = str(given)
    text = _shaped(question, narrowed(plain)) if question.pattern else _as_lines(plain, question.longest)
    text = question.mend(text) if question.mend else text
    if len(text) > question.longest:
        return _problem(question, f"{question.code}-long", TOO_LONG, most=question.longest)
    if not _can_be_kept(text):
        return _problem(question, f"{question.code}-characters", BROKEN_TEXT)
    if question.pattern and not re.fullmatch(question.pattern, text):
        return _problem(question, question.code, UNREADABLE, like=question.like)
    if question.begun and (span := read_period(text)) and span.first > today:
        return _problem(question, f"{question.code}-future", NOT_BEGUN)
    return text


def _as_lines(text: str, longest: int) -> str:
    """Return *text* without characters that nobody sees; what is short stands on one line."""
    plain = text.translate(UNSEEN).replace("\r\n", "\n").strip()
    return plain if longest > ONE_LINE else " ".join(plain.split("\n"))


def _shaped(question: Question, text: str) -> str:
    """Return *text* with the nought that people leave out before a time of day: 9:30 is 09:30."""
    return f"0{text}" if _EARLY.fullmatch(text) and re.fullmatch(question.pattern, f"0{text}") else text


def _can_be_kept(text: str) -> bool:
    return text.isprintable() or not any(
        (unicodedata.category(character) in ("Cs", "Cc") and character != "\n") or character in TURNING
        for character in text
    )


def _read_number(question: Question, given: object, today: date) -> Value | Problem:
    return read_amount(question, given)


def _read_date(question: Question, given: object, today: date) -> Value | Problem:
    if isinstance(given, datetime):
        given = given.date()
    day = given if isinstance(given, date) else read_date(str(given), today)
    if day is None:
        plain = narrowed(str(given)).replace(" ", "")
        if _as_written(plain):
            return _problem(question, question.code, NO_SUCH_DAY, given=plain)
        return _problem(question, question.code, UNREADABLE, like=DAY_LIKE)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return _problem(question, question.code, OUT_OF_YEARS, first=FIRST_YEAR, last=LAST_YEAR)
    if day > today and not question.future:
        return _problem(question, f"{question.code}-future", IN_FUTURE)
    return day


def _read_yes_no(question: Question, given: object, today: date) -> Value | Problem:
    if isinstance(given, bool):
        return given
    word = narrowed(str(given)).upper()
    if word in TRUE_WORDS or word in FALSE_WORDS:
        return word in TRUE_WORDS
    return _problem(question, question.code, NOT_YES_OR_NO)


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
    if not isinstance(given, str) or len(given) > 64 or not _can_be_kept(given.strip()):
        return _problem(question, question.code, NOT_A_RECORD)
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
