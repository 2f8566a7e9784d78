"""The PC knows who logged in last, to which ledger, and nothing more."""

import os
from pathlib import Path

import pytest

from desktop.screens.remembered import (
    language_in_force,
    last_account,
    last_ledger,
    remember_account,
    remember_language,
    remember_ledger,
)


def test_the_last_account_is_remembered(tmp_path: Path) -> None:
    folder = tmp_path / "machine"
    assert last_account(folder) == ""
    remember_account(folder, "zhoumin")
    remember_account(folder, "王医生")
    assert last_account(folder) == "王医生"
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    remember_account(tmp_path / "file", "zhoumin")
    assert last_account(tmp_path / "file") == ""


def test_the_last_ledger_is_remembered_and_none_at_first(tmp_path: Path) -> None:
    assert last_ledger(tmp_path / "machine") is None
    remember_ledger(tmp_path / "machine", tmp_path / "台账")
    assert last_ledger(tmp_path / "machine") == tmp_path / "台账"


def test_a_ledger_whose_path_holds_stray_bytes_is_found_again(tmp_path: Path) -> None:
    ledger = tmp_path / os.fsdecode("台账".encode("gb18030"))
    remember_ledger(tmp_path, ledger)
    assert last_ledger(tmp_path) == ledger


@pytest.mark.parametrize("content", [b"\xcc\xa8\xd5\xcb", b"zhou\0\0\0\0", b""])
def test_what_cannot_be_read_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    for name in ("last-account.txt", "last-ledger.txt"):
        (tmp_path / name).write_bytes(content)
    assert (last_account(tmp_path), last_ledger(tmp_path)) == ("", None)

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError

    remember_account(tmp_path, "zhoumin")
    monkeypatch.setattr(Path, "read_text", refuse)
    assert last_account(tmp_path) == ""


def test_the_language_is_remembered_and_the_variable_is_stronger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TAIZHANG_LANGUAGE", raising=False)
    assert language_in_force(tmp_path) == "zh"
    remember_language(tmp_path, "en")
    assert language_in_force(tmp_path) == "en"
    monkeypatch.setenv("TAIZHANG_LANGUAGE", "zh")
    assert language_in_force(tmp_path) == "zh"
    monkeypatch.setenv("TAIZHANG_LANGUAGE", "")
    remember_language(tmp_path, "fr")
    assert language_in_force(tmp_path) == "zh"
