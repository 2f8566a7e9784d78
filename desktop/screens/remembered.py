"""Remembers on this PC who logged in last, so that the next morning begins with the password."""

from pathlib import Path

FILE = "last-account.txt"
LONGEST = 100


def last_account(folder: Path) -> str:
    """Return the account that logged in last on this PC, or ""."""
    file = folder / FILE
    return file.read_text(encoding="utf-8", errors="replace")[:LONGEST].strip() if file.is_file() else ""


def remember_account(folder: Path, account: str) -> None:
    """Remember *account*; a PC whose folder cannot be written simply asks again."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_text(account[:LONGEST], encoding="utf-8")
    except OSError:
        return
