"""Gives matplotlib a font list, so that it does not search the PC for fonts: 10 s at every packed start."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from desktop.paths import machine_folder, resources


def ship_font_list(folder: Path | None = None) -> None:
    """Point matplotlib to *folder* with our list; call it before the first import of matplotlib.

    The charts set their text in the faces of the page, so one font in the list is enough.
    """
    folder = folder or machine_folder() / "charts"
    with suppress(OSError):  # matplotlib then makes a temporary folder of its own: slower, not wrong
        folder.mkdir(parents=True, exist_ok=True)
        for file in sorted((resources() / "charts").glob("fontlist-*.json")):
            if not (folder / file.name).exists():
                shutil.copyfile(file, folder / file.name)
    os.environ["MPLCONFIGDIR"] = str(folder)
