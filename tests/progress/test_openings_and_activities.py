"""Health accounts, activities and lists made public, online home beds, standardised sites: what each counts, and what not."""

from typing import Any

import pytest

from tests.progress.small_ledger import CENTER, EAST, MEASURES, SmallLedger, spoiled
from tests.progress.test_yearly_counts import count, parts

ON, NEXT = "2025-06-30", "2025-07-01"


def account(ledger: SmallLedger, **more: Any) -> str:
    person = ledger.person()
    ledger.add("health-account", resident=person, **{"opened_on": ON} | more)
    return person


def test_who_has_an_account_counts_once_and_who_left_not_at_all(ledger: SmallLedger) -> None:
    """沪府办发〔2019〕2号 四(二)1 健康账户拥有率."""
    held, late, void, without = (
        account(ledger),
        account(ledger, opened_on=NEXT),
        account(ledger, void=True),
        ledger.person(),
    )
    ledger.add("health-account", resident=held, opened_on="2025-01-01")
    dead = ledger.person(left="1", left_on="2025-03-01")
    ledger.add("health-account", resident=dead, opened_on="2025-02-01")
    ledger.change("resident", account(ledger), only_works_here=True)
    states = ledger.states("health-accounts", ON)
    assert states == {held: "met", late: "short", void: "short", without: "short", dead: "excluded"}
    assert ledger.states("health-accounts", NEXT)[late] == "met"
    assert ledger.states(spoiled("health-accounts", "AND NOT h.void", ""), ON)[void] == "met", "control"
    assert MEASURES["health-accounts"].base == "resident-population"


def test_activities_of_the_year_are_counted_by_form_with_those_who_came(ledger: SmallLedger) -> None:
    """沪府办发〔2019〕2号 四(一) 社区健康服务清单发布."""
    for on in ("2024-12-31", "2025-01-01", ON, NEXT):
        ledger.add("community-activity", form="1", held_on=on)
    ledger.add("community-activity", form="1", held_on=ON, void=True)
    ledger.add("community-activity", form="2", held_on=ON, attendees=40)
    ledger.add("community-activity", site=EAST, form="2", held_on="2025-05-19", attendees=25)
    assert (count(ledger, "activities-held"), count(ledger, "activities-held", NEXT)) == (2, 3)
    assert parts(ledger, "activities-held", form=2) == {"activities": 2, "attendees": 65}
    assert count(ledger, "activities-held", site=EAST, form=2) == 1
    assert count(ledger, spoiled("activities-held", "NOT v.void AND ", "")) == 3, "control"


@pytest.mark.parametrize(
    ("values", "closed", "counted"),
    [
        ({"online": True}, "", 1), ({"online": False}, "", 0), ({}, "", 0), ({"online": True, "void": True}, "", 0),
        ({"online": True}, "2025-01-01", 1), ({"online": True}, "2024-12-31", 0), ({"online": True, "opened_on": NEXT}, "", 0),
    ],
)  # fmt: skip
def test_a_bed_with_online_service_counts_in_the_years_in_which_it_was_open(
    ledger: SmallLedger, values: dict[str, Any], closed: str, counted: int
) -> None:
    """青卫健基层〔2024〕3号 三、13 互联网+家庭病床."""
    person = ledger.person()
    bed = ledger.add("home-bed", resident=person, **{"opened_on": "2024-06-01", "bed_type": "1"} | values)
    if closed:
        ledger.add("home-bed-closing", resident=person, home_bed=bed, opened_on="2024-06-01", closed_on=closed)
    assert count(ledger, "home-beds-online") == counted
    assert count(ledger, "home-beds-online", site=CENTER) == counted
    assert count(ledger, "home-beds-online", site=EAST) == 0


def test_standardised_sites_are_titles_that_sites_hold(ledger: SmallLedger) -> None:
    """青卫健基层〔2024〕3号 一、1 服务站（村卫生室）标准化建设."""
    ledger.add("certificate", site=EAST, name="13", awarded_on=ON)
    ledger.add("certificate", site=CENTER, name="9", awarded_on=ON)
    assert count(ledger, "certificates-held", name=13) == 1
