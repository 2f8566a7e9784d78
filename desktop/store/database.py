"""Opens the encrypted database: cipher checked, settings that survive kills and power cuts."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from desktop.faults import Damaged, Refused
from desktop.store.statement import driver
from desktop.words import mark

PLAIN_HEADER = b"SQLite format 3\x00"
LAYOUT = 1  # of the tables beside the kinds; an older program would read a higher one wrongly
BUSY_SECONDS = 15
STATEMENTS = 2000  # a full cache drops the newest first: one pass over the schema would push out those of every save


class PlainDatabase(Damaged):
    """The file is an ordinary SQLite file."""

    code = "plain-database"
    words = mark("这不是加密台账，而是普通的 SQLite 文件。请选择正确的台账文件夹，或用备份恢复。")


class WrongKey(Damaged):
    """The key does not open the file."""

    code = "wrong-key"
    words = mark("密钥打不开这个台账：数据库与密钥文件不是一套，或文件已损坏。请用备份恢复。")


class NewerLedger(Refused):
    """A newer program laid the file out."""

    code = "newer-ledger"
    words = mark("这个台账是用较新版本的程序建立的，本程序打不开，也没有改动它。请先升级程序。")


class MissingLedger(Refused):
    """There is no ledger in the folder."""

    code = "no-ledger"
    words = mark("这个文件夹里没有台账。请检查文件夹，或用 taizhang init 新建、用 taizhang restore 恢复。")


def connect(file: Path, key: bytes, *, create: bool = False) -> Any:
    """Return a DB-API connection to the encrypted *file*, opened with a raw 32-byte *key*."""
    _check_file(file, create)
    if len(key) != 32:
        raise WrongKey
    connection = sqlcipher.connect(
        str(file),
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = none")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        status = connection.execute("PRAGMA cipher_status").fetchone()
        if status is not None and str(status[0]) != "1":
            raise WrongKey
        connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -131072")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as fault:
        connection.close()
        if "locked" in str(fault):
            raise
        raise WrongKey from fault
    except WrongKey:
        connection.close()
        raise
    return connection


def open_engine(file: Path, key: bytes, *, create: bool = False) -> Engine:
    """Return an engine over the encrypted *file*; a transaction that writes says so with `writing`."""
    first = connect(file, key, create=create)
    if create:
        first.execute(f"PRAGMA user_version = {LAYOUT}")
    if first.execute("PRAGMA user_version").fetchone()[0] > LAYOUT:
        first.close()
        raise NewerLedger
    tried = [first]
    engine = create_engine(
        "sqlite://",
        creator=lambda: tried.pop() if tried else connect(file, key),
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,  # the one used last has its pages decrypted
        hide_parameters=True,  # an error never shows a name
    )
    engine.raw_connection().close()  # the pool keeps the connection that was just tried

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        driver(connection).execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def writing(engine: Engine) -> Engine:
    """Return *engine* whose transactions take the write lock at once.

    Both share one pool: a connection of the writer's own would make every reader decrypt its pages anew after a save.
    """
    return engine.execution_options(writes=True)


def _check_file(file: Path, create: bool) -> None:
    if create:
        return
    if not file.exists():
        raise MissingLedger
    with file.open("rb") as opened:
        header = opened.read(16)
    if header == PLAIN_HEADER:
        raise PlainDatabase
    if len(header) < 16:
        raise WrongKey
