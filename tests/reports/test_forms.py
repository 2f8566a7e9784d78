"""A district's own form: its cells take the figures, its layout stays, a wrong map says in Chinese what to mend."""

import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart
from openpyxl.worksheet.worksheet import Worksheet

from desktop.faults import Fault
from desktop.gate.workbook_faults import WorkbookRefused
from desktop.paths import resources
from desktop.reports.facts import facts
from desktop.reports.form_map import BadMap, read_map
from desktop.reports.forms import FormWouldLose, fill_form
from tests.reports.specimen import figures

FOLDER = resources() / "forms"
FORM, MAP = FOLDER / "capability-quarterly.xlsx", FOLDER / "capability-quarterly.toml"


def sheet_of(file: Path) -> Worksheet:
    return load_workbook(file)["季报"]


def layout(sheet: Worksheet) -> object:
    return (
        sorted(str(area) for area in sheet.merged_cells.ranges),
        sheet.print_area,
        sheet.print_title_rows,
        sheet.page_setup.orientation,
        {letter: one.width for letter, one in sheet.column_dimensions.items()},
        {number: one.height for number, one in sheet.row_dimensions.items()},
        [
            (cell.coordinate, cell.font.name, cell.font.sz, cell.border.left.style, cell.alignment.horizontal)
            for row in sheet
            for cell in row
        ],
    )


def test_every_mapped_cell_equals_its_figure(tmp_path: Path) -> None:
    what = figures()
    filled = fill_form(FORM, MAP, what, tmp_path / "filled.xlsx")
    sheet, known = sheet_of(filled.file), facts(what)
    places = read_map(MAP).places
    assert len(places) > 90
    for place in places:
        held = sheet[place.cell].value
        cell = known.get(place.figure)
        if cell is None or cell.number is None:
            assert held == ((cell.text or None) if cell else "—"), place
        else:
            assert held == pytest.approx(float(cell.number)), place


def test_the_layout_stays_as_the_district_drew_it(tmp_path: Path) -> None:
    filled = fill_form(FORM, MAP, figures(), tmp_path / "filled.xlsx")
    assert layout(sheet_of(filled.file)) == layout(sheet_of(FORM))


def test_the_form_itself_is_not_touched(tmp_path: Path) -> None:
    before = FORM.read_bytes()
    fill_form(FORM, MAP, figures(), tmp_path / "filled.xlsx")
    assert FORM.read_bytes() == before


def test_a_cell_without_a_figure_gets_a_dash_and_is_listed(tmp_path: Path) -> None:
    filled = fill_form(FORM, MAP, figures([]), tmp_path / "filled.xlsx")
    left = {place.figure for place in filled.left}
    assert {"site.credit_code", "SJ-13.value", "SJ-24.gap"} <= left
    assert "site.name" not in left
    sheet = sheet_of(filled.file)
    assert all(sheet[place.cell].value == "—" for place in filled.left)


def test_an_indicator_is_found_under_the_plan_that_was_outdone(tmp_path: Path) -> None:
    one = next(one for one in figures().targets if one.id == "SJ-13")
    what = figures([replace(one, id="XX-1", also=("SJ-13",))])
    assert facts(what)["SJ-13.value"] == facts(what)["XX-1.value"]


def test_a_name_that_looks_like_a_command_stays_a_name(tmp_path: Path) -> None:
    filled = fill_form(FORM, MAP, figures(site_name="=cmd|'/c calc'!A1"), tmp_path / "filled.xlsx")
    held = sheet_of(filled.file)["C3"]
    assert (held.value, held.data_type) == ("=cmd|'/c calc'!A1", "s")


def test_rare_characters_arrive(tmp_path: Path) -> None:
    filled = fill_form(FORM, MAP, figures(site_name="𠮷䶮𬭸镇卫生院"), tmp_path / "filled.xlsx")
    assert sheet_of(filled.file)["C3"].value == "𠮷䶮𬭸镇卫生院"


def test_a_form_with_the_percent_in_its_head_gets_74_29_and_not_0_7429(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "表"
    for cell, number_format in (("A1", "0.00"), ("B1", "0.0%"), ("C1", "General")):
        sheet[cell] = "x"
        sheet[cell].number_format = number_format
    book.save(tmp_path / "form.xlsx")
    one = next(one for one in figures().targets if one.value_text.endswith("%"))
    for cell in ("A1", "B1", "C1"):
        (tmp_path / "map.toml").write_text(
            f'[form]\ntitle = "表"\nsheet = "表"\n[targets.{one.id}]\nvalue = "{cell}"\n', encoding="utf-8"
        )
        filled = fill_form(tmp_path / "form.xlsx", tmp_path / "map.toml", figures(), tmp_path / f"{cell}.xlsx")
        held = load_workbook(filled.file)["表"][cell]
        shown = float(one.value_text.removesuffix(" %"))
        assert held.value == pytest.approx(shown if cell == "A1" else shown / 100)
        assert held.number_format == {"A1": "0.00", "B1": "0.0%", "C1": "0.00%"}[cell]


HEAD = '[form]\ntitle = "表"\nsheet = "季报"\n'
WRONG = {
    "nonsense = ": "不是 UTF-8 的 TOML",
    "[cells]\nC3 = 'site.name'": "应有 [form]",
    HEAD: "没有写任何单元格",
    HEAD + "[cellz]\nC3 = 'site.name'": "不认识“cellz”",
    HEAD + "[cells]\nC3 = 3": "引号",
    HEAD + "[cells]\nc3 = 'site.name'": "不是单元格地址",
    HEAD + "[cells]\nC3 = 'sight.name'": "不认识“sight.name”",
    HEAD + "[cells]\nD3 = 'site.name'": "合并单元格的一部分",
    HEAD + "[cells]\nZZ3 = 'site.name'": "边框之外",
    HEAD + "[cells]\nC99999 = 'site.name'": "边框之外",
    HEAD + "[targets.SJ-13]\nvaluee = 'G8'": "不是可填的列",
    HEAD + "[targets.SJ-13]\nvalue = 'G8'\ngoal = 'G8'": "写了两次",
    HEAD + "[targets]\nSJ-13 = 'G8'": "名称 = 值",
    HEAD.replace("季报", "年报") + "[cells]\nC3 = 'site.name'": "没有名为“年报”的工作表",
}


@pytest.mark.parametrize(("words", "sentence"), WRONG.items())
def test_a_wrong_map_says_what_to_mend_and_writes_nothing(tmp_path: Path, words: str, sentence: str) -> None:
    (tmp_path / "map.toml").write_text(words, encoding="utf-8")
    with pytest.raises(BadMap) as bad:
        fill_form(FORM, tmp_path / "map.toml", figures(), tmp_path / "filled.xlsx")
    assert sentence in bad.value.sentence
    assert "map.toml" in bad.value.sentence
    assert not (tmp_path / "filled.xlsx").exists()


def test_a_map_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadMap, match="找不到"):
        read_map(tmp_path / "none.toml")


def test_a_formula_of_the_form_is_not_written_over(tmp_path: Path) -> None:
    book = load_workbook(FORM)
    book["季报"]["G9"] = "=E9/F9"
    book.save(tmp_path / "form.xlsx")
    with pytest.raises(BadMap, match="公式"):
        fill_form(tmp_path / "form.xlsx", MAP, figures(), tmp_path / "filled.xlsx")


def test_a_form_with_a_chart_is_refused_rather_than_robbed_of_it(tmp_path: Path) -> None:
    book = load_workbook(FORM)
    book["季报"].add_chart(BarChart(), "L2")
    book.save(tmp_path / "form.xlsx")
    with pytest.raises(FormWouldLose):
        fill_form(tmp_path / "form.xlsx", MAP, figures(), tmp_path / "filled.xlsx")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"name,value\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64])
def test_a_form_that_is_no_workbook_ends_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "form.xlsx").write_bytes(content)
    with pytest.raises(WorkbookRefused):
        fill_form(tmp_path / "form.xlsx", MAP, figures(), tmp_path / "filled.xlsx")


def test_every_shipped_form_has_its_map_and_every_map_its_form(tmp_path: Path) -> None:
    for file in sorted(FOLDER.iterdir()):
        assert file.with_suffix(".xlsx").exists() and file.with_suffix(".toml").exists()
    for file in sorted(FOLDER.glob("*.toml")):
        tomllib.loads(file.read_text("utf-8"))
        shutil.copy(file, tmp_path)
        try:
            fill_form(file.with_suffix(".xlsx"), tmp_path / file.name, figures(), tmp_path / "filled.xlsx")
        except Fault as fault:
            pytest.fail(fault.sentence)
