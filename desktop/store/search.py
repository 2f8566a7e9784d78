"""Finds residents as one types: name, pinyin, tail of the number, telephone; each a range of one index."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.identity import age_on, shown
from desktop.records.kind import Kind
from desktop.records.resident import SEXES
from desktop.store.desk import Desk
from desktop.store.merge import Merged
from desktop.store.search_keys import (
    NAME,
    NUMBER_TAIL,
    PHONE,
    PHONE_TAIL,
    PINYIN,
    keys_of,
    plain,
    plain_name,
)
from desktop.store.statement import driver
from desktop.words import is_whole, tr

RESIDENT = "resident"
LEAST_DIGITS, MOST_WORDS = 2, 12  # each word is one more condition of the query
KEYS = "SELECT key FROM search_key WHERE resident = ?"
ADD = "INSERT INTO search_key (key, resident) VALUES (?, ?)"
DROP = "DELETE FROM search_key WHERE key = ? AND resident = ?"
RANGE = "SELECT resident FROM search_key WHERE key >= ? AND key < ?"
ALSO = " AND EXISTS (SELECT 1 FROM search_key AS k{n} WHERE k{n}.resident = search_key.resident AND ({ranges}))"
TOLD = "SELECT id, person, name, sex, born_on, village, id_number FROM resident WHERE id = ?"


@dataclass(frozen=True)
class Found:
    """A resident as lists show him: person first, then what tells him from others of that name."""

    resident: str
    person: str
    name: str
    sex: str
    age: int | None
    village: str
    tail: str

    @property
    def label(self) -> str:
        """Return name, sex, age, village and the last four of the number."""
        return shown(self.name, tr(self.sex), self.age, self.village, self.tail)


def find(connection: Connection, text: str, *, today: date, limit: int = 20) -> list[Found]:
    """Return up to *limit* people whom every word of *text* points to, in the order of the index."""
    typed = _words(text)
    words = sorted((families for word in typed[:MOST_WORDS] if (families := _families(word))), key=_breadth)
    if not words or len(words) < len(typed):
        return []
    raw, found = driver(connection), dict[str, Found]()
    for family in words[0]:
        also, bound = _also(words[1:])
        for (resident,) in raw.execute(RANGE + also, (family, _end(family), *bound)):
            told = _told(raw, resident, today)
            found.setdefault(told.person, told)
            if len(found) >= limit:
                return list(found.values())
    return list(found.values())


def keep_search_keys(desk: Desk, kind: Kind, merged: Merged, row: Mapping[str, Any]) -> None:
    """Keep the keys of a resident who was just saved; a void one has none."""
    if kind.name != RESIDENT:
        return
    wanted = set() if row["void"] else keys_of(row)
    standing = {key for (key,) in desk.raw.execute(KEYS, (row["id"],))}
    if gone := standing - wanted:
        desk.raw.executemany(DROP, [(key, row["id"]) for key in gone])
    if fresh := wanted - standing:
        desk.raw.executemany(ADD, [(key, row["id"]) for key in sorted(fresh)])


def index_all(desk: Desk) -> None:
    """Make the keys of every resident anew."""
    desk.raw.execute("DELETE FROM search_key")
    asked = desk.raw.execute("SELECT id, name, id_number, phone, contact_phone FROM resident WHERE void = 0")
    names = ("id", "name", "id_number", "phone", "contact_phone")
    while rows := asked.fetchmany(2000):
        residents = [dict(zip(names, row, strict=True)) for row in rows]
        desk.raw.executemany(ADD, [(key, row["id"]) for row in residents for key in sorted(keys_of(row))])


def _words(text: str) -> list[str]:
    """Return the typed words; letters that stand apart are one pinyin: "zhang san"."""
    words: list[str] = []
    if not is_whole(text):
        return words  # half a character is in nobody's name
    for word in text.split():
        if words and _is_letters(word) and _is_letters(words[-1]):
            words[-1] += word
        else:
            words.append(word)
    return words


def _families(word: str) -> list[str]:
    typed = plain(word)
    digits = "".join(character for character in typed if character.isdecimal())
    if digits and all(character.isdecimal() or character in "x-()" for character in typed):
        tail = [NUMBER_TAIL + typed[::-1]] if typed.removesuffix("x").isdecimal() else []
        return [*tail, PHONE + digits, PHONE_TAIL + digits[::-1]] if len(typed) >= LEAST_DIGITS else []
    if _is_letters(typed):
        spelled = plain_name(typed).replace("ü", "v")
        return [PINYIN + spelled, NAME + spelled] if spelled else []
    name = plain_name(word)
    return [NAME + name] if name else []


def _is_letters(word: str) -> bool:
    return word.replace("ü", "v").isascii() and not any(character.isdecimal() for character in word)


def _breadth(families: list[str]) -> int:
    return -max(len(family) for family in families)


def _also(words: list[list[str]]) -> tuple[str, list[str]]:
    spelled, bound = "", []
    for number, families in enumerate(words):
        ranges = " OR ".join(f"(k{number}.key >= ? AND k{number}.key < ?)" for _ in families)
        spelled += ALSO.format(n=number, ranges=ranges)
        bound += [end for family in families for end in (family, _end(family))]
    return spelled, bound


def _end(prefix: str) -> str:
    """Return a text after all that begin with *prefix*."""
    return prefix + chr(sys.maxunicode)


def _told(raw: Any, resident: str, today: date) -> Found:
    row = raw.execute(TOLD, (resident,)).fetchone()
    _, person, name, sex, born, village, number = row
    said = next((choice.label for choice in SEXES if choice.value == sex), "")
    age = age_on(date.fromisoformat(born), today) if born else None
    return Found(resident, person or resident, name or "", said, age, village or "", (number or "")[-4:])
