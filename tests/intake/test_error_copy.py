"""The error copy is the user's own file with one more column, and comes back mended."""

import os
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from desktop.gate.workbook import read_workbook
from desktop.intake.error_copy import write_error_copy
from desktop.intake.faults import NoFolder, SameFile
from desktop.intake.run import Result, commit, dry_run
from desktop.paths import resources
from desktop.store.shelf import Shelf
from tests.intake.ledger import BY, DIGEST, EXPLAIN, bring_in, ledger, preview
from tests.intake.test_people import MAN, number

SAMPLE = resources() / "samples" / "residents.xlsx"
HEADS = ["姓名", "性别", "身份证号", "出生日期", "备注"]


@pytest.fixture
def shelf(tmp_path: Path) -> Any:
    with ledger(tmp_path) as opened:
        yield opened


def land(shelf: Shelf, source: Path, target: Path, explain: str = EXPLAIN) -> Result:
    looked = preview(shelf, read_workbook(source))
    result = commit(looked, shelf, BY, explain=explain, file_digest=DIGEST)
    write_error_copy(source, target, looked.mapping, result.left_out)
    return result


def small_file(folder: Path) -> Path:
    book = Workbook()
    page = book.active
    page.title = "花名册"
    page.append(["某村花名册"])
    page.merge_cells("A1:E1")
    page.append(HEADS)
    page.append(["邓丽", "男", MAN, "1961-06-19", "=HYPERLINK(1)"])
    page.append(["", "女", number(524), "", ""])
    page.append(["王红", "男", "3.10199E+17", "1961-06-20", ""])
    page["A3"].fill = PatternFill("solid", start_color="00FF00")
    page.column_dimensions["A"].width = 33
    book.create_sheet("说明").append(["填表说明"])
    book.save(folder / "small.xlsx")
    return folder / "small.xlsx"


def test_each_row_left_out_has_its_reason_in_words(shelf: Shelf, tmp_path: Path) -> None:
    source, target = small_file(tmp_path), tmp_path / "small-导入结果.xlsx"
    land(shelf, source, target, explain="")
    page = load_workbook(target)["花名册"]
    assert page["F2"].value == "导入结果"
    assert page["F3"].value is None
    assert page["F4"].value.startswith("未导入，必须修改：") and "姓名" in page["F4"].value
    assert page["F5"].value.startswith("未导入，请核实并说明：") and "科学计数" in page["F5"].value
    assert page["F4"].fill.start_color.rgb != page["F5"].fill.start_color.rgb


def test_the_layout_and_the_other_sheets_stay(shelf: Shelf, tmp_path: Path) -> None:
    source, target = small_file(tmp_path), tmp_path / "copy.xlsx"
    before = source.read_bytes()
    land(shelf, source, target)
    book = load_workbook(target)
    page = book["花名册"]
    assert book.sheetnames == ["花名册", "说明"]
    assert [str(one) for one in page.merged_cells.ranges] == ["A1:E1"]
    assert page.column_dimensions["A"].width == 33
    assert page["A3"].fill.start_color.rgb.endswith("00FF00")
    assert [page.cell(3, column).value for column in range(1, 6)] == ["邓丽", "男", MAN, "1961-06-19", "=HYPERLINK(1)"]
    assert source.read_bytes() == before
    assert [one.name for one in tmp_path.glob(".import-*")] == []


def test_the_sample_s_copy_names_the_rows_and_only_those(shelf: Shelf, tmp_path: Path) -> None:
    result = land(shelf, SAMPLE, tmp_path / "copy.xlsx")
    page = load_workbook(tmp_path / "copy.xlsx")["花名册"]
    marked = {row for row in range(5, page.max_row + 1) if page.cell(row, 13).value}
    assert marked == {one.row for one in result.outcomes if one.status.startswith("hard")}
    assert page["M4"].value == "导入结果"


def test_a_mended_copy_lands_and_its_old_reasons_are_gone(shelf: Shelf, tmp_path: Path) -> None:
    source, copy, again = small_file(tmp_path), tmp_path / "copy.xlsx", tmp_path / "again.xlsx"
    land(shelf, source, copy, explain="")
    book = load_workbook(copy)
    book["花名册"]["A4"] = "李兰"
    book.save(copy)
    result = land(shelf, copy, again, explain="")
    assert result.created == 1
    page = load_workbook(again)["花名册"]
    assert (page.max_column, page["F4"].value) == (6, None)
    assert page["F5"].value.startswith("未导入，请核实并说明：")


def test_a_dry_run_can_write_the_copy_too(shelf: Shelf, tmp_path: Path) -> None:
    source = small_file(tmp_path)
    looked = preview(shelf, read_workbook(source))
    assert write_error_copy(source, tmp_path / "copy.xlsx", looked.mapping, dry_run(looked).left_out) == 2


def test_nothing_is_written_outside_the_chosen_folder(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = small_file(tmp_path)
    looked = preview(shelf, read_workbook(source))
    opened: list[str] = []
    real = os.open

    def watched(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            opened.append(str(path))
        return real(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", watched)
    write_error_copy(source, tmp_path / "copy.xlsx", looked.mapping, dry_run(looked).left_out)
    assert opened and {Path(one).parent for one in opened} == {tmp_path}
    load_workbook(source).save(tmp_path / "control.xlsx")  # openpyxl's own way leaves the folder
    assert {Path(one).parent for one in opened} != {tmp_path}


def test_a_reason_is_text_and_never_a_formula(shelf: Shelf, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(HEADS)
    book.active.append(["邓丽", "男", MAN, "=1+1", ""])
    book.active["D2"].data_type = "s"
    book.save(tmp_path / "small.xlsx")
    land(shelf, tmp_path / "small.xlsx", tmp_path / "copy.xlsx", explain="")
    cell = load_workbook(tmp_path / "copy.xlsx").active["F2"]
    assert cell.data_type == "s" and "=1+1" in cell.value


def test_the_copy_never_takes_the_place_of_the_file_itself(shelf: Shelf, tmp_path: Path) -> None:
    source = small_file(tmp_path)
    looked = preview(shelf, read_workbook(source))
    for target in (source, tmp_path / "." / "small.xlsx", tmp_path / "copy.xls"):
        with pytest.raises(SameFile):
            write_error_copy(source, target, looked.mapping, [])


def test_a_folder_that_is_not_there_says_so(shelf: Shelf, tmp_path: Path) -> None:
    source = small_file(tmp_path)
    looked = preview(shelf, read_workbook(source))
    with pytest.raises(NoFolder):
        write_error_copy(source, tmp_path / "nowhere" / "copy.xlsx", looked.mapping, dry_run(looked).left_out)


def test_all_rows_in_leave_a_copy_without_reasons(shelf: Shelf, tmp_path: Path) -> None:
    source = small_file(tmp_path)
    looked = preview(shelf, read_workbook(source))
    assert write_error_copy(source, tmp_path / "copy.xlsx", looked.mapping, []) == 0
    bring_in(shelf, read_workbook(tmp_path / "copy.xlsx"))
