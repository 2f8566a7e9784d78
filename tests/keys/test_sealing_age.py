"""Encrypted files: only the receiver reads them, and never half of one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.keys.sealing_age import (
    CipherDamaged,
    NotForUs,
    NotReadableAnywhere,
    decrypted,
    encrypted,
    is_encrypted,
    make_identity,
)

CONTENT = bytes(range(256)) * 1000  # several 64 KB chunks of the stream


@pytest.fixture
def sealed(tmp_path: Path) -> tuple[Path, str]:
    us = make_identity()
    (tmp_path / "sealed.age").write_bytes(encrypted(CONTENT, [us.recipient, make_identity().recipient]))
    return tmp_path / "sealed.age", us.secret


def test_the_receiver_reads_it_and_nothing_is_left_behind(tmp_path: Path, sealed: tuple[Path, str]) -> None:
    file, secret = sealed
    assert is_encrypted(file)
    with decrypted(file, tmp_path, [make_identity().secret, secret]) as plain:
        assert plain.parent == tmp_path
        assert plain.read_bytes() == CONTENT
    assert [left.name for left in tmp_path.iterdir()] == ["sealed.age"]


def test_others_do_not_read_it(tmp_path: Path, sealed: tuple[Path, str]) -> None:
    with pytest.raises(NotForUs), decrypted(sealed[0], tmp_path, [make_identity().secret]):
        pass
    with pytest.raises(NotForUs), decrypted(sealed[0], tmp_path, ["AGE-SECRET-KEY-1NONSENSE"]):
        pass
    assert [left.name for left in tmp_path.iterdir()] == ["sealed.age"]


def test_no_plaintext_stays_of_a_truncated_or_altered_stream(tmp_path: Path, sealed: tuple[Path, str]) -> None:
    file, secret = sealed
    whole = file.read_bytes()
    middle = len(whole) - 100_000
    for broken in (
        whole[:-1],
        whole[:middle],
        whole[:150],
        whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        whole + b"x",
    ):
        file.write_bytes(broken)
        with pytest.raises(CipherDamaged), decrypted(file, tmp_path, [secret]):
            pass
        assert [left.name for left in tmp_path.iterdir()] == ["sealed.age"]


def test_without_a_recipient_nothing_is_encrypted() -> None:
    for recipients in ([], ["age1nonsense"]):
        with pytest.raises(NotReadableAnywhere):
            encrypted(CONTENT, recipients)


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is the referee here")
def test_the_age_program_reads_it_too(tmp_path: Path, sealed: tuple[Path, str]) -> None:
    (tmp_path / "identity").write_text(sealed[1] + "\n")
    read = subprocess.run(["age", "-d", "-i", tmp_path / "identity", sealed[0]], capture_output=True, check=True)
    assert read.stdout == CONTENT
