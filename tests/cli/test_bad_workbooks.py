"""A workbook that is none, or none that fits, is refused in Chinese and leaves the ledger as it was."""

import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from tests.cli.calling import SAMPLES, Site, is_chinese


def workbook(file: Path, rows: list[list[object]]) -> bytes:
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
    return file.read_bytes()


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("xl/workbook.xml", b" " * 50_000_000)
    return made.getvalue()


def other_archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("readme.txt", "你好")
    return made.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WHOLE = (SAMPLES / "residents.xlsx").read_bytes()
NOT_WORKBOOKS = {
    "an old workbook": OLE + bytes(600),
    "one with a password": OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    "text": "姓名,身份证号\n张三,1\n".encode("gb18030"),
    "a web page": b"<html><table><tr><td>x</td></tr></table></html>",
    "nothing": b"",
    "half a workbook": WHOLE[:20_000],
    "one changed byte": WHOLE[:10_000] + bytes([WHOLE[10_000] ^ 1]) + WHOLE[10_001:],
    "another archive": other_archive(),
    "a bomb": bomb(),
    "noise": bytes(range(256)) * 40,
}


def test_what_is_no_workbook_is_told_apart_and_changes_nothing(site: Site, tmp_path: Path) -> None:
    before, sentences = site.digest(), set()
    for what, content in NOT_WORKBOOKS.items():
        file = tmp_path / "register.xlsx"
        file.write_bytes(content)
        told = site("--json", "import", file, "--explain", "x")
        assert told.code in (2, 3) and is_chinese(told.err), (what, told)
        assert set(told.json) == {"fault", "sentence"}, what
        sentences.add(told.err)
    assert len(sentences) >= 6
    assert site.digest() == before and site.is_whole()


@pytest.mark.parametrize(
    ("what", "rows"),
    [
        ("no cell", []),
        ("a title alone", [["云泖镇居民登记册"]]),
        ("a head alone", [["姓名", "性别", "出生日期", "身份证号"]]),
        ("rows of something else", [["货号", "单价", "库存"], ["A-1", "3.50", "12"], ["A-2", "4.00", "7"]]),
    ],
)
def test_a_workbook_without_a_row_that_matches_is_refused(
    what: str, rows: list[list[object]], site: Site, tmp_path: Path
) -> None:
    workbook(tmp_path / "register.xlsx", rows)
    before = site.digest()
    told = site("--json", "import", tmp_path / "register.xlsx", "--explain", "x")
    assert told.code == 2 and is_chinese(told.err), (what, told)
    assert site.digest() == before


def test_without_an_explanation_soft_rows_stay_outside(site: Site, tmp_path: Path) -> None:
    head = ["姓名", "性别", "出生日期", "身份证号"]
    rows: list[list[object]] = [head, ["张桂英", "女", "1950-01-01", ""], ["李英", "女", "1950-02-30", ""]]
    workbook(tmp_path / "register.xlsx", rows)
    told = site("--json", "import", tmp_path / "register.xlsx", "--errors", tmp_path / "errors.xlsx")
    assert told.code == 2 and (told.json["rows"], told.json["created"]) == (2, 0), told
    assert (tmp_path / "errors.xlsx").exists() and told.json["errors"] == str(tmp_path / "errors.xlsx")
    told = site("--json", "import", tmp_path / "register.xlsx", "--explain", "确实没有证件")
    assert (told.code, told.json["created"]) == (2, 1)
    statuses = set(told.json["by_status"])
    assert "soft:id-missing" in statuses and any(status.startswith("hard:") for status in statuses)


def test_a_sheet_that_is_not_taken_in_is_named(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    people = [["姓名", "性别", "出生日期", "身份证号"], ["张桂英", "女", "1950-01-01", "无"]]
    with xlsxwriter.Workbook(file) as book:
        for name, rows in (
            ("东泖村", people),
            ("西塘村", [["村民", "几岁"], ["李英", 70]]),
            ("空表", []),
            ("旧表", people),
        ):
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
        sheet.hide()
    told = site("--json", "import", file, "--dry-run", "--explain", "确实没有证件")
    assert (told.json["rows"], told.json["unread_sheets"]) == (1, ["西塘村", "旧表"])
    assert "西塘村、旧表" in site("import", file, "--dry-run", "--explain", "确实没有证件").out


def test_a_dry_run_writes_nothing(site: Site) -> None:
    before, files = site.digest(), {file.name for file in site.folder.rglob("*")}
    told = site("--json", "import", SAMPLES / "residents.xlsx", "--dry-run")
    assert told.code == 2 and told.json["rows"] == 427, "as the import itself would end: rows would be left out"
    assert site.digest() == before
    assert {file.name for file in site.folder.rglob("*")} <= files | {"ledger.lock", "ledger.db-journal"}


@pytest.mark.parametrize("target", ["ledger.db", "keys.json", "none/errors.xlsx", "."])
def test_an_error_copy_in_a_wrong_place_is_refused_before_anything_is_imported(site: Site, target: str) -> None:
    before = {file.name: file.read_bytes() for file in site.folder.iterdir() if file.name != "ledger.lock"}
    told = site("import", SAMPLES / "residents.xlsx", "--explain", "x", "--errors", site.folder / target)
    assert told.code == 2 and is_chinese(told.err), told
    assert {file.name: file.read_bytes() for file in site.folder.iterdir() if file.name in before} == before


def test_a_copy_of_a_workbook_without_faults_is_private(site: Site, tmp_path: Path) -> None:
    first = site("--json", "import", SAMPLES / "residents.xlsx", "--explain", "x", "--errors", tmp_path / "errors.xlsx")
    assert first.json["errors"] and (tmp_path / "errors.xlsx").stat().st_mode & 0o077 == 0


def test_the_error_copy_cannot_be_written_and_says_so(site: Site, tmp_path: Path) -> None:
    told = site("import", SAMPLES / "residents.xlsx", "--explain", "x", "--errors", tmp_path / "none" / "errors.xlsx")
    assert told.code in (2, 6) and is_chinese(told.err), told
    assert site.is_whole()
