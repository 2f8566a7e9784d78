"""Asks SQLCipher and SQLite whether the file is whole: every page's seal, then the structure."""

from typing import Any

from sqlalchemy import Engine

from desktop.store.statement import driver
from desktop.store.trouble import PagesDamaged


def must_be_sound(engine: Engine) -> None:
    """Raise PagesDamaged unless every page is as it was written and the structure holds."""
    with engine.connect() as connection:
        raw = driver(connection)
        if not (pages_are_sound(raw) and structure_is_sound(raw)):
            raise PagesDamaged


def pages_are_sound(raw: Any) -> bool:
    """Return whether every page carries the seal that fits its content."""
    return not raw.execute("PRAGMA cipher_integrity_check").fetchall()


def structure_is_sound(raw: Any) -> bool:
    """Return whether tables and indexes are well formed."""
    return [row[0] for row in raw.execute("PRAGMA quick_check").fetchall()] == ["ok"]
