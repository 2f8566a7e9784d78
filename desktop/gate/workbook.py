"""Reads an Excel workbook as plain rows: its archive checked here, its contents read in a limited child process."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop.gate.archive import Archive
from desktop.gate.archive_faults import ArchiveDamaged, ArchiveRefused, ArchiveTooBig, NotAnArchive
from desktop.gate.profiles import WORKBOOK
from desktop.gate.workbook_faults import (
    WorkbookDamaged,
    WorkbookEmptyFile,
    WorkbookHasPassword,
    WorkbookIsOld,
    WorkbookIsText,
    WorkbookIsWebPage,
    WorkbookNotThere,
    WorkbookOfOtherSort,
    WorkbookRefused,
    WorkbookSuspicious,
    WorkbookTooBig,
)
from desktop.gate.workbook_wire import MARKER, Babble, Cell, Corner, Limits, SheetHead, read_line, request
from desktop.paths import program_folder

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TROUBLES = {"password": WorkbookHasPassword, "damaged": WorkbookDamaged, "too-big": WorkbookTooBig}
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")


@dataclass(frozen=True)
class Sheet:
    """One worksheet: rows[0] is Excel's row 1, its first cell column A; blank cells are None."""

    name: str
    rows: list[list[Cell]]
    merged: tuple[tuple[Corner, Corner], ...] = ()
    is_hidden: bool = False


def read_workbook(path: Path, limits: Limits = Limits()) -> list[Sheet]:  # noqa: B008 - a frozen value
    """Return the worksheets of *path* in order; raise a WorkbookRefused that says how to mend the file."""
    content = _content(path)
    _check_archive(content)
    with subprocess.Popen(
        _child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_child_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            return _listened(child, request(limits, content), limits)
        finally:
            child.kill()


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(WORKBOOK.most_bytes + 1)
    except OSError as trouble:
        raise WorkbookNotThere from trouble
    if not content:
        raise WorkbookEmptyFile
    return content


def _check_archive(content: bytes) -> None:
    """Raise what is wrong with *content* before any part of it is unpacked in earnest."""
    try:
        archive = Archive(io.BytesIO(content), WORKBOOK)
        archive.check()
    except NotAnArchive:
        raise _what_it_is_instead(content) from None
    except ArchiveTooBig as trouble:
        raise WorkbookTooBig from trouble
    except ArchiveDamaged as trouble:
        raise WorkbookDamaged from trouble
    except ArchiveRefused as trouble:
        raise WorkbookSuspicious from trouble
    if "[Content_Types].xml" not in archive or "xl/workbook.xml" not in archive:
        raise WorkbookOfOtherSort


def _what_it_is_instead(content: bytes) -> WorkbookRefused:
    if content.startswith(_OLE):
        is_encrypted = "EncryptedPackage".encode("utf-16-le") in content
        return WorkbookHasPassword() if is_encrypted else WorkbookIsOld()
    beginning = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if beginning.startswith(b"<"):
        return WorkbookIsWebPage()
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return WorkbookIsText()
    control = set(beginning) & (set(range(32)) - set(b"\t\r\n\f\x1a"))
    return WorkbookRefused() if control else WorkbookIsText()


def _child_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, MARKER]
    # -P: the folder that the user works in is not searched for modules
    return [sys.executable, "-P", "-s", "-m", "desktop.gate.workbook_child"]


def _child_environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {**kept, "PYTHONPATH": str(program_folder()), "PYTHONDONTWRITEBYTECODE": "1"}


def _listened(child: subprocess.Popen[bytes], asked: bytes, limits: Limits) -> list[Sheet]:
    assert child.stdin is not None and child.stdout is not None
    try:
        child.stdin.write(asked)
        child.stdin.close()
    except OSError as trouble:  # it ended before it had heard everything
        raise WorkbookTooBig from trouble
    sheets: list[Sheet] = []
    try:
        for line in _lines(child.stdout, limits.most_said):
            match read_line(line):
                case SheetHead(name, is_hidden, merged):
                    sheets.append(Sheet(name, [], merged, is_hidden))
                case list(rows) if sheets:
                    sheets[-1].rows.extend(rows)
                case str(word):
                    raise _TROUBLES.get(word, WorkbookDamaged)
                case None:
                    return sheets
    except Babble as babble:
        raise WorkbookDamaged from babble
    raise WorkbookTooBig  # the child ended without a word: its time or memory was used up


def _lines(said: IO[bytes], most: int) -> Iterator[bytes]:
    left = most
    while line := said.readline(left):
        left -= len(line)
        if left <= 0:
            raise WorkbookTooBig
        if line.endswith(b"\n"):  # a last line that is torn was cut off with the child
            yield line
