"""Lays out what measures join and no table holds: who is asked about, own sites, calendar, quarters, control lines."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, text
from sqlalchemy.engine import Connection

from desktop.progress.days import quarters
from desktop.records.control import control_lines

FIRST_DAY = date(1990, 1, 1)
DAYS_AHEAD = 400

_TABLES = {
    "asked_person": "subject VARCHAR PRIMARY KEY, person VARCHAR NOT NULL",
    "asked_anyone": "subject VARCHAR PRIMARY KEY, person VARCHAR NOT NULL",
    "asked_site": "site VARCHAR PRIMARY KEY",
    "calendar": "day DATE PRIMARY KEY, number INTEGER NOT NULL UNIQUE, month VARCHAR NOT NULL",
    "quarter": "first_day DATE PRIMARY KEY, last_day DATE NOT NULL",
    "control_line": "line_set INTEGER, from_age INTEGER, sbp_below INTEGER, dbp_below INTEGER",
}
# For each subject kind the rows that `asked` stands for: a visit belongs to its site, whoever the patient is.
_ASKED = {
    "person": "SELECT subject, person FROM asked_person",
    "service": "SELECT subject, person FROM asked_anyone",
    "site": "SELECT site AS subject, NULL AS person FROM asked_site",
}

_SEVERAL = "SELECT person FROM resident WHERE person <> id"
_ALONE = "SELECT id, id FROM resident WHERE NOT void AND (person IS NULL OR person = id)"
_LINKED = f"SELECT COALESCE(person, id), id FROM resident WHERE NOT void AND (person <> id OR id IN ({_SEVERAL}))"
_PEOPLE = text("SELECT COALESCE(person, id) FROM resident WHERE id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_ROWS = text(
    "SELECT COALESCE(person, id), id FROM resident WHERE NOT void AND (id IN :people OR person IN :people)"
).bindparams(bindparam("people", expanding=True))


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
    """Fill who is asked about: one row a resident row, under the id of the person.

    Unlinked residents, nearly all, never leave the database; the few linked ones are grouped here. A person
    belongs to the site of the oldest of his rows.
    """
    if asking.people is None:
        connection.execute(text("INSERT INTO asked_anyone (subject, person) " + _ALONE))
        connection.execute(text(f"DELETE FROM asked_anyone WHERE subject IN ({_SEVERAL})"))
        rows = connection.execute(text(_LINKED)).all()
    else:
        people = connection.execute(_PEOPLE, {"ids": sorted(asking.people)}).scalars().all()
        rows = connection.execute(_ROWS, {"people": people}).all()
    groups: dict[str, list[str]] = defaultdict(list)
    for person, row in rows:
        groups[person].append(row)
    asked = [(member, min(members)) for members in groups.values() for member in members]
    _insert(connection, "asked_anyone", ("subject", "person"), asked)
    here = "SELECT a.subject, a.person FROM asked_anyone a"
    if asking.site:
        here += " JOIN resident home ON home.id = a.person JOIN asked_site s ON s.site = home.site"
    connection.execute(text(f"INSERT INTO asked_person (subject, person) {here}"))
    connection.execute(text("CREATE INDEX temp.asked_person_0 ON asked_person (person)"))


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
