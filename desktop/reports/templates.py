"""Writes the Excel template of a kind: heads, drop-downs, an example that the import passes over, and notes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from desktop.keys.durable import PRIVATE, write_whole
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.reports.blank_book import blank_book
from desktop.reports.sheet_rows import RESIDENT
from desktop.reports.template_columns import TemplateColumn, Written, columns_of, offered
from desktop.words import mark, tr

NUMBER_HEAD, EXAMPLE = "序号", "示例"
NOTES, CHOICES = mark("填表说明"), "选项"
TITLE_ROW, HEAD_ROW, FIRST_ROW = 0, 1, 2
PREPARED_ROWS = 2000
_TEXT, _DAY = "@", "yyyy-mm-dd"
_BAD_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_MESSAGE = 250
_FIRST_WIDE, _A_PAGE = 6, 170  # characters; so many stay readable across one page
_RULES = (
    mark("一行填一条记录；表头请不要改动，也不要合并单元格。"),
    mark("带 * 的列必填。首列写着“示例”的一行不会导入，可以删去。"),
    mark("证件号码列已设为文本格式，请直接填写完整号码，避免末几位变成 0。"),
    mark("日期写成 2025-09-05；有下拉箭头的列请选择；可多选的列用顿号分开。"),
    mark("居民按证件号码认定；没有号码时按姓名、性别、出生日期认定，须先在台账里建档。"),
    mark("血压按规定可以不测时（如电话随访）填“未测”，其余没有的内容留空。"),
)
PEOPLE = (RESIDENT, "staff")  # what they are called is a person's name
_EXAMPLES: Mapping[str, Written] = {
    "name": "张三", "sex": "男", "born_on": date(1950, 1, 1), "id_type": "居民身份证", "id_number": "310199195001010016",
}  # fmt: skip


def write_template(kind: Kind, kinds: Mapping[str, Kind], out: Path, drawn_at: datetime) -> Path:
    """Write the empty template of *kind* to *out*."""
    columns = columns_of(kind, kinds)
    example = [_example(column, is_person=kind.name in PEOPLE) for column in columns]
    return write_rows(kind, columns, [(EXAMPLE, example)], out, drawn_at, room=PREPARED_ROWS)


def write_rows(
    kind: Kind,
    columns: Sequence[TemplateColumn],
    rows: Iterable[tuple[str | int, Sequence[Written]]],
    out: Path,
    drawn_at: datetime,
    *,
    room: int = 0,
) -> Path:
    """Write *rows*, each with what stands in its first cell, under the heads of *columns*, with *room* blank rows."""
    content = BytesIO()
    book = blank_book(content, title=kind.title, created=drawn_at.replace(tzinfo=None))
    sheet = book.add_worksheet(kind.title.translate(_BAD_IN_NAMES)[:31])
    looks = _Looks(book)
    _head(sheet, kind, columns, looks)
    last = FIRST_ROW - 1
    for last, (first, cells) in enumerate(rows, start=FIRST_ROW):
        is_example = first == EXAMPLE
        _put(sheet, last, 0, first, looks.example if is_example else None)
        for place, cell in enumerate(cells, start=1):
            _put(sheet, last, place, cell, looks.of(columns[place - 1].question, is_example=is_example))
    _drop_downs(sheet, columns, max(last, FIRST_ROW) + room)
    _notes(book.add_worksheet(tr(NOTES)), columns, looks)
    _choices(book.add_worksheet(CHOICES), columns)
    sheet.activate()
    book.close()
    write_whole(out, content.getvalue(), PRIVATE)  # an export names people
    return out


class _Looks:
    def __init__(self, book: xlsxwriter.Workbook) -> None:
        body: dict[str, object] = {"font_name": "宋体", "font_size": 10}
        self.title: Format = book.add_format({"font_name": "黑体", "font_size": 14, "bold": True})
        head = {"font_name": "黑体", "font_size": 10, "border": 1, "text_wrap": True, "align": "center"}
        self.head: Format = book.add_format({**head, "bg_color": "#F2F4F1", "valign": "vcenter"})
        self.needed: Format = book.add_format({**head, "bg_color": "#F2F4F1", "valign": "vcenter", "bold": True})
        example = {**body, "italic": True, "font_color": "#59645E"}
        self.text, self.day, self.number = self._cells(book, body)
        self.example, self.example_day, self.example_number = self._cells(book, example)
        self.wrapped: Format = book.add_format({**body, "text_wrap": True, "valign": "top"})

    def of(self, question: Question, *, is_example: bool = False) -> Format:
        """Return how the cells of a column look."""
        if question.type == "date":
            return self.example_day if is_example else self.day
        if question.type in ("integer", "decimal"):
            return self.example_number if is_example else self.number
        return self.example if is_example else self.text

    @staticmethod
    def _cells(book: xlsxwriter.Workbook, look: dict[str, object]) -> tuple[Format, Format, Format]:
        """Return the formats of words, days and numbers, all of one look."""
        return (
            book.add_format({**look, "num_format": _TEXT}),
            book.add_format({**look, "num_format": _DAY}),
            book.add_format(look),
        )


def _head(sheet: Worksheet, kind: Kind, columns: Sequence[TemplateColumn], looks: _Looks) -> None:
    sheet.write_string(TITLE_ROW, 0, kind.title, looks.title)
    sheet.set_row(TITLE_ROW, 24)
    sheet.set_row(HEAD_ROW, 32)
    sheet.set_column(0, 0, _FIRST_WIDE)
    sheet.write_string(HEAD_ROW, 0, NUMBER_HEAD, looks.head)
    for place, column in enumerate(columns, start=1):
        sheet.set_column(place, place, _wide(column.question), looks.of(column.question))
        sheet.write_string(
            HEAD_ROW, place, column.head, looks.needed if column.question.is_always_needed else looks.head
        )
    sheet.freeze_panes(FIRST_ROW, 2)
    wide = _FIRST_WIDE + sum(_wide(column.question) for column in columns)
    _on_paper(sheet, ceil(wide / _A_PAGE))
    sheet.repeat_rows(HEAD_ROW)
    sheet.repeat_columns(0, 1)  # a page across says whose its lines are
    sheet.hide_gridlines(0)


def _on_paper(sheet: Worksheet, across: int) -> None:
    """Print on so many A4 pages across that a line can be read, the pages of a line behind each other."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(0.4, 0.4, 0.5, 0.6)
    sheet.set_footer(tr("&C&9第 &P 页　共 &N 页"))
    sheet.fit_to_pages(across, 0)
    sheet.print_across()


def _wide(question: Question) -> float:
    if question.name == "id_number":
        return 21
    if question.type in ("integer", "decimal", "yes-no"):
        return 10
    return 12 if question.type in ("date", "reference", "choice") or question.longest <= 50 else 20


def _put(sheet: Worksheet, row: int, place: int, cell: Written, look: Format | None) -> None:
    if cell is None:
        return
    if isinstance(cell, date):
        sheet.write_datetime(row, place, cell, look)
    elif isinstance(cell, (int, Decimal)):
        sheet.write_number(row, place, float(cell), look)
    else:
        sheet.write_string(row, place, cell, look)


def _drop_downs(sheet: Worksheet, columns: Sequence[TemplateColumn], last: int) -> None:
    """Offer the answers of each list; another spelling, such as the number, is let pass for the import to judge."""
    for place, column in enumerate(columns, start=1):
        words = offered(column.question)
        told: dict[str, object] = {
            "input_title": column.question.label[:32],
            "input_message": _told(column.question, is_long=False)[:_LONGEST_MESSAGE],
        }
        if words:
            letter = xl_col_to_name(place)
            source = f"='{CHOICES}'!${letter}$1:${letter}${len(words)}"
            told |= {"validate": "list", "source": source, "show_error": False}
        elif column.question.type == "choices" or column.question.hint:
            told |= {"validate": "any"}
        else:
            continue
        sheet.data_validation(FIRST_ROW, place, last, place, told)


def _choices(sheet: Worksheet, columns: Sequence[TemplateColumn]) -> None:
    """Write the lists behind the drop-downs, each in the column of its question, on a sheet out of sight."""
    for place, column in enumerate(columns, start=1):
        for row, words in enumerate(offered(column.question)):
            sheet.write_string(row, place, words)
    sheet.hide()


def _notes(sheet: Worksheet, columns: Sequence[TemplateColumn], looks: _Looks) -> None:
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 110)
    _on_paper(sheet, 1)
    sheet.write_string(0, 0, tr(NOTES), looks.title)
    for row, rule in enumerate(_RULES, start=1):
        sheet.write_string(row, 1, tr(rule), looks.wrapped)
    for row, column in enumerate(columns, start=len(_RULES) + 2):
        sheet.write_string(row, 0, column.head, looks.wrapped)
        sheet.write_string(row, 1, _told(column.question, is_long=True), looks.wrapped)


def _told(question: Question, *, is_long: bool) -> str:
    """Return what may stand in a column, in one line."""
    told = [tr("必填")] if question.is_always_needed else []
    if question.computed:
        told.append(tr("留空时由程序计算"))
    if question.type in ("integer", "decimal") and question.least is not None and question.most is not None:
        told.append(f"{question.least}～{question.most} {question.unit}".strip())
    if question.refers:
        told.append(tr("填写姓名") if question.refers == "staff" else tr("填写编号、名称，或那条记录的日期"))
    if question.type == "choices":
        told.append(tr("可多选，用顿号分开"))
    if question.choices:
        told.append(" ".join(f"{c.value} {c.label}" if c.value.isdigit() else c.label for c in question.choices))
    if question.hint:
        told.append(tr(question.hint))
    if is_long and question.source:
        told.append(tr("出处：{source}", source=question.source))
    return "；".join(told) or tr("文字")


def _example(column: TemplateColumn, *, is_person: bool) -> Written:
    question = column.question
    if column.is_identity or (is_person and question.name in _EXAMPLES):
        return _EXAMPLES.get(question.name)
    if question.computed or not question.is_always_needed:
        return None
    if question.type == "date":
        return date(2025, 9, 5)
    if question.type in ("integer", "decimal"):
        return question.least or 1
    if question.choices:
        return offered(question)[0] if question.type == "choice" else question.choices[0].value
    return question.like or None
