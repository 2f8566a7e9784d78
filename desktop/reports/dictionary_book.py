"""Writes the data dictionary as a workbook: one line a field over all kinds, and one line a sentence of their rules."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

import xlsxwriter

from desktop.keys.durable import write_whole
from desktop.records.kind import Kind
from desktop.reports.blank_book import blank_book
from desktop.reports.dictionary_lines import HEADS, RULE_HEADS, kind_told
from desktop.reports.dictionary_page import TITLE
from desktop.words import mark, tr

KIND_HEADS = (mark("记录类别"), mark("类别名"), mark("依据"))
FIELDS, SENTENCES = mark("项目"), mark("检查")
WIDTHS = (20, 22, 30, 16, 20, 22, 10, 10, 16, 48, 16, 24, 16, 30)
RULE_WIDTHS = (20, 22, 30, 14, 90)


def write_dictionary(kinds: Mapping[str, Kind], out: Path, drawn_at: datetime) -> Path:
    """Write what *kinds* ask for to *out*."""
    titles = {name: tr(kind.title) for name, kind in kinds.items()}
    told = [kind_told(kind, titles) for kind in kinds.values() if kind.by_hand]
    content = BytesIO()
    book = blank_book(content, title=tr(TITLE), created=drawn_at.replace(tzinfo=None))
    fields = [(one.title, one.name, one.form, *field) for one in told for field in one.fields]
    sentences = [(one.title, one.name, one.form, *line) for one in told for line in one.sentences]
    _sheet(book, tr(FIELDS), (*KIND_HEADS, *HEADS), fields, WIDTHS)
    _sheet(book, tr(SENTENCES), (*KIND_HEADS, *RULE_HEADS), sentences, RULE_WIDTHS)
    book.close()
    write_whole(out, content.getvalue())
    return out


def _sheet(
    book: xlsxwriter.Workbook, name: str, heads: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]
) -> None:
    body = book.add_format(
        {"font_name": "宋体", "font_size": 10, "text_wrap": True, "valign": "top", "num_format": "@"}
    )
    head = book.add_format(
        {"font_name": "黑体", "font_size": 10, "border": 1, "bg_color": "#F2F4F1", "num_format": "@"}
    )
    sheet = book.add_worksheet(name)
    last = 0
    for last, row in enumerate([tuple(tr(word) for word in heads), *rows]):
        for place, cell in enumerate(row):
            sheet.write_string(last, place, cell, body if last else head)
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, last, len(heads) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
