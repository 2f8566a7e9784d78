"""What the jump box finds beside pages: scanned sheets, people, and kinds to register."""

from collections.abc import Callable, Sequence
from functools import partial

from desktop.records.kind import Kind
from desktop.screens.inputs.key_choice import initials
from desktop.screens.jump import Finder, Jump
from desktop.screens.registers import register_kinds
from desktop.screens.report_tabs import tabs_for
from desktop.screens.scanned import scanner_of
from desktop.screens.settings_sections import sections_for
from desktop.screens.tasks import entry_kinds
from desktop.screens.work_desk import WorkDesk
from desktop.store.rights import PEOPLE as PEOPLE_BY_NAME
from desktop.store.rights import may_do
from desktop.words import mark, tr

PEOPLE, REGISTER = mark("居民"), mark("登记")
TO_TAB, TO_SECTION = mark("报表"), mark("设置")
MOST = 8
LEAST = 2  # one character would name half of all fields


def finders_of(desk: WorkDesk) -> tuple[Finder, ...]:
    """Return the finders over an open ledger: what leads to people only for those who are shown people."""
    sees_people = may_do(desk.session.role, PEOPLE_BY_NAME)
    own = [kind for _, group in register_kinds(desk.kinds) for kind in group]
    to_fill = (*entry_kinds(desk.kinds), *own) if sees_people else tuple(own)

    def people(typed: str) -> list[Jump]:
        return [
            Jump(one.label, tr(PEOPLE), partial(desk.go, "residents", one.resident))
            for one in desk.find_people(typed, MOST)
        ]

    def kinds(typed: str) -> list[Jump]:
        titled = [(kind, tr(kind.title)) for kind in to_fill]
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
            for kind in to_fill
            for question in kind.questions
            if typed in tr(question.label) and not question.aside
        ]
        return found[:MOST]

    def within(page: str, word: str, parts: Sequence[tuple[str, str]]) -> Finder:
        """Return the finder of the *parts* (name, title) of a page."""

        def found(typed: str) -> list[Jump]:
            return [
                Jump(tr(title), tr(word), partial(desk.go, page, name))
                for name, title in parts
                if typed in tr(title) or initials(tr(title)).startswith(typed.lower())
            ]

        return found

    parts = (
        within("reports", TO_TAB, tabs_for(desk.session.role)),
        within("settings", TO_SECTION, sections_for(desk.session.role)),
    )
    return (scanner_of(desk), people, kinds, fields, *parts) if sees_people else (kinds, fields, *parts)


def _opening(desk: WorkDesk, kind: Kind) -> Callable[[], object]:
    """Return what opens the form of a kind of service, or the register of the center that keeps the kind."""
    if "resident" in kind.by_name:
        return partial(desk.go, "entry", (kind.name,))
    return partial(desk.go, "center", kind.name)
