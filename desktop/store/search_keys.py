"""Makes the keys by which a resident is found: name, pinyin, tail of the number, telephone."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from desktop.store.surnames import SURNAMES

NAME, PINYIN, NUMBER_TAIL, PHONE, PHONE_TAIL = "n", "p", "i", "t", "u"
BETWEEN_NAMES = "·•・.．-"
MOST_KEYS_A_NAME = 24
UNLISTED = {"𠮷": "ji"}  # written in names, and left out of pypinyin's readings


def keys_of(resident: Mapping[str, Any]) -> set[str]:
    """Return every key of a resident's row: a letter for the family, then what is typed."""
    keys = {f"{NAME}{part}" for part in _parts(plain(resident["name"] or ""))}
    keys |= {f"{PINYIN}{spelled}" for spelled in spellings(resident["name"] or "")}
    number = plain(resident["id_number"] or "")
    if number:
        keys.add(NUMBER_TAIL + number[::-1])
    for told in (resident["phone"], resident["contact_phone"]):
        for phone in telephone_numbers(told or ""):
            keys |= {PHONE + phone, PHONE_TAIL + phone[::-1]}
    return keys


def plain(text: str) -> str:
    """Return *text* as search compares it: full width made narrow, small letters, no white space."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def plain_name(text: str) -> str:
    """Return a name as search compares it, without the dots between its parts."""
    return "".join(character for character in plain(text) if character not in BETWEEN_NAMES)


def telephone_numbers(text: str) -> Iterator[str]:
    """Return the digits of each telephone number in *text*, as `021-5768 0000 / 13900000000` holds two."""
    for part in unicodedata.normalize("NFKC", text).replace("、", "/").replace(",", "/").replace(";", "/").split("/"):
        digits = "".join(character for character in part if character.isdecimal())
        if len(digits) >= 3:
            yield digits


def spellings(name: str) -> set[str]:
    """Return initials and full pinyin of a name and of its given part, in every reading of the surname."""
    whole, given = _syllables(name)
    found = {spelled for syllables in [*whole, *([given] if given else [])] for spelled in _spelled(syllables)}
    return set(sorted(found, key=len)[:MOST_KEYS_A_NAME])


def full_spellings(name: str) -> set[str]:
    """Return the full pinyin of a whole name, in every reading of the surname."""
    return {spelled for syllables in _syllables(name)[0] if (spelled := "".join(syllables))}


def in_order(name: str) -> tuple[str, str]:
    """Return what puts names in the order of their pinyin, syllable by syllable; equal sounds stand by their characters."""
    surname = name[:2] if name[:2] in SURNAMES else name[:1]
    first = SURNAMES[surname][0] if surname in SURNAMES else " ".join(map(_syllable, surname))
    return " ".join((first, *map(_syllable, name[len(surname) :]))), name


def _syllables(name: str) -> tuple[list[list[str]], list[str]]:
    """Return the syllables of a name in every reading of its surname, and those of its given part."""
    letters = plain_name(name)
    surname = letters[:2] if letters[:2] in SURNAMES else letters[:1]
    given = [_syllable(character) for character in letters[len(surname) :]]
    readings = [reading.split() for reading in SURNAMES.get(surname, ())] or [[_syllable(c)] for c in surname]
    usual = [_syllable(character) for character in surname]
    if usual not in readings:
        readings.append(usual)
    return [reading + given for reading in readings], given


def _spelled(syllables: list[str]) -> Iterator[str]:
    """Return the syllables in full and their initials."""
    for spelled in ("".join(syllables), "".join(syllable[:1] for syllable in syllables)):
        if spelled:
            yield spelled


def _parts(name: str) -> Iterator[str]:
    """Return the name, what follows its first one or two characters (any surname), and what follows each dot."""
    starts = {0, 1, 2} | {place + 1 for place, character in enumerate(name) if character in BETWEEN_NAMES}
    for start in starts:
        if part := plain_name(name[start:]):
            yield part


@lru_cache(maxsize=20_000)
def _syllable(character: str) -> str:
    """Return the usual reading without tone; "" for what has none."""
    if character.isascii():
        return character
    if character in UNLISTED:
        return UNLISTED[character]
    from pypinyin.contrib.tone_convert import to_normal  # 160 ms that a ledger without new names need not wait for
    from pypinyin.pinyin_dict import pinyin_dict

    readings = pinyin_dict.get(ord(character), "")
    return str(to_normal(readings.split(",")[0])).replace("ü", "v") if readings else ""
