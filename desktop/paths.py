"""Knows where the program's own files lie and where a PC keeps what belongs to it."""

import sys
from pathlib import Path


def program_folder() -> Path:
    """Return the folder that holds `resources/` and `i18n/`, in a checkout and in the packed program."""
    packed = getattr(sys, "_MEIPASS", None)
    return Path(packed) if packed else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Return the folder of plans, measures, forms, code tables, fonts and icons."""
    return program_folder() / "resources"


def translations() -> Path:
    """Return the folder of translation files."""
    return program_folder() / "i18n"


def machine_folder() -> Path:
    """Return this PC's own folder for the program: counters, window places, logs; never records."""
    from platformdirs import user_data_path  # 20 ms that `--help` need not wait for

    return user_data_path("taizhang", appauthor=False)
