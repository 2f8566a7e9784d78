"""A number that a register brought and nobody confirmed is kept beside the resident, to be confirmed later."""

from pathlib import Path
from typing import Any

import pytest

from desktop.records.identity import check_character
from desktop.store.number_repairs import OFFERED, Repair, number_repairs
from desktop.store.shelf import Shelf
from desktop.store.undo import undo_batch
from tests.intake.ledger import BY, ask, bring_in, ledger, sheet

MAN = "31019919610619525" + check_character("31019919610619525")
ROSTER = [sheet(["姓名", "性别", "身份证号", "出生日期"], ["邓丽", "男", "3.10199E+17", "1961-6-19"], name="花名册")]
VISITS = [
    sheet(
        ["姓名", "身份证号", "随访日期", "方式", "血压"], ["邓丽", MAN, "2025-3-1", "门诊", "138/86"], name="高血压随访"
    )
]


@pytest.fixture
def shelf(tmp_path: Path) -> Any:
    with ledger(tmp_path) as opened:
        bring_in(opened, ROSTER)
        yield opened


def repairs(shelf: Shelf) -> list[Repair]:
    with shelf.reading() as connection:
        return number_repairs(connection)


def standing(shelf: Shelf) -> tuple[Any, ...]:
    return ask(shelf, "SELECT id_number, number_state, offered_number FROM resident")[0]


def test_an_unconfirmed_number_is_offered_later_and_never_stored_silently(shelf: Shelf) -> None:
    assert [(one.number, one.state) for one in repairs(shelf)] == [("", "lost")]
    bring_in(shelf, VISITS, explain="")
    assert standing(shelf) == (None, "lost", MAN)
    (repair,) = repairs(shelf)
    assert (repair.number, repair.source, repair.state) == (MAN, OFFERED, "lost")


def test_a_confirmed_number_is_offered_no_longer(shelf: Shelf) -> None:
    bring_in(shelf, VISITS, explain="")
    assert bring_in(shelf, VISITS).completed == 1
    assert standing(shelf) == (MAN, None, None) and repairs(shelf) == []


def test_an_import_taken_back_takes_its_offer_back(shelf: Shelf) -> None:
    undo_batch(shelf, bring_in(shelf, VISITS, explain="").import_id, by=BY)
    assert standing(shelf) == (None, "lost", None)
    assert [one.source for one in repairs(shelf)] == [""]
