"""Undo and redo of the last steps by name: back and forth as often as one likes, never over somebody else's work."""

import pytest

from desktop.faults import NoRight
from desktop.store.check import check_ledger
from desktop.store.content import digest
from desktop.store.ledger import Ledger
from desktop.store.session import ENTRY, Session
from desktop.store.shelf import Put, new_id
from desktop.store.steps import ADDED, CHANGED, REVIEWED, last_steps, to_redo, to_undo, turn_back
from desktop.store.undo import LAST_SAVES, NothingToUndo
from tests.store.conftest import person, visit

FOLLOW_UP = "hypertension-follow-up"


def content(ledger: Ledger) -> str:
    with ledger.shelf.reading() as connection:
        return digest(connection, ledger.shelf.kinds, lambda told: not told["void"])


def undo(ledger: Ledger) -> int:
    step = to_undo(last_steps(ledger.shelf, ledger.session))
    assert step is not None
    return turn_back(ledger.shelf, step, ledger.session).undone


def redo(ledger: Ledger) -> int:
    step = to_redo(last_steps(ledger.shelf, ledger.session))
    return turn_back(ledger.shelf, step, ledger.session).undone if step is not None else 0


def test_steps_are_told_by_kind_person_and_what_was_done(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    record = visit(ledger.shelf, ledger.session, resident).record
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 140}), ledger.session)
    ledger.shelf.put(Put(FOLLOW_UP, record, {"review": "reviewed"}), ledger.session)
    ledger.shelf.put(Put(FOLLOW_UP, record, {}, action="void", reason="重复"), ledger.session)
    told = [(step.kinds, step.what, step.resident) for step in last_steps(ledger.shelf, ledger.session)]
    assert told[:5] == [
        ((FOLLOW_UP,), "void", resident),
        ((FOLLOW_UP,), REVIEWED, resident),
        ((FOLLOW_UP,), CHANGED, resident),
        ((FOLLOW_UP,), ADDED, resident),
        (("resident",), ADDED, resident),
    ]


def test_everything_is_undone_step_by_step_and_done_again(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    contents = [content(ledger)]
    record = visit(ledger.shelf, ledger.session, resident).record
    contents.append(content(ledger))
    for values in ({"sbp_mmhg": 140}, {"review": "reviewed"}, {"sbp_mmhg": 142, "dbp_mmhg": 90}):
        ledger.shelf.put(Put(FOLLOW_UP, record, values), ledger.session)
        contents.append(content(ledger))
    ledger.shelf.put(Put(FOLLOW_UP, record, {}, action="void", reason="重复"), ledger.session)
    contents.append(content(ledger))
    for _ in range(2):
        for expected in reversed(contents[:-1]):
            assert undo(ledger) == 1 and content(ledger) == expected
        for expected in contents[1:]:
            assert redo(ledger) == 1 and content(ledger) == expected
        assert redo(ledger) == 0  # the control: nothing is left to do again
    assert all(finding.is_good for finding in check_ledger(ledger))
    assert len(set(contents)) == len(contents) - 1  # voiding leaves what was before the visit


def test_both_records_of_one_contact_are_one_step(ledger: Ledger) -> None:
    resident, contact = person(ledger.shelf, ledger.session), new_id()
    with ledger.shelf.open_desk() as desk:
        for kind in (FOLLOW_UP, "self-care-assessment"):
            values = {"resident": resident, "given_on": "2026-09-05", "contact": contact}
            more = {"way": "1", "sbp_mmhg": 130, "dbp_mmhg": 80} if kind == FOLLOW_UP else {}
            answer = desk.put(Put(kind, new_id(), values | more), ledger.session)
            assert not answer.is_refused, answer
    step = to_undo(last_steps(ledger.shelf, ledger.session))
    assert step is not None and step.kinds == (FOLLOW_UP, "self-care-assessment") and step.count == 2
    before = content(ledger)
    assert undo(ledger) == 2 and not ledger.shelf.all(FOLLOW_UP)
    assert redo(ledger) == 2 and content(ledger) == before


def test_what_was_saved_since_ends_doing_again_but_not_choosing_from_the_list(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    record = visit(ledger.shelf, ledger.session, resident).record
    undo(ledger)
    ledger.shelf.put(Put("resident", resident, {"phone": "13900000000"}), ledger.session)
    steps = last_steps(ledger.shelf, ledger.session)
    assert to_redo(steps) is None
    (undone,) = [step for step in steps if not step.stands]
    turn_back(ledger.shelf, undone, ledger.session)
    assert ledger.shelf.get(FOLLOW_UP, record) is not None


def test_what_somebody_else_changed_since_stays(ledger: Ledger) -> None:
    resident = person(ledger.shelf, ledger.session)
    record = visit(ledger.shelf, ledger.session, resident).record
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 140}), ledger.session)
    other = Session(new_id(), "别人", "reviewer", ledger.site.code)
    ledger.shelf.put(Put(FOLLOW_UP, record, {"sbp_mmhg": 150}), other)
    step = to_undo(last_steps(ledger.shelf, ledger.session))
    assert step is not None and turn_back(ledger.shelf, step, ledger.session).kept == (record,)
    assert ledger.shelf.get(FOLLOW_UP, record).sbp_mmhg == 150
    assert [s.entries for s in last_steps(ledger.shelf, other)] != []
    with pytest.raises(NothingToUndo):
        turn_back(ledger.shelf, step, other)


def test_the_list_holds_thirty_and_neither_imports_nor_accounts(ledger: Ledger) -> None:
    with ledger.shelf.open_desk() as desk:
        for number in range(LAST_SAVES + 5):
            assert not desk.put(Put("staff", new_id(), {"name": f"医生{number}"}), ledger.session).is_refused
        assert not desk.put(Put("staff", new_id(), {"name": "导入的"}), ledger.session, batch=new_id()).is_refused
    steps = last_steps(ledger.shelf, ledger.session)
    assert len(steps) == LAST_SAVES and {step.kinds for step in steps} == {("staff",)}
    assert all(not step.entries[0].batch for step in steps)


def test_who_enters_does_not_undo_into_a_closed_period(ledger: Ledger) -> None:
    by = Session(new_id(), "录入", ENTRY, ledger.site.code)
    resident = person(ledger.shelf, by)
    visit(ledger.shelf, by, resident, given_on="2026-01-05")
    visit(ledger.shelf, by, resident, given_on="2025-12-01")
    ledger.shelf.put(Put("period", new_id(), {"period": "2025", "closed_on": "2026-01-10"}), ledger.session)
    inside, outside, *_ = last_steps(ledger.shelf, by)
    with pytest.raises(NoRight) as refused:
        turn_back(ledger.shelf, inside, by)
    assert refused.value.code == "period-closed"
    assert turn_back(ledger.shelf, outside, by).undone == 1
