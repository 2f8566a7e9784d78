"""Says a record in one line: the day, what it is, and the answers that one looks for first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.records.carrying import FIELD
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.words import mark, tr

MOST = 4
PASSED_BY = frozenset({"review", "platform", "resident", "way", "result", "self_measured", FIELD})
CARRIED = mark("（{blocks}沿用上次）")


@dataclass(frozen=True)
class Line:
    """A record as lists show it."""

    record: str
    kind: str
    day: date | None
    title: str
    words: str
    staff: str = ""
    resident: str = ""
    platform: str = ""  # whether the online platform has it; "" where nobody asked, or it has no such form

    @property
    def dated(self) -> str:
        """Return the day and the words."""
        return f"{self.day:%Y-%m-%d} {self.words}" if self.day else self.words


def line_of(kind: Kind, record: Any, names: Mapping[str, str] | None = None) -> Line:
    """Return *record* in one line; *names* holds the names of staff by id."""
    day = getattr(record, kind.date_field) if kind.date_field else None
    said: list[str] = []
    for words in _answers(kind, record):
        if len(said) == MOST:
            break
        said.append(words)
    if getattr(record, FIELD, None):
        said.append(tr(CARRIED, blocks=told_value(kind.by_name[FIELD], record.carried)))
    staff = (names or {}).get(getattr(record, "staff", None) or "", "")
    whose = getattr(record, "resident", None) or ""
    return Line(record.id, kind.name, day, tr(kind.title), " ".join(said), staff, whose)


def _answers(kind: Kind, record: Any) -> Iterator[str]:
    """Yield what is told: pressures first, then computed classes and scores, then choices and words in form order."""
    by_unit = [q for q in kind.questions if q.unit == "mmHg" and getattr(record, q.name) is not None]
    if len(by_unit) == 2:
        yield "/".join(str(getattr(record, question.name)) for question in by_unit)
    pressures = {question.name for question in by_unit}
    passed_by = pressures | PASSED_BY
    waiting = [q for q in kind.questions if q.name not in passed_by and not (q.refers or q.goal_of or q.type == "date")]
    told = [q for q in waiting if getattr(record, q.name) not in (None, "")]
    for question in sorted(told, key=lambda q: 0 if q.computed and q.choices else 1 if q.computed else 2):
        if question.type != "yes-no" and question.name != kind.date_field:
            yield told_value(question, getattr(record, question.name))


def told_value(question: Question, value: Any) -> str:
    """Return an answer in words, with its unit."""
    if value is None:
        return ""
    if question.choices:
        return "、".join(tr(question.label_of(code)) for code in str(value).split(","))
    if isinstance(value, bool):
        return tr("是") if value else tr("否")
    return f"{value} {tr(question.unit)}".strip() if question.unit else str(value)
