"""Counts workload: services by who did them, kind, item and month, and what they weigh after the weight table."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, false, func, literal, select
from sqlalchemy.engine import Connection

from desktop.progress.holdings import ASIDE
from desktop.progress.labels import names_of, people_shown
from desktop.progress.relations import own_sites
from desktop.progress.weights import weights_in
from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.store.known import LedgerKnown
from desktop.store.session import VILLAGE, Session
from desktop.store.shelf import Shelf
from desktop.store.sight import Sight, staff_of, tail_of
from desktop.words import mark, tr

NOBODY = mark("未填服务人员")
HIDDEN = mark("只给为其服务的人看")


@dataclass(frozen=True)
class Wanted:
    """Whose work of which period: a site with all below it ("" for all), up to the day *on*."""

    span: Span
    on: date
    site: str = ""

    @property
    def last(self) -> date:
        """Return the last day that counts."""
        return min(self.span.last, self.on)


@dataclass(frozen=True)
class Part:
    """So many records of one member of staff, kind, item and month; *weighted* is None where none has a weight."""

    staff: str
    name: str
    kind: str
    title: str
    item: str
    item_title: str
    month: str
    records: int
    unweighed: int
    weighted: Decimal | None


@dataclass(frozen=True)
class Total:
    """What parts come to; without any weight the weighted sum is unknown, not 0."""

    records: int
    unweighed: int
    weighted: Decimal | None


@dataclass(frozen=True)
class Workload:
    """The parts of a period, by staff, kind, item and month."""

    wanted: Wanted
    parts: tuple[Part, ...]

    @property
    def staff(self) -> Mapping[str, str]:
        """Return the names of those who worked, by id; "" stands for records that name nobody."""
        return {part.staff: part.name for part in self.parts}

    def of(self, staff: str) -> tuple[Part, ...]:
        """Return the parts of one member of staff."""
        return tuple(part for part in self.parts if part.staff == staff)


@dataclass(frozen=True)
class Done:
    """One record behind a number: what was done for whom, and its weight; *person* is blank where it is not to be seen."""

    record: str
    kind: str
    title: str
    item_title: str
    given_on: date
    resident: str
    person: str
    staff: str
    weight: Decimal | None


def total_of(parts: Iterable[Part]) -> Total:
    """Return what *parts* come to."""
    listed = list(parts)
    weighed = [part.weighted for part in listed if part.weighted is not None]
    return Total(
        sum(part.records for part in listed),
        sum(part.unweighed for part in listed),
        sum(weighed, Decimal(0)) if weighed else None,
    )


def counted_kinds(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return the kinds that are somebody's work for a resident on a day."""
    return [
        kind
        for kind in kinds.values()
        if kind.by_hand
        and kind.family not in ASIDE
        and kind.date_field
        and {"staff", "resident"} <= kind.by_name.keys()
    ]


def workload(shelf: Shelf, wanted: Wanted, by: Session) -> Workload:
    """Count the work that *by* may see: a village doctor sees only his own."""
    with shelf.reading() as connection:
        weights = weights_in(connection, shelf.tables)
        groups: dict[tuple[str, str, str, str], list[tuple[int, Decimal | None]]] = defaultdict(list)
        for kind in counted_kinds(shelf.kinds):
            staff, day, item = _columns(shelf, kind)
            query = _of(select(staff, day, item, func.count()), connection, shelf, kind, wanted, by)
            for who, given_on, code, records in connection.execute(query.group_by(staff, day, item)):
                key = (who or "", kind.name, code or "", given_on.isoformat()[:7])
                groups[key].append((records, weights.on(kind.name, code or "", given_on)))
        names = names_of(connection, shelf.tables, "staff", "id", {who for who, *_ in groups if who})
    parts = [_part(shelf.kinds[key[1]], key, names.get(key[0], ""), groups[key]) for key in groups]
    return Workload(wanted, tuple(sorted(parts, key=_order)))


def records_behind(
    shelf: Shelf, wanted: Wanted, by: Session, staff: str, kind: str = "", item: str | None = None, month: str = ""
) -> list[Done]:
    """Return the records behind one number: of one member of staff, all or those of a kind, item or month."""
    with shelf.reading() as connection:
        weights, sight = weights_in(connection, shelf.tables), Sight(connection, shelf.kinds, shelf.tables, by)
        found = []
        for one in counted_kinds(shelf.kinds):
            if kind and one.name != kind:
                continue
            who, day, code = _columns(shelf, one)
            table = shelf.tables.of[one.name].c
            query = _of(select(table.id, table.resident, day, code, who), connection, shelf, one, wanted, by)
            query = query.where(func.coalesce(who, "") == staff)
            if item is not None:
                query = query.where(func.coalesce(code, "") == item)
            rows = [row for row in connection.execute(query) if not month or row[2].isoformat()[:7] == month]
            found += [(one, *row) for row in rows]
        people = people_shown(connection, shelf.tables, (one[2] for one in found), wanted.on)
        return sorted(
            (
                Done(
                    record if (is_seen := sight.sees(one.name, resident)) else tail_of(record), one.name,
                    tr(one.title), item_title(one, code or ""), given_on, resident if is_seen else "",
                    _label(people, resident) if is_seen else tr(HIDDEN), who or "",
                    weights.on(one.name, code or "", given_on),
                )
                for one, record, resident, given_on, code, who in found
            ),
            key=lambda done: (done.given_on, done.title, done.record),
        )  # fmt: skip


def item_title(kind: Kind, code: str) -> str:
    """Return how an item of a kind is called; "" where the kind has no items or the record names none."""
    field = kind.model.weighed_by
    return tr(kind.by_name[field].label_of(code)) if field and code else ""


def _columns(shelf: Shelf, kind: Kind) -> tuple[Any, Any, Any]:
    table = shelf.tables.of[kind.name].c
    item = table[kind.model.weighed_by] if kind.model.weighed_by else literal("")
    return table.staff, table[kind.date_field], item


def _of(
    query: Select[Any], connection: Connection, shelf: Shelf, kind: Kind, wanted: Wanted, by: Session
) -> Select[Any]:
    """Return *query* over the records of the period, the site, and where *by* is a village doctor of himself."""
    table = shelf.tables.of[kind.name].c
    day = table[kind.date_field]
    query = query.where(table.void == false(), day >= wanted.span.first, day <= wanted.last)
    if wanted.site:
        query = query.where(table.site.in_(own_sites(connection, wanted.site)))
    if by.role == VILLAGE:
        me = staff_of(LedgerKnown(connection, shelf.kinds, shelf.tables), by)
        query = query.where(table.staff == me) if me else query.where(false())
    return query


def _part(kind: Kind, key: tuple[str, str, str, str], name: str, days: list[tuple[int, Decimal | None]]) -> Part:
    staff, _, item, month = key
    weighed = [records * weight for records, weight in days if weight is not None]
    return Part(
        staff, name or tr(NOBODY), kind.name, tr(kind.title), item, item_title(kind, item), month,
        records=sum(records for records, _ in days),
        unweighed=sum(records for records, weight in days if weight is None),
        weighted=sum(weighed, Decimal(0)) if weighed else None,
    )  # fmt: skip


def _order(part: Part) -> tuple[bool, str, str, str, str, str]:
    return not part.staff, part.name, part.staff, part.kind, part.item, part.month


def _label(people: Mapping[str, Any], resident: str) -> str:
    return people[resident].label if resident in people else ""
