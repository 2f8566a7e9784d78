"""Says what happened to a package that some other program packed anew: which member is not what was sealed."""

import hashlib
from typing import BinaryIO

from desktop.gate.archive import Archive
from desktop.gate.archive_faults import ArchiveDamaged, ArchiveRefused, NotAnArchive
from desktop.gate.profiles import PACKAGE, Profile
from desktop.packages.container import DIGESTS, MIMETYPE, SIGNATURE, is_listed, listed_names

REPACKED = Profile("repacked package", False, PACKAGE.most_members, PACKAGE.most_bytes, PACKAGE.most_unpacked)
MOST_LISTED = 1024 * 1024
LONGEST_NAME = 60


def is_repacked(file: BinaryIO) -> bool:
    """Return whether *file* is a sound archive of another hand that holds a package's list of digests."""
    try:
        archive = Archive(file, REPACKED)
    except (ArchiveDamaged, ArchiveRefused, NotAnArchive):
        return False
    return DIGESTS in archive and archive.member(DIGESTS).unpacked <= MOST_LISTED


def swapped_member(file: BinaryIO) -> str | None:
    """Return the name of the first member that the list of digests does not confirm, or None."""
    if not is_repacked(file):
        return None
    archive = Archive(file, REPACKED)
    try:
        listed = archive.read(DIGESTS)
        for name in archive.names:
            if name not in (MIMETYPE, DIGESTS, SIGNATURE) and not name.endswith("/"):
                running = hashlib.sha256()
                for chunk in archive.chunks(name):
                    running.update(chunk)
                if not name.isascii() or not is_listed(listed, name, running.digest()):
                    return name[:LONGEST_NAME]
    except ArchiveDamaged:
        return None
    return None


def missing_member(file: BinaryIO) -> str | None:
    """Return the name of the first member that the list of digests names and the archive lacks, or None."""
    if not is_repacked(file):
        return None
    archive = Archive(file, REPACKED)
    try:
        return next((name for name in listed_names(archive.read(DIGESTS)) if name not in archive), None)
    except ArchiveDamaged:
        return None
