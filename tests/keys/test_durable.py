"""Files are written whole or not at all."""

import os
import secrets
from pathlib import Path

import pytest

from desktop.faults import NoRoom
from desktop.keys.durable import sweep, write_whole, written_whole
from desktop.keys.slots import make


def test_a_write_that_fails_midway_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_whole(target, b"old")
    with pytest.raises(RuntimeError), written_whole(target) as file:
        file.write(b"half of the n")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert [left.name for left in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoRoom) as refused, written_whole(tmp_path / "file"):
        raise OSError(28, "No space left on device")
    assert refused.value.exit_code == 6
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoRoom):
        write_whole(tmp_path / "nowhere" / "file", b"x")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_keys_are_for_their_owner_and_reports_for_whoever_finds_them(tmp_path: Path) -> None:
    make(tmp_path, "admin", "a long password", secrets.token_bytes)
    write_whole(tmp_path / "report.pdf", b"x")
    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert modes == {"keys.json": 0o600, "keys.copy.json": 0o600, "report.pdf": 0o644}


def test_what_a_killed_process_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    for name in (".writing-abc", ".opening-abc", "keys.json", ".hidden", "writing-x"):
        (tmp_path / name).write_bytes(b"x")
    sweep(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"keys.json", ".hidden", "writing-x"}
