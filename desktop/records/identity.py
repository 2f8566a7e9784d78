"""Citizen identity numbers (GB 11643): check character, birth date, sex; and how a person is told apart on screen."""

import re
import unicodedata
from datetime import date

from desktop.words import mark, tr

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
AGE = mark("{age}岁")
STRAY = re.compile(r"[\s\u200b-\u200f\u2060\ufeff'‘’`\-‐‑–—_.·]+")
_NUMBER = re.compile(r"\d{14,}[\dXx]", re.ASCII)


def check_character(body: str) -> str:
    """Return the check character of the first 17 digits."""
    return CHECKS[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]


def looks_like_number(number: str) -> bool:
    """Return whether *number* has the shape of an 18-character citizen number; unknown areas are fine."""
    return len(number) == 18 and number[:17].isdecimal() and number.isascii() and number[17] in "0123456789X"


def is_sound(number: str) -> bool:
    """Return whether shape, birth date and check character of *number* are right."""
    return looks_like_number(number) and born_of(number) is not None and check_character(number[:17]) == number[17]


def born_of(number: str) -> date | None:
    """Return the birth date inside an 18-character number, or None where it is no date."""
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def sex_of(number: str) -> str:
    """Return the sex inside an 18-character number by GB/T 2261.1: "1" male, "2" female."""
    return "1" if int(number[16]) % 2 else "2"


def from_fifteen(number: str) -> str:
    """Return the 18-character form of a number of 15 digits."""
    body = number[:6] + "19" + number[6:]
    return body + check_character(body)


def mended(text: str) -> str:
    """Return a citizen's number without gaps, full-width figures and a small x; what has another shape only narrow."""
    narrow = unicodedata.normalize("NFKC", text).strip()
    number = STRAY.sub("", narrow)
    return number.upper() if _NUMBER.fullmatch(number) else narrow


def is_old(number: str) -> bool:
    """Return whether *number* is a citizen's number of 15 digits, as they were given out until 1999."""
    return len(number) == 15 and number.isascii() and number.isdecimal() and born_of(from_fifteen(number)) is not None


def age_on(born: date, day: date) -> int:
    """Return full years of age on *day*."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def turns_on(born: date, age: int) -> date:
    """Return the birthday on which somebody turns *age*; those of 29 February turn on 1 March."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def shown(name: str, sex: str, age: int | None, village: str, tail: str) -> str:
    """Return how a person is told apart everywhere: name, sex in words, age, village, last four of the number."""
    years = tr(AGE, age=age) if age is not None else ""
    return " ".join(part for part in (name, sex, years, village, f"··{tail}" if tail else "") if part)
