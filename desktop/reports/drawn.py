"""Puts a matplotlib figure on a page as lines and words: no picture, the page's own faces, text that copies."""

from pathlib import Path as FilePath
from typing import Any

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desktop.paths import resources
from desktop.reports import faces
from desktop.reports.lines import draw_line, width

DPI = 72  # one dot of the figure is one point of the page
_TILE = 72


class Drawn(Flowable):
    """A figure among the flowables of a page."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.width, self.height = (inches * DPI for inches in figure.get_size_inches())

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Say how large the figure is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the figure onto the page's canvas."""
        self.figure.draw(PageRenderer(self.canv, self.width, self.height))


class PageRenderer(RendererBase):
    """Draws what matplotlib asks for with the canvas of a page."""

    def __init__(self, canvas: Canvas, wide: float, high: float) -> None:
        super().__init__()
        self.canvas, self.wide, self.high = canvas, wide, high

    def flipy(self) -> bool:
        """Say that y grows upwards, as on paper."""
        return False

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size of the figure in points."""
        return self.wide, self.high

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        """Measure *s* as the page does."""
        size = prop.get_size_in_points()
        return width(s, _face(prop), size), size * 0.9, size * 0.15

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        """Draw *s* in a face of the page."""
        self.canvas.saveState()
        self.canvas.setFillColor(Color(*gc.get_rgb()[:3]))
        self.canvas.translate(x, y)
        self.canvas.rotate(angle)
        draw_line(self.canvas, 0, 0, s, _face(prop), prop.get_size_in_points())
        self.canvas.restoreState()

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:
        """Fill, hatch and stroke *path*."""
        canvas = self.canvas
        canvas.saveState()
        if (clip := gc.get_clip_rectangle()) is not None:
            frame = canvas.beginPath()
            frame.rect(clip.x0, clip.y0, clip.width, clip.height)
            canvas.clipPath(frame, stroke=0, fill=0)
        if rgbFace is not None:
            canvas.setFillColor(Color(*rgbFace[:3]))
        linewidth = gc.get_linewidth()
        canvas.setStrokeColor(Color(*gc.get_rgb()[:3]))
        canvas.setLineWidth(linewidth)
        _, dashes = gc.get_dashes()
        if dashes is not None:
            canvas.setDash(np.asarray(dashes, dtype=float).tolist())
        outline = self._outline(path, transform)
        canvas.drawPath(outline, stroke=int(linewidth > 0), fill=int(rgbFace is not None))
        if gc.get_hatch():
            self._hatch(gc, outline, path.get_extents(transform))
        canvas.restoreState()

    def _hatch(self, gc: GraphicsContextBase, outline: Any, box: Any) -> None:
        canvas = self.canvas
        canvas.clipPath(outline, stroke=0, fill=0)
        canvas.setStrokeColor(Color(*gc.get_hatch_color()[:3]))
        canvas.setLineWidth(gc.get_hatch_linewidth())
        pattern = gc.get_hatch_path()
        for left in range(int(box.x0) // _TILE, int(box.x1) // _TILE + 1):
            for low in range(int(box.y0) // _TILE, int(box.y1) // _TILE + 1):
                placed = Affine2D().scale(_TILE).translate(left * _TILE, low * _TILE)
                canvas.drawPath(self._outline(pattern, placed), stroke=1, fill=0)

    def _outline(self, path: Path, transform: Transform) -> Any:
        """Turn a path of matplotlib into one of the page; its quadratic curves become cubic ones."""
        outline = self.canvas.beginPath()
        here = (0.0, 0.0)
        for points, code in path.iter_segments(transform, simplify=False, curves=True):
            spots = [float(value) for value in points]
            if code == Path.MOVETO:
                outline.moveTo(*spots)
            elif code == Path.LINETO:
                outline.lineTo(*spots)
            elif code == Path.CURVE3:
                x, y, end_x, end_y = spots
                outline.curveTo(
                    here[0] + (x - here[0]) * 2 / 3, here[1] + (y - here[1]) * 2 / 3,
                    end_x + (x - end_x) * 2 / 3, end_y + (y - end_y) * 2 / 3,
                    end_x, end_y,
                )  # fmt: skip
            elif code == Path.CURVE4:
                outline.curveTo(*spots)
            elif code == Path.CLOSEPOLY:
                outline.close()
            if code != Path.CLOSEPOLY:
                here = spots[-2], spots[-1]
        return outline


def font(face: str, size: float) -> FontProperties:
    """Return a face of the page for matplotlib, by its file: the PC's fonts are never searched."""
    return FontProperties(fname=str(resources() / "fonts" / faces.FILES[face]), size=size)


def _face(prop: FontProperties) -> str:
    """Return the page's face behind a font of the chart."""
    file = FilePath(str(prop.get_file())).name
    return next((face for face, name in faces.FILES.items() if name == file), faces.SANS)
