"""Copies the open ledger into one verified file, keeps the newest of days, weeks and months, and restores."""

import itertools
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from desktop.faults import Damaged, NoRoom
from desktop.keys import slots
from desktop.keys.durable import COPYING, flush_folder
from desktop.keys.slot_file import NAMES
from desktop.keys.slots import DataKey, SlotsExist
from desktop.paths import machine_folder
from desktop.store.content import digest
from desktop.store.counter import forget
from desktop.store.database import connect, open_engine
from desktop.store.frame import BackupDamaged, copy_member, opened_frame, read_header, write_frame
from desktop.store.journal import Head
from desktop.store.lock import must_be_free
from desktop.store.restored import FILE as MARK
from desktop.store.restored import mark_restored
from desktop.store.rights import BACK_UP
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.soundness import must_be_sound
from desktop.store.statement import driver
from desktop.store.trouble import told
from desktop.words import mark

FOLDER, ENDING = "backups", ".taizhang"
DATABASE, SLOTS = "ledger.db", "keys.json"
DAYS, WEEKS, MONTHS, MOST_REASONED = 7, 4, 12, 20


class BackupUnlike(Damaged):
    """The copy differs from the ledger."""

    code = "backup-unlike"
    words = mark("备份与台账核对不一致，没有留下这份备份。请先运行 taizhang check 检查台账。")


class Backed(Protocol):
    """What a backup is made of: an open ledger, or one that is being opened."""

    @property
    def folder(self) -> Path: ...
    @property
    def shelf(self) -> Shelf: ...
    @property
    def data_key(self) -> DataKey: ...
    @property
    def session(self) -> Session | None: ...


@dataclass(frozen=True)
class Source:
    """A ledger that is being opened: nobody is at work in it yet."""

    folder: Path
    shelf: Shelf
    data_key: DataKey
    session: Session | None = None


def back_up(ledger: Backed, to: Path | None = None, *, reason: str = "") -> Path:
    """Write one verified backup into *to*, or into the ledger's own folder, where old ones make room.

    Who is at work must have the right to it, from the window and the command line alike.
    """
    if ledger.session is not None:
        ledger.session.must_do(BACK_UP)
    folder = to or ledger.folder / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise NoRoom(place=folder) from trouble
    target = _free_name(folder, ledger.shelf.now(), reason)
    with _copied(ledger, folder) as (copy, heads, summed):
        facts = {
            "made": ledger.shelf.now().isoformat(timespec="seconds"),
            "replica": ledger.shelf.replica,
            "heads": {replica: [head.seq, head.hash] for replica, head in heads.items()},
            "digest": summed,
        }
        write_frame(target, facts, {SLOTS: slots.dump_slots(ledger.folder), DATABASE: copy})
    read_header(target)  # proves the whole file
    if to is None:
        for old in outlived(folder.glob(f"*{ENDING}"), target):
            with suppress(OSError):
                old.unlink()
    return target


def restore(file: Path, folder: Path, *, machine: Path | None = None) -> Path:
    """Lay a backup into a new *folder*; at its next opening it goes on under a new replica id."""
    if (folder / DATABASE).exists() or any((folder / name).exists() for name in NAMES):
        must_be_free(folder)
        raise SlotsExist
    with ExitStack() as undoing, opened_frame(file) as (header, source):
        if list(header["members"]) != [SLOTS, DATABASE]:
            raise BackupDamaged
        unfinished = folder / f".{DATABASE}.restoring"
        undoing.callback(_remove, unfinished, *(folder / name for name in (*NAMES, MARK)))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            keys = source.read(header["members"][SLOTS])
            with unfinished.open("wb") as target:
                copy_member(source, header["members"][DATABASE], target)
                target.flush()
                os.fsync(target.fileno())
            slots.load_slots(folder, keys)
            mark_restored(folder, str(header.get("made", "")), str(header.get("replica", "")))
            unfinished.replace(folder / DATABASE)
            flush_folder(folder)
        except OSError as trouble:
            raise NoRoom(place=folder) from trouble
        undoing.pop_all()
    forget(machine or machine_folder(), str(header.get("replica", "")), folder)
    return folder


def outlived(backups: Iterable[Path], just_made: Path | None = None) -> list[Path]:
    """Return the backups that are neither the newest of the last 7 days, 4 weeks or 12 months that have one.

    Those before an import or a migration stay for a week: they are what one goes back to. The one *just_made* stays
    whatever its date says: the PC's clock may have been wrong, then or now.
    """
    dated = sorted(((when, path) for path in backups if (when := _made(path))), reverse=True)
    today = (_made(just_made) if just_made else None) or max((when for when, _ in dated), default=datetime.min)
    kept: set[Path] = set()
    for most, slot in ((DAYS, "%Y%m%d"), (WEEKS, "%G%V"), (MONTHS, "%Y%m")):
        newest: dict[str, Path] = {}
        for when, path in dated:
            newest.setdefault(when.strftime(slot), path)
        kept |= set(list(newest.values())[:most])
    reasoned = [(when, path) for when, path in dated if path.name[15:16] == "-" and path.name[16:17].isalpha()]
    near = sorted(reasoned, key=lambda one: abs(today - one[0]))[:MOST_REASONED]
    kept |= {path for when, path in near if abs(today - when) < timedelta(days=DAYS)}
    return [path for _, path in dated if path not in kept and path != just_made]


@contextmanager
def _copied(ledger: Backed, folder: Path) -> Iterator[tuple[Path, dict[str, Head], str]]:
    """Yield a copy of the database that was read back and found equal, its heads and its digest."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=COPYING)
    os.close(handle)
    copy = Path(name)
    copy.unlink()
    shelf, key = ledger.shelf, ledger.data_key.raw
    try:
        with shelf.reading() as connection:
            grown = shelf.tables.grown(connection)  # before a migration some tables are not there yet
            kinds = {name: kind for name, kind in shelf.kinds.items() if name not in grown}
            expected = (shelf.journal.heads(connection), digest(connection, kinds))
            with told(folder), closing(connect(copy, key, create=True)) as target:
                driver(connection).backup(target)
        with told(folder), disposing(open_engine(copy, key)) as engine:
            must_be_sound(engine)
            with engine.begin() as connection:
                if (shelf.journal.heads(connection), digest(connection, kinds)) != expected:
                    raise BackupUnlike
        yield copy, *expected
    finally:
        _remove(copy, copy.with_name(f"{copy.name}-journal"))


@contextmanager
def disposing(engine: Engine) -> Iterator[Engine]:
    """Yield *engine* and close its connections."""
    try:
        yield engine
    finally:
        engine.dispose()


def _free_name(folder: Path, now: datetime, reason: str) -> Path:
    stem = "-".join(part for part in (now.strftime("%Y%m%d-%H%M%S"), reason) if part)
    names = (f"{stem}{f'-{number}' if number else ''}{ENDING}" for number in itertools.count())
    return next(folder / name for name in names if not (folder / name).exists())


def _made(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name[:15], "%Y%m%d-%H%M%S")
    except ValueError:
        return None


def _remove(*files: Path) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)
