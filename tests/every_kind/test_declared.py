"""Every kind is titled, every field labelled, every text said in both languages; a careless kind is caught by the same checks."""

import importlib
import inspect
import pkgutil
from collections.abc import Mapping
from decimal import Decimal

import pytest

import desktop.services
from desktop.paths import translations
from desktop.records.kind import Kind, kind_of
from desktop.records.questions import ask, choose, codes
from desktop.records.record import Record
from desktop.screens.tasks import family_title
from desktop.words import mark, read_translations
from tests.every_kind.walk import KINDS

EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
ENGLISH = read_translations(translations() / "en.ts")


def untold(kind: Kind) -> list[str]:
    """Return the names of what has no words at all: the kind, its form, its fields, their choices."""
    found = [name for name, words in (("title", kind.title), ("form", kind.form)) if not words.strip()]
    for question in kind.questions:
        found += [] if question.label.strip() else [question.name]
        found += [f"{question.name}={choice.value}" for choice in question.choices if not choice.label.strip()]
    return found


def without_english(kind: Kind, english: Mapping[str, str]) -> set[str]:
    """Return the Chinese texts of *kind* that a form or a rule shows and nobody translated."""
    shown = {kind.title} | {rule.words for rule in kind.rules if rule.words}
    for question in kind.questions:
        shown |= {question.label, question.unit, question.hint, question.heading}
        shown |= {choice.label for choice in question.choices}
    return {text for text in shown if any("一" <= character <= "鿿" for character in text) and text not in english}


@EVERY
def test_a_kind_has_words_for_all_that_it_shows(kind: Kind) -> None:
    assert untold(kind) == []


@EVERY
def test_a_kind_speaks_english_too(kind: Kind) -> None:
    assert without_english(kind, ENGLISH) == set()


@EVERY
def test_a_family_has_a_name_that_people_read(kind: Kind) -> None:
    assert not kind.by_hand or family_title(kind.family) != kind.family
    assert family_title("ears") == "ears", "control: an unknown family shows its code"


def test_no_kind_is_left_out_because_nobody_gave_it_a_title() -> None:
    """The catalog takes what has a title; a class without one would vanish in silence."""
    found = []
    for module in pkgutil.iter_modules(desktop.services.__path__):
        for member in vars(importlib.import_module(f"desktop.services.{module.name}")).values():
            if inspect.isclass(member) and issubclass(member, Record) and member.__module__.endswith(f".{module.name}"):
                found += [member.__name__] if member.own_kind() not in KINDS else []
    assert found == []


class Careless(Record):
    title = ""
    amount: Decimal | None = ask(mark("无人翻译的用量"), places=1)
    way: str | None = choose("", codes("门诊", ""))


def test_a_careless_kind_is_caught() -> None:
    """Control: untitled, without a form, without a label, with an empty choice, without English."""
    kind = kind_of(Careless)
    assert untold(kind) == ["title", "form", "way", "way=2"]
    assert without_english(kind, ENGLISH) == {"无人翻译的用量"}
