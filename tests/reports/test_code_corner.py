"""The empty sheet with a code: the code of its form and person in the corner, clear of every title."""

from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4

from desktop.records.sheet_code import code_for
from desktop.reports import faces
from desktop.reports.code_corner import ABOVE, SIZE, WORDS
from desktop.reports.lines import width
from desktop.reports.paper import BODY_WIDTH, SIDE, TOP, Edition
from desktop.reports.qr_code import BORDER, matrix_of
from desktop.reports.record_sheet import Sheet, draw_sheets, title_block
from desktop.reports.sheet_head import PersonFacts
from desktop.services.catalog import catalog
from tests.reports.reading import pages

KINDS = {kind.name: kind for kind in catalog().values() if kind.by_hand and "resident" in kind.by_name}
WHO = "01a20436-1560-791a-acbc-70aabbccddee"
FACTS = PersonFacts("张桂英", "女")
EDITION = Edition(
    "待填的服务记录表", "云泖镇社区卫生服务中心", "共 1 份", "VISITS", "", False, datetime(2025, 11, 14, 8)
)
DOTS = 12  # of a picture to a module


def _corner(file: Path, page: int, modules: int) -> list[list[bool]]:
    """Return which modules of the corner of a printed page are black."""
    side = SIZE / (modules + 2 * BORDER)
    document = pypdfium2.PdfDocument(file)
    picture = document[page].render(scale=DOTS / side).to_pil().convert("L")
    document.close()
    left, top = A4[0] - SIDE - SIZE + BORDER * side, TOP - ABOVE + BORDER * side

    def place(start: float, number: int) -> int:
        return int((start / side + number + 0.5) * DOTS)

    return [
        [picture.getpixel((place(left, column), place(top, row))) < 128 for column in range(modules)]
        for row in range(modules)
    ]


def test_the_corner_shows_the_code_of_the_form_and_the_person(tmp_path: Path) -> None:
    names = ("hypertension-follow-up", "home-bed-visit")
    sheets = [Sheet(KINDS[name], None, FACTS, code_for(name, WHO)) for name in names]
    file = draw_sheets(sheets, tmp_path / "sheets.pdf", EDITION, {})
    wanted = [matrix_of(code_for(name, WHO)) for name in names]
    drawn = [_corner(file, page, len(matrix)) for page, matrix in enumerate(wanted)]
    assert drawn == wanted
    assert drawn[0] != wanted[1]
    assert all("张桂英" in page and "扫码登记" in page for page in pages(file))


@pytest.mark.parametrize("name", KINDS)
def test_no_title_reaches_into_the_corner(name: str) -> None:
    room = BODY_WIDTH - 2 * (SIZE + width(WORDS, faces.SANS, 6.5))
    faces.register_faces()
    titles = [words for words in title_block(KINDS[name]) if hasattr(words, "text")]
    assert all(width(words.text, words.face, words.size) <= room for words in titles)


def test_a_filled_sheet_and_an_empty_pile_have_no_code(tmp_path: Path) -> None:
    file = draw_sheets([Sheet(KINDS["home-bed-visit"], None)], tmp_path / "empty.pdf", EDITION, {})
    assert "扫码登记" not in "".join(pages(file))
