"""Base and declared figures: numbers from outside, the latest with a day up to the one asked for."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import false, select
from sqlalchemy.engine import Connection

from desktop.progress.relations import Asking
from desktop.store.tables import Tables
from desktop.words import mark

STALE_AFTER_DAYS = 400
TITLES = {
    "resident-population": mark("常住人口"),
    "residents-65-plus": mark("65岁及以上常住人口"),
    "key-population": mark("重点人群人数"),
    "households": mark("家庭户数"),
    "gp-count": mark("全科医生人数"),
    "disabled-elders": mark("失能老人人数"),
}


@dataclass(frozen=True)
class Held:
    """A figure that somebody entered: its value, the day it speaks of, and where it is from."""

    kind: str
    name: str
    value: Fraction
    counted_on: date
    source: str
    is_stale: bool = False


def latest_figures(connection: Connection, tables: Tables, asking: Asking) -> dict[tuple[str, str], Held]:
    """Return the figures in force by kind and name.

    A figure belongs to the site that entered it; for the whole ledger those of the topmost sites count.
    """
    owners = {asking.site} if asking.site else _topmost(connection, tables)
    found: dict[tuple[str, str], Held] = {}
    for kind in ("base-figure", "declared-figure"):
        table = tables.of.get(kind)
        if table is None:
            continue
        columns = table.c
        query = (
            select(columns.name, columns.value, columns.counted_on, columns.source, columns.site)
            .where(columns.void == false(), columns.counted_on <= asking.on)
            .order_by(columns.counted_on, columns.id)
        )
        for row in connection.execute(query):
            if not owners or row.site in owners:
                found[kind, row.name] = _held(kind, row, asking.on)
    return found


def _held(kind: str, row: Any, on: date) -> Held:
    stale = (on - row.counted_on).days > STALE_AFTER_DAYS
    return Held(kind, row.name, Fraction(str(row.value)), row.counted_on, row.source or "", stale)


def _topmost(connection: Connection, tables: Tables) -> frozenset[str]:
    sites = tables.of["site"].c
    rows = connection.execute(select(sites.code, sites.parent).where(sites.void == false())).all()
    known = {row.code for row in rows}
    return frozenset(row.code for row in rows if row.parent not in known)
