"""Opens the database once its key is known: soundness, growth, replica, session."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.engine import Connection

from desktop import __version__
from desktop.faults import NoRight, Refused
from desktop.keys.durable import sweep
from desktop.keys.slots import DataKey
from desktop.keys.wrapping import Rng
from desktop.records.kind import Kind
from desktop.store.about import REAL, About, SiteFacts, about_of, own_replicas, read_facts, write_facts
from desktop.store.backup import DATABASE, Source, back_up
from desktop.store.backup import FOLDER as BACKUPS
from desktop.store.clock import Now
from desktop.store.counter import Counter, OlderFile, must_not_be_older
from desktop.store.database import open_engine, writing
from desktop.store.derived import AFTER_SAVE
from desktop.store.lock import LedgerLock
from desktop.store.replay import derive_anew, rebuild
from desktop.store.restored import Restored, note_drill, restored_in
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.soundness import must_be_sound
from desktop.store.tables import Tables
from desktop.store.trouble import told
from desktop.store.wish import new_id
from desktop.words import mark

DERIVED_BY = "derived-by"


class RealClockOnly(Refused):
    """A real ledger keeps real time."""

    code = "real-clock-only"
    words = mark("正式台账不能用 --clock 指定时间；只有演示台账和练习台账可以。")


class AccountDisabled(NoRight):
    """The account was disabled or has no record."""

    code = "account-disabled"
    words = mark("没有这个账号，或者它已停用，请联系系统管理员。")


@dataclass
class Ledger:
    """An open ledger: the shelf, who is at work, and whose ledger it is."""

    folder: Path
    shelf: Shelf
    session: Session
    login: str
    about: About
    data_key: DataKey
    machine: Path
    rng: Rng
    _lock: LedgerLock
    _counter: Counter

    @property
    def replica(self) -> str:
        """Return the id under which this copy of the ledger writes its journal."""
        return self.about.replica

    @property
    def mark(self) -> str:
        """Return real, demo or training."""
        return self.about.mark

    @property
    def site(self) -> SiteFacts:
        """Return the site whose ledger this is."""
        return self.about.site

    @property
    def restored(self) -> Restored | None:
        """Return of which backup this ledger is a copy that nobody put to use yet."""
        return restored_in(self.folder)

    def backup_before(self, reason: str) -> Path:
        """Make a verified backup before an import, a migration or a restore; *reason* becomes part of its name."""
        return back_up(self, reason=reason)

    def counter_agrees(self, connection: Connection) -> bool:
        """Return whether the journal holds all that this PC remembers of it."""
        counted = self._counter.read()
        if counted is None:
            return False
        try:
            must_not_be_older(counted, connection, self.shelf.journal, self.replica)
        except OlderFile:
            return False
        return True

    def close(self) -> None:
        """Let go of the files; the next one may open."""
        try:
            self._counter.write()
        finally:
            self.shelf.engine.dispose()
            self._lock.release()

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def opened(
    folder: Path,
    kinds: Mapping[str, Kind],
    data_key: DataKey,
    account: str,
    now: Now,
    machine: Path,
    rng: Rng,
    lock: LedgerLock,
    undoing: ExitStack,
    *,
    fixed_clock: bool = False,
) -> Ledger:
    """Open the database with its key, once the lock is held; *undoing* closes what a fault leaves open."""
    for place in (folder, folder / BACKUPS):
        sweep(place)  # what a process that was killed left behind, perhaps in plain text
    tables = Tables(kinds)
    with told(folder):
        engine = open_engine(folder / DATABASE, data_key.raw)
        undoing.callback(engine.dispose)
        if not lock.ended_well:
            must_be_sound(engine)
            lock.ended_well = True
        with engine.begin() as connection:
            facts = read_facts(connection)
    about = about_of(facts)
    if fixed_clock and about.mark == REAL:
        raise RealClockOnly
    shelf = Shelf(engine, kinds, tables, now, about.replica, AFTER_SAVE, place=folder)
    _grow(Source(folder, shelf, data_key))
    if facts.get(DERIVED_BY) != __version__:
        _derive_anew(shelf)
    counter = Counter(machine, about.replica, folder, now)
    counted = counter.read()
    if counted is not None:
        with shelf.reading() as connection:
            must_not_be_older(counted, connection, shelf.journal, about.replica)
    else:  # this PC never held this replica here: a copied or restored ledger goes on as another replica
        must_be_sound(engine)
        about = replace(about, replica=new_id())
        shelf = Shelf(engine, kinds, tables, now, about.replica, AFTER_SAVE, place=folder)
        counter = Counter(machine, about.replica, folder, now)
        with told(folder), writing(engine).begin() as connection:
            earlier = " ".join(own_replicas(read_facts(connection)))
            write_facts(connection, {"replica": about.replica, "earlier-replicas": earlier})
    session = _session(shelf, account, about.site.code)
    with shelf.reading() as connection:
        counter.keep(shelf.journal.head(connection, about.replica))
    shelf.after_commit = counter.note
    note_drill(machine, folder, now().date())
    return Ledger(folder, shelf, session, account, about, data_key, machine, rng, lock, counter)


def _grow(source: Source) -> None:
    """Give the tables what the declarations gained since, after a backup, and fill it from the journal."""
    shelf = source.shelf
    with shelf.reading() as connection:
        grown = shelf.tables.grown(connection)
    if grown:
        back_up(source, reason="migration")
        with shelf.open_desk(bare=True) as desk:
            shelf.tables.create(desk.connection)
            told_of = desk.journal.kinds(desk.connection)
            rebuild(desk, told_of.intersection(grown))


def _derive_anew(shelf: Shelf) -> None:
    """Let what follows from the rows be as this version of the program has it: a rule may have changed."""
    with shelf.open_desk(bare=True) as desk:
        shelf.tables.keep_indexes(desk.connection)
        derive_anew(desk)
        write_facts(desk.connection, {DERIVED_BY: __version__})


def _session(shelf: Shelf, login: str, site: str) -> Session:
    found = shelf.all("account", login=login)
    if not found or found[0].disabled:
        raise AccountDisabled
    return Session(found[0].id, found[0].shown_name, found[0].role, found[0].site or site)
