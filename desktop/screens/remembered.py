"""Remembers on this PC who logged in last, to which ledger and in which language: the next morning begins with the password."""

import os
from pathlib import Path

from desktop.words import LANGUAGES

ACCOUNT, LEDGER, LANGUAGE = "last-account.txt", "last-ledger.txt", "language.txt"
VARIABLE = "TAIZHANG_LANGUAGE"  # stronger than what is remembered
LONGEST = 100
LONGEST_PATH = 2000


def last_account(folder: Path) -> str:
    """Return the account that logged in last on this PC, or ""."""
    return _read(folder / ACCOUNT, LONGEST)


def remember_account(folder: Path, account: str) -> None:
    """Remember *account*; a PC whose folder cannot be written simply asks again."""
    _write(folder / ACCOUNT, account[:LONGEST])


def last_ledger(folder: Path) -> Path | None:
    """Return the folder of the ledger that was opened last on this PC, or None."""
    found = _read(folder / LEDGER, LONGEST_PATH)
    return Path(found) if found else None


def remember_ledger(folder: Path, ledger: Path) -> None:
    """Remember where the ledger lies."""
    _write(folder / LEDGER, str(ledger)[:LONGEST_PATH])


def language_in_force(folder: Path) -> str:
    """Return the language that the next log-in on this PC speaks."""
    asked = os.environ.get(VARIABLE) or _read(folder / LANGUAGE, LONGEST)
    return asked if asked in LANGUAGES else LANGUAGES[0]


def remember_language(folder: Path, language: str) -> None:
    """Remember the *language* that this PC speaks."""
    _write(folder / LANGUAGE, language)


def _read(file: Path, longest: int) -> str:
    """Return what was remembered, "" where nothing was or it cannot be read: the log-in asks then."""
    try:
        found = file.read_text(encoding="utf-8", errors="surrogatepass")[:longest].strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return "" if "\0" in found else found  # a power cut may leave noughts behind


def _write(file: Path, text: str) -> None:
    """Remember *text*; a path may hold bytes that are no text, and is found again by them."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", errors="surrogatepass")
    except OSError:
        return
