"""Keeps a measure within its tables: while it runs, the database reads what is allowed and does nothing else."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection

FUNCTIONS = frozenset(
    {"count", "sum", "avg", "min", "max", "coalesce", "nullif", "abs", "round", "length", "like"}
    | {"row_number", "lag", "lead", "first_value", "last_value"}
)


@contextmanager
def only_reading(connection: Connection, tables: frozenset[str], own: frozenset[str] = frozenset()) -> Iterator[None]:
    """Refuse everything but reading *tables* with plain functions on this connection, until the block ends.

    *own* names the statement's subqueries: counting their rows looks like reading a table without a column.
    """
    driver = connection.connection.dbapi_connection
    set_authorizer = getattr(driver, "set_authorizer", None)
    if set_authorizer is None:  # another database has its own rights
        yield
        return

    def judge(action: int, first: str | None, second: str | None, where: str | None, within: str | None) -> int:
        allowed = (
            action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE)
            or (action == sqlite3.SQLITE_READ and (first in tables or (first in own and where is None and not second)))
            or (action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in FUNCTIONS)
        )
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    set_authorizer(judge)
    try:
        yield
    finally:
        set_authorizer(None)
