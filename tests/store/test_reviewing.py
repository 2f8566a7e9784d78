"""Review by exception: what is odd first, the rest in one batch, back with a reason, and nobody his own."""

from datetime import date

import pytest

from desktop.faults import NoRight
from desktop.store.accounts import add_account, disable
from desktop.store.ledger import Ledger
from desktop.store.review_queue import Queue, sent_back, waiting_for_review
from desktop.store.reviewing import pass_all, send_again, send_back
from desktop.store.session import ENTRY, REVIEWER, Session
from desktop.store.shelf import Answer, Put, new_id
from desktop.store.statement import driver
from desktop.store.steps import last_steps, to_undo, turn_back
from desktop.store.undo import undo_batch
from desktop.store.wish import RecordRefused
from tests.store.conftest import CODE, PASSWORD, House, person, visit

FOLLOW_UP, TODAY = "hypertension-follow-up", date(2026, 11, 22)
COMPLETE = {
    "symptoms": "1", "height_cm": "165", "weight_kg": "61.5", "heart_rate": 72, "smoking": 0, "drinking": "0",
    "exercise_weekly": 5, "exercise_minutes": 30, "salt": "2", "mind": "1", "compliance": "1", "adherence": "1",
    "reaction": "1", "drug1_name": "氨氯地平", "drug1_daily": 1, "drug1_dose": "5mg",
}  # fmt: skip


@pytest.fixture
def clerk(ledger: Ledger) -> Session:
    return Session(add_account(ledger, "li", PASSWORD, role=ENTRY), "李", ENTRY, CODE)


@pytest.fixture
def reviewer(ledger: Ledger) -> Session:
    return Session(add_account(ledger, "lu", PASSWORD, role=REVIEWER), "陆", REVIEWER, CODE)


def queue(ledger: Ledger, by: Session, **more: int) -> Queue:
    return waiting_for_review(ledger.shelf, by, TODAY, **more)


def explained(ledger: Ledger, by: Session, resident: str) -> str:
    record = new_id()
    values = {
        "resident": resident,
        "given_on": "2026-09-06",
        "way": "1",
        "sbp_mmhg": 136,
        "dbp_mmhg": 82,
        "heart_rate": 160,
    }
    wish = Put(FOLLOW_UP, record, values, explain={"heart_rate": "刚爬完楼，休息后复测"})
    assert not ledger.shelf.put(wish, by).is_refused
    return record


def state(ledger: Ledger, record: str) -> str | None:
    review: str | None = ledger.shelf.get(FOLLOW_UP, record).review
    return review


def test_what_is_odd_comes_first_then_what_lacks_answers_then_the_rest(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    resident = person(ledger.shelf, clerk)
    odd = explained(ledger, clerk, resident)
    lacking = visit(ledger.shelf, clerk, resident).record
    doctor = new_id()
    ledger.shelf.put(Put("staff", doctor, {"name": "陆建华"}), ledger.session)
    plain = visit(ledger.shelf, clerk, resident, given_on="2026-09-04", staff=doctor, **COMPLETE).record
    found = queue(ledger, reviewer)
    assert [[one.record for one in part] for part in (found.odd, found.incomplete, found.plain)] == [
        [odd], [lacking], [plain],
    ]  # fmt: skip
    (oddity,) = found.odd[0].oddities
    assert (oddity.field, oddity.value, oddity.explained) == ("heart_rate", 160, "刚爬完楼，休息后复测")
    assert oddity.sentence and "symptoms" in found.incomplete[0].missing and found.total == 3
    assert all(one.author == clerk.account and not one.is_own for one in found.all)


def test_two_follow_ups_of_one_day_are_looked_at(ledger: Ledger, clerk: Session, reviewer: Session) -> None:
    resident = person(ledger.shelf, clerk)
    twice = {visit(ledger.shelf, clerk, resident, given_on="2026-09-04").record for _ in range(2)}
    once = visit(ledger.shelf, clerk, resident, given_on="2026-09-05").record
    found = queue(ledger, reviewer)
    assert {one.record for one in found.odd} == twice and [one.record for one in found.incomplete] == [once]
    assert "同类随访" in found.odd[0].oddities[0].sentence


def test_nearly_empty_records_do_not_pass_with_the_rest(ledger: Ledger, clerk: Session, reviewer: Session) -> None:
    resident, doctor = person(ledger.shelf, clerk), new_id()
    ledger.shelf.put(Put("staff", doctor, {"name": "陆建华", "is_tcm": True}), ledger.session)
    day = {"resident": resident, "given_on": "2026-09-04", "staff": doctor}
    empty, begun = new_id(), new_id()
    for kind, record, more in (
        ("tcm-visit", empty, {}),
        ("barthel-assessment", begun, {"stage": "1", "feeding": "10"}),
    ):
        assert not ledger.shelf.put(Put(kind, record, day | more), clerk).is_refused
    found = queue(ledger, reviewer)
    assert {one.record: one.oddities[0].field for one in found.odd} == {empty: "tcm_diagnosis", begun: "total"}
    assert found.plain == ()


def test_the_rest_passes_in_one_batch_that_is_taken_back_whole(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    resident = person(ledger.shelf, clerk)
    records = [visit(ledger.shelf, clerk, resident, given_on=f"2026-09-0{day}").record for day in range(1, 6)]
    done = pass_all(ledger.shelf, [(FOLLOW_UP, one) for one in records], reviewer)
    assert (done.passed, done.refused) == (5, ()) and not queue(ledger, reviewer).total
    step = to_undo(last_steps(ledger.shelf, reviewer))
    assert step is not None and (step.what, step.count) == ("reviewed", 5)
    assert turn_back(ledger.shelf, step, reviewer).undone == 5
    assert {state(ledger, one) for one in records} == {None} and queue(ledger, reviewer).total == 5
    again = pass_all(ledger.shelf, [(FOLLOW_UP, one) for one in records], reviewer)
    assert undo_batch(ledger.shelf, again.batch, by=reviewer).undone == 5


def test_nobody_passes_his_own_records_where_there_is_another_reviewer(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    resident = person(ledger.shelf, clerk)
    own, other = (visit(ledger.shelf, by, resident).record for by in (reviewer, clerk))
    done = pass_all(ledger.shelf, [(FOLLOW_UP, own), (FOLLOW_UP, other)], reviewer)
    assert done.passed == 1 and [answer.record for answer in done.refused] == [own]
    assert [one.is_own for one in queue(ledger, reviewer).all] == [True]
    with pytest.raises(NoRight):
        pass_all(ledger.shelf, [(FOLLOW_UP, own)], clerk)
    assert pass_all(ledger.shelf, [(FOLLOW_UP, own)], ledger.session).passed == 1  # the control: somebody else


def test_a_new_record_does_not_come_in_as_passed_by_who_enters_it(ledger: Ledger, reviewer: Session) -> None:
    resident = person(ledger.shelf, ledger.session)
    values = {"resident": resident, "given_on": "2026-09-05", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82}
    assert ledger.shelf.put(Put(FOLLOW_UP, new_id(), values | {"review": "reviewed"}), reviewer).is_refused
    assert not ledger.shelf.put(Put(FOLLOW_UP, new_id(), values), reviewer).is_refused


def test_a_center_with_one_reviewer_passes_its_own_and_a_lone_clinic_waits_for_its_center(house: House) -> None:
    with house.create(site="YM01") as ledger:
        resident = person(ledger.shelf, ledger.session)
        own = visit(ledger.shelf, ledger.session, resident).record
        add_account(ledger, "lu", PASSWORD, role=REVIEWER)
        assert pass_all(ledger.shelf, [(FOLLOW_UP, own)], ledger.session).refused
        disable(ledger, "lu")  # who left reviews nothing any more
        assert pass_all(ledger.shelf, [(FOLLOW_UP, own)], ledger.session).passed == 1
        other = visit(ledger.shelf, ledger.session, resident, given_on="2026-09-06").record
        site = {"tier": "clinic", "parent": "YM00"}
        ledger.shelf.put(Put("site", ledger.site.id, site), ledger.session)
        refused = pass_all(ledger.shelf, [(FOLLOW_UP, other)], ledger.session).refused
        assert "上级中心" in refused[0].problems[0].sentence


def test_a_center_reviews_what_its_sites_entered_and_a_station_only_its_own(ledger: Ledger, reviewer: Session) -> None:
    for code in ("YM01", "YM02"):
        told = {"code": code, "name": code, "tier": "station", "parent": CODE}
        ledger.shelf.put(Put("site", new_id(), told), ledger.session)
    resident = person(ledger.shelf, ledger.session)
    for code in ("YM01", "YM02"):
        visit(ledger.shelf, Session(new_id(), "x", ENTRY, code), resident)
    assert queue(ledger, reviewer).total == 2
    station = Session(new_id(), "y", REVIEWER, "YM01")
    assert [one.stored.site for one in queue(ledger, station).all] == ["YM01"]


def test_sent_back_with_a_reason_mended_and_waiting_again(ledger: Ledger, clerk: Session, reviewer: Session) -> None:
    resident = person(ledger.shelf, clerk)
    record = visit(ledger.shelf, clerk, resident).record
    with pytest.raises(RecordRefused):
        send_back(ledger.shelf, FOLLOW_UP, record, "  ", reviewer)
    send_back(ledger.shelf, FOLLOW_UP, record, "血压与纸质记录不符", reviewer)
    (back,) = sent_back(ledger.shelf, clerk)
    assert (back.stored.id, back.reason, back.reviewer) == (record, "血压与纸质记录不符", "lu")
    assert not sent_back(ledger.shelf, ledger.session) and sent_back(ledger.shelf, ledger.session, to_all=True)
    assert not queue(ledger, reviewer).total
    whole = {"sbp_mmhg": 146, "review": "returned"}  # a form sends every field back
    mended: Answer = ledger.shelf.put(Put(FOLLOW_UP, record, whole), clerk)
    assert not mended.is_refused and state(ledger, record) == "pending" and not sent_back(ledger.shelf, clerk)
    assert [one.record for one in queue(ledger, reviewer).all] == [record]
    send_back(ledger.shelf, FOLLOW_UP, record, "仍不符", reviewer)
    send_again(ledger.shelf, FOLLOW_UP, record, "已核对纸质记录，146 无误", clerk)
    assert state(ledger, record) == "pending"


def test_a_clerk_does_not_send_back_and_ticking_the_platform_leaves_the_review(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    resident = person(ledger.shelf, clerk)
    record = visit(ledger.shelf, clerk, resident).record
    with pytest.raises(NoRight):
        send_back(ledger.shelf, FOLLOW_UP, record, "不符", clerk)
    pass_all(ledger.shelf, [(FOLLOW_UP, record)], reviewer)
    ledger.shelf.put(Put(FOLLOW_UP, record, {"platform": True}), clerk)
    assert state(ledger, record) == "reviewed"
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 138}), reviewer)
    assert state(ledger, record) == "reviewed"  # a reviewer's own correction needs no second look
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 139}), clerk)
    assert state(ledger, record) == "pending"


def test_the_list_is_found_by_its_index_and_only_the_last_entered_are_looked_at(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    resident = person(ledger.shelf, clerk)
    records = [visit(ledger.shelf, clerk, resident, given_on=f"2026-09-0{day}").record for day in range(1, 6)]
    found = queue(ledger, reviewer, limit=2)
    assert {one.record for one in found.all} == set(records[-2:]) and found.total == 5
    query = (
        "SELECT id FROM hypertension_follow_up WHERE void = 0 AND review IS NOT 'reviewed' AND site = 'x' "
        "AND review IS NULL ORDER BY id DESC LIMIT 5"
    )
    with ledger.shelf.reading() as connection:
        plan = driver(connection).execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
        loose = (
            driver(connection)
            .execute(f"EXPLAIN QUERY PLAN {query.replace(' AND review IS NOT', ' OR review IS')}")
            .fetchall()
        )
    assert len(plan) == 1 and "hypertension_follow_up_review" in plan[0][-1] and "TEMP B-TREE" not in str(plan)
    assert "hypertension_follow_up_review" not in str(loose)  # the control
