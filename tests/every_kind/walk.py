"""Random records of every kind, made from the declarations alone, and short ways to keep and compare them."""

import json
from collections.abc import Mapping
from contextlib import suppress
from uuid import UUID

from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.settings import SETTINGS
from desktop.store.content import dump
from desktop.store.shelf import Put, Shelf
from tests.answers import Answers, Given, references_first
from tests.fakes import KnownInMemory
from tests.intake.ledger import BY, TODAY

KINDS = catalog()
BY_HAND = [kind for kind in KINDS.values() if kind.by_hand]
EACH = 3
DOCTORS = ("周敏", "李𠮷", "陈芳", "阿卜杜热西提·麦麦提")
Kept = dict[str, dict[str, Given]]


def made(seed: int, kinds: Mapping[str, Kind] = KINDS) -> Kept:
    """Return random records of every kind; a seed whose first draws leave the later kinds no way is passed over."""
    for tried in range(seed, seed + 10):
        with suppress(AssertionError):
            return drawn(tried, kinds)
    return drawn(seed, kinds)


def drawn(seed: int, kinds: Mapping[str, Kind] = KINDS) -> Kept:
    """Return random records of every kind by kind and id, staff with names of their own."""
    known = KnownInMemory(kinds)
    ids: dict[str, list[str]] = {}
    maker = Answers(seed, TODAY, known, ids)
    kept: Kept = {}
    for place, kind in enumerate(k for k in references_first(kinds) if k.by_hand):
        for number in range(EACH):
            given = maker.make(kind)
            if kind.name == "staff":
                given.values["name"] = DOCTORS[number]
            if kind.name == "setting-value":  # what the others compute must not hang on the order of saving
                given.values["value"] = SETTINGS[str(given.values["name"])].default
            record = str(UUID(int=(place << 32) + number, version=4))
            known.keep(kind.name, record, **given.values)
            ids.setdefault(kind.name, []).append(record)
            kept.setdefault(kind.name, {})[record] = given
    return kept


def keep(shelf: Shelf, kept: Kept, only: set[tuple[str, str]] | None = None) -> None:
    """Save *kept* (or *only* those) in *shelf*, each behind what it refers to."""
    with shelf.open_desk() as desk:
        for kind in references_first(shelf.kinds):
            for record, given in kept.get(kind.name, {}).items():
                if only is None or (kind.name, record) in only:
                    wish = Put(kind.name, record, given.values, explain=everything_is_true(kind), reason="试")
                    answer = desk.put(wish, BY)
                    assert not answer.is_refused, [problem.sentence for problem in answer.problems]


def everything_is_true(kind: Kind) -> dict[str, str]:
    """Return an explanation for whatever the door may ask."""
    return dict.fromkeys(kind.by_name, "如实登记")


def rested_on(kept: Kept, kind: Kind) -> set[tuple[str, str]]:
    """Return all records that those of *kind* refer to, however indirectly, and all staff."""
    found: set[tuple[str, str]] = {("staff", record) for record in kept["staff"]}
    waiting = [(kind.name, record) for record in kept[kind.name]]
    while waiting:
        name, record = waiting.pop()
        for question in KINDS[name].questions:
            target = (question.refers, kept[name][record].values.get(question.name))
            if question.refers and target[1] and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def told(shelf: Shelf, kind: Kind) -> list[str]:
    """Return what the ledger holds of *kind*, without ids and without the desk's own marks."""
    aside = {question.name for question in kind.questions if question.aside}
    aside |= {"number_state"} if kind.name == "resident" else set()  # an import says that the number is missing
    with shelf.reading() as connection:
        rows = [one["values"] for one in dump(connection, shelf.kinds, kind.name)]
    return sorted(json.dumps({k: v for k, v in row.items() if k not in aside}, sort_keys=True) for row in rows)
