"""Taking back gives nobody a right that he has not: review, others' reviewed records, closed periods."""

import pytest

from desktop.store.ledger import Ledger
from desktop.store.session import ENTRY, REVIEWER, Session
from desktop.store.shelf import Put, new_id
from desktop.store.steps import last_steps, to_redo, to_undo, turn_back
from desktop.store.undo import InClosedPeriod, undo_save
from tests.store.conftest import CODE, person, visit

FOLLOW_UP = "hypertension-follow-up"


@pytest.fixture
def clerk(ledger: Ledger) -> Session:
    return Session(new_id(), "小李", ENTRY, CODE)


@pytest.fixture
def reviewer(ledger: Ledger) -> Session:
    return Session(new_id(), "老陈", REVIEWER, CODE)


def put(ledger: Ledger, by: Session, record: str, **values: object) -> int:
    answer = ledger.shelf.put(Put(FOLLOW_UP, record, values), by)
    assert not answer.is_refused
    return answer.seq


def told(ledger: Ledger, record: str) -> tuple[int, str | None]:
    found = ledger.shelf.get(FOLLOW_UP, record)
    assert found is not None
    return found.sbp_mmhg, found.review


def take_back(ledger: Ledger, by: Session, record: str) -> tuple[str, ...]:
    """Take back the last save that concerns *record*."""
    with ledger.shelf.reading() as connection:
        entries = ledger.shelf.journal.newest(connection, ledger.replica)
        seq = next(one.seq for one in entries if (one.record, one.author) == (record, by.account))
    return undo_save(ledger.shelf, seq, by=by).kept


def test_what_was_reviewed_waits_again_once_its_author_takes_a_change_back(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    record = visit(ledger.shelf, clerk, person(ledger.shelf, clerk)).record
    put(ledger, clerk, record, sbp_mmhg=150)
    put(ledger, reviewer, record, review="reviewed")
    assert take_back(ledger, clerk, record) == ()
    assert told(ledger, record) == (136, "pending")


def test_a_change_of_another_s_record_that_was_reviewed_since_stays(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    record = visit(ledger.shelf, reviewer, person(ledger.shelf, clerk)).record
    put(ledger, clerk, record, sbp_mmhg=150)
    put(ledger, ledger.session, record, review="reviewed")
    assert take_back(ledger, clerk, record) == (record,)
    assert told(ledger, record) == (150, "reviewed")


def test_taking_back_the_only_change_after_a_review_brings_the_review_back(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    """The control of the next test: what stands is again exactly what was reviewed."""
    record = visit(ledger.shelf, clerk, person(ledger.shelf, clerk)).record
    put(ledger, reviewer, record, review="reviewed")
    put(ledger, clerk, record, sbp_mmhg=150)
    assert told(ledger, record) == (150, "pending")
    take_back(ledger, clerk, record)
    assert told(ledger, record) == (136, "reviewed")


def test_taking_back_one_of_two_changes_after_a_review_passes_nothing(
    ledger: Ledger, clerk: Session, reviewer: Session
) -> None:
    record = visit(ledger.shelf, clerk, person(ledger.shelf, clerk)).record
    put(ledger, reviewer, record, review="reviewed")
    first = put(ledger, clerk, record, sbp_mmhg=150)
    put(ledger, clerk, record, dbp_mmhg=60)
    undo_save(ledger.shelf, first, by=clerk)
    assert told(ledger, record) == (136, "pending")


def test_who_reviews_no_more_does_not_do_a_review_again(ledger: Ledger, clerk: Session, reviewer: Session) -> None:
    record = visit(ledger.shelf, clerk, person(ledger.shelf, clerk)).record
    put(ledger, reviewer, record, review="reviewed")
    for by, review in ((reviewer, "reviewed"), (Session(reviewer.account, "老陈", ENTRY, CODE), None)):
        step = to_undo(last_steps(ledger.shelf, reviewer))
        assert step is not None
        turn_back(ledger.shelf, step, reviewer)
        assert told(ledger, record)[1] is None
        step = to_redo(last_steps(ledger.shelf, by))
        assert step is not None
        turn_back(ledger.shelf, step, by)
        assert told(ledger, record)[1] == review


def test_taking_back_a_move_to_another_site_asks_for_that_site_s_closed_period(ledger: Ledger, clerk: Session) -> None:
    station = {"code": "YM09", "name": "东泖村站", "tier": "station", "parent": ""}
    assert not ledger.shelf.put(Put("site", new_id(), station), ledger.session).is_refused
    record = visit(ledger.shelf, clerk, person(ledger.shelf, clerk), given_on="2025-12-01", site="YM09").record
    put(ledger, clerk, record, site=CODE)
    closing = {"period": "2025", "closed_on": "2026-01-10", "site": "YM09"}
    assert not ledger.shelf.put(Put("period", new_id(), closing), ledger.session).is_refused
    with pytest.raises(InClosedPeriod):
        take_back(ledger, clerk, record)


def test_a_planned_day_does_not_open_the_blanks_of_a_closed_period(ledger: Ledger, clerk: Session) -> None:
    resident, record = person(ledger.shelf, clerk), new_id()
    values = {"resident": resident, "given_on": "2025-12-01", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82}
    assert not ledger.shelf.put(Put(FOLLOW_UP, record, values), clerk).is_refused
    closing = {"period": "2025", "closed_on": "2026-01-10", "site": CODE}
    assert not ledger.shelf.put(Put("period", new_id(), closing), ledger.session).is_refused
    values = {"weight_kg": "65.0", "next_on": "2026-12-20"}
    wish = Put(FOLLOW_UP, record, values, explain={"next_on": "与家属约定"})
    assert [one.code for one in ledger.shelf.put(wish, clerk).problems if one.severity == "hard"] == ["period-closed"]
