"""Paper passes through a folder beside the ledger; nothing of it stays, not even after a kill."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from reportlab.platypus import PageBreak

from desktop.keys.durable import DRAFTING, MAKING, PRINTING
from desktop.reports.lines import Words
from desktop.reports.paper import Edition, write_pages
from desktop.screens.paper_drawing import read_back
from desktop.screens.report_preview import Preview
from desktop.screens.work_desk import WorkDesk
from tests.screens.keyboard import Keyboard
from tests.screens.small_center import SmallCenter, now, opened

KILLED = """
import os, sys
from pathlib import Path
from types import SimpleNamespace
from desktop.screens.paper_drawing import read_back
from tests.screens.small_center import opened

def draw(out):
    out.write_text("张桂英", "utf-8")
    os._exit(9)

ledger = opened(Path(sys.argv[1]), Path(sys.argv[2]))
read_back(SimpleNamespace(ledger=ledger), draw)
"""


@pytest.fixture
def places(center: SmallCenter, tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    yield center.copied_to(tmp_path / "ledger"), tmp_path / "machine"


def papers_in(folder: Path) -> list[Path]:
    return list(folder.rglob("*.pdf"))


def test_what_was_drawn_is_read_back_and_gone(places: tuple[Path, Path]) -> None:
    with opened(*places) as ledger:
        before = set(ledger.folder.iterdir())
        found = read_back(SimpleNamespace(ledger=ledger), lambda out: out.write_bytes(b"%PDF"))
        assert found == b"%PDF"
        assert set(ledger.folder.iterdir()) == before


def test_what_a_kill_left_is_gone_after_the_next_opening(places: tuple[Path, Path]) -> None:
    at = dict(os.environ, PYTHONPATH=os.pathsep.join(one for one in sys.path if one))
    ended = subprocess.run([sys.executable, "-c", KILLED, *map(str, places)], env=at, check=False, timeout=60)
    assert ended.returncode == 9
    assert [paper.read_text("utf-8") for paper in papers_in(places[0])] == ["张桂英"], "the control: it was left"
    opened(*places).close()
    assert papers_in(places[0]) == []
    assert list(places[0].glob(f"{PRINTING}*")) == []


@pytest.mark.parametrize("prefix", [PRINTING, DRAFTING, MAKING])
def test_every_folder_of_the_program_s_own_is_swept_and_no_other(places: tuple[Path, Path], prefix: str) -> None:
    for name in (f"{prefix}a", "papers"):
        (places[0] / name / "below").mkdir(parents=True)
        (places[0] / name / "below" / "paper.pdf").write_bytes(b"%PDF")
    opened(*places).close()
    assert papers_in(places[0]) == [places[0] / "papers" / "below" / "paper.pdf"]


def test_a_long_report_opens_at_its_first_page_and_says_so(desk: WorkDesk, keyboard: Keyboard, tmp_path: Path) -> None:
    story = [part for number in range(20) for part in (Words(f"{number}"), PageBreak())]
    file = write_pages(tmp_path / "report.pdf", story, Edition("", "", "", "", "", True, now()))
    preview, told = Preview(desk), []
    preview.turned.connect(lambda page, pages: told.append((page, pages)))
    preview.resize(700, 600)
    keyboard.show(preview)
    preview.show_file(file)
    assert told[-1] == (1, 20)
