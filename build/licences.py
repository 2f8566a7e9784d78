"""Finds the licence texts of what is packed along."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

NAMED = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


def licence_files() -> Iterator[tuple[Path, str]]:
    """Yield every licence text of Python and this environment's distributions, with its folder in the packed program."""
    for home in {Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)}:  # Debian's place, Windows' place
        if (home / "LICENSE.txt").is_file():
            yield home / "LICENSE.txt", "licenses/Python"
    for one in distributions():
        for file in one.files or ():
            metadata, *inside = file.parts
            if metadata.endswith(".dist-info") and any(NAMED.match(part) for part in inside):
                yield Path(str(one.locate_file(file))), "/".join(("licenses", one.name, *inside[:-1]))
