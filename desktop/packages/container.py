"""The bytes of a package: a ZIP after ASiC-E that can be written in one way only."""

import base64
import hashlib
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.gate.directory import CENTRAL, CENTRAL_MARK, END, END_MARK, LOCAL, LOCAL_MARK
from desktop.gate.policy import CANONICAL_DATE, CANONICAL_VERSION, DEFLATED, STORED
from desktop.gate.profiles import PACKAGE

MIMETYPE = "mimetype"
ASIC = b"application/vnd.etsi.asic-e+zip"
MANIFEST = "manifest.json"
REPORT = "report.pdf"
TABLES = "tables.xlsx"
VERIFY = "VERIFY.txt"
DATA = "data/"
DIGESTS = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"
_LEVEL = 1  # twice as quick as the usual level for a twelfth more bytes
_MOST_RATIO = PACKAGE.most_ratio // 2
_LISTED = re.compile(rb'<asic:DataObjectReference URI="([!-~]{1,60})"')
_TYPES = {
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True)
class Packed:
    """One member as it will lie in the file."""

    name: str
    method: int
    crc: int
    size: int
    content: bytes


def stored(name: str, content: bytes) -> Packed:
    """Return a member that is written as it is."""
    return Packed(name, STORED, zlib.crc32(content), len(content), content)


def compressed(name: str, content: bytes) -> Packed:
    """Return a member made small, unless that gains nothing or would look like a bomb."""
    deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    small = deflater.compress(content) + deflater.flush()
    if not len(content) / _MOST_RATIO < len(small) < len(content):
        return stored(name, content)
    return Packed(name, DEFLATED, zlib.crc32(content), len(content), small)


def place_of(name: str) -> tuple[int, str]:
    """Return where a member stands in the file: smaller comes first; ValueError for a name that has no place."""
    order = (MIMETYPE, MANIFEST, REPORT, TABLES, DATA, VERIFY, DIGESTS, SIGNATURE)
    inner = name.removeprefix(DATA)
    if inner != name and inner.endswith(".jsonl") and "/" not in inner:
        return order.index(DATA), inner
    if name == DATA or name not in order:
        raise ValueError(name)
    return order.index(name), ""


def write_container(members: Sequence[Packed]) -> bytes:
    """Return the file that holds *members*, in the order of `place_of`."""
    body: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for member in sorted(members, key=lambda one: place_of(one.name)):
        name = member.name.encode("ascii")
        head = (CANONICAL_VERSION, 0, member.method, 0, CANONICAL_DATE)
        sizes = (member.crc, len(member.content), member.size, len(name), 0)
        body += (LOCAL.pack(LOCAL_MARK, *head, *sizes), name, member.content)
        directory += (CENTRAL.pack(CENTRAL_MARK, CANONICAL_VERSION, *head, *sizes, 0, 0, 0, 0, at), name)
        at += LOCAL.size + len(name) + len(member.content)
    entries = b"".join(directory)
    end = END.pack(END_MARK, 0, 0, len(members), len(members), len(entries), at, 0)
    return b"".join((*body, entries, end))


def beginning() -> bytes:
    """Return the bytes that every package begins with."""
    whole = write_container([stored(MIMETYPE, ASIC)])
    return whole[: LOCAL.size + len(MIMETYPE) + len(ASIC)]


def digest_list(digests: Mapping[str, bytes]) -> bytes:
    """Return ASiCManifest001.xml over the SHA-256 of every member but mimetype and META-INF."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" '
        'xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
        f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>',
    ]
    for name in sorted(digests, key=place_of):
        value = base64.b64encode(digests[name]).decode("ascii")
        lines += [
            f'<asic:DataObjectReference URI="{name}" MimeType="{_TYPES[name.rsplit(".", 1)[1]]}">',
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>',
            f"<ds:DigestValue>{value}</ds:DigestValue>",
            "</asic:DataObjectReference>",
        ]
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode("ascii")


def is_listed(digests: bytes, name: str, value: bytes) -> bool:
    """Say whether a digest list names *name* with the SHA-256 *value*."""
    text = base64.b64encode(value)
    entry = digests.partition(b'<asic:DataObjectReference URI="' + name.encode("ascii") + b'"')[2]
    return b"<ds:DigestValue>" + text + b"</ds:DigestValue>" in entry.partition(b"</asic:DataObjectReference>")[0]


def listed_names(digests: bytes) -> list[str]:
    """Return the members that a digest list names, as far as a package has a place for them."""
    return [name.decode() for name in _LISTED.findall(digests) if _has_place(name.decode())]


def identity_of(digests: bytes) -> str:
    """Return the identity of a package: the SHA-256 of its digest list, never of the file."""
    return hashlib.sha256(digests).hexdigest()


def _has_place(name: str) -> bool:
    try:
        place_of(name)
    except ValueError:
        return False
    return True
