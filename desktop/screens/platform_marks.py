"""Says of a person's records whether the online platform has them as they stand."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.engine import Connection

from desktop.screens.record_line import Line
from desktop.screens.work_desk import WorkDesk
from desktop.store.platform_list import states_of_resident
from desktop.store.platform_state import CHANGED, NEW, PLATFORM
from desktop.words import mark, tr

MARKS = {"": mark("平台已录"), NEW: mark("未录"), CHANGED: mark("录后有改")}


def with_platform(desk: WorkDesk, connection: Connection, lines: Iterable[Line]) -> list[Line]:
    """Return *lines* that also tell the platform's state, where their kind is one of the platform's."""
    listed = list(lines)
    states: dict[str, str] = {}
    for kind, resident in {(line.kind, line.resident) for line in listed}:
        if PLATFORM in desk.kinds[kind].by_name and resident:
            states |= states_of_resident(connection, desk.shelf.tables, desk.kinds[kind], resident)
    return [
        replace(line, platform=tr(MARKS[states[line.record]])) if line.record in states else line for line in listed
    ]  # fmt: skip


def platform_token(line: Line) -> str:
    """Return the colour of the platform's state: what is still to be typed there stands out."""
    return "soft_ink" if line.platform in ("", tr(MARKS[""])) else "explain"
