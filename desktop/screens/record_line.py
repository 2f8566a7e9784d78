"""Says a record in one line: the day, what it is, and the answers that one looks for first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.records.carrying import FIELD
from desktop.records.constitution import BIASED, NO
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.records.record import is_lost
from desktop.words import mark, tr

MOST = 4
PASSED_BY = frozenset({"review", "platform", "resident", "way", "result", "self_measured", FIELD})
TERM = mark("{first} 至 {last}")
NO_TYPE = mark("没有一种体质成立")
NOT_FINISHED = mark("没有答完，不能判定")
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


def called(kind: Kind, record: Any) -> str:
    """Return the record's name; what has none is told by its day and answers."""
    return str(record.name or "") if "name" in kind.by_name else line_of(kind, record).dated


def _answers(kind: Kind, record: Any) -> Iterator[str]:
    """Yield what is told, what matters most before all else."""
    if "result_reason" in kind.by_name and is_lost(record):
        yield told_value(kind.by_name["result"], record.result)
    if kind.name in FOREMOST:
        yield from FOREMOST[kind.name](kind, record)
    else:
        yield from _in_order(kind, record)


def _contract(kind: Kind, record: Any) -> Iterator[str]:
    """Yield the term, the team, the package, and how it ended."""
    if record.starts_on and record.ends_on:
        yield tr(TERM, first=record.starts_on, last=record.ends_on)
    yield from (one for one in (record.team, record.package) if one)
    if record.cancelled_on:
        yield f"{tr(kind.by_name['cancelled_on'].label)} {record.cancelled_on}"
        yield told_value(kind.by_name["cancelling"], record.cancelling)


def _constitution(kind: Kind, record: Any) -> Iterator[str]:
    """Yield the type that was found or decided; where several lead, all that apply."""
    main = "decided_type" if record.decided_type else "main_type"
    if getattr(record, main):
        yield told_value(kind.by_name[main], getattr(record, main))
        return
    results = [kind.by_name[f"{name}_is"] for name in (*BIASED, "ping_he")]
    applying = [q for q in results if getattr(record, q.name) not in (None, NO)]
    yield from (f"{tr(q.label)} {told_value(q, getattr(record, q.name))}" for q in applying)
    if not applying:
        yield tr(NO_TYPE if record.ping_he_is else NOT_FINISHED)


FOREMOST = {"contract": _contract, "tcm-constitution": _constitution}


def _in_order(kind: Kind, record: Any) -> Iterator[str]:
    """Yield pressures first, then computed classes and scores, then choices and words in form order."""
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
