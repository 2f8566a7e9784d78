"""Tells a restored copy from the ledger in use, and remembers on this PC which ledgers were tried out by a restore."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from desktop.keys.durable import write_whole
from desktop.store.session import ADMIN, Session
from desktop.store.wish import is_uuid

FILE, DRILLS = "restored.json", "drills"


@dataclass(frozen=True)
class Restored:
    """Of which backup a copy is: when it was made, and by which replica."""

    made: str
    replica: str

    @property
    def day(self) -> date:
        """Return the day of the backup."""
        return datetime.fromisoformat(self.made).date()


def mark_restored(folder: Path, made: str, replica: str) -> None:
    """Mark the ledger in *folder* as a copy until somebody says that it is the one in use."""
    write_whole(folder / FILE, json.dumps(asdict(Restored(made, replica))).encode())


def restored_in(folder: Path) -> Restored | None:
    """Return of which backup the ledger in *folder* is a copy, None where it is the one in use."""
    try:
        found = Restored(**json.loads((folder / FILE).read_text("utf-8")))
        return found if found.day and is_uuid(found.replica) else None
    except (OSError, ValueError, TypeError):
        return None


def put_to_use(folder: Path, by: Session) -> None:
    """Take the mark away: from now on this copy is the ledger; the administrator says so."""
    by.must_be(ADMIN)
    (folder / FILE).unlink(missing_ok=True)


def note_drill(machine: Path, folder: Path, today: date) -> None:
    """Remember that a copy was opened and found sound: its backup is worth something."""
    found = restored_in(folder)
    if found is not None:
        with suppress(OSError):  # a PC whose folder cannot be written forgets the drill, the ledger opens all the same
            (machine / DRILLS).mkdir(parents=True, exist_ok=True)
            (machine / DRILLS / found.replica).write_text(f"{found.day} {today}", "utf-8")


def last_drill(machine: Path, replica: str) -> tuple[date, date] | None:
    """Return the day of the last backup of *replica* that was restored on this PC, and the day when its copy was opened."""
    try:
        made, tried = (machine / DRILLS / replica).read_text("utf-8").split()
        return date.fromisoformat(made), date.fromisoformat(tried)
    except (OSError, ValueError):
        return None
