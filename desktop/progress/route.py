"""Puts the duties of one day into a route: one stop a person, by village and address, with what was measured last."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import false, select

from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES, LOSABLE
from desktop.progress.run import Reader
from desktop.records.sheet_code import code_for
from desktop.store.chunks import chunks
from desktop.store.search_keys import in_order as by_pinyin
from desktop.words import mark, tr

PRESSURE, FASTING, RANDOM = mark("血压 {value}"), mark("空腹血糖 {value}"), mark("随机血糖 {value}")
DRUGS = 3
_FIELDS = (
    "sbp_mmhg", "dbp_mmhg", "fasting_glucose_mmol", "random_glucose_mmol", "drugs_other",
    *(f"drug{number}_{part}" for number in range(1, DRUGS + 1) for part in ("name", "daily", "dose")),
)  # fmt: skip


@dataclass(frozen=True)
class Stop:
    """One person on the way: where, for what, what was measured last; *code* opens the form when scanned."""

    duties: tuple[Duty, ...]
    address: str
    measured: tuple[str, ...]
    drugs: str
    code: str

    @property
    def first(self) -> Duty:
        """Return the duty that waits longest."""
        return self.duties[0]


def stops_of(reader: Reader, duties: Sequence[Duty]) -> list[Stop]:
    """Return one stop a person and doctor, in the order of doctor, village and address."""
    together: dict[tuple[str, str], list[Duty]] = {}
    for duty in sorted(duties, key=lambda one: one.due_on):
        together.setdefault((duty.staff_id, duty.resident), []).append(duty)
    people = {duty.resident for duty in duties}
    addresses, seen = _addresses(reader, people), _last_seen(reader, people)
    found = [
        Stop(tuple(own), addresses.get(who, ""), _measured(seen.get(who, {})), _drugs(seen.get(who, {})), _code(own))
        for (_, who), own in together.items()
    ]
    return sorted(
        found, key=lambda one: (one.first.staff, one.first.staff_id, by_pinyin(one.first.village), *in_order(one))
    )


def in_order(stop: Stop) -> tuple[Any, ...]:
    """Return what puts house 9 before house 12, and who has no address last."""
    parts = re.split(r"(\d+)", stop.address)
    return (
        not stop.address,
        tuple((not part.isdigit(), int(part) if part.isdigit() else part) for part in parts),
        stop.first.name,
    )


def _code(duties: Sequence[Duty]) -> str:
    """Return the code of the form that answers the first duty; where a record waits to be filled in, that of the person."""
    kind = DUTIES[duties[0].kind]
    return code_for("" if kind.edits else kind.opens[0], duties[0].resident)


def _addresses(reader: Reader, people: Iterable[str]) -> dict[str, str]:
    resident = reader.tables.of["resident"].c
    found: dict[str, str] = {}
    for chunk in chunks(sorted(people)):
        rows = reader.connection.execute(select(resident.id, resident.address).where(resident.id.in_(chunk)))
        found |= {one: address or "" for one, address in rows}
    return found


def _last_seen(reader: Reader, people: Iterable[str]) -> dict[str, dict[str, tuple[date, Any]]]:
    """Return by person the last answer to each field, and when it was given."""
    found: dict[str, dict[str, tuple[date, Any]]] = {}
    for kind in (reader.kinds[name] for name in LOSABLE.values()):
        table = reader.tables.of[kind.name].c
        fields = [name for name in _FIELDS if name in kind.by_name]
        for chunk in chunks(sorted(people)):
            query = select(table.resident, table.given_on, *(table[name] for name in fields))
            query = query.where(table.resident.in_(chunk), table.void == false(), table.given_on <= reader.asking.on)
            for who, day, *values in reader.connection.execute(query.order_by(table.given_on, table.id)):
                known = found.setdefault(who, {})
                for name, value in zip(fields, values, strict=True):
                    if value is not None and (name not in known or known[name][0] <= day):
                        known[name] = day, value
    return found


def _measured(seen: Mapping[str, tuple[date, Any]]) -> tuple[str, ...]:
    told = []
    if "sbp_mmhg" in seen and "dbp_mmhg" in seen:
        day, upper = seen["sbp_mmhg"]
        told.append((day, tr(PRESSURE, value=f"{upper}/{seen['dbp_mmhg'][1]}")))
    for name, words in (("fasting_glucose_mmol", FASTING), ("random_glucose_mmol", RANDOM)):
        if name in seen:
            told.append((seen[name][0], tr(words, value=seen[name][1])))
    return tuple(f"{day:%Y-%m-%d} {words}" for day, words in told)


def _drugs(seen: Mapping[str, tuple[date, Any]]) -> str:
    """Return the drugs of the last visit that named any."""
    named = [seen[f"drug{number}_name"][0] for number in range(1, DRUGS + 1) if f"drug{number}_name" in seen]
    if not named:
        return ""
    return "；".join(_drug(seen, number) for number in range(1, DRUGS + 1) if _is_of(seen, number, max(named)))


def _is_of(seen: Mapping[str, tuple[date, Any]], number: int, day: date) -> bool:
    return f"drug{number}_name" in seen and seen[f"drug{number}_name"][0] == day


def _drug(seen: Mapping[str, tuple[date, Any]], number: int) -> str:
    day, name = seen[f"drug{number}_name"]
    dose, daily = (seen.get(f"drug{number}_{part}", (None, None)) for part in ("dose", "daily"))
    more = [str(dose[1])] if dose[0] == day else []
    more += [f"×{daily[1]}"] if daily[0] == day else []
    return " ".join([name, *more])
