"""Calls: how a duty stands after each outcome, when calling in vain is enough, and who counts as lost."""

from datetime import date

import pytest

from desktop.progress.calls import Called, standing_of
from desktop.progress.duties import Duty, all_duties, list_duties
from desktop.progress.duty_choice import VIEWS, WAITING, Wanted, chosen, counted
from desktop.store.session import ENTRY, HEAD, Session
from tests.progress.small_ledger import CENTER, MEASURES, SmallLedger, day

ON = "2025-12-24"
TODAY = date(2025, 12, 24)


def _all(ledger: SmallLedger, on: str = ON, by: Session | None = None) -> list[Duty]:
    with ledger.reader(on) as reader:
        return all_duties(reader, MEASURES, by=by)


def _one(ledger: SmallLedger, on: str = ON) -> Duty:
    (duty,) = _all(ledger, on)
    return duty


def _try(ledger: SmallLedger, tried_on: str, outcome: str = "2", duty: str = "1", **more: object) -> None:
    ledger.add("call-attempt", resident="a", duty=duty, tried_on=tried_on, way="1", outcome=outcome, **more)


@pytest.mark.parametrize(
    ("due", "called", "state"),
    [
        ("2025-12-25", None, "soon"), ("2025-12-24", None, "today"), ("2025-12-23", None, "late"),
        ("2024-12-24", None, "late"), ("2024-12-23", None, "long"),
        ("2025-12-01", Called(1, TODAY, "1", agreed_on=date(2025, 12, 25)), "agreed"),
        ("2025-12-01", Called(1, TODAY, "1", agreed_on=date(2025, 12, 24)), "today"),
        ("2025-12-01", Called(1, TODAY, "1", agreed_on=date(2025, 12, 23)), "late"),
        ("2025-12-01", Called(1, TODAY, "2", again_on=date(2025, 12, 25)), "later"),
        ("2025-12-01", Called(1, TODAY, "2", again_on=date(2025, 12, 24)), "late"),
        ("2025-12-01", Called(1, TODAY, "3"), "late"),
    ],
)  # fmt: skip
def test_a_duty_stands_in_one_state(due: str, called: Called | None, state: str) -> None:
    assert standing_of(day(due), TODAY, called) == state
    assert standing_of(day(due), TODAY, called, is_lost=True) == "lost"


def test_calls_are_counted_since_the_last_visit_and_a_visit_ends_them(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-06-01")
    for one in ("2025-05-30", "2025-12-20", "2025-12-21"):
        _try(ledger, one)
    called = _one(ledger).called
    assert called is not None
    assert (called.tries, called.last_on, called.words, called.in_vain) == (2, day("2025-12-21"), "无人接听", 2)
    ledger.seen("a", "2025-12-23")
    assert _all(ledger) == [], "nothing is ticked by hand: the visit itself ends the duty"


def test_three_days_in_vain_are_enough_and_a_word_with_the_family_begins_anew(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-06-01")
    for one in ("2025-12-18", "2025-12-18", "2025-12-19"):
        _try(ledger, one)
    assert not _one(ledger).called.is_enough, "twice on one day is one day"
    _try(ledger, "2025-12-20", "3")
    assert _one(ledger).called.is_enough
    _try(ledger, "2025-12-21", "5")
    assert (_one(ledger).called.is_enough, _one(ledger).called.in_vain) == (False, 0)


def test_calls_about_something_else_and_void_calls_do_not_count(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-06-01")
    _try(ledger, "2025-12-20", duty="4")
    _try(ledger, "2025-12-21", void=True)
    assert _one(ledger).called is None


def test_who_was_lost_at_the_last_follow_up_is_lost_until_somebody_sees_him(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-06-01")
    ledger.seen("a", "2025-12-01", way="3", result="2")
    assert _one(ledger).state == "lost"
    with ledger.reader(ON) as reader:
        assert list_duties(reader, MEASURES) == [], "the lost are not due"
    ledger.seen("a", "2025-12-02", way="3")
    assert _one(ledger).state == "late", "he answered the telephone, and is still to be seen"


def test_a_revisit_of_somebody_lost_is_not_due_either(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a"), "2025-12-01", category="2")
    ledger.seen("a", "2025-12-10", way="3", result="2")
    assert [(duty.kind, duty.state) for duty in _all(ledger)] == [("hypertension-revisit", "lost")]


def test_who_was_closed_as_lost_is_listed_until_registered_anew(ledger: SmallLedger) -> None:
    ledger.patient("a", ended_on="2025-10-01", ending="3")
    assert [(duty.state, duty.due_on) for duty in _all(ledger)] == [("lost", day("2025-10-01"))]
    ledger.add("disease-registration", resident="a", disease="hypertension", registered_on="2025-12-01")
    assert _all(ledger) == []


def test_every_view_counts_what_it_shows(ledger: SmallLedger) -> None:
    for name, seen in (("a", "2025-06-01"), ("b", "2024-06-01"), ("c", "2025-09-28"), ("d", "2025-09-25")):
        ledger.seen(ledger.patient(name, name=f"张{name}"), seen)
    _try(ledger, "2025-12-24", "1", agreed_on="2025-12-28", again_on="2025-12-28")
    duties = _all(ledger)
    counts = counted(duties, Wanted())
    assert counts == {view: len(chosen(duties, Wanted(view))) for view in VIEWS}
    assert (counts[WAITING], counts["agreed"], counts["late"], counts["long"], counts["soon"]) == (3, 1, 1, 1, 2)


def test_words_narrow_by_name_initials_village_tail_and_telephone(ledger: SmallLedger) -> None:
    ledger.seen(ledger.patient("a", name="张三", phone="19900000001", id_number="310199195001010021"), "2025-06-01")
    ledger.seen(ledger.patient("b", name="李四", village="西浜村"), "2025-06-01")
    duties = _all(ledger)
    for typed, found in (("张", "a"), ("zs", "a"), ("ZhangS", "a"), ("0021", "a"), ("199000", "a"), ("西浜", "b"),
                         ("ls", "b"), ("００２１", "a")):  # fmt: skip
        assert [duty.resident for duty in chosen(duties, Wanted(typed=typed))] == [found], typed
    assert [duty.resident for duty in chosen(duties, Wanted(order="name"))] == ["b", "a"]


@pytest.mark.parametrize(
    ("order", "found"),
    [("due", "cab"), ("village", "bac"), ("name", "bca"), ("agreed", "acb"), ("call", "bca")],
)
def test_the_list_is_ordered_as_asked(ledger: SmallLedger, order: str, found: str) -> None:
    for name, shown, village, seen in (
        ("a", "张三", "东泖村", "2025-06-02"), ("b", "李四", "北汇村", "2025-06-03"), ("c", "王五", "西浜村", "2025-06-01"),
    ):  # fmt: skip
        ledger.seen(ledger.patient(name, name=shown, village=village), seen)
    for name, tried, again in (("a", "2025-12-22", "2025-12-23"), ("c", "2025-12-20", "2025-12-24")):
        ledger.add("call-attempt", resident=name, duty="1", tried_on=tried, way="1", outcome="2", again_on=again)
    assert "".join(duty.resident for duty in chosen(_all(ledger), Wanted(order=order))) == found


def test_duties_of_hospice_care_are_listed_for_those_who_serve(ledger: SmallLedger) -> None:
    ledger.add(
        "hospice-admission", resident=ledger.person("a"), admitted_on="2025-12-20", assessment_due_on="2025-12-21"
    )
    entry, head = (Session("account", "某人", role, CENTER) for role in (ENTRY, HEAD))
    assert [duty.kind for duty in _all(ledger, by=head)] == ["hospice-assessment"]
    assert _all(ledger, by=entry) == []
