"""The log of bugs: where a fault came from, in English, never what it was about."""

import logging
import traceback
from datetime import UTC, datetime
from pathlib import Path

LARGEST = 512 * 1024  # bytes; then the log is laid aside and begun anew


class LogOfBugs(logging.Handler):
    """Hands what the program logs of its errors to the log of bugs in *folder*."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self._folder = folder

    def emit(self, record: logging.LogRecord) -> None:
        """Append one record; a PC whose folder cannot be written goes on without it."""
        try:
            _append(self._folder, datetime.fromtimestamp(record.created, UTC).astimezone(), record.getMessage())
        except OSError:
            return


def remember_bug(folder: Path, error: BaseException, at: datetime) -> Path:
    """Append where *error* was raised; its message stays out, for it may quote a person's data."""
    return _append(folder, at, places_of(error))


def places_of(error: BaseException) -> str:
    """Return the class of *error* and a line for each place that it came through, without its own words."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    cause = f" from {type(error.__cause__).__name__}" if error.__cause__ else ""
    return "\n".join([f"{type(error).__name__}{cause}", *places])


def _append(folder: Path, at: datetime, told: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "taizhang.log"
    if file.exists() and file.stat().st_size > LARGEST:
        file.replace(file.with_suffix(".old.log"))
    with file.open("a", encoding="utf-8") as log:
        log.write(f"{at.isoformat(timespec='seconds')} {told}\n")
    return file
