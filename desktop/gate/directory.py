"""The ZIP directory and its local headers, byte by byte: what they say must agree and cover the whole file."""

import struct
from dataclasses import dataclass
from typing import BinaryIO

from desktop.gate.archive_faults import (
    ArchiveCutShort,
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveTooBig,
    ArchiveTooLong,
    NotAnArchive,
)
from desktop.gate.profiles import Profile

END = struct.Struct("<4s4H2LH")
CENTRAL = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")
END_MARK, CENTRAL_MARK, LOCAL_MARK, DESCRIPTOR_MARK = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04", b"PK\x07\x08"
DESCRIPTOR = 0x0008
MOST_BEHIND = 1 << 20


@dataclass(frozen=True)
class Head:
    """What local header and directory both say of a member; nothing of it is believed by itself."""

    version: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    unpacked: int

    @property
    def has_descriptor(self) -> bool:
        """Whether sizes and check sum follow the data."""
        return bool(self.flags & DESCRIPTOR)


@dataclass(frozen=True)
class Entry:
    """One line of the directory."""

    raw_name: bytes
    head: Head
    offset: int
    made: int
    inner: int
    outer: int
    extra: bytes


@dataclass(frozen=True)
class Placed:
    """An entry that agrees with the bytes of the file: its packed data begin at *start*."""

    entry: Entry
    local_extra: bytes
    start: int


def read_directory(file: BinaryIO, profile: Profile) -> tuple[Placed, ...]:
    """Return the members of *file* in the order of their bytes; raise when any two statements disagree."""
    size = file.seek(0, 2)
    if size > profile.most_bytes:
        raise ArchiveTooBig("file too big")
    count, start, end = _read_end(file, size, profile)
    entries = _read_central(_at(file, start, end - start), count)
    in_order = sorted(entries, key=lambda entry: entry.offset)
    if profile.canonical and in_order != entries:
        raise ArchiveDamaged("directory order differs from file order")
    placed = []
    position = 0
    for entry, stop in zip(in_order, [*(entry.offset for entry in in_order[1:]), start], strict=True):
        if entry.offset != position:
            raise ArchiveDamaged("bytes before, between or shared by members")
        placed.append(_read_local(file, entry, stop))
        position = stop
    return tuple(placed)


def _read_end(file: BinaryIO, size: int, profile: Profile) -> tuple[int, int, int]:
    """Return member count, start and end of the directory."""
    begins_well = _at(file, 0, 4) == LOCAL_MARK
    if size < END.size:
        raise ArchiveCutShort("shorter than an end record") if begins_well else NotAnArchive()
    end = END.unpack(_at(file, size - END.size, END.size))
    wrong_bytes = sum(is_ != should for is_, should in zip(end[0], END_MARK, strict=True))
    if wrong_bytes:
        if not begins_well:
            raise NotAnArchive
        if extra := _bytes_behind(file, size):
            raise ArchiveTooLong(extra)
        raise (ArchiveDamaged if wrong_bytes == 1 else ArchiveCutShort)("no end record where the file ends")
    _, disk, first_disk, count_here, count, directory_size, directory_start, comment = end
    if 0xFFFF in (count, count_here) or 0xFFFFFFFF in (directory_size, directory_start):
        raise ArchiveRefused("zip64")
    if disk or first_disk or count_here != count:
        raise ArchiveDamaged("several disks")
    if comment:
        raise ArchiveDamaged("comment length without a comment")
    if directory_start + directory_size != size - END.size:
        raise ArchiveDamaged("directory does not end where the end record begins")
    if not begins_well:
        raise ArchiveDamaged("bytes before the first member, or an empty archive")
    if count == 0 or directory_size > count * (CENTRAL.size + 3 * 0xFFFF):
        raise ArchiveDamaged("directory of the wrong size")
    if count > profile.most_members:
        raise ArchiveTooBig("too many members")
    return count, directory_start, size - END.size


def _bytes_behind(file: BinaryIO, size: int) -> int:
    """Return how many bytes lie behind the end record of an archive that is whole without them; 0 where there is none."""
    begin = max(0, size - MOST_BEHIND)
    tail = _at(file, begin, size - begin)
    found = tail.rfind(END_MARK)
    if found < 0 or len(tail) - found <= END.size:
        return 0
    *_, directory_size, directory_start, comment = END.unpack_from(tail, found)
    is_whole = directory_start + directory_size == begin + found and not comment
    return len(tail) - found - END.size if is_whole else 0


def _read_central(raw: bytes, count: int) -> list[Entry]:
    entries = []
    at = 0
    for _ in range(count):
        if len(raw) - at < CENTRAL.size or raw[at : at + 4] != CENTRAL_MARK:
            raise ArchiveDamaged("directory entry missing")
        _, made, *head, name_size, extra_size, comment_size, disk, inner, outer, offset = CENTRAL.unpack_from(raw, at)
        at += CENTRAL.size
        name, extra = raw[at : at + name_size], raw[at + name_size : at + name_size + extra_size]
        at += name_size + extra_size
        if comment_size:
            raise ArchiveDamaged("comment on a member")
        if disk:
            raise ArchiveDamaged("member on another disk")
        entries.append(Entry(name, Head(*head), offset, made, inner, outer, extra))
    if at != len(raw):
        raise ArchiveDamaged("bytes behind the directory entries")
    return entries


def _read_local(file: BinaryIO, entry: Entry, stop: int) -> Placed:
    raw = _at(file, entry.offset, LOCAL.size)
    if len(raw) < LOCAL.size or raw[:4] != LOCAL_MARK:
        raise ArchiveDamaged("local header missing")
    _, *numbers, name_size, extra_size = LOCAL.unpack(raw)
    tail = _at(file, entry.offset + LOCAL.size, name_size + extra_size)
    if tail[:name_size] != entry.raw_name:
        raise ArchiveDamaged("two names of one member")
    head, says = entry.head, Head(*numbers)
    with_descriptor = Head(head.version, head.flags, head.method, head.time, head.date, 0, 0, 0)
    if says != head and not (head.has_descriptor and says == with_descriptor):
        raise ArchiveDamaged("local header differs from the directory")
    start = entry.offset + LOCAL.size + name_size + extra_size
    _check_gap(file, head, start + head.packed, stop)
    return Placed(entry, tail[name_size:], start)


def _check_gap(file: BinaryIO, head: Head, data_end: int, stop: int) -> None:
    """Between a member's data and the next member lies nothing but its data descriptor."""
    gap = stop - data_end
    if not head.has_descriptor and gap == 0:
        return
    if not head.has_descriptor or gap not in (12, 16):
        raise ArchiveDamaged("bytes between members, or members that overlap")
    descriptor = _at(file, data_end, gap)
    if gap == 16 and descriptor[:4] != DESCRIPTOR_MARK:
        raise ArchiveDamaged("data descriptor without its mark")
    if struct.unpack("<3L", descriptor[-12:]) != (head.crc, head.packed, head.unpacked):
        raise ArchiveDamaged("data descriptor differs from the directory")


def _at(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size)
