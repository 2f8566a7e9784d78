"""What stands in the rows of an official sheet, before anybody draws it: labels, values, choices with their marks."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.records.carrying import FIELD as CARRIED
from desktop.records.kind import Kind
from desktop.records.questions import YES_NO, Choice, Question
from desktop.reports.item_numbers import number_on_form, numbered
from desktop.words import mark, tr

RESIDENT = "resident"
Naming = Callable[[Question, str], str]
_OF_FORM = re.compile(r"^表\s*\d*\s*")
_COMPANION = re.compile(r"(other|text|reason|note|detail)s?$")
_POWERS = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{2,}|[⁰⁴⁵⁶⁷⁸⁹]")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MOST_IN_ONE_ROW, _MOST_CHOICES_BESIDE = 3, 6
_SHORT_TEXT = 30
PRESSURE = "mmHg"
GOAL, NOW = mark("目标"), mark("目前")


@dataclass(frozen=True)
class Option:
    """One answer of a list, and whether it is the one given."""

    words: str
    is_chosen: bool


@dataclass(frozen=True)
class Part:
    """One answer within a row: its own label where the row's does not say it, the value in words, or the options."""

    name: str
    label: str = ""
    value: str = ""
    unit: str = ""
    options: tuple[Option, ...] = ()
    room: int = 8
    is_date: bool = False

    @property
    def chosen(self) -> str:
        """Return the answer in words, the options given among them; "" where nothing was answered."""
        return "、".join(option.words for option in self.options if option.is_chosen) if self.options else self.value


@dataclass(frozen=True)
class Row:
    """One row of the sheet; *item* is its number in the official form, *is_short* whether two stand side by side."""

    label: str
    parts: tuple[Part, ...]
    item: str = ""
    is_computed: bool = False
    is_needed: bool = False
    is_short: bool = False
    lines: int = 1
    joint: str = "　"


@dataclass(frozen=True)
class Band:
    """A line that names the rows below it, and in small what their answers mean."""

    title: str
    note: str = ""


def rows_of(kind: Kind, record: Any | None, naming: Naming) -> list[Row | Band]:
    """Return the rows of the sheet of *kind* in the order of the form; without a record all answers are blank."""
    rows: list[Row | Band] = []
    for group in _groups(kind):
        heading = next((question.heading for question in group if question.heading), "")
        if heading:
            rows.append(Band(tr(heading)))
        rows.append(_row(kind, group, record, naming))
    return rows


def carried_row(kind: Kind, record: Any | None, naming: Naming) -> list[Row]:
    """Return the row that says what was taken over from the visit before; it is none of the form's."""
    carried = getattr(record, CARRIED, None)
    if carried is None:
        return []
    question = kind.by_name[CARRIED]
    return [Row(tr(question.label), (Part(CARRIED, value=value_of(question, carried, naming)),))]


def asked_on_paper(kind: Kind) -> tuple[Question, ...]:
    """Return the questions that stand on the sheet: the person is in its head, the desk's own marks are not."""
    return tuple(q for q in kind.questions if q.name not in (RESIDENT, CARRIED) and not q.aside)


def value_of(question: Question, value: Any, naming: Naming) -> str:
    """Return one stored answer in words, choices by label; "" where it is not filled."""
    if value is None:
        return ""
    if question.choices:
        return "、".join(tr(question.label_of(code)) for code in str(value).split(","))
    if question.refers:
        return naming(question, str(value))
    if isinstance(value, bool):
        return tr(YES_NO[0].label) if value else tr(YES_NO[1].label)
    return value.isoformat() if isinstance(value, date) else str(value)


def unit_of(question: Question) -> str:
    """Return the unit as the faces can draw it: they have no small 9 above the line, ×10⁹/L becomes ×10^9/L."""
    unit = tr(question.unit) if question.unit else ""
    return _POWERS.sub(lambda found: "^" + found[0].translate(_DIGITS), unit)


def _groups(kind: Kind) -> Iterator[tuple[Question, ...]]:
    """Yield the questions that share a row: what merges together, a goal beside its present, a line of a fixed table."""
    questions = asked_on_paper(kind)
    goals: dict[str, list[Question]] = {}
    for question in questions:
        if question.goal_of:
            goals.setdefault(question.goal_of, []).append(question)
    waiting: list[Question] = []
    for question in questions:
        if question.goal_of in kind.by_name:
            continue
        if waiting and not (_belong(waiting, question) and not question.heading):
            yield _with_goals(waiting, goals)
            waiting = []
        waiting.append(question)
    if waiting:
        yield _with_goals(waiting, goals)


def _with_goals(group: Sequence[Question], goals: dict[str, list[Question]]) -> tuple[Question, ...]:
    return (*group, *(goal for question in group for goal in goals.get(question.name, ())))


def _belong(group: Sequence[Question], question: Question) -> bool:
    first = group[0]
    if len(group) >= _MOST_IN_ONE_ROW:
        return False
    if _is_companion(first, question):
        return True
    stem = re.match(r"([a-z]+\d+)_", first.name)
    if stem and question.name.startswith(stem[0]):
        return all(one.type != "text" or one.longest <= 100 for one in (*group, question))
    together = question.together and question.together == first.together
    return bool(together) and all(_is_narrow(one) for one in (*group, question))


def _is_companion(first: Question, question: Question) -> bool:
    return bool(first.choices) and question.name.startswith(first.name + "_") and bool(_COMPANION.search(question.name))


def _is_narrow(question: Question) -> bool:
    return len(question.choices) <= _MOST_CHOICES_BESIDE and (
        question.type != "text" or question.longest <= _SHORT_TEXT
    )


def _row(kind: Kind, group: Sequence[Question], record: Any | None, naming: Naming) -> Row:
    first = group[0]
    label = _common(group) or tr(first.label)
    has_goals = any(question.goal_of in kind.by_name for question in group)
    parts = tuple(_part(kind, question, label, record, naming, has_goals) for question in group)
    if sum(bool(question.goal_of) for question in group) > 1:
        parts = _one_goal(group, parts)
    is_pair = len(group) == 2 and _is_pair(*group)
    if is_pair and first.unit == PRESSURE and label == tr(first.label):
        label = tr("血压")  # where no form names the two together
    if is_pair:
        parts = (_bare(parts[0], unit=""), _bare(parts[1], unit=parts[1].unit))
    longest = max((q.longest for q in group if q.type == "text" and not q.computed), default=0)
    return Row(
        label,
        parts,
        next(filter(None, map(number_on_form, group)), ""),
        is_computed=any(question.computed for question in group),
        is_needed=any(question.is_always_needed for question in group),
        is_short=len(group) == 1 and _is_short(first),
        lines=4 if longest >= 1000 else 3 if longest >= 500 else 1,
        joint=" / " if is_pair else "　",
    )


def _is_pair(one: Question, two: Question) -> bool:
    """Return whether two numbers are written as one: 138 / 86 mmHg."""
    return (
        one.together != ""
        and one.together == two.together
        and one.unit == two.unit
        and one.type == two.type == "integer"
    )


def _one_goal(group: Sequence[Question], parts: Sequence[Part]) -> tuple[Part, ...]:
    """Say 目标 once where several goals stand side by side."""
    first = next(place for place, question in enumerate(group) if question.goal_of)
    goals = [replace(part, label=tr(GOAL) if place == 0 else "") for place, part in enumerate(parts[first:])]
    return (*parts[:first], *goals)


def _bare(part: Part, unit: str) -> Part:
    return Part(part.name, "", part.value, unit, (), 5)


def _common(group: Sequence[Question]) -> str:
    """Return what the form calls the whole row, where its parts only have names of their own."""
    if len(group) < 2 or not (group[0].together or re.match(r"[a-z]+\d+_", group[0].name)):
        return ""
    if group[0].together:
        named = {_OF_FORM.sub("", question.source) for question in group}
        return named.pop() if len(named) == 1 and "" not in named and _OF_FORM.match(group[0].source) else ""
    return ""


def _part(kind: Kind, question: Question, row: str, record: Any | None, naming: Naming, has_goals: bool) -> Part:
    value = getattr(record, question.name) if record is not None else None
    label = tr(question.label)
    own = label.removeprefix(row).strip("：: ") if label.startswith(row) else label
    if question.goal_of in kind.by_name:
        goal_of = tr(kind.by_name[question.goal_of].label)
        own = tr(GOAL) if goal_of == row else label
    elif has_goals and not own:
        own = tr(NOW)
    unit = unit_of(question)
    options = _options(question, value)
    said = "" if options else value_of(question, value, naming)
    return Part(question.name, own, said, unit, options, _room(question), question.type == "date")


def _options(question: Question, value: Any) -> tuple[Option, ...]:
    if question.type == "yes-no":
        codes = () if value is None else ("1",) if value else ("0",)
        return tuple(Option(tr(choice.label), choice.value in codes) for choice in YES_NO)
    given = set() if value is None else set(str(value).split(","))
    options = tuple(Option(_words(choice), choice.value in given) for choice in question.choices)
    strange = sorted(given - {choice.value for choice in question.choices}) if question.choices else []
    return options + tuple(Option(code, True) for code in strange)


def _words(choice: Choice) -> str:
    label = tr(choice.label)
    return numbered(choice.value, label) if choice.value.isdigit() and choice.value != label else label


def _room(question: Question) -> int:
    """Return how many characters of blank line a hand needs."""
    if question.type in ("integer", "decimal"):
        return 5
    return 10 if question.type in ("date", "reference") or question.longest <= _SHORT_TEXT else 16


def _is_short(question: Question) -> bool:
    if question.type == "text":
        return question.longest <= 60 or question.computed
    if question.type == "choice":
        return sum(len(_words(choice)) + 2 for choice in question.choices) <= 18
    return question.type in ("integer", "decimal", "date", "yes-no", "reference")
