"""Shares of people and services: priority of referrals, contracts and what they hold, lists, screening, hospice with TCM."""

from typing import Any

import pytest

from tests.progress.small_ledger import CENTER, EAST, WEST, SmallLedger, day, spoiled
from tests.progress.test_register_measures import rate
from tests.progress.test_yearly_counts import careless, count, parts

BEFORE, ON, NEXT = "2025-06-29", "2025-06-30", "2025-07-01"


def _sign(ledger: SmallLedger, resident: str, first: str = "2025-01-01", last: str = "2025-12-31", **more: Any) -> str:
    return ledger.add("contract", resident=resident, starts_on=first, ends_on=last, **more)


def _refer(ledger: SmallLedger, resident: str, priorities: str | None, on: str = ON, **more: Any) -> str:
    values = {"direction": "up", "institution": "区中心医院", "priorities": priorities, "given_on": on} | more
    return ledger.add("referral", resident=resident, **values)


def test_three_priorities_count_for_those_contracted_on_the_day(ledger: SmallLedger) -> None:
    measure, one, two = "referral-priority", ledger.person("p1"), ledger.person("p2")
    assert rate(ledger, measure) == (0, 0)
    _sign(ledger, one, "2025-03-01", "2025-03-31")
    for priorities, on in (("2", "2025-03-01"), ("1,5", "2025-03-31"), ("1,4", "2025-03-15"), (None, "2025-03-02"), ("6", "2025-03-03"),
                           ("3", "2025-02-28"), ("3", "2025-04-01")):  # fmt: skip
        _refer(ledger, one, priorities, on)
    _refer(ledger, two, "2")
    _refer(ledger, one, "2", "2025-03-10", direction="down")
    _refer(ledger, one, "2", "2025-03-10", void=True)
    assert rate(ledger, measure) == (2, 5)
    assert rate(ledger, measure, five=1) == (3, 5)
    assert rate(ledger, measure, contracted_only=0) == (5, 8)
    assert rate(ledger, measure, BEFORE, contracted_only=0) == (4, 7)
    assert rate(ledger, measure, "2026-01-01", contracted_only=0) == (0, 0)
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 3
    assert count(ledger, careless(measure, r"AND c\.ends_on >= t\.given_on", "")) == 3


def test_a_contract_of_the_same_person_at_another_site_counts(ledger: SmallLedger) -> None:
    one, two = ledger.person("p1", site=EAST), ledger.person("p2", site=WEST)
    _sign(ledger, one)
    _refer(ledger, two, "2", site=WEST)
    assert rate(ledger, "referral-priority") == (0, 0)
    ledger.change("resident", two, person=one)
    assert rate(ledger, "referral-priority") == (1, 1)
    assert rate(ledger, "referral-priority", site=WEST) == (1, 1), "the site where it was done"
    assert rate(ledger, "referral-priority", site=EAST) == (0, 0)


def test_a_share_of_packages_waits_until_one_is_told(ledger: SmallLedger) -> None:
    measure = "contract-packages"
    for number, last in enumerate((ON, "2025-12-31", BEFORE)):
        _sign(ledger, ledger.person(f"p{number}"), last=last)
    assert rate(ledger, measure) == (0, 0)
    _sign(ledger, ledger.person("p4"), package="基础包", cancelled_on=NEXT)
    assert rate(ledger, measure) == (1, 3)
    assert rate(ledger, measure, NEXT) == (0, 1)
    assert rate(ledger, measure, "2024-12-31") == (0, 0)
    _sign(ledger, ledger.person("p5"), package="基础包", void=True)
    _sign(ledger, ledger.person("dead", left="1", left_on=ON), package="基础包")
    assert rate(ledger, measure) == (1, 3)
    assert count(ledger, careless(measure, "a.gone = 0", "0 = 0")) == 2
    assert count(ledger, careless(measure, r"NOT c\.void", "0 = 0")) == 2


def test_on_line_contracts_are_a_share_of_those_signed_in_the_year(ledger: SmallLedger) -> None:
    measure = "contract-online-share"
    for channel, on, more in (("2", ON, {}), ("1", "2025-01-01", {}), (None, ON, {}), ("2", NEXT, {}), ("2", "2024-12-31", {}),
                              ("2", ON, {"void": True})):  # fmt: skip
        _sign(ledger, ledger.person(), channel=channel, signed_on=on, site=EAST, **more)
    assert rate(ledger, measure) == (1, 2)
    assert rate(ledger, measure, BEFORE) == (0, 1)
    assert rate(ledger, measure, NEXT) == (2, 3)
    assert rate(ledger, measure, site=WEST) == (0, 0)
    assert count(ledger, careless(measure, r"NOT c\.void", "0 = 0")) == 2


def test_double_contracts_name_the_district_hospital(ledger: SmallLedger) -> None:
    one, two = ledger.person("p1"), ledger.person("p2")
    _sign(ledger, one, last=ON, district_hospital="区中心医院")
    _sign(ledger, one, district_hospital="区中心医院")
    _sign(ledger, two, city_hospital="市一医院")
    _sign(ledger, two, first=NEXT, district_hospital="区中心医院")
    _sign(ledger, two, district_hospital="区中心医院", void=True)
    assert count(ledger, "contract-double") == 1
    assert count(ledger, "contract-double", NEXT) == 2
    assert count(ledger, "contract-double", "2026-01-01") == 0
    assert count(ledger, careless("contract-double", r"NOT c\.void", "0 = 0")) == 2


def test_a_double_contract_says_so_itself_where_it_was_asked(ledger: SmallLedger) -> None:
    _sign(ledger, ledger.person(), second_signing=True)
    _sign(ledger, ledger.person(), second_signing=False, district_hospital="区中心医院")
    _sign(ledger, ledger.person(), district_hospital="区中心医院")
    _sign(ledger, ledger.person())
    assert count(ledger, "contract-double") == 2


CONTACTS: list[tuple[str, dict[str, Any], bool]] = [
    ("contract-contact", {"starter": "1", "reached": "1", "given_on": "2025-04-01"}, True),
    ("contract-contact", {"starter": "1", "reached": "1", "given_on": "2025-03-31"}, False),
    ("contract-contact", {"starter": "1", "reached": "1", "given_on": NEXT}, False),
    ("contract-contact", {"starter": "1", "reached": "2", "given_on": ON}, False),
    ("contract-contact", {"starter": "2", "reached": "1", "given_on": ON}, False),
    ("contract-contact", {"starter": "1", "reached": "1", "given_on": ON, "void": True}, False),
    ("hypertension-follow-up", {"given_on": ON, "result": "1"}, True),
    ("hypertension-follow-up", {"given_on": ON, "result": "2"}, False),
    ("diabetes-follow-up", {"given_on": "2025-04-01"}, True),
    ("diabetes-follow-up", {"given_on": "2025-03-31"}, False),
    ("copd-follow-up", {"given_on": ON}, True),
    ("health-checkup", {"given_on": ON}, True),
    ("home-bed-visit", {"given_on": ON, "visitor": "2"}, True),
    ("call-attempt", {"tried_on": ON, "outcome": "1"}, True),
    ("call-attempt", {"tried_on": ON, "outcome": "2"}, False),
    ("call-attempt", {"tried_on": "2025-03-31", "outcome": "1"}, False),
    ("tcm-visit", {"given_on": ON}, False),
]


@pytest.mark.parametrize(("kind", "values", "is_counted"), CONTACTS)
def test_a_contact_of_the_quarter_is_one_that_the_center_began(
    ledger: SmallLedger, kind: str, values: dict[str, Any], is_counted: bool
) -> None:
    one, other = ledger.person("p1"), ledger.person("p2")
    _sign(ledger, one)
    ledger.add(kind, resident=one, **values)
    ledger.add(kind, resident=other, **values)
    assert rate(ledger, "contract-quarter-contact") == (int(is_counted), 1)


def test_a_quarter_begins_anew_and_linked_rows_are_one_person(ledger: SmallLedger) -> None:
    one, two = ledger.person("p1", site=EAST), ledger.person("p2", site=WEST)
    _sign(ledger, one)
    ledger.seen(two, ON)
    assert rate(ledger, "contract-quarter-contact") == (0, 1)
    ledger.change("resident", two, person=one)
    assert rate(ledger, "contract-quarter-contact") == (1, 1)
    assert rate(ledger, "contract-quarter-contact", NEXT) == (0, 1)
    assert rate(ledger, "contract-quarter-contact", "2026-01-01") == (0, 0)
    assert count(ledger, careless("contract-quarter-contact", ":quarter_start", ":year_start"), NEXT) == 1


def test_ten_groups_are_covered_by_one_contract_each(ledger: SmallLedger) -> None:
    measure = "contract-groups"
    assert count(ledger, measure) == 0
    people = {
        "elder": {"born": "1960-06-30"}, "nearly": {"born": "1960-07-01"}, "child": {"born": "2018-07-01"}, "poor": {"groups": "9,10"},
        "gone": {"groups": "2", "left": "2", "left_on": ON}, "unsigned": {"groups": "8"}, "late": {"groups": "7"},
    }  # fmt: skip
    for name, more in people.items():
        ledger.person(name, **{"born": "1980-01-01"} | more)
        if name != "unsigned":
            _sign(ledger, name, first=NEXT if name == "late" else "2025-01-01")
    _sign(ledger, ledger.patient("ill", born="1980-01-01", ended_on=day(NEXT)))
    assert parts(ledger, measure) == dict.fromkeys(("elders", "children", "hypertension", "poor", "planning"), 1)
    assert set(parts(ledger, measure, BEFORE)) == {"children", "hypertension", "poor", "planning", "mothers"}
    assert set(parts(ledger, measure, NEXT)) == {"elders", "poor", "planning", "tuberculosis"}
    assert count(ledger, measure, site=EAST) == 0
    assert count(ledger, careless(measure, r"a\.gone = 0 AND ", "")) == 6


def test_a_contract_on_one_file_covers_what_another_says_of_the_person(ledger: SmallLedger) -> None:
    ledger.person("signed", born="1980-01-01", household="7")
    ledger.patient("ill", born="1980-01-01", person="signed", site=EAST, household="8")
    _sign(ledger, "signed")
    assert parts(ledger, "contract-groups") == {"hypertension": 1}
    assert set(ledger.states("contract-households", ON).values()) == {"met"}
    ledger.change("resident", "ill", left="1", left_on=day(ON))
    assert parts(ledger, "contract-groups") == {}
    assert ledger.states("contract-households", ON) == {}, "the dead are dead in all their files"


def test_disabled_elders_are_those_tagged(ledger: SmallLedger) -> None:
    measure = "contract-disabled-elders"
    for name, groups, left in (("a", "11", None), ("b", "1,11", None), ("c", "1", None), ("d", "11", "1")):
        ledger.person(name, groups=groups, left=left, left_on=day(ON) if left else None)
        _sign(ledger, name, last=ON if name == "a" else "2025-06-28")
    assert ledger.states(measure, ON) == {"a": "met", "b": "short", "d": "excluded"}
    assert ledger.states(measure, NEXT)["a"] == "short"
    assert ledger.states(measure, ON, site=EAST) == {}
    wrong = spoiled(measure, "c.ends_on >= :day", "c.ends_on >= '1990-01-01'")
    assert ledger.states(wrong, ON)["b"] == "met"


def test_one_person_has_one_record_of_his_own(ledger: SmallLedger) -> None:
    measure = "contract-one-record"
    assert rate(ledger, measure) == (0, 0)
    for name, number in (("a", "1"), ("b", None), ("c", "3"), ("d", "4"), ("e", "4"), ("f", "6")):
        ledger.person(name, record_number=number)
    for name in "abcdf":
        _sign(ledger, name)
    ledger.person("c2", record_number="33", person="c", site=EAST)
    ledger.person("f2", record_number="6", person="f", site=EAST)
    ledger.person("g", record_number="1", void=True)
    found = {row.subject: row.why for row in ledger.rows(measure, ON)}
    assert found == {"a": "one", "b": "none", "c": "several", "d": "shared", "f": "one"}
    assert rate(ledger, measure) == (2, 5)
    assert rate(ledger, measure, "2024-12-31") == (0, 0)
    assert count(ledger, careless(measure, r"HAVING COUNT\(DISTINCT .*?\) > 1", "HAVING COUNT(*) > 1")) == 1


def test_one_person_of_two_files_lives_in_one_household(ledger: SmallLedger) -> None:
    measure = "contract-households"
    ledger.person("a", household="1", site=EAST)
    ledger.person("b", household="1", site=WEST, person="a")
    _sign(ledger, "b")
    assert ledger.states(measure, ON) == {f"{EAST} 1": "met"}
    ledger.change("resident", "a", left="2", left_on=day(ON))
    assert ledger.states(measure, BEFORE) == {f"{EAST} 1": "met"}
    assert ledger.states(measure, ON) == {f"{WEST} 1": "met"}, "where he has not left"
    ledger.change("resident", "b", only_works_here=True)
    assert ledger.states(measure, ON) == {}, "who only works here keeps no household of the area"
    ledger.change("resident", "a", left=None, left_on=None, only_works_here=True)
    ledger.change("resident", "b", only_works_here=None)
    assert ledger.states(measure, ON) == {f"{WEST} 1": "met"}, "a file of his work hides none of his home"


def test_a_household_is_its_site_s_wherever_its_people_belong(ledger: SmallLedger) -> None:
    measure = "contract-households"
    ledger.person("a", site=WEST)  # where he belongs, without a household
    ledger.person("b", household="1", site=EAST, person="a")
    _sign(ledger, "a")
    assert ledger.states(measure, ON) == ledger.states(measure, ON, site=EAST) == {f"{EAST} 1": "met"}
    assert ledger.states(measure, ON, site=WEST) == {}


def test_a_household_is_covered_by_one_of_its_people(ledger: SmallLedger) -> None:
    measure = "contract-households"
    assert ledger.rows(measure, ON) == []
    for name, household, site in (
        ("a", "1", EAST),
        ("b", "1", EAST),
        ("c", "2", EAST),
        ("d", "1", WEST),
        ("e", None, EAST),
    ):
        ledger.person(name, household=household, site=site)
    for name in "be":
        _sign(ledger, name, last=ON)
    assert ledger.states(measure, ON) == {f"{EAST} 1": "met", f"{EAST} 2": "short", f"{WEST} 1": "short"}
    assert rate(ledger, measure, NEXT) == (0, 3)
    assert rate(ledger, measure, site=WEST) == (0, 1)
    ledger.change("resident", "b", left="1", left_on=day(ON))
    assert rate(ledger, measure) == (0, 3)
    wrong = careless(measure, r"AND p\.gone = 0 AND \(r\.\"left\" IS NULL OR r\.left_on > :day\)", "")
    assert count(ledger, wrong) == 1


def test_lists_follow_assessments_of_the_year(ledger: SmallLedger) -> None:
    measure = "management-lists"
    for name, on in (("a", ON), ("a", "2025-01-01"), ("b", "2025-02-02"), ("c", "2024-12-31")):
        if name not in [one.id for one in ledger.shelf.all("resident")]:
            ledger.person(name)
        ledger.add("health-assessment", resident=name, given_on=on)
    assert rate(ledger, measure) == (0, 0), "no list has ever been recorded"
    ledger.add("health-management-list", resident="b", given_on="2024-12-31", items="1")
    assert rate(ledger, measure) == (0, 2)
    ledger.add("health-management-list", resident="a", given_on=ON, items="1")
    ledger.add("health-management-list", resident="c", given_on=ON, items="1")
    ledger.add("health-management-list", resident="b", given_on=ON, items="1", void=True)
    assert rate(ledger, measure) == (1, 2)
    assert rate(ledger, measure, BEFORE) == (0, 2)
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 2
    assert count(ledger, careless(measure, r">= :year_start", ">= '1990-01-01'")) == 3


@pytest.mark.parametrize(
    ("measure", "kind", "values"),
    [("elder-checkups", "health-checkup", {}), ("cognition-screened", "mind-screening", {"cognition": "2"}),
     ("cognition-screened", "screening", {"disease": "cognition"})],
)  # fmt: skip
def test_elders_are_served_once_in_the_year(
    ledger: SmallLedger, measure: str, kind: str, values: dict[str, Any]
) -> None:
    ledger.person("a", "1960-12-31")
    ledger.person("b", "1961-01-01")
    ledger.person("c", "1950-01-01", left="1", left_on=ON)
    ledger.person("d", "1950-01-01", site=EAST)
    ledger.person("e", "1950-01-01", left="1", left_on=BEFORE)
    for name, on in (("a", "2025-01-01"), ("b", ON), ("d", "2024-12-31"), ("d", NEXT), ("e", "2025-02-02")):
        ledger.add(kind, resident=name, given_on=on, **values)
    ledger.add(kind, resident="d", given_on=ON, void=True, **values)
    assert ledger.states(measure, ON) == {"a": "met", "c": "excluded", "d": "short", "e": "met"}
    assert ledger.states(measure, ON, site=EAST) == {"d": "short"}
    assert ledger.states(measure, NEXT)["d"] == "met"
    assert ledger.states(careless(measure, r"NOT v\.void", "0 = 0"), ON)["d"] == "met"
    assert ledger.states(careless(measure, r">= :year_start", ">= '1990-01-01'"), ON)["d"] == "met"


def test_without_any_screening_there_is_no_share_of_elders_screened(ledger: SmallLedger) -> None:
    ledger.person("a")
    ledger.add("screening", resident="a", disease="stroke", given_on=ON)
    ledger.add("mind-screening", resident="a", given_on=ON, sadness="1")
    assert ledger.states("cognition-screened", ON) == {"a": "excluded"}
    ledger.add("mind-screening", resident="a", given_on="2024-05-05", cognition="1")
    assert ledger.states("cognition-screened", ON) == {"a": "short"}


@pytest.mark.parametrize(
    ("measure", "kind", "dated"),
    [("elder-checkups", "health-checkup", "given_on"), ("health-accounts", "health-account", "opened_on")],
)
def test_a_register_without_any_record_gives_no_share(ledger: SmallLedger, measure: str, kind: str, dated: str) -> None:
    ledger.person("a")
    ledger.person("b", site=EAST)
    ledger.add(kind, resident="a", **{dated: NEXT})
    ledger.add(kind, resident="a", void=True, **{dated: ON})
    assert ledger.states(measure, ON) == {"a": "excluded", "b": "excluded"}
    assert ledger.states(measure, NEXT) == {"a": "met", "b": "short"}
    assert ledger.states(measure, NEXT, site=EAST) == {"b": "short"}


def test_a_health_record_has_its_day_or_its_number(ledger: SmallLedger) -> None:
    for name, more in (("a", {"recorded_on": day(ON)}), ("b", {"record_number": "7"}), ("c", {}), ("d", {"recorded_on": day(NEXT)}),
                       ("e", {"only_works_here": True}), ("f", {"left": "2", "left_on": day(ON)})):  # fmt: skip
        ledger.person(name, "1990-01-01", **more)
    states = {"a": "met", "b": "met", "c": "short", "d": "short", "f": "excluded"}
    assert ledger.states("health-records", ON) == states
    assert ledger.states("health-records", BEFORE) == states | {"a": "short", "f": "short"}
    wrong = spoiled("health-records", "WHERE r.only_works_here IS NULL OR NOT r.only_works_here", "")
    assert "e" in ledger.states(wrong, ON)


def test_hospice_uses_tcm_between_admission_and_closing(ledger: SmallLedger) -> None:
    measure = "hospice-tcm"
    assert rate(ledger, measure) == (0, 0)
    stays = {}
    for name, admitted, closed, treated in (("a", "2025-03-01", "2025-03-31", "2025-03-31"), ("b", "2025-03-01", "2025-03-31", "2025-04-01"),
                                            ("c", "2024-03-01", "2025-01-01", "2024-03-01"), ("d", "2024-03-01", "2024-12-31", "2024-03-01"),
                                            ("e", "2025-03-01", "", "2025-02-28"), ("f", "2025-03-01", "", NEXT)):  # fmt: skip
        resident = ledger.person(name)
        stays[name] = ledger.add("hospice-admission", resident=resident, admitted_on=admitted, place="1")
        if closed:
            ledger.add(
                "hospice-closing", resident=resident, hospice_admission=stays[name], closed_on=closed, outcome="1"
            )
        ledger.add("tcm-visit", resident=resident, given_on=treated, technique="5")
    ledger.add("tcm-visit", resident="e", given_on=ON)
    ledger.add("tcm-visit", resident="e", given_on=ON, technique="5", void=True)
    met = {row.subject for row in ledger.rows(measure, ON) if row.state == "met"}
    assert met == {stays["a"], stays["c"]}
    assert rate(ledger, measure) == (2, 5)
    assert rate(ledger, measure, NEXT) == (3, 5)
    assert rate(ledger, measure, site=EAST) == (0, 0)
    assert rate(ledger, measure, site=CENTER) == (2, 5)
    assert count(ledger, careless(measure, r"NOT v\.void", "0 = 0")) == 3
    assert count(ledger, careless(measure, r"AND \(s\.closed_on IS NULL OR v\.given_on <= s\.closed_on\)", "")) == 3
    ledger.change("resident", "e", left="1", left_on=day("2025-12-31"))
    assert rate(ledger, measure, "2025-12-31") == (3, 5)
    assert rate(ledger, measure, "2026-01-01") == (1, 1), "a death ends what nobody closed"
