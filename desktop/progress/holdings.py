"""Counts what the ledger holds: services by kind and month, and how good the data are."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, exists, false, func, or_, select
from sqlalchemy.sql.expression import ColumnElement

from desktop.progress.relations import own_sites
from desktop.progress.run import Reader
from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.words import tr

ASIDE = frozenset({"people", "center", "ledger"})


@dataclass(frozen=True)
class MonthCount:
    """How many records of a kind a month has."""

    month: str
    records: int


@dataclass(frozen=True)
class ServiceCount:
    """How many records of a kind the period has, month by month, and how many of them the official form misses."""

    kind: str
    title: str
    family: str
    records: int
    people: int
    incomplete: int
    reviewable: int
    reviewed: int
    months: tuple[MonthCount, ...]


@dataclass(frozen=True)
class Quality:
    """What a reader of the figures should know of the data: counts, never people."""

    records: int
    incomplete: int
    reviewable: int
    reviewed: int
    residents: int
    without_number: int
    duplicates_proposed: int


def services_of(reader: Reader) -> list[Kind]:
    """Return the kinds that are services to residents, dated."""
    return [
        kind
        for kind in reader.kinds.values()
        if kind.family not in ASIDE and kind.date_field and "resident" in kind.by_name
    ]


def count_services(reader: Reader, span: Span) -> tuple[ServiceCount, ...]:
    """Return the counts of every kind of service within *span*, up to the day asked for."""
    sites = own_sites(reader.connection, reader.asking.site) if reader.asking.site else None
    last, linked = min(span.last, reader.asking.on), _linked(reader)
    return tuple(_count(reader, kind, span.first, last, sites, linked) for kind in services_of(reader))


def judge_quality(reader: Reader, services: tuple[ServiceCount, ...]) -> Quality:
    """Return the counts on the quality of the data behind *services*."""
    residents, without = _residents(reader)
    return Quality(
        records=sum(one.records for one in services),
        incomplete=sum(one.incomplete for one in services),
        reviewable=sum(one.reviewable for one in services),
        reviewed=sum(one.reviewed for one in services),
        residents=residents,
        without_number=without,
        duplicates_proposed=_duplicates(reader),
    )


def _linked(reader: Reader) -> dict[str, str]:
    """Return the person of every resident who is not listed under his own id: somebody known twice counts once."""
    resident = reader.tables.of["resident"].c
    query = select(resident.id, resident.person).where(resident.person != resident.id)
    return {row.id: row.person for row in reader.connection.execute(query)}


def _count(
    reader: Reader, kind: Kind, first: date, last: date, sites: frozenset[str] | None, linked: Mapping[str, str]
) -> ServiceCount:
    table = reader.tables.of[kind.name]
    dated = table.c[kind.date_field]
    wanted = [question for question in kind.questions if question.complete]
    months: Counter[str] = Counter()
    people: set[str] = set()
    incomplete = reviewed = 0
    query: Select[Any] = select(table).where(table.c.void == false(), dated >= first, dated <= last)
    if sites is not None:
        query = query.where(table.c.site.in_(sites))
    for row in reader.connection.execute(query):
        months[row._mapping[kind.date_field].isoformat()[:7]] += 1
        people.add(linked.get(row.resident, row.resident))
        lacking = any(getattr(row, one.name) is None and one.makes_complete(row) for one in wanted)
        incomplete += lacking
        reviewed += getattr(row, "review", None) == "reviewed"
    records = months.total()
    reviewable = records if "review" in kind.by_name else 0
    counted = tuple(MonthCount(month, records) for month, records in sorted(months.items()))
    return ServiceCount(
        kind.name, tr(kind.title), kind.family, records, len(people), incomplete, reviewable, reviewed, counted
    )


def _residents(reader: Reader) -> tuple[int, int]:
    resident = reader.tables.of["resident"].c
    asked = select(func.count()).select_from(reader.tables.of["resident"]).where(resident.void == false())
    if reader.asking.site:
        asked = asked.where(resident.site.in_(own_sites(reader.connection, reader.asking.site)))
    everybody = reader.connection.execute(asked).scalar_one()
    return everybody, reader.connection.execute(asked.where(resident.id_number.is_(None))).scalar_one()


def _duplicates(reader: Reader) -> int:
    """Return how many pairs share name, sex and birth date and are neither linked nor judged."""
    one = reader.tables.of["resident"].alias("one")
    two = reader.tables.of["resident"].alias("two")
    alike: ColumnElement[bool] = and_(
        one.c.name == two.c.name, one.c.born_on == two.c.born_on, one.c.sex == two.c.sex, one.c.id < two.c.id
    )
    differs = or_(one.c.id_number.is_(None), two.c.id_number.is_(None), one.c.id_number == two.c.id_number)
    pairs = (
        select(func.count())
        .select_from(one.join(two, alike))
        .where(
            one.c.void == false(),
            two.c.void == false(),
            differs,
            func.coalesce(one.c.person, one.c.id) != func.coalesce(two.c.person, two.c.id),
        )
    )
    judged = reader.tables.of.get("same-person")
    if judged is not None:
        forth = and_(judged.c.resident == one.c.id, judged.c.other == two.c.id)
        back = and_(judged.c.resident == two.c.id, judged.c.other == one.c.id)
        pairs = pairs.where(~exists().where(judged.c.void == false(), or_(forth, back)))
    if reader.asking.site:
        sites = own_sites(reader.connection, reader.asking.site)
        pairs = pairs.where(or_(one.c.site.in_(sites), two.c.site.in_(sites)))
    return int(reader.connection.execute(pairs).scalar_one())
