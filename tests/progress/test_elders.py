"""老年人: managed by check-up, by TCM, served twice at home; contracted residents assessed and told."""

import pytest

from tests.progress.small_ledger import SmallLedger, spoiled

ON = "2025-06-30"
NINE = dict.fromkeys(("qi_xu", "yang_xu", "yin_xu", "tan_shi", "shi_re", "xue_yu", "qi_yu", "te_bing", "ping_he"), 5)


@pytest.mark.parametrize(
    ("name", "kind", "whole", "part"),
    [("elder-managed", "health-checkup", {"evaluation": "1", "guidance": "1"}, {"evaluation": "1"}),
     ("elder-tcm-managed", "tcm-constitution", {**NINE, "guidance": "1"}, {**NINE, "ping_he": None, "guidance": "1"})],
)  # fmt: skip
def test_an_elder_is_managed_by_a_whole_service_of_the_year(
    ledger: SmallLedger, name: str, kind: str, whole: dict[str, object], part: dict[str, object]
) -> None:
    done, partly, before, nobody = (ledger.person(born="1960-12-31") for _ in range(4))
    ledger.person(born="1961-01-01")
    left = ledger.person(born="1950-01-01", left="1", left_on="2025-03-01")
    for resident, on, values in (
        (done, "2025-01-01", whole), (partly, "2025-02-01", part), (before, "2024-12-31", whole),
    ):  # fmt: skip
        ledger.add(kind, resident=resident, given_on=on, **values)
    rows = {row.subject: (row.state, row.why) for row in ledger.rows(name, ON)}
    assert rows == {
        done: ("met", "done"), partly: ("short", "partly"), before: ("short", "none"), nobody: ("short", "none"),
        left: ("excluded", "gone"),
    }  # fmt: skip
    wrong = spoiled(name, "r.turns_65_on <= :year_end", "r.turns_65_on <= :day")
    assert set(ledger.states(wrong, ON)) == {left}


def test_a_check_up_for_a_chronic_disease_alone_is_none_for_elders(ledger: SmallLedger) -> None:
    whole = {"given_on": "2025-03-01", "evaluation": "1", "guidance": "1"}
    told = {"a": "1,2", "b": None, "c": "2", "d": "2,3", "e": "5"}
    for name, purposes in told.items():
        ledger.add("health-checkup", resident=ledger.person(name), purposes=purposes, **whole)
    ledger.add("health-checkup", resident="d", given_on="2025-04-01", purposes="1")
    managed = {row.subject: row.why for row in ledger.rows("elder-managed", ON)}
    assert managed == {"a": "done", "b": "done", "c": "other", "d": "partly", "e": "other"}
    examined = {row.subject: row.why for row in ledger.rows("elder-checkups", ON)}
    assert examined == {"a": "done", "b": "done", "c": "other", "d": "done", "e": "other"}
    assert "met" not in (ledger.states("elder-managed", ON)["d"], ledger.states("elder-checkups", ON)["c"])


def test_who_lives_in_a_care_home_is_not_served_at_home(ledger: SmallLedger) -> None:
    days = ("2025-02-01", "2025-02-02")
    for name, answers in (
        ("a", {"place": "2"}),
        ("b", {"place": "1", "living": "4"}),
        ("c", {"place": "1"}),
        ("d", {"place": "3"}),
    ):
        ledger.person(name)
        for on in days:
            ledger.add("elder-home-service", resident=name, given_on=on, **answers)
    ledger.add("elder-home-service", resident=ledger.person("back"), given_on=days[0], place="2")
    ledger.add("elder-home-service", resident="back", given_on=days[1], place="1")
    ledger.add("home-bed", "inside", resident=ledger.person("e"), opened_on="2025-03-01", place="2")
    ledger.add("home-bed", resident=ledger.person("f"), opened_on="2025-03-01", place="1")
    rows = {row.subject: (row.state, row.why, row.amount) for row in ledger.rows("elder-home-twice", ON)}
    assert rows == {
        "a": ("excluded", "care-home", 0), "b": ("excluded", "care-home", 0), "c": ("met", "enough", 2), "d": ("met", "enough", 2),
        "back": ("short", "too-few", 1), "e": ("excluded", "care-home", 0), "f": ("short", "too-few", 0),
    }  # fmt: skip
    ledger.add("home-bed-closing", resident="e", home_bed="inside", opened_on="2025-03-01", closed_on=ON)
    assert ledger.states("elder-home-twice", ON)["e"] == "short"


def test_two_services_on_one_day_are_one_time(ledger: SmallLedger) -> None:
    twice, once = ledger.person(), ledger.person()
    for resident, on in ((twice, "2025-02-01"), (twice, "2025-02-02"), (once, "2025-02-01"), (once, "2025-02-01")):
        ledger.add("elder-home-service", resident=resident, given_on=on)
    rows = {row.subject: (row.state, row.amount, row.missing) for row in ledger.rows("elder-home-twice", ON)}
    assert rows == {twice: ("met", 2, 0), once: ("short", 1, 1)}
    wrong = spoiled("elder-home-twice", "COUNT(DISTINCT CASE", "COUNT(CASE")
    assert ledger.states(wrong, ON)[once] == "met"


def test_a_report_without_feedback_is_not_done(ledger: SmallLedger) -> None:
    cases = {
        "done": {"reported_on": "2025-03-02", "fed_back_on": ON},
        "late": {"reported_on": "2025-03-02", "fed_back_on": "2025-07-01"},
        "silent": {"reported_on": "2025-03-02"},
        "none": None,
    }
    for name, more in cases.items():
        ledger.add("contract", resident=ledger.person(name), starts_on="2025-01-01", ends_on="2025-12-31")
        if more is not None:
            ledger.add("health-assessment", resident=name, given_on="2025-03-01", **more)
    ledger.add("health-assessment", resident=ledger.person("unsigned"), given_on="2025-03-01", **cases["done"] or {})
    rows = {row.subject: (row.state, row.why) for row in ledger.rows("contract-assessed", ON)}
    assert rows == {
        "done": ("met", "done"), "late": ("short", "not-fed-back"), "silent": ("short", "not-fed-back"),
        "none": ("short", "none"),
    }  # fmt: skip
    ledger.person("young", born="1990-01-01")
    ledger.add("contract", resident="young", starts_on="2025-01-01", ends_on="2025-12-31")
    assert "young" not in ledger.states("contract-assessed", ON, elders_only=True)
    ledger.person("young2", "1950-01-01", person="young")
    assert "young" in ledger.states("contract-assessed", ON, elders_only=True), "an elder by one of his files"
