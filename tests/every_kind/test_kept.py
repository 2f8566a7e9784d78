"""Every kind is stored, edited, voided, restored and dumped as it was told, and replaying the journal gives the same."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import Field

from desktop.records.kind import Kind, kind_of
from desktop.records.questions import ExactDecimal, Question, ask
from desktop.records.reading import as_value, read_answer
from desktop.records.record import Record
from desktop.store.content import digest, dump
from desktop.store.replay import replay
from desktop.store.shelf import Put, Shelf
from tests.answers import Given, references_first
from tests.every_kind.walk import BY_HAND, KINDS, Kept, everything_is_true, keep
from tests.intake.ledger import BY, TODAY, ledger

MANY = 40
ASIDE = ("review", "carried")  # what the desk itself keeps of a record
EVERY = pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)


@pytest.fixture(scope="module")
def shelf(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """Return a ledger of its own: these tests write into it."""
    with ledger(tmp_path_factory.mktemp("kept")) as made:
        keep(made, kept)
        yield made


def dumped(shelf: Shelf, kind: Kind) -> dict[str, dict[str, object]]:
    """Return the values that the ledger gives out, by record."""
    with shelf.reading() as connection:
        return {one["id"]: one["values"] for one in dump(connection, shelf.kinds, kind.name) if not one["void"]}


def differences(kind: Kind, given: Given, values: dict[str, object]) -> dict[str, tuple[object, object]]:
    """Return what was told and is not given out as it was read."""
    read = {name: read_answer(kind.by_name[name], told, TODAY) for name, told in given.values.items()}
    told = {name: as_value(value) for name, value in read.items()}
    return {name: (value, values.get(name)) for name, value in told.items() if values.get(name) != value}


def summed(shelf: Shelf) -> str:
    """Return the digest of what stands."""
    with shelf.reading() as connection:
        return digest(connection, shelf.kinds, lambda told: not told["void"])


@EVERY
def test_what_is_told_is_stored_and_dumped(kind: Kind, kept: Kept, shelf: Shelf) -> None:
    values = dumped(shelf, kind)
    assert {record: differences(kind, given, values[record]) for record, given in kept[kind.name].items()} == {
        record: {} for record in kept[kind.name]
    }


def another(question: Question, value: object) -> object:
    """Return another answer of the same nature, or None where that is not sure to be admitted."""
    if question.refers or question.needed or question.pattern or question.computed or question.name in ASIDE:
        return None
    if question.type == "text":
        return "改过的一句"[: question.longest]
    if question.type == "choice":
        return next(choice.value for choice in question.choices if choice.value != value)
    return None


@EVERY
def test_an_edit_is_kept_field_by_field_and_can_be_taken_back(kind: Kind, kept: Kept, shelf: Shelf) -> None:
    """One field after the other is changed alone and changed back; no other field moves."""
    whole = summed(shelf)
    changed = next((number for record in kept[kind.name] if (number := edited(kind, record, shelf))), 0)
    assert changed or not any(another(question, None) for question in kind.questions)
    assert summed(shelf) == whole


def spread(questions: Sequence[Question]) -> Sequence[Question]:
    """Return all questions of a short form, and every so many of a long one."""
    return questions[:: 1 + len(questions) // MANY]


def edited(kind: Kind, record: str, shelf: Shelf) -> int:
    """Change what can be changed of *record* and change it back; return how many fields there were."""
    before, changed = dumped(shelf, kind)[record], 0
    for question in spread(kind.questions):
        wanted = another(question, before.get(question.name))
        if wanted is None:
            continue
        wish = Put(kind.name, record, {question.name: wanted}, explain=everything_is_true(kind), reason="试")
        answer = shelf.put(wish, BY)
        if answer.is_refused:  # the rules of this record want the field as it is
            assert dumped(shelf, kind)[record] == before
            continue
        changed += 1
        after = dumped(shelf, kind)[record]
        moved = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        assert after[question.name] == wanted and moved - {*kind.computed, *ASIDE} == {question.name}
        back = {question.name: before.get(question.name)}
        answer = shelf.put(Put(kind.name, record, back, explain=everything_is_true(kind), reason="试"), BY)
        assert not answer.is_refused, [problem.sentence for problem in answer.problems]
    assert dumped(shelf, kind)[record] == before
    return changed


def test_what_is_voided_is_gone_and_what_is_restored_is_as_before(kept: Kept, shelf: Shelf) -> None:
    """All of them, the last first: what rests on another goes before it and comes back behind it."""
    whole = summed(shelf)
    order = [(kind.name, record) for kind in references_first(KINDS) for record in kept.get(kind.name, {})]
    with shelf.open_desk() as desk:
        for name, record in reversed(order):
            assert not desk.put(Put(name, record, {}, "void", reason="试"), BY).is_refused, name
    assert all(dumped(shelf, kind) == {} for kind in BY_HAND)
    with shelf.open_desk() as desk:
        for name, record in order:
            wish = Put(name, record, {}, "restore", explain=everything_is_true(KINDS[name]), reason="试")
            assert not desk.put(wish, BY).is_refused, name
    assert summed(shelf) == whole


def test_replaying_the_journal_gives_the_same_ledger(shelf: Shelf) -> None:
    whole = summed(shelf)
    replay(shelf)
    assert summed(shelf) == whole


class Leaky(Record):
    """一类会丢小数的记录（对照）"""

    title = "对照"
    note: str | None = ask("备注")
    amount: Decimal | None = Field(
        default=None,
        sa_type=ExactDecimal(1),  # the column keeps one place, the question two
        schema_extra={"json_schema_extra": {"question": Question("用量", places=2, least=Decimal(0), most=Decimal(9))}},
    )


def test_a_column_that_loses_a_decimal_place_is_caught(tmp_path: Path) -> None:
    """Control: 1.25 comes out as another number."""
    kind = kind_of(Leaky)
    with ledger(tmp_path, {**KINDS, kind.name: kind}) as shelf:
        given = {"whole": Given({"amount": "1.20", "note": "甲"}), "cut": Given({"amount": "1.25"})}
        ids = {"whole": "00000000-0000-4000-8000-000000000001", "cut": "00000000-0000-4000-8000-000000000002"}
        for name, one in given.items():
            assert not shelf.put(Put(kind.name, ids[name], one.values), BY).is_refused
        shelf.put(Put(kind.name, ids["cut"], {"note": "乙"}), BY)  # the second save starts from what the row kept
        values = dumped(shelf, kind)
        assert differences(kind, given["whole"], values[ids["whole"]]) == {}
        assert set(differences(kind, given["cut"], values[ids["cut"]])) == {"amount"}
