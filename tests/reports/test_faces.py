"""Typefaces: every font embedded, copied text equal, a missing glyph found before the inspector finds it."""

import importlib.util
from datetime import datetime
from pathlib import Path

import pytest
from reportlab.pdfbase import ttfonts
from reportlab.platypus import Flowable

from desktop.reports import faces
from desktop.reports.lines import Words
from desktop.reports.paper import Edition, write_pages
from tests.reports.reading import fonts, pages

NAMES = "张𠮷、龚䶮、陈𬭸、李𬭎、赵䶶、钱鿰、孙𰻝"  # the last ones stand in one of the usual faces only
EDITION = Edition("报告", "云泖镇", "2025年", "310117001-2025", "9f" * 32, False, datetime(2025, 12, 31, 8))


def story() -> list[Flowable]:
    return [Words(NAMES, face) for face in (faces.SANS, faces.BOLD, faces.SERIF)]


def test_names_beyond_the_first_plane_copy_as_themselves(tmp_path: Path) -> None:
    (page,) = pages(write_pages(tmp_path / "names.pdf", story(), EDITION))
    assert page.count(NAMES) == 3


def test_with_the_map_of_reportlab_they_would_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec("reportlab.pdfbase.ttfonts")
    assert found is not None
    assert found.loader is not None
    fresh = importlib.util.module_from_spec(found)
    found.loader.exec_module(fresh)
    faces.register_faces()
    monkeypatch.setattr(ttfonts, "makeToUnicodeCMap", fresh.makeToUnicodeCMap)
    (page,) = pages(write_pages(tmp_path / "names.pdf", story(), EDITION))
    assert NAMES not in page


def test_every_font_is_embedded_and_maps_back_to_characters(tmp_path: Path) -> None:
    found = fonts(write_pages(tmp_path / "names.pdf", story(), EDITION))
    assert {name.split("+")[1] for name, _, _ in found} == {
        "NotoSansSC-Regular",
        "NotoSansSC-Bold",
        "NotoSerifSC-Regular",
        "HanaMinB",
    }
    assert {(embedded, mapped) for _, embedded, mapped in found} == {("yes", "yes")}


def test_a_character_without_any_face_is_refused_by_its_number() -> None:
    faces.check_glyphs([NAMES, "≥ 50 % √ × — ①"])
    with pytest.raises(faces.NoGlyph) as refused:
        faces.check_glyphs(["张\U0001f600"])
    assert "U+1F600" in refused.value.sentence
    assert "张" not in refused.value.sentence
