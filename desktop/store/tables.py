"""Tables that shadow the kinds: made from the declarations, grown when a field joins."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
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
    inspect,
    select,
)
from sqlalchemy.engine import Connection
from sqlmodel.main import get_column_from_field

from desktop.records.kind import Kind

SYSTEM = ("id", "site", "contact", "void", "overruled", "stamps", "extra")


def journal_table(metadata: MetaData) -> Table:
    """Return the append-only journal; `place` is the local order of arrival."""
    return Table(
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
        Index("journal_op", "op", unique=True),
        Index("journal_record", "record"),
        Index("journal_batch", "batch"),
    )


def about_table(metadata: MetaData) -> Table:
    """Return the table of what the ledger knows about itself: site, mark, replica, keys."""
    return Table("about", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))


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
        columns.append(Column("person", Text))
    for question in kind.questions:
        column = get_column_from_field(kind.model.model_fields[question.name])
        column.name = column.key = question.name
        columns.append(column)
    table: Table = Table(kind.table, metadata, *columns)
    for number, fields in enumerate(_indexes(kind)):
        Index(f"{kind.table}_{number}", *(table.c[field] for field in fields))
    return table


def _indexes(kind: Kind) -> list[tuple[str, ...]]:
    wanted = list(kind.model.indexes)
    if "resident" in kind.by_name:
        wanted.insert(0, ("resident", kind.date_field) if kind.date_field else ("resident",))
    if "episode" in kind.by_name:
        wanted.append(("episode",))
    return wanted


class Tables:
    """All tables of a ledger, built from a catalog, and the statements that every save repeats."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self.metadata = MetaData()
        self.journal = journal_table(self.metadata)
        self.about = about_table(self.metadata)
        self.of = {name: kind_table(kind, self.metadata) for name, kind in kinds.items()}
        self._made: dict[tuple[str, ...], Select[Any]] = {}

    def create(self, connection: Connection) -> list[str]:
        """Make missing tables, add missing columns; return the kinds that gained one."""
        standing = inspect(connection)
        grown = []
        for name, table in self.of.items():
            if standing.has_table(table.name):
                have = {column["name"] for column in standing.get_columns(table.name)}
                new = [column for column in table.columns if column.name not in have]
                for column in new:
                    spelled = column.type.compile(connection.dialect)
                    connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN "{column.name}" {spelled}')
                if new:
                    grown.append(name)
        self.metadata.create_all(connection)
        return grown

    def by_id(self, kind: str) -> Select[Any]:
        """Return the query for one row, void or not, by :id."""
        return self._once(("by-id", kind), lambda: self._row(kind))

    def standing(self, kind: str) -> Select[Any]:
        """Return the query for one row that is not void, by :id."""
        return self._once(("standing", kind), lambda: self._row(kind).where(self.of[kind].c.void == false()))

    def before(self, kind: Kind) -> Select[Any]:
        """Return the query for the last row of :resident before :day, :judged left out; the later id breaks ties."""

        def make() -> Select[Any]:
            table = self.of[kind.name]
            dated = table.c[kind.date_field]
            return (
                self._others(kind)
                .where(table.c.resident == bindparam("resident"), dated < bindparam("day"))
                .order_by(dated.desc(), table.c.id.desc())
                .limit(1)
            )

        return self._once(("before", kind.name), make)

    def having(self, kind: Kind, fields: tuple[str, ...]) -> Select[Any]:
        """Return the query for the rows whose *fields* have the values bound, :judged left out, by date and id."""

        def make() -> Select[Any]:
            table = self.of[kind.name]
            query = self._others(kind)
            for field in fields:
                query = query.where(table.c[field] == bindparam(field))
            dated = [table.c[kind.date_field]] if kind.date_field else []
            return query.order_by(*dated, table.c.id)

        return self._once(("having", kind.name, *fields), make)

    def _row(self, kind: str) -> Select[Any]:
        table = self.of[kind]
        return select(table).where(table.c.id == bindparam("id"))

    def _others(self, kind: Kind) -> Select[Any]:
        table = self.of[kind.name]
        return select(table).where(table.c.void == false(), table.c.id != bindparam("judged"))

    def _once(self, key: tuple[str, ...], make: Callable[[], Select[Any]]) -> Select[Any]:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]
