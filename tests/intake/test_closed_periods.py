"""Registers of a closed period: explained they are amendments, else they stay out; who enters brings none in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.gate.workbook import Sheet
from desktop.intake.run import dry_run
from desktop.store.amendments import correction_sheet
from desktop.store.closing import close_period
from desktop.store.session import ENTRY, Session
from desktop.store.shelf import Put, Shelf, new_id
from tests.intake.ledger import BY, EXPLAIN, TODAY, bring_in, ledger, preview, sheet
from tests.store.test_amendments import span

KIND = "hypertension-follow-up"
CLERK = Session(new_id(), "录入", ENTRY, "S1")
HEADS = ("姓名", "性别", "出生日期", "随访日期", "随访方式", "血压")
PERSON = ("王小泖", "男", "1950-01-01")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with ledger(tmp_path) as opened:
        values = {"name": "王小泖", "sex": "1", "born_on": "1950-01-01"}
        told = Put("resident", new_id(), values, explain={"id_number": "x", "born_on": "x"})
        assert not opened.put(told, BY).is_refused
        yield opened


def register(*days: str) -> Sheet:
    return sheet(HEADS, *((*PERSON, day, "门诊", f"13{place}/82") for place, day in enumerate(days)))


def test_a_sentence_makes_rows_of_a_closed_period_amendments(shelf: Shelf) -> None:
    close_period(shelf, "2025Q3", BY, on=TODAY)
    book = [register("2025-08-01", "2025-11-01")]
    statuses = [one.status for one in dry_run(preview(shelf, book, as_kind=KIND)).outcomes]
    assert statuses[0] == "soft:period-closed" and statuses[1] != statuses[0]
    left_out = bring_in(shelf, book, explain="", as_kind=KIND).left_out
    assert "更正单" in "".join(left_out[0].sentences)
    result = bring_in(shelf, book, as_kind=KIND)
    assert not result.left_out and len(shelf.all(KIND)) == 2
    (one,) = correction_sheet(shelf, span("2025Q3"), "S1").amendments
    assert (one.day, one.reason) == ("2025-08-01", EXPLAIN)


def test_who_enters_brings_nothing_into_a_closed_period(shelf: Shelf) -> None:
    close_period(shelf, "2025Q3", BY, on=TODAY)
    result = bring_in(shelf, [register("2025-08-01", "2025-11-01")], by=CLERK, as_kind=KIND)
    assert [one.status for one in result.left_out] == ["hard:period-closed"]
    assert [str(one.given_on) for one in shelf.all(KIND)] == ["2025-11-01"]


@pytest.mark.parametrize(("by", "status"), [(CLERK, "hard:period-closed"), (BY, "soft:period-closed")])
def test_a_roster_row_whose_contract_lies_in_a_closed_period_comes_in_whole_or_not_at_all(
    shelf: Shelf, by: Session, status: str
) -> None:
    close_period(shelf, "2025Q3", BY, on=TODAY)
    heads = ("姓名", "性别", "出生日期", "证件号码", "签约日期")
    row = ("李小泖", "女", "1951-02-03", "310199195102030028", "2025-08-01")
    assert [one.status for one in dry_run(preview(shelf, [sheet(heads, row)], by=by)).outcomes] == [status]
    bring_in(shelf, [sheet(heads, row)], explain="", by=by)
    assert not shelf.all("contract") and len(shelf.all("resident")) == 1
    assert len(bring_in(shelf, [sheet(heads, row)], by=by).left_out) == (by is CLERK)
    assert len(shelf.all("contract")) == len(shelf.all("resident")) - 1 == (by is BY)
