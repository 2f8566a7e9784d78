"""The two sample registers land as their answers say, row by row and in their figures."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.gate.workbook import read_workbook
from desktop.intake.run import Result
from desktop.paths import resources
from desktop.records.control import is_controlled
from desktop.store.shelf import Shelf
from tests.intake.ledger import EXPLAIN, ask, bring_in, count, ledger, preview

ANSWERS = json.loads((Path(__file__).parent.parent / "samples" / "answers.json").read_text(encoding="utf-8"))
FILES = {"residents": "residents.xlsx", "visits": "hypertension-2025.xlsx"}
ROWS = {"residents": "resident_rows", "visits": "visit_rows"}


def sample(name: str) -> list[Any]:
    return read_workbook(resources() / "samples" / FILES[name])


def expected(name: str) -> dict[int, str]:
    return {row["row"]: row["status"] for row in ANSWERS[ROWS[name]]}


@pytest.fixture(scope="module")
def landed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Shelf, dict[str, Result]]]:
    """Both workbooks in one ledger, soft rows explained."""
    with ledger(tmp_path_factory.mktemp("ledger")) as shelf:
        yield shelf, {name: bring_in(shelf, sample(name)) for name in FILES}


@pytest.mark.parametrize("name", FILES)
def test_every_row_has_the_status_of_its_answer(landed: tuple[Shelf, dict[str, Result]], name: str) -> None:
    result = landed[1][name]
    assert {outcome.row: outcome.status for outcome in result.outcomes} == expected(name)
    assert result.by_status == ANSWERS[name]["by_status"]
    assert result.rows == ANSWERS[name]["rows"]


def test_all_but_hard_rows_and_repetitions_make_a_record(landed: tuple[Shelf, dict[str, Result]]) -> None:
    assert landed[1]["residents"].created == 427 - 4 - 7
    assert landed[1]["visits"].created == 650 - 29
    assert count(landed[0], "SELECT count(*) FROM resident WHERE NOT void") == 416


def test_the_figures_of_the_year_hold(landed: tuple[Shelf, dict[str, Result]]) -> None:
    shelf, figures = landed[0], ANSWERS["figures"]
    register = "SELECT resident FROM disease_registration WHERE disease = 'hypertension' AND ended_on IS NULL"
    of_2025 = "FROM hypertension_follow_up WHERE given_on BETWEEN '2025-01-01' AND '2025-12-31' AND NOT void"
    four = f"SELECT resident {of_2025} AND way <> '3' AND resident IN ({register}) GROUP BY 1 HAVING count(*) >= 4"
    assert count(shelf, f"SELECT count(DISTINCT resident) FROM ({register})") == figures["hypertension_register"]
    assert count(shelf, f"SELECT count(*) {of_2025}") == figures["visits_2025"]
    assert count(shelf, f"SELECT count(*) {of_2025} AND way <> '3'") == figures["face_to_face"]
    assert count(shelf, f"SELECT count(*) FROM ({four})") == figures["four_face_to_face"]
    assert count(shelf, "SELECT count(*) FROM contract WHERE NOT void") == figures["contracts"]


def test_the_last_pressures_are_controlled_for_as_many_people(landed: tuple[Shelf, dict[str, Result]]) -> None:
    shelf = landed[0]
    last = {}
    for visit in shelf.all("hypertension-follow-up"):
        last[visit.resident] = visit  # by date
    registered = {one.resident for one in shelf.all("disease-registration", disease="hypertension")}
    people = {one.id: one for one in shelf.all("resident")}
    controlled = [
        visit
        for resident, visit in last.items()
        if resident in registered
        and is_controlled(visit.sbp_mmhg, visit.dbp_mmhg, people[resident].born_on, visit.given_on, 2017)
    ]
    assert len(controlled) == ANSWERS["figures"]["last_bp_controlled"]


def test_pressures_and_days_are_those_of_the_answers(landed: tuple[Shelf, dict[str, Result]]) -> None:
    shelf = landed[0]
    said = {
        (row["id"], row["on"], row["sbp"], row["dbp"], row["face"])
        for row in ANSWERS["visit_rows"]
        if not row["status"].startswith("hard")
    }
    rows = ask(
        shelf,
        "SELECT r.id_number, v.given_on, v.sbp_mmhg, v.dbp_mmhg, v.way <> '3' FROM hypertension_follow_up v"
        " JOIN resident r ON r.id = v.resident",
    )
    assert {(number, day, sbp, dbp, bool(face)) for number, day, sbp, dbp, face in rows} == said


def test_people_stand_in_the_ledger_as_their_true_selves(landed: tuple[Shelf, dict[str, Result]]) -> None:
    true = {row["id"]: row for row in ANSWERS["resident_rows"] if "village" in row}
    people = [one for one in landed[0].all("resident") if one.id_number]
    assert len(people) == 394
    for one in people:
        row = true[one.id_number]
        assert (one.name, str(one.born_on), int(one.sex), one.village) == (
            row["name"], row["born"], row["sex"], row["village"],
        )  # fmt: skip


def test_no_wrong_number_is_kept(landed: tuple[Shelf, dict[str, Result]]) -> None:
    wrong = {
        str(cell) for row in sample("residents")[0].rows for cell in row if isinstance(cell, int) and cell > 10**15
    }
    kept = {number for (number,) in ask(landed[0], "SELECT id_number FROM resident WHERE id_number IS NOT NULL")}
    assert wrong and not kept & wrong
    assert kept <= {row["id"] for row in ANSWERS["resident_rows"]}


def test_full_numbers_of_visits_complete_people_whose_number_was_lost(
    landed: tuple[Shelf, dict[str, Result]],
) -> None:
    assert landed[1]["residents"].completed == 1  # a repeated row brought the number
    assert landed[1]["visits"].completed == 14
    assert (
        count(landed[0], "SELECT count(*) FROM resident WHERE id_number IS NOT NULL AND number_state IS NOT NULL") == 0
    )


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_twice_changes_nothing(landed: tuple[Shelf, dict[str, Result]], name: str) -> None:
    shelf = landed[0]
    before = ask(shelf, "SELECT count(*), max(hash) FROM journal")
    again = bring_in(shelf, sample(name))
    assert (again.created, again.updated) == (0, 0)
    assert again.by_status == ANSWERS[name]["by_status"]
    assert ask(shelf, "SELECT count(*), max(hash) FROM journal") == before


def test_a_preview_writes_nothing_and_counts_alike(tmp_path: Path) -> None:
    with ledger(tmp_path) as shelf:
        assert preview(shelf, sample("residents")).by_status == ANSWERS["residents"]["by_status"]
        assert count(shelf, "SELECT count(*) FROM journal") == 0


def test_without_an_explanation_soft_rows_stay_out(tmp_path: Path) -> None:
    with ledger(tmp_path) as shelf:
        result = bring_in(shelf, sample("residents"), explain="")
        soft = sum(n for status, n in ANSWERS["residents"]["by_status"].items() if status.startswith("soft"))
        assert result.created == 416 - soft
        assert result.by_status == ANSWERS["residents"]["by_status"]
        assert sum(1 for one in result.outcomes if one.status.startswith("soft") and one.is_in) == 0
        assert bring_in(shelf, sample("residents"), explain=EXPLAIN).created == soft


def test_one_explanation_answers_only_its_own_status(tmp_path: Path) -> None:
    with ledger(tmp_path) as shelf:
        result = bring_in(shelf, sample("residents"), explain={"soft:sex-differs": "身份证为准"})
        taken = {one.status for one in result.outcomes if one.is_in and one.status.startswith("soft")}
        assert taken == {"soft:sex-differs"}
        told = ask(shelf, "SELECT DISTINCT explain FROM journal WHERE explain LIKE '%身份证为准%'")
        assert told == [('{"sex":"身份证为准"}',)]


def test_everything_written_carries_the_import_id(landed: tuple[Shelf, dict[str, Result]]) -> None:
    batches = {batch for (batch,) in ask(landed[0], "SELECT DISTINCT batch FROM journal")}
    assert batches == {result.import_id for result in landed[1].values()}
    runs = landed[0].all("import-run")
    assert {run.id for run in runs} == batches
    assert {(run.rows, run.created, run.refused) for run in runs} == {(427, 416, 4), (650, 621, 29)}
