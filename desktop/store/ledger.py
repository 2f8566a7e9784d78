"""The doors to a ledger: make one, open it with a password, open it with printed shares."""

import secrets
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from desktop.faults import NoRoom
from desktop.keys import slots
from desktop.keys.durable import MAKING, PRIVATE
from desktop.keys.sealing_age import make_identity
from desktop.keys.signing import SiteNameUnfit, is_site_code, make_site_keys
from desktop.keys.slot_file import NAMES
from desktop.keys.slots import DataKey, SlotsExist, WrongPassword
from desktop.keys.wrapping import Rng
from desktop.paths import machine_folder
from desktop.records.kind import Kind
from desktop.store.about import TRAINING, About, SiteFacts, facts_of, site_id, write_facts
from desktop.store.backup import DATABASE
from desktop.store.clock import Now
from desktop.store.counter import Counter
from desktop.store.database import PLAIN_HEADER, MissingLedger, PlainDatabase, open_engine, writing
from desktop.store.lock import FILE as LOCK
from desktop.store.lock import hold, must_be_free
from desktop.store.opening import Ledger, opened
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import Shelf
from desktop.store.tables import Tables
from desktop.store.tries import Tries
from desktop.store.trouble import told
from desktop.store.wish import Put, must_be_done, new_id

__all__ = ["Created", "Ledger", "create_ledger", "open_ledger", "recover_ledger"]
PROGRAM = "taizhang"


@dataclass(frozen=True)
class Created:
    """A new ledger, open, and its recovery shares, which are shown once and kept nowhere."""

    ledger: Ledger
    shares: tuple[str, ...]

    def __repr__(self) -> str:
        return "Created(…)"


def create_ledger(
    folder: Path,
    kinds: Mapping[str, Kind],
    *,
    site: str,
    name: str,
    tier: str,
    mark: str,
    account: str,
    password: str,
    now: Now,
    parent: str = "",
    machine: Path | None = None,
    rng: Rng = secrets.token_bytes,
) -> Created:
    """Make the ledger of *site* in *folder*, whole or not at all, and open it for its first administrator."""
    if (folder / DATABASE).exists() or any((folder / part).exists() for part in NAMES):
        must_be_free(folder)
        raise SlotsExist
    if not is_site_code(site):
        raise SiteNameUnfit
    machine = machine or machine_folder()
    keys = None if mark == TRAINING else make_site_keys(site, name, mark, now())
    facts = SiteFacts(site_id(site), site, name, tier, parent)
    about = About(rng(16).hex(), facts, mark, new_id(), keys, make_identity())
    with ExitStack() as undoing:
        is_new = not folder.exists()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if is_new:
                undoing.callback(_let_go, folder)
            making = Path(tempfile.mkdtemp(dir=folder, prefix=MAKING))
        except OSError as trouble:
            raise NoRoom(place=folder) from trouble
        undoing.callback(rmtree, making, ignore_errors=True)
        data_key = slots.make(making, account, password, rng)
        shares = slots.make_shares(making, data_key, rng)
        _fill(making / DATABASE, kinds, data_key, about, account, now, Counter(machine, about.replica, folder, now))
        with suppress(OSError):  # a stick knows no modes
            (making / DATABASE).chmod(PRIVATE)
        try:
            for part in (*NAMES, DATABASE):
                (making / part).replace(folder / part)
                undoing.callback(_let_go, folder / part)
        except OSError as trouble:
            raise NoRoom(place=folder) from trouble
        rmtree(making, ignore_errors=True)
        undoing.callback(_let_go, folder / LOCK)
        lock = hold(folder, PROGRAM, now())
        undoing.callback(lock.release)
        ledger = opened(folder, kinds, data_key, account, now, machine, rng, lock, undoing)
        undoing.pop_all()
    return Created(ledger, tuple(shares))


def open_ledger(
    folder: Path,
    kinds: Mapping[str, Kind],
    *,
    account: str,
    password: str,
    now: Now,
    fixed_clock: bool = False,
    machine: Path | None = None,
    rng: Rng = secrets.token_bytes,
    program: str = PROGRAM,
) -> Ledger:
    """Open the ledger in *folder* with a password; *fixed_clock* says that *now* is not the PC's clock.

    What guards the door goes by the PC's clock: nobody shortens the wait after wrong passwords.
    """
    pc_clock: Now = (lambda: datetime.now().astimezone()) if fixed_clock else now
    machine = machine or machine_folder()
    must_hold_a_ledger(folder)
    with ExitStack() as undoing:
        lock = hold(folder, program, pc_clock())
        undoing.callback(lock.release)
        tries = Tries(machine, folder)
        tries.must_wait_no_more(pc_clock())
        try:
            data_key = slots.open_with_password(folder, account, password)
        except WrongPassword:
            tries.was_wrong(pc_clock())
            raise
        tries.was_right()
        ledger = opened(folder, kinds, data_key, account, now, machine, rng, lock, undoing, fixed_clock=fixed_clock)
        undoing.pop_all()
    return ledger


def recover_ledger(
    folder: Path,
    kinds: Mapping[str, Kind],
    shares: list[str],
    account: str,
    password: str,
    now: Now,
    *,
    machine: Path | None = None,
    rng: Rng = secrets.token_bytes,
) -> None:
    """Open with two of the three printed shares and give *account* a new password."""
    machine = machine or machine_folder()
    must_hold_a_ledger(folder)
    with ExitStack() as undoing:
        lock = hold(folder, PROGRAM, now())
        undoing.callback(lock.release)
        data_key = slots.open_with_shares(folder, shares)
        opened(folder, kinds, data_key, account, now, machine, rng, lock, undoing).shelf.engine.dispose()
        change = slots.set_password if slots.has_account(folder, account) else slots.add
        change(folder, data_key, account, password, rng)
        Tries(machine, folder).was_right()


def must_hold_a_ledger(folder: Path) -> None:
    """Raise the fault that says what is wrong with *folder* before a password is asked."""
    if not (folder / DATABASE).exists():
        raise MissingLedger
    with (folder / DATABASE).open("rb") as file:
        if file.read(16) == PLAIN_HEADER:
            raise PlainDatabase


def _let_go(part: Path) -> None:
    """Take away a part of a ledger that did not come to be, or the folder where nothing else came to lie in it."""
    with suppress(OSError):
        part.rmdir() if part.is_dir() else part.unlink()


def _fill(
    file: Path, kinds: Mapping[str, Kind], data_key: DataKey, about: About, login: str, now: Now, counter: Counter
) -> None:
    """Make the tables, the site's own facts, its record and the first administrator's."""
    tables = Tables(kinds)
    with told(file.parent):
        engine = open_engine(file, data_key.raw, create=True)
        try:
            with writing(engine).begin() as connection:
                tables.create(connection)
                write_facts(connection, facts_of(about))
            shelf = Shelf(engine, kinds, tables, now, about.replica, place=file.parent)
            with shelf.open_desk() as desk:
                by, site = Session(new_id(), login, ADMIN, about.site.code), about.site
                values = {"code": site.code, "name": site.name, "tier": site.tier, "parent": site.parent or None}
                must_be_done(desk.put(Put("site", site.id, values), by))
                admin = {"login": login, "shown_name": login, "role": ADMIN}
                must_be_done(desk.put(Put("account", by.account, admin), by, by_program=True))
                head = desk.head
            counter.keep(head)
        finally:
            engine.dispose()
