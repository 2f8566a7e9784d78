"""The command workload: numbers, the workbook, and the records behind a number."""

import os
import uuid
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calling import Site

PERSON, DOCTOR, WEIGHT = (str(uuid.UUID(int=number)) for number in (21, 22, 23))
VISITS = [str(uuid.UUID(int=number)) for number in (24, 25, 26)]


@pytest.fixture
def worked(site: Site) -> Site:
    """A training ledger with three follow-ups of one doctor: two in the clinic, one by telephone, in two months."""
    born = {"name": "李秀珍", "sex": "2", "born_on": "1950-01-02"}
    pressure = {"resident": PERSON, "staff": DOCTOR, "sbp_mmhg": 138, "dbp_mmhg": 86}
    days = (("2025-07-05", "1"), ("2025-07-28", "3"), ("2025-10-09", "1"))
    told = site.apply(
        {"id": PERSON, "kind": "resident", "values": born, "explain": {"id_number": "纸质登记簿如此"}},
        {"id": DOCTOR, "kind": "staff", "values": {"name": "陆建华"}},
        *(
            {"id": visit, "kind": "hypertension-follow-up", "values": {**pressure, "given_on": day, "way": way}}
            for visit, (day, way) in zip(VISITS, days, strict=True)
        ),
    )
    assert told.code == 0, told
    return site


def _weigh(site: Site) -> None:
    values = {"kind_name": "hypertension-follow-up", "item": "1", "weight": "1.50", "from_on": "2025-01-01"}
    told = site.apply({"id": WEIGHT, "kind": "workload-weight", "values": {**values, "source": "演示文件"}})
    assert told.code == 0, told


def test_the_numbers_stand_by_staff_item_and_month(worked: Site) -> None:
    told = worked.json("workload", "--period", "2025")
    assert (told["records"], told["weighted"], told["unweighed"]) == (3, None, 3)
    assert told["staff"] == [{"staff": DOCTOR, "name": "陆建华", "records": 3, "weighted": None, "unweighed": 3}]
    _weigh(worked)
    told = worked.json("workload", "--period", "2025")
    assert (told["records"], told["weighted"], told["unweighed"]) == (3, "3.00", 1)
    counted = {(row["month"], row["item"]): (row["records"], row["weighted"]) for row in told["rows"]}
    assert counted == {("2025-07", "1"): (1, "1.50"), ("2025-07", "3"): (1, None), ("2025-10", "1"): (1, "1.50")}


def test_a_number_opens_into_its_records(worked: Site) -> None:
    asked = ("workload", "--period", "2025Q3", "--records", "--staff", DOCTOR, "--kind", "hypertension-follow-up")
    assert [one["id"] for one in worked.json(*asked)["records"]] == VISITS[:2]
    assert [one["id"] for one in worked.json(*asked, "--item", "3")["records"]] == VISITS[1:2]


def test_the_workbook_lists_what_has_no_weight_apart(worked: Site, tmp_path: Path) -> None:
    _weigh(worked)
    out = tmp_path / "workload.xlsx"
    assert worked("workload", "--period", "2025", "--out", out).code == 0
    assert os.name == "nt" or out.stat().st_mode & 0o077 == 0, "nobody else on this PC reads how much somebody did"
    book = load_workbook(out)
    assert [cell.value for cell in book["按人员"][4]] == ["陆建华", 3, 3, 1]
    assert [cell.value for cell in book["未定权重的项目"][4]] == [
        "高血压随访",
        "hypertension-follow-up",
        "电话",
        "3",
        1,
    ]


def test_the_weight_table_has_a_template_without_figures(worked: Site, tmp_path: Path) -> None:
    out = tmp_path / "weights.xlsx"
    assert worked("template", "--kind", "workload-weight", "--out", out).code == 0
    heads = {str(cell.value) for row in load_workbook(out).worksheets[0].iter_rows() for cell in row if cell.value}
    assert any("权重" in head for head in heads)


def test_an_unknown_site_and_an_unreadable_period_are_refused(worked: Site) -> None:
    assert worked("workload", "--period", "昨天").code == 2
    assert worked("workload", "--period", "2025", "--site", "NOWHERE").code == 2
