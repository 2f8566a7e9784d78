"""Remembers in this PC's own folder how far a journal has come: an older file put back and a copy are noticed."""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import Connection

from desktop.faults import Damaged, NoRoom
from desktop.keys.durable import write_whole
from desktop.store.clock import Now
from desktop.store.journal import Head, Journal
from desktop.store.wish import is_uuid
from desktop.words import mark

EVERY = timedelta(seconds=60)


class OlderFile(Damaged):
    """The database is older than this PC remembers it."""

    code = "older-file"
    words = mark(
        "台账文件比本机记得的旧：本机记得第 {known} 条流水，文件里只有到第 {found} 条，可能被人换回了旧文件。"
        "请把较新的文件放回，或用 taizhang restore 把最近的备份恢复到新文件夹。"
    )


@dataclass(frozen=True)
class Counted:
    """How far the chain of a replica had come when this PC last looked."""

    folder: str
    seq: int
    hash: str


class Counter:
    """The counter of one replica in one folder; its file is the machine's token as well."""

    def __init__(self, machine: Path, replica: str, folder: Path, now: Now) -> None:
        self._file, self._folder = _file(machine, replica), _mark(folder)
        self._now = now
        self._written_at: datetime | None = None
        self._head = Head()

    def read(self) -> Counted | None:
        """Return what this PC remembers, or None where it never held this replica in this folder."""
        return _read(self._file, self._folder)

    def keep(self, head: Head) -> None:
        """Put *head* on the disk at once; without it this PC would not know the replica again."""
        self._head = head
        self.write()

    def note(self, head: Head) -> None:
        """Remember *head* after a commit; it reaches the disk once a minute and at closing.

        The commit stands: where the disk is full it is tried again after the next one, and told at closing.
        """
        self._head = head
        if self._written_at is None or abs(self._now() - self._written_at) > EVERY:
            with suppress(NoRoom):
                self.write()

    def write(self) -> None:
        """Put what is remembered on the disk."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise NoRoom(place=self._file.parent) from trouble
        counted = Counted(self._folder, self._head.seq, self._head.hash)
        write_whole(self._file, json.dumps(asdict(counted)).encode())
        self._written_at = self._now()


def must_not_be_older(counted: Counted, connection: Connection, journal: Journal, replica: str) -> None:
    """Raise OlderFile unless the chain of *replica* holds what this PC remembers of it."""
    if counted.seq == 0:
        return
    found = journal.hash_at(connection, replica, counted.seq)
    if found != counted.hash:
        raise OlderFile(known=counted.seq, found=journal.head(connection, replica).seq)


def forget(machine: Path, replica: str, folder: Path) -> None:
    """Forget a replica in *folder*: a restored backup is meant to be older."""
    if is_uuid(replica) and _read(_file(machine, replica), _mark(folder)) is not None:
        _file(machine, replica).unlink(missing_ok=True)


def _file(machine: Path, replica: str) -> Path:
    return machine / "counters" / f"{replica}.json"


def _mark(folder: Path) -> str:
    return hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()


def _read(file: Path, folder: str) -> Counted | None:
    try:
        counted = Counted(**json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return counted if counted.folder == folder else None
