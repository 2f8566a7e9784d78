"""Lays out what measures join and no table holds: who is asked about, own sites, calendar, quarters, control lines."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, text
from sqlalchemy.engine import Connection

from desktop.progress.days import quarters
from desktop.records.control import control_lines
from desktop.records.record import DIED

FIRST_DAY = date(1990, 1, 1)
DAYS_AHEAD = 400

_TABLES = {
    "asked_person": "subject VARCHAR PRIMARY KEY, person VARCHAR NOT NULL, gone INTEGER NOT NULL, left_on DATE",
    "asked_anyone": "subject VARCHAR PRIMARY KEY, person VARCHAR NOT NULL, gone INTEGER NOT NULL, left_on DATE",
    "asked_home": "person VARCHAR PRIMARY KEY, site VARCHAR",
    "asked_site": "site VARCHAR PRIMARY KEY",
    "calendar": "day DATE PRIMARY KEY, number INTEGER NOT NULL UNIQUE, month VARCHAR NOT NULL",
    "quarter": "first_day DATE PRIMARY KEY, last_day DATE NOT NULL",
    "control_line": "line_set INTEGER, from_age INTEGER, sbp_below INTEGER, dbp_below INTEGER",
}
# For each subject kind the rows that `asked` stands for: a visit belongs to its site, whoever the patient is.
_ASKED = {
    "person": "SELECT subject, person, gone, left_on FROM asked_person",
    "service": "SELECT subject, person, gone, left_on FROM asked_anyone",
    "site": "SELECT site AS subject, NULL AS person, 0 AS gone, NULL AS left_on FROM asked_site",
}

_SEVERAL = "SELECT person FROM resident WHERE person <> id"
_GONE = 'CASE WHEN left_on <= :day OR ("left" IS NOT NULL AND left_on IS NULL) THEN 1 ELSE 0 END'
_ALONE = f"SELECT id, id, {_GONE}, left_on FROM resident WHERE NOT void AND (person IS NULL OR person = id)"
_ROW = 'SELECT COALESCE(person, id) AS person, id, site, "left", left_on FROM resident WHERE NOT void'
_LINKED = text(f"{_ROW} AND (person <> id OR id IN ({_SEVERAL}))").columns(left_on=Date)
_PEOPLE = text("SELECT COALESCE(person, id) FROM resident WHERE id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_ROWS = (
    text(f"{_ROW} AND (id IN :people OR person IN :people)")
    .bindparams(bindparam("people", expanding=True))
    .columns(left_on=Date)
)


@dataclass(frozen=True)
class Asking:
    """The question: on which day, for which site with all below it ("" for all), about which people (None for all)."""

    on: date
    site: str = ""
    people: frozenset[str] | None = None


def lay_out(connection: Connection, asking: Asking) -> None:
    """Fill the relations for one question; they are temporary and seen by this connection alone."""
    connection.execute(text("DROP VIEW IF EXISTS asked"))
    for name, columns in _TABLES.items():
        if name != "calendar":
            connection.execute(text(f"DROP TABLE IF EXISTS temp.{name}"))
        connection.execute(text(f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} ({columns})"))
    sites = own_sites(connection, asking.site)
    _insert(connection, "asked_site", ("site",), [(site,) for site in sorted(sites)])
    _ask(connection, asking)
    _fill_calendar(connection, asking.on + timedelta(DAYS_AHEAD))
    spans = [(first.isoformat(), end.isoformat()) for first, end in quarters(asking.on)]
    _insert(connection, "quarter", ("first_day", "last_day"), spans)
    lines = [(line.line_set, line.from_age, line.sbp_below, line.dbp_below) for line in control_lines()]
    _insert(connection, "control_line", ("line_set", "from_age", "sbp_below", "dbp_below"), lines)
    connection.execute(
        text("ANALYZE asked_person")
    )  # lets the planner begin with a few people where only they are asked
    connection.execute(text("ANALYZE asked_anyone"))


def ask_about(connection: Connection, subject: str) -> None:
    """Let `asked` hold the subjects that a measure of *subject* is about."""
    connection.execute(text("DROP VIEW IF EXISTS asked"))
    connection.execute(text(f"CREATE TEMPORARY VIEW asked AS {_ASKED[subject]}"))


def own_sites(connection: Connection, site: str) -> frozenset[str]:
    """Return the codes of *site* and of all sites below it; of every registered site where none is named."""
    rows = connection.execute(text("SELECT code, parent FROM site WHERE NOT void")).all()
    if not site:
        return frozenset(code for code, _ in rows if code)
    below: dict[str, list[str]] = defaultdict(list)
    for code, parent in rows:
        below[parent or ""].append(code)
    found: set[str] = set()
    waiting = [site]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += below[one]
    return frozenset(found)


def _ask(connection: Connection, asking: Asking) -> None:
    """Fill who is asked about: one row a resident row, under the id of the person, with whether he is gone.

    Unlinked residents, nearly all, never leave the database; the few linked ones are grouped here.
    """
    if asking.people is None:
        alone = "INSERT INTO asked_anyone (subject, person, gone, left_on) " + _ALONE
        connection.execute(text(alone), {"day": asking.on.isoformat()})
        connection.execute(text(f"DELETE FROM asked_anyone WHERE subject IN ({_SEVERAL})"))
        rows = connection.execute(_LINKED).all()
    else:
        people = connection.execute(_PEOPLE, {"ids": sorted(asking.people)}).scalars().all()
        rows = connection.execute(_ROWS, {"people": people}).all()
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.person].append(row)
    asked, homes = [], []
    for members in groups.values():
        person, left_on, is_gone = min(one.id for one in members), _left_on(members), _is_gone(members, asking.on)
        asked += [(one.id, person, int(is_gone), left_on and left_on.isoformat()) for one in members]
        homes.append((person, _home(members, asking.on)))
    _insert(connection, "asked_anyone", ("subject", "person", "gone", "left_on"), asked)
    here = "SELECT a.subject, a.person, a.gone, a.left_on FROM asked_anyone a"
    if asking.site:
        _insert(connection, "asked_home", ("person", "site"), homes)
        here += " JOIN resident r ON r.id = a.person LEFT JOIN asked_home h ON h.person = a.person"
        here += " JOIN asked_site s ON s.site = COALESCE(h.site, r.site)"
    connection.execute(text(f"INSERT INTO asked_person (subject, person, gone, left_on) {here}"))
    connection.execute(text("CREATE INDEX temp.asked_person_0 ON asked_person (person)"))


def _has_left(row: Any, on: date) -> bool:
    return row.left is not None and (row.left_on is None or row.left_on <= on)


def _left_on(rows: Sequence[Any]) -> date | None:
    """Return when a person of several rows left: died by any of them, or moved away by all."""
    deaths = [row for row in rows if row.left == DIED]
    told = deaths or (rows if all(row.left is not None for row in rows) else ())
    return max((row.left_on for row in told if row.left_on is not None), default=None)


def _is_gone(rows: Sequence[Any], on: date) -> bool:
    """Return whether a person of several rows is gone: who moved from one own site to the other is not."""
    return any(row.left == DIED and _has_left(row, on) for row in rows) or all(_has_left(row, on) for row in rows)


def _home(rows: Sequence[Any], on: date) -> str:
    """Return the site that a person of several rows belongs to: of the oldest row that he has not left."""
    oldest = min([row for row in rows if not _has_left(row, on)] or rows, key=lambda row: str(row.id))
    return str(oldest.site)


def _fill_calendar(connection: Connection, last: date) -> None:
    """Lengthen the calendar to *last*; it stays with the connection from one question to the next."""
    standing = connection.execute(text("SELECT MAX(number) FROM calendar")).scalar()
    first = FIRST_DAY.toordinal() if standing is None else standing + 1
    days = [(date.fromordinal(number).isoformat(), number) for number in range(first, last.toordinal() + 1)]
    _insert(connection, "calendar", ("day", "number", "month"), [(day, number, day[:7]) for day, number in days])


def _insert(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        slot = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        slots = ", ".join([slot] * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({slots})", list(rows))
