"""Makes guessing slow: after some wrong passwords the next one waits, across restarts of the program."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from desktop.faults import NoRight, NoRoom
from desktop.keys.durable import write_whole
from desktop.words import mark

FREE = 3
LONGEST_SECONDS = 300


class TooManyTries(NoRight):
    """The next password must wait."""

    code = "too-many-tries"
    words = mark("密码连续输错多次，请等 {seconds} 秒再试。忘记密码时，可请管理员重设，或用两份恢复凭证打开。")


@dataclass(frozen=True)
class Tried:
    """How often in a row a password was wrong, and when last."""

    wrong: int = 0
    last: float = 0.0


class Tries:
    """Counts wrong passwords for the ledger in *folder*, in this PC's own folder."""

    def __init__(self, machine: Path, folder: Path) -> None:
        named = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._file = machine / "tries" / f"{named}.json"

    def must_wait_no_more(self, now: datetime) -> None:
        """Raise TooManyTries while the wait after the last wrong password lasts."""
        tried = self._read()
        if tried.last > now.timestamp():  # the PC's clock was ahead: without this one would wait until it is again
            tried = Tried(tried.wrong, now.timestamp())
            self._write(tried)
        left = seconds_after(tried.wrong) - (now.timestamp() - tried.last)
        if left > 0:
            raise TooManyTries(seconds=int(left) + 1)

    def was_wrong(self, now: datetime) -> None:
        """Count one more wrong password."""
        self._write(Tried(self._read().wrong + 1, now.timestamp()))

    def was_right(self) -> None:
        """Begin counting anew."""
        if self._read().wrong:
            self._write(Tried())

    def _read(self) -> Tried:
        try:
            return Tried(**json.loads(self._file.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return Tried()

    def _write(self, tried: Tried) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise NoRoom(place=self._file.parent) from trouble
        write_whole(self._file, json.dumps(asdict(tried)).encode())


def seconds_after(wrong: int) -> int:
    """Return the wait after so many wrong passwords in a row: none for three, then 2, 4, 8 … 300 seconds."""
    return 0 if wrong <= FREE else int(min(2 ** min(wrong - FREE, 10), LONGEST_SECONDS))
