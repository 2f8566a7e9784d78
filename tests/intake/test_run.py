"""Commits: bounded batches under one id, a preview that must still hold, and bad input that writes nothing."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop.faults import Fault
from desktop.gate.workbook import Sheet, read_workbook
from desktop.intake import run
from desktop.intake.faults import EmptyWorkbook, NoHeads, NoRows, StalePreview
from desktop.intake.run import commit, dry_run
from desktop.paths import resources
from desktop.records.problems import hard
from desktop.store import whose
from desktop.store.chain import audit_chain
from desktop.store.shelf import Put, Shelf, new_id
from desktop.store.undo import undo_batch
from tests.intake.ledger import BY, DIGEST, EXPLAIN, ask, bring_in, count, ledger, preview, sheet
from tests.intake.registers import Center
from tests.intake.test_people import HEADS, MAN, number, roster, said


@pytest.fixture
def shelf(tmp_path: Path) -> Any:
    with ledger(tmp_path) as opened:
        yield opened


def test_a_batch_that_fails_leaves_whole_batches_and_the_same_file_goes_on(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "BATCH", 10)
    center = Center(1, people=35)
    register = center.roster()

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        if done == 20:
            raise Stop

    with pytest.raises(Stop):
        commit(preview(shelf, [register.sheet]), shelf, BY, explain=EXPLAIN, file_digest=DIGEST, on_progress=stop)
    standing = count(shelf, "SELECT count(*) FROM resident")
    assert 0 < standing <= 20
    (begun,) = shelf.all("import-run")
    result = bring_in(shelf, [register.sheet])
    assert standing + result.created == register.figures["people"]
    assert {one.row: one.status for one in result.outcomes} == register.statuses
    (whole,) = shelf.all("import-run")
    assert (result.import_id, whole.created) == (begun.id, register.figures["people"])
    assert bring_in(shelf, [register.sheet]).import_id != begun.id, "one that came to its end stays closed"
    undo_batch(shelf, begun.id, by=BY)
    assert count(shelf, "SELECT count(*) FROM resident WHERE void = 0") == 0


def test_what_came_in_before_an_interruption_is_listed_and_taken_back(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "BATCH", 10)

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Stop

    looked = preview(shelf, [Center(1, people=35).roster().sheet])
    with pytest.raises(Stop):
        commit(looked, shelf, BY, explain=EXPLAIN, file_digest=DIGEST, on_progress=stop)
    assert count(shelf, "SELECT count(*) FROM resident WHERE void = 0") > 0
    (begun,) = shelf.all("import-run")
    assert undo_batch(shelf, begun.id, by=BY).kept == ()
    assert count(shelf, "SELECT count(*) FROM resident WHERE void = 0") == 0


def test_a_preview_of_an_older_ledger_is_not_committed(shelf: Shelf) -> None:
    looked = preview(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    shelf.put(Put("staff", new_id(), {"name": "周敏"}), BY)
    with pytest.raises(StalePreview) as raised:
        commit(looked, shelf, BY, explain=EXPLAIN)
    assert "重新预览" in raised.value.sentence
    assert count(shelf, "SELECT count(*) FROM resident") == 0


def test_the_same_preview_is_committed_once(shelf: Shelf) -> None:
    looked = preview(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    commit(looked, shelf, BY)
    with pytest.raises(StalePreview):
        commit(looked, shelf, BY)


def test_a_long_preview_tells_how_far_it_is_and_can_be_stopped(shelf: Shelf) -> None:
    center = Center(4, people=230)
    told: list[tuple[int, int]] = []
    preview(shelf, [center.roster().sheet], on_progress=lambda done, of: told.append((done, of)))
    assert told == [(200, 234), (234, 234)]

    class Stop(Exception):
        pass

    def stop(done: int, of: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        preview(shelf, [center.roster().sheet], on_progress=stop)
    assert bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""])).created == 1  # the view was let go


def test_a_dry_run_says_what_a_commit_would(shelf: Shelf) -> None:
    register = Center(2, people=20).roster()
    told = dry_run(preview(shelf, [register.sheet]))
    assert {one.row: one.status for one in told.outcomes} == register.statuses
    assert (told.import_id, told.created, told.updated) == ("", 0, 0)
    assert count(shelf, "SELECT count(*) FROM journal") == 0


def test_what_was_taken_back_comes_in_again(shelf: Shelf) -> None:
    file = roster(["邓丽", "男", MAN, "", "131", ""])
    first = bring_in(shelf, file)
    undo_batch(shelf, first.import_id, by=BY)
    assert count(shelf, "SELECT count(*) FROM resident WHERE NOT void") == 0
    assert bring_in(shelf, file).created == 1
    assert count(shelf, "SELECT count(*) FROM resident WHERE NOT void") == 1


def test_a_change_that_was_taken_back_is_news_again(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "131", ""]))
    file = roster(["邓丽", "男", MAN, "", "132", ""])
    second = bring_in(shelf, file)
    assert second.updated == 1
    undo_batch(shelf, second.import_id, by=BY)
    assert ask(shelf, "SELECT phone FROM resident") == [("131",)]
    assert bring_in(shelf, file).updated == 1
    assert ask(shelf, "SELECT phone FROM resident") == [("132",)]


def test_the_samples_are_taken_back_in_one_step_each(shelf: Shelf) -> None:
    roster_file, visits_file = (
        read_workbook(resources() / "samples" / f"{name}.xlsx") for name in ("residents", "hypertension-2025")
    )
    first = bring_in(shelf, roster_file)
    assert undo_batch(shelf, first.import_id, by=BY).kept == ()
    for table in ("resident", "disease_registration", "contract"):
        assert count(shelf, f"SELECT count(*) FROM {table} WHERE NOT void") == 0
    assert bring_in(shelf, roster_file).created == first.created
    numbers = ask(shelf, "SELECT id, id_number, number_state FROM resident WHERE NOT void ORDER BY id")
    second = bring_in(shelf, visits_file)
    assert undo_batch(shelf, second.import_id, by=BY).kept == ()
    for table in ("hypertension_follow_up", "staff"):
        assert count(shelf, f"SELECT count(*) FROM {table} WHERE NOT void") == 0
    assert ask(shelf, "SELECT id, id_number, number_state FROM resident WHERE NOT void ORDER BY id") == numbers
    again = bring_in(shelf, visits_file)
    assert (again.created, again.completed) == (second.created, second.completed)


def test_rows_passed_over_are_counted_by_the_preview(shelf: Shelf) -> None:
    rows = [["邓丽", "男", MAN, "", "", ""], ["", "", "", "", "", ""], ["合计", "", "1", "", "", ""]]
    assert [(one.number, one.why) for one in preview(shelf, roster(*rows)).skipped["花名册"]] == [
        (3, "blank"),
        (4, "subtotal"),
    ]


def test_no_name_and_no_number_stands_in_a_sentence_or_in_the_record_of_the_import(shelf: Shelf) -> None:
    center = Center(5, people=25)
    result = bring_in(shelf, [center.roster().sheet])
    told = "".join(sentence for one in result.outcomes for sentence in one.sentences)
    told += repr(ask(shelf, "SELECT * FROM import_run"))
    assert not [one for one in center.people if one.name in told or one.number in told]


@pytest.mark.parametrize(
    ("sheets", "fault"),
    [
        ([], EmptyWorkbook),
        ([Sheet("Sheet1", [])], EmptyWorkbook),
        ([Sheet("Sheet1", [[None, "  "], []])], EmptyWorkbook),
        ([sheet(["甲", "乙", "丙"], ["1", "2", "3"])], NoHeads),
        ([sheet(["姓名"], ["邓丽"])], NoHeads),
        ([sheet(["随访日期", "血压", "心率"], ["2025-1-1", "138/86", 70])], NoHeads),
        ([sheet(HEADS)], NoRows),
        ([sheet(HEADS, ["合计", "", "", "", "", ""])], NoRows),
        ([Sheet("藏", [HEADS, ["邓丽", "男", MAN]], (), True)], NoHeads),
    ],
)
def test_a_workbook_that_is_no_register_is_refused_in_words(
    shelf: Shelf, sheets: list[Sheet], fault: type[Fault]
) -> None:
    with pytest.raises(fault) as raised:
        preview(shelf, sheets)
    assert raised.value.exit_code == 2 and "请" in raised.value.sentence
    assert count(shelf, "SELECT count(*) FROM journal") == 0


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "姓名,性别".encode()]
)
def test_a_file_that_is_no_workbook_never_comes_to_a_preview(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file.xlsx").write_bytes(content)
    with pytest.raises(Fault) as raised:
        read_workbook(tmp_path / "file.xlsx")
    assert raised.value.exit_code in (2, 3)


def test_ragged_rows_and_cells_of_any_type_do_not_end_the_import(shelf: Shelf) -> None:
    rows: list[list[Any]] = [
        ["邓丽"], ["邓丽", "男"], ["邓丽", True, MAN], ["邓丽", 1.5, number(527), 1e300], [1, 2, 3, 4, 5, 6, 7, 8],
        ["邓" * 300, "男", number(529), "1961-6-19"], ["=1+1", "男", number(531), "", -1, float(10**18)],
        ["\x07", "男", number(533)],
    ]  # fmt: skip
    result = bring_in(shelf, roster(*rows))
    assert len(said(result)) >= 5
    assert all(status for status in said(result))


def test_a_row_that_the_ledger_itself_refuses_in_part_comes_in_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something stands against the first contract that no preview could know; its resident must not come in alone."""
    heads = ("姓名", "证件号码", "联系电话", "签约日期", "签约医生")
    rows = (
        ("李小泖", "310199195102030028", "19900000001", "2025-08-01", "陆建华"),
        ("王小泖", "310199195102030044", "19900000002", "2025-08-02", "陆建华"),
    )
    against, refused = whose.against, [hard("id", "no-right", "已审核")]

    def first_refused(*told: Any, **more: Any) -> Any:
        return refused.pop() if told[3].name == "contract" and refused else against(*told, **more)

    monkeypatch.setattr(whose, "against", first_refused)
    with ledger(tmp_path) as shelf:
        result = bring_in(shelf, [sheet(heads, *rows)])
        first = result.outcomes[0]
        assert not first.is_in and first.sentences == ("已审核",)
        assert (result.created, result.updated, len(result.left_out)) == (1, 0, 1)
        assert [resident.name for resident in shelf.all("resident")] == ["王小泖"]
        assert [doctor.name for doctor in shelf.all("staff")] == ["陆建华"]
        (contract,) = shelf.all("contract")
        assert contract.staff == shelf.all("staff")[0].id
        with shelf.reading() as connection:
            entries = list(shelf.journal.since(connection, 0))
            assert audit_chain(shelf.journal, connection, shelf.replica, whole=True).is_good
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        assert Counter(entry.kind for entry in entries)["resident"] == 1
        again = bring_in(shelf, [sheet(heads, *rows)])
        assert (again.created, len(again.left_out), len(shelf.all("contract"))) == (1, 0, 2)
