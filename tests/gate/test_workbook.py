"""Workbooks from outside: honest ones are read as Excel shows them, others are told how to be mended."""

import contextlib
import io
import os
import subprocess
import sys
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from desktop.gate import workbook_faults as wrong
from desktop.gate.workbook import Sheet, read_workbook
from desktop.gate.workbook_wire import Babble, Limits, SheetHead, head_line, read_line, request, rows_line
from desktop.paths import program_folder, resources

SAMPLES = resources() / "samples"
LIMITS = Limits(seconds=20)


def workbook_of_xlsxwriter(file: Path) -> None:
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("登记")
        sheet.merge_range(0, 0, 0, 3, "两行表头")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        minute = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.write_row(2, 1, ["𠮷𬭸", 5, 2.5, True])
        sheet.write_datetime(3, 1, datetime(2025, 2, 3), day)
        sheet.write_datetime(3, 2, datetime(2025, 2, 3, 14, 30), minute)
        sheet.write_number(3, 3, 310199196501011000)
        sheet.write_string(3, 4, "=HYPERLINK(1)")
        book.add_worksheet("隐藏").hide()
        book.add_chartsheet("图")


def rows_of_a_grid(rows: int, columns: int) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    for row in range(rows):
        sheet.write_row(row, 0, [f"{row}-{column}" for column in range(columns)])
    book.close()
    return out.getvalue()


def rewritten(source: bytes, change: dict[str, bytes], **how: object) -> bytes:
    """Return *source* with some members replaced, as another program would write the archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change.get(name, old.read(name)), **how)
    return out.getvalue()


class OneWay(io.RawIOBase):
    """A stream that cannot go back, which makes zipfile write data descriptors as LibreOffice does."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        self.written += bytes(content)
        return len(content)


def with_descriptors(source: bytes) -> bytes:
    out = OneWay()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return bytes(out.written)


def test_values_come_as_excel_holds_them(tmp_path: Path) -> None:
    workbook_of_xlsxwriter(tmp_path / "a.xlsx")
    sheet, hidden = read_workbook(tmp_path / "a.xlsx", LIMITS)
    assert sheet == Sheet(
        "登记",
        [
            ["两行表头", None, None, None, None],
            [None] * 5,
            [None, "𠮷𬭸", 5, 2.5, True],
            [None, date(2025, 2, 3), datetime(2025, 2, 3, 14, 30), 310199196501011000, "=HYPERLINK(1)"],
        ],
        (((0, 0), (0, 3)),),
    )
    assert type(sheet.rows[2][2]) is int
    assert type(sheet.rows[3][1]) is date
    assert hidden == Sheet("隐藏", [], (), is_hidden=True)


def test_columns_left_of_the_first_used_one_are_kept(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"] = "c4"
    book.save(tmp_path / "a.xlsx")
    (sheet,) = read_workbook(tmp_path / "a.xlsx", LIMITS)
    assert sheet.rows == [[None] * 3, [None] * 3, [None] * 3, [None, None, "c4"]]


@pytest.mark.parametrize("writer", ["descriptors", "stored", "openpyxl"])
def test_other_programs_archives_are_read_the_same(tmp_path: Path, writer: str) -> None:
    source = rows_of_a_grid(600, 3)
    if writer == "openpyxl":
        out = io.BytesIO()
        openpyxl.load_workbook(io.BytesIO(source)).save(out)
        content = out.getvalue()
    else:
        content = with_descriptors(source) if writer == "descriptors" else rewritten(source, {}, compress_type=0)
    (tmp_path / "a.xlsx").write_bytes(content)
    (sheet,) = read_workbook(tmp_path / "a.xlsx", LIMITS)
    assert sheet.rows == [[f"{row}-{column}" for column in range(3)] for row in range(600)]


@pytest.mark.parametrize("name", ["residents.xlsx", "hypertension-2025.xlsx"])
def test_the_sample_registers_read_as_openpyxl_reads_them(name: str) -> None:
    (sheet,) = read_workbook(SAMPLES / name, LIMITS)
    other = openpyxl.load_workbook(SAMPLES / name).worksheets[0]

    def plain(cell: object) -> object:
        if isinstance(cell, float) and cell >= 2**53:
            return int(Decimal(repr(cell)))  # the digits that Excel shows
        return (
            cell.date() if isinstance(cell, datetime) and cell == datetime.combine(cell, datetime.min.time()) else cell
        )

    assert sheet.rows == [[plain(cell) for cell in row] for row in other.iter_rows(values_only=True)]
    assert {f"{m}" for m in other.merged_cells.ranges} == {
        openpyxl.worksheet.cell_range.CellRange(None, left + 1, top + 1, right + 1, bottom + 1).coord
        for (top, left), (bottom, right) in sheet.merged
    }


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
GRID = rows_of_a_grid(300, 4)
NOT_WORKBOOKS = {
    "empty": (b"", wrong.WorkbookEmptyFile),
    "an xls": (OLE + "Workbook".encode("utf-16-le"), wrong.WorkbookIsOld),
    "an encrypted xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), wrong.WorkbookHasPassword),
    "a csv": ("姓名,身份证号\n邓丽,310199\n".encode("gb18030"), wrong.WorkbookIsText),
    "a csv with a mark": (b"\xef\xbb\xbf" + "姓名,收缩压\n".encode(), wrong.WorkbookIsText),
    "unicode text": ("姓名\t身份证号\n".encode("utf-16"), wrong.WorkbookIsText),
    "a web page": (b"\r\n<html><table><tr><td>1</td></tr></table></html>", wrong.WorkbookIsWebPage),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), wrong.WorkbookRefused),
    "a word file": (rewritten(GRID, {}).replace(b"xl/workbook.xml", b"xl/wordbook.xml"), wrong.WorkbookOfOtherSort),
    "cut in the middle": (GRID[: len(GRID) // 2], wrong.WorkbookDamaged),
    "with an altered byte": (GRID[:900] + bytes([GRID[900] ^ 0x55]) + GRID[901:], wrong.WorkbookDamaged),
    "with broken xml": (rewritten(GRID, {"xl/workbook.xml": b"<workbook><sheets>"}), wrong.WorkbookDamaged),
}


@pytest.mark.parametrize("what", NOT_WORKBOOKS)
def test_what_is_not_a_workbook_is_told_how_to_become_one(tmp_path: Path, what: str) -> None:
    content, fault = NOT_WORKBOOKS[what]
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(fault) as refused:
        read_workbook(tmp_path / "a.xlsx", LIMITS)
    assert type(refused.value) is fault
    assert refused.value.exit_code == 2
    assert "请" in refused.value.sentence


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(wrong.WorkbookNotThere):
        read_workbook(tmp_path / "a.xlsx")


def far_cell(reference: str) -> bytes:
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
<row><c r="A1"><v>1</v></c></row><row><c r="{reference}"><v>1</v></c></row></sheetData></worksheet>'
    return rewritten(GRID, {"xl/worksheets/sheet1.xml": sheet.encode()})


def test_one_far_cell_does_not_fill_the_memory(tmp_path: Path) -> None:
    for reference in ("XFD1048576", "ZZZ9", "B1048000"):
        (tmp_path / "a.xlsx").write_bytes(far_cell(reference))
        if reference == "B1048000":
            assert len(read_workbook(tmp_path / "a.xlsx", LIMITS)[0].rows) == 1048000
        else:
            with pytest.raises(wrong.WorkbookTooBig):
                read_workbook(tmp_path / "a.xlsx", LIMITS)


def test_one_long_text_used_by_every_cell_does_not_fill_the_memory(tmp_path: Path) -> None:
    text = "<sst><si><t>" + os.urandom(100_000).hex() + "</t></si></sst>"
    row = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'
    change = {
        "xl/sharedStrings.xml": text.encode(),
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{row * 8000}</sheetData></worksheet>".encode(),
    }
    (tmp_path / "a.xlsx").write_bytes(rewritten(GRID, change))
    assert (tmp_path / "a.xlsx").stat().st_size < 200_000
    with pytest.raises(wrong.WorkbookTooBig):
        read_workbook(tmp_path / "a.xlsx", LIMITS)


def test_more_cells_than_allowed_are_refused_and_as_many_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(GRID)
    assert len(read_workbook(tmp_path / "a.xlsx", Limits(most_cells=1200))[0].rows) == 300
    refused = []
    for limits in (Limits(most_cells=1199), Limits(most_columns=3), Limits(most_sheets=0), Limits(most_said=500)):
        with contextlib.suppress(wrong.WorkbookTooBig):
            read_workbook(tmp_path / "a.xlsx", limits)
            refused.append(limits)
    assert refused == []


def test_the_child_ends_itself_when_its_time_is_up() -> None:
    """It is asked for more and never told the end: only its own clock can stop it."""
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "desktop.gate.workbook_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PYTHONPATH": str(program_folder())},
    ) as child:
        assert child.stdin is not None
        child.stdin.write(request(Limits(seconds=1), b"PK"))
        child.stdin.flush()
        assert child.wait(timeout=10) != 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits for a process")
def test_the_child_can_write_no_file_and_takes_no_more_memory_than_given(tmp_path: Path) -> None:
    program = f"""
import sys
from desktop.gate.workbook_child import limit_this_process
from desktop.gate.workbook_wire import Limits
limit_this_process(Limits(memory_mib=300))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try: open({str(tmp_path / "written")!r}, "wb", 0).write(b"x")
except OSError: print("no file")
try: bytearray(400_000_000)
except MemoryError: print("no memory")
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=program_folder())
    assert said.stdout.split("\n")[:2] == ["no file", "no memory"]


def test_the_wire_keeps_every_type_of_cell() -> None:
    row = ["", "a\n\u2028b", 5.0, -0.5, 1e300, 310199196501011000.0, True, date(2025, 1, 2), datetime(2025, 1, 2, 3)]
    (read,) = read_line(rows_line([row]))
    assert read == [None, "a\n\u2028b", 5, -0.5, 1e300, 310199196501011000, True, row[7], row[8]]
    assert [type(cell) for cell in read[2:5]] == [int, float, float]
    assert str(read[5]) == "310199196501011000"
    head = SheetHead("甲", True, (((0, 1), (2, 3)),))
    assert read_line(head_line(head)) == head
    assert b"\n" not in rows_line([row])[:-1]


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"null", b"7", b'"x"', b"[[[1]]]", b'[[{"x":1}]]', b'{"sheet":1}', b"[[NaN]]", b"\xff", b"[" * 100_000),
        *(b'[[{"d":9999999999999}]]', b'[[{"d":"never"}]]', b'[[{"t":"never"}]]', b'[[{"t":7}]]', b'{"end":1}'),
        b'{"sheet":"a","hidden":false,"merged":[1]}',
    ],
)
def test_a_child_that_babbles_is_not_believed(line: bytes) -> None:
    with pytest.raises(Babble):
        read_line(line)
