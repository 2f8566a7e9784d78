"""Registers with permuted columns, other heads, titles, sheet names, junk and people land as well as the samples."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.gate.workbook import Sheet
from tests.intake.ledger import bring_in, count, ledger, preview
from tests.intake.registers import Center, Register


def statuses(result: object) -> dict[int, str]:
    return {one.row: one.status for one in result.outcomes}


@pytest.mark.parametrize("seed", range(12))
def test_a_roster_and_a_register_of_other_people_land(tmp_path: Path, seed: int) -> None:
    center = Center(seed)
    roster, visits = center.roster(), center.follow_ups()
    with ledger(tmp_path) as shelf:
        first = bring_in(shelf, [roster.sheet])
        assert statuses(first) == roster.statuses
        assert first.created == roster.figures["people"]
        second = bring_in(shelf, [visits.sheet])
        assert statuses(second) == visits.statuses
        assert second.created == visits.figures["visits"]
        for disease in ("hypertension", "diabetes"):
            register = f"SELECT count(DISTINCT resident) FROM disease_registration WHERE disease = '{disease}'"
            assert count(shelf, register) == roster.figures[disease]
        assert count(shelf, "SELECT count(*) FROM contract") == roster.figures["signed"]
        assert count(shelf, "SELECT count(*) FROM resident WHERE id_number IS NULL") == 0  # visits brought every number
        for made, result in ((roster, first), (visits, second)):
            again = bring_in(shelf, [made.sheet])
            assert (again.created, again.updated, again.by_status) == (0, 0, result.by_status)


@pytest.mark.parametrize("seed", range(100, 104))
def test_one_workbook_with_both_sheets_lands_in_one_import(tmp_path: Path, seed: int) -> None:
    center = Center(seed, people=30)
    roster, visits = center.roster(), center.follow_ups(each=2)
    roster_sheet, visits_sheet = replace(roster.sheet, name="名册"), replace(visits.sheet, name="随访")
    with ledger(tmp_path) as shelf:
        result = bring_in(shelf, [Sheet("说明", [["填表说明"]]), visits_sheet, roster_sheet])
        got = {(one.sheet, one.row): one.status for one in result.outcomes}
        assert got == {("名册", n): s for n, s in roster.statuses.items()} | {
            ("随访", n): s for n, s in visits.statuses.items()
        }
        assert result.created == roster.figures["people"] + visits.figures["visits"]


@pytest.mark.parametrize("seed", range(200, 206))
def test_a_register_is_known_by_its_heads_without_a_telling_title(tmp_path: Path, seed: int) -> None:
    center = Center(seed, people=20)
    center.roster()
    with ledger(tmp_path) as shelf:
        assert preview(shelf, [center.follow_ups(kept=False).sheet]).mapping.sheets[0].kind == "hypertension-follow-up"


def test_visits_before_the_roster_are_named_and_land_after_it(tmp_path: Path) -> None:
    center = Center(7, people=20)
    roster, visits = center.roster(), center.follow_ups()
    with ledger(tmp_path) as shelf:
        assert set(bring_in(shelf, [visits.sheet]).by_status) == {"hard:resident-unknown"}
        bring_in(shelf, [roster.sheet])
        assert statuses(bring_in(shelf, [visits.sheet])) == visits.statuses


def test_the_generator_can_tell_a_wrong_reading(tmp_path: Path) -> None:
    """Control: with two answers exchanged the comparison fails."""
    center = Center(3, people=30)
    roster = center.roster()
    wrong = Register(roster.sheet, dict(roster.statuses))
    cut = next(n for n, status in roster.statuses.items() if status == "soft:id-cut")
    wrong.statuses[cut] = "ok"
    with ledger(tmp_path) as shelf:
        got = statuses(bring_in(shelf, [roster.sheet]))
    assert got == roster.statuses
    assert got != wrong.statuses
