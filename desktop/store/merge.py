"""Merges entries into records, as plain data: the same entries in any order give the same records."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.store.entry import PUT, VOID, Entry, Scalar

VOIDED = "void"


@dataclass(frozen=True)
class Conflict:
    """Two authors changed one field without seeing each other; the later stamp *kept* its value."""

    kind: str
    record: str
    field: str
    kept: Scalar
    lost: Scalar
    kept_stamp: str
    lost_stamp: str


@dataclass
class Merged:
    """A record as the entries so far have it: journaled values, their stamps, and whether it is void."""

    kind: str
    record: str
    values: dict[str, Scalar] = field(default_factory=dict)
    stamps: dict[str, str] = field(default_factory=dict)
    void: bool = False

    def seen(self, name: str) -> str | None:
        """Return the clock of the value that stands in field *name*, or None where nobody wrote one."""
        stamp = self.stamps.get(name)
        return stamp.split("@")[0] if stamp else None

    def take(self, entry: Entry) -> list[Conflict]:
        """Merge one entry, field by field: the higher stamp wins; say what was overwritten unseen."""
        if entry.action != PUT:
            self._set(VOIDED, entry.action == VOID, entry.stamp)
            self.void = bool(self.values.pop(VOIDED, self.void))
            return []
        if not self.stamps:  # most entries begin a record
            self.values, self.stamps = (
                {n: c[0] for n, c in entry.changes.items()},
                dict.fromkeys(entry.changes, entry.stamp),
            )
            return []
        found, fresh = [], entry.stamp
        for name, (value, seen) in entry.changes.items():
            standing, stamp = self.values.get(name), self.stamps.get(name, "")
            if stamp and seen != stamp.split("@")[0] and standing != value and stamp != fresh:
                won = fresh > stamp
                kept, lost = (value, standing) if won else (standing, value)
                winner, loser = (fresh, stamp) if won else (stamp, fresh)
                found.append(Conflict(self.kind, self.record, name, kept, lost, winner, loser))
            self._set(name, value, fresh)
        return found

    def _set(self, name: str, value: Scalar, stamp: str) -> None:
        if stamp > self.stamps.get(name, ""):
            self.stamps[name] = stamp
            self.values[name] = value


def merge(entries: Iterable[Entry]) -> dict[tuple[str, str], Merged]:
    """Merge *entries* in the order given into records; pure, for tests and for comparing two ledgers."""
    records: dict[tuple[str, str], Merged] = {}
    for entry in entries:
        key = (entry.kind, entry.record)
        if key not in records:
            records[key] = Merged(*key)
        records[key].take(entry)
    return records


def pack_stamps(merged: Merged) -> str:
    """Write stamps short: where all are alike that stamp and the unfilled fields, else stamp → fields."""
    stamps = merged.stamps
    alike = set(stamps.values())
    if len(alike) == 1:
        unfilled = sorted(name for name in stamps if merged.values.get(name) is None)
        return " ".join((alike.pop(), *unfilled))
    by_stamp: dict[str, list[str]] = {}
    for name, stamp in sorted(stamps.items()):
        by_stamp.setdefault(stamp, []).append(name)
    return json.dumps({stamp: " ".join(names) for stamp, names in sorted(by_stamp.items())}, separators=(",", ":"))


def unpack_stamps(text: str, values: Mapping[str, Scalar]) -> dict[str, str]:
    """Read what `pack_stamps` wrote beside *values*."""
    if text.startswith("{"):
        return {name: stamp for stamp, names in json.loads(text).items() for name in names.split()}
    stamp, *unfilled = text.split(" ")
    filled = (name for name, value in values.items() if value is not None)
    return dict.fromkeys((*filled, *unfilled), stamp) if stamp else {}
