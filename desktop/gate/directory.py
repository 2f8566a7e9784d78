"""The ZIP directory and its local headers, byte by byte: what they say must agree and cover the whole file."""

import re
import struct
from dataclasses import dataclass
from typing import BinaryIO

from desktop.faults import Damaged, Refused
from desktop.gate.profiles import Profile
from desktop.words import mark

STORED, DEFLATED = 0, 8
CANONICAL_DATE = 0x0021  # 1980-01-01
CANONICAL_VERSION = 20
END = struct.Struct("<4s4H2LH")
CENTRAL = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")
END_MARK, CENTRAL_MARK, LOCAL_MARK, DESCRIPTOR_MARK = (
    b"PK\x05\x06",
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"PK\x07\x08",
)
_ENCRYPTED, _LEVEL, _DESCRIPTOR, _UTF8 = 0x0001, 0x0006, 0x0008, 0x0800
_FORBIDDEN_EXTRAS = {
    0x0001: "zip64 extra field",
    0x7075: "second name",
    0x9901: "encrypted",
    0x0017: "encrypted",
}
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")
_REGULAR, _FOLDER = 0o100000, 0o040000


class NotAnArchive(Refused):
    """The file is not a ZIP archive at all."""

    code = "zip/not-an-archive"
    words = mark("这不是压缩包格式的文件，请确认选对了文件。")


class ArchiveDamaged(Damaged):
    """What the archive says of itself does not agree; *detail* (English) is for the log."""

    code = "zip/damaged"
    words = mark("文件已损坏、不完整或被改动，请重新拷贝，或请对方重新发送。")

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class ArchiveRefused(Refused):
    """No honest program writes such an archive; *detail* (English) is for the log."""

    code = "zip/refused"
    words = mark("文件的内部结构不正常（可能有害），已拒绝打开，请联系发送方核实。")

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class ArchiveTooBig(ArchiveRefused):
    """The archive, or what comes out of it, is beyond the limits."""

    code = "zip/too-big"
    words = mark("文件过大，或解开后过大，已拒绝打开。请拆分后再试，或联系发送方核实。")


@dataclass(frozen=True)
class Member:
    """One file of an archive; its bytes lie at *start*, *packed* of them."""

    name: str
    method: int
    crc: int
    packed: int
    unpacked: int
    start: int

    @property
    def is_folder(self) -> bool:
        """Whether the entry only names a folder."""
        return self.name.endswith("/")


@dataclass(frozen=True)
class _Entry:
    name: str
    raw_name: bytes
    head: tuple[int, ...]  # version needed, flags, method, time, date, crc, packed, unpacked
    offset: int

    @property
    def has_descriptor(self) -> bool:
        return bool(self.head[1] & _DESCRIPTOR)


def read_directory(file: BinaryIO, profile: Profile) -> tuple[Member, ...]:
    """Return the members of *file* in the order of their bytes, or raise why it is not believed."""
    size = file.seek(0, 2)
    if size > profile.most_bytes:
        raise ArchiveTooBig("file too big")
    count, start, end = _read_end(file, size, profile)
    entries = _read_central(_at(file, start, end - start), count, profile)
    in_order = sorted(entries, key=lambda entry: entry.offset)
    if profile.canonical and in_order != entries:
        raise ArchiveDamaged("directory order differs from file order")
    members = []
    position = 0
    for entry, stop in zip(in_order, [*(entry.offset for entry in in_order[1:]), start], strict=True):
        if entry.offset != position:
            raise ArchiveDamaged("bytes before, between or shared by members")
        members.append(_read_local(file, entry, stop, profile))
        position = stop
    _check_names(entries)
    _check_sizes(members, size, profile)
    return tuple(members)


def _read_end(file: BinaryIO, size: int, profile: Profile) -> tuple[int, int, int]:
    """Return member count, start and end of the directory."""
    begins_well = _at(file, 0, 4) == LOCAL_MARK
    if size < END.size or (end := END.unpack(_at(file, size - END.size, END.size)))[0] != END_MARK:
        if begins_well:
            raise ArchiveDamaged("cut short, or bytes or a comment behind the end")
        raise NotAnArchive
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


def _read_central(raw: bytes, count: int, profile: Profile) -> list[_Entry]:
    entries = []
    at = 0
    for _ in range(count):
        if len(raw) - at < CENTRAL.size or raw[at : at + 4] != CENTRAL_MARK:
            raise ArchiveDamaged("directory entry missing")
        (_, made, *head, name_size, extra_size, comment_size, disk, inner, outer, offset) = CENTRAL.unpack_from(raw, at)
        at += CENTRAL.size
        raw_name, extra = raw[at : at + name_size], raw[at + name_size : at + name_size + extra_size]
        at += name_size + extra_size
        if comment_size:
            raise ArchiveDamaged("comment on a member")
        if disk:
            raise ArchiveDamaged("member on another disk")
        if profile.canonical:
            if (made, inner, outer) != (CANONICAL_VERSION, 0, 0):
                raise ArchiveDamaged("attributes in a canonical archive")
        elif (outer >> 16) & 0o170000 not in (0, _REGULAR, _FOLDER):
            raise ArchiveRefused("link or device")
        _check_head(tuple(head), profile)
        _check_extra(extra, profile)
        entries.append(_Entry(_decoded(raw_name, head[1], profile), raw_name, tuple(head), offset))
    if at != len(raw):
        raise ArchiveDamaged("bytes behind the directory entries")
    return entries


def _check_head(head: tuple[int, ...], profile: Profile) -> None:
    version, flags, method, time, date, _, packed, unpacked = head
    if flags & _ENCRYPTED:
        raise ArchiveRefused("encrypted member")
    if method not in (STORED, DEFLATED):
        raise ArchiveRefused("unknown method")
    if profile.canonical and (version, flags, time, date) != (CANONICAL_VERSION, 0, 0, CANONICAL_DATE):
        raise ArchiveDamaged("version, flags or date in a canonical archive")
    if flags & ~(_LEVEL | _DESCRIPTOR | _UTF8) or version > 45:
        raise ArchiveRefused("unknown flags or version")
    if 0xFFFFFFFF in (packed, unpacked):
        raise ArchiveRefused("zip64")
    if method == STORED and packed != unpacked:
        raise ArchiveDamaged("stored member of two sizes")


def _check_extra(extra: bytes, profile: Profile) -> None:
    if profile.canonical and extra:
        raise ArchiveDamaged("extra field in a canonical archive")
    at = 0
    while at < len(extra):
        if len(extra) - at < 4:
            raise ArchiveDamaged("torn extra field")
        kind, size = struct.unpack_from("<2H", extra, at)
        if kind in _FORBIDDEN_EXTRAS:
            raise ArchiveRefused(_FORBIDDEN_EXTRAS[kind])
        at += 4 + size
    if at != len(extra):
        raise ArchiveDamaged("torn extra field")


def _read_local(file: BinaryIO, entry: _Entry, stop: int, profile: Profile) -> Member:
    raw = _at(file, entry.offset, LOCAL.size)
    if len(raw) < LOCAL.size or raw[:4] != LOCAL_MARK:
        raise ArchiveDamaged("local header missing")
    _, *head, name_size, extra_size = LOCAL.unpack(raw)
    tail = _at(file, entry.offset + LOCAL.size, name_size + extra_size)
    if tail[:name_size] != entry.raw_name:
        raise ArchiveDamaged("two names of one member")
    _check_extra(tail[name_size:], profile)
    *_, crc, packed, unpacked = entry.head
    says = tuple(head)
    if says != entry.head and not (entry.has_descriptor and says == (*entry.head[:5], 0, 0, 0)):
        raise ArchiveDamaged("local header differs from the directory")
    start = entry.offset + LOCAL.size + name_size + extra_size
    left = stop - start - packed
    if entry.has_descriptor and left in (12, 16):
        descriptor = _at(file, start + packed, left)
        if left == 16 and descriptor[:4] != DESCRIPTOR_MARK:
            raise ArchiveDamaged("data descriptor without its mark")
        if struct.unpack("<3L", descriptor[-12:]) != (crc, packed, unpacked):
            raise ArchiveDamaged("data descriptor differs from the directory")
    elif left or entry.has_descriptor:
        raise ArchiveDamaged("bytes between members, or members that overlap")
    return Member(entry.name, entry.head[2], crc, packed, unpacked, start)


def _decoded(raw: bytes, flags: int, profile: Profile) -> str:
    try:
        name = raw.decode("utf-8" if flags & _UTF8 else "ascii")
    except UnicodeDecodeError as trouble:
        raise ArchiveRefused("name in an unknown encoding") from trouble
    if profile.canonical:
        is_fit = bool(_PLAIN_NAME.fullmatch(name))
    else:
        is_fit = name.isprintable() and not set(name) & set('\\:*?"<>|')
    if not is_fit or not all(part.strip(". ") for part in name.removesuffix("/").split("/")):
        raise ArchiveRefused("name that leads elsewhere")
    return name


def _check_names(entries: list[_Entry]) -> None:
    seen = {entry.name.removesuffix("/").casefold() for entry in entries}
    if len(seen) != len(entries):
        raise ArchiveRefused("two members of one name")
    files = {entry.name.casefold() for entry in entries if not entry.name.endswith("/")}
    for name in seen:
        parts = name.split("/")
        if any("/".join(parts[:depth]) in files for depth in range(1, len(parts))):
            raise ArchiveRefused("a member inside another member")


def _check_sizes(members: list[Member], size: int, profile: Profile) -> None:
    total = sum(member.unpacked for member in members)
    if total > profile.most_unpacked:
        raise ArchiveTooBig("unpacked too big")
    if profile.is_bomb(size, total) or any(profile.is_bomb(one.packed, one.unpacked) for one in members):
        raise ArchiveTooBig("too much out of too little")
    if any(member.is_folder and member.unpacked for member in members):
        raise ArchiveRefused("folder with contents")


def _at(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size)
