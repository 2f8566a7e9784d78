"""Holds the look in one place: colours of light and dark, sizes, faces, and the style sheet made of them."""

import re
import sys
from functools import cache
from string import Template
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resources

CAPTION, BODY, SECTION, TITLE, BIG = 12, 13, 15, 20, 28  # px of type
CONTROL = ROW = 32  # px high
RADIUS = 6
ICON = 20
FADE_MS = 120

FACES = ("Microsoft YaHei UI", "Noto Sans SC", "Noto Serif SC", "HanaMinB")
FIRST_FACE = "NotoSansSC-Regular.ttf"
LATER_FACES = ("NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf", "HanaMinB.ttf")


class Tokens(NamedTuple):
    """Every colour that the window uses."""

    ground: str
    surface: str
    raised: str
    ink: str
    soft_ink: str
    line: str
    edge: str  # borders of controls: 3 : 1 against the surface
    pine: str
    pine_deep: str
    pine_behind: str
    on_pine: str
    computed: str
    computed_behind: str
    explain: str
    explain_behind: str
    mend: str
    mend_behind: str
    locked_behind: str
    paper: str  # a page that will be printed is white by day and by night


LIGHT = Tokens(
    ground="#F6F7F4", surface="#FFFFFF", raised="#FFFFFF", ink="#1D2421", soft_ink="#59645E", line="#DFE3DE",
    edge="#87928C", pine="#1B7263", pine_deep="#135548", pine_behind="#E4F2EE", on_pine="#FFFFFF",
    computed="#1F4A73", computed_behind="#EDF3FA", explain="#7A5200", explain_behind="#FFF3D4",
    mend="#A3271C", mend_behind="#FCE8E6", locked_behind="#EDEFEC", paper="#FFFFFF",
)  # fmt: skip
DARK = Tokens(
    ground="#15191A", surface="#1C2122", raised="#232A2B", ink="#E7ECE9", soft_ink="#A3AFA9", line="#343C3D",
    edge="#707C79", pine="#63C4B1", pine_deep="#8AD8C9", pine_behind="#1D3531", on_pine="#0F1F1B",
    computed="#A9CBEA", computed_behind="#1E2C3A", explain="#F0C76A", explain_behind="#3A2F14",
    mend="#F2A49B", mend_behind="#3B1D1A", locked_behind="#262C2C", paper="#FFFFFF",
)  # fmt: skip

_in_use = LIGHT


def tokens() -> Tokens:
    """Return the colours in use, for widgets that paint themselves."""
    return _in_use


def colour(name: str) -> QColor:
    """Return the colour of one token."""
    return QColor(getattr(_in_use, name))


def dress(app: QApplication, chosen: Tokens | None = None) -> None:
    """Give *app* its faces, palette and style sheet; without *chosen* it follows the desktop's light or dark."""
    global _in_use
    is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    _in_use = chosen or (DARK if is_dark else LIGHT)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(body_font())
    app.setPalette(palette(_in_use))
    app.setStyleSheet(style_sheet(_in_use))


def style_sheet(chosen: Tokens) -> str:
    """Return the style sheet with its $tokens and sizes filled in."""
    template = (resources() / "theme" / "window.qss").read_text(encoding="utf-8")
    sizes = {"caption": CAPTION, "body": BODY, "section": SECTION, "title": TITLE, "big": BIG, "radius": RADIUS}
    filled = Template(template).substitute(chosen._asdict(), **{name: f"{size}px" for name, size in sizes.items()})
    return re.sub(r"/\*.*?\*/", "", filled, flags=re.DOTALL)


def palette(chosen: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.ground,
        QPalette.ColorRole.WindowText: chosen.ink,
        QPalette.ColorRole.Base: chosen.surface,
        QPalette.ColorRole.AlternateBase: chosen.ground,
        QPalette.ColorRole.Text: chosen.ink,
        QPalette.ColorRole.Button: chosen.raised,
        QPalette.ColorRole.ButtonText: chosen.ink,
        QPalette.ColorRole.Highlight: chosen.pine,
        QPalette.ColorRole.HighlightedText: chosen.on_pine,
        QPalette.ColorRole.PlaceholderText: chosen.soft_ink,
        QPalette.ColorRole.ToolTipBase: chosen.raised,
        QPalette.ColorRole.ToolTipText: chosen.ink,
        QPalette.ColorRole.Link: chosen.pine,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.soft_ink))
    return made


def font(size: int = BODY, *, bold: bool = False) -> QFont:
    """Return the window's face at *size* px, with figures of one width."""
    made = QFont()
    made.setFamilies(list(FACES))
    made.setPixelSize(size)
    made.setBold(bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def body_font() -> QFont:
    """Return the face of running text; the first call loads the bundled one where the PC has no YaHei."""
    if sys.platform != "win32" or FACES[0] not in QFontDatabase.families():
        _load(FIRST_FACE)
    return font()


def bring_rare_faces() -> None:
    """Load the bold face and those for rare names; 45 MB that the first paint need not wait for."""
    for file in LATER_FACES:
        _load(file)


def set_state(widget: QWidget, **properties: object) -> None:
    """Set *properties* that the style sheet asks for, and have the widget painted anew."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    polish(widget)


def polish(widget: QWidget) -> None:
    """Have *widget* painted anew as the style sheet asks now."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


@cache
def _load(file: str) -> int:
    """Return the face's id, or -1 where a checkout lacks the file and the system's own faces must do."""
    path = resources() / "fonts" / file
    return QFontDatabase.addApplicationFont(str(path)) if path.exists() else -1
