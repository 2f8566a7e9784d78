"""Keeps the workbench's last figures in the encrypted file: the next opening shows them at once, with their time."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_facts import CenterLine, ToDo
from desktop.store.drafts import load_draft, save_draft

PLACE = "workbench"


@dataclass(frozen=True)
class Remembered:
    """Figures without people, as they were counted at *at*."""

    at: datetime
    to_do: ToDo
    centers: tuple[CenterLine, ...]


def keep(desk: WorkDesk, to_do: ToDo, centers: tuple[CenterLine, ...]) -> None:
    """Keep the numbers for the account at work; names stay out."""
    lines = [[one.name, one.title, one.is_built, [list(figure) for figure in one.figures]] for one in centers]
    numbers = {"late": to_do.late, "due": to_do.due, "returned": to_do.returned}
    save_draft(desk.shelf, desk.session.account, PLACE, {"site": desk.session.site, **numbers, "centers": lines})


def remembered(desk: WorkDesk) -> Remembered | None:
    """Return what was kept last for this account and site, or None."""
    kept = load_draft(desk.shelf, desk.session.account, PLACE)
    if kept is None or kept.content.get("site") != desk.session.site:
        return None
    told: dict[str, Any] = dict(kept.content)
    lines = tuple(
        CenterLine(name, title, is_built, tuple((words, value) for words, value in figures))
        for name, title, is_built, figures in told["centers"]
    )
    return Remembered(kept.saved_at.astimezone(), ToDo(told["late"], told["due"], told["returned"]), lines)
