"""Tables that shadow the kinds: made from the declarations, grown when a field joins."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    false,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import Executable
from sqlmodel.main import get_column_from_field

from desktop.records.kind import Kind
from desktop.store.platform_state import PLATFORM, WAITING
from desktop.store.review_state import OPEN, REVIEW
from desktop.store.statement import ONE, Statement

Groups = Mapping[str, tuple[str, ...]]
PERSON = "person"  # of residents only: the smallest id of those linked as one


def journal_table(metadata: MetaData) -> Table:
    """Return the append-only journal; `place` is the local order of arrival."""
    journal = Table(
        "journal",
        metadata,
        Column("place", Integer, primary_key=True, autoincrement=True),
        Column("replica", Text, nullable=False),
        Column("seq", Integer, nullable=False),
        *(Column(name, Text, nullable=False) for name in ("hlc", "at", "kind", "record", "action", "changes")),
        *(Column(name, Text, nullable=False) for name in ("author", "role", "reason", "explain")),
        Column("op", Text),
        Column("batch", Text),
        Column("schema", Integer, nullable=False),
        Column("previous", Text, nullable=False),
        Column("hash", Text, nullable=False),
        UniqueConstraint("replica", "seq"),
        Index("journal_record", "record"),
    )
    for name in ("op", "batch"):  # partial: every index that a save touches costs a page
        Index(f"journal_{name}", journal.c[name], sqlite_where=journal.c[name].is_not(None))
    return journal


def about_table(metadata: MetaData) -> Table:
    """Return the table of what the ledger knows about itself: site, mark, replica, keys."""
    return Table("about", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))


def draft_table(metadata: MetaData) -> Table:
    """Return the table of unfinished forms: one an account and form, never journaled."""
    names = ("account", "form", "saved_at", "content")
    return Table("draft", metadata, *(Column(n, Text, primary_key=n in names[:2], nullable=False) for n in names))


def search_table(metadata: MetaData) -> Table:
    """Return the table of search keys: one row for each way to ask for a resident."""
    key, resident = Column("key", Text, primary_key=True), Column("resident", Text, primary_key=True)
    return Table("search_key", metadata, key, resident, Index("search_key_resident", resident), sqlite_with_rowid=False)


def kind_table(kind: Kind, metadata: MetaData) -> Table:
    """Return the table of *kind*: bookkeeping columns, then one for each question."""
    columns: list[Column[Any]] = [
        Column("id", Text, primary_key=True),
        Column("site", Text),
        Column("contact", Text),
        Column("void", Boolean, nullable=False, default=False),
        Column("overruled", Text),
        Column("stamps", Text, nullable=False),
        Column("extra", Text),
    ]
    if kind.name == "resident":
        columns.append(Column(PERSON, Text))
    for question in kind.questions:
        column = get_column_from_field(kind.model.model_fields[question.name])
        column.name = column.key = question.name
        columns.append(column)
    # without rowid every index ends in the id: the visit before is one look-up, and a save touches one page less
    table: Table = Table(kind.table, metadata, *columns, sqlite_with_rowid=False)
    for number, fields in enumerate(_indexes(kind)):
        Index(f"{kind.table}_{number}", *(table.c[field] for field in fields))
    if PLATFORM in kind.by_name and kind.date_field:
        Index(f"{kind.table}_platform", table.c[kind.date_field], sqlite_where=text(WAITING))
    if REVIEW in kind.by_name:
        Index(f"{kind.table}_review", table.c.site, table.c[REVIEW], sqlite_where=text(OPEN))
    return table


def _indexes(kind: Kind) -> list[tuple[str, ...]]:
    """Return the columns of each index, none twice: every index that a save touches costs a page."""
    wanted = [fields for fields in kind.model.indexes if fields != ("resident", kind.date_field)]
    if "resident" in kind.by_name:
        dated = (kind.date_field,) if kind.date_field else ()
        wanted.insert(0, ("resident", *dated, *kind.model.counted))
    wanted += [(q.name,) for q in kind.questions if q.refers == "resident" and q.name != "resident"]
    if kind.name == "resident":
        wanted.append((PERSON, "void", "site", "left", "left_on"))  # all that says who is asked about
    return wanted


def groups_of(kind: Kind) -> Groups:
    """Return the fields that merge together with others, each with its whole group."""
    return {question.name: kind.group_of(question.name) for question in kind.questions if question.together}


class Tables:
    """All tables of a ledger, built from a catalog, and the statements that every save repeats."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self.metadata = MetaData()
        self.journal = journal_table(self.metadata)
        self.about = about_table(self.metadata)
        self.draft = draft_table(self.metadata)
        self.search = search_table(self.metadata)
        self.groups = {name: groups_of(kind) for name, kind in kinds.items()}
        self.of = {name: kind_table(kind, self.metadata) for name, kind in kinds.items()}
        tables = self.metadata.tables.values()
        self._indexes = [index for table in tables for index in table.indexes]
        self._made: dict[tuple[str, ...], Statement] = {}

    @cached_property
    def _spelled(self) -> dict[str, str]:
        """The statements that make the tables and indexes, by name: compiled once, for most ledgers stand already."""
        made = [CreateTable(table) for table in self.metadata.tables.values()] + [CreateIndex(i) for i in self._indexes]
        return {str(one.element.name): str(one.compile(dialect=sqlite.dialect())).strip() for one in made}

    def grown(self, connection: Connection) -> list[str]:
        """Return the kinds whose table or one of whose columns is missing."""
        have = _columns(connection)
        return [name for name, table in self.of.items() if set(table.columns.keys()) - have.get(table.name, set())]

    def create(self, connection: Connection) -> list[str]:
        """Make missing tables, columns and indexes; return the kinds that gained one of the first two."""
        grown, have = self.grown(connection), _columns(connection)
        for name, table in self.metadata.tables.items():
            if name not in have:
                connection.exec_driver_sql(self._spelled[name])
                continue
            for column in (column for column in table.columns if column.name not in have[name]):
                spelled = column.type.compile(connection.dialect)
                connection.exec_driver_sql(f'ALTER TABLE "{name}" ADD COLUMN "{column.name}" {spelled}')
        self.keep_indexes(connection)
        return grown

    def keep_indexes(self, connection: Connection) -> None:
        """Make the indexes that are missing; those that the declarations spell otherwise now are made anew."""
        found = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        )
        standing = {row.name: row.sql for row in found}
        declared = {str(index.name): self._spelled[str(index.name)] for index in self._indexes}
        for name in sorted(standing.keys()):
            if standing[name] != declared.get(name):
                connection.exec_driver_sql(f'DROP INDEX "{name}"')
        for name in sorted(declared.keys()):
            if standing.get(name) != declared[name]:
                connection.exec_driver_sql(declared[name])

    def by_id(self, kind: str) -> Statement:
        """Return the query for one row, void or not, by :id."""
        return self.once(("by-id", kind), lambda: self._row(kind))

    def standing(self, kind: str) -> Statement:
        """Return the query for one row that is not void, by :id."""
        return self.once(("standing", kind), lambda: self._row(kind).where(self.of[kind].c.void == false()))

    def insert(self, kind: str) -> Statement:
        """Return the statement that writes a new row."""
        return self.once(("insert", kind), lambda: insert(self.of[kind]).values(self._bound(kind)))

    def update(self, kind: str) -> Statement:
        """Return the statement that writes the row :id anew."""
        table = self.of[kind]
        return self.once(
            ("update", kind),
            lambda: update(table).where(table.c.id == bindparam("id")).values(self._bound(kind, "id")),
        )

    def before(self, kind: Kind) -> Statement:
        """Return the query for the last row of :resident before :day, :judged left out; the later id breaks ties."""

        def make() -> Select[Any]:
            table = self.of[kind.name]
            dated = table.c[kind.date_field]
            return (
                self._others(kind)
                .where(table.c.resident == bindparam("resident"), dated < bindparam("day"))
                .order_by(dated.desc(), table.c.id.desc())
                .limit(ONE)
            )

        return self.once(("before", kind.name), make)

    def between(self, kind: Kind) -> Statement:
        """Return the query for the rows dated from :first to :last, :judged left out, by date and id."""

        def make() -> Select[Any]:
            dated = self.of[kind.name].c[kind.date_field]
            within = self._others(kind).where(dated >= bindparam("first"), dated <= bindparam("last"))
            return within.order_by(dated, self.of[kind.name].c.id)

        return self.once(("between", kind.name), make)

    def having(self, kind: Kind, fields: tuple[str, ...]) -> Statement:
        """Return the query for the rows whose *fields* have the values bound, :judged left out, by date and id."""

        def make() -> Select[Any]:
            table = self.of[kind.name]
            query = self._others(kind)
            for field in fields:
                query = query.where(table.c[field] == bindparam(field))
            dated = [table.c[kind.date_field]] if kind.date_field else []
            return query.order_by(*dated, table.c.id)

        return self.once(("having", kind.name, *fields), make)

    def once(self, key: tuple[str, ...], make: Callable[[], Executable]) -> Statement:
        """Return the statement kept under *key*, compiled the first time."""
        if key not in self._made:
            self._made[key] = Statement(make())
        return self._made[key]

    def _bound(self, kind: str, *without: str) -> dict[str, BindParameter[Any]]:
        names = (column.name for column in self.of[kind].columns)
        return {name: bindparam(name) for name in names if name not in (PERSON, *without)}

    def _row(self, kind: str) -> Select[Any]:
        table = self.of[kind]
        return select(table).where(table.c.id == bindparam("id"))

    def _others(self, kind: Kind) -> Select[Any]:
        table = self.of[kind.name]
        return select(table).where(table.c.void == false(), table.c.id != bindparam("judged"))


def _columns(connection: Connection) -> dict[str, set[str]]:
    """Return the columns of each table that stands."""
    found: dict[str, set[str]] = {}
    joined = "sqlite_schema s JOIN pragma_table_info(s.name) c"
    for table, column in connection.exec_driver_sql(f"SELECT s.name, c.name FROM {joined} WHERE s.type = 'table'"):
        found.setdefault(table, set()).add(column)
    return found
