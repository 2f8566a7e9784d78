"""An inspector is told numbers and shown no names, whichever command he gives, and takes nothing of the ledger out."""

import uuid
from pathlib import Path

import pytest

from tests.cli.calling import ACCOUNT, Site, Told, taizhang

PERSON, NURSE = (str(uuid.UUID(int=number)) for number in (1, 2))
NAME = "李𬭸𠮷"
REFUSED = {
    "find": ("find", NAME),
    "duties": ("duties", "--view", "waiting"),
    "records of the workload": ("workload", "--period", "2025", "--records", "--staff", NURSE),
    "dump": ("dump",),
    "duplicates": ("duplicates",),
    "platform": ("platform", "--kind", "hypertension-follow-up", "--period", "2025-03"),
}


@pytest.fixture
def kept(site: Site) -> Site:
    told = site.apply(
        {"id": NURSE, "kind": "staff", "values": {"name": "陆建华", "job": "2"}},
        {"id": PERSON, "kind": "resident", "values": {"name": NAME, "sex": "2", "born_on": "1950-01-02"},
         "explain": {"id_number": "纸质登记簿如此"}},
        {"kind": "disease-registration",
         "values": {"resident": PERSON, "disease": "hypertension", "registered_on": "2024-01-05", "staff": NURSE}},
        {"kind": "hypertension-follow-up",
         "values": {"resident": PERSON, "given_on": "2025-03-01", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82,
                    "staff": NURSE}},
    )  # fmt: skip
    assert told.code == 0, told
    for name in ("inspector", "entry"):
        assert site("user", "add", name, "--role", name, "--new-password-file", site.password).code == 0
    return site


def as_user(site: Site, name: str, *words: object) -> Told:
    return taizhang(*(name if word == ACCOUNT else word for word in site.options), *words)


@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_a_command_that_names_people_is_refused_to_an_inspector_and_done_for_a_clerk(
    kept: Site, words: tuple[str, ...]
) -> None:
    told = as_user(kept, "inspector", *words)
    assert told.code == 5 and NAME not in told.out + told.err
    assert "单位负责人" in told.out + told.err  # whom to ask
    assert as_user(kept, "entry", *words).code == 0


def test_rows_behind_a_number_are_told_to_an_inspector_without_names(kept: Site) -> None:
    target, plan = next(
        (target["id"], plan["id"])
        for plan in kept.json("plans")
        for target in plan["targets"]
        if target["measure"] and target["measure"].startswith("hypertension")
    )
    words = ("--json", "explain", target, "--plan", plan, "--on", "2025-12-31")
    hidden, shown = (as_user(kept, name, *words) for name in ("inspector", "entry"))
    assert NAME in shown.out and NAME not in hidden.out and PERSON not in hidden.out
    assert len(hidden.json["rows"]) == len(shown.json["rows"]) > 0
    for words in (("workload", "--period", "2025"), ("progress", "--plan", plan)):
        assert as_user(kept, "inspector", *words).code == 0  # the control: numbers are his


def test_an_inspector_takes_no_backup_and_makes_no_report(kept: Site, tmp_path: Path) -> None:
    report = ("report", "make", "--plan", "national-basic-2017", "--period", "2025", "--out", tmp_path / "report")
    for words, out in ((("backup", "--to", tmp_path / "stick"), tmp_path / "stick"), (report, tmp_path / "report")):
        told = as_user(kept, "inspector", *words)
        assert told.code == 5 and "请由" in told.out + told.err
        assert not out.exists()
        assert as_user(kept, "entry", *words).code == 0  # the control
