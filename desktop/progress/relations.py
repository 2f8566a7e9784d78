"""Lays out what measures join and no table holds: who is asked about, own sites, calendar, quarters, lines of blood pressure and glucose."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, text
from sqlalchemy.engine import Connection

from desktop.progress.days import quarters
from desktop.records.control import control_lines, danger_line, glucose_lines
from desktop.records.record import DIED

FIRST_DAY = date(1990, 1, 1)
DAYS_AHEAD = 400

# Who is asked about: everybody, kept with the connection while nobody changes, or the few of one question.
_EVERYBODY, _FEW = "asked_everybody", "asked_few"
_CIRCLE = (
    "subject VARCHAR PRIMARY KEY, person VARCHAR NOT NULL, here INTEGER NOT NULL, gone INTEGER NOT NULL, left_on DATE"
)
_ROW_OF = ("subject", "person", "here", "gone", "left_on")
_TABLES = {
    "asked_site": "site VARCHAR PRIMARY KEY",
    "site_below": "code VARCHAR NOT NULL, below VARCHAR NOT NULL, PRIMARY KEY (code, below)",
    "quarter": "first_day DATE PRIMARY KEY, last_day DATE NOT NULL",
    "control_line": "line_set INTEGER, from_age INTEGER, sbp_below INTEGER, dbp_below INTEGER",
    "glucose_line": "line_set INTEGER, below NUMERIC",
    "danger_line": "sbp_from INTEGER, dbp_from INTEGER, glucose_from NUMERIC, glucose_to NUMERIC",
}
_KEPT = {
    "calendar": "day DATE PRIMARY KEY, number INTEGER NOT NULL UNIQUE, month VARCHAR NOT NULL",
    "asked_until": "asked_on DATE NOT NULL, site VARCHAR NOT NULL, place INTEGER NOT NULL",
}
_JULIAN_DAY_BEFORE = 1721424.5  # the day before 0001-01-01, the first that Python numbers
_DAYS = (
    "WITH RECURSIVE numbered (number) AS"
    " (SELECT :first WHERE :first <= :last UNION ALL SELECT number + 1 FROM numbered WHERE number < :last),"
    " dated (number, day) AS (SELECT number, date(number + :before) FROM numbered)"
    " INSERT INTO calendar (day, number, month) SELECT day, number, substr(day, 1, 7) FROM dated"
)
# For each subject kind the rows that `asked` stands for: a visit belongs to its site, whoever the patient is.
_ASKED = {
    "person": "SELECT subject, person, gone, left_on FROM asked_person",
    "service": "SELECT subject, person, gone, left_on FROM asked_anyone",
    "site": "SELECT site AS subject, NULL AS person, 0 AS gone, NULL AS left_on FROM asked_site",
}
_VIEWS = {
    "asked_anyone": "SELECT subject, person, gone, left_on FROM {circle}",
    "asked_person": "SELECT subject, person, gone, left_on FROM {circle} WHERE here = 1",
}
# The follow-ups whose result tells that somebody is dead or gone; who is gone for one disease is gone for all.
_MEETING = ("hypertension_follow_up", "diabetes_follow_up", "copd_follow_up")
# Records whose change changes who is asked about.
_MOVES = "kind IN ('resident', 'site', 'same-person')"

_SEVERAL = "SELECT person FROM resident WHERE person <> id"
_GONE = 'CASE WHEN left_on <= :day OR ("left" IS NOT NULL AND left_on IS NULL) THEN 1 ELSE 0 END'
_HERE = "CASE WHEN :all_sites = 1 OR site IN (SELECT site FROM asked_site) THEN 1 ELSE 0 END"
_ALONE = f"SELECT id, id, {_HERE}, {_GONE}, left_on FROM resident WHERE NOT void AND (person IS NULL OR person = id)"
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
    for view in ("asked", *_VIEWS):
        connection.execute(text(f"DROP VIEW IF EXISTS {view}"))
    for name, columns in _KEPT.items():
        connection.execute(text(f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} ({columns})"))
    for name, columns in _TABLES.items():
        connection.execute(text(f"DROP TABLE IF EXISTS temp.{name}"))
        connection.execute(text(f"CREATE TEMPORARY TABLE {name} ({columns})"))
    tree = _tree(connection)
    sites = _below(tree, asking.site)
    _insert(connection, "asked_site", ("site",), [(site,) for site in sorted(sites)])
    below = [(code, one) for code in sorted(_below(tree, "")) for one in sorted(_below(tree, code))]
    _insert(connection, "site_below", ("code", "below"), below)
    circle = _EVERYBODY if asking.people is None else _FEW
    if asking.people is not None or not _still_holds(connection, asking):
        _ask(connection, asking, circle, sites)
    for view, rows in _VIEWS.items():
        connection.execute(text(f"CREATE TEMPORARY VIEW {view} AS {rows.format(circle=circle)}"))
    _fill_calendar(connection, asking.on + timedelta(DAYS_AHEAD))
    spans = [(first.isoformat(), end.isoformat()) for first, end in quarters(asking.on)]
    _insert(connection, "quarter", ("first_day", "last_day"), spans)
    lines = [(line.line_set, line.from_age, line.sbp_below, line.dbp_below) for line in control_lines()]
    _insert(connection, "control_line", ("line_set", "from_age", "sbp_below", "dbp_below"), lines)
    glucose = [(line_set, str(below)) for line_set, below in glucose_lines().items()]
    _insert(connection, "glucose_line", ("line_set", "below"), glucose)
    danger = danger_line()
    row = (danger.sbp_from, danger.dbp_from, str(danger.glucose_from), str(danger.glucose_to))
    _insert(connection, "danger_line", ("sbp_from", "dbp_from", "glucose_from", "glucose_to"), [row])


def lay_out_found_gone(connection: Connection, on: date) -> None:
    """Fill the persons whom a contact until *on* found dead or moved away, and nobody met after it."""
    connection.execute(text("DROP TABLE IF EXISTS temp.found_gone"))
    connection.execute(text("CREATE TEMPORARY TABLE found_gone (person VARCHAR PRIMARY KEY, found_on DATE NOT NULL)"))
    contacts = "JOIN {table} v ON v.resident = a.subject WHERE NOT v.void AND v.given_on <= :day"
    gone = " UNION ALL ".join(
        f"SELECT a.person, v.given_on FROM asked_anyone a {contacts.format(table=table)} AND v.result IN ('3', '4')"
        for table in _MEETING
    )
    told = f"SELECT person, MAX(given_on) FROM ({gone}) contact GROUP BY person"
    met = " OR ".join(
        f"EXISTS (SELECT 1 FROM asked_anyone a {contacts.format(table=table)} AND a.person = found_gone.person"
        " AND v.given_on > found_gone.found_on AND (v.result IS NULL OR v.result = '1'))"
        for table in _MEETING
    )
    met += f" OR EXISTS (SELECT 1 FROM asked_anyone a {contacts.format(table='home_bed_visit')}"
    met += " AND a.person = found_gone.person AND v.given_on > found_gone.found_on)"
    bound = {"day": on.isoformat()}
    connection.execute(text(f"INSERT INTO found_gone (person, found_on) {told}"), bound)
    connection.execute(text(f"DELETE FROM found_gone WHERE {met}"), bound)


def ask_about(connection: Connection, subject: str) -> None:
    """Let `asked` hold the subjects that a measure of *subject* is about."""
    connection.execute(text("DROP VIEW IF EXISTS asked"))
    connection.execute(text(f"CREATE TEMPORARY VIEW asked AS {_ASKED[subject]}"))


def own_sites(connection: Connection, site: str) -> frozenset[str]:
    """Return the codes of *site* and of all sites below it; of every registered site where none is named."""
    return _below(_tree(connection), site)


def _tree(connection: Connection) -> dict[str, str]:
    """Return the parent of each registered site, "" where none is named."""
    rows = connection.execute(text("SELECT code, parent FROM site WHERE NOT void")).all()
    return {code: parent or "" for code, parent in rows if code}


def _below(tree: Mapping[str, str], site: str) -> frozenset[str]:
    if not site:
        return frozenset(tree)
    found, waiting = {site}, [site]
    while waiting:
        one = waiting.pop()
        under = {code for code, parent in tree.items() if parent == one} - found
        found |= under
        waiting += under
    return frozenset(found)


def _still_holds(connection: Connection, asking: Asking) -> bool:
    """Return whether everybody is laid out for this day and site, and nobody came, went or was linked since."""
    standing = connection.execute(text("SELECT asked_on, site, place FROM asked_until")).one_or_none()
    if standing is None or (standing.asked_on, standing.site) != (asking.on.isoformat(), asking.site):
        return False
    if standing.place == 0:  # without a journal, rows change unseen
        return False
    since = text(f"SELECT 1 FROM journal WHERE place > :place AND {_MOVES} LIMIT 1")
    return connection.execute(since, {"place": standing.place}).first() is None


def _ask(connection: Connection, asking: Asking, circle: str, sites: frozenset[str]) -> None:
    """Fill who is asked about: one row a resident row, under the id of the person, with whether he is gone.

    Unlinked residents, nearly all, never leave the database; the few linked ones are grouped here.
    """
    connection.execute(text(f"DROP TABLE IF EXISTS temp.{circle}"))
    connection.execute(text(f"CREATE TEMPORARY TABLE {circle} ({_CIRCLE})"))
    if asking.people is None:
        bound = {"day": asking.on.isoformat(), "all_sites": 0 if asking.site else 1}
        connection.execute(text(f"INSERT INTO {circle} ({', '.join(_ROW_OF)}) {_ALONE}"), bound)
        connection.execute(text(f"DELETE FROM {circle} WHERE subject IN ({_SEVERAL})"))
        rows = connection.execute(_LINKED).all()
    else:
        people = connection.execute(_PEOPLE, {"ids": sorted(asking.people)}).scalars().all()
        rows = connection.execute(_ROWS, {"people": people}).all()
    groups: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.person].append(row)
    asked = []
    for members in groups.values():
        person, left_on, is_gone = min(one.id for one in members), _left_on(members), _is_gone(members, asking.on)
        here = not asking.site or _home(members, asking.on) in sites
        asked += [(one.id, person, int(here), int(is_gone), left_on and left_on.isoformat()) for one in members]
    _insert(connection, circle, _ROW_OF, asked)
    connection.execute(text(f"CREATE INDEX temp.{circle}_0 ON {circle} (person, subject, here, gone, left_on)"))
    connection.execute(text(f"ANALYZE {circle}"))  # lets the planner begin with a few people where only they are asked
    if asking.people is None:
        connection.execute(text("DELETE FROM asked_until"))
        latest = "SELECT :asked_on, :site, COALESCE(MAX(place), 0) FROM journal"
        told = {"asked_on": asking.on.isoformat(), "site": asking.site}
        connection.execute(text(f"INSERT INTO asked_until (asked_on, site, place) {latest}"), told)


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
    connection.execute(text(_DAYS), {"first": first, "last": last.toordinal(), "before": _JULIAN_DAY_BEFORE})


def _insert(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        slot = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        slots = ", ".join([slot] * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({slots})", list(rows))
