"""Writes a file whole or not at all, and makes sure that it is on the disk."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from desktop.faults import NoRoom

PRIVATE, SHARED = 0o600, 0o644
UNFINISHED, PLAIN, COPYING = ".writing-", ".opening-", ".copying-"
PRINTING, DRAFTING, MAKING = ".printing-", ".drafts-", ".making-"  # folders


@contextmanager
def written_whole(target: Path, mode: int = SHARED) -> Iterator[BinaryIO]:
    """Yield a file that becomes *target* in one step when the block ends well; NoRoom when it cannot."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=UNFINISHED)
    except OSError as trouble:
        raise NoRoom(place=target.parent) from trouble
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # a stick knows no modes
            unfinished.chmod(mode)
        unfinished.replace(target)
        flush_folder(target.parent)
    except OSError as trouble:
        raise NoRoom(place=target.parent) from trouble
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()


@contextmanager
def laid_ready(target: Path, content: bytes) -> Iterator[None]:
    """Put *content* on the disk at once; it becomes *target* when the block ends well, else nothing of it stays."""
    with written_whole(target, SHARED) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())  # a full disk shows here, before the block
        yield


def write_whole(target: Path, content: bytes, mode: int = SHARED) -> None:
    """Replace *target* by *content* in one step."""
    with written_whole(target, mode) as file:
        file.write(content)


def sweep(folder: Path) -> None:
    """Remove what an earlier process left half-written or decrypted in *folder*; only its one user may call this."""
    for prefix in (UNFINISHED, PLAIN, COPYING, PRINTING, DRAFTING, MAKING):
        for left in folder.glob(prefix + "*"):
            with suppress(OSError):  # what is still in use is swept the next time
                if left.is_dir() and not left.is_symlink():
                    rmtree(left)
                else:
                    left.unlink()


def flush_folder(folder: Path) -> None:
    """Put the folder's own entries on the disk, where the system can do that."""
    if os.name == "nt":  # Windows has no handle of a folder to flush; its rename is journaled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # network drives refuse; the file itself is already flushed
            os.fsync(handle)
    finally:
        os.close(handle)
