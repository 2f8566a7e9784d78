"""The data dictionary says what the declarations say: every field, every sentence, and only confirmed data elements."""

import importlib
import sys
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.intake.heads import template_head
from desktop.paths import resources
from desktop.records.dictionary import data_elements, describe
from desktop.records.kind import kind_of
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.reports.dictionary_page import dictionary_page
from desktop.services.catalog import catalog
from tests.cli.calling import taizhang

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "dictionary.md"
BY_HAND = [kind for kind in catalog().values() if kind.by_hand]
DOUBTFUL = {"DE04.10.218.00", "DE04.50.083.00", "DE05.01.024.00", "DE08.10.052.00", "DE09.00.053.00", "DE03.00.054.00"}


def written() -> str:
    """Return the page as `build/dictionary.py` would write it now."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "build"))
        page: str = importlib.import_module("dictionary").page()
    sys.modules.pop("dictionary", None)
    return page


def test_the_page_of_the_manual_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(), "run python3 build/dictionary.py"


def test_the_page_tells_every_field_choice_and_sentence_of_every_kind() -> None:
    page = written().replace("\\|", "|")
    for kind in BY_HAND:
        told = describe(kind)
        chapter = page.split(f"`{kind.name}`\n")[1].split("\n## ")[0]
        assert kind.form in chapter
        for field in told["fields"]:
            (line,) = [line for line in chapter.splitlines() if f"| {field['name']} |" in line]
            assert field["label"] in line and field["source"] in line and field["unit"] in line
            assert all(f"{choice['value']} {choice['label']}" in line for choice in field["choices"])
        assert all(sentence in chapter for one in told["rules"] for sentence in one["sentences"])


class Changed(Record):
    """改了声明的一类记录（对照）"""

    title = "对照"
    amount: Decimal | None = ask("用量", unit="克", places=1, ge=0, le=9, needed=True, source="表 1")

    @rule("amount", code="odd", says="用量不对，请核对。")
    def it_is_even(self) -> bool:
        return self.amount != 3


def test_a_new_field_rule_or_bound_changes_the_page() -> None:
    """Control: the page is no copy kept by hand."""
    page = dictionary_page({"changed": kind_of(Changed)})
    assert "| 用量 | amount | 小数 | 克 | 0～9，1 位小数 | 必填 | 表 1 |" in page
    assert "| 必须修改 | 用量不对，请核对。 |" in page


def test_what_is_asked_only_sometimes_is_needed_only_sometimes() -> None:
    line = next(line for line in written().splitlines() if "| 活动名称 | form_text |" in line)
    assert "| 有条件必填 |" in line
    assert "*" not in template_head(catalog()["community-activity"].by_name["form_text"])
    assert template_head(catalog()["community-activity"].by_name["form"]) == "*活动类别"


def test_every_rule_that_speaks_is_told_with_its_weight() -> None:
    for kind in catalog().values():
        for one in describe(kind)["rules"]:
            assert one["sentences"] and one["severities"], (kind.name, one["code"])
    (found,) = [one for one in describe(catalog()["hypertension-follow-up"])["rules"] if one["code"] == "bp-swapped"]
    assert found["severities"] == ["hard"] and found["fields"] == ["sbp_mmhg", "dbp_mmhg"]


def test_only_confirmed_data_elements_are_named() -> None:
    """rules.md 7.7: those seen in the transcription of WS 445; doubtful ones, and 日饮酒量 in millilitres, stay out."""
    ids = set(data_elements().values())
    assert len(ids) == len(data_elements()) == 16 and not ids & DOUBTFUL
    told = {field["element"] for kind in catalog().values() for field in describe(kind)["fields"]}
    assert told - {""} == ids, "each is some field's"
    drinking = {field["name"]: field for field in describe(catalog()["hypertension-follow-up"])["fields"]}["drinking"]
    assert drinking["element"] == "" and drinking["unit"] == "两"


def test_a_data_element_of_another_unit_is_not_taken(tmp_path: Path) -> None:
    """Control: the table is keyed by the unit as well."""
    (tmp_path / "codes").mkdir()
    table = (resources() / "codes" / "data-elements.tsv").read_text(encoding="utf-8")
    (tmp_path / "codes" / "data-elements.tsv").write_text(table + "\tdrinking\tml\tDE03.00.054.00\t日饮酒量\n", "utf-8")
    assert ("", "drinking", "两") not in data_elements(tmp_path)
    assert data_elements(tmp_path)["", "drinking", "ml"] == "DE03.00.054.00"


def test_the_command_line_writes_it_as_a_workbook_and_as_a_page(tmp_path: Path) -> None:
    told = taizhang("--json", "kinds", "--out", tmp_path / "字典.xlsx")
    assert told.code == 0 and told.json == {"dictionary": str(tmp_path / "字典.xlsx")}
    fields, sentences = openpyxl.load_workbook(tmp_path / "字典.xlsx").worksheets
    rows = list(fields.iter_rows(values_only=True))
    assert len(rows) == 1 + sum(len(kind.questions) for kind in BY_HAND)
    pressure = next(row for row in rows if row[1] == "hypertension-follow-up" and row[5] == "sbp_mmhg")
    assert (pressure[0], pressure[4], pressure[7], pressure[8]) == ("高血压随访", "收缩压", "mmHg", "60～300")
    assert "收缩压应高于舒张压，请核对两个数是否录反。" in {row[4] for row in sentences.iter_rows(values_only=True)}
    assert taizhang("kinds", "--out", tmp_path / "dictionary.md").code == 0
    assert (tmp_path / "dictionary.md").read_text(encoding="utf-8") == written()
    refused = taizhang("--json", "kinds", "--out", tmp_path / "dictionary.docx")
    assert refused.code == 2 and refused.json["fault"] == "no-such-form"
