"""The log of bugs: one file for the window and the command line, which never grows without end."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.logbook import LARGEST, LogOfBugs, remember_bug
from desktop.screens.work import log

AT = datetime(2025, 12, 31, 8, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return the folder whose log the window writes to."""
    kept = LogOfBugs(tmp_path)
    logging.getLogger("desktop").addHandler(kept)
    yield tmp_path
    logging.getLogger("desktop").removeHandler(kept)


def test_bugs_of_the_window_and_of_the_background_lie_in_one_log_with_their_time(folder: Path) -> None:
    log.error("ValueError\n  background.py:1 in count")
    remember_bug(folder, ValueError("张桂英"), AT)
    first, second, third = (folder / "taizhang.log").read_text("utf-8").splitlines()
    assert first.startswith("20") and first.endswith(" ValueError") and second == "  background.py:1 in count"
    assert third == "2025-12-31T08:00:00+00:00 ValueError"


def test_a_long_log_is_laid_aside_and_the_next_bug_begins_a_new_one(folder: Path) -> None:
    for _ in range(2):
        log.error("first")
        (folder / "taizhang.log").write_bytes(b"x" * (LARGEST + 1))
        log.error("second")
        assert "second" in (folder / "taizhang.log").read_text("utf-8")
        assert (folder / "taizhang.old.log").stat().st_size == LARGEST + 1


def test_a_log_that_cannot_be_written_stops_nobody(folder: Path) -> None:
    (folder / "taizhang.log").mkdir()
    log.error("lost")
    assert not any((folder / "taizhang.log").iterdir())
