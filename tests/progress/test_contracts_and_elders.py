"""签约率, 重点人群签约率, 老年建档: what a valid contract is, the union counted once, who does not belong."""

import pytest

from tests.progress.small_ledger import SmallLedger, spoiled

ON = "2025-06-30"


def _signed(ledger: SmallLedger, resident: str, **more: object) -> str:
    ledger.add("contract", resident=resident, **{"starts_on": "2025-01-01", "ends_on": "2025-12-31"} | more)
    return resident


def test_a_contract_is_valid_from_its_first_to_its_last_day(ledger: SmallLedger) -> None:
    cases = {
        "last": {"ends_on": ON}, "over": {"ends_on": "2025-06-29"}, "first": {"starts_on": ON},
        "early": {"starts_on": "2025-07-01"}, "cancelled": {"cancelled_on": ON},
        "tomorrow": {"cancelled_on": "2025-07-01"}, "void": {"void": True},
    }  # fmt: skip
    for name, more in cases.items():
        _signed(ledger, ledger.person(name), **more)
    rows = {row.subject: (row.state, row.why) for row in ledger.rows("contract-residents", ON)}
    assert rows == {
        "last": ("met", "expiring"), "over": ("short", "expired"), "first": ("met", "valid"),
        "early": ("short", "unsigned"), "cancelled": ("short", "cancelled"), "tomorrow": ("met", "valid"),
        "void": ("short", "unsigned"),
    }  # fmt: skip
    wrong = spoiled("contract-residents", "c.ends_on >= :day", "c.ends_on > :day")
    assert ledger.states(wrong, ON)["last"] == "short"


def test_the_last_contract_tells_why_somebody_has_none(ledger: SmallLedger) -> None:
    for name, first, then in (("ran out", "2022-03-01", None), ("cancelled", None, "2024-06-01")):
        _signed(ledger, ledger.person(name), starts_on="2022-01-01", ends_on="2022-12-31", cancelled_on=first)
        _signed(ledger, name, starts_on="2024-01-01", ends_on="2024-12-31", cancelled_on=then)
    rows = {row.subject: (row.why, str(row.due)) for row in ledger.rows("contract-residents", ON)}
    assert rows == {"ran out": ("expired", "2024-12-31"), "cancelled": ("cancelled", "2022-12-31")}


def test_two_contracts_make_one_contracted_person(ledger: SmallLedger) -> None:
    _signed(ledger, _signed(ledger, ledger.person("a")), starts_on="2025-03-01", ends_on="2026-02-28")
    (row,) = ledger.rows("contract-residents", ON)
    assert (row.state, str(row.due)) == ("met", "2026-02-28")


def test_the_dead_the_moved_and_those_who_only_work_here_do_not_count(ledger: SmallLedger) -> None:
    dead = _signed(ledger, ledger.person(left="1", left_on=ON))
    moved = _signed(ledger, ledger.person(left="2"))
    works = _signed(ledger, ledger.person(only_works_here=True))
    later = _signed(ledger, ledger.person(left="1", left_on="2025-07-01"))
    assert ledger.states("contract-residents", ON) == {
        dead: "excluded", moved: "excluded", works: "excluded", later: "met",
    }  # fmt: skip


def test_key_population_is_a_union_that_counts_a_person_once(ledger: SmallLedger) -> None:
    elder = ledger.person(born="1960-06-30", groups="1,4,5")
    ledger.add("disease-registration", resident=elder, disease="copd", registered_on="2024-01-01")
    almost = ledger.person(born="1960-07-01")
    child = ledger.person(born="2018-07-01")
    grown = ledger.person(born="2018-06-30")
    disabled = ledger.person(born="1990-01-01", groups="4")
    tagged_only = ledger.person(born="1990-01-01", groups="1,5,6")
    eleven = ledger.person(born="1990-01-01", groups="11")
    ill = ledger.patient(born="1990-01-01")
    recovered = ledger.patient(born="1990-01-01", ended_on=ON)
    _signed(ledger, elder)
    states = ledger.states("contract-key-population", ON)
    assert states == {elder: "met", child: "short", disabled: "short", eleven: "short", ill: "short"}
    assert {almost, grown, tagged_only, recovered}.isdisjoint(states)
    wrong = spoiled("contract-key-population", "'%,11,%'", "'%,99,%'")
    assert eleven not in ledger.states(wrong, ON)


@pytest.mark.parametrize(
    ("more", "state"),
    [({"recorded_on": ON}, "met"), ({"recorded_on": "2025-07-01"}, "short"), ({"record_number": "3101"}, "met"),
     ({}, "short"), ({"left": "1", "left_on": ON, "recorded_on": ON}, "excluded")],
)  # fmt: skip
def test_an_elder_has_a_record_from_its_day_on(ledger: SmallLedger, more: dict[str, object], state: str) -> None:
    elder = ledger.person(born="1960-06-30", **more)
    ledger.person(born="1960-07-01", recorded_on="2020-01-01")
    assert ledger.states("elder-records", ON) == {elder: state}
