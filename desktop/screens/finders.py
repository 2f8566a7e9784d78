"""What the jump box finds beside pages: scanned sheets, people, and kinds to register."""

from collections.abc import Callable
from functools import partial

from desktop.records.kind import Kind
from desktop.screens.inputs.key_choice import initials
from desktop.screens.jump import Finder, Jump
from desktop.screens.registers import register_kinds
from desktop.screens.report_tabs import TABS
from desktop.screens.scanned import scanner_of
from desktop.screens.tasks import entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

PEOPLE, REGISTER = mark("居民"), mark("登记")
TO_TAB = mark("报表")
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
        own = [kind for _, group in register_kinds(desk.kinds) for kind in group]
        titled = [(kind, tr(kind.title)) for kind in (*entry_kinds(desk.kinds), *own)]
        return [
            Jump(title, tr(REGISTER), _opening(desk, kind))
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
                _opening(desk, kind),
            )
            for kind in (*entry_kinds(desk.kinds), *(one for _, group in register_kinds(desk.kinds) for one in group))
            for question in kind.questions
            if typed in tr(question.label) and not question.aside
        ]
        return found[:MOST]

    def tabs(typed: str) -> list[Jump]:
        return [
            Jump(tr(title), tr(TO_TAB), partial(desk.go, "reports", name))
            for name, title in TABS
            if typed in tr(title) or initials(tr(title)).startswith(typed.lower())
        ]

    return scanner_of(desk), people, kinds, fields, tabs


def _opening(desk: WorkDesk, kind: Kind) -> Callable[[], object]:
    """Return what opens the form of a kind of service, or the register of the center that keeps the kind."""
    if "resident" in kind.by_name:
        return partial(desk.go, "entry", (kind.name,))
    return partial(desk.go, "center", kind.name)
