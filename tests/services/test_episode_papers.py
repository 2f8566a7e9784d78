"""Papers within episodes: assessment, agreement, summary and renewal of home beds; nursing; hospice papers."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

BED = {"resident": "zhang", "opened_on": "2025-03-01", "bed_type": "1"}
CLOSING = {"resident": "zhang", "home_bed": "bed", "opened_on": "2025-03-01", "closed_on": "2025-09-01", "outcome": "2"}
ADMISSION = {"resident": "zhang", "admitted_on": "2025-03-01", "place": "1"}
END = {"resident": "zhang", "hospice_admission": "care", "closed_on": "2025-03-20", "outcome": "1"}
NURSED = {"resident": "zhang", "given_on": "2025-05-06", "place": "居家", "item": "换药"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with two residents, a home bed and a hospice admission."""
    ledger = KnownInMemory()
    resident(ledger)
    resident(ledger, "li", "1948-02-29")
    ledger.keep("home-bed-application", "asked", resident="zhang", applied_on="2025-02-25")
    ledger.keep("home-bed", "bed", **BED)
    ledger.keep("hospice-admission", "care", **ADMISSION)
    return ledger


def assessed(known: KnownInMemory, **answers: object) -> Any:
    wish = {"resident": "zhang", "application": "asked", "given_on": "2025-02-26", "occasion": "1", "verdict": "1"}
    return known.judge("home-bed-assessment", wish | answers)


def test_an_assessment_belongs_to_an_application_or_a_bed_of_the_resident(known: KnownInMemory) -> None:
    assert not assessed(known).is_refused
    assert codes_of(assessed(known, application=None)) == {("hard", "no-occasion")}
    assert codes_of(assessed(known, resident="li")) == {("hard", "other-resident")}
    assert codes_of(assessed(known, given_on="2025-02-24")) == {("hard", "before-opening")}
    assert not assessed(known, application=None, home_bed="bed", given_on="2025-05-20", occasion="续床").is_refused


def test_who_gets_no_bed_is_told_why(known: KnownInMemory) -> None:
    assert assessed(known, verdict="不符合").problems[0].field == "verdict_reason"


def test_an_agreement_is_signed_for_the_residents_own_application(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "application": "asked", "signed_on": "2025-02-27", "signer": "本人",
            "agreement": True, "consent": True}  # fmt: skip
    assert not known.judge("home-bed-agreement", wish).is_refused
    assert codes_of(known.judge("home-bed-agreement", wish | {"resident": "li"})) == {("hard", "other-resident")}
    ended = known.judge("home-bed-agreement", wish | {"valid_until_on": "2025-02-26"})
    assert codes_of(ended) == {("hard", "comes-earlier")}


def test_a_stage_is_summed_up_within_the_bed_every_thirty_days(known: KnownInMemory) -> None:
    """rules.md §2: stage summary each month, a setting 待区级确认."""
    wish = {"resident": "zhang", "home_bed": "bed", "given_on": "2025-03-31", "from_on": "2025-03-01"}
    assert known.judge("home-bed-summary", wish).record.next_on.isoformat() == "2025-04-30"
    known.settings["home_bed_summary_days"] = 14
    assert known.judge("home-bed-summary", wish).record.next_on.isoformat() == "2025-04-14"
    assert codes_of(known.judge("home-bed-summary", wish | {"from_on": "2025-04-01"})) == {("hard", "from-after")}
    assert codes_of(known.judge("home-bed-summary", wish | {"given_on": "2025-02-28", "from_on": None})) == {
        ("hard", "before-opening")
    }


def renewed(known: KnownInMemory, **answers: object) -> Any:
    wish = {"resident": "zhang", "home_bed": "bed", "given_on": "2025-05-30", "decision": "1"}
    return known.judge("home-bed-renewal", wish | answers)


def test_a_renewal_starts_another_cycle_and_the_bed_is_told(known: KnownInMemory) -> None:
    """rules.md §2: bed cycle 90 days, a setting 待区级确认; day 91 is overdue."""
    admission = renewed(known)
    assert admission.record.cycle_ends_on.isoformat() == "2025-08-28"
    assert codes_of(admission) == {("hint", "tell-the-bed")}
    assert codes_of(renewed(known, given_on="2025-05-31")) == {("hint", "tell-the-bed"), ("hint", "overdue")}
    known.keep("home-bed", "bed", **BED | {"renewed_on": "2025-05-30"})
    assert not codes_of(renewed(known))
    assert renewed(known, decision="不再续床").record.cycle_ends_on is None


def test_a_closed_bed_is_not_renewed(known: KnownInMemory) -> None:
    known.keep("home-bed-closing", "closing", **CLOSING | {"closed_on": "2025-05-29"})
    assert ("hard", "after-closing") in codes_of(renewed(known))


def test_nursing_at_home_has_times_of_entering_and_leaving(known: KnownInMemory) -> None:
    assert not known.judge("nursing-visit", NURSED | {"entered_at": "09:30", "left_at": "10:10"}).is_refused
    assert codes_of(known.judge("nursing-visit", NURSED | {"entered_at": "09:30", "left_at": "09:10"})) == {
        ("hard", "left-before")
    }
    clinic = known.judge("nursing-visit", NURSED | {"place": "门诊", "entered_at": "09:30"})
    assert codes_of(clinic) == {("hard", "entered-elsewhere")}


def test_other_nursing_and_adverse_events_are_named(known: KnownInMemory) -> None:
    assert known.judge("nursing-visit", NURSED | {"item": "其他护理"}).problems[0].field == "item_text"
    assert known.judge("nursing-visit", NURSED | {"adverse": True}).problems[0].field == "adverse_text"


@pytest.mark.parametrize("kind", ["family-meeting", "advance-wishes", "hospice-transfer"])
def test_hospice_papers_lie_within_their_admission(known: KnownInMemory, kind: str) -> None:
    more = {"family-meeting": {}, "advance-wishes": {"teller": "1"}, "hospice-transfer": {"from_place": "1",
            "to_place": "2"}}[kind]  # fmt: skip
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-05"} | more
    assert not known.judge(kind, wish).is_refused
    assert codes_of(known.judge(kind, wish | {"given_on": "2025-02-28"})) == {("hard", "before-opening")}
    assert codes_of(known.judge(kind, wish | {"resident": "li"})) == {("hard", "other-resident")}
    known.keep("hospice-closing", "end", **END)
    assert codes_of(known.judge(kind, wish | {"given_on": "2025-03-21"})) == {("hard", "after-closing")}


def test_one_moves_to_another_place(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-05"}
    moved = known.judge("hospice-transfer", wish | {"from_place": "居家", "to_place": "居家"})
    assert codes_of(moved) == {("hard", "same-place")}


def test_wishes_told_by_a_relative_are_asked_of_the_patient(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-03-05", "teller": "家属"}
    assert codes_of(known.judge("advance-wishes", wish)) == {("hint", "by-proxy")}


def bereaved(known: KnownInMemory, **answers: object) -> Any:
    wish = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-04-01", "way": "2", "relation": "2"}
    return known.judge("bereavement-contact", wish | answers)


def test_the_bereaved_are_met_after_the_death_and_within_thirty_days(known: KnownInMemory) -> None:
    """rules.md §11 安宁疗护: 30 天哀伤随访率."""
    assert codes_of(bereaved(known)) == {("hint", "not-dead")}
    known.keep("hospice-closing", "end", **END)
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="1", left_on="2025-03-20")
    assert not codes_of(bereaved(known)), "after the death of the resident"
    assert codes_of(bereaved(known, given_on="2025-03-19")) == {("hard", "before-death")}
    assert not codes_of(bereaved(known, given_on="2025-04-19"))
    assert codes_of(bereaved(known, given_on="2025-04-20")) == {("hint", "first-is-late")}
    first = {"resident": "zhang", "hospice_admission": "care", "given_on": "2025-04-01", "way": "2", "relation": "2"}
    known.keep("bereavement-contact", "first", **first)
    assert not codes_of(bereaved(known, given_on="2025-06-20")), "a second contact is never late"


def test_complicated_grief_is_referred(known: KnownInMemory) -> None:
    known.keep("hospice-closing", "end", **END)
    assert codes_of(bereaved(known, state="复杂性哀伤")) == {("hint", "refer")}
    assert not codes_of(bereaved(known, state="3", referred=True))


def test_a_nursing_plan_lies_within_its_bed_and_says_how_it_ended(known: KnownInMemory) -> None:
    plan = {"resident": "zhang", "home_bed": "bed", "given_on": "2025-03-02", "problem": "皮肤完整性受损"}
    assert not known.judge("home-bed-nursing-plan", plan).is_refused
    early = known.judge("home-bed-nursing-plan", plan | {"given_on": "2025-02-28"})
    assert codes_of(early) == {("hard", "before-opening")}
    assert known.judge("home-bed-nursing-plan", plan | {"ended_on": "2025-04-01"}).problems[0].field == "result"
    ended = known.judge("home-bed-nursing-plan", plan | {"ended_on": "2025-03-01", "result": "1"})
    assert codes_of(ended) == {("hard", "ended-before")}
