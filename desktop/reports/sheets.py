"""Writes tables.xlsx: the tables of the report, one a sheet, and a sheet that explains them."""

from datetime import datetime
from pathlib import Path

from desktop.progress.figures import Figures
from desktop.reports.ledger_tables import about_grid, quality_words
from desktop.reports.report import TITLE, edition_of, grids_of
from desktop.reports.target_tables import summary
from desktop.reports.workbook import write_workbook
from desktop.words import tr


def write_sheets(figures: Figures, out: Path, *, is_draft: bool, drawn_at: datetime) -> Path:
    """Write the workbook of *figures* to *out*; the same figures and *drawn_at* give the same bytes."""
    sentences = (
        (tr("小结"), summary(figures)),
        (tr("数据质量"), quality_words(figures)),
        (tr("怎样读"), tr("比率按两位小数存放，与纸面相同；精确值请用分子除以分母。“—”表示没有分母或尚缺数据，不是 0。")),
        (tr("状态"), tr("草稿，未封装，不得作为正式报送。") if is_draft else tr("与同名报告数据相同，以封存的文件包为准。")),
    )  # fmt: skip
    edition = edition_of(figures, tr(TITLE), is_draft=is_draft, drawn_at=drawn_at)
    return write_workbook(out, (*grids_of(figures), about_grid(figures, sentences)), edition)
