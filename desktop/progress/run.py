"""Runs measures over one view of the ledger: their rows, and what these rows count to."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from desktop.faults import Damaged, Refused
from desktop.progress.days import base_days
from desktop.progress.guard import only_reading
from desktop.progress.measures import COLUMNS, STATES, Measure, Value
from desktop.progress.relations import Asking, ask_about, lay_out, lay_out_found_gone
from desktop.records.kind import Kind
from desktop.store.known import LedgerKnown
from desktop.store.shelf import Shelf
from desktop.store.tables import Tables
from desktop.words import mark

_MOST_NAMED = 5000
_FIRST = {"short": 0, "met": 1, "excluded": 2}
_BEHIND_ASKED = frozenset({"asked_person", "asked_anyone", "asked_everybody", "asked_few"})


class UnknownParameter(Refused):
    """A plan sets a parameter that the measure does not have."""

    code = "unknown-parameter"
    words = mark("口径“{measure}”没有参数“{name}”，请核对方案里的写法。")


class MeasureBroken(Damaged):
    """A measure returned something else than its rows."""

    code = "measure-broken"
    words = mark("口径“{measure}”返回的内容不合约定，请重新安装程序。")


@dataclass(frozen=True)
class Row:
    """One subject of a measure: how it stands, why, how much there is, how much is missing, what is due when."""

    subject: str
    person: str | None
    state: str
    why: str
    amount: int | Decimal | None
    missing: int | None
    due: date | None


@dataclass(frozen=True)
class Count:
    """What the rows of a measure come to; *parts* are the amounts of those met by reason."""

    numerator: int
    denominator: int | None
    short: int
    excluded: int
    parts: Mapping[str, int] = field(default_factory=dict)


class Reader:
    """Answers measures within one transaction, for one day, site and circle of people."""

    def __init__(self, connection: Connection, kinds: Mapping[str, Kind], tables: Tables, asking: Asking) -> None:
        self.connection, self.kinds, self.asking = connection, kinds, asking
        self.tables = tables
        self._known = LedgerKnown(connection, kinds, tables)
        self._has_found_gone = False  # one measure in ten asks
        lay_out(connection, asking)

    def lacks(self, measure: Measure) -> tuple[str, ...]:
        """Return the kinds that *measure* counts and the catalog does not have."""
        return tuple(kind for kind in measure.kinds if kind not in self.kinds)

    def values(self, measure: Measure, own: Mapping[str, Value] | None = None) -> dict[str, Value]:
        """Return the parameters in force: the plan's *own*, else the ledger's settings, else the defaults."""
        for name in own or {}:
            if name not in measure.parameters:
                raise UnknownParameter(measure=measure.title, name=name)
        standing: dict[str, Value] = {
            name: self._known.setting(one.setting) if one.setting else one.default
            for name, one in measure.parameters.items()
        }
        return standing | {
            name: int(value) if isinstance(value, bool) else value for name, value in (own or {}).items()
        }

    def rows(
        self,
        measure: Measure,
        own: Mapping[str, Value] | None = None,
        reading: str = "",
        why: tuple[str, ...] = (),
        until: date | None = None,
        always: Collection[str] = (),
    ) -> list[Row]:
        """Return the rows of *measure*, those that fall short first, then by due date; only those with a reason *why*.

        With *until*, those due later stay away, but for the people who *always* come. Without *why* every row comes.
        """
        named = {name for name in why if name in measure.why or name in measure.parts}
        conditions = [f"why IN ({', '.join(repr(one) for one in sorted(named))})"] if why else []
        bound: dict[str, Value] = {}
        if until is not None and len(always) <= _MOST_NAMED:
            bound = {f"always_{place}": person for place, person in enumerate(sorted(always))}
            too = f" OR person IN ({', '.join(':' + slot for slot in bound)})" if bound else ""
            conditions.append(f"(due IS NULL OR due <= :until{too})")
            bound["until"] = until.isoformat()
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        reasons = {"", *measure.why, *measure.parts}
        sql = f"SELECT * FROM ({measure.sql}) counted{where}" if conditions else measure.sql
        told = self._run(measure, sql, own, reading, bound)
        if told and told[0]._fields != COLUMNS:
            raise MeasureBroken(measure=measure.title)
        found = [_row(measure, reasons, cells) for cells in told]
        return sorted(
            found,
            key=lambda row: (
                _FIRST[counted_state(measure, row.state, row.why)],
                row.due or date.max,
                row.subject,
                row.why,
            ),
        )

    def count(self, measure: Measure, own: Mapping[str, Value] | None = None, reading: str = "") -> Count:
        """Return what the rows of *measure* come to, added up where they lie."""
        adding = (
            "SELECT state, why, COUNT(*) AS subjects, SUM(COALESCE(amount, 1)) AS amount"
            f" FROM ({measure.sql}) counted GROUP BY state, why"
        )
        return tally(measure, [tuple(cells) for cells in self._run(measure, adding, own, reading)])

    def _run(
        self,
        measure: Measure,
        sql: str,
        own: Mapping[str, Value] | None,
        reading: str,
        more: Mapping[str, Value] | None = None,
    ) -> list[Any]:
        chosen = reading or measure.readings[0]
        values = self.values(measure, own)
        bound: dict[str, Value] = {"reading": chosen, "all_sites": 0 if self.asking.site else 1, **values}
        bound |= {name: day.isoformat() for name, day in base_days(self.asking.on).items()}
        bound |= {name: words[chosen].on(self.asking.on, values).isoformat() for name, words in measure.days.items()}
        if "found_gone" in measure.relations and not self._has_found_gone:
            lay_out_found_gone(self.connection, self.asking.on)
            self._has_found_gone = True
        ask_about(self.connection, measure.subject)
        tables = {self.kinds[kind].table for kind in measure.kinds} | {*measure.relations, *_BEHIND_ASKED, "asked_site"}
        with only_reading(self.connection, frozenset(tables), measure.subqueries | {"counted"}):
            return list(
                self.connection.execute(text(sql), {name: bound[name] for name in measure.slots} | dict(more or {}))
            )


@contextmanager
def open_reader(shelf: Shelf, asking: Asking) -> Iterator[Reader]:
    """Give out a reader over one consistent view of the ledger; a long one holds up a commit, so be brief."""
    with shelf.reading() as connection:
        yield Reader(connection, shelf.kinds, shelf.tables, asking)


def counted_state(measure: Measure, state: str, why: str) -> str:
    """Return the state in which a row counts: where one part is the number, the parts told beside it are not in it."""
    return "excluded" if state == "met" and measure.main and why != measure.main else state


def tally(measure: Measure, groups: list[tuple[Any, ...]]) -> Count:
    """Return the count of rows grouped as (state, why, subjects, amount)."""
    groups = [(counted_state(measure, state, why), why, *numbers) for state, why, *numbers in groups]

    def total(state: str, place: int) -> int:
        return sum(int(group[place] or 0) for group in groups if group[0] == state)

    met, short, excluded = total("met", 2), total("short", 2), total("excluded", 2)
    parts: dict[str, int] = {}
    for state, why, subjects, amount in groups:
        if why in measure.parts and (state == "met" or (measure.main and state == "excluded")):
            parts[why] = parts.get(why, 0) + int((amount if measure.shape == "count" else subjects) or 0)
    if measure.shape == "count":
        return Count(parts.get(measure.main, 0) if measure.main else total("met", 3), None, short, excluded, parts)
    if measure.weighed:
        numerator = total("met", 3)
        return Count(numerator, numerator + total("short", 3), short, excluded, parts)
    return Count(met, met + short, short, excluded, parts)


def _row(measure: Measure, reasons: set[str], cells: Any) -> Row:
    subject, person, state, why, amount, missing, due = cells
    if state not in STATES or (why or "") not in reasons:
        raise MeasureBroken(measure=measure.title)
    exact = Decimal(repr(amount)) if isinstance(amount, float) else amount
    day = date.fromisoformat(due) if isinstance(due, str) else due
    return Row(subject, person, state, why or "", exact, missing, day)
