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


def test_two_services_on_one_day_are_one_time(ledger: SmallLedger) -> None:
    twice, once = ledger.person(), ledger.person()
    for resident, on in ((twice, "2025-02-01"), (twice, "2025-02-02"), (once, "2025-02-01"), (once, "2025-02-01")):
        ledger.add("elder-home-service", resident=resident, given_on=on)
    rows = {row.subject: (row.state, row.amount, row.missing) for row in ledger.rows("elder-home-twice", ON)}
    assert rows == {twice: ("met", 2, 0), once: ("short", 1, 1)}
    wrong = spoiled("elder-home-twice", "COUNT(DISTINCT v.given_on)", "COUNT(v.given_on)")
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
