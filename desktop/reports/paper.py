"""The A4 page: margins, running head and foot with page x of y, and the draft mark on every sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop.keys.durable import PRIVATE, write_whole
from desktop.reports import faces
from desktop.reports.lines import INK, LINE, SOFT, draw_line, ink, shortened, width
from desktop.words import mark, tr

TOP, SIDE, BOTTOM = 25 * mm, 20 * mm, 20 * mm
BODY_WIDTH = A4[0] - 2 * SIDE
LANDSCAPE_WIDTH = A4[1] - 2 * SIDE
DRAFT = mark("草稿 · 未封存")
_PAGES = "pages"
_SMALL = 7.5


@dataclass(frozen=True)
class Edition:
    """What every page says of its document: what it is, whose, which figures, and whether it is sealed."""

    title: str
    site: str
    period: str
    document_id: str
    digest: str
    is_draft: bool
    drawn_at: datetime

    @property
    def short_digest(self) -> str:
        """The beginning of the figures' digest, in two groups that a person can compare."""
        return f"{self.digest[:8]} {self.digest[8:16]}".strip()


def document_number(*parts: str) -> str:
    """Return a document's number from words that its reader knows: YM00-高血压随访登记簿-2025-12."""
    return "-".join(tr(part) for part in parts if part)


def write_pages(
    out: Path, story: Sequence[Flowable], edition: Edition, *, is_landscape: bool = False, mode: int = PRIVATE
) -> Path:
    """Write *story* on A4 pages to *out*; most papers name people, so only a *mode* lets others of this PC read one."""
    write_whole(out, pages_of(story, edition, is_landscape=is_landscape), mode)
    return out


def pages_of(story: Sequence[Flowable], edition: Edition, *, is_landscape: bool = False) -> bytes:
    """Return *story* on A4 pages; the same story and edition give the same bytes."""
    faces.register_faces()
    size = landscape(A4) if is_landscape else A4
    content = BytesIO()
    document = BaseDocTemplate(
        content,
        pagesize=size,
        title=edition.title,
        author=edition.site,
        subject=edition.period,
        creator="taizhang",
        producer="taizhang",
        keywords=edition.document_id,
        lang="zh-CN",
        invariant=1,
        initialFontName=faces.SANS,
        initialFontSize=9,
    )
    frame = Frame(
        SIDE, BOTTOM, size[0] - 2 * SIDE, size[1] - TOP - BOTTOM,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    document.addPageTemplates(PageTemplate("page", [frame], onPage=_furniture(edition, size)))
    document.build(list(story), canvasmaker=_CountedCanvas)
    return content.getvalue()


class _CountedCanvas(Canvas):
    """A canvas whose pages refer to their number, which is drawn once all of them are there."""

    def save(self) -> None:
        """Draw the number of pages where every page points to, then write the file."""
        pages = self.getPageNumber() - 1
        self.beginForm(_PAGES, 0, -5, 100, 15)
        self.setFillColor(ink(SOFT))
        draw_line(self, 0, 0, tr("共 {n} 页", n=pages), faces.SANS, _SMALL)
        self.endForm()
        super().save()


def _furniture(edition: Edition, size: tuple[float, float]) -> Callable[[Canvas, BaseDocTemplate], None]:
    """Return what draws head and foot of a page."""
    page_width, page_height = size
    drawn = f"{edition.drawn_at:%Y-%m-%d %H:%M}"

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        if document.page == 1:
            canvas.setDateFormatter(lambda *_: f"D:{edition.drawn_at:%Y%m%d%H%M%S}")
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(ink(LINE))
        canvas.setFillColor(ink(SOFT))
        if document.page > 1:
            _running_head(canvas, edition, page_width, page_height)
        if edition.is_draft:
            _draft_mark(canvas, page_width, page_height)
        canvas.setFillColor(ink(SOFT))
        canvas.line(SIDE, 15.5 * mm, page_width - SIDE, 15.5 * mm)
        room = page_width / 2 - SIDE - 14 * mm
        said = tr("文件编号 {id}", id=edition.document_id)
        draw_line(canvas, SIDE, 11.5 * mm, shortened(said, faces.SANS, _SMALL, room, 1)[0], faces.SANS, _SMALL)
        number = tr("第 {n} 页", n=document.page)
        middle = page_width / 2
        draw_line(canvas, middle - 3 - width(number, faces.SANS, _SMALL), 11.5 * mm, number, faces.SANS, _SMALL)
        canvas.translate(middle + 3, 11.5 * mm)
        canvas.doForm(_PAGES)
        canvas.translate(-middle - 3, -11.5 * mm)
        said = tr("生成于 {moment}", moment=drawn)
        if edition.digest:
            said = tr("数据摘要 {digest} · {said}", digest=edition.short_digest, said=said)
        draw_line(canvas, page_width - SIDE - width(said, faces.SANS, _SMALL), 11.5 * mm, said, faces.SANS, _SMALL)
        canvas.restoreState()

    return draw


def _running_head(canvas: Canvas, edition: Edition, page_width: float, page_height: float) -> None:
    """Draw what a loose sheet needs to be told apart: title, period, site."""
    y = page_height - 15 * mm
    said = f"{edition.title} · {edition.period} · {edition.site}"
    room = page_width - 2 * SIDE - (32 * mm if edition.is_draft else 0)
    draw_line(canvas, SIDE, y, shortened(said, faces.SANS, 8, room, 1)[0], faces.SANS, 8)
    canvas.line(SIDE, y - 2.2 * mm, page_width - SIDE, y - 2.2 * mm)


def _draft_mark(canvas: Canvas, page_width: float, page_height: float) -> None:
    """Draw the mark that no copier and no black-and-white printer swallows."""
    words, y = tr(DRAFT), page_height - 15 * mm
    wide = width(words, faces.BOLD, 9)
    canvas.saveState()
    canvas.setStrokeColor(ink(INK))
    canvas.setFillColor(ink(INK))
    canvas.setLineWidth(0.8)
    canvas.rect(page_width - SIDE - wide - 8, y - 1 * mm, wide + 8, 5 * mm)
    draw_line(canvas, page_width - SIDE - wide - 4, y + 0.45 * mm, words, faces.BOLD, 9)
    canvas.restoreState()
