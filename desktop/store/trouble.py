"""The one place where the database's complaints become faults with a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from desktop.faults import Busy, Damaged, Fault, NoRoom
from desktop.words import mark

NO_ROOM = frozenset({sqlcipher.SQLITE_FULL, sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_CANTOPEN})
NO_ROOM_EITHER = frozenset({sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_PERM})
WAITS = frozenset({sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED})
BROKEN = frozenset({sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB})
WORDS = {  # the driver's `backup` tells no code
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
    "unable to open database file": sqlcipher.SQLITE_CANTOPEN,
    "database is locked": sqlcipher.SQLITE_BUSY,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
}


class LongBusy(Busy):
    """Another piece of work kept the database longer than one waits."""

    code = "database-busy"
    words = mark("台账正忙（可能在备份、导入或被别的程序读取），这次没有保存，请稍后再试。")


class PagesDamaged(Damaged):
    """A page of the database is not what was written."""

    code = "database-damaged"
    words = mark("台账数据库有损坏的部分。请停止录入，用最近的备份恢复到新的文件夹。")


@contextmanager
def told(place: object) -> Iterator[None]:
    """Turn what the database complains of inside the block into NoRoom (at *place*), Busy or Damaged."""
    try:
        yield
    except DBAPIError as trouble:
        raise (fault_of(trouble.orig, place) or trouble) from None
    except sqlcipher.Error as trouble:
        raise (fault_of(trouble, place) or trouble) from None


def fault_of(trouble: BaseException | None, place: object) -> Fault | None:
    """Return the fault that an error of the driver means, or None where it is a bug."""
    code = (getattr(trouble, "sqlite_errorcode", None) or WORDS.get(str(trouble), 0)) & 0xFF
    if code in NO_ROOM or code in NO_ROOM_EITHER:
        return NoRoom(place=place)
    if code in WAITS:
        return LongBusy()
    return PagesDamaged() if code in BROKEN else None
