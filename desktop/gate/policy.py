"""What an archive that agrees with itself may hold: no links, no secrets, no way out of its folder, no bombs."""

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.gate.archive_faults import ArchiveDamaged, ArchiveRefused, ArchiveTooBig
from desktop.gate.directory import DESCRIPTOR, Entry, Placed
from desktop.gate.profiles import Profile

STORED, DEFLATED = 0, 8
CANONICAL_DATE = 0x0021  # 1980-01-01
CANONICAL_VERSION = 20
_ENCRYPTED, _LEVEL, _UTF8 = 0x0001, 0x0006, 0x0800
_FORBIDDEN_EXTRAS = {0x0001: "zip64 extra field", 0x7075: "second name", 0x9901: "encrypted", 0x0017: "encrypted"}
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")
_REGULAR, _FOLDER = 0o100000, 0o040000


@dataclass(frozen=True)
class Member:
    """One file of an archive; its bytes lie at *start*, *packed* of them."""

    name: str
    method: int
    crc: int
    packed: int
    unpacked: int
    start: int


def admit_members(placed: Sequence[Placed], size: int, profile: Profile) -> tuple[Member, ...]:
    """Return the members of an archive of *size* bytes, or raise what no honest program would write."""
    members = tuple(_admit(one, profile) for one in placed)
    _check_names([member.name for member in members])
    total = sum(member.unpacked for member in members)
    if total > profile.most_unpacked:
        raise ArchiveTooBig("unpacked too big")
    if profile.is_bomb(size, total) or any(profile.is_bomb(one.packed, one.unpacked) for one in members):
        raise ArchiveTooBig("too much out of too little")
    if any(member.name.endswith("/") and member.unpacked for member in members):
        raise ArchiveRefused("folder with contents")
    return members


def _admit(placed: Placed, profile: Profile) -> Member:
    entry = placed.entry
    head = entry.head
    if head.flags & _ENCRYPTED:
        raise ArchiveRefused("encrypted member")
    if head.method not in (STORED, DEFLATED):
        raise ArchiveRefused("unknown method")
    if 0xFFFFFFFF in (head.packed, head.unpacked):
        raise ArchiveRefused("zip64")
    if head.flags & ~(_LEVEL | DESCRIPTOR | _UTF8) or head.version > 45:
        raise ArchiveRefused("unknown flags or version")
    if profile.canonical:
        _check_canonical(placed)
    elif (entry.outer >> 16) & 0o170000 not in (0, _REGULAR, _FOLDER):
        raise ArchiveRefused("link or device")
    if head.method == STORED and head.packed != head.unpacked:
        raise ArchiveDamaged("stored member of two sizes")
    _check_extra(entry.extra)
    _check_extra(placed.local_extra)
    name = _decoded(entry, profile)
    return Member(name, head.method, head.crc, head.packed, head.unpacked, placed.start)


def _check_canonical(placed: Placed) -> None:
    entry, head = placed.entry, placed.entry.head
    if (entry.made, entry.inner, entry.outer) != (CANONICAL_VERSION, 0, 0):
        raise ArchiveDamaged("attributes in a canonical archive")
    if (head.version, head.flags, head.time, head.date) != (CANONICAL_VERSION, 0, 0, CANONICAL_DATE):
        raise ArchiveDamaged("version, flags or date in a canonical archive")
    if entry.extra or placed.local_extra:
        raise ArchiveDamaged("extra field in a canonical archive")


def _check_extra(extra: bytes) -> None:
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


def _decoded(entry: Entry, profile: Profile) -> str:
    try:
        name = entry.raw_name.decode("utf-8" if entry.head.flags & _UTF8 else "ascii")
    except UnicodeDecodeError as trouble:
        raise ArchiveRefused("name in an unknown encoding") from trouble
    if profile.canonical:
        is_fit = bool(_PLAIN_NAME.fullmatch(name))
    else:
        is_fit = name.isprintable() and not set(name) & set('\\:*?"<>|')
    if not is_fit or not all(part.strip(". ") for part in name.removesuffix("/").split("/")):
        raise ArchiveRefused("name that leads elsewhere")
    return name


def _check_names(names: Sequence[str]) -> None:
    seen = {name.removesuffix("/").casefold() for name in names}
    if len(seen) != len(names):
        raise ArchiveRefused("two members of one name")
    files = {name.casefold() for name in names if not name.endswith("/")}
    for name in seen:
        parts = name.split("/")
        if any("/".join(parts[:depth]) in files for depth in range(1, len(parts))):
            raise ArchiveRefused("a member inside another member")
