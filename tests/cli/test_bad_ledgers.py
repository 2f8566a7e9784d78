"""A ledger that cannot be opened ends in a Chinese sentence with its exit code, and nothing is written."""

import errno
import io
import resource
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calling import ROOT, SAMPLES, Site, is_chinese, process, taizhang
from tests.cli.conftest import Copy


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} if folder.exists() else {}


def missing(site: Site, copy: Copy) -> None:
    shutil.rmtree(site.folder)


def empty(site: Site, copy: Copy) -> None:
    for file in site.folder.iterdir():
        file.unlink()


def plain(site: Site, copy: Copy) -> None:
    (site.folder / "ledger.db").unlink()
    with sqlite3.connect(site.folder / "ledger.db") as database:
        database.execute("CREATE TABLE resident (name)")
    database.close()


def keys_of_another(site: Site, copy: Copy) -> None:
    other = copy("other", "demo")
    for name in ("keys.json", "keys.copy.json"):
        shutil.copyfile(other.folder / name, site.folder / name)


def without_keys(site: Site, copy: Copy) -> None:
    for file in site.folder.glob("keys*"):
        file.unlink()


def broken_keys(site: Site, copy: Copy) -> None:
    for file in site.folder.glob("keys*"):
        file.write_text("{}", "utf-8")


def noise(site: Site, copy: Copy) -> None:
    (site.folder / "ledger.db").write_bytes(bytes(range(256)) * 400)


def nothing_inside(site: Site, copy: Copy) -> None:
    (site.folder / "ledger.db").write_bytes(b"")


def truncated(site: Site, copy: Copy) -> None:
    file = site.folder / "ledger.db"
    file.write_bytes(file.read_bytes()[:200_000])


def one_byte_changed(site: Site, copy: Copy) -> None:
    file = site.folder / "ledger.db"
    raw = bytearray(file.read_bytes())
    raw[300_000] ^= 1
    file.write_bytes(raw)


@pytest.mark.parametrize(
    "spoil",
    [
        missing,
        empty,
        plain,
        keys_of_another,
        without_keys,
        broken_keys,
        noise,
        nothing_inside,
        truncated,
        one_byte_changed,
    ],
)
def test_a_spoilt_ledger_is_told_and_left_as_it_is(spoil: object, site: Site, copy: Copy) -> None:
    spoil(site, copy)
    before = bytes_of(site.folder)
    told = site("--json", "check")
    assert told.code == (2 if spoil in (missing, empty, without_keys) else 3) and is_chinese(told.err), told
    assert set(told.json) == {"fault", "sentence"}
    after = bytes_of(site.folder)
    assert {name: raw for name, raw in after.items() if name in before} == before
    assert set(after) - set(before) <= {"ledger.lock"}


def test_a_folder_without_a_ledger_is_not_made(tmp_path: Path, password: Path) -> None:
    assert Site(tmp_path / "none", password)("digest").code == 2
    assert not (tmp_path / "none").exists()


def test_a_wrong_password_is_no_right_and_slows_down(site: Site, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("猜一个口令吧", "utf-8")
    guess = Site(site.folder, wrong)
    told = guess("--json", "digest")
    assert told.code == 5 and is_chinese(told.err)
    nobody = taizhang("--ledger", site.folder, "--user", "nobody", "--password-file", wrong, "digest")
    assert (nobody.code, nobody.err) == (5, told.err)  # who has an account is not told
    for _ in range(2):
        guess("digest")
    assert "秒" in guess("digest").err
    unread = Site(site.folder, tmp_path / "none.txt")("digest")
    assert unread.code == 2 and "none.txt" in unread.err and is_chinese(unread.err)


def test_a_second_process_is_told_who_holds_the_ledger_and_since_when(site: Site) -> None:
    before = site.digest()
    command = [sys.executable, "-m", "desktop", *site.options, "--json", "apply", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as holding:
        assert holding.stdin and holding.stdout
        holding.stdin.write("{}\n")
        holding.stdin.flush()
        holding.stdout.readline()  # it answers, therefore it holds the ledger
        for words in (("digest",), ("import", SAMPLES / "residents.xlsx")):
            told = site("--json", *words)
            assert told.code == 4 and is_chinese(told.err)
            assert told.json["fault"] == "busy" and "taizhang" in told.err and "20" in told.err
        for words in (("kinds",), ("plans",), ("measures",)):
            assert taizhang(*words).code == 0
        holding.stdin.close()
        holding.wait(60)
    assert site.digest() == before and site.is_whole()


def small_files() -> None:
    """Let this process write no file beyond half a megabyte, as on a stick that is full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (560_000, 560_000))


def test_a_disk_without_room_ends_with_its_own_code_and_a_whole_ledger(site: Site, tmp_path: Path) -> None:
    before = site.digest()
    told = process(
        *site.options, "--json", "import", SAMPLES / "residents.xlsx", "--explain", "x", preexec_fn=small_files
    )
    assert told.code == 6 and is_chinese(told.err), told
    assert site.digest() == before and site.is_whole()
    told = process(*site.options, "backup", "--to", tmp_path / "stick", preexec_fn=small_files)
    assert told.code == 6 and is_chinese(told.err), told
    assert not any((tmp_path / "stick").iterdir())
    assert site.is_whole()


def test_what_is_to_be_written_where_a_file_lies_ends_with_code_six(site: Site, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("x", "utf-8")
    for words in (("backup", "--to", taken), ("report", "make", "--period", "2025", "--out", taken)):
        told = site(*words)
        assert told.code in (2, 6) and is_chinese(told.err), told
    assert (
        taizhang(
            "--ledger",
            taken / "x",
            *site.options[2:],
            "init",
            "--site",
            "A",
            "--name",
            "甲",
            "--tier",
            "clinic",
            "--mark",
            "demo",
        ).code
        == 6
    )
    assert taken.read_text("utf-8") == "x"


def test_a_file_that_may_not_be_read_is_told_as_that(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed.taizhang"
    closed.write_bytes(b"x")
    real = io.open

    def refuse(file: object, *more: object, **others: object) -> object:
        if str(file) == str(closed):
            raise PermissionError(errno.EACCES, "Permission denied", str(closed))
        return real(file, *more, **others)  # type: ignore[call-overload]

    monkeypatch.setattr("io.open", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    for words in (("restore", closed, "--ledger", tmp_path / "new"), (*site.options, "recover", "--shares", closed)):
        told = taizhang("--json", *words)
        assert (told.code, told.json["fault"]) == (2, "unreadable") and "读不了" in told.err, told
    assert not (tmp_path / "new").exists()
