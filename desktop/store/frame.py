"""One file that holds several: a magic line, a header, the members as they are, and the SHA-256 of it all."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from desktop.faults import Damaged, Refused
from desktop.keys.durable import PRIVATE, written_whole
from desktop.words import mark

MAGIC = b"taizhang-backup-1\n"
LONGEST_HEADER = 1 << 20
CHUNK = 1 << 20
HASH_BYTES = 32


class NotABackup(Refused):
    """The file is no backup of this program."""

    code = "not-a-backup"
    words = mark("这不是本程序的备份文件，请选择由“备份”生成的文件。")


class BackupDamaged(Damaged):
    """The backup is not what was written."""

    code = "backup-damaged"
    words = mark("备份文件不完整或被改动，没有恢复任何内容。请换用另一份备份。")


def write_frame(target: Path, facts: Mapping[str, Any], members: Mapping[str, Path | bytes]) -> None:
    """Write *target* whole or not at all."""
    sizes = {name: len(m) if isinstance(m, bytes) else m.stat().st_size for name, m in members.items()}
    header = json.dumps({**facts, "members": sizes}, ensure_ascii=False).encode()
    summed = hashlib.sha256()
    with written_whole(target, PRIVATE) as file:
        for piece in _pieces(header, members):
            summed.update(piece)
            file.write(piece)
        file.write(summed.digest())


def read_header(source: Path) -> dict[str, Any]:
    """Return the facts of a backup and the sizes of its members, once the whole file is proven."""
    with opened_frame(source) as (header, _):
        return header


@contextmanager
def opened_frame(source: Path) -> Iterator[tuple[dict[str, Any], BinaryIO]]:
    """Yield the header and the file at its first member, once the whole file is proven."""
    with source.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise NotABackup
        _prove(file)
        yield _header(file), file


def copy_member(file: BinaryIO, size: int, target: BinaryIO) -> None:
    """Copy the next *size* bytes."""
    while size:
        piece = file.read(min(CHUNK, size))
        if not piece:
            raise BackupDamaged
        target.write(piece)
        size -= len(piece)


def _pieces(header: bytes, members: Mapping[str, Path | bytes]) -> Iterator[bytes]:
    yield MAGIC + len(header).to_bytes(8, "big") + header
    for member in members.values():
        if isinstance(member, bytes):
            yield member
            continue
        with member.open("rb") as source:
            while piece := source.read(CHUNK):
                yield piece


def _prove(file: BinaryIO) -> None:
    left = file.seek(0, os.SEEK_END) - HASH_BYTES
    file.seek(0)
    summed = hashlib.sha256()
    while left > 0:
        piece = file.read(min(CHUNK, left))
        if not piece:
            raise BackupDamaged
        summed.update(piece)
        left -= len(piece)
    if file.read(HASH_BYTES) != summed.digest():
        raise BackupDamaged
    file.seek(len(MAGIC))


def _header(file: BinaryIO) -> dict[str, Any]:
    length = int.from_bytes(file.read(8), "big")
    try:
        if length > LONGEST_HEADER:
            raise ValueError
        header: dict[str, Any] = json.loads(file.read(length))
        sizes = {str(name): int(size) for name, size in header["members"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as trouble:
        raise BackupDamaged from trouble
    begun = file.tell()
    if begun + sum(sizes.values()) + HASH_BYTES != file.seek(0, os.SEEK_END) or min(sizes.values(), default=0) < 0:
        raise BackupDamaged
    file.seek(begun)
    return header | {"members": sizes}
