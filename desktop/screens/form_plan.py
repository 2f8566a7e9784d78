"""Plans a form from the declarations: sections, rows, and which questions share a row or an input."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.words import mark, tr

BLOOD_PRESSURE = mark("血压")
GOAL = mark("目标")
SHARED = mark("共同项目")
MOST_ON_A_ROW = 3  # fields that merge together and still read well side by side
HALF = 304  # px of one of two columns in a window of 1280
ENTRY = re.compile(r"(\D+\d+)(?:, )?(.*)")  # 药物1用法: an entry of a table in the form, and what is asked of it
WORD, ORIGIN = 34, 44  # px of a word before an input, and of （算） behind it


@dataclass(frozen=True)
class Cell:
    """One input: *kind* is "" where all kinds of the form share it, *before* the word in front of it."""

    kind: str
    questions: tuple[Question, ...]
    before: str = ""


@dataclass(frozen=True)
class Row:
    """One line of the form: a label and its inputs; a wide one takes both columns."""

    label: str
    cells: tuple[Cell, ...]
    is_wide: bool


@dataclass(frozen=True)
class Section:
    """Rows under one heading of the official form."""

    title: str
    rows: tuple[Row, ...]


def plan_form(kinds: Sequence[Kind], hidden: Iterable[str] = ()) -> tuple[Section, ...]:
    """Return the sections for one kind, or for several of one contact: what they share comes once and first."""
    left_out = frozenset(hidden)
    asked = {kind.name: [q for q in kind.questions if q.name not in left_out and not q.aside] for kind in kinds}
    if len(kinds) == 1:
        return _sections(kinds[0].name, asked[kinds[0].name], _blocks(kinds[0]))
    shared = [q for q in asked[kinds[0].name] if _is_shared(q, kinds)]
    names = {question.name for question in shared}
    sections = _sections("", shared, _blocks(kinds[0], tr(SHARED)))
    for kind in kinds:
        own = [q for q in asked[kind.name] if q.name not in names]
        sections += _sections(kind.name, own, _blocks(kind, tr(kind.title)))
    return sections


def _is_shared(question: Question, kinds: Sequence[Kind]) -> bool:
    return question.shared and all(question.name in k.by_name and k.by_name[question.name].shared for k in kinds)


def _blocks(kind: Kind, before: str = "") -> dict[str, str]:
    """Return the heading that each question of *kind* stands under, with *before* in front of it."""
    found, heading = {}, ""
    for question in kind.questions:
        heading = question.heading or heading
        found[question.name] = " · ".join(part for part in (before, tr(heading)) if part)
    return found


def _sections(kind: str, questions: list[Question], blocks: dict[str, str]) -> tuple[Section, ...]:
    parts: dict[str, list[Question]] = {}
    for question in questions:
        parts.setdefault(blocks[question.name], []).append(question)
    return tuple(Section(title, _rows(kind, asked)) for title, asked in parts.items())


def _rows(kind: str, questions: list[Question]) -> tuple[Row, ...]:
    rows, taken = [], set[str]()
    for question in questions:
        if question.name in taken:
            continue
        members = _side_by_side(question, questions)
        goals = [q for q in questions if q.goal_of in {member.name for member in members}]
        taken.update(q.name for q in (*members, *goals))
        rows.append(_row(kind, members, goals))
    return tuple(rows)


def _side_by_side(question: Question, questions: list[Question]) -> list[Question]:
    place = questions.index(question)
    entry = _in_entry(question.label)[0]
    asked_of_it = list(takewhile(lambda other: entry and _in_entry(other.label)[0] == entry, questions[place:]))
    if len(asked_of_it) > 1:
        return asked_of_it
    group = [q for q in questions if q.together and q.together == question.together]
    if 1 < len(group) <= MOST_ON_A_ROW:
        return group
    after = questions[place + 1 :]
    members = [question]
    for other in after:
        if len(question.label) < 2 or not other.label.startswith(question.label) or other.type in ("choice", "choices"):
            break
        members.append(other)
    return members


def _row(kind: str, members: list[Question], goals: list[Question]) -> Row:
    if len(members) == 2 and all(q.unit == "mmHg" for q in members):
        side = _shared_beginning([tr(q.label) for q in members])
        return Row(f"{side}{tr(BLOOD_PRESSURE)}", (Cell(kind, tuple(members)),), False)
    if len(members) > 1 and all(_in_entry(q.label)[0] for q in members):
        told = [_in_entry(tr(q.label)) for q in members]
        cells = [Cell(kind, (q,), word) for q, (_, word) in zip(members, told, strict=True)]
        return Row(told[0][0], tuple(cells), True)
    label = _label(members)
    cells = [Cell(kind, (q,), _before(label, q, place)) for place, q in enumerate(members)]
    for place, goal in enumerate(goals):
        cells.append(Cell(kind, (goal,), tr(GOAL) if place == 0 else "×"))
    return Row(_said(label, members[0]), tuple(cells), _width(cells) > HALF or len(cells) > 2)


def _in_entry(label: str) -> tuple[str, str]:
    """Return of which entry of a table *label* asks what; blank and the whole label where it is none."""
    found = ENTRY.fullmatch(label)
    return (found[1], found[2]) if found else ("", label)


def _said(label: str, first: Question) -> str:
    """Return *label*, which may be a part of a word, in the language in use; other languages cut no words."""
    said = tr(label)
    return said if said != label or tr(first.label) == first.label else tr(first.label)


def _before(label: str, question: Question, place: int) -> str:
    if place == 0:
        return ""
    if question.label.startswith(label) and question.together == "":
        whole = tr(question.label)
        return question.label[len(label) :] if whole == question.label else whole
    return "×" if question.type in ("integer", "decimal") else ""


def _label(members: list[Question]) -> str:
    first = members[0]
    if len(members) == 1 or members[1].label.startswith(first.label):
        return first.label
    sources = {q.source for q in members}
    if len(sources) == 1 and len(first.source.split(" ", 2)) == 3:
        return first.source.split(" ", 2)[2]
    return _shared_beginning([q.label for q in members]) or first.label


def _shared_beginning(labels: list[str]) -> str:
    shortest = min(labels, key=len)
    lengths = [size for size in range(len(shortest), 1, -1) if all(_goes_on(one, shortest[:size]) for one in labels)]
    return shortest[: lengths[0]] if lengths else ""


def _goes_on(label: str, beginning: str) -> bool:
    """Return whether *label* begins so and a word, not a single character, is left: 疗程 and 结局, not 疗程结 and 局."""
    return label.startswith(beginning) and len(label) - len(beginning) != 1


def _width(cells: list[Cell]) -> int:
    width = 0
    for cell in cells:
        width += WORD * bool(cell.before)
        for question in cell.questions:
            if question.choices:
                width += sum(34 + 13 * len(choice.label) for choice in question.choices) + ORIGIN * question.computed
            elif question.type == "text" and question.longest > 60:
                width += HALF
            else:
                width += 130
    return width
