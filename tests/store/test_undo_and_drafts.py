"""Taking back what was saved, and keeping what was not saved yet."""

import pytest

from desktop.faults import NoRight
from desktop.store.check import check_ledger
from desktop.store.content import digest
from desktop.store.drafts import clear_draft, drafts_of, load_draft, save_draft
from desktop.store.ledger import Ledger
from desktop.store.session import Session
from desktop.store.shelf import Put, new_id
from desktop.store.undo import LAST_SAVES, NothingToUndo, undo_batch, undo_save
from desktop.store.wish import must_be_done
from tests.store.conftest import person, visit

BORN = {"sex": "1", "born_on": "1950-01-01"}
EXPLAIN = {"id_number": "x", "born_on": "x"}


def content(ledger: Ledger) -> list[tuple[str, bool]]:
    with ledger.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        return [
            (name, bool(void)) for name, void in raw.execute("SELECT name, void FROM resident ORDER BY name").fetchall()
        ]


def imported(ledger: Ledger, batch: str, wishes: list[Put]) -> None:
    with ledger.shelf.open_desk() as desk:
        for wish in wishes:
            must_be_done(desk.put(wish, ledger.session, batch=batch))


def test_an_import_is_taken_back_and_a_second_time_changes_nothing(ledger: Ledger) -> None:
    standing = person(ledger.shelf, ledger.session, "甲", phone="111")
    batch, one, two = new_id(), new_id(), new_id()
    visit_of_one = Put(
        "hypertension-follow-up",
        new_id(),
        {"resident": one, "given_on": "2026-09-05", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82},
    )
    imported(
        ledger,
        batch,
        [Put("resident", one, {"name": "乙"} | BORN, explain=EXPLAIN), Put("resident", two, {"name": "丙"} | BORN, explain=EXPLAIN),
         visit_of_one, Put("resident", standing, {"phone": "222", "village": "泖港村"})],
    )  # fmt: skip
    done = undo_batch(ledger.shelf, batch, by=ledger.session)
    assert (done.undone, done.kept) == (4, ())
    assert content(ledger) == [("丙", True), ("乙", True), ("甲", False)]
    kept = ledger.shelf.get("resident", standing)
    assert (kept.phone, kept.village) == ("111", None)
    assert not ledger.shelf.all("hypertension-follow-up")
    again = undo_batch(ledger.shelf, batch, by=ledger.session)
    assert (again.undone, again.kept) == (0, ())
    assert all(finding.is_good for finding in check_ledger(ledger))


def test_what_somebody_changed_or_uses_since_is_kept_and_listed(ledger: Ledger) -> None:
    standing = person(ledger.shelf, ledger.session, "甲", phone="111")
    batch, changed, used, alone = new_id(), new_id(), new_id(), new_id()
    wishes = [
        Put("resident", record, {"name": name} | BORN, explain=EXPLAIN)
        for record, name in ((changed, "乙"), (used, "丙"), (alone, "丁"))
    ]
    imported(ledger, batch, [*wishes, Put("resident", standing, {"phone": "222", "village": "泖港村"})])
    ledger.shelf.put(Put("resident", changed, {"phone": "333"}), ledger.session)
    visit(ledger.shelf, ledger.session, used)
    ledger.shelf.put(Put("resident", standing, {"phone": "444"}), ledger.session)
    done = undo_batch(ledger.shelf, batch, by=ledger.session)
    assert done.undone == 2 and set(done.kept) == {changed, used, standing}
    assert content(ledger) == [("丁", True), ("丙", False), ("乙", False), ("甲", False)]
    kept = ledger.shelf.get("resident", standing)
    assert (kept.phone, kept.village) == ("444", None)


def test_the_same_import_comes_in_again_after_it_was_taken_back(ledger: Ledger) -> None:
    record = new_id()
    wish = Put("resident", record, {"name": "乙"} | BORN, explain=EXPLAIN)
    imported(ledger, "first", [wish])
    undo_batch(ledger.shelf, "first", by=ledger.session)
    must_be_done(
        ledger.shelf.put(
            Put("resident", record, {}, action="restore", reason="重新导入", explain=EXPLAIN), ledger.session
        )
    )
    assert content(ledger) == [("乙", False)]


def test_one_takes_back_ones_own_last_saves_only(ledger: Ledger) -> None:
    record = person(ledger.shelf, ledger.session, "甲", phone="111")
    ledger.shelf.put(Put("resident", record, {"phone": "222"}), ledger.session)
    with ledger.shelf.reading() as connection:
        before = digest(connection, ledger.shelf.kinds)
    last = ledger.shelf.put(Put("resident", record, {"phone": "333"}), ledger.session)
    assert undo_save(ledger.shelf, last.seq, by=ledger.session).undone == 1
    with ledger.shelf.reading() as connection:
        assert digest(connection, ledger.shelf.kinds) == before
    other = Session(new_id(), "别人", "entry", ledger.site.code)
    with pytest.raises(NothingToUndo):
        undo_save(ledger.shelf, last.seq, by=other)


def test_a_save_is_taken_back_until_thirty_others_came_after_it(ledger: Ledger) -> None:
    record = person(ledger.shelf, ledger.session, "甲", phone="1")
    saved = [
        ledger.shelf.put(Put("resident", record, {"phone": str(number)}), ledger.session).seq
        for number in range(2, LAST_SAVES + 3)
    ]
    with pytest.raises(NothingToUndo):
        undo_save(ledger.shelf, saved[0], by=ledger.session)
    assert undo_save(ledger.shelf, saved[1], by=ledger.session).kept == (record,)


def test_a_void_is_taken_back_too(ledger: Ledger) -> None:
    record = person(ledger.shelf, ledger.session, "甲")
    last = ledger.shelf.put(Put("resident", record, {}, action="void", reason="重复"), ledger.session)
    undo_save(ledger.shelf, last.seq, by=ledger.session)
    assert content(ledger) == [("甲", False)]


def test_an_import_of_somebody_else_is_not_ones_own(ledger: Ledger) -> None:
    imported(ledger, "batch", [Put("resident", new_id(), {"name": "乙"} | BORN, explain=EXPLAIN)])
    other = Session(new_id(), "别人", "entry", ledger.site.code)
    with pytest.raises(NoRight):
        undo_batch(ledger.shelf, "batch", by=other)
    with pytest.raises(NothingToUndo):
        undo_batch(ledger.shelf, "unknown", by=ledger.session)
    with pytest.raises(NothingToUndo):
        undo_batch(ledger.shelf, "", by=ledger.session)
    assert content(ledger) == [("乙", False)]


def test_a_draft_is_kept_per_account_and_form_and_never_counts(ledger: Ledger) -> None:
    with ledger.shelf.reading() as connection:
        before = ledger.shelf.journal.length(connection)
    save_draft(ledger.shelf, "zhou", "hypertension-follow-up", {"sbp_mmhg": 1})
    save_draft(ledger.shelf, "zhou", "hypertension-follow-up", {"sbp_mmhg": 13})
    save_draft(ledger.shelf, "zhou", "resident", {"name": "张"})
    found = load_draft(ledger.shelf, "zhou", "hypertension-follow-up")
    assert found is not None and found.content == {"sbp_mmhg": 13}
    assert load_draft(ledger.shelf, "li", "hypertension-follow-up") is None
    assert [draft.form for draft in drafts_of(ledger.shelf, "zhou")] == ["resident", "hypertension-follow-up"]
    clear_draft(ledger.shelf, "zhou", "hypertension-follow-up")
    assert load_draft(ledger.shelf, "zhou", "hypertension-follow-up") is None
    with ledger.shelf.reading() as connection:
        assert ledger.shelf.journal.length(connection) == before


def test_two_imports_are_taken_back_one_after_the_other(ledger: Ledger) -> None:
    standing, fresh = person(ledger.shelf, ledger.session, "甲", phone="111"), new_id()
    first = [
        Put("resident", fresh, {"name": "乙"} | BORN, explain=EXPLAIN),
        Put("resident", standing, {"phone": "222"}),
    ]
    imported(ledger, "first", first)
    imported(ledger, "second", [Put("resident", one, {"phone": "333"}) for one in (fresh, standing)])
    undo_batch(ledger.shelf, "second", by=ledger.session)
    done = undo_batch(ledger.shelf, "first", by=ledger.session)
    assert (done.undone, done.kept) == (2, ())
    assert content(ledger) == [("乙", True), ("甲", False)]
    assert ledger.shelf.get("resident", standing).phone == "111"
