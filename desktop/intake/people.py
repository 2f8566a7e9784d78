"""Recognises the residents that rows speak of: by number, else by name, birth date and sex, never by guessing."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from desktop.intake.claims import Claim
from desktop.records.identity import is_sound
from desktop.records.reading import as_value

_DOTS = str.maketrans(dict.fromkeys("•‧・．.●∙⋅", "·"))


class Residents(Protocol):
    """Where residents of the ledger are looked up."""

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records with these values."""


@dataclass
class Person:
    """A resident of the ledger or of a row before: *values* as they will stand, *first_row* where this run met him."""

    id: str
    name: str
    sex: str
    born: date | None
    number: str
    values: dict[str, object]
    is_new: bool = False
    first_row: int = 0
    first_sheet: str = ""

    def is_called(self, name: str) -> bool:
        """Return whether *name* is this person's, dots and widths aside."""
        return comparable(self.name) == comparable(name)


class People:
    """Looks residents up in the ledger once and remembers them together with those that rows bring."""

    def __init__(self, residents: Residents) -> None:
        self._residents = residents
        self._by_id: dict[str, Person] = {}
        self._by_number: dict[str, Person | None] = {}
        self._alike: dict[tuple[str, str], list[Person]] = {}
        self._numbers: dict[tuple[str, date | None, str], set[str]] = {}

    def note(self, claim: Claim) -> None:
        """Take down which numbers the rows give for a name, birth date and sex, before any is recognised."""
        if claim.is_sound:
            self._numbers.setdefault((claim.name, claim.born, claim.sex), set()).add(claim.number.number)

    def by_number(self, number: str) -> Person | None:
        """Return the resident with this number, written with 15 or 18 characters."""
        if number not in self._by_number:
            spellings = [number]
            if is_sound(number) and number[6:8] == "19":
                spellings.append(number[:6] + number[8:17])
            found = [one for spelling in spellings for one in self._residents.having("resident", id_number=spelling)]
            self._by_number[number] = self._person(found[0]) if found else None
        return self._by_number[number]

    def alike(self, name: str, born: date | None, sex: str = "") -> list[Person]:
        """Return the residents with this name and birth date, and this sex where it is told."""
        if not name or born is None:
            return []
        key = (name, born.isoformat())
        if key not in self._alike:
            found = self._residents.having("resident", name=name, born_on=born)  # type: ignore[arg-type]
            self._alike[key] = [self._person(record) for record in found]
        return [one for one in self._alike[key] if not sex or not one.sex or one.sex == sex]

    def recognise(self, claim: Claim) -> tuple[Person | None, bool]:
        """Return whom *claim* means, and whether several could be meant.

        A sound number finds its holder, else the one person without a number who has the name, birth date and sex
        in it; a row without a sound number finds the one person with its name, birth date and sex.
        """
        if claim.number.number:
            holder = self.by_number(claim.number.number)
            if holder is not None or not claim.is_sound:
                return holder, False
            alike = [one for one in self.alike(claim.name, claim.born, claim.sex) if not one.number]
            if alike and len(self._numbers.get((claim.name, claim.born, claim.sex), ())) > 1:
                return None, True
        else:
            alike = self.alike(claim.name, claim.born, claim.sex)
        return (alike[0], False) if len(alike) == 1 else (None, len(alike) > 1)

    def add(self, person: Person) -> None:
        """Remember a person whom a row brings."""
        self._by_id[person.id] = person
        if person.number:
            self._by_number[person.number] = person
        if person.born is not None:
            self.alike(person.name, person.born)
            self._alike[person.name, person.born.isoformat()].append(person)

    def complete(self, person: Person, number: str) -> None:
        """Remember that *number* is proposed for *person*: rows after this one find him by it."""
        person.number = number
        self._by_number[number] = person

    def _person(self, record: Any) -> Person:
        if record.id not in self._by_id:
            number = record.number if record.id_number else ""
            values: dict[str, object] = {name: as_value(value) for name, value in vars(record).items()}
            self._by_id[record.id] = Person(record.id, record.name, record.sex, record.born_on, number, values)
        return self._by_id[record.id]


def comparable(name: str) -> str:
    """Return *name* for comparing: no spaces, one kind of dot, one width, small letters."""
    return unicodedata.normalize("NFKC", name.translate(_DOTS)).translate(_DOTS).replace(" ", "").casefold()
