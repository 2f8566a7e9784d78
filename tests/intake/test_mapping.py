"""A mapping is proposed, saved, adjusted by hand, and refused where it does not fit."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.gate.workbook import read_workbook
from desktop.intake.candidates import Proposer
from desktop.intake.faults import BadMapping, MappingOfOther, NoHeads, UnknownKind
from desktop.intake.mapping import load_mapping, save_mapping
from desktop.paths import resources
from desktop.services.catalog import catalog
from tests.intake.ledger import bring_in, ledger, preview, sheet
from tests.intake.test_people import MAN

KINDS = catalog()
ROSTER = sheet(["姓名", "性别", "身份证号", "电话", "家里电话"], ["邓丽", "男", MAN, "131", "132"], name="花名册")


def proposed(tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    file = tmp_path / "map.json"
    save_mapping(Proposer(KINDS).propose([ROSTER]), file)
    return file, json.loads(file.read_text(encoding="utf-8"))


def written(file: Path, told: object) -> Path:
    file.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return file


def test_a_saved_proposal_reads_back_the_same(tmp_path: Path) -> None:
    file, _ = proposed(tmp_path)
    assert load_mapping(file, [ROSTER], KINDS) == Proposer(KINDS).propose([ROSTER])


def test_both_samples_read_back_the_same(tmp_path: Path) -> None:
    for name in ("residents", "hypertension-2025"):
        sheets = read_workbook(resources() / "samples" / f"{name}.xlsx")
        mapping = Proposer(KINDS).propose(sheets)
        save_mapping(mapping, tmp_path / "map.json")
        assert load_mapping(tmp_path / "map.json", sheets, KINDS) == mapping


def test_an_adjusted_column_is_followed(tmp_path: Path) -> None:
    file, told = proposed(tmp_path)
    columns = {column["column"]: column for column in told["sheets"][0]["columns"]}
    columns["D"]["means"], columns["E"]["means"] = "resident.contact_phone", "resident.phone"
    mapping = load_mapping(written(file, told), [ROSTER], KINDS)
    with ledger(tmp_path) as shelf:
        bring_in(shelf, [ROSTER], mapping=mapping)
        person = shelf.all("resident")[0]
    assert (person.phone, person.contact_phone) == ("132", "131")


def spoil_format(told: dict[str, Any]) -> None:
    told["format"] = "other"


def spoil_kind(told: dict[str, Any]) -> None:
    told["sheets"][0]["kind"] = "nobody"


def spoil_rows(told: dict[str, Any]) -> None:
    told["sheets"][0]["head_rows"] = [1, 99]


def spoil_sheet(told: dict[str, Any]) -> None:
    told["sheets"][0]["sheet"] = "没有这张"


def spoil_field(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"][0]["means"] = "resident.nothing"


def spoil_meaning(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"][0]["means"] = "姓名"


def spoil_choice(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"][0]["means"] = "disease-registration.disease=gout"


def spoil_computed(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"][0]["means"] = "resident.turns_60_on"


def spoil_twice(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"][1]["means"] = "resident.name"


def spoil_columns(told: dict[str, Any]) -> None:
    told["sheets"][0]["columns"] = {"A": "姓名"}


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_format, spoil_kind, spoil_rows, spoil_sheet, spoil_field, spoil_meaning, spoil_choice, spoil_computed,
        spoil_twice, spoil_columns,
    ],
)  # fmt: skip
def test_a_wrong_mapping_file_is_refused_in_words(tmp_path: Path, spoil: Any) -> None:
    file, told = proposed(tmp_path)
    assert load_mapping(file, [ROSTER], KINDS)
    spoil(told)
    with pytest.raises(BadMapping) as raised:
        load_mapping(written(file, told), [ROSTER], KINDS)
    assert "列对应文件读不懂" in raised.value.sentence and raised.value.exit_code == 2


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000, b"{}" + b" " * 2_000_000])
def test_a_mapping_file_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "map.json").write_bytes(content)
    with pytest.raises(BadMapping):
        load_mapping(tmp_path / "map.json", [ROSTER], KINDS)
    with pytest.raises(BadMapping):
        load_mapping(tmp_path / "nowhere.json", [ROSTER], KINDS)


def test_a_mapping_of_another_workbook_is_refused(tmp_path: Path) -> None:
    file, _ = proposed(tmp_path)
    moved = sheet(["性别", "姓名", "身份证号", "电话", "家里电话"], name="花名册")
    with pytest.raises(MappingOfOther) as raised:
        load_mapping(file, [moved], KINDS)
    assert "花名册" in raised.value.sentence and "A 列" in raised.value.sentence


def test_the_kind_can_be_named_and_must_exist(tmp_path: Path) -> None:
    told = sheet(["姓名", "身份证号", "日期", "血压", "方式"], ["邓丽", MAN, "2025-1-1", "138/86", "门诊"])
    with ledger(tmp_path) as shelf:
        assert preview(shelf, [told], as_kind="diabetes-follow-up").mapping.sheets[0].kind == "diabetes-follow-up"
        for kind in ("nobody", "import-run"):
            with pytest.raises(UnknownKind):
                preview(shelf, [told], as_kind=kind)
        with pytest.raises(NoHeads):
            preview(shelf, [ROSTER], as_kind="hypertension-follow-up")


@pytest.mark.parametrize("disease", ["糖尿病", "高血压"])
def test_titles_decide_between_follow_ups_whose_columns_are_alike(disease: str) -> None:
    heads = ["姓名", "身份证号", "日期", "血压", "方式", "体重"]
    mapping = Proposer(KINDS).propose_sheet(sheet([f"{disease}随访登记本"], heads, ["邓丽", MAN, "", "", "", ""]))
    assert mapping is not None
    assert mapping.kind == {"糖尿病": "diabetes-follow-up", "高血压": "hypertension-follow-up"}[disease]


def test_every_kind_for_residents_is_found_by_its_own_labels() -> None:
    """The template of a kind, filled and brought back, is read as that kind."""
    proposer = Proposer(KINDS)
    lost = []
    for name, kind in KINDS.items():
        if (
            kind.by_hand
            and "resident" in kind.by_name
            and kind.date_field
            and name not in ("disease-registration", "contract")
        ):
            heads = ["姓名", "身份证号", *(q.label for q in kind.questions if q.name != "resident" and not q.computed)]
            mapping = proposer.propose_sheet(sheet([kind.title], heads, ["邓丽", MAN], name=kind.title))
            if mapping is None or mapping.kind != name:
                lost.append((name, mapping.kind if mapping else None))
    assert lost == []
