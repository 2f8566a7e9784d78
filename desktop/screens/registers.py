"""What the center keeps about itself: which registers there are, and the rows and columns of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.screens.record_line import line_of, told_value
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.words import mark, tr

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("机构与能力"),
        (
            "center-unit", "checklist-item", "site-service", "equipment", "opening-calendar", "tcm-special-clinic",
            "certificate", "health-station",
        ),
    ),
    (mark("人员与团队"), ("staff", "doctor-team", "staff-training", "training", "rotation")),
    (
        mark("协作"),
        (
            "expert-station", "specialist-session", "care-home", "functional-community", "self-management-group",
            "self-management-session", "community-activity",
        ),
    ),
    (mark("质量与任务"), ("qc-round", "appraisal", "satisfaction-survey", "bulletin", "yearly-goal", "yearly-task", "evidence-document")),
    (mark("数据"), ("monthly-summary", "zero-report", "workload-weight")),
)  # fmt: skip
OTHERS = mark("其他")
# kept on pages of their own: accounts and parameters, closing of periods, figures typed beside their targets
ELSEWHERE = frozenset({"site", "period", "setting-value", "base-figure", "declared-figure"})
MOST_COLUMNS = 6
LONG_TEXT = 100


@dataclass(frozen=True)
class Row:
    """One record as its register shows it: its cells by question, its site."""

    record: str
    site: str
    cells: Mapping[str, str]

    def holds(self, typed: str) -> bool:
        """Return whether one of the cells holds what was typed."""
        return any(typed in cell for cell in self.cells.values())


def register_kinds(kinds: Mapping[str, Kind]) -> list[tuple[str, list[Kind]]]:
    """Return the registers by group; a kind that no group names stands at the end, so that a new one costs nothing."""
    kept = {n: k for n, k in kinds.items() if k.by_hand and "resident" not in k.by_name and n not in ELSEWHERE}
    kept.pop("resident", None)
    found = [(tr(title), [kept.pop(name) for name in names if name in kept]) for title, names in GROUPS]
    if kept:
        found.append((tr(OTHERS), list(kept.values())))
    return [(title, group) for title, group in found if group]


def columns_of(kind: Kind) -> list[Question]:
    """Return the questions that tell records apart: the day, what is needed, then what the form wants, in form order."""

    def weight(question: Question) -> int:
        if question.name == kind.date_field:
            return 0
        is_long = question.type == "text" and question.longest > LONG_TEXT
        return (1 if question.needed is True else 2 if question.complete else 3) + 2 * is_long

    fit = [question for question in kind.questions if not question.aside]
    chosen = sorted(fit, key=weight)[:MOST_COLUMNS]
    return sorted(chosen, key=lambda question: (question.name != kind.date_field, kind.questions.index(question)))


def rows_of(desk: WorkDesk, kind: Kind, sites: Sequence[str]) -> list[Row]:
    """Return the records of these sites, the newest first, then as their columns run; to be called in the background."""
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        records = [one for one in known.having(kind.name) if one.site in sites]
        columns = columns_of(kind)
        names = {
            question.refers: {one.id: _name(desk.kinds[question.refers], one) for one in known.having(question.refers)}
            for question in columns
            if question.refers
        }
    dated = kind.date_field
    records.sort(key=lambda one: [str(getattr(one, question.name) or "") for question in columns])
    if dated:
        records.sort(key=lambda one: getattr(one, dated) or date.min, reverse=True)
    return [
        Row(
            one.id,
            one.site,
            {question.name: _cell(question, getattr(one, question.name), names) for question in columns},
        )
        for one in records
    ]


def _cell(question: Question, value: Any, names: Mapping[str, Mapping[str, str]]) -> str:
    if value is None:
        return ""
    return names[question.refers].get(value, "") if question.refers else told_value(question, value)


def _name(kind: Kind, record: Any) -> str:
    return str(record.name or "") if "name" in kind.by_name else line_of(kind, record).dated
