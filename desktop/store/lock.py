"""One process holds the ledger; the lock names who and since when, and shows whether the last one ended well."""

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from desktop.faults import Busy, NoRoom

FILE = "ledger.lock"
FAR = 1 << 30  # the byte that is locked lies behind the text: on Windows a locked byte cannot be read
MOST_BYTES = 4096


@dataclass(frozen=True)
class Holder:
    """Who holds the ledger."""

    program: str
    pid: int
    since: str


class LedgerLock:
    """Held from opening to closing; the system lets go of it when the process dies.

    *ended_well* says that the last one closed, or that the database was found sound since.
    """

    def __init__(self, file: BinaryIO, ended_well: bool) -> None:
        self._file = file
        self.ended_well = ended_well

    def release(self) -> None:
        """Let the next one in, and say that this one ended well; after a crash only where the database was looked at."""
        if not self._file.closed:
            if self.ended_well:
                self._file.seek(0)
                self._file.truncate()
                self._file.flush()
            _unlock(self._file)
            self._file.close()


def hold(folder: Path, program: str, now: datetime) -> LedgerLock:
    """Take the lock of the ledger in *folder*; raise Busy with the holder when another process has it."""
    path = folder / FILE
    try:
        file = open(path, "r+b", opener=_opened_or_made)  # noqa: SIM115 - it stays open as long as it is held
    except OSError as trouble:
        raise NoRoom(place=folder) from trouble
    if not _lock(file):
        with file:
            raise _busy(file)
    ended_well = not file.read(1)
    try:
        file.seek(0)  # written over, then cut: on a full disk the mark of a crash stays
        file.write(json.dumps(asdict(Holder(program, os.getpid(), now.isoformat(timespec="seconds")))).encode())
        file.truncate()
        file.flush()
    except OSError as trouble:
        with suppress(OSError):  # closing tries to write once more
            file.close()
        raise NoRoom(place=folder) from trouble
    return LedgerLock(file, ended_well)


def _opened_or_made(path: str, flags: int) -> int:
    """Open a file whether it is there or not, in one step."""
    return os.open(path, flags | os.O_CREAT, 0o644)


def must_be_free(folder: Path) -> None:
    """Raise Busy with the holder where another process has the ledger in *folder*; nothing is written."""
    with suppress(FileNotFoundError), (folder / FILE).open("rb") as file:
        if not _lock(file):
            raise _busy(file)
        _unlock(file)


def _busy(file: BinaryIO) -> Busy:
    holder = _read(file)
    return Busy(holder=f"{holder.program} {holder.pid}".strip(), since=holder.since)


def _read(file: BinaryIO) -> Holder:
    try:
        file.seek(0)
        return Holder(**json.loads(file.read(MOST_BYTES)))
    except (ValueError, TypeError):
        return Holder("?", 0, "?")


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        file.seek(FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
