"""Remembers on this PC who logged in last and to which ledger, so that the next morning begins with the password."""

from pathlib import Path

ACCOUNT, LEDGER = "last-account.txt", "last-ledger.txt"
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


def _read(file: Path, longest: int) -> str:
    return file.read_text(encoding="utf-8", errors="replace")[:longest].strip() if file.is_file() else ""


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError:
        return
