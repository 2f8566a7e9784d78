"""What the jump box finds beside pages: people, and kinds to register."""

from desktop.screens.inputs.key_choice import initials
from desktop.screens.jump import Finder, Jump
from desktop.screens.tasks import entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

PEOPLE, REGISTER = mark("居民"), mark("登记")
MOST = 8


def finders_of(desk: WorkDesk) -> tuple[Finder, ...]:
    """Return the finders over an open ledger."""

    def people(typed: str) -> list[Jump]:
        return [
            Jump(one.label, tr(PEOPLE), lambda one=one: desk.go("residents", one.resident))  # type: ignore[misc]
            for one in desk.find_people(typed, MOST)
        ]

    def kinds(typed: str) -> list[Jump]:
        titled = [(kind, tr(kind.title)) for kind in entry_kinds(desk.kinds)]
        return [
            Jump(title, tr(REGISTER), lambda kind=kind: desk.go("entry", (kind.name,)))  # type: ignore[misc]
            for kind, title in titled
            if typed in title or initials(title).startswith(typed.lower())
        ]

    return people, kinds
