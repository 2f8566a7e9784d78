"""Draws the icons: line SVGs of one set, tinted with a colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import resources
from desktop.screens import theme

SCALES = (1.0, 1.25, 1.5, 2.0)


def icon(name: str, token: str = "ink", checked: str = "") -> QIcon:
    """Return the icon *name* in the colour of *token*, and in that of *checked* where a button is on."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, token, theme.ICON, scale))
        if checked:
            made.addPixmap(pixmap(name, checked, theme.ICON, scale), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, token: str = "ink", size: int = theme.ICON, scale: float = 1.0) -> QPixmap:
    """Return the icon as a picture for a screen of *scale*."""
    return _drawn(name, getattr(theme.tokens(), token), size, scale)


@cache
def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    thinner = source.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(thinner.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
