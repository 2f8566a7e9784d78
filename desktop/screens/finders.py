"""What the jump box finds beside pages: people, and kinds to register."""

from functools import partial

from desktop.screens.inputs.key_choice import initials
from desktop.screens.jump import Finder, Jump
from desktop.screens.tasks import entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

PEOPLE, REGISTER = mark("居民"), mark("登记")
MOST = 8
LEAST = 2  # one character would name half of all fields


def finders_of(desk: WorkDesk) -> tuple[Finder, ...]:
    """Return the finders over an open ledger."""

    def people(typed: str) -> list[Jump]:
        return [
            Jump(one.label, tr(PEOPLE), partial(desk.go, "residents", one.resident))
            for one in desk.find_people(typed, MOST)
        ]

    def kinds(typed: str) -> list[Jump]:
        titled = [(kind, tr(kind.title)) for kind in entry_kinds(desk.kinds)]
        return [
            Jump(title, tr(REGISTER), partial(desk.go, "entry", (kind.name,)))
            for kind, title in titled
            if typed in title or initials(title).startswith(typed.lower())
        ]

    def fields(typed: str) -> list[Jump]:
        if len(typed) < LEAST:
            return []
        found = [
            Jump(
                f"{tr(kind.title)} · {tr(question.label)}",
                tr(REGISTER),
                partial(desk.go, "entry", (kind.name,)),
            )
            for kind in entry_kinds(desk.kinds)
            for question in kind.questions
            if typed in tr(question.label) and not question.aside
        ]
        return found[:MOST]

    return people, kinds, fields
