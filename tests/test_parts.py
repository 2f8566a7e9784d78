"""The pinned parts behave as the program relies on; each test names the trap that its part once had."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

from sqlcipher3 import dbapi2


def test_qt_survives_twenty_thousand_calls_that_return_none():
    """PySide6 6.12.0 ends the process on Python 3.11 after some 5,000 of them."""
    calls = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel()\n"
        "for turn in range(20_000): label.setText(str(turn))\n"
        "print(label.text())\n"
    )
    # A process of its own: what is feared here takes the whole process along.
    ended = subprocess.run(
        [sys.executable, "-c", calls],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.stdout, ended.returncode) == ("19999\n", 0), ended.stderr


def test_the_database_is_encrypted_by_sqlcipher():
    ask = "PRAGMA cipher_version"
    with closing(dbapi2.connect(":memory:")) as encrypted, closing(sqlite3.connect(":memory:")) as plain:
        assert encrypted.execute(ask).fetchone()[0].startswith("4.")
        assert plain.execute(ask).fetchone() is None  # the control: plain SQLite has no such answer
