"""Paper and Excel from the command line: templates, exports with a reason, sheets, books, registers."""

import uuid
from pathlib import Path

import openpyxl
import pytest

from tests.cli.calling import ACCOUNT, Site, taizhang
from tests.reports.reading import pages

PERSON, SEEN, BED, ROUND = (str(uuid.UUID(int=number)) for number in (1, 2, 3, 4))
NAME = "李𬭸𠮷"


@pytest.fixture
def kept(site: Site) -> Site:
    """A training ledger with one patient, a follow-up and a home bed with a round."""
    born = {"name": NAME, "sex": "2", "born_on": "1950-01-02"}
    pressure = {"resident": PERSON, "given_on": "2025-09-05", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 86}
    told = site.apply(
        {"id": PERSON, "kind": "resident", "values": born, "explain": {"id_number": "纸质登记簿如此"}},
        {"id": SEEN, "kind": "hypertension-follow-up", "values": pressure},
        {"id": BED, "kind": "home-bed", "values": {"resident": PERSON, "opened_on": "2025-03-05", "bed_type": "1"}},
        {"id": ROUND, "kind": "home-bed-visit",
         "values": {"resident": PERSON, "home_bed": BED, "given_on": "2025-03-12", "visitor": "1"}},
    )  # fmt: skip
    assert told.code == 0, told
    return site


def test_a_template_needs_no_ledger(tmp_path: Path) -> None:
    told = taizhang("template", "--kind", "home-bed-visit", "--out", tmp_path / "t.xlsx")
    assert told.code == 0
    assert openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0].title == "家床查床"
    assert taizhang("template", "--kind", "account", "--out", tmp_path / "a.xlsx").code == 2


def test_an_export_with_names_asks_for_a_reason_and_keeps_it(kept: Site, tmp_path: Path) -> None:
    words = ("export", "--kind", "hypertension-follow-up", "--out", tmp_path / "e.xlsx")
    refused = kept("--json", *words)
    assert refused.code == 2 and not (tmp_path / "e.xlsx").exists()
    assert kept.json(*words, "--reason", "中心季度核对")["rows"] == 1
    (entry,) = kept("--json", "dump", "--kind", "name-export").lines
    assert entry["values"]["reason"] == "中心季度核对" and entry["values"]["rows"] == 1
    assert kept.json("export", "--kind", "training", "--out", tmp_path / "n.xlsx")["rows"] == 0  # no names, no reason


def test_an_export_is_imported_again_without_changing_anything(kept: Site, tmp_path: Path) -> None:
    kept("export", "--kind", "home-bed-visit", "--out", tmp_path / "e.xlsx", "--reason", "核对")
    before = kept.digest()
    told = kept.json("import", tmp_path / "e.xlsx", "--explain", "已核对")
    assert (told["rows"], told["created"], told["updated"]) == (1, 0, 0)
    assert kept.digest() == before


def test_a_record_an_empty_pile_a_book_and_a_year_are_printed(kept: Site, tmp_path: Path) -> None:
    file = tmp_path / "p.pdf"
    follow_up = ("print", "--kind", "hypertension-follow-up", "--out", file)
    assert kept(*follow_up, "--record", SEEN).code == 0
    assert NAME in pages(file)[0] and "138/86mmHg" in pages(file)[0]
    assert "-高血压随访-000000000002第1页" in pages(file)[0]
    assert kept(*follow_up, "--empty", "--copies", 3).code == 0
    assert len(pages(file)) == 3 and NAME not in "".join(pages(file))
    assert "-高血压随访-空表第1页" in pages(file)[0]
    assert kept("print", "--kind", "home-bed", "--record", BED, "--book", "--out", file).code == 0
    assert "家床病历" in pages(file)[0] and len(pages(file)) == 3
    assert kept("print", "--kind", "resident", "--record", PERSON, "--year", 2025, "--out", file).code == 0
    assert "个人全年随访册" in pages(file)[0] and len(pages(file)) == 2
    assert kept("print", "--kind", "training", "--sign-in", "--out", file).code == 0
    assert "培训签到表机构：" in pages(file)[0] and "签名" in pages(file)[0]
    assert kept(*follow_up).code == 2
    assert kept(*follow_up, "--record", PERSON).code == 2


def test_a_register_of_a_period_and_a_roster_are_printed(kept: Site, tmp_path: Path) -> None:
    words = ("register", "--kind", "home-bed", "--out", tmp_path / "r.pdf", "--period")
    assert kept.json(*words, "2025Q1")["rows"] == 1
    (page,) = pages(tmp_path / "r.pdf")
    assert "-家床建床登记簿-2025Q1第1页" in page and "home-bed" not in page
    assert kept.json(*words, "2025Q2")["rows"] == 0
    assert kept.json(*words, "2025Q2", "--standing")["rows"] == 1
    assert kept(*words, "2025-13").code == 2


def test_an_inspector_takes_no_names_out(kept: Site, tmp_path: Path) -> None:
    added = kept("user", "add", "inspector1", "--role", "inspector", "--new-password-file", kept.password)
    assert added.code == 0, added
    options = [word.replace(ACCOUNT, "inspector1") if word == ACCOUNT else word for word in kept.options]
    out = ("--out", tmp_path / "x")
    for words in (
        ("export", "--kind", "resident", "--reason", "看看", *out),
        ("print", "--kind", "hypertension-follow-up", "--record", SEEN, *out),
        ("register", "--kind", "home-bed", "--period", "2025", *out),
    ):
        assert taizhang(*options, *words).code == 5
    assert not (tmp_path / "x").exists()


def test_what_the_platform_lacks_is_listed_printed_and_ticked_by_line(kept: Site, tmp_path: Path) -> None:
    words = ("platform", "--kind", "hypertension-follow-up", "--period", "2025")
    assert [one["id"] for one in kept.json(*words)["waiting"]] == [SEEN]
    told = kept.json(*words, "--out", tmp_path / "p.pdf")
    assert NAME in pages(tmp_path / "p.pdf")[0]
    assert kept("platform", "--sheet", told["sheet"], "--done", "2").code == 2
    assert kept("platform", "--sheet", told["sheet"] + 1, "--done", "1").code == 2
    done = kept.json("platform", "--sheet", told["sheet"], "--done", "1")
    assert done["ticked"] == 1 and kept.json(*words)["waiting"] == []
    assert kept("undo", done["batch"]).code == 0
    assert [one["cause"] for one in kept.json(*words)["waiting"]] == ["new"]
    assert kept("platform").code == 2
    assert kept("platform", "--kind", "resident", "--period", "2025").code == 2
