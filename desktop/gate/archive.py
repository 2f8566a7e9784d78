"""A checked archive and the contents of its members, each measured against what the directory promised."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.gate.archive_faults import ArchiveDamaged
from desktop.gate.directory import read_directory
from desktop.gate.policy import DEFLATED, Member, admit_members
from desktop.gate.profiles import Profile

CHUNK = 256 * 1024


class Archive:
    """The members of an open file whose structure was found sound."""

    def __init__(self, file: BinaryIO, profile: Profile) -> None:
        placed = read_directory(file, profile)
        self.members = admit_members(placed, file.seek(0, 2), profile)
        self._file = file
        self._by_name = {member.name: member for member in self.members}

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names in the order of their bytes."""
        return tuple(member.name for member in self.members)

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def member(self, name: str) -> Member:
        """Return what the directory says of *name*; KeyError when there is none."""
        return self._by_name[name]

    def packed_chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of *name* as they lie in the file."""
        member = self._by_name[name]
        done = 0
        while done < member.packed:
            self._file.seek(member.start + done)
            chunk = self._file.read(min(CHUNK, member.packed - done))
            if not chunk:
                raise ArchiveDamaged("cut short while it was read")
            done += len(chunk)
            yield chunk

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the contents of *name*; the last step raises ArchiveDamaged when size or check sum lied."""
        member = self._by_name[name]
        size, crc = 0, 0
        for chunk in self._inflated(member) if member.method == DEFLATED else self.packed_chunks(name):
            size, crc = size + len(chunk), zlib.crc32(chunk, crc)
            if size > member.unpacked:
                raise ArchiveDamaged("more contents than promised")
            yield chunk
        if size != member.unpacked:
            raise ArchiveDamaged("less contents than promised")
        if crc != member.crc:
            raise ArchiveDamaged("wrong check sum")

    def read(self, name: str) -> bytes:
        """Return the contents of *name* whole."""
        return b"".join(self.chunks(name))

    def check(self) -> None:
        """Read every member once; raise ArchiveDamaged at the first that is not what was promised."""
        for name in self.names:
            for _ in self.chunks(name):
                pass

    def _inflated(self, member: Member) -> Iterator[bytes]:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for packed in self.packed_chunks(member.name):
                while packed:
                    if inflater.eof:
                        raise ArchiveDamaged("bytes behind the compressed data")
                    yield inflater.decompress(packed, CHUNK)
                    packed = inflater.unconsumed_tail or inflater.unused_data
            while not inflater.eof and (more := inflater.decompress(b"", CHUNK)):
                yield more
        except zlib.error as trouble:
            raise ArchiveDamaged("broken compressed data") from trouble
        if not inflater.eof or inflater.unused_data:
            raise ArchiveDamaged("compressed data without an end")


@contextmanager
def opened_archive(path: Path, profile: Profile) -> Iterator[Archive]:
    """Open *path* and yield its archive, or raise why it is not believed."""
    with path.open("rb") as file:
        yield Archive(file, profile)
