"""The measure files themselves: what they say of themselves, what they may touch, that they run anywhere."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from desktop.paths import resources
from desktop.progress.days import BASES, base_days, quarters, read_day_words
from desktop.progress.guard import only_reading
from desktop.progress.measures import COLUMNS, MeasureDamaged, measure_from
from desktop.progress.plans import load_plans
from desktop.progress.relations import Asking
from desktop.progress.run import MeasureBroken, UnknownParameter, open_reader
from desktop.services.catalog import catalog
from tests.progress.small_ledger import MEASURES, SmallLedger, day, spoiled

FOLDER = resources() / "measures"
SMALL = """
-- title = "在册居民"
-- definition = "在册的居民。"
-- subject = "person"
-- shape = "count"
-- source = "工作口径"
-- kinds = ["resident"]
-- [why]
-- here = "在册"
SELECT a.person AS subject, a.person, 'met' AS state, 'here' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a JOIN resident r ON r.id = a.subject
""".strip()


def test_every_measure_that_a_plan_names_is_there_with_the_plan_s_parameters() -> None:
    plans = load_plans(resources() / "plans")
    named = [target for plan in plans.values() for target in plan.targets if target.measure]
    assert {target.measure for target in named} <= set(MEASURES)
    for target in named:
        assert {name for name, _ in target.parameters} <= set(MEASURES[target.measure].parameters)


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_the_kinds_of_a_measure_are_in_the_catalog_and_are_those_that_it_reads(name: str) -> None:
    measure = MEASURES[name]
    kinds = catalog()
    assert set(measure.kinds) <= set(kinds)
    tables = {kinds[kind].table for kind in kinds if re.search(rf"\b{kinds[kind].table}\b", measure.sql)}
    named = {table for table in tables if re.search(rf"(FROM|JOIN) {table}\b", measure.sql)}
    assert named == {kinds[kind].table for kind in measure.kinds}


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_every_reason_in_the_sql_has_a_sentence_and_every_sentence_a_reason(name: str) -> None:
    measure = MEASURES[name]
    said = {*measure.why, *measure.parts}
    spelled = set(re.findall(r"'([a-z][a-z-]+)'", measure.sql)) - {"met", "short", "excluded", "year", "today"}
    assert said <= spelled


def test_every_number_of_a_measure_s_own_says_that_it_is_unconfirmed_but_those_that_a_document_gives() -> None:
    own = {
        (name, one.name): one.standing
        for name, measure in MEASURES.items()
        for one in measure.parameters.values()
        if not one.setting and not one.selects
    }
    assert {one for one, standing in own.items() if not standing} == {
        ("hypertension-managed", "visits"),  # 2017 norm: four a year
        ("diabetes-managed", "visits"),
        ("specialist-weeks", "sessions_weekly"),  # 浦卫基层〔2023〕8号
    }
    assert set(own.values()) == {"", "待区级确认"}


def test_patients_of_both_diseases_count_as_managed_by_the_same_query() -> None:
    pressure, glucose = (MEASURES[f"{disease}-managed"] for disease in ("hypertension", "diabetes"))
    assert pressure.sql.replace("hypertension", "diabetes") == glucose.sql
    assert (pressure.parameters, pressure.days, pressure.why) == (glucose.parameters, glucose.days, glucose.why)


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_no_measure_computes_with_dates(name: str) -> None:
    assert not re.search(r"_on\s*[+-]|:day\s*[+-]|interval '", MEASURES[name].sql, re.IGNORECASE)


TABLES = {kind.table for kind in catalog().values()} - {"resident"}  # a void file is not among those asked about
LAST_DAYS = {"ends_on", "valid_until_on", "until_on", "agreement_ends_on"}  # something is still in force on them


def lets_voids_in(sql: str) -> set[str]:
    """Return the tables that *sql* reads more often than it leaves their void records out."""
    read = [
        (table, alias)
        for table, alias in re.findall(r"(?:FROM|JOIN) (\w+)(?: (?!WHERE\b)(\w+))?", sql)
        if table in TABLES
    ]
    aliases = [alias for _, alias in read]
    voids = {alias: len(re.findall(rf"NOT {alias}\.void\b" if alias else r"NOT void\b", sql)) for alias in aliases}
    return {table for table, alias in read if voids[alias] < aliases.count(alias)}


def cuts_days_off(sql: str) -> set[str]:
    """Return the columns that *sql* compares with a day as if that day itself did not count."""
    ends = re.findall(r"(\w+|\)) (?:<|>=) :day\b", sql)
    return set(ends) - LAST_DAYS | set(re.findall(r"(\w+|\)) > :(?:year|quarter)_start\b", sql)) - {"closed_on"}


def test_no_measure_counts_what_is_void_and_the_first_and_last_day_count_whole() -> None:
    assert {
        name: found for name, one in MEASURES.items() if (found := lets_voids_in(one.sql) | cuts_days_off(one.sql))
    } == {}
    sql = MEASURES["elder-tcm-managed"].sql  # the controls
    assert lets_voids_in(sql.replace("NOT v.void AND ", "")) == {"tcm_constitution"}
    for right, wrong in (("<= :day", "< :day"), (">= :year_start", "> :year_start")):
        assert cuts_days_off(sql.replace(right, wrong)) == {"given_on"}


def test_a_new_measure_is_one_file(ledger: SmallLedger) -> None:
    resident = ledger.person()
    (row,) = ledger.rows(measure_from("all", SMALL), "2025-06-30")
    assert (row.subject, row.state, row.why) == (resident, "met", "here")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [('shape = "count"', 'shape = "heap"'), ("-- title", "-- titel"), ("'met' AS state", "'met' || :who AS state"),
     ("FROM asked a", "FROM other a"), ("1 AS amount", "julianday('now') AS amount"), ("1 AS amount", "date('now') AS amount"),
     ("1 AS amount", "max(1, 2) AS amount"), ("1 AS amount", "ifnull(1, 2) AS amount"), ("FROM asked a", "FROM asked a; DROP TABLE site"),
     ("SELECT a.person AS", "DELETE a.person AS"), ("-- [why]", '-- [parameters]\n-- idle = { default = 1, label = "x" }\n-- [why]'),
     ("-- [why]", '-- [parameters]\n-- loose = { label = "x" }\n-- [why]'), ("-- [why]", '-- [days]\n-- soon = "tomorrow"\n-- [why]')],
)  # fmt: skip
def test_a_wrong_file_is_not_loaded(right: str, wrong: str) -> None:
    assert measure_from("all", SMALL).title == "在册居民"
    assert right in SMALL
    with pytest.raises(MeasureDamaged):
        measure_from("all", SMALL.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("resident r ON", "staff r ON"), ("1 AS amount", "(SELECT COUNT(*) FROM journal) AS amount"),
     ("1 AS amount", "(SELECT COUNT(*) FROM sqlite_master) AS amount"), ("1 AS amount", "hex(r.name) AS amount"),
     ("1 AS amount", "load_extension('x') AS amount"), ("1 AS amount", "(SELECT value FROM about) AS amount")],
)  # fmt: skip
def test_a_measure_reads_its_own_tables_and_nothing_else(ledger: SmallLedger, right: str, wrong: str) -> None:
    ledger.person()
    measure = measure_from("all", SMALL.replace(right, wrong))
    with pytest.raises(DatabaseError, match=r"prohibited|not authorized"):
        ledger.rows(measure, "2025-06-30")


@pytest.mark.parametrize(
    "statement", ["DELETE FROM resident", "ATTACH ':memory:' AS other", "PRAGMA key", "CREATE TABLE t (a)"]
)
def test_nothing_can_be_written_while_a_measure_runs(ledger: SmallLedger, statement: str) -> None:
    with open_reader(ledger.shelf, Asking(day("2025-06-30"))) as reader:
        with only_reading(reader.connection, frozenset({"resident"})), pytest.raises(DatabaseError):
            reader.connection.execute(text(statement))
        reader.connection.execute(text("SELECT COUNT(*) FROM journal"))


def test_rows_of_another_shape_are_refused(ledger: SmallLedger) -> None:
    ledger.person()
    for wrong in (SMALL.replace("0 AS missing, ", ""), SMALL.replace("'here' AS why", "'there' AS why")):
        with pytest.raises(MeasureBroken):
            ledger.rows(measure_from("all", wrong), "2025-06-30")
    assert COLUMNS[0] == "subject"


def test_a_parameter_that_a_measure_lacks_is_refused(ledger: SmallLedger) -> None:
    with pytest.raises(UnknownParameter):
        ledger.rows("hypertension-managed", "2025-06-30", visit=4)


def test_a_spoiled_measure_has_to_spoil_something() -> None:
    with pytest.raises(AssertionError):
        spoiled("elder-records", "words that are not there", "")


def test_measures_are_the_files_of_the_folder(tmp_path: Path) -> None:
    assert set(MEASURES) == {file.stem for file in FOLDER.glob("*.sql")}


@pytest.mark.parametrize(
    ("on", "base", "expected"),
    [("2025-12-31", "year_back", "2025-01-01"), ("2025-03-15", "year_back", "2024-03-16"),
     ("2024-02-29", "year_back", "2023-03-01"), ("2025-02-28", "year_back", "2024-03-01"),
     ("2025-11-14", "quarter_start", "2025-10-01"), ("2025-11-14", "quarter_end", "2025-12-31"),
     ("2025-03-31", "quarter_end", "2025-03-31"), ("2025-11-14", "month_start", "2025-11-01"),
     ("2025-11-14", "year_start", "2025-01-01"), ("2025-11-14", "year_end", "2025-12-31")],
)  # fmt: skip
def test_days_that_measures_compare_with(on: str, base: str, expected: str) -> None:
    assert base_days(day(on))[base].isoformat() == expected
    assert set(base_days(day(on))) == set(BASES)


def test_days_in_words_move_by_parameters() -> None:
    assert read_day_words("day - fresh_days").on(day("2025-03-31"), {"fresh_days": 90}).isoformat() == "2024-12-31"
    assert read_day_words("day - age years").on(day("2024-02-29"), {"age": 7}).isoformat() == "2017-03-01"
    for wrong in ("today", "day -fresh", "day * 2", "day - 3"):
        with pytest.raises(ValueError):
            read_day_words(wrong)


def test_quarters_cover_the_year_without_a_gap() -> None:
    spans = quarters(day("2025-05-05"))
    assert [first.isoformat() for first, _ in spans] == ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]
    assert [last.isoformat() for _, last in spans] == ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]
