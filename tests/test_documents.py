"""What a stranger reads first names only what is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(ROOT.glob("*.md"))
FOLDERS = "benchmarks|build|desktop|docs|i18n|resources|tests"
NAMED = re.compile(rf"(?:`|python3 |py -3\.11 )((?:{FOLDERS})[/\\][\w./\\<>*-]+)|\]\(([\w./-]+)\)")
ROOMS = "cli|gate|intake|keys|packages|progress|records|reports|screens|services|store"
WITHIN = re.compile(rf"`((?:{ROOMS})/(?:\w+\.py)?)[`:]")


def missing(text: str) -> Iterator[str]:
    """Yield the files and folders that *text* names and the project lacks; `<name>` stands for any."""
    named = [(one or other).replace("\\", "/") for one, other in NAMED.findall(text)]
    for name in named + [f"desktop/{one}" for one in WITHIN.findall(text)]:
        if not any(ROOT.glob(re.sub(r"<\w+>", "*", name.rstrip("/.")))):
            yield name


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_a_document_names_only_files_that_are_there(document: Path) -> None:
    assert list(missing(document.read_text("utf-8"))) == []


def test_a_file_that_is_gone_would_be_found() -> None:
    gone = (
        "`python3 build/gone.py`, `py -3.11 build\\gone.py`, `store/gone.py`, [GONE](GONE.md), `desktop/gone/<kind>.py`"
    )
    assert len(list(missing(gone))) == 5
    assert len(DOCUMENTS) >= 7 and WITHIN.search((ROOT / "ARCHITECTURE.md").read_text("utf-8"))
