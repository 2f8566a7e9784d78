"""Hospice records on the command line: shown to those who serve, refused to others with whom to ask."""

import uuid
from pathlib import Path

import pytest

from tests.cli.calling import ACCOUNT, Site, Told, taizhang

PERSON, NURSE, CARE = (str(uuid.UUID(int=number)) for number in (1, 2, 3))
NAME = "李𬭸𠮷"


@pytest.fixture
def ward(site: Site) -> Site:
    """A training ledger with one hospice patient, her nurse, and the accounts of a head, a nurse and a clerk."""
    told = site.apply(
        {"id": NURSE, "kind": "staff", "values": {"name": "陆建华", "job": "2"}},
        {"id": PERSON, "kind": "resident", "values": {"name": NAME, "sex": "2", "born_on": "1950-01-02"},
         "explain": {"id_number": "纸质登记簿如此"}},
        {"id": CARE, "kind": "hospice-admission",
         "values": {"resident": PERSON, "admitted_on": "2025-10-05", "place": "1", "nurse": NURSE}},
    )  # fmt: skip
    assert told.code == 0, told
    for name, role in (("head1", "head"), ("nurse1", "entry"), ("clerk1", "entry")):
        assert site("user", "add", name, "--role", role, "--new-password-file", site.password).code == 0
    assert site("user", "staff", "nurse1", "陆建华").code == 0
    return site


def as_user(site: Site, name: str, *words: object) -> Told:
    options = [name if word == ACCOUNT else word for word in site.options]
    return taizhang(*options, *words)


def doors(folder: Path) -> dict[str, tuple[object, ...]]:
    out = ("--kind", "hospice-admission", "--out")
    return {
        "export": ("export", *out, folder / "e.xlsx", "--reason", "季度核对"),
        "sheet": ("print", *out, folder / "s.pdf", "--record", CARE),
        "book": ("print", *out, folder / "b.pdf", "--record", CARE, "--book"),
        "register": ("register", *out, folder / "r.pdf", "--period", "2025"),
        "roster": ("register", *out, folder / "o.pdf", "--period", "2025", "--standing"),
    }


@pytest.mark.parametrize("door", ["export", "sheet", "book", "register", "roster"])
def test_a_door_is_closed_to_a_clerk_and_to_the_administrator_and_open_to_nurse_and_head(
    ward: Site, tmp_path: Path, door: str
) -> None:
    words = doors(tmp_path)[door]
    for name in ("clerk1", ACCOUNT):
        refused = as_user(ward, name, *words)
        assert refused.code == 5 and "责任医生" in refused.err, refused
        assert not any(file.suffix in (".xlsx", ".pdf") for file in tmp_path.iterdir())
    assert ward.json("dump", "--kind", "hospice-admission")["values"]["nurse"] == NURSE  # the administrator's backup
    for name in ("nurse1", "head1"):
        assert as_user(ward, name, *words).code == 0


def test_a_dump_is_whole_for_the_ledger_s_keepers_and_leaves_out_what_others_may_not_see(ward: Site) -> None:
    dumped = {name: as_user(ward, name, "dump").out for name in (ACCOUNT, "head1", "nurse1", "clerk1")}
    assert all(CARE in dumped[name] for name in (ACCOUNT, "head1", "nurse1"))
    assert CARE not in dumped["clerk1"] and PERSON in dumped["clerk1"]
    call = {"resident": PERSON, "duty": "13", "tried_on": "2025-12-01", "way": "1", "outcome": "2"}
    assert ward.apply({"kind": "call-attempt", "id": str(uuid.UUID(int=9)), "values": call}).code == 0
    calls = {name: as_user(ward, name, "dump", "--kind", "call-attempt").out for name in ("nurse1", "clerk1")}
    assert PERSON in calls["nurse1"] and not calls["clerk1"]  # a call about such care tells of it
    digests = {as_user(ward, name, "digest").out for name in (ACCOUNT, "clerk1")}
    assert len(digests) == 1  # a sum tells nothing of anybody


def test_rows_behind_a_number_name_nobody_to_a_clerk_and_are_as_many(ward: Site) -> None:
    target = next(
        one["id"] for plan in ward.json("plans") for one in plan["targets"] if one["measure"] == "hospice-admissions"
    )
    plan = next(p["id"] for p in ward.json("plans") if any(t["id"] == target for t in p["targets"]))
    words = ("--json", "explain", target, "--plan", plan, "--on", "2025-12-31")
    (hidden,), (shown,) = (as_user(ward, name, *words).json["rows"] for name in ("clerk1", "nurse1"))
    assert NAME in shown["label"] and shown["person"] == PERSON
    assert NAME not in str(hidden) and PERSON not in str(hidden) and hidden["label"].startswith("编号")
    assert shown["subject"] == CARE and hidden["subject"] == CARE[-8:], "nor does a whole id lead to the record"


def test_the_records_behind_a_workload_name_nobody_to_a_clerk(ward: Site) -> None:
    values = {"resident": PERSON, "hospice_admission": CARE, "given_on": "2025-10-06", "staff": NURSE, "nrs": 3}
    assert ward.apply({"kind": "hospice-assessment", "id": str(uuid.UUID(int=4)), "values": values}).code == 0
    words = ("--json", "workload", "--period", "2025", "--records", "--staff", NURSE, "--on", "2025-12-31")
    hidden, shown = (as_user(ward, name, *words).json["records"] for name in ("clerk1", "nurse1"))
    assert len(hidden) == len(shown) >= 1
    assert NAME in str(shown) and NAME not in str(hidden) and PERSON not in str(hidden)
    ids = [{one["id"] for one in listed} for listed in (hidden, shown)]
    assert str(uuid.UUID(int=4)) in ids[1] and not ids[0] & ids[1]  # nor does an id lead to the record


def test_an_account_is_linked_to_nobody_who_is_not_on_the_staff(ward: Site) -> None:
    assert ward("user", "staff", "nurse1", "无此人").code == 2
    linked = {one["name"]: one["staff"] for one in ward.json("user", "staff", "nurse1", "")}
    assert linked["nurse1"] == ""
