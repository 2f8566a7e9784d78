"""Loads checklists of the three centers: what has to be there, from a file that a district or the user gives.

No document states figures for them, so those that ship ask for the items and leave every requirement blank.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.faults import Refused
from desktop.paths import resources
from desktop.progress.strict_toml import Finding, Table, read_toml
from desktop.records.problems import Problem, hard
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.wish import Put, must_be_done
from desktop.words import mark

KIND = "checklist-item"
MOST_ITEMS = 500
_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "taizhang:checklist-item")


class ChecklistUnfit(Refused):
    """The file is no checklist."""

    code = "checklist-unfit"
    words = mark("这份清单没有载入。{findings}")


@dataclass(frozen=True)
class Item:
    """One line of a checklist; *required* is "" where no document says how much."""

    part: str
    item: str
    measured_in: str
    required: str


@dataclass(frozen=True)
class Checklist:
    """What one of the three centers needs, after its *source*."""

    id: str
    unit: str
    title: str
    source: str
    items: tuple[Item, ...]


def shipped_checklists() -> list[Path]:
    """Return the files of the checklists that come with the program."""
    return sorted((resources() / "checklists").glob("*.toml"))


def read_checklist(file: Path) -> Checklist:
    """Return the checklist in *file*; raises ChecklistUnfit with every sentence that stands against it."""
    findings: list[Finding] = []
    values = read_toml(file)
    if isinstance(values, Problem):
        raise ChecklistUnfit(findings=values.sentence)

    def noting(place: str) -> Callable[[Problem], None]:
        return lambda problem: findings.append(Finding(file.name, place, problem))

    rows = values.pop("item", None)
    whole = Table(values, noting(""))
    head = Table(whole.table("checklist"), noting(""))
    found = Checklist(
        id=head.name("id"),
        unit=head.word("unit", ("rehabilitation", "nursing", "health")),
        title=head.text("title", longest=100),
        source=head.text("source", longest=200),
        items=tuple(_item(row, noting(f"#{number}")) for number, row in enumerate(_rows(rows, noting("")), start=1)),
    )
    head.rest()
    whole.rest()
    if findings:
        raise ChecklistUnfit(findings=" ".join(one.sentence for one in findings[:10]))
    return found


def load_checklist(checklist: Checklist, shelf: Shelf, by: Session, *, batch: str = "") -> int:
    """Keep the items for the own site in one transaction and return how many changed.

    An item that stands keeps what was filled in; a later file only brings its requirement and source.
    """
    changed = 0
    with shelf.open_desk() as desk:
        for one in checklist.items:
            record = str(uuid.uuid5(_NAMES, "\n".join((by.site, checklist.unit, one.part, one.item))))
            values: dict[str, object] = {
                "unit": checklist.unit, "part": one.part, "item": one.item, "measured_in": one.measured_in or None,
                "required": one.required or None, "source": checklist.source,
            }  # fmt: skip
            before = desk.head.seq
            must_be_done(desk.put(Put(KIND, record, values), by, batch=batch))
            changed += desk.head.seq > before
    return changed


def _rows(rows: object, note: Callable[[Problem], None]) -> list[dict[str, object]]:
    if isinstance(rows, list) and 0 < len(rows) <= MOST_ITEMS and all(isinstance(row, dict) for row in rows):
        return rows
    note(hard("item", "bad-items", mark("清单应有 1 到 {most} 个 [[item]] 条目，请核对文件。"), most=MOST_ITEMS))
    return []


def _item(row: dict[str, object], note: Callable[[Problem], None]) -> Item:
    table = Table(row, note)
    item = Item(
        part=table.word("part", ("1", "2", "3", "4", "5", "6")),
        item=table.text("item", longest=300),
        measured_in=table.text("measured_in", needed=False, longest=20),
        required=table.text("required", needed=False, longest=100),
    )
    table.rest()
    return item
