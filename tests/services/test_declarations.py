"""Walks the catalog: every kind is declared whole, readable and describable."""

import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.records.admission import admit, read_answers
from desktop.records.dictionary import describe
from desktop.records.kind import Kind, kind_of
from desktop.records.questions import Choice, Question, ask, choose, codes, computed
from desktop.records.reading import as_value, narrowed, read_answer, read_code
from desktop.records.record import Record
from desktop.records.rules import rules_of
from desktop.services.catalog import catalog
from tests.answers import fill, references_first
from tests.fakes import TODAY, KnownInMemory

ROOT = Path(__file__).resolve().parents[2]
KINDS = list(catalog().values())
EVERY = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
BOOKKEEPING = {"id", "site", "contact", "void", "overruled", "stamps", "extra", "person"}
FAMILIES = {
    "people", "center", "chronic", "elders", "contract", "referral", "home-bed", "nursing", "hospice", "rehabilitation",
    "tcm", "ledger",
}  # fmt: skip
BESIDE_THE_FORM = {  # what the work needs beside the official form (rules of the work, no item of the sheet)
    "resident", "review", "platform", "result", "self_measured", "glucose_self_measured", "carried",
    "purposes", "main_type", "decided_type", "recollect_on", "guided_by",
}  # fmt: skip


def ambiguous_words(choices: tuple[Choice, ...]) -> set[str]:
    """Return the spellings that would name two answers of one list."""
    seen: dict[str, str] = {}
    twice = set()
    for choice in choices:
        for word in {choice.value, narrowed(choice.label), *choice.words}:
            if seen.setdefault(word, choice.value) != choice.value:
                twice.add(word)
    return twice


def heads_taken_twice(kind: Kind) -> set[str]:
    """Return the column heads that would name two fields of one kind."""
    seen: dict[str, str] = {}
    twice = set()
    for question in kind.questions:
        for head in {question.label, *question.heads}:
            if seen.setdefault(head, question.name) != question.name:
                twice.add(head)
    return twice


@EVERY
def test_a_kind_has_a_title_a_form_and_a_family(kind: Kind) -> None:
    assert kind.title and kind.form and kind.family in FAMILIES
    assert kind.travels in {"local", "up", "down", "shared"}
    assert not kind.date_field or kind.by_name[kind.date_field].type == "date"


@EVERY
def test_every_question_has_its_own_name_and_a_label(kind: Kind) -> None:
    names = [question.name for question in kind.questions]
    assert len(names) == len(set(names))
    assert not BOOKKEEPING & set(names)
    assert all(question.label for question in kind.questions)
    assert len({question.label for question in kind.questions}) == len(names)


@EVERY
def test_dates_end_in_on_and_only_dates_do(kind: Kind) -> None:
    for question in kind.questions:
        assert (question.type == "date") == question.name.endswith("_on") or question.name.startswith("turns_")


@EVERY
def test_references_name_kinds_that_exist(kind: Kind) -> None:
    assert all(question.refers in catalog() for question in kind.questions if question.type == "reference")
    assert not kind.episode or kind.episode.partition(":")[0] in catalog()


@EVERY
def test_rules_speak_of_fields_that_exist(kind: Kind) -> None:
    for rule in kind.rules:
        assert set(rule.fields) <= set(kind.by_name), rule
        assert rule.stage != "rule" or rule.words.endswith("。"), rule
    assert {rule.fields[0] for rule in kind.rules if rule.stage == "computes"} == set(kind.computed)


@EVERY
def test_indexes_name_fields_that_exist(kind: Kind) -> None:
    assert all(set(fields) <= set(kind.by_name) for fields in kind.model.indexes)


@EVERY
def test_every_answer_of_a_list_reads_back_as_itself(kind: Kind) -> None:
    for question in kind.questions:
        for choice in question.choices:
            for word in (choice.value, choice.label, *choice.words):
                assert read_code(question, word) == choice.value, (question.name, word)
                if question.type == "choices":
                    assert read_answer(question, word, TODAY) == choice.value, (question.name, word)
            assert all(word == narrowed(word) for word in choice.words), question.name


@EVERY
def test_no_spelling_names_two_answers(kind: Kind) -> None:
    assert all(not ambiguous_words(question.choices) for question in kind.questions)


def test_a_spelling_of_two_answers_is_found() -> None:
    assert ambiguous_words((Choice("1", "无"), Choice("2", "有", ("无",)))) == {"无"}


@EVERY
def test_no_column_head_names_two_fields(kind: Kind) -> None:
    assert not heads_taken_twice(kind)


def test_a_column_head_of_two_fields_is_found() -> None:
    class Twice(Record):
        """两个字段抢一个表头"""

        title = "试"
        one: str | None = ask("甲", heads=("日期",))
        two: str | None = ask("乙", heads=("日期",))

    assert heads_taken_twice(kind_of(Twice)) == {"日期"}


@EVERY
def test_exclusive_answers_are_answers(kind: Kind) -> None:
    for question in kind.questions:
        assert question.alone <= {choice.value for choice in question.choices}
        assert (question.type in ("choice", "choices")) == bool(question.choices)


@EVERY
def test_goals_follow_the_nature_of_their_field(kind: Kind) -> None:
    for goal in kind.questions:
        if goal.goal_of:
            now = kind.by_name[goal.goal_of]
            assert (now.type, now.unit, now.least, now.most, now.places, now.shared) == (
                goal.type, goal.unit, goal.least, goal.most, goal.places, goal.shared
            )  # fmt: skip


@EVERY
def test_what_a_field_looks_like_is_right(kind: Kind) -> None:
    for question in kind.questions:
        assert bool(question.pattern) == bool(question.like)
        if question.like:
            assert read_answer(question, question.like, TODAY) == question.like


OFFICIAL = ["hypertension-follow-up", "diabetes-follow-up", "health-checkup", "tcm-constitution"]


@pytest.mark.parametrize("name", OFFICIAL)
def test_every_item_of_an_official_form_names_its_source(name: str) -> None:
    kind = catalog()[name]
    nameless = {question.name for question in kind.questions if not question.source}
    assert nameless <= BESIDE_THE_FORM


def test_both_chronic_forms_share_what_both_ask() -> None:
    one, two = catalog()["hypertension-follow-up"], catalog()["diabetes-follow-up"]
    own = {"resident", "tests", "adherence", "reaction", "reaction_text", "reaction_hard", "complication", "category",
           "referral_reason", "referral_place", "next_on", "review", "platform",
           "symptoms", "symptoms_other", "danger", "carried"}  # fmt: skip
    both = set(one.by_name) & set(two.by_name) - own
    assert {"given_on", "staff", "way", "result", "sbp_mmhg", "weight_kg", "smoking", "drug1_name", "mind"} <= both
    assert all(one.by_name[name].shared and two.by_name[name].shared for name in both)
    assert not any(kind.by_name[name].shared for kind in (one, two) for name in own)


def test_the_questions_stand_in_the_order_of_the_paper_form() -> None:
    form = ["given_on", "way", "symptoms", "sbp_mmhg", "weight_kg", "bmi", "foot_pulse", "other_signs", "smoking",
            "drinking", "exercise_weekly", "staple_food_g", "mind", "compliance", "fasting_glucose_mmol",
            "hba1c_percent", "adherence", "reaction", "low_reaction", "category", "drug1_name", "insulin",
            "referral_reason", "next_on", "staff"]  # fmt: skip
    names = [question.name for question in catalog()["diabetes-follow-up"].questions]
    assert [name for name in names if name in form] == form


def test_the_dictionary_holds_what_the_command_line_promises() -> None:
    for kind in KINDS:
        described = json.loads(json.dumps(describe(kind), ensure_ascii=False))
        assert {"kind", "title", "family", "travels", "fields"} <= set(described)
        for field in described["fields"]:
            assert {"name", "label", "type", "unit", "min", "max", "choices", "needed", "complete", "computed", "source",
                    "refers", "shared", "hint"} <= set(field)  # fmt: skip
    glucose = {field["name"]: field for field in describe(catalog()["diabetes-follow-up"])["fields"]}
    assert (glucose["fasting_glucose_mmol"]["min"], glucose["fasting_glucose_mmol"]["max"]) == (1, 40)
    assert glucose["fasting_glucose_mmol"]["type"] == "decimal" and glucose["danger"]["type"] == "choices"
    assert glucose["hba1c_percent"]["needed"] is False and glucose["way"]["needed"] is True
    assert glucose["resident"]["refers"] == "resident" and glucose["tests"]["min"] is None


def test_fields_have_the_types_of_the_house() -> None:
    class Sampler(Record):
        """每种类型一个字段"""

        title = "试"
        text: str | None = ask("文字")
        one: str | None = choose("单选", codes("甲", "乙"))
        several: str | None = choose("多选", codes("甲", "乙"), many=True)
        count: int | None = ask("整数")
        amount: Decimal | None = ask("小数", places=1)
        done_on: date | None = ask("日期")
        so: bool | None = ask("是否")

    kind = kind_of(Sampler)
    assert kind.name == "sampler"
    assert [question.type for question in kind.questions] == [
        "text", "choice", "choices", "integer", "decimal", "date", "yes-no"
    ]  # fmt: skip
    assert all(isinstance(question, Question) for question in kind.questions)


@pytest.mark.parametrize("seed", range(6))
def test_random_answers_of_every_kind_pass_the_door(seed: int) -> None:
    given = fill(KnownInMemory(), seed, 4, TODAY)
    assert set(given) == set(catalog())


def changed_by_reading_back(kind: Kind, record: Record) -> set[str]:
    """Return the fields of *record* that the door does not read again as they are written in the journal."""
    read, problems = read_answers(kind, {name: as_value(getattr(record, name)) for name in kind.by_name}, TODAY)
    return {problem.field for problem in problems} | {
        name for name in kind.by_name if read.get(name) != getattr(record, name)
    }


@pytest.mark.parametrize("seed", range(3))
def test_what_is_stored_reads_back_as_itself(seed: int) -> None:
    known = KnownInMemory()
    fill(known, seed, 3, TODAY)
    for name, records in known.records.items():
        for record in records.values():
            assert not changed_by_reading_back(known.kinds[name], record), name


def test_a_computed_value_that_does_not_read_back_is_found() -> None:
    class Trial(Record):
        """算出的值读不回来：小数位多，期限在今天之后"""

        title = "试"
        share: Decimal | None = computed("份额", type="decimal", places=1)
        due_on: date | None = computed("期限", type="date")

    kind = kind_of(Trial)
    assert not changed_by_reading_back(kind, Trial(share=Decimal("0.3"), due_on=TODAY))
    spoiled = Trial(share=Decimal("0.33"), due_on=TODAY + timedelta(days=1))
    assert changed_by_reading_back(kind, spoiled) == {"share", "due_on"}


def test_references_come_before_what_refers_to_them() -> None:
    order = [kind.name for kind in references_first(catalog())]
    assert order.index("home-bed-application") < order.index("home-bed") < order.index("home-bed-visit")


def test_the_dictionary_has_every_kind_that_people_fill_in() -> None:
    by_hand = sum(kind.by_hand for kind in catalog().values())
    assert by_hand > 90, "as README says"
    assert (ROOT / "docs" / "dictionary.md").read_text("utf-8").count("\n- [") == by_hand


def test_every_pressure_is_asked_for_with_its_other_and_stands_above_it() -> None:
    pairs = [
        (kind, name, name.replace("sbp", "dbp"))
        for kind in KINDS for name in kind.by_name if name.endswith("sbp_mmhg")
    ]  # fmt: skip
    assert len(pairs) >= 9
    for kind, systolic, diastolic in pairs:
        upper, lower = kind.by_name[systolic], kind.by_name[diastolic]
        assert upper.together == lower.together != "" and upper.needed and lower.needed
        (order,) = [one for one in rules_of(kind.model) if one.code.endswith("bp-swapped") and systolic in one.fields]
        told = [SimpleNamespace(**{systolic: high, diastolic: low}) for high, low in ((120, 80), (80, 120), (90, 90))]
        assert order.fields == (systolic, diastolic) and order.severity == "hard"
        assert [order.check(one) for one in told] == [True, False, False], kind.name


def test_every_kind_that_asks_for_height_and_weight_doubts_a_weight_in_jin() -> None:
    asking = [kind for kind in KINDS if {"height_cm", "weight_kg"} <= kind.by_name.keys()]
    assert len(asking) >= 5
    for kind in asking:
        found = {rule.check.__name__: rule for rule in rules_of(kind.model)}
        assert {"height_cm", "weight_kg"} <= set(found["the_weight_is_none_in_jin"].fields), kind.name
        assert found["weight_over_height_squared"].fields == ("bmi", "height_cm", "weight_kg"), kind.name


def test_no_rule_breaks_where_a_merged_record_lacks_a_day_that_is_needed() -> None:
    known = KnownInMemory()
    given = fill(known, 3, 3, TODAY)
    days = [(kind.name, one.name) for kind in known.kinds.values() for one in kind.questions if one.type == "date"]
    assert ("contract", "ends_on") in days and ("home-bed", "opened_on") in days
    for lacking, day in days:
        if not known.kinds[lacking].by_name[day].needed:
            continue
        records = known.records[lacking].values()
        stood = [record.__dict__[day] for record in records]
        for record in records:
            record.__dict__[day] = None
        for kind in known.kinds.values():
            for number, one in enumerate(given[kind.name]):
                known.judged = f"{kind.name}-{number}"
                admit(kind, one.values, known, TODAY, explain=one.explain)
        for record, told in zip(records, stood, strict=True):
            record.__dict__[day] = told
