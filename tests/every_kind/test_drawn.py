"""Every kind is drawn as a form that asks all its questions and gives back what was typed into it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.paths import translations
from desktop.records.kind import Kind, kind_of
from desktop.records.questions import ask, choose, codes
from desktop.records.reading import read_answer
from desktop.records.record import Record
from desktop.screens.form import FormView
from desktop.screens.inputs.line_input import LineInput
from desktop.screens.inputs.making import Helps
from desktop.screens.inputs.popup import Found
from desktop.screens.inputs.references import Source
from desktop.screens.judging import judge_by
from desktop.words import use_language
from tests.answers import Given
from tests.every_kind.test_declared import ENGLISH, without_english
from tests.every_kind.walk import BY_HAND, KINDS, Kept, everything_is_true, rested_on
from tests.fakes import KnownInMemory
from tests.intake.ledger import TODAY

EVERY = pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)
ANYWHERE = {name: Source(lambda typed: [Found(typed, typed)], lambda record: record) for name in KINDS}
CHINESE = frozenset(map(chr, range(0x4E00, 0xA000)))


@pytest.fixture(scope="module")
def known(kept: Kept) -> KnownInMemory:
    """Return what the ledger of all kinds knows."""
    made = KnownInMemory()
    for kind, records in kept.items():
        for record, given in records.items():
            made.keep(kind, record, **given.values)
    return made


def before(kind: Kind, kept: Kept, known: KnownInMemory) -> KnownInMemory:
    """Return the ledger as it was before there was a record of *kind*: only what such a record rests on."""
    made = KnownInMemory()
    for name, record in rested_on(kept, kind):
        if name != kind.name:
            made.records.setdefault(name, {})[record] = known.records[name][record]
    return made


def drawn(kind: Kind, known: KnownInMemory) -> FormView:
    """Return the form of *kind* with every question on it, judged by the ledger."""
    return FormView((kind,), Helps(lambda: TODAY, ANYWHERE), judge_by(known, lambda: TODAY), ())


def asked(kind: Kind) -> set[str]:
    """Return the fields that a form has: all but the desk's own marks."""
    return {question.name for question in kind.questions if not question.aside}


def undrawn(kind: Kind, form: FormView) -> set[str]:
    """Return the fields that the form does not ask for."""
    return asked(kind) - {field for _, field in form.inputs}


def typed(form: FormView, kind: Kind, given: Given) -> None:
    """Fill the form: lines as they are typed, choices and references as they are picked."""
    values = {name: value for name, value in given.values.items() if name in asked(kind)}
    read = {name: read_answer(kind.by_name[name], value, TODAY) for name, value in values.items()}
    form.give({name: value for name, value in read.items() if not isinstance(form.input(name), LineInput)})
    for name in read:
        made = form.input(name)
        if isinstance(made, LineInput):
            made.line.setText("/".join(made.shown(read.get(question.name)) for question in made.questions).rstrip("/"))
            made.commit()
    form.explain({name: words for name, words in everything_is_true(kind).items() if needs_words(form, name)})


def needs_words(form: FormView, name: str) -> bool:
    """Return whether the form shows a soft problem at this field."""
    if not any(field == name for _, field in form.inputs):
        return False
    problem = form.input(name).problem
    return problem is not None and problem.severity == "soft"


def lost(form: FormView, kind: Kind, given: Given) -> dict[str, tuple[object, object]]:
    """Return what was typed and is not given back as it is stored."""
    told: Mapping[str, object] = form.answers(kind)
    wanted = {name: read_answer(kind.by_name[name], value, TODAY) for name, value in given.values.items()
              if name in asked(kind)}  # fmt: skip
    return {name: (value, told.get(name)) for name, value in wanted.items() if told.get(name) != value}


@EVERY
def test_a_form_asks_every_question_and_gives_back_what_was_typed(
    kind: Kind, kept: Kept, known: KnownInMemory, qtbot: QtBot
) -> None:
    form = drawn(kind, before(kind, kept, known))
    qtbot.addWidget(form)
    assert undrawn(kind, form) == set()
    given = next(iter(kept[kind.name].values()))
    typed(form, kind, given)
    assert lost(form, kind, given) == {}
    assert form.check(), [made.problem.sentence for made in form.inputs.values() if made.problem]


def chinese_shown(form: FormView, kind: Kind) -> set[str]:
    """Return the labels on *form* that are Chinese; those of blank fields only, nothing was typed."""
    return {label.text() for label in form.findChildren(QLabel) if CHINESE & set(label.text())}


@EVERY
def test_a_form_is_labelled_in_english_where_english_is_spoken(kind: Kind, known: KnownInMemory, qtbot: QtBot) -> None:
    use_language("en", translations())
    try:
        form = drawn(kind, known)
        qtbot.addWidget(form)
        assert chinese_shown(form, kind) <= without_english(kind, ENGLISH)  # those are named by the declarations' test
    finally:
        use_language("zh", translations())


class Sloppy(Record):
    """一类声明得马虎的记录（对照）"""

    title = "对照"
    note: str | None = ask("无人翻译的备注")
    way: str | None = choose("方式", codes("门诊", "家庭"))
    hidden: str | None = ask("藏起来的一项")


def test_a_sloppy_form_is_caught(known: KnownInMemory, qtbot: QtBot) -> None:
    """Control: a question that is not drawn, a label without English, an answer that is not given back."""
    kind = kind_of(Sloppy)
    form = FormView((kind,), Helps(lambda: TODAY), hidden=("hidden",))
    qtbot.addWidget(form)
    assert undrawn(kind, form) == {"hidden"}
    assert "无人翻译的备注" in chinese_shown(form, kind)
    whole: Any = drawn(kind, known)
    qtbot.addWidget(whole)
    given = Given({"note": "甲", "way": "1"})
    typed(whole, kind, given)
    assert lost(whole, kind, given) == {}
    assert set(lost(whole, kind, replace(given, values={"note": "乙", "way": "1"}))) == {"note"}
