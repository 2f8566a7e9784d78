"""Making, opening, locking and recovering a ledger; what is refused ends in a sentence and an exit code."""

import resource
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.faults import Busy, Damaged, Fault, NoRoom
from desktop.keys.shares import SharesTooFew
from desktop.keys.signing import read_certificate, signer_name
from desktop.keys.slots import PasswordTooShort, SlotsExist, WrongPassword
from desktop.services.catalog import catalog
from desktop.store import opening
from desktop.store.accounts import (
    LastAdministrator,
    add_account,
    change_password,
    change_role,
    disable,
    enable,
    list_accounts,
)
from desktop.store.content import digest
from desktop.store.counter import OlderFile
from desktop.store.database import LAYOUT, MissingLedger, NewerLedger, PlainDatabase, connect
from desktop.store.ledger import Ledger, create_ledger, recover_ledger
from desktop.store.lock import FILE, hold
from desktop.store.opening import AccountDisabled, RealClockOnly
from desktop.store.shelf import Put, new_id
from desktop.store.tries import TooManyTries, seconds_after
from desktop.store.wish import RecordRefused
from tests.store.conftest import CODE, PASSWORD, Clock, House, person


def digest_of(ledger: Ledger) -> str:
    with ledger.shelf.reading() as connection:
        return digest(connection, ledger.shelf.kinds)


def test_a_new_ledger_knows_its_site_and_seals_with_its_name(house: House) -> None:
    made = house.create()
    assert made.about.keys is not None
    assert signer_name(read_certificate(made.about.keys.signing_certificate)).site == CODE
    assert [one.code for one in made.shelf.all("site")] == [CODE]
    assert len(house.shares) == 3 and made.about.age.recipient.startswith("age1")
    made.close()
    again = house.open()
    assert again.about == made.about and again.session.role == "admin"
    again.close()


def test_two_ledgers_with_the_same_content_have_the_same_digest(tmp_path: Path) -> None:
    one, two = House(tmp_path / "1", Clock()), House(tmp_path / "2", Clock())
    first, second = one.create(), two.create()
    assert digest_of(first) == digest_of(second) and first.replica != second.replica
    second.shelf.put(Put("staff", new_id(), {"name": "李四"}), second.session)
    assert digest_of(first) != digest_of(second)
    first.close()
    second.close()


def test_a_training_ledger_has_no_certificate_and_a_real_one_no_other_clock(house: House, tmp_path: Path) -> None:
    house.create().close()
    with pytest.raises(RealClockOnly):
        house.open(fixed_clock=True)
    house.open().close()
    training = House(tmp_path / "training", Clock())
    made = training.create(mark="training")
    assert made.about.keys is None
    made.close()
    training.open(fixed_clock=True).close()


def test_no_name_and_no_key_stands_readable_in_the_folder(house: House) -> None:
    made = house.create()
    person(made.shelf, made.session, "泖桥阿香")
    made.backup_before("import")
    made.close()
    written = b"".join(path.read_bytes() for path in house.folder.rglob("*") if path.is_file())
    assert "泖桥阿香".encode() not in written and made.data_key.raw not in written
    assert b"admin" not in written, "accounts stand in the key file as opaque marks"


@pytest.mark.parametrize("trouble", ["short password", "bad site"])
def test_a_ledger_is_made_whole_or_not_at_all(house: House, trouble: str) -> None:
    with pytest.raises(Fault) as refused:
        create_ledger(
            house.folder, catalog(), site="机构" if trouble == "bad site" else CODE, name="中心", tier="center",
            mark="real", account="admin", password=PASSWORD if trouble == "bad site" else "short", now=house.clock,
            machine=house.machine,
        )  # fmt: skip
    assert refused.value.exit_code == 2
    assert not house.folder.exists()
    house.create().close()


@pytest.mark.parametrize("place", ["replace", "opened"])
def test_a_ledger_that_cannot_be_opened_once_made_leaves_no_part_behind(
    house: House, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Its shares were never shown: nobody could recover what stayed."""
    moved, replace = [], Path.replace

    def full(*_: object) -> None:
        raise NoRoom(place=house.folder)

    def full_at_the_second(part: Path, to: Path) -> Path:
        moved.append(to.parent == house.folder)
        if sum(moved) == 2:
            raise OSError(28, "no space left")
        return replace(part, to)

    with monkeypatch.context() as patched:
        if place == "opened":
            patched.setattr("desktop.store.ledger.opened", full)
        else:
            patched.setattr(Path, "replace", full_at_the_second)
        with pytest.raises(NoRoom):
            house.create()
    assert not house.folder.exists()
    house.create().close()


def test_an_account_name_that_cannot_be_one_is_refused_and_nothing_stays(house: House) -> None:
    with pytest.raises(RecordRefused):
        create_ledger(
            house.folder, catalog(), site=CODE, name="中心", tier="center", mark="real", account="no spaces, please",
            password=PASSWORD, now=house.clock, machine=house.machine,
        )  # fmt: skip
    assert not house.folder.exists()


def test_a_folder_that_holds_a_ledger_is_not_overwritten(house: House) -> None:
    house.create().close()
    with pytest.raises(SlotsExist):
        house.create()
    with house.open(), pytest.raises(Busy):
        house.create()
    house.open().close()


def test_a_wrong_password_is_refused_and_after_three_the_next_waits(house: House) -> None:
    house.create().close()
    for _ in range(6):
        house.clock.at += timedelta(seconds=seconds_after(6))
        with pytest.raises(WrongPassword) as refused:
            house.open(password="wrong password")
        assert refused.value.exit_code == 5
    with pytest.raises(TooManyTries):
        house.open()
    house.clock.at += timedelta(seconds=seconds_after(6))
    house.open().close()
    with pytest.raises(WrongPassword):
        house.open(password="wrong password")
    house.open().close()


def test_a_clock_that_was_ahead_locks_nobody_out_for_years(house: House) -> None:
    house.create().close()
    house.clock.at = datetime(2036, 1, 1, tzinfo=UTC)
    for _ in range(5):
        with pytest.raises(WrongPassword):
            house.open(password="wrong password")
        house.clock.at += timedelta(seconds=seconds_after(6))
    house.clock.at = datetime(2026, 11, 22, tzinfo=UTC)
    with pytest.raises(TooManyTries):
        house.open()
    house.clock.at += timedelta(seconds=seconds_after(6))
    house.open().close()


def test_a_wrong_password_after_a_crash_does_not_spare_the_database_its_check(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    monkeypatch.setattr(opening, "must_be_sound", lambda engine: checked.append("sound"))
    crashed = house.create()
    crashed.shelf.engine.dispose()
    crashed._lock._file.close()
    with pytest.raises(WrongPassword):
        house.open(password="wrong password")
    house.open().close()
    assert checked == ["sound"]
    house.open().close()
    assert checked == ["sound"], "closed well: not looked at again"


def test_what_a_killed_process_left_half_written_or_in_plain_text_goes_at_the_next_opening(house: House) -> None:
    house.create().close()
    (house.folder / "backups").mkdir()
    left = [house.folder / ".opening-a", house.folder / ".writing-b", house.folder / "backups" / ".copying-c"]
    for file in left:
        file.write_bytes(b"a name")
    house.open().close()
    assert not any(file.exists() for file in left)


def test_a_full_disk_does_not_wipe_the_mark_of_a_crash(tmp_path: Path) -> None:
    lock = tmp_path / FILE
    lock.write_text("killed", "utf-8")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, most[1]))
    try:
        with pytest.raises(NoRoom) as told:
            hold(tmp_path, "taizhang", datetime.now(UTC))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert str(tmp_path) in told.value.sentence and lock.read_text("utf-8") == "killed"
    held = hold(tmp_path, "taizhang", datetime.now(UTC))
    assert not held.ended_well and '"pid"' in lock.read_text("utf-8") and "killed" not in lock.read_text("utf-8")
    held.release()


def test_a_save_that_stands_is_not_told_as_failed_because_this_pc_cannot_count(house: House) -> None:
    ledger = house.create()
    counters = house.machine / "counters"
    shutil.rmtree(counters)
    counters.write_bytes(b"")
    house.clock.at += timedelta(hours=1)
    record = person(ledger.shelf, ledger.session)
    assert ledger.shelf.get("resident", record)
    with pytest.raises(NoRoom):
        ledger.close()
    counters.unlink()
    house.open().close()


def test_waits_grow_and_end() -> None:
    assert [seconds_after(wrong) for wrong in (0, 3, 4, 5, 6, 100)] == [0, 0, 2, 4, 8, 300]


def test_a_folder_without_a_ledger_says_so(house: House) -> None:
    with pytest.raises(MissingLedger):
        house.open()


def test_a_plain_sqlite_file_is_no_ledger(house: House) -> None:
    house.create().close()
    file = house.folder / "ledger.db"
    file.unlink()
    plain = sqlite3.connect(file)
    plain.execute("CREATE TABLE a (b)")
    plain.commit()
    plain.close()
    with pytest.raises(PlainDatabase) as refused:
        house.open()
    assert refused.value.exit_code == 3


def test_a_ledger_of_a_newer_program_is_refused_and_stays_as_it_was(house: House) -> None:
    made = house.create()
    made.close()
    file = house.folder / "ledger.db"
    newer = connect(file, made.data_key.raw)
    newer.execute(f"PRAGMA user_version = {LAYOUT + 1}")
    newer.close()
    before = file.read_bytes()
    with pytest.raises(NewerLedger) as refused:
        house.open()
    assert refused.value.exit_code == 2 and file.read_bytes() == before


@pytest.mark.parametrize("size", [0, 10, 4096, 40_000, 40_001])
def test_a_truncated_database_is_damaged(house: House, size: int) -> None:
    house.create().close()
    file = house.folder / "ledger.db"
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(Damaged) as refused:
        house.open()
    assert refused.value.exit_code == 3


def test_another_ledgers_database_does_not_open_with_these_keys(house: House, tmp_path: Path) -> None:
    house.create().close()
    other = House(tmp_path / "other", Clock())
    other.create().close()
    shutil.copy(other.folder / "ledger.db", house.folder / "ledger.db")
    with pytest.raises(Damaged):
        house.open()


def test_a_second_process_is_told_who_holds_the_ledger_and_since_when(house: House) -> None:
    held = house.create()
    program = (
        "import sys; from pathlib import Path; from datetime import datetime; from desktop.store.lock import hold\n"
        "from desktop.faults import Busy\n"
        "try: hold(Path(sys.argv[1]), 'other', datetime(2026, 1, 1))\n"
        "except Busy as busy: print(busy.slots['holder'], busy.slots['since']); sys.exit(busy.exit_code)"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, str(house.folder)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 4, said.stderr
    assert said.stdout.startswith("taizhang ") and "2026-11-22T08" in said.stdout
    with pytest.raises(Busy):
        house.open()
    held.close()
    house.open().close()


def test_an_older_file_put_back_is_an_alarm(house: House, tmp_path: Path) -> None:
    made = house.create()
    made.close()
    shutil.copy(house.folder / "ledger.db", tmp_path / "older.db")
    opened = house.open()
    person(opened.shelf, opened.session)
    opened.close()
    newer = (house.folder / "ledger.db").read_bytes()
    shutil.copy(tmp_path / "older.db", house.folder / "ledger.db")
    with pytest.raises(OlderFile) as alarm:
        house.open()
    assert alarm.value.exit_code == 3
    (house.folder / "ledger.db").write_bytes(newer)
    house.open().close()


def test_a_copied_ledger_goes_on_as_another_replica_and_the_first_stays_itself(house: House, tmp_path: Path) -> None:
    made = house.create()
    made.close()
    shutil.copytree(house.folder, tmp_path / "copy")
    copied = house.open(tmp_path / "copy")
    assert copied.replica != made.replica
    person(copied.shelf, copied.session)
    copied.close()
    again = house.open(tmp_path / "copy")
    assert again.replica == copied.replica
    again.close()
    first = house.open()
    assert first.replica == made.replica
    first.close()


def test_two_of_three_shares_open_the_ledger_and_set_a_new_password(house: House) -> None:
    house.create().close()
    shares = list(house.shares)
    with pytest.raises(SharesTooFew):
        recover_ledger(house.folder, catalog(), shares[:1], "admin", "new password", house.clock, machine=house.machine)
    recover_ledger(house.folder, catalog(), shares[1:], "admin", "new password", house.clock, machine=house.machine)
    with pytest.raises(WrongPassword):
        house.open()
    house.open(password="new password").close()


def test_accounts_come_change_and_go(house: House) -> None:
    made = house.create()
    add_account(made, "zhoumin01", "another password", role="entry", shown="周敏")
    with pytest.raises(RecordRefused):
        add_account(made, "zhoumin01", "another password", role="entry", shown="周敏")
    with pytest.raises(PasswordTooShort):
        add_account(made, "libo", "short", role="entry")
    assert [(one.name, one.role, one.is_disabled) for one in list_accounts(made)] == [
        ("admin", "admin", False), ("zhoumin01", "entry", False)
    ]  # fmt: skip
    made.close()
    nurse = house.open(account="zhoumin01", password="another password")
    assert (nurse.session.name, nurse.session.role) == ("周敏", "entry")
    with pytest.raises(Fault):
        add_account(nurse, "friend", "another password", role="admin")
    change_password(nurse, "another password", "a third password")
    nurse.close()
    made = house.open()
    disable(made, "zhoumin01")
    made.close()
    with pytest.raises(WrongPassword):
        house.open(account="zhoumin01", password="a third password")
    made = house.open()
    enable(made, "zhoumin01", "a fourth password")
    made.close()
    house.open(account="zhoumin01", password="a fourth password").close()


def test_nobody_locks_the_last_administrator_out(house: House) -> None:
    made = house.create()
    add_account(made, "zhoumin01", "another password", role="entry")
    for attempt in (lambda: disable(made, "admin"), lambda: change_role(made, "admin", "entry")):
        with pytest.raises(LastAdministrator):
            attempt()
    change_role(made, "zhoumin01", "admin")
    disable(made, "admin")
    with pytest.raises(LastAdministrator):
        disable(made, "zhoumin01")
    made.close()


def test_a_slot_without_its_account_opens_nothing(house: House) -> None:
    """A key file of an earlier day, where the account still had its slot, does not bring it back to work."""
    made = house.create()
    add_account(made, "zhoumin01", "another password", role="entry")
    kept = (house.folder / "keys.json").read_bytes()
    disable(made, "zhoumin01")
    made.close()
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).write_bytes(kept)
    with pytest.raises(AccountDisabled):
        house.open(account="zhoumin01", password="another password")
