"""Excel and back: a template per kind, and what is exported in its columns is imported as the same records."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from desktop.gate.workbook import read_workbook
from desktop.intake.faults import NoRows
from desktop.intake.preview import prepare, propose
from desktop.intake.run import Result, commit
from desktop.records.kind import Kind
from desktop.reports.exports import export_kind
from desktop.reports.template_columns import columns_of
from desktop.reports.templates import EXAMPLE, write_template
from desktop.store.shelf import Shelf
from tests.every_kind.walk import BY_HAND, EACH, KINDS, Kept, keep, made, rested_on, told
from tests.intake.ledger import BY, DIGEST, EXPLAIN, TODAY, bring_in, ledger, sheet

WITH_RESIDENT = [kind for kind in BY_HAND if "resident" in kind.by_name]
EVERY = pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)
CLOSED_BY = {"home-bed": "home-bed-closing", "hospice-admission": "hospice-closing"}
AT = datetime(2025, 12, 31, 8)


@pytest.fixture(scope="module")
def kept() -> Kept:
    return made(20)


@pytest.fixture(scope="module")
def full(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    with ledger(tmp_path_factory.mktemp("full")) as shelf:
        keep(shelf, kept)
        yield shelf


def imported(file: Path, kind: Kind, shelf: Shelf) -> Result:
    """Import *file* into *shelf* with a sentence for what is asked."""
    preview = prepare(read_workbook(file), shelf, BY, TODAY, as_kind=kind.name)
    return commit(preview, shelf, BY, explain=EXPLAIN, file_digest=DIGEST)


@EVERY
def test_what_is_exported_is_imported_as_the_same_records(kind: Kind, kept: Kept, full: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "export.xlsx"
    assert export_kind(kind, full, file, AT) == EACH
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0, "nobody else on this PC reads the names"
    with ledger(tmp_path) as other:
        keep(other, kept, rested_on(kept, kind) - {(kind.name, record) for record in kept[kind.name]})
        result = imported(file, kind, other)
        if kind.name in CLOSED_BY:  # a second bed waits until the first one's closing is in
            closing = KINDS[CLOSED_BY[kind.name]]
            export_kind(closing, full, tmp_path / "closing.xlsx", AT)
            for _ in range(EACH):
                imported(tmp_path / "closing.xlsx", closing, other)
                result = imported(file, kind, other)
        assert [one.sentences for one in result.left_out] == []
        assert told(other, kind) == told(full, kind)
        second = imported(file, kind, other)
        assert (second.created, second.updated) == (0, 0)


@EVERY
def test_an_export_is_recognised_without_being_told_what_it_is(kind: Kind, full: Shelf, tmp_path: Path) -> None:
    export_kind(kind, full, tmp_path / "export.xlsx", AT)
    (mapping,) = propose(read_workbook(tmp_path / "export.xlsx"), KINDS).sheets
    assert mapping.kind == kind.name
    assert {column.field for column in mapping.columns if column.kind == kind.name} == {
        column.question.name for column in columns_of(kind, KINDS) if not column.is_identity
    }


@EVERY
def test_a_template_asks_every_question_and_its_example_is_passed_over(kind: Kind, tmp_path: Path) -> None:
    file = write_template(kind, KINDS, tmp_path / "template.xlsx", AT)
    book = openpyxl.load_workbook(file)
    filled = book.worksheets[0]
    heads = [cell.value for cell in filled[2]]
    assert heads == ["序号", *(column.head for column in columns_of(kind, KINDS))]
    assert len(heads) == len(set(heads))
    assert filled["A3"].value == EXAMPLE
    for head, cell in zip(filled[2], filled[3], strict=False):
        assert cell.is_date == (cell.number_format == "yyyy-mm-dd") or cell.value is None, head.value
        assert cell.value != "张三" or head.value == "*姓名", "a device is not called after a person"
    assert book.worksheets[1].title == "填表说明"
    assert book.worksheets[2].sheet_state == "hidden"
    if kind in WITH_RESIDENT:
        number = heads.index("证件号码")
        assert filled.column_dimensions[openpyxl.utils.get_column_letter(number + 1)].width > 18
    assert [one.sheet for one in propose(read_workbook(file), KINDS).sheets] == [filled.title]
    with ledger(tmp_path) as shelf, pytest.raises(NoRows):
        prepare(read_workbook(file), shelf, BY, TODAY)


STRANGE = (
    "示例：张三",
    "合计",
    "审核人：王某",
    "不详",
    "-",
    "=1+1",
    "第 1 页",
    "注：复诊",
    "无",
    "2025-01-01",
    "12",
    "1/2",
    "是",
)


@pytest.mark.parametrize("name", ["home-bed-visit", "hypertension-follow-up", "tcm-visit", "qc-sample", "bulletin"])
def test_texts_that_look_like_something_else_come_back_as_they_were(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.answers.SENTENCES", STRANGE)
    kind, given = KINDS[name], made(7)
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    with ledger(tmp_path / "one") as shelf, ledger(tmp_path / "two") as other:
        keep(shelf, given)
        export_kind(kind, shelf, tmp_path / "export.xlsx", AT)
        keep(other, given, rested_on(given, kind))
        imported(tmp_path / "export.xlsx", kind, other)
        assert told(other, kind) == told(shelf, kind)


def test_a_changed_export_is_not_the_same(kept: Kept, full: Shelf, tmp_path: Path) -> None:
    """Control: the comparison of the round trip sees one changed answer."""
    kind = KINDS["home-bed-visit"]
    export_kind(kind, full, tmp_path / "export.xlsx", AT)
    book = openpyxl.load_workbook(tmp_path / "export.xlsx")
    heads = [cell.value for cell in book.worksheets[0][2]]
    book.worksheets[0].cell(3, heads.index("主诉") + 1).value = "另一句话"
    book.save(tmp_path / "changed.xlsx")
    with ledger(tmp_path) as other:
        keep(other, kept, rested_on(kept, kind))
        assert imported(tmp_path / "changed.xlsx", kind, other).created == EACH
        assert told(other, kind) != told(full, kind)


def test_a_round_finds_the_residents_only_bed_and_names_the_one_it_cannot_tell(tmp_path: Path) -> None:
    with ledger(tmp_path) as shelf:
        bring_in(shelf, [sheet(["姓名", "性别", "出生日期"], ["张桂英", "女", "1950-01-01"])])
        beds = ["姓名", "性别", "出生日期", "建床日期", "家床类型", "家床号"]
        person = ["张桂英", "女", "1950-01-01"]
        rounds = ["姓名", "性别", "出生日期", "查床日期", "查床人员类别", "家床号"]
        bring_in(shelf, [sheet(beds, [*person, "2025-03-01", "治疗型", "C-1"])], as_kind="home-bed")
        visit = [*person, "2025-03-08", "医生"]
        only = bring_in(shelf, [sheet(rounds, [*visit, ""])], as_kind="home-bed-visit")
        named = bring_in(shelf, [sheet(rounds, [*person, "2025-03-15", "医生", "C-1"])], as_kind="home-bed-visit")
        dated = bring_in(
            shelf, [sheet(rounds, [*person, "2025-03-22", "医生", "2025-03-01"])], as_kind="home-bed-visit"
        )
        assert [result.created for result in (only, named, dated)] == [1, 1, 1]
        wrong = bring_in(shelf, [sheet(rounds, [*person, "2025-03-29", "医生", "C-9"])], as_kind="home-bed-visit")
        assert set(wrong.by_status) == {"hard:home-bed"}


@pytest.mark.parametrize(("name", "fewest"), [("resident", 2), ("hypertension-follow-up", 3), ("health-checkup", 10)])
def test_a_wide_table_prints_on_several_pages_each_of_which_says_whose_its_lines_are(
    name: str, fewest: int, tmp_path: Path
) -> None:
    """One page across would print a check-up in letters of half a millimetre."""
    book = openpyxl.load_workbook(write_template(KINDS[name], KINDS, tmp_path / "template.xlsx", AT))
    filled, notes = book.worksheets[:2]
    assert filled.page_setup.fitToWidth >= fewest and filled.page_setup.fitToHeight == 0
    assert filled.print_title_cols == "$A:$B" and filled.print_title_rows == "$2:$2"
    assert notes.page_setup.fitToWidth in (None, 1) and notes.page_setup.orientation == "landscape"
