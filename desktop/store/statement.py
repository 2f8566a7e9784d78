"""Statements that every save repeats: compiled once, run on the driver's own connection."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, literal_column
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.sql import Executable
from sqlalchemy.sql.compiler import SQLCompiler

DIALECT = sqlite.dialect()
ONE: ColumnElement[int] = literal_column("1")  # as a bound value the planner would prepare the statement anew each time
Cells = dict[str, Any]


def driver(connection: Connection) -> Any:
    """Return the driver's connection under *connection*, in the same transaction."""
    return connection.connection.driver_connection


class Statement:
    """One compiled statement; what SQLAlchemy does anew at each execution costs more than the row itself."""

    def __init__(self, clause: Executable) -> None:
        compiled = clause.compile(dialect=DIALECT)  # type: ignore[attr-defined]
        assert isinstance(compiled, SQLCompiler)
        self.text = compiled.string
        self._names = tuple(compiled.positiontup or ())
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        self._binders = tuple(
            (place, binder)
            for place, name in enumerate(self._names)
            if (binder := compiled.binds[name].type.dialect_impl(DIALECT).bind_processor(DIALECT)) is not None
        )
        columns = list(getattr(clause, "selected_columns", ()))
        self.columns = tuple(column.name for column in columns)
        self._readers = tuple(
            (place, reader)
            for place, column in enumerate(columns)
            if (reader := column.type.dialect_impl(DIALECT).result_processor(DIALECT, None)) is not None
        )

    def run(self, raw: Any, given: Mapping[str, Any]) -> Any:
        """Execute with the values *given* and return the driver's cursor."""
        return raw.execute(self.text, self._bound(given))

    def one(self, raw: Any, given: Mapping[str, Any]) -> Cells | None:
        """Return the first row as column → value, or None."""
        found = raw.execute(self.text, self._bound(given)).fetchone()
        return None if found is None else self.cells(found)

    def all(self, raw: Any, given: Mapping[str, Any]) -> list[Cells]:
        """Return every row as column → value."""
        return [self.cells(row) for row in raw.execute(self.text, self._bound(given))]

    def cells(self, row: Sequence[Any]) -> Cells:
        """Return one row of the driver as column → value."""
        cells = dict(zip(self.columns, row, strict=True))
        for place, reader in self._readers:
            if row[place] is not None:
                cells[self.columns[place]] = reader(row[place])
        return cells

    def _bound(self, given: Mapping[str, Any]) -> list[Any]:
        fixed, binders = self._fixed, self._binders
        bound = [given[name] if name in given else fixed[name] for name in self._names]
        for place, binder in binders:
            bound[place] = binder(bound[place])
        return bound
