"""No field of any kind takes nonsense: it is refused in a Chinese sentence that names the field, and nothing is stored."""

import re
from datetime import date
from decimal import Decimal

import pytest

from desktop.intake.cells import given
from desktop.records.kind import Kind, kind_of
from desktop.records.problems import Problem
from desktop.records.questions import Question, ask, choose, codes
from desktop.records.reading import Value, read_answer
from desktop.records.record import Record
from desktop.services.catalog import catalog
from desktop.store.content import digest
from desktop.store.shelf import Put, Shelf
from tests.every_kind.nonsense import nonsense
from tests.every_kind.walk import BY_HAND, Kept, everything_is_true
from tests.intake.ledger import BY, TODAY, count

EVERY = pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)
NEW = "00000000-0000-4000-8000-0000000000ff"
FOREIGN = re.compile(r"[A-Za-z]{4,}")
WORDS_OF_THE_HOUSE = {"mmol", "Ashworth", "Barthel", "Meyer", "Brunnstrom", "MMSE", "Braden", "ESAS", "Excel"}


def blame(question: Question, sentence: str) -> list[str]:
    """Return what a health worker would miss in *sentence* about *question*."""
    missing = [] if question.label and f"“{question.label}”" in sentence else ["label"]
    missing += [] if "请" in sentence and sentence.endswith("。") else ["what to do"]
    missing += ["slot"] if re.search(r"[{}]|None", sentence) else []
    foreign = FOREIGN.findall(sentence.replace(question.label, "").replace(question.unit or "\0", ""))
    return missing + (["English"] if set(foreign) - WORDS_OF_THE_HOUSE and not question.like else [])


def wrongly_answered(question: Question) -> list[tuple[object, str]]:
    """Return the nonsense that is read as a value, or refused in words that do not help."""
    found: list[tuple[object, str]] = []
    for told in nonsense(question, TODAY):
        read = read_answer(question, told, TODAY)
        if not isinstance(read, Problem):
            if question.type != "reference":  # whether there is such a record, only the ledger knows
                found.append((told, repr(read)))
        elif read.severity != "hard" or read.field != question.name or blame(question, read.sentence):
            found.append((told, read.sentence))
    return found


@EVERY
def test_nonsense_is_refused_in_a_sentence_that_names_the_field_and_says_what_to_do(kind: Kind) -> None:
    wrong = {question.name: wrongly_answered(question) for question in kind.questions}
    assert {name: found for name, found in wrong.items() if found} == {}


@EVERY
def test_nothing_of_it_is_stored_however_the_rest_of_the_record_is(kind: Kind, kept: Kept, full: Shelf) -> None:
    """One wish holds nonsense in every field at once; each field is blamed, and neither row nor entry is written."""
    good = next(iter(kept[kind.name].values())).values
    told = {question.name: nonsense(question, TODAY) for question in kind.questions}
    entries = count(full, "SELECT count(*) FROM journal")
    for round_ in range(max(len(answers) for answers in told.values())):
        values = {**good, **{name: answers[round_ % len(answers)] for name, answers in told.items()}}
        with full.open_desk() as desk:
            answer = desk.put(Put(kind.name, NEW, values, explain=everything_is_true(kind)), BY)
        assert answer.is_refused
        assert {problem.field for problem in answer.problems if problem.severity == "hard"} == set(kind.by_name)
    assert count(full, "SELECT count(*) FROM journal") == entries


@EVERY
def test_nonsense_in_a_worksheet_is_refused_too_or_counts_as_blank(kind: Kind) -> None:
    """A register's cell is tidied first (76次/分, 未测); what is left goes through the same reader."""
    for question in kind.questions:
        for told in nonsense(question, TODAY):
            if isinstance(told, (list, dict)) or question.type == "reference":
                continue
            read = read_answer(question, given(question, told), TODAY)
            assert isinstance(read, Problem) or is_what_registers_mean(question, told, read), (
                question.name,
                told,
                read,
            )


def is_what_registers_mean(question: Question, told: object, read: Value) -> bool:
    """Return whether a register may write it so: a number with its unit, several ticks, an Excel day, a yes for 有."""
    if question.type in ("integer", "decimal"):
        return told == "12次" and read == 12
    if question.type == "date":
        return told in ("45900", "2025-01-01 25:00") and isinstance(read, date)
    return (isinstance(told, bool) and question.type in ("choice", "choices", "text", "yes-no")) or read is None


def test_full_width_figures_and_stray_spaces_are_mended_silently() -> None:
    questions = [question for kind in catalog().values() for question in kind.questions]
    for question in questions:
        if question.type in ("integer", "decimal") and question.most is not None:
            written = str(question.most).translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789."})
            assert read_answer(question, f"　{written} ", TODAY) == question.most, question.name


class Careless(Record):
    """声明不周的一类记录（对照）"""

    title = "对照"

    amount: Decimal | None = ask("用量", places=1)
    free: str | None = ask("备注", longest=100_000)
    way: str | None = choose("", codes("门诊", "家庭"))


def test_a_careless_declaration_is_caught() -> None:
    """Control: without bounds a number is taken however large, without a label no sentence names its field."""
    kind = kind_of(Careless)
    assert [told for told, _ in wrongly_answered(kind.by_name["way"])]
    unbounded = kind.by_name["amount"]
    assert not isinstance(read_answer(unbounded, "9" * 12, TODAY), Problem)
    assert blame(kind.by_name["free"], "Invalid value.") == ["label", "what to do", "English"]
    assert blame(kind.by_name["free"], "“备注”应在 {least}～9 之间，请核对。") == ["slot", "English"]


def test_every_number_that_people_type_has_bounds() -> None:
    unbounded = [
        (kind.name, question.name)
        for kind in BY_HAND
        for question in kind.questions
        if question.type in ("integer", "decimal")
        and not question.computed
        and (question.least is None or question.most is None)
    ]
    assert unbounded == []


def test_the_ledger_is_as_it_was(full: Shelf, kept: Kept) -> None:
    """What all these wishes left behind: nothing."""
    with full.reading() as connection:
        assert digest(connection, full.kinds)
    assert count(full, "SELECT count(DISTINCT record) FROM journal") == sum(len(one) for one in kept.values())
