"""The two sample registers through the command line: rows by status, the figures of 2025, repetition, undo."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import CLOCK, ROOT, SAMPLES, Site, init

ANSWERS = json.loads((ROOT / "tests" / "samples" / "answers.json").read_text("utf-8"))
FIGURES = ANSWERS["figures"]
REGISTERS = {"residents": "residents.xlsx", "visits": "hypertension-2025.xlsx"}
EXPLAINED = "纸质登记簿如此"


@pytest.fixture(scope="module")
def imported(
    _quick: None, tmp_path_factory: pytest.TempPathFactory, password: Path
) -> tuple[Site, dict[str, Any], list[str]]:
    """A ledger with both registers, what each import answered, and the digest before, between and after."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("machine")))
        site = Site(tmp_path_factory.mktemp("samples") / "ledger", password, CLOCK)
        assert init(site, "YM00", "training", "--parent", "310117").code == 0
        told, digests = {}, [site.digest()]
        for name, file in REGISTERS.items():
            errors = site.folder.parent / f"errors-{file}"
            answer = site("--json", "import", SAMPLES / file, "--explain", EXPLAINED, "--errors", errors)
            assert answer.code == 2  # some rows are left out
            told[name] = answer.json
            digests.append(site.digest())
        return site, told, digests


@pytest.fixture
def site(imported: tuple[Site, dict[str, Any], list[str]], tmp_path: Path) -> Site:
    """A copy of the ledger with both registers."""
    shutil.copytree(imported[0].folder, tmp_path / "copy")
    return Site(tmp_path / "copy", imported[0].password, CLOCK)


def target(site: Site, wanted: str, *words: str) -> dict[str, Any]:
    told = site.json("progress", *words)
    return next(one for one in told["targets"] if one["id"] == wanted)


def test_rows_by_status_are_those_of_the_answers(imported: tuple[Site, dict[str, Any], list[str]]) -> None:
    for name, told in imported[1].items():
        assert set(told) == {
            "import_id",
            "rows",
            "by_status",
            "created",
            "updated",
            "errors",
            "unread",
            "unread_sheets",
        }
        assert (told["rows"], told["by_status"]) == (ANSWERS[name]["rows"], ANSWERS[name]["by_status"])
        assert Path(told["errors"]).exists()


def test_the_second_import_of_each_register_changes_nothing(
    imported: tuple[Site, dict[str, Any], list[str]], site: Site
) -> None:
    for name, file in REGISTERS.items():
        told = site("--json", "import", SAMPLES / file, "--explain", EXPLAINED).json
        assert (told["created"], told["updated"]) == (0, 0)
        assert told["by_status"] == ANSWERS[name]["by_status"]
    assert site.digest() == imported[2][-1]


def test_imports_taken_back_leave_the_digest_of_before(
    imported: tuple[Site, dict[str, Any], list[str]], site: Site
) -> None:
    _, told, (empty, with_people, full) = imported
    assert site.digest() == full
    assert site.json("undo", told["visits"]["import_id"])["kept"] == []
    assert site.digest() == with_people
    assert site.json("undo", told["residents"]["import_id"])["kept"] == []
    assert site.digest() == empty
    assert site.is_whole()
    again = [site("--json", "import", SAMPLES / file, "--explain", EXPLAINED).json for file in REGISTERS.values()]
    assert [one["rows"] for one in again] == [427, 650]
    assert target(site, "SH19-06")["numerator"] == FIGURES["four_face_to_face"]


def test_the_managed_rate_of_2025_is_that_of_the_answers(site: Site) -> None:
    found = target(site, "SH19-06", "--plan", "working")
    numbers = (FIGURES["four_face_to_face"], FIGURES["hypertension_register"])
    assert (found["numerator"], found["denominator"]) == numbers
    assert (found["value"], found["shape"], found["reached"], found["gap"]) == ("61/192", "rate", False, 93)
    keys = {
        "id",
        "measure",
        "shape",
        "value",
        "numerator",
        "denominator",
        "due_by_now",
        "goal",
        "reached",
        "gap",
        "waits_for",
    }
    assert keys <= set(found)
    rows = site.json("explain", "SH19-06")["rows"]
    assert sum(row["state"] == "met" for row in rows) == found["numerator"]
    assert sum(row["state"] != "excluded" for row in rows) == found["denominator"]
    assert {"subject", "label", "state", "why", "amount", "missing", "due"} <= set(rows[0])
    for row in rows:
        assert row["amount"] + row["missing"] == 4 if row["state"] == "short" else row["amount"] >= 4


def test_valid_contracts_are_those_of_the_answers(site: Site) -> None:
    assert target(site, "SJ-18")["numerator"] == FIGURES["contracts"]
    assert target(site, "SJ-18")["waits_for"] == ["base:resident-population"]
    assert site("base", "resident-population", "480", "--date", "2024-12-31", "--source", "年报").code == 0
    found = target(site, "SJ-18")
    assert (found["value"], found["waits_for"]) == (f"{FIGURES['contracts']}/480", None)


def test_the_last_pressures_are_controlled_as_in_the_answers(site: Site) -> None:
    """By default a telephone call measures nothing (rules §11); the answers count every way."""
    dumped = site("dump", "--kind", "hypertension-follow-up").lines
    assert len([one for one in dumped if one["values"]["given_on"] >= "2025-01-01"]) == FIGURES["visits_2025"]
    assert len([one for one in dumped if one["values"]["way"] != "3"]) == FIGURES["face_to_face"]
    found = target(site, "NB-02", "--plan", "national-basic-2017")
    assert found["denominator"] == FIGURES["hypertension_register"]
    assert found["numerator"] <= FIGURES["last_bp_controlled"]


def test_progress_and_explain_agree_row_by_row(site: Site) -> None:
    told = site.json("progress", "--on", "2025-11-14")
    assert (told["plan"], told["on"]) == ("working", "2025-11-14")
    counted = [one for one in told["targets"] if one["measure"] and one["shape"] == "rate" and one["denominator"]]
    assert len(counted) >= 3
    for one in counted:
        rows = site.json("explain", one["id"], "--on", "2025-11-14")["rows"]
        states = [row["state"] for row in rows]
        assert states.count("met") == one["numerator"], one["id"]
        assert states.count("met") + states.count("short") in (one["denominator"], one["numerator"]), one["id"]


def test_what_waits_names_what_is_missing(site: Site) -> None:
    waiting = [one for one in site.json("progress")["targets"] if one["value"] is None and one["denominator"] != 0]
    assert waiting
    for one in waiting:
        assert one["waits_for"], one["id"]
        assert all(":" in missing for missing in one["waits_for"]), one


def test_the_columns_that_were_recognised_are_written_adjusted_and_read_back(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "map.json"
    told = site("--json", "import", SAMPLES / "residents.xlsx", "--dry-run", "--map-out", file)
    assert told.code == 2
    again = site("--json", "import", SAMPLES / "residents.xlsx", "--dry-run", "--map", file)
    assert again.json["by_status"] == told.json["by_status"]
    mapping = json.loads(file.read_text("utf-8"))
    assert told.json["unread"] == []
    for column in mapping["sheets"][0]["columns"]:
        if column["means"] in ("resident.name", "resident.phone"):
            column["means"] = ""
    file.write_text(json.dumps(mapping), "utf-8")
    worse = site("--json", "import", SAMPLES / "residents.xlsx", "--dry-run", "--map", file)
    assert worse.json["by_status"] != told.json["by_status"]
    assert [one["head"] for one in worse.json["unread"]] == ["基本信息 / 姓名", "联系方式 / 联系电话"]
    assert "联系电话" in site("import", SAMPLES / "residents.xlsx", "--dry-run", "--map", file).out
