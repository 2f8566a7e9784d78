"""Identity numbers as spreadsheets leave them: full-width, spaced, cut to 15 digits, or turned into 3.1E+17."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from desktop.gate.workbook_wire import Cell
from desktop.records.identity import STRAY, born_of, from_fifteen, is_sound, looks_like_number

State = Literal["", "cut", "lost", "check", "missing"]
Repair = Literal["id-wide", "id-trim", "id-case", "id-fifteen"]

_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}")
_BLANK = frozenset({"", "无", "没有", "不详", "未知", "暂无", "缺", "-", "--", "—", "——", "/", "\\", "0"})


@dataclass(frozen=True)
class NumberRead:
    """What a cell says: the *number* where it can be believed, else the *state* that tells why it cannot.

    *written* keeps the digits of a number that is not believed; they tell a birth date and perhaps a sex.
    """

    number: str = ""
    state: State = ""
    repairs: tuple[Repair, ...] = ()
    written: str = ""


def read_number(cell: Cell) -> NumberRead:
    """Read the cell of a citizen's number; a number of another shape is given back as it is, for the door to refuse."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _from_digits(format(Decimal(repr(cell)), "f").split(".")[0])
    text = "" if cell is None else str(cell)
    plain = unicodedata.normalize("NFKC", text)
    if plain.strip() in _BLANK:
        return NumberRead(state="missing")
    repairs: list[Repair] = []
    if text != plain and any(a != b for a, b in zip(text, plain, strict=False) if b.isalnum()):
        repairs.append("id-wide")
    if _SCIENTIFIC.fullmatch(plain.strip().upper()):
        return _from_digits(format(Decimal(plain.strip()), "f").split(".")[0])
    number = STRAY.sub("", plain)
    if number != plain or text != text.strip():
        repairs.append("id-trim")
    if number.endswith("x"):
        number = number.upper()
        repairs.append("id-case")
    if len(number) == 15 and number.isdecimal() and born_of(from_fifteen(number)):
        return NumberRead(from_fifteen(number), "", (*repairs, "id-fifteen"))
    if not looks_like_number(number) or is_sound(number):
        return NumberRead(number, "", tuple(repairs))
    return NumberRead("", "cut" if _looks_cut(number) else "check", (), number)


def is_cut_text(cell: Cell) -> bool:
    """Return whether a text holds a cut number written out: its column went through a spreadsheet before."""
    return isinstance(cell, str) and "e" not in cell.lower() and read_number(cell).state == "cut"


def _from_digits(digits: str) -> NumberRead:
    """Read what was a number to the spreadsheet: only its first 15 digits are real."""
    if len(digits) == 18:
        return NumberRead("", "cut" if _looks_cut(digits) else "lost", (), digits if _looks_cut(digits) else "")
    if len(digits) == 15 and born_of(from_fifteen(digits)):
        return NumberRead(from_fifteen(digits), "", ("id-fifteen",))
    return NumberRead("", "lost") if len(digits) > 15 else NumberRead(digits)


def _looks_cut(number: str) -> bool:
    return number.endswith("000") and born_of(number) is not None
