"""tables.xlsx: the numbers of the figures as numbers, words as words, ready for the printer."""

import tempfile
import zipfile
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.progress.figures import Figures
from desktop.reports.grids import Column, Grid, figure, text
from desktop.reports.paper import Edition
from desktop.reports.report import TITLE, edition_of, grids_of
from desktop.reports.workbook import write_workbook
from tests.reports.specimen import figures, many

AT = datetime(2025, 11, 14, 16, 50)
TRAPS = ("=cmd|'/c calc'!A1", "+1+1", "-1", "@SUM(A1)", "http://a.example/x", "0012", "1E5", "\t=1", "{=1}", "张𠮷")


def write(tmp_path: Path, what: Figures, *, is_draft: bool = False) -> Path:
    edition = edition_of(what, TITLE, is_draft=is_draft, drawn_at=AT)
    return write_workbook(tmp_path / "tables.xlsx", grids_of(what), edition)


def sheets(file: Path) -> dict[str, Worksheet]:
    return {sheet.title: sheet for sheet in load_workbook(file).worksheets}


def test_every_table_of_the_report_has_its_sheet_and_one_explains_them(tmp_path: Path) -> None:
    assert list(sheets(write(tmp_path, figures()))) == [grid.title for grid in grids_of(figures())]
    assert grids_of(figures())[-1].title == "说明"


def test_every_cell_holds_what_the_figures_say(tmp_path: Path) -> None:
    what = many(110)
    found = sheets(write(tmp_path, what))
    for grid in grids_of(what):
        first = 1 if grid.bands else 0
        for line, row in enumerate(grid.rows, start=4):
            for place, cell in enumerate(row, start=first + 1):
                held = found[grid.title].cell(line, place)
                if cell.number is None:
                    assert (held.value, held.data_type) == (cell.text, "s")
                else:
                    assert held.value == pytest.approx(float(cell.number), abs=1e-12)
                    assert held.data_type == "n"


def test_a_rate_is_a_number_under_a_percent_format_and_reads_as_on_paper(tmp_path: Path) -> None:
    what = figures()
    sheet = sheets(write(tmp_path, what))["指标完成情况"]
    ids = {str(sheet.cell(line, 3).value).split("\n")[-1]: line for line in range(4, sheet.max_row)}
    shown = [one for one in what.targets if one.value_text.endswith("%")]
    assert shown
    for one in shown:
        held = sheet.cell(ids[one.id], 6)
        assert held.number_format == "0.00%"
        assert f"{held.value * 100:.2f} %" == one.value_text
        assert Fraction(one.numerator or "0") == sheet.cell(ids[one.id], 4).value


def test_a_rate_without_a_denominator_is_a_dash_and_no_zero(tmp_path: Path) -> None:
    what = figures()
    sheet = sheets(write(tmp_path, what))["指标完成情况"]
    told = {str(row[2].value).split("\n")[-1]: row[5].value for row in sheet.iter_rows(min_row=4)}
    missing = [one.id for one in what.targets if one.value is None]
    assert missing and {told[one] for one in missing} == {"—"}


@pytest.mark.parametrize("trap", TRAPS)
def test_words_stay_words_whatever_they_begin_with(tmp_path: Path, trap: str) -> None:
    grid = Grid("traps", "陷阱", (Column("词", 30),), ((text(trap),),), "")
    edition = Edition("甲", trap, "2025年", "id&1", "9f" * 32, True, AT)
    file = write_workbook(tmp_path / "a.xlsx", [grid], edition)
    held = sheets(file)["陷阱"]["A4"]
    assert (held.value, held.data_type, held.hyperlink) == (trap, "s", None)
    with zipfile.ZipFile(file) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_every_workbook_begins_with_the_rule() -> None:
    writing = [file.name for file in Path("desktop").rglob("*.py") if "xlsxwriter.Workbook(" in file.read_text("utf-8")]
    assert writing == ["blank_book.py"]


def test_without_the_rule_a_command_would_become_a_formula() -> None:
    content = BytesIO()
    with xlsxwriter.Workbook(content) as book:
        book.add_worksheet("a").write(0, 0, TRAPS[0])
    assert load_workbook(content)["a"]["A1"].data_type == "f"


def test_a_figure_is_read_as_it_is_worded() -> None:
    assert figure("74.29 %").number == Fraction(7429, 10000)
    assert figure("1234").number == 1234
    assert figure("2.40").number == Fraction(12, 5)
    assert figure("—").number is None
    assert figure("１２").number is None
    assert figure("12/5").number is None


def test_sheets_are_set_up_for_the_printer(tmp_path: Path) -> None:
    for sheet in sheets(write(tmp_path, figures(), is_draft=True)).values():
        assert sheet.page_setup.orientation == "landscape"
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.print_title_rows == "$3:$3"
        assert sheet.freeze_panes == "B4"
        assert "&P" in sheet.oddFooter.center.text
        assert sheet.oddHeader.right.text == "草稿 · 未封存"
        assert str(sheet["A2"].value).startswith("【草稿 · 未封存】")


def test_only_a_draft_is_marked_as_one(tmp_path: Path) -> None:
    for sheet in sheets(write(tmp_path, figures())).values():
        assert "草稿" not in str(sheet["A2"].value)
        assert sheet.oddHeader.right.text is None


def test_columns_hold_their_numbers_and_rows_their_lines(tmp_path: Path) -> None:
    for sheet in sheets(write(tmp_path, figures())).values():
        for column in sheet.iter_cols(min_row=4):
            wide = sheet.column_dimensions[column[0].column_letter].width
            for cell in column:
                if cell.data_type == "n" and cell.value is not None:
                    assert len(f"{cell.value:,.2f}") < wide + 4
                elif cell.value and sheet.row_dimensions[cell.row].height:
                    lines = str(cell.value).split("\n")
                    needed = sum(-(-sum(1 + (ord(c) > 255) for c in line) // int(wide)) for line in lines)
                    assert sheet.row_dimensions[cell.row].height >= 13 * needed


def test_the_same_figures_and_moment_give_the_same_bytes(tmp_path: Path) -> None:
    one = write(tmp_path, figures()).read_bytes()
    assert write(tmp_path, figures()).read_bytes() == one
    assert write(tmp_path, replace(figures(), on="2025-11-13")).read_bytes() != one


def test_tables_of_one_name_get_sheets_of_two(tmp_path: Path) -> None:
    grid = Grid("a", "甲[1]/乙:" * 8, (Column("词", 30),), (), "空")
    edition = Edition("甲", "乙", "2025年", "id", "9f" * 32, True, AT)
    names = list(sheets(write_workbook(tmp_path / "a.xlsx", [grid, grid], edition)))
    assert len(set(names)) == 2
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_nothing_is_written_beside_the_workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workload names the staff: their names stay out of the system's folder for temporary files."""
    asked: list[object] = []
    watched = {name: getattr(tempfile, name) for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "mkdtemp")}
    for name, real in watched.items():
        monkeypatch.setattr(tempfile, name, lambda *a, real=real, **k: asked.append(k.get("dir")) or real(*a, **k))
    write(tmp_path, figures())
    assert asked == [tmp_path], "the file itself, under the name of one that is not finished"
    with xlsxwriter.Workbook(tmp_path / "other.xlsx", {"constant_memory": True}) as other:
        other.add_worksheet()
    assert asked != [tmp_path], "the control: rows kept beside would be seen"
