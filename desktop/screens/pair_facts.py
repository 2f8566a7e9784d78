"""Lays two files of residents side by side: each fact of both, whether they differ, and what stands in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.progress.labels import people_shown
from desktop.records.kind import Kind
from desktop.screens.people_rows import person_of
from desktop.screens.person_cell import Person
from desktop.screens.record_line import told_value
from desktop.screens.work_desk import WorkDesk
from desktop.store.grounds import STRENGTHS
from desktop.store.known import LedgerKnown
from desktop.store.likeness import Likeness
from desktop.store.persons import records_of
from desktop.words import mark, tr

COMPARED = (
    "name", "sex", "born_on", "id_type", "id_number", "number_state", "phone", "contact_name", "contact_phone", "village",
    "address", "record_number", "recorded_on", "left", "left_on", "note",
)  # fmt: skip
ENTERED_AT, RECORDS = mark("建档机构"), mark("服务记录")
SO_MANY, NONE, LAST = mark("{n} 条"), mark("没有"), mark("{n} 条，最近 {day}")
BLANK = "—"


@dataclass(frozen=True)
class PairRow:
    """One pair of the list."""

    pair: Likeness
    person: Person
    strength: str
    reasons: str


@dataclass(frozen=True)
class Fact:
    """One line of the comparison."""

    label: str
    one: str
    other: str
    is_compared: bool = True

    @property
    def differs(self) -> bool:
        """Return whether both say something, and not the same."""
        return self.is_compared and self.one != self.other and BLANK not in (self.one, self.other)


def rows_of_pairs(desk: WorkDesk, pairs: Sequence[Likeness]) -> list[PairRow]:
    """Return the lines of the list."""
    with desk.shelf.reading() as connection:
        people = people_shown(connection, desk.shelf.tables, [pair.one for pair in pairs], desk.today())
    return [
        PairRow(
            pair,
            person_of(people[pair.one]) if pair.one in people else Person(BLANK),
            tr(STRENGTHS[pair.strength]),
            reasons_of(pair),
        )
        for pair in pairs
    ]


def reasons_of(pair: Likeness) -> str:
    """Return what speaks for and against in one line."""
    return "；".join(ground.sentence for ground in pair.grounds)


def facts_of_pair(desk: WorkDesk, pair: Likeness) -> tuple[Fact, ...]:
    """Return both files fact by fact; what neither has is left out."""
    kind = desk.kinds["resident"]
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        one, other = known.get("resident", pair.one), known.get("resident", pair.other)
        counted = records_of(connection, desk.kinds, (pair.one, pair.other))
        sites = {site.code: site.name for site in known.having("site")}
        last = {file: _last(desk, known, file) for file in (pair.one, pair.other)}
    if one is None or other is None:
        return ()
    told = [Fact(tr(kind.by_name[name].label), _told(kind, one, name), _told(kind, other, name)) for name in COMPARED]
    told.append(
        Fact(tr(ENTERED_AT), sites.get(one.site) or one.site or BLANK, sites.get(other.site) or other.site or BLANK)
    )
    shown = [fact for fact in told if (fact.one, fact.other) != (BLANK, BLANK)]
    first, second = (_counted(counted.get(file, 0), last[file]) for file in (pair.one, pair.other))
    return (*shown, Fact(tr(RECORDS), first, second, is_compared=False))


def _told(kind: Kind, file: Any, name: str) -> str:
    return told_value(kind.by_name[name], getattr(file, name)) or BLANK


def _counted(number: int, last: date | None) -> str:
    if not number:
        return tr(NONE)
    return tr(LAST, n=number, day=last) if last else tr(SO_MANY, n=number)


def _last(desk: WorkDesk, known: LedgerKnown, resident: str) -> date | None:
    """Return the day of the newest service that everybody may see."""
    days = [
        getattr(one, kind.date_field)
        for kind in desk.kinds.values()
        if kind.date_field == "given_on" and "resident" in kind.by_name and kind.sight == "all"
        for one in known.of(kind.name, resident)[-1:]
    ]
    return max((day for day in days if day), default=None)
