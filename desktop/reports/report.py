"""Draws the report of a period: head, three centers, themes, services, base figures, quality, signatures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.keys.durable import SHARED
from desktop.progress.figures import Figures
from desktop.reports import faces
from desktop.reports.blocks import Foot, FootBlock, Head, head_block
from desktop.reports.chart_fonts import ship_font_list
from desktop.reports.facts import document_id
from desktop.reports.grids import Grid
from desktop.reports.ledger_tables import (
    about_grid,
    bases_grid,
    parameters_grid,
    quality_grid,
    quality_words,
    services_grid,
)
from desktop.reports.lines import SOFT, Words
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from desktop.reports.ruled import ruled, section
from desktop.reports.target_tables import centers_grid, definitions_grid, marker_of, summary, targets_grid
from desktop.words import mark, tr

TITLE = mark("社区卫生服务工作进展报告")


@dataclass(frozen=True)
class Letterhead:
    """What a district may have fixed for the form; what it has not stays —."""

    title: str = TITLE
    to: str = ""
    credit_code: str = ""
    area_code: str = ""
    form_number: str = ""
    issued_by: str = ""
    approval: str = ""
    valid_until: str = ""

    def texts(self) -> Iterable[str]:
        """Return every text that has to have a glyph."""
        return (str(value) for value in vars(self).values())


def draw_report(
    figures: Figures,
    out: Path,
    *,
    is_draft: bool,
    drawn_at: datetime,
    letterhead: Letterhead | None = None,
    foot: Foot | None = None,
) -> Path:
    """Draw the report of *figures* to *out*; the same figures and *drawn_at* give the same bytes."""
    letterhead, foot = letterhead or Letterhead(), foot or Foot(figures.site_name)
    edition = edition_of(figures, tr(letterhead.title), is_draft=is_draft, drawn_at=drawn_at)
    head = Head(
        title=tr(letterhead.title),
        period=tr("{period}（数据截至 {on}）", period=figures.period_title, on=figures.on),
        site=figures.site_name,
        credit_code=letterhead.credit_code,
        area_code=letterhead.area_code,
        form_number=letterhead.form_number,
        issued_by=letterhead.issued_by,
        approval=letterhead.approval,
        valid_until=letterhead.valid_until,
    )
    grids = _tables(figures)
    centers, targets, services, bases, quality, definitions, parameters = grids
    texts = chain(foot.texts(), letterhead.texts(), *(grid.texts() for grid in grids))
    faces.check_glyphs(chain(texts, (figures.site_name, figures.plan_title)))
    goals, months = _charts(figures)
    story: list[Flowable] = [
        *head_block(head),
        *_letter(figures, letterhead),
        *section(tr("一、"), centers.title),
        *ruled(centers),
        *section(tr("二、"), tr("核心指标与目标值"), _beginning(goals)),
        *goals,
        *section(tr("三、"), targets.title),
        *ruled(targets),
        *section(tr("四、"), services.title, _beginning(months)),
        *months,
        *ruled(services),
        *section(tr("五、"), bases.title),
        *ruled(bases),
        *section(tr("六、"), quality.title),
        Words(quality_words(figures), after=2 * mm),
        *ruled(quality),
        *section(tr("七、"), definitions.title),
        *ruled(definitions),
        *section(tr("八、"), tr("口径参数与签署")),
        *ruled(parameters, ending=FootBlock(foot)),
    ]
    return write_pages(out, story, edition, mode=SHARED)


def edition_of(figures: Figures, title: str, *, is_draft: bool, drawn_at: datetime) -> Edition:
    """Return what every page and sheet of the report says of it."""
    return Edition(
        title=title,
        site=figures.site_name,
        period=figures.period_title,
        document_id=document_id(figures),
        digest=figures.digest,
        is_draft=is_draft,
        drawn_at=drawn_at,
    )


def _letter(figures: Figures, letterhead: Letterhead) -> list[Flowable]:
    """Return who sends what to whom, and the sum of it."""
    plans = "、".join(f"{marker_of(place)}《{plan.title}》" for place, plan in enumerate(figures.plans))
    said = tr("现将本单位{period}执行{plans}的进展情况报送如下，请审阅。", period=figures.period_title, plans=plans)
    return [
        *([Words(tr("{to}：", to=letterhead.to))] if letterhead.to else []),
        Words("　　" + said),
        Words("　　" + summary(figures), after=1 * mm),
    ]


def _charts(figures: Figures) -> tuple[list[Flowable], list[Flowable]]:
    """Return the charts of goals and months, each below its caption; without data only the caption."""
    ship_font_list()
    from desktop.reports.figure_charts import goals_charts, months_charts  # matplotlib: only a report pays for it

    return _stacked(*goals_charts(figures)), _stacked(*months_charts(figures))


def _stacked(charts: Sequence[Flowable], caption: str) -> list[Flowable]:
    """Return the caption and below it the charts: how to read them is said before they go on overleaf."""
    said = Words(caption, faces.SANS, 8, leading=12, color=SOFT)
    said.wrap(BODY_WIDTH, 0)
    return [said, Spacer(0, 2 * mm), *charts, *([Spacer(0, 3 * mm)] if charts else [])]


def _beginning(story: Sequence[Flowable]) -> float:
    """Return the height of a caption and the first chart below it, which a heading is not to part from."""
    return float(sum(one.height for one in story[:3]))


def grids_of(figures: Figures) -> tuple[Grid, ...]:
    """Return the tables of a report for its workbook: those of the pages and a sheet that explains them."""
    sentences = (
        (tr("小结"), summary(figures)),
        (tr("数据质量"), quality_words(figures)),
        (
            tr("怎样读"),
            tr("比率按两位小数存放，与纸面相同；精确值请用分子除以分母。“—”表示没有分母或尚缺数据，不是 0。"),
        ),
        (tr("状态"), tr("数字与同编号的报告相同；带“草稿”字样的不得作为正式报送，正式数据以封存的文件包为准。")),
    )
    return (*_tables(figures), about_grid(figures, sentences))


def _tables(figures: Figures) -> tuple[Grid, Grid, Grid, Grid, Grid, Grid, Grid]:
    return (
        centers_grid(figures),
        targets_grid(figures),
        services_grid(figures),
        bases_grid(figures),
        quality_grid(figures),
        definitions_grid(figures),
        parameters_grid(figures),
    )
