"""Forges archives for the tests: honest by default, and wrong in exactly the place that a test names."""

import struct
import zlib
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Part:
    """One member; what is None is filled in honestly, in the local header and in the directory alike."""

    name: bytes = b"a.txt"
    content: bytes = b"hello hello hello"
    method: int = 8
    flags: int = 0
    version: int = 20
    made: int = 20
    time: int = 0
    date: int = 0x21
    crc: int | None = None
    packed: bytes | None = None
    packed_size: int | None = None
    size: int | None = None
    extra: bytes = b""
    local_extra: bytes | None = None
    comment: bytes = b""
    disk: int = 0
    inner: int = 0
    outer: int = 0
    local: dict[str, int | bytes] = field(default_factory=dict)
    descriptor: bytes | None = None
    offset: int | None = None
    gap: bytes = b""


def deflated(content: bytes) -> bytes:
    """Return raw deflate."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflater.compress(content) + deflater.flush()


def archive(
    *parts: Part,
    before: bytes = b"",
    behind: bytes = b"",
    comment: bytes = b"",
    between: bytes = b"",
    end: dict[str, int] | None = None,
    directory_order: list[int] | None = None,
) -> bytes:
    """Return the bytes of an archive of *parts*."""
    body = before
    entries = []
    for part in parts:
        packed = (
            part.packed if part.packed is not None else (deflated(part.content) if part.method == 8 else part.content)
        )
        crc = part.crc if part.crc is not None else zlib.crc32(part.content)
        packed_size = part.packed_size if part.packed_size is not None else len(packed)
        size = part.size if part.size is not None else len(part.content)
        head = {
            "version": part.version,
            "flags": part.flags,
            "method": part.method,
            "time": part.time,
            "date": part.date,
            "crc": crc,
            "packed": packed_size,
            "size": size,
            "name": part.name,
        }
        local = {**head, **part.local}
        if part.descriptor is not None:
            local.update(crc=0, packed=0, size=0)
            local.update(part.local)
        local_extra = part.extra if part.local_extra is None else part.local_extra
        offset = len(body) if part.offset is None else part.offset
        body += struct.pack(
            "<4s5H3L2H",
            b"PK\x03\x04",
            *(local[key] for key in ("version", "flags", "method", "time", "date", "crc", "packed", "size")),
            len(local["name"]),
            len(local_extra),
        )
        body += local["name"] + local_extra + packed
        if part.descriptor is not None:
            body += part.descriptor + struct.pack("<3L", crc, packed_size, size)
        body += part.gap
        entries.append(
            struct.pack(
                "<4s6H3L5H2L",
                b"PK\x01\x02",
                part.made,
                *(head[key] for key in ("version", "flags", "method", "time", "date", "crc", "packed", "size")),
                len(part.name),
                len(part.extra),
                len(part.comment),
                part.disk,
                part.inner,
                part.outer,
                offset,
            )
            + part.name
            + part.extra
            + part.comment
        )
    if directory_order:
        entries = [entries[at] for at in directory_order]
    directory = b"".join(entries) + between
    says = {
        "disk": 0,
        "first": 0,
        "here": len(entries),
        "count": len(entries),
        "size": len(directory),
        "start": len(body),
        "comment": len(comment),
    } | (end or {})
    return body + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", *says.values()) + comment + behind


def honest() -> bytes:
    """Return a small archive with nothing wrong."""
    return archive(Part(), Part(name=b"data/b.txt", content=b"x" * 500), Part(name=b"c", content=b"raw", method=0))
