"""A question that other answers leave no room for is never missed; what stands there all the same is kept."""

from datetime import date

import pytest

from desktop.records.admission import admit
from desktop.records.kind import kind_of
from desktop.records.questions import When, ask, choose, codes, unless, when
from desktop.records.record import Record
from desktop.services.catalog import catalog
from tests.fakes import KnownInMemory

DAY = date(2026, 9, 5)


class Tooth(Record):
    """A throw-away form about teeth, which no file of the program declares."""

    title = "牙齿"
    pain: str | None = choose("疼痛", codes("无", "有", "其他"))
    where: str | None = ask("部位", asked=when("pain", "2", "3"), needed=True)
    since: int | None = ask("几天", asked=unless("pain", "1"), complete=True)
    count: int | None = ask("颗数")
    which: str | None = ask("哪几颗", asked=when("count"), needed=True)


TOOTH = kind_of(Tooth)


@pytest.fixture
def known() -> KnownInMemory:
    """Return an empty ledger."""
    return KnownInMemory()


def codes_of(known: KnownInMemory, **answers: object) -> set[str]:
    return {problem.code for problem in admit(TOOTH, answers, known, DAY).problems}


@pytest.mark.parametrize(
    ("answers", "missed"),
    [
        ({}, set()),
        ({"pain": "1"}, set()),
        ({"pain": "2"}, {"where-missing"}),
        ({"pain": "3", "where": "左上"}, set()),
        ({"count": 0}, {"which-missing"}),
    ],
)
def test_a_blank_is_missed_only_where_it_is_asked(
    known: KnownInMemory, answers: dict[str, object], missed: set[str]
) -> None:
    assert codes_of(known, **answers) == missed


def test_what_an_old_register_says_beside_the_question_is_kept(known: KnownInMemory) -> None:
    admission = admit(TOOTH, {"pain": "1", "where": "左上", "since": 3}, known, DAY)
    assert admission.problems == ()
    assert (admission.record.where, admission.record.since) == ("左上", 3)


def test_a_form_is_complete_without_what_it_does_not_ask() -> None:
    assert TOOTH.unfilled(Tooth(pain="1")) == ()
    assert TOOTH.unfilled(Tooth(pain="2", where="左上")) == ("since",), "the control"


def test_what_is_asked_only_sometimes_is_never_always_needed() -> None:
    assert TOOTH.by_name["where"].needed is not True


def test_each_condition_names_answers_that_stand_before_it() -> None:
    found = 0
    for kind in catalog().values():
        names = [question.name for question in kind.questions]
        for question in kind.questions:
            condition = question.asked
            if isinstance(condition, When):
                found += 1
                before = kind.by_name[condition.field]
                assert names.index(condition.field) < names.index(question.name), (kind.name, question.name)
                known_codes = {choice.value for choice in before.choices}
                assert not known_codes or set(condition.codes) <= known_codes, (kind.name, question.name)
    assert found > 100


def test_a_contact_that_found_nobody_asks_only_by_whom_how_and_why_not() -> None:
    kind = catalog()["hypertension-follow-up"]

    def asked(result: str) -> set[str]:
        record = kind.model.model_validate({"way": "2", "result": result})
        return {question.name for question in kind.questions if record.asks(question)}

    assert {"result_reason", "staff", "given_on"} <= asked("2")
    assert {"sbp_mmhg", "symptoms", "smoking", "drug1_name", "referral_reason"}.isdisjoint(asked("2"))
    assert {"sbp_mmhg", "symptoms", "smoking", "drug1_name", "referral_reason"} <= asked("1"), "the control"
