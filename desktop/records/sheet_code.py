"""The code on a printed sheet: which form it is and whose, in figures alone, with no name and no number of a person.

48 figures: the version 1, six of the kind, 39 of the record's id, two to check. Letters would be taken by an input
method where a scanner types them; figures pass through it. A citizen's number has 18 figures, so the two cannot be mixed up.
"""

import hashlib
import unicodedata
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LENGTH = 48
VERSION = "1"
MODULUS = 97  # ISO 7064 MOD 97-10: finds every wrong figure and every two that changed places
ANYTHING = 0  # the sheet opens the person and no form


@dataclass(frozen=True)
class SheetCode:
    """What a code says: the number of the kind, and the id of the resident."""

    kind: int
    resident: str

    def kind_among(self, kinds: Mapping[str, Any]) -> str | None:
        """Return the name of the kind, or None where the catalog has none of this number."""
        return next((name for name in kinds if number_of(name) == self.kind), None)


def number_of(kind: str) -> int:
    """Return the six figures that stand for a kind: taken from its name, so that a new kind needs no list."""
    return int.from_bytes(hashlib.sha256(kind.encode()).digest()[:8]) % 999_999 + 1


def code_for(kind: str, resident: str) -> str:
    """Return the code of the sheet of *kind* ("" for none) for *resident*; "" where the id is no UUID."""
    try:
        person = uuid.UUID(resident).int
    except ValueError:
        return ""
    body = f"{VERSION}{number_of(kind) if kind else ANYTHING:06}{person:039}"
    return f"{body}{MODULUS + 1 - int(body) * 100 % MODULUS:02}"


def read_code(typed: str) -> SheetCode | None:
    """Return what a scanner typed, full-width figures and blanks mended; None where it is no sound code."""
    text = "".join(unicodedata.normalize("NFKC", typed).split())
    if len(text) != LENGTH or not (text.isascii() and text.isdigit()) or text[0] != VERSION:
        return None
    person = int(text[7:46])
    if int(text) % MODULUS != 1 or person >= 1 << 128:
        return None
    return SheetCode(int(text[1:7]), str(uuid.UUID(int=person)))
