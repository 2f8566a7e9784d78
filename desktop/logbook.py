"""The log of bugs: where a fault came from, in English, never what it was about."""

import traceback
from datetime import datetime
from pathlib import Path

LARGEST = 512 * 1024


def remember_bug(folder: Path, error: BaseException, at: datetime) -> Path:
    """Append where *error* was raised; its message stays out, for it may quote a person's data."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "taizhang.log"
    if file.exists() and file.stat().st_size > LARGEST:
        file.replace(file.with_suffix(".old.log"))
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    cause = f" from {type(error.__cause__).__name__}" if error.__cause__ else ""
    with file.open("a", encoding="utf-8") as log:
        log.write("\n".join([f"{at.isoformat(timespec='seconds')} {type(error).__name__}{cause}", *places, ""]))
    return file
