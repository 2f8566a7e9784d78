"""Files are written whole or not at all."""

from pathlib import Path

import pytest

from desktop.faults import NoRoom
from desktop.keys.durable import write_whole, written_whole


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
