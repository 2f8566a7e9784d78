"""Contacts, package use, referrals, long prescriptions, specialists, tele-consultations, self-measured values, calls."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

CONTRACT = {"resident": "zhang", "signed_on": "2025-01-15", "starts_on": "2025-01-15", "ends_on": "2026-01-14"}
CONTACT = {"resident": "zhang", "given_on": "2025-05-06", "starter": "1", "channel": "电话", "reached": "1"}
UP = {"resident": "zhang", "given_on": "2025-05-06", "direction": "上转", "institution": "区中心医院", "reason": "1"}
LONG = {"resident": "zhang", "given_on": "2025-05-06", "prescription": "1", "staff": "lu", "diagnosis": "高血压",
        "drugs": "氨氯地平", "days": 28}  # fmt: skip


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with two residents, one of them contracted, and a doctor."""
    ledger = KnownInMemory()
    resident(ledger)
    resident(ledger, "li", "1948-02-29")
    ledger.keep("staff", "lu", name="陆建华", job="医生")
    ledger.keep("contract", "signed", **CONTRACT)
    return ledger


@pytest.mark.parametrize(
    ("starter", "reached", "due"),
    [("1", "1", "2025-08-06"), ("1", "2", None), ("2", "1", None)],
)
def test_only_contacts_that_the_team_began_count_for_the_quarter(
    known: KnownInMemory, starter: str, reached: str, due: str | None
) -> None:
    """浦卫基层〔2023〕8号 二: at least one active contact a quarter; rules.md §11 季度主动联系率."""
    record = known.judge("contract-contact", CONTACT | {"starter": starter, "reached": reached}).record
    assert (record.next_due_on and record.next_due_on.isoformat()) == due


@pytest.mark.parametrize(
    ("day", "found"), [("2025-01-14", True), ("2025-01-15", False), ("2026-01-14", False), ("2026-01-15", True)]
)
def test_a_contact_counts_while_a_contract_is_valid(known: KnownInMemory, day: str, found: bool) -> None:
    admission = known.judge("contract-contact", CONTACT | {"given_on": day})
    assert (("hint", "no-contract") in codes_of(admission)) == found and not admission.is_refused


@pytest.mark.parametrize(
    ("starts", "ends", "found"),
    [
        ("2025-01-01", "2027-12-31", set()),
        ("2025-01-01", "2028-01-01", set()),  # three years to the day
        ("2025-01-01", "2028-01-02", {("soft", "contract-long")}),
        ("2015-01-01", "2035-12-31", {("soft", "contract-long")}),
    ],
)
def test_a_contract_of_more_years_than_the_setting_is_explained(
    starts: str, ends: str, found: set[tuple[str, str]]
) -> None:
    known = KnownInMemory()
    resident(known)
    told = {"resident": "zhang", "signed_on": "2015-01-01", "starts_on": starts, "ends_on": ends}
    assert codes_of(known.judge("contract", told)) == found
    known.settings["contract_most_years"] = 30
    assert codes_of(known.judge("contract", told)) == set()


@pytest.mark.parametrize(
    ("cancelled", "starts", "found"),
    [(None, "2025-12-31", True), (None, "2026-01-01", False), ("2025-06-01", "2025-05-31", True),
     ("2025-06-01", "2025-06-01", False)],
)  # fmt: skip
def test_a_second_contract_of_the_same_days_is_pointed_at(cancelled: str | None, starts: str, found: bool) -> None:
    known = KnownInMemory()
    resident(known)
    first = {"resident": "zhang", "signed_on": "2025-01-01", "starts_on": "2025-01-01", "ends_on": "2025-12-31"}
    known.keep("contract", "one", **first | ({"cancelled_on": cancelled, "cancelling": "05"} if cancelled else {}))
    second = first | {"signed_on": starts, "starts_on": starts, "ends_on": "2026-12-31"}
    assert (("hint", "contract-twice") in codes_of(known.judge("contract", second))) == found


def test_a_cancelled_contract_is_not_valid_from_that_day_on(known: KnownInMemory) -> None:
    known.keep("contract", "signed", **CONTRACT | {"cancelled_on": "2025-05-06", "cancelling": "02"})
    assert ("hint", "no-contract") in codes_of(known.judge("contract-contact", CONTACT))
    earlier = known.judge("contract-contact", CONTACT | {"given_on": "2025-05-05"})
    assert ("hint", "no-contract") not in codes_of(earlier)


@pytest.mark.parametrize("kind", ["contract-contact", "contract-package-use"])
def test_a_contract_of_somebody_else_is_refused(known: KnownInMemory, kind: str) -> None:
    wish = {**CONTACT, "resident": "li", "contract": "signed"}
    if kind == "contract-package-use":
        wish = {"resident": "li", "contract": "signed", "given_on": "2025-05-06", "item": "上门访视", "times": 1}
    assert ("hard", "other-resident") in codes_of(known.judge(kind, wish))


@pytest.mark.parametrize(
    ("allowed", "before", "left", "found"),
    [(4, 0, 3, False), (4, 3, 0, False), (4, 4, -1, True), (None, None, None, False)],
)
def test_what_is_left_of_a_package_is_counted(
    known: KnownInMemory, allowed: int | None, before: int | None, left: int | None, found: bool
) -> None:
    wish = {"resident": "zhang", "contract": "signed", "given_on": "2025-05-06", "item": "上门访视", "times": 1}
    admission = known.judge("contract-package-use", wish | {"allowed": allowed, "used_before": before})
    assert admission.record.left_over == left
    assert (("hint", "used-up") in codes_of(admission)) == found and not admission.is_refused


def test_a_package_is_used_while_the_contract_runs(known: KnownInMemory) -> None:
    wish = {"resident": "zhang", "contract": "signed", "item": "上门访视", "times": 1}
    for day, outside in (("2025-01-14", True), ("2025-01-15", False), ("2026-01-14", False), ("2026-01-15", True)):
        admission = known.judge("contract-package-use", wish | {"given_on": day})
        assert (("hard", "outside-contract") in codes_of(admission)) == outside, day


@pytest.mark.parametrize(
    ("cancelled", "day", "outside"),
    [
        ("2025-05-06", "2025-05-06", False),
        ("2025-05-06", "2025-05-07", True),
        ("2026-01-20", "2026-01-14", False),
        ("2026-01-20", "2026-01-15", True),
    ],
)
def test_a_package_ends_with_the_contract_however_it_ends(
    known: KnownInMemory, cancelled: str, day: str, outside: bool
) -> None:
    """A contract that was cancelled after its end did not run until then."""
    known.keep("contract", "ended", **CONTRACT | {"cancelled_on": cancelled, "cancelling": "02"})
    wish = {"resident": "zhang", "contract": "ended", "given_on": day, "item": "上门访视", "times": 1}
    assert (("hard", "outside-contract") in codes_of(known.judge("contract-package-use", wish))) == outside


def test_an_up_referral_waits_for_its_result(known: KnownInMemory) -> None:
    """rules.md §11 转诊闭环率: a result within 14 days of going up; 下转 seen within 7 days."""
    record = known.judge("referral", UP).record
    assert (record.result_due_on.isoformat(), record.seen_due_on) == ("2025-05-20", None)
    down = known.judge("referral", UP | {"direction": "down", "accepted_on": "2025-05-08"}).record
    assert (down.result_due_on, down.seen_due_on.isoformat()) == (None, "2025-05-15")
    assert codes_of(known.judge("referral", UP | {"accepted_on": "2025-05-08"})) == {("hard", "accepted-up")}


def test_a_closed_loop_tells_the_result(known: KnownInMemory) -> None:
    assert known.judge("referral", UP | {"result_on": "2025-05-12"}).problems[0].field == "result"
    closed = {"result_on": "2025-05-12", "result": "已住院手术", "closure": "1"}
    assert not known.judge("referral", UP | closed).is_refused
    early = known.judge("referral", UP | closed | {"result_on": "2025-05-05"})
    assert codes_of(early) == {("hard", "result-before")}


def test_no_priority_excludes_every_priority(known: KnownInMemory) -> None:
    """沪府办发〔2019〕2号 四(三): 优先预约、优先就诊、优先检查、优先住院、优先会诊."""
    assert known.judge("referral", UP | {"priorities": "优先就诊、优先检查、优先住院"}).record.priorities == "2,3,4"
    assert codes_of(known.judge("referral", UP | {"priorities": "1,6"})) == {("hard", "priorities-alone")}


@pytest.mark.parametrize(
    ("days", "answers", "found"),
    [
        (27, {}, {("hard", "days-outside")}),
        (28, {}, set()),
        (29, {"assessed": True, "consent": True}, set()),
        (29, {"assessed": True, "consent": False}, {("hard", "needs-consent")}),
        (29, {"assessed": False, "consent": True}, {("hard", "needs-assessment")}),
        (84, {"assessed": True, "consent": True}, set()),
        (85, {"assessed": True, "consent": True}, {("hard", "days-outside")}),
        (14, {"prescription": "延伸处方"}, set()),
    ],
)
def test_a_long_prescription_lasts_28_to_84_days_with_consent_beyond_28(
    known: KnownInMemory, days: int, answers: dict[str, object], found: set[tuple[str, str]]
) -> None:
    """浦卫基层〔2023〕8号 一、四是: 4—12 weeks; 长期处方管理规范: assessment and signature beyond 4 weeks."""
    assert codes_of(known.judge("long-prescription", LONG | {"days": days} | answers)) == found


def test_beyond_four_weeks_consent_is_asked_for(known: KnownInMemory) -> None:
    lacking = {problem.field for problem in known.judge("long-prescription", LONG | {"days": 56}).problems}
    assert lacking == {"assessed", "consent"}


def test_forbidden_drugs_and_unstable_patients_are_explained(known: KnownInMemory) -> None:
    odd = known.judge("long-prescription", LONG | {"forbidden": "抗微生物药物", "stable": False})
    assert codes_of(odd) == {("soft", "not-allowed"), ("soft", "not-stable")}
    assert not codes_of(known.judge("long-prescription", LONG | {"forbidden": "8", "stable": True}))
    assert known.judge("long-prescription", LONG).record.runs_out_on.isoformat() == "2025-06-03"


def test_no_more_slots_are_used_than_received(known: KnownInMemory) -> None:
    session = {"held_on": "2025-05-06", "form": "1", "expert": "王志明", "rank": "副主任医师", "hospital": "区中心医院"}
    assert not known.judge("specialist-session", session | {"slots_received": 20, "slots_used": 20}).is_refused
    many = known.judge("specialist-session", session | {"slots_received": 20, "slots_used": 21})
    assert codes_of(many) == {("hard", "slots-above")}


def test_an_answered_consultation_is_not_unanswered(known: KnownInMemory) -> None:
    asked = {"resident": "zhang", "given_on": "2025-05-06", "form": "心电", "hospital": "区中心医院"}
    answered = asked | {"answered_on": "2025-05-07", "answer": "窦性心律"}
    assert not known.judge("tele-consultation", answered | {"outcome": "1"}).is_refused
    assert codes_of(known.judge("tele-consultation", answered | {"outcome": "4"})) == {("hard", "answered-unanswered")}
    early = known.judge("tele-consultation", answered | {"answered_on": "2025-05-05"})
    assert codes_of(early) == {("hard", "answered-before")}


def measured(known: KnownInMemory, **values: object) -> Any:
    return known.judge("self-measurement", {"resident": "zhang", "measured_on": "2025-05-06", "source": "2"} | values)


def test_a_self_measurement_holds_at_least_one_value(known: KnownInMemory) -> None:
    assert codes_of(measured(known)) == {("hard", "nothing-measured")}
    assert not measured(known, heart_rate=72).is_refused
    assert measured(known, sbp_mmhg=130).problems[0].field == "dbp_mmhg"
    assert codes_of(measured(known, sbp_mmhg=80, dbp_mmhg=100)) == {("hard", "bp-swapped")}


@pytest.mark.parametrize(
    ("values", "found"),
    [({"sbp_mmhg": 179, "dbp_mmhg": 109}, False), ({"sbp_mmhg": 180, "dbp_mmhg": 80}, True),
     ({"fasting_glucose_mmol": "3.9"}, True), ({"random_glucose_mmol": "16.7"}, True),
     ({"random_glucose_mmol": "16.6"}, False)],
)  # fmt: skip
def test_a_dangerous_self_measured_value_asks_for_a_call(
    known: KnownInMemory, values: dict[str, object], found: bool
) -> None:
    assert (("hint", "danger") in codes_of(measured(known, **values))) == found


def call(known: KnownInMemory, **answers: object) -> Any:
    wish = {"resident": "zhang", "duty": "1", "tried_on": "2025-05-06", "way": "电话", "outcome": "2"}
    return known.judge("call-attempt", wish | answers)


def test_three_days_without_an_answer_mean_lost(known: KnownInMemory) -> None:
    """rules.md §11 失访: three attempts on three days (setting), each recorded."""
    wish = {"resident": "zhang", "duty": "1", "way": "电话", "outcome": "2"}
    known.keep("call-attempt", "one", tried_on="2025-05-01", **wish)
    known.keep("call-attempt", "same-day", tried_on="2025-05-01", **wish)
    assert ("hint", "lost") not in codes_of(call(known))
    known.keep("call-attempt", "two", tried_on="2025-05-03", **wish)
    assert ("hint", "lost") in codes_of(call(known))
    assert ("hint", "lost") not in codes_of(call(known, duty="2")), "another duty"
    assert ("hint", "lost") not in codes_of(call(known, outcome="1")), "reached now"
    known.keep("call-attempt", "reached", tried_on="2025-05-04", **wish | {"outcome": "1"})
    assert ("hint", "lost") not in codes_of(call(known)), "reached in between"


def test_the_number_of_attempts_is_a_setting(known: KnownInMemory) -> None:
    known.settings["lost_attempts"] = 1
    assert ("hint", "lost") in codes_of(call(known))


def test_a_call_may_be_the_one_that_learns_of_a_death(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="1", left_on="2025-05-01")
    assert not call(known, outcome="已去世").is_refused
    assert codes_of(known.judge("contract-contact", CONTACT)) >= {("hard", "after-death")}


def test_a_booked_test_is_done_and_reported_in_order(known: KnownInMemory) -> None:
    booked = {"resident": "zhang", "given_on": "2025-05-06", "test": "MRI", "hospital": "区中心医院"}
    assert not known.judge("upper-test-booking", booked | {"booked_on": "2027-01-05"}).is_refused
    early = known.judge("upper-test-booking", booked | {"done_on": "2025-05-05"})
    assert codes_of(early) == {("hard", "done-before")}
    report = known.judge("upper-test-booking", booked | {"done_on": "2025-05-08", "reported_on": "2025-05-07"})
    assert codes_of(report) == {("hard", "reported-before")}


def test_who_is_sent_on_from_counselling_is_sent_somewhere(known: KnownInMemory) -> None:
    session = {"resident": "zhang", "given_on": "2025-05-06", "way": "面谈", "outcome": "转介"}
    assert known.judge("counselling-session", session).problems[0].field == "referred_to"
    assert codes_of(known.judge("counselling-session", session | {"referred_to": "区精神卫生中心", "phq9": 28})) == {
        ("hard", "phq9-range")
    }
