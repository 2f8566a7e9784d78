"""The shelf: a save is whole, said once, and changes nothing where nothing changed."""

import threading
from dataclasses import replace

import pytest

from desktop.faults import NoRight
from desktop.store.chain import audit_journal
from desktop.store.check import compare_with_journal
from desktop.store.entry import GENESIS, Entry
from desktop.store.journal import Head
from desktop.store.ledger import Ledger
from desktop.store.session import Session
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.store.conftest import CODE, person, register, visit


def length(ledger: Ledger) -> int:
    with ledger.shelf.reading() as connection:
        return ledger.shelf.journal.length(connection)


def test_a_saved_record_is_given_back_with_its_computed_fields(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    saved = visit(ledger.shelf, ledger.session, somebody, weight_kg="60.5", height_cm="165")
    kept = ledger.shelf.get("hypertension-follow-up", saved.record)
    assert (str(kept.weight_kg), str(kept.bmi), kept.category) == ("60.5", "22.2", "1")


def test_of_two_who_save_at_once_the_later_head_is_told_last(ledger: Ledger) -> None:
    told: list[int] = []

    def save(name: str) -> None:
        ledger.shelf.put(Put("staff", new_id(), {"name": name}), ledger.session)

    second = threading.Thread(target=save, args=("李四",))

    def tell(head: Head) -> None:
        if not second.ident:
            second.start()
            second.join(0.5)  # time enough to overtake, were it let in
        told.append(head.seq)

    ledger.shelf.after_commit = tell
    save("张三")
    second.join()
    assert len(told) == 2 and told == sorted(told)


def test_a_retried_operation_answers_the_first_result_and_writes_nothing(ledger: Ledger) -> None:
    wish = Put("staff", new_id(), {"name": "李四"}, op=new_id())
    first = ledger.shelf.put(wish, ledger.session)
    before = length(ledger)
    assert ledger.shelf.put(wish, ledger.session) == first
    assert length(ledger) == before


def test_a_put_that_changes_nothing_writes_nothing(ledger: Ledger) -> None:
    record = new_id()
    ledger.shelf.put(Put("staff", record, {"name": "李四", "job": "1"}), ledger.session)
    before = length(ledger)
    answer = ledger.shelf.put(Put("staff", record, {"name": "李四", "job": "医生"}), ledger.session)
    assert not answer.is_refused and length(ledger) == before
    ledger.shelf.put(Put("staff", record, {"job": "2"}), ledger.session)
    assert length(ledger) == before + 1


def test_a_refused_wish_leaves_the_ledger_as_it_was(ledger: Ledger) -> None:
    somebody, before = person(ledger.shelf, ledger.session), length(ledger)
    values = {"resident": somebody, "given_on": "2026-09-05", "way": "1", "sbp_mmhg": 80, "dbp_mmhg": 120}
    answer = ledger.shelf.put(Put("hypertension-follow-up", new_id(), values), ledger.session)
    assert [problem.code for problem in answer.problems if problem.severity == "hard"] == ["bp-swapped"]
    assert length(ledger) == before + 0 and not ledger.shelf.all("hypertension-follow-up")


def test_null_empties_a_field_and_an_untouched_one_stays(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session, phone="13900001234", village="泖港村")
    ledger.shelf.put(Put("resident", somebody, {"phone": None}), ledger.session)
    kept = ledger.shelf.get("resident", somebody)
    assert (kept.phone, kept.village) == (None, "泖港村")


def test_what_was_explained_once_is_not_asked_again_because_another_field_changed(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    assert not ledger.shelf.put(Put("resident", somebody, {"phone": "13900001234"}), ledger.session).is_refused
    changed = ledger.shelf.put(Put("resident", somebody, {"id_number": None, "number_state": "cut"}), ledger.session)
    assert changed.is_refused, "the field itself was touched: it is asked"


def test_void_hides_a_record_and_restore_brings_it_back(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    saved = visit(ledger.shelf, ledger.session, somebody)
    kind = "hypertension-follow-up"
    assert ledger.shelf.put(Put(kind, saved.record, {}, action="void"), ledger.session).is_refused
    ledger.shelf.put(Put(kind, saved.record, {}, action="void", reason="录错了人"), ledger.session)
    assert ledger.shelf.get(kind, saved.record) is None
    assert ledger.shelf.put(Put(kind, saved.record, {"sbp_mmhg": 120}), ledger.session).is_refused
    ledger.shelf.put(Put(kind, saved.record, {}, action="restore", reason="没有录错"), ledger.session)
    assert ledger.shelf.get(kind, saved.record).sbp_mmhg == 136


def test_what_is_restored_is_judged_by_what_stands_now(ledger: Ledger) -> None:
    shelf, site = ledger.shelf, {"code": "YM09", "name": "南浦站", "tier": "station", "parent": ledger.site.code}
    first, second = (Put("site", new_id(), site) for _ in range(2))
    void = Put("site", first.record, {}, action="void", reason="录重了")
    answers = [shelf.put(wish, ledger.session) for wish in (first, void, second)]
    assert not any(answer.is_refused for answer in answers)
    again = Put("site", first.record, {}, action="restore", reason="没有录重")
    assert [problem.code for problem in shelf.put(again, ledger.session).problems] == ["site-twice"]
    must_be_done(shelf.put(Put("site", second.record, {}, action="void", reason="录重了"), ledger.session))
    assert not shelf.put(again, ledger.session).is_refused  # the control: the code is free again


def test_a_person_with_services_is_not_voided_before_they_are(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    seen = visit(ledger.shelf, ledger.session, somebody)
    away = Put("resident", somebody, {}, action="void", reason="重复建档")
    assert [one.code for one in ledger.shelf.put(away, ledger.session).problems] == ["still-used"]
    ledger.shelf.put(Put("hypertension-follow-up", seen.record, {}, action="void", reason="重复建档"), ledger.session)
    assert not ledger.shelf.put(away, ledger.session).is_refused and ledger.shelf.get("resident", somebody) is None


def test_a_capital_id_is_the_same_record(ledger: Ledger) -> None:
    record = new_id()
    ledger.shelf.put(Put("staff", record.upper(), {"name": "李四"}), ledger.session)
    ledger.shelf.put(Put("staff", record, {"job": "1"}), ledger.session)
    assert ledger.shelf.get("staff", record).name == "李四"


def test_an_inspector_reads_and_does_not_write(ledger: Ledger) -> None:
    inspector = Session(new_id(), "检查", "inspector", ledger.site.code)
    with pytest.raises(NoRight):
        ledger.shelf.put(Put("staff", new_id(), {"name": "李四"}), inspector)
    entry = Session(new_id(), "录入", "entry", ledger.site.code)
    with pytest.raises(NoRight):
        ledger.shelf.put(Put("staff", new_id(), {"name": "李四"}), entry)


def test_who_only_enters_does_not_review(ledger: Ledger) -> None:
    clerk, reviewer = (Session(new_id(), "某人", role, ledger.site.code) for role in ("entry", "reviewer"))
    kind, saved = "hypertension-follow-up", visit(ledger.shelf, clerk, person(ledger.shelf, clerk))
    reviewed = Put(kind, saved.record, {"review": "reviewed"})
    with pytest.raises(NoRight):
        ledger.shelf.put(reviewed, clerk)
    ledger.shelf.put(reviewed, reviewer)
    assert ledger.shelf.get(kind, saved.record).review == "reviewed"


def test_a_failed_block_keeps_nothing_and_the_next_entry_still_fits_the_chain(ledger: Ledger) -> None:
    class Interruption(Exception):
        pass

    with pytest.raises(Interruption), ledger.shelf.open_desk() as desk:
        desk.put(Put("staff", new_id(), {"name": "李四"}), ledger.session)
        raise Interruption
    ledger.shelf.put(Put("staff", new_id(), {"name": "王五"}), ledger.session)
    with ledger.shelf.reading() as connection:
        assert all(finding.is_good for finding in audit_journal(connection, ledger.shelf.journal))
    assert [one.name for one in ledger.shelf.all("staff")] == ["王五"]


def test_computed_fields_follow_the_resident_in_the_same_transaction(ledger: Ledger) -> None:
    """145/88 is not controlled at 60 and controlled at 70: the line is 150/90 from 65."""
    somebody = person(ledger.shelf, ledger.session, born_on="1966-01-01")
    register(ledger.shelf, ledger.session, somebody)
    saved = visit(ledger.shelf, ledger.session, somebody, sbp_mmhg=145, dbp_mmhg=88)
    before = ledger.shelf.get("hypertension-follow-up", saved.record)
    assert before.category == "2"
    ledger.shelf.put(
        Put("resident", somebody, {"born_on": "1950-01-01"}, explain={"born_on": "x", "id_number": "x"}), ledger.session
    )
    after = ledger.shelf.get("hypertension-follow-up", saved.record)
    assert after.category == "1" and after.next_on > before.next_on


def test_computed_fields_follow_a_setting(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    saved = visit(ledger.shelf, ledger.session, somebody)
    assert ledger.shelf.get("hypertension-follow-up", saved.record).next_on.isoformat() == "2026-12-04"
    values = {"name": "routine-days", "value": 60, "reason": "区级通知"}
    assert not ledger.shelf.put(Put("setting-value", new_id(), values), ledger.session).is_refused
    assert ledger.shelf.get("hypertension-follow-up", saved.record).next_on.isoformat() == "2026-11-04"


def test_a_value_that_the_doctor_overruled_stays_when_the_program_comes_to_agree(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session, born_on="1966-01-01")
    explain = {"category": "复测后判定"}
    values = {
        "resident": somebody,
        "given_on": "2026-09-05",
        "way": "1",
        "sbp_mmhg": 145,
        "dbp_mmhg": 88,
        "category": "1",
    }
    saved = ledger.shelf.put(Put("hypertension-follow-up", new_id(), values, explain=explain), ledger.session)
    for born in ("1950-01-01", "1966-01-01"):
        ledger.shelf.put(
            Put("resident", somebody, {"born_on": born}, explain={"born_on": "x", "id_number": "x"}), ledger.session
        )
    assert ledger.shelf.get("hypertension-follow-up", saved.record).category == "1"


def test_a_record_belongs_to_a_site_that_the_ledger_knows(ledger: Ledger) -> None:
    shelf, by = ledger.shelf, ledger.session
    resident = person(shelf, by)
    clinic = {"code": "310199101", "name": "泖港村卫生室", "tier": "clinic", "parent": CODE}
    shelf.put(Put("site", new_id(), clinic), by)
    for nowhere in ("310199999", "310199101\n", 7, "x" * 65):
        assert shelf.put(Put("resident", resident, {"site": nowhere}), by).is_refused
    assert shelf.put(Put("resident", resident, {"contact": "x" * 65}), by).is_refused
    assert not shelf.put(Put("resident", resident, {"site": "310199101"}), by).is_refused
    for blank in (None, ""):
        assert not shelf.put(Put("resident", resident, {"site": blank}), by).is_refused
        assert shelf.get("resident", resident).site == "310199101", "a record is always somebody's"


def test_an_edit_leaves_what_was_spelled_otherwise_as_the_journal_has_it(ledger: Ledger) -> None:
    """Other versions and sites may have kept what this program would read into another spelling."""
    values = {"name": " 张三 ", "sex": "1", "born_on": "1950-01-01", "phone": "１３９ 0000 1234"}
    entry = Entry(
        new_id(), 1, "f" * 16, "2026-11-22T08:00:00+00:00", "resident", new_id(), "put", "", "entry",
        {name: (value, None) for name, value in values.items()},
    ).chained(GENESIS)  # fmt: skip
    with ledger.shelf.open_desk() as desk:
        desk.take_in(entry)
    assert not ledger.shelf.put(Put("resident", entry.record, {"village": "泖港村"}), ledger.session).is_refused
    kept = ledger.shelf.get("resident", entry.record)
    assert (kept.name, kept.phone, kept.village) == (" 张三 ", "１３９ 0000 1234", "泖港村")
    with ledger.shelf.reading() as connection:
        assert compare_with_journal(ledger.shelf, connection).is_good


def test_a_death_told_before_what_stands_asks_for_a_sentence(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session)
    visit(ledger.shelf, ledger.session, somebody)
    died = Put("resident", somebody, {"left": "1", "left_on": "2026-09-04"})
    asked = ledger.shelf.put(died, ledger.session)
    assert [problem.code for problem in asked.problems] == ["served-later"] and asked.is_refused
    assert not ledger.shelf.put(replace(died, explain={"left_on": "随访日期登记有误"}), ledger.session).is_refused
    assert not ledger.shelf.put(Put("resident", somebody, {"village": "泖港村"}), ledger.session).is_refused
    young = Put("resident", somebody, {"born_on": "2026-10-01"}, explain={"left_on": "如实登记"})
    assert "served-earlier" in {problem.code for problem in ledger.shelf.put(young, ledger.session).problems}
