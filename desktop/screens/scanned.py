"""Opens what a scanner typed: the code on a printed sheet leads to its form, for the resident it was printed for."""

from collections.abc import Mapping
from functools import partial

from desktop.progress.duty_forms import follow_ups_of
from desktop.records.kind import Kind
from desktop.records.sheet_code import read_code
from desktop.screens.jump import Finder, Jump
from desktop.screens.people_rows import person_named
from desktop.screens.tasks import Task, entry_kinds, title_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.words import mark, tr

SHEET = mark("扫码：{title}")


def task_behind(desk: WorkDesk, typed: str) -> Task | None:
    """Return the form that the code *typed* leads to, or None where it is no code, or of nobody in this ledger."""
    code = read_code(typed)
    if code is None:
        return None
    kind = code.kind_among({one.name: one for one in entry_kinds(desk.kinds)})
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        if known.get("resident", code.resident) is None:
            return None
        registered = known.of("disease-registration", code.resident)
    return Task(code.resident, _together(kind, registered, desk.kinds) if kind else ())


def scanner_of(desk: WorkDesk) -> Finder:
    """Return the finder that lets the jump box read codes."""

    def sheets(typed: str) -> list[Jump]:
        task = task_behind(desk, typed)
        if task is None:
            return []
        title = tr(SHEET, title=title_of(task.kinds, desk.kinds))
        return [Jump(str(person_named(desk, task.resident)), title, partial(desk.go, "entry", task))]

    return sheets


def _together(kind: str, registered: list[object], kinds: Mapping[str, Kind]) -> tuple[str, ...]:
    """Return *kind*, with the follow-ups that are one contact with it."""
    together = follow_ups_of(registered, kinds)
    return together if kind in together else (kind,)
