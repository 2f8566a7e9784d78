"""Finds residents whose number is missing or old-fashioned, and the numbers that may be theirs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.identity import from_fifteen, is_old, is_sound
from desktop.store.statement import driver
from desktop.words import mark

FIFTEEN, OFFERED, HOLDER, NOTHING = "fifteen", "offered", "holder", ""
SOURCES = {
    FIFTEEN: mark("由 15 位号码换算"),
    OFFERED: mark("导入的登记簿里有完整号码"),
    HOLDER: mark("另一份同名、同生日、同性别的档案有号码"),
    NOTHING: mark("还没有候选，请看证件原件"),
}
# a file is left in peace when another file of the same person has the number
LACKING = (
    "SELECT r.id, r.id_number, r.offered_number, r.number_state, h.id, h.id_number FROM resident r"
    " LEFT JOIN resident h ON h.name = r.name AND h.born_on = r.born_on AND h.sex = r.sex AND h.void = 0"
    " AND h.id <> r.id AND COALESCE(h.person, h.id) <> COALESCE(r.person, r.id) AND length(h.id_number) = 18"
    " AND NOT EXISTS (SELECT 1 FROM same_person l WHERE l.void = 0 AND l.verdict = 'different'"
    " AND ((l.resident = r.id AND l.other = h.id) OR (l.resident = h.id AND l.other = r.id)))"
    " WHERE r.void = 0 AND COALESCE(r.id_type, '01') = '01' AND (r.id_number IS NULL OR length(r.id_number) = 15)"
    " AND NOT EXISTS (SELECT 1 FROM resident s WHERE s.person = r.person AND s.id <> r.id AND s.void = 0"
    " AND length(s.id_number) = 18)"
    " ORDER BY r.village, r.name, r.born_on, r.id, h.id"
)


@dataclass(frozen=True)
class Repair:
    """A resident to be repaired: the *number* proposed and where it is from; *holder* is the file that has it now."""

    resident: str
    state: str
    number: str = ""
    source: str = NOTHING
    holder: str = ""


def number_repairs(connection: Connection) -> list[Repair]:
    """Return the residents without a sound number, those with a candidate first, village by village."""
    found: dict[str, list[Repair]] = {}
    for row in driver(connection).execute(LACKING):
        found.setdefault(row[0], []).extend(_candidates(*row))
    repairs = [_only(several) for several in found.values()]
    return sorted(repairs, key=lambda repair: not repair.number)


def _candidates(
    resident: str, number: str | None, offered: str | None, state: str | None, holder: str | None, held: str | None
) -> Iterator[Repair]:
    state = state or ("" if number else "missing")
    if number and is_old(number):
        yield Repair(resident, state, from_fifteen(number), FIFTEEN)
    elif offered and is_sound(offered):
        yield Repair(resident, state, offered, OFFERED)
    elif holder and held and is_sound(held.upper()):
        yield Repair(resident, state, held.upper(), HOLDER, holder)
    else:
        yield Repair(resident, state)


def _only(several: list[Repair]) -> Repair:
    """Return the proposal; where two files hold different numbers nothing is proposed: that is for the pairs to settle."""
    numbers = {repair.number for repair in several if repair.number}
    return several[0] if len(numbers) == 1 else Repair(several[0].resident, several[0].state)


def values_of(repair: Repair) -> dict[str, Any]:
    """Return what accepting writes: an ordinary put."""
    return {"id_number": repair.number, "number_state": None, "offered_number": None}
