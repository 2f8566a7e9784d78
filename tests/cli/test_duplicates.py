"""可能重复的居民档案 on the command line: listed with reasons, judged by apply, remembered."""

import uuid

from tests.cli.calling import ACCOUNT, Site, taizhang

ONE, OTHER, JUDGED = (str(uuid.UUID(int=number)) for number in (1, 2, 3))


def kept(site: Site) -> None:
    born = {"name": "李香", "sex": "2", "born_on": "1950-01-02"}
    told = site.apply(
        {"id": ONE, "kind": "resident", "values": born | {"number_state": "cut"}, "explain": {"id_number": "纸质登记簿如此"}},
        {"id": OTHER, "kind": "resident", "values": born, "explain": {"id_number": "纸质登记簿如此"}},
        {"kind": "health-assessment", "id": str(uuid.UUID(int=9)), "values": {"resident": OTHER, "given_on": "2025-03-05"}},
    )  # fmt: skip
    assert told.code == 0, told


def test_a_pair_is_listed_with_reasons_judged_and_gone_and_back_when_the_judgement_is_void(site: Site) -> None:
    kept(site)
    (pair,) = site.json("duplicates")
    assert (pair["one"], pair["other"], pair["records"]) == (ONE, OTHER, [0, 1])
    assert {"code": "name-birth", "sentence": "同名同生日"} in pair["grounds"]
    assert "同名同生日" in site("duplicates").out and "李香" in site("duplicates").out
    values = {"resident": ONE, "other": OTHER, "verdict": "different"}
    assert site.apply({"id": JUDGED, "kind": "same-person", "values": values}).code == 0
    assert site.json("duplicates") == []
    assert site.apply({"id": JUDGED, "kind": "same-person", "action": "void", "reason": "判错了"}).code == 0
    assert len(site.json("duplicates")) == 1


def test_an_inspector_is_shown_no_names(site: Site) -> None:
    kept(site)
    assert site("user", "add", "inspector1", "--role", "inspector", "--new-password-file", site.password).code == 0
    options = [word.replace(ACCOUNT, "inspector1") if word == ACCOUNT else word for word in site.options]
    assert taizhang(*options, "duplicates").code == 5


def test_a_ledger_without_duplicates_says_so(site: Site) -> None:
    assert "没有可能重复的居民档案" in site("duplicates").out
