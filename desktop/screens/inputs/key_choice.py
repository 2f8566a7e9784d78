"""Finds out which choice the keys name: its number, or the pinyin initials of its words."""

from collections.abc import Sequence
from functools import cache

from desktop.records.questions import Choice


@cache
def initials(words: str) -> str:
    """Return the pinyin initials of *words* in small letters: 门诊 → mz."""
    from pypinyin import Style, lazy_pinyin  # 150 ms that only a typed letter needs

    return "".join(part[:1] for part in lazy_pinyin(words, style=Style.FIRST_LETTER) if part[:1].isalpha()).lower()


def keys_of(choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return the number that each choice answers to: its code where codes are numbers, else its place."""
    if all(choice.value.isdecimal() for choice in choices):
        plain = tuple(choice.value.lstrip("0") or "0" for choice in choices)
        if len(set(plain)) == len(plain):
            return plain
    return tuple(str(place) for place in range(1, len(choices) + 1))


def named_by(typed: str, choices: Sequence[Choice]) -> tuple[list[int], bool]:
    """Return the places of the choices whose key begins with *typed*, and whether the first is named beyond doubt."""
    words = keys_of(choices) if typed.isdecimal() else tuple(initials(choice.label) for choice in choices)
    begun = [place for place, word in enumerate(words) if word.startswith(typed)]
    whole = [place for place in begun if words[place] == typed]
    ordered = whole + [place for place in begun if place not in whole]
    return ordered, len(ordered) == 1
