"""The QR code on paper: drawn as it was computed, white border included, readable without this program."""

from pathlib import Path

import pypdfium2
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desktop.records.sheet_code import code_for
from desktop.reports.qr_code import BORDER, QrCode, matrix_of

PAYLOAD = code_for("hypertension-follow-up", "01a20436-1560-791a-acbc-70aabbccddee")
SIDE = 17 * mm


def _drawn(folder: Path, payload: str) -> list[list[bool]]:
    """Return which modules of the printed page are black, white border and all."""
    canvas = Canvas(str(folder / "code.pdf"), pagesize=(SIDE, SIDE))
    QrCode(payload, SIDE).drawOn(canvas, 0, 0)
    canvas.save()
    count = len(matrix_of(payload)) + 2 * BORDER
    document = pypdfium2.PdfDocument(folder / "code.pdf")
    picture = document[0].render(scale=count * 10 / SIDE).to_pil().convert("L")
    document.close()
    return [
        [picture.getpixel((column * 10 + 5, row * 10 + 5)) < 128 for column in range(count)] for row in range(count)
    ]


def test_the_page_shows_the_modules_of_the_payload_with_a_white_border(tmp_path: Path) -> None:
    modules, drawn = matrix_of(PAYLOAD), _drawn(tmp_path, PAYLOAD)
    inner = [row[BORDER:-BORDER] for row in drawn[BORDER:-BORDER]]
    assert inner == modules
    assert sum(map(sum, drawn)) == sum(map(sum, modules)), "nothing is black in the border"
    other = matrix_of(code_for("diabetes-follow-up", "01a20436-1560-791a-acbc-70aabbccddee"))
    assert inner != other, "another payload has other modules"


def test_figures_alone_make_a_smaller_code_than_letters() -> None:
    assert len(matrix_of(PAYLOAD)) == 25
    assert len(matrix_of("z" + PAYLOAD[1:])) > 25


def test_without_a_payload_the_room_stays_white(tmp_path: Path) -> None:
    assert QrCode("").wrap(100, 100) == QrCode(PAYLOAD).wrap(100, 100)
    canvas = Canvas(str(tmp_path / "empty.pdf"))
    QrCode("").drawOn(canvas, 0, 0)
