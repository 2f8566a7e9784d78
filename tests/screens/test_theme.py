"""The look is in one place, can be read, and shows rare names."""

import re

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.paths import program_folder, resources
from desktop.screens import icons, theme
from desktop.screens.theme import DARK, LIGHT, Tokens

ON = (
    ("ink", "ground"), ("ink", "surface"), ("soft_ink", "ground"), ("soft_ink", "surface"), ("soft_ink", "locked_behind"),
    ("pine", "surface"), ("pine", "pine_behind"), ("pine_deep", "pine_behind"), ("on_pine", "pine"),
    ("computed", "computed_behind"), ("explain", "explain_behind"), ("mend", "mend_behind"), ("mend", "surface"),
    ("explain", "surface"), ("computed", "surface"), ("surface", "computed"),
)  # fmt: skip


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    colours = tokens._asdict()
    weak = {pair: contrast(*(colours[name] for name in pair)) for pair in ON}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    assert contrast(tokens.edge, tokens.surface) >= 3, "borders of controls"
    assert contrast(tokens.line, tokens.surface) < 3, "the control: a hairline would not pass"


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_style_sheet_has_no_colour_and_no_gap_of_its_own(tokens: Tokens) -> None:
    sheet = theme.style_sheet(tokens)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= set(tokens._asdict().values())


def test_no_other_module_holds_a_colour() -> None:
    screens = program_folder() / "desktop" / "screens"
    found = [
        file.name
        for file in screens.rglob("*.py")
        if file.name != "theme.py" and re.search(r"#[0-9A-Fa-f]{6}\b", file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_icon_of_the_set_can_be_drawn_in_a_token(qapp: QApplication) -> None:
    for file in (resources() / "icons").glob("*.svg"):
        image = icons.pixmap(file.stem, "pine", scale=1.5).toImage()
        inked = [(x, y) for x in range(30) for y in range(30) if image.pixelColor(x, y).alpha() > 200]
        assert inked, file.name
        drawn, pine = image.pixelColor(*inked[0]), QColor(LIGHT.pine)
        assert abs(drawn.red() - pine.red()) + abs(drawn.green() - pine.green()) < 6, file.name


def test_rare_names_have_their_glyphs(qtbot: QtBot) -> None:
    theme.bring_rare_faces()
    label = QLabel("𠮷䶮𬭸")
    qtbot.addWidget(label)
    faces = [QRawFont(str(resources() / "fonts" / file), 13) for file in (theme.FIRST_FACE, *theme.LATER_FACES)]
    for name in label.text():
        assert any(face.supportsCharacter(ord(name)) for face in faces), name
    width = QFontMetricsF(label.font()).horizontalAdvance(label.text())
    assert width == pytest.approx(3 * 13, abs=1), "three full-width glyphs, no boxes of another face"


def test_figures_have_one_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
