"""The command duties: views, kinds, calls as JSON, the list and the route on paper."""

import uuid
from pathlib import Path

import pytest

from tests.cli.calling import Site
from tests.reports.reading import pages

PERSON, REGISTERED, SEEN, TRIED = (str(uuid.UUID(int=number)) for number in (11, 12, 13, 14))
NAME = "李𬭸𠮷"


@pytest.fixture
def kept(site: Site) -> Site:
    """A training ledger with one patient, overdue since October 2025."""
    born = {"name": NAME, "sex": "2", "born_on": "1950-01-02", "village": "东泖村", "address": "东泖村7号"}
    pressure = {"resident": PERSON, "given_on": "2025-07-05", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 86}
    told = site.apply(
        {"id": PERSON, "kind": "resident", "values": born, "explain": {"id_number": "纸质登记簿如此"}},
        {"id": REGISTERED, "kind": "disease-registration", "values": {"resident": PERSON, "disease": "hypertension"}},
        {"id": SEEN, "kind": "hypertension-follow-up", "values": pressure},
    )
    assert told.code == 0, told
    return site


def _call(site: Site, **values: object) -> None:
    asked = {"resident": PERSON, "duty": "1", "tried_on": "2025-12-30", "way": "1", **values}
    assert site.apply({"id": TRIED, "kind": "call-attempt", "values": asked}).code == 0


def test_a_call_moves_the_duty_to_its_view(kept: Site) -> None:
    (due,) = kept.json("duties")
    assert (due["kind"], due["state"], due["due"], due["calls"]) == ("hypertension", "late", "2025-10-03", None)
    _call(kept, outcome="1", agreed_on="2026-01-05")
    assert kept.json("duties") == []
    (agreed,) = kept.json("duties", "--view", "agreed")
    assert agreed["calls"] == {
        "tries": 1, "last": "2025-12-30", "outcome": "1", "days_in_vain": 0, "agreed": "2026-01-05",
    }  # fmt: skip


def test_a_crowd_is_listed_when_its_kind_is_named(kept: Site) -> None:
    assert [due["kind"] for due in kept.json("duties", "--kind", "checkup")] == ["checkup"]
    told = kept("duties", "--kind", "dragon")
    assert told.code == 2 and "dragon" in told.err
    assert kept.json("duties", "--village", "西浜村") == []


def test_the_list_and_the_route_are_printed(kept: Site, tmp_path: Path) -> None:
    listed, route = tmp_path / "list.pdf", tmp_path / "route.pdf"
    assert kept("duties", "--out", listed, "--route", route, "--day", "2026-01-04").code == 0
    assert NAME in "".join(pages(listed))
    (page,) = pages(route)
    assert all(words in page for words in (NAME, "东泖村7号", "血压138/86", "2026-01-04", "扫码登记"))
    assert kept("duties", "--route", route, "--day", "yesterday?").code == 2


def test_empty_sheets_are_printed_for_those_who_are_due(kept: Site, tmp_path: Path) -> None:
    file = tmp_path / "sheets.pdf"
    assert kept("duties", "--sheets", file).code == 0
    (page,) = pages(file)
    assert NAME in page and "高血压患者随访服务记录表" in page and "扫码登记" in page


def test_an_empty_sheet_of_any_kind_is_printed_for_one_resident(kept: Site, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    words = ("print", "--kind", "health-checkup", "--empty", "--out", file)
    assert kept(*words, "--record", PERSON).code == 0
    assert NAME in pages(file)[0] and "扫码登记" in pages(file)[0]
    assert kept(*words).code == 0
    assert "扫码登记" not in pages(file)[0]
    assert kept(*words, "--record", SEEN).code == 2, "no resident has this id"
