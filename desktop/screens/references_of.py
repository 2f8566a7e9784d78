"""Where the references of a form are looked up: people by search, staff by name, episodes among the resident's own."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from desktop.records.episode import stands_open
from desktop.records.kind import Kind
from desktop.screens.inputs.key_choice import initials
from desktop.screens.inputs.popup import Found
from desktop.screens.inputs.references import Source
from desktop.screens.known_while_filling import RememberedKnown
from desktop.screens.record_line import called, line_of
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

MOST = 20
OPENED_FIRST = {  # by episode: what to say, which day opens it, which kind closes it
    "home-bed": (
        mark("没有在建的家庭病床，请先登记申请和建床；补录已撤床期间的记录时不必理会。"),
        "opened_on",
        "home-bed-closing",
    ),
}


def sources_for(desk: WorkDesk, known: RememberedKnown, resident: Callable[[], str]) -> dict[str, Source]:
    """Return a source for every kind that forms refer to; *resident* says whom the form is about."""
    named = {question.refers for kind in desk.kinds.values() for question in kind.questions if question.refers}
    made = {}
    for name in named:
        kind = desk.kinds[name]
        if name == "resident":
            made[name] = _people(desk)
        elif "resident" in kind.by_name:
            made[name] = _own(kind, known, resident)
        else:
            made[name] = _listed(kind, known)
    return made


def only_choice(kind: Kind, known: RememberedKnown, resident: str) -> Mapping[str, str]:
    """Return the references of *kind* that can only mean one record: the resident's single open episode, and its first day."""
    found = {}
    for question in kind.questions:
        if question.refers and question.name not in ("resident", "staff") and question.refers == kind.episode:
            standing = known.of(question.refers, resident)
            if len(standing) == 1:
                found[question.name] = standing[0].id
                _, opened_on, _ = OPENED_FIRST.get(kind.episode, ("", "", ""))
                if opened_on in kind.by_name:
                    found[opened_on] = str(getattr(standing[0], opened_on))  # must be the same: nobody types it again
    return found


def missing_opening(kind: Kind, known: RememberedKnown, resident: str, day: date) -> str:
    """Return what to register first where *kind* needs an open episode and the resident has none on *day*, else ""."""
    if kind.episode not in OPENED_FIRST:
        return ""
    words, dated, closing = OPENED_FIRST[kind.episode]
    opened = [getattr(one, dated) for one in known.of(kind.episode, resident)]
    closed = [one.closed_on for one in known.of(closing, resident)]
    return "" if stands_open(opened, closed, day) else tr(words)


def _people(desk: WorkDesk) -> Source:
    def search(typed: str) -> list[Found]:
        return [Found(one.resident, one.name, one.label.removeprefix(one.name)) for one in desk.find_people(typed)]

    def label_of(record: str) -> str:
        found = desk.shelf.get("resident", record)
        return found.name if found else ""

    return Source(search, label_of)


def _own(kind: Kind, known: RememberedKnown, resident: Callable[[], str]) -> Source:
    def search(typed: str) -> list[Found]:
        lines = [Found(one.id, line_of(kind, one).dated) for one in known.of(kind.name, resident())]
        return [one for one in reversed(lines) if typed in one.label][:MOST]

    def label_of(record: str) -> str:
        found = known.get(kind.name, record)
        return line_of(kind, found).dated if found else ""

    return Source(search, label_of)


def _listed(kind: Kind, known: RememberedKnown) -> Source:
    def search(typed: str) -> list[Found]:
        plain = typed.strip().lower()
        named = [(one, called(kind, one)) for one in known.having(kind.name)]
        return [Found(one.id, name) for one, name in named if plain in name or initials(name).startswith(plain)][:MOST]

    def label_of(record: str) -> str:
        found: Any = known.get(kind.name, record)
        return called(kind, found) if found else ""

    return Source(search, label_of)
