"""The strict ZIP reader: what it lets in, and a table of what it keeps out."""

import io
import struct
import zipfile
from collections.abc import Callable

import pytest

from desktop.faults import Fault
from desktop.gate.archive import Archive
from desktop.gate.archive_faults import ArchiveDamaged, ArchiveRefused, ArchiveTooBig, NotAnArchive
from desktop.gate.profiles import MIB, PACKAGE, WORKBOOK, Profile
from tests.gate.zip_smith import Part, archive, deflated, honest

A, B = Part(), Part(name=b"b.txt", content=b"other")
ZEROS = b"\x00" * (8 * MIB)
ZIP64 = struct.pack("<2H2Q", 1, 16, 17, 17)
LOCATOR = b"PK\x06\x07" + bytes(16)


def opened(content: bytes, profile: Profile) -> Archive:
    found = Archive(io.BytesIO(content), profile)
    found.check()
    return found


def cut_into(content: bytes) -> bytes:
    return content[: len(content) // 2]


# name → (the archive, the fault under both profiles)
HOSTILE: dict[str, tuple[Callable[[], bytes], type[Fault]]] = {
    "an empty file": (lambda: b"", NotAnArchive),
    "plain text": (lambda: b"name,number\r\n" * 20, NotAnArchive),
    "an archive without members": (lambda: archive(), ArchiveDamaged),
    "cut in the middle": (lambda: cut_into(honest()), ArchiveDamaged),
    "cut by one byte": (lambda: honest()[:-1], ArchiveDamaged),
    "bytes behind the end": (lambda: archive(A, behind=b"x"), ArchiveDamaged),
    "bytes before the start": (lambda: archive(A, before=b"MZ stub"), ArchiveDamaged),
    "bytes before the start, offsets not shifted": (lambda: b"MZ" + honest(), ArchiveDamaged),
    "an archive comment": (lambda: archive(A, comment=b"hello"), ArchiveDamaged),
    "a comment that hides a second end record": (
        lambda: archive(A, comment=archive(B)[-22:]),
        ArchiveDamaged,
    ),
    "a comment length without a comment": (lambda: archive(A, end={"comment": 5}), ArchiveDamaged),
    "a member comment": (lambda: archive(Part(comment=b"c")), ArchiveDamaged),
    "two members of one name": (lambda: archive(A, Part(content=b"evil")), ArchiveRefused),
    "two names that Windows takes for one": (lambda: archive(A, Part(name=b"A.TXT")), ArchiveRefused),
    "a member inside a member": (lambda: archive(A, Part(name=b"a.txt/b")), ArchiveRefused),
    "two entries for the same bytes": (
        lambda: archive(A, Part(name=b"a.txt", offset=0)),
        ArchiveDamaged,
    ),
    "a member that lies inside another's bytes": (
        lambda: archive(Part(content=archive(B)[:-22], method=0), Part(name=b"b.txt", offset=35)),
        ArchiveDamaged,
    ),
    "a packed size that reaches into the next member": (
        lambda: archive(Part(method=0, packed_size=60, size=60), B),
        ArchiveDamaged,
    ),
    "hidden bytes between members": (lambda: archive(Part(gap=b"hidden"), B), ArchiveDamaged),
    "hidden bytes before the directory": (lambda: archive(A, Part(name=b"b", gap=b"h")), ArchiveDamaged),
    "bytes behind the directory entries": (lambda: archive(A, between=b"extra"), ArchiveDamaged),
    "a zip64 locator": (lambda: archive(A, between=LOCATOR), ArchiveDamaged),
    "a zip64 extra field": (lambda: archive(Part(extra=ZIP64)), (ArchiveDamaged, ArchiveRefused)),
    "a zip64 extra field in the local header only": (
        lambda: archive(Part(local_extra=ZIP64)),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "sizes that point to zip64": (lambda: archive(Part(size=0xFFFFFFFF)), ArchiveRefused),
    "a directory start that points to zip64": (lambda: archive(A, end={"start": 0xFFFFFFFF}), ArchiveRefused),
    "a count that points to zip64": (
        lambda: archive(A, end={"count": 0xFFFF, "here": 0xFFFF}),
        ArchiveRefused,
    ),
    "fewer members than counted": (lambda: archive(A, end={"count": 2, "here": 2}), ArchiveDamaged),
    "more members than counted": (lambda: archive(A, B, end={"count": 1, "here": 1}), ArchiveDamaged),
    "an archive on several disks": (lambda: archive(A, end={"disk": 1}), ArchiveDamaged),
    "a member on another disk": (lambda: archive(Part(disk=1)), ArchiveDamaged),
    "a directory that starts elsewhere": (lambda: archive(A, end={"start": 3}), ArchiveDamaged),
    "two names of one member": (lambda: archive(Part(local={"name": b"z.txt"})), ArchiveDamaged),
    "two methods": (lambda: archive(Part(local={"method": 0})), ArchiveDamaged),
    "two check sums": (lambda: archive(Part(local={"crc": 1})), ArchiveDamaged),
    "two sizes": (lambda: archive(Part(local={"size": 3})), ArchiveDamaged),
    "two packed sizes": (lambda: archive(Part(local={"packed": 3})), ArchiveDamaged),
    "two dates": (lambda: archive(Part(local={"date": 0x5A21})), ArchiveDamaged),
    "two sets of flags": (lambda: archive(Part(local={"flags": 2})), ArchiveDamaged),
    "a wrong check sum": (lambda: archive(Part(crc=7)), ArchiveDamaged),
    "a size that is too small": (lambda: archive(Part(size=3)), ArchiveDamaged),
    "a size that is too big": (lambda: archive(Part(size=300)), ArchiveDamaged),
    "a stored member of two sizes": (lambda: archive(Part(method=0, size=5)), ArchiveDamaged),
    "broken compressed data": (lambda: archive(Part(packed=b"\xff\xff\xff\xff\xff")), ArchiveDamaged),
    "compressed data without an end": (
        lambda: archive(Part(packed=deflated(A.content)[:-2])),
        ArchiveDamaged,
    ),
    "bytes behind the compressed data": (
        lambda: archive(Part(packed=deflated(A.content) + b"smuggled")),
        ArchiveDamaged,
    ),
    "a data descriptor that lies": (
        lambda: archive(Part(flags=8, descriptor=b"PK\x07\x08", gap=b"", crc=9)),
        ArchiveDamaged,
    ),
    "a data descriptor that is missing": (
        lambda: archive(Part(flags=8, local={"crc": 0, "packed": 0, "size": 0})),
        ArchiveDamaged,
    ),
    "an encrypted member": (lambda: archive(Part(flags=1)), ArchiveRefused),
    "strong encryption": (lambda: archive(Part(flags=0x41)), ArchiveRefused),
    "a masked directory": (lambda: archive(Part(flags=0x2000)), (ArchiveDamaged, ArchiveRefused)),
    "an AES extra field": (
        lambda: archive(Part(extra=struct.pack("<2H", 0x9901, 0))),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "a second name in an extra field": (
        lambda: archive(Part(extra=struct.pack("<2H5s", 0x7075, 5, b"\x01abcd"))),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "a torn extra field": (lambda: archive(Part(extra=b"\x01")), ArchiveDamaged),
    "a method that is not deflate": (lambda: archive(Part(method=12, packed=b"BZh")), ArchiveRefused),
    "a version from the future": (lambda: archive(Part(version=63)), (ArchiveDamaged, ArchiveRefused)),
    "a symbolic link": (
        lambda: archive(Part(made=0x0314, outer=0o120777 << 16, content=b"/etc/passwd", method=0)),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "a device": (
        lambda: archive(Part(made=0x0314, outer=0o060600 << 16)),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "a way out of the folder": (lambda: archive(Part(name=b"../a.txt")), ArchiveRefused),
    "a way out in the middle": (lambda: archive(Part(name=b"x/../../a.txt")), ArchiveRefused),
    "a way out for Windows": (lambda: archive(Part(name=b"..\\a.txt")), ArchiveRefused),
    "an absolute name": (lambda: archive(Part(name=b"/a.txt")), ArchiveRefused),
    "a drive letter": (lambda: archive(Part(name=b"C:a.txt")), ArchiveRefused),
    "an empty name": (lambda: archive(Part(name=b"")), ArchiveRefused),
    "an empty folder name": (lambda: archive(Part(name=b"a//b")), ArchiveRefused),
    "a name of dots": (lambda: archive(Part(name=b"a/. ./b")), ArchiveRefused),
    "a NUL in a name": (lambda: archive(Part(name=b"a.txt\x00.exe")), ArchiveRefused),
    "a line break in a name": (lambda: archive(Part(name=b"a\n.txt")), ArchiveRefused),
    "a name in an unknown encoding": (lambda: archive(Part(name="名".encode("gbk"))), ArchiveRefused),
    "a name that reverses its reading": (
        lambda: archive(Part(name="a\u202etxt.exe".encode(), flags=0x800)),
        (ArchiveDamaged, ArchiveRefused),
    ),
    "a folder with contents": (lambda: archive(Part(name=b"folder/")), ArchiveRefused),
    "a bomb": (lambda: archive(Part(content=ZEROS)), ArchiveTooBig),
    "many small bombs": (
        lambda: archive(*(Part(name=b"%d" % at, content=ZEROS[: MIB - 1]) for at in range(40))),
        ArchiveTooBig,
    ),
    "too much promised": (
        lambda: archive(*(Part(name=b"%d" % at, size=160 * MIB, packed=bytes(MIB)) for at in range(2))),
        ArchiveTooBig,
    ),
    "too many members": (
        lambda: archive(*(Part(name=b"%d" % at, content=b"") for at in range(2001))),
        ArchiveTooBig,
    ),
}


@pytest.mark.parametrize("profile", [PACKAGE, WORKBOOK], ids=lambda profile: profile.name)
@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_is_kept_out(what: str, profile: Profile) -> None:
    made, fault = HOSTILE[what]
    with pytest.raises(fault) as refused:
        opened(made(), profile)
    assert refused.value.exit_code in (2, 3)
    assert refused.value.sentence.endswith("。")


def test_the_table_has_sixty_kinds_and_python_would_take_many_of_them() -> None:
    """The control: the archives are not merely broken; a lenient reader is taken in by them."""
    taken = 0
    for made, _ in HOSTILE.values():
        try:
            with zipfile.ZipFile(io.BytesIO(made())) as lenient:
                taken += lenient.testzip() is None and bool(lenient.namelist())
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
            pass
        except Exception as trouble:  # noqa: BLE001 - zlib.error and whatever else it stumbles over
            assert type(trouble).__name__ in ("error", "struct.error")
    assert len(HOSTILE) >= 60
    assert taken >= 25


def test_an_honest_archive_is_let_in_under_both_profiles() -> None:
    for profile in (PACKAGE, WORKBOOK):
        found = opened(honest(), profile)
        assert found.names == ("a.txt", "data/b.txt", "c")
        assert found.read("data/b.txt") == b"x" * 500
        assert found.read("c") == b"raw"
        assert "c" in found and "d" not in found


WORKBOOK_ONLY = {
    "a data descriptor with its mark": archive(Part(flags=8, descriptor=b"PK\x07\x08"), B),
    "a data descriptor without its mark": archive(Part(flags=8, descriptor=b""), B),
    "a growth hint of Excel": archive(Part(local_extra=struct.pack("<2H6s", 0xA220, 6, bytes(6)))),
    "a date": archive(Part(time=0x6B2C, date=0x5A21)),
    "compression flags": archive(Part(flags=6)),
    "unix attributes": archive(Part(made=0x0314, outer=0o100644 << 16)),
    "a folder": archive(Part(name=b"xl/", content=b"", method=0), Part(name=b"xl/workbook.xml")),
    "a name in UTF-8": archive(Part(name="图.png".encode(), flags=0x800)),
    "a directory in another order": archive(A, B, directory_order=[1, 0]),
    "sixty-five members": archive(*(Part(name=b"%d" % at) for at in range(65))),
}


@pytest.mark.parametrize("what", WORKBOOK_ONLY)
def test_a_workbook_may_what_a_package_may_not(what: str) -> None:
    opened(WORKBOOK_ONLY[what], WORKBOOK)
    with pytest.raises((ArchiveDamaged, ArchiveRefused)):
        opened(WORKBOOK_ONLY[what], PACKAGE)


def test_no_flipped_bit_of_a_stored_package_passes() -> None:
    whole = archive(Part(method=0), Part(name=b"data/b.txt", content=b"x" * 40, method=0))
    opened(whole, PACKAGE)
    for at in range(len(whole)):
        for bit in range(8):
            altered = bytearray(whole)
            altered[at] ^= 1 << bit
            with pytest.raises((ArchiveDamaged, ArchiveRefused, NotAnArchive)):
                opened(bytes(altered), PACKAGE)


def test_a_file_that_is_too_big_is_not_even_read() -> None:
    tiny = Profile("tiny", canonical=True, most_members=3, most_bytes=100, most_unpacked=100)
    with pytest.raises(ArchiveTooBig):
        Archive(io.BytesIO(honest()), tiny)
