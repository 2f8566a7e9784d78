"""导入登记簿: previewed with counts, explained, imported, copied with reasons, taken back."""

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.paths import program_folder, resources
from desktop.screens.import_page import ImportPage
from desktop.screens.work_desk import WorkDesk
from desktop.store.content import digest
from tests.demo_center import NOW, make_empty, put
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard

SAMPLES = resources() / "samples"
ROSTER, VISITS = SAMPLES / "residents.xlsx", SAMPLES / "hypertension-2025.xlsx"
ANSWERS = json.loads((program_folder() / "tests" / "samples" / "answers.json").read_text("utf-8"))


@pytest.fixture
def page(tmp_path: Path, keyboard: Keyboard) -> Iterator[ImportPage]:
    """Return the page over an empty ledger."""
    desk = WorkDesk(make_empty(tmp_path), lambda: NOW)
    made = ImportPage(desk, Chosen(files=(ROSTER,), target=tmp_path / "copy.xlsx"))
    made.resize(1200, 800)
    keyboard.show(made)
    made.entered()
    yield made
    desk.close()


def previewed(page: ImportPage, qtbot: QtBot, file: Path = ROSTER) -> ImportPage:
    page.take(file)
    settle(qtbot, page.desk, lambda: page.stack.currentIndex() == 1)
    return page


def imported(page: ImportPage, qtbot: QtBot, sentence: str = "已与本人核对", file: Path = ROSTER) -> ImportPage:
    previewed(page, qtbot, file).shown.for_all.setText(sentence)
    page.go.click()
    settle(qtbot, page.desk, lambda: page.stack.currentWidget() is page.outcome)
    return page


def state(page: ImportPage) -> str:
    with page.desk.shelf.reading() as connection:
        return digest(connection, page.desk.kinds)


def test_the_preview_counts_the_rows_as_the_answers_say_and_writes_nothing(page: ImportPage, qtbot: QtBot) -> None:
    before = state(page)
    page.start.button.click()
    settle(qtbot, page.desk, lambda: page.stack.currentIndex() == 1)
    expected = ANSWERS["residents"]["by_status"]
    shown = {group.status: group.count for group in page.shown.groups if group.status != "completes"}
    assert shown == expected
    assert state(page) == before
    assert all(group.example for group in page.shown.groups if group.rank in ("hard", "soft"))


def test_what_must_be_mended_stands_first_and_what_is_fine_last(page: ImportPage, qtbot: QtBot) -> None:
    ranks = [group.rank for group in previewed(page, qtbot).shown.groups]
    order = ["hard", "soft", "completes", "repair", "duplicate", "ok"]
    assert ranks == sorted(ranks, key=order.index)


def test_rows_without_a_sentence_stay_out_and_come_in_with_one(page: ImportPage, qtbot: QtBot) -> None:
    imported(page, qtbot, "")
    assert page.result is not None
    soft = [one for one in page.result.outcomes if one.status.startswith("soft")]
    assert soft and not any(one.is_in for one in soft)
    before = len(page.desk.shelf.all("resident"))
    page.outcome.again.click()
    imported(page, qtbot, "已与本人核对")
    assert page.result.outcomes and all(one.is_in for one in page.result.outcomes if one.status.startswith("soft"))
    assert len(page.desk.shelf.all("resident")) > before


def test_one_sort_of_row_can_have_a_sentence_of_its_own(page: ImportPage, qtbot: QtBot) -> None:
    previewed(page, qtbot).shown.lines["soft:id-cut"].setText("号码被表格截断，已登记待补")
    page.go.click()
    settle(qtbot, page.desk, lambda: page.result is not None)
    assert page.result is not None
    came = {one.status for one in page.result.outcomes if one.is_in and one.status.startswith("soft")}
    assert came == {"soft:id-cut"}


def test_an_import_is_taken_back_whole_by_pressing_twice(page: ImportPage, qtbot: QtBot) -> None:
    before = state(page)
    imported(page, qtbot)
    assert len(page.desk.shelf.all("resident")) > 300
    page.outcome.undo.click()
    settle(qtbot, page.desk)
    assert len(page.desk.shelf.all("resident")) > 300
    page.outcome.undo.click()
    settle(qtbot, page.desk, lambda: not page.desk.shelf.all("resident"))
    assert "已撤销" in page.outcome.done.text()
    assert state(page) != before  # voided, not gone
    assert page.desk.shelf.all("import-run") == []


def test_an_earlier_import_is_listed_and_can_be_taken_back(page: ImportPage, qtbot: QtBot) -> None:
    imported(page, qtbot)
    page.back()
    assert page.start.list.lazy.rowCount() == 1
    page.start.undo.click()
    page.start.undo.click()
    settle(qtbot, page.desk, lambda: not page.desk.shelf.all("resident"))
    assert page.start.list.lazy.rowCount() == 0


def test_the_error_copy_names_the_reason_of_every_row_left_out(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    imported(page, qtbot)
    assert page.result is not None
    page.outcome.copy.click()
    settle(qtbot, page.desk, lambda: bool(page.outcome.copied.text()))
    sheet = openpyxl.load_workbook(tmp_path / "copy.xlsx").worksheets[0]
    marked = [row for row in sheet.iter_rows() for cell in row if str(cell.value or "").startswith("未导入，")]
    assert len(marked) == len(page.result.left_out) == 4


def test_rows_that_are_in_the_ledger_already_are_told_before_and_after(page: ImportPage, qtbot: QtBot) -> None:
    imported(page, qtbot)
    assert "已在台账" not in page.outcome.done.text()
    assert " × " not in page.outcome.statuses.text()
    page.back()
    previewed(page, qtbot)
    assert page.read is not None
    known = page.read.preview.known
    told = " ".join(label.text() for label in page.shown.findChildren(QLabel))
    assert known > 100 and f"其中 {known} 行已在台账" in told
    page.go.click()
    settle(qtbot, page.desk, lambda: page.stack.currentWidget() is page.outcome)
    assert f"其中 {known} 行已在台账" in page.outcome.done.text()


def test_a_backup_is_made_before_anything_is_written(page: ImportPage, qtbot: QtBot) -> None:
    imported(page, qtbot)
    names = [file.name for file in (page.desk.ledger.folder / "backups").iterdir()]
    assert any("-import" in name for name in names)


def test_a_column_can_mean_something_else_and_the_preview_follows(page: ImportPage, qtbot: QtBot) -> None:
    previewed(page, qtbot)
    (sheet,) = page.table.mapping.sheets
    (number,) = [one for one in sheet.columns if one.field == "id_number"]
    before = {group.status: group.count for group in page.shown.groups}
    page.table.choose(sheet.sheet, number.place, "")
    settle(qtbot, page.desk, lambda: {g.status: g.count for g in page.shown.groups} != before)
    assert page.table.pickers[sheet.sheet, number.place].currentText() == "（不导入这一列）"
    page.table.choose(sheet.sheet, number.place, "resident.id_number")
    settle(qtbot, page.desk, lambda: {g.status: g.count for g in page.shown.groups} == before)


def test_two_columns_never_mean_the_same(page: ImportPage, qtbot: QtBot) -> None:
    previewed(page, qtbot)
    (sheet,) = page.table.mapping.sheets
    name, phone = (next(one for one in sheet.columns if one.field == field) for field in ("name", "phone"))
    page.table.choose(sheet.sheet, phone.place, "resident.name")
    (sheet,) = page.table.mapping.sheets
    means = [one.means for one in sheet.columns if one.kind]
    assert len(means) == len(set(means))
    assert page.table.pickers[sheet.sheet, name.place].currentData() == ""
    settle(qtbot, page.desk)


def test_every_meaning_is_offered_once_the_cursor_is_there(page: ImportPage, qtbot: QtBot) -> None:
    previewed(page, qtbot)
    picker = next(iter(page.table.pickers.values()))
    assert picker.count() == 1
    picker.setFocus()
    labels = [picker.itemText(place) for place in range(picker.count())]
    assert "姓名" in labels and "（不导入这一列）" in labels
    assert len(labels) == len(set(labels))


def test_visits_come_in_after_the_people(page: ImportPage, qtbot: QtBot) -> None:
    imported(page, qtbot)
    page.back()
    imported(page, qtbot, file=VISITS)
    assert page.result is not None
    assert page.result.by_status == ANSWERS["visits"]["by_status"]
    assert len(page.desk.shelf.all("hypertension-follow-up")) == page.result.created == 621


def test_a_sheet_that_is_not_taken_in_is_named(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, heads, row in (
        ("东泖村", "姓名 性别 出生日期", "张桂英 女 1950-01-01"),
        ("西塘村", "村民 几岁", "李英 70"),
    ):
        sheet = book.create_sheet(name)
        sheet.append(heads.split())
        sheet.append(row.split())
    book.save(tmp_path / "register.xlsx")
    previewed(page, qtbot, tmp_path / "register.xlsx")
    (left,) = (label.text() for label in page.table.findChildren(QLabel) if "没有导入的工作表" in label.text())
    assert "西塘村" in left and "东泖村" not in left and "Sheet" not in left


def test_a_file_that_is_no_workbook_is_refused_in_a_sentence(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.xlsx").write_bytes(b"no workbook")
    page.take(tmp_path / "notes.xlsx")
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert page.desk.notices.said[-1][0] == "mend"
    assert page.stack.currentWidget() is page.start
    assert page.start.button.isEnabled()


def test_a_ledger_that_changed_meanwhile_is_previewed_again_before_it_is_written(
    page: ImportPage, qtbot: QtBot
) -> None:
    previewed(page, qtbot)
    put(page.desk.ledger, "base-figure", name="households", value=1, counted_on="2024-12-31", source="测试")
    page.go.click()
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert "重新预览" in page.desk.notices.said[-1][1]
    assert page.desk.shelf.all("resident") == []
    assert page.go.isEnabled()


def test_the_page_fits_into_a_window(page: ImportPage) -> None:
    holder = QWidget()
    QVBoxLayout(holder).addWidget(page)
    assert holder.minimumSizeHint().width() <= 1000
    page.setParent(None)
