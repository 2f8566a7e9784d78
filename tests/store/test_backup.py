"""A backup is one verified file; restoring goes into a new folder under a new replica."""

import errno
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.faults import Busy, Fault, NoRight, NoRoom
from desktop.keys.slots import SlotsExist
from desktop.store import backup
from desktop.store.accounts import add_account
from desktop.store.backup import BackupUnlike, back_up, outlived, restore
from desktop.store.check import check_ledger
from desktop.store.content import digest
from desktop.store.frame import BackupDamaged, NotABackup, read_header, write_frame
from desktop.store.ledger import Ledger
from desktop.store.restored import last_drill, put_to_use
from tests.store.conftest import House, person


@pytest.fixture
def saved(house: House) -> Iterator[tuple[House, Path, str]]:
    made = house.create()
    add_account(made, "zhoumin01", "another password", role="entry")
    person(made.shelf, made.session, "张三")
    with made.shelf.reading() as connection:
        content = digest(connection, made.shelf.kinds)
    file = back_up(made)
    made.close()
    yield house, file, content


def test_a_backup_restores_people_accounts_keys_and_certificate_into_a_new_folder(
    saved: tuple[House, Path, str], tmp_path: Path
) -> None:
    house, file, content = saved
    first = house.open()
    first.close()
    folder = restore(file, tmp_path / "restored", machine=house.machine)
    again = house.open(folder)
    with again.shelf.reading() as connection:
        assert digest(connection, again.shelf.kinds) == content
    assert again.about.keys == first.about.keys and again.about.age == first.about.age
    assert again.replica != first.replica, "the old chain stays, the restored ledger begins its own"
    person(again.shelf, again.session, "李四")
    assert all(finding.is_good for finding in check_ledger(again))
    again.close()
    house.open(folder, account="zhoumin01", password="another password").close()


def test_a_backup_put_where_the_ledger_was_is_no_alarm(saved: tuple[House, Path, str], tmp_path: Path) -> None:
    house, file, content = saved
    opened = house.open()
    person(opened.shelf, opened.session, "后来的人")
    opened.close()
    kept = tmp_path / "kept.taizhang"
    shutil.copy(file, kept)
    shutil.rmtree(house.folder)
    restore(kept, house.folder, machine=house.machine)
    again = house.open()
    with again.shelf.reading() as connection:
        assert digest(connection, again.shelf.kinds) == content
    again.close()


def test_a_folder_with_a_ledger_is_not_restored_over(saved: tuple[House, Path, str]) -> None:
    house, file, _ = saved
    with pytest.raises(SlotsExist):
        restore(file, house.folder, machine=house.machine)
    with house.open(), pytest.raises(Busy):
        restore(file, house.folder, machine=house.machine)
    house.open().close()


def changed(file: Path, place: int) -> bytes:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    return bytes(content)


@pytest.mark.parametrize("trouble", ["header", "database", "hash", "cut", "empty tail", "longer"])
def test_an_altered_backup_is_damaged_and_restores_nothing(
    saved: tuple[House, Path, str], tmp_path: Path, trouble: str
) -> None:
    house, file, _ = saved
    whole = file.read_bytes()
    altered = {
        "header": lambda: changed(file, 40), "database": lambda: changed(file, len(whole) // 2),
        "hash": lambda: changed(file, len(whole) - 1), "cut": lambda: whole[: len(whole) // 2],
        "empty tail": lambda: whole[:-32], "longer": lambda: whole + b"x",
    }[trouble]()  # fmt: skip
    bad = tmp_path / "bad.taizhang"
    bad.write_bytes(altered)
    with pytest.raises(BackupDamaged) as refused:
        restore(bad, tmp_path / "new", machine=house.machine)
    assert refused.value.exit_code == 3
    assert not (tmp_path / "new").exists() or not list((tmp_path / "new").iterdir())


def test_what_is_no_backup_says_so(tmp_path: Path) -> None:
    bad = tmp_path / "letter.docx"
    bad.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(NotABackup):
        restore(bad, tmp_path / "new", machine=tmp_path)


def test_a_header_that_lies_about_sizes_or_names_is_damaged(tmp_path: Path) -> None:
    """Whoever can compute a SHA-256 can write a frame: its names are never used as paths."""
    bad = tmp_path / "bad.taizhang"
    write_frame(bad, {"replica": "../../x"}, {"../keys.json": b"{}", "ledger.db": b"0" * 5000})
    with pytest.raises(BackupDamaged):
        restore(bad, tmp_path / "new", machine=tmp_path)


def test_the_header_holds_head_and_length_and_no_name(saved: tuple[House, Path, str]) -> None:
    _, file, content = saved
    header = read_header(file)
    ((length, head),) = header["heads"].values()
    assert (length, len(head), header["digest"]) == (4, 64, content)
    assert "张三" not in str(header)


def test_old_backups_make_room_by_days_weeks_and_months() -> None:
    days = [
        datetime(2026, 11, 22, 8, tzinfo=UTC) - timedelta(days=number, hours=half * 3)
        for number in range(500)
        for half in (0, 1)
    ]
    files = [Path(f"{day:%Y%m%d-%H%M%S}.taizhang") for day in days]
    kept = sorted(set(files) - set(outlived(files)), reverse=True)
    assert files[0] in kept and files[1] not in kept
    assert all(files[2 * number] in kept for number in range(7))
    assert 12 + 6 <= len(kept) <= 7 + 4 + 12
    assert outlived([Path("notes.taizhang"), *kept]) == [], "what has another name is left alone"


def test_a_copy_that_is_not_the_ledger_is_not_kept(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, sums = house.create(), iter(("one", "other"))
    with monkeypatch.context() as patch:
        patch.setattr(backup, "digest", lambda *_: next(sums))
        with pytest.raises(BackupUnlike):
            back_up(ledger)
    assert not any((ledger.folder / "backups").iterdir())
    ledger.close()


def test_the_backup_just_made_stays_when_the_clock_was_set_back_or_is_ahead(house: House) -> None:
    ledger = house.create()
    for _ in range(25):
        back_up(ledger)
        house.clock.at += timedelta(days=20)
    house.clock.at = datetime(2036, 1, 1, tzinfo=UTC)
    back_up(ledger)
    for year in (2015, 2028):
        house.clock.at = datetime(year, 5, 1, tzinfo=UTC)
        before, again = back_up(ledger, reason="import"), back_up(ledger, reason="import")
        assert before.exists() and again.exists(), "what one goes back to"
        assert back_up(ledger).exists(), "the daily one too"
    ledger.close()


def test_a_disk_without_room_keeps_the_ledger_and_leaves_no_half_backup(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person(ledger.shelf, ledger.session, "张三")
    real = os.fsync

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoRoom) as refused:
        back_up(ledger, tmp_path / "stick")
    assert refused.value.exit_code == 6
    monkeypatch.setattr(os, "fsync", real)
    assert not list((tmp_path / "stick").iterdir())
    assert all(finding.is_good for finding in check_ledger(ledger))


def test_a_full_database_says_no_room_and_keeps_what_was(ledger: Ledger) -> None:
    person(ledger.shelf, ledger.session, "张三")
    with ledger.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Fault) as refused:
        for number in range(300):
            person(ledger.shelf, ledger.session, f"满{number}", note="长" * 200)
    assert isinstance(refused.value, NoRoom)
    with ledger.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA max_page_count = 1073741823")
    assert all(finding.is_good for finding in check_ledger(ledger))
    person(ledger.shelf, ledger.session, "李四")


def test_a_restored_copy_says_so_until_the_administrator_puts_it_to_use(
    saved: tuple[House, Path, str], tmp_path: Path
) -> None:
    house, file, _ = saved
    with house.open() as first:
        replica, made = first.replica, first.shelf.now().date()
        assert first.restored is None and last_drill(house.machine, replica) is None
    folder = restore(file, tmp_path / "restored", machine=house.machine)
    with house.open(folder, account="zhoumin01", password="another password") as copy:
        assert copy.restored is not None and copy.restored.day == made
        with pytest.raises(NoRight):
            put_to_use(folder, copy.session)
    with house.open(folder) as copy:
        put_to_use(folder, copy.session)
        assert copy.restored is None
    with house.open() as first:  # the ledger knows that its backup was tried out
        assert last_drill(house.machine, first.replica) == (made, made)
