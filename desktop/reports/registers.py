"""Prints registers: 登记簿 of what a period brought, 在管名册 of the episodes that stand open, on A4 landscape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.records.identity import age_on
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.reports import faces
from desktop.reports.exports import has_names
from desktop.reports.grids import Cell, Column, Grid, text
from desktop.reports.lines import SOFT, Words
from desktop.reports.paper import LANDSCAPE_WIDTH, Edition, write_pages
from desktop.reports.ruled import ruled
from desktop.reports.sheet_rows import RESIDENT, Naming, asked_on_paper, unit_of, value_of
from desktop.words import mark, tr

REGISTER, ROSTER = mark("{title}登记簿"), mark("{title}在管名册")
_ROOM = LANDSCAPE_WIDTH / mm
_ORDER, _NAME, _SEX, _AGE, _TAIL, _PLACE = 10, 24, 10, 10, 16, 22
_WIDE = {"date": 21, "integer": 16, "decimal": 16, "yes-no": 12, "reference": 22, "choice": 24, "choices": 36}
_TEXT_WIDE, _ID_WIDE = 28, 37  # a number of 18 or 11 digits stands in one line
_SHORT, _SHORT_WIDE = 30, 22  # texts of so many characters at most are so wide
_WORD, _WORD_WIDE = 4, 16  # answers of so many characters at most stand in so much
STAFF = "staff"
_ENDS, _LAST_DAY = ("ended_on", "closed_on", "cancelled_on"), "ends_on"


@dataclass(frozen=True)
class Entry:
    """One line of a register: a record, and the resident's where it has one."""

    record: Any
    person: Any | None = None


def draw_register(kind: Kind, entries: Sequence[Entry], out: Path, edition: Edition, naming: Naming, on: date) -> Path:
    """Print *entries* to *out* in their order; ages are those of *on*. The sheet says how many there are."""
    columns = register_columns(kind)
    grid = _grid(kind, columns, entries, naming, on)
    faces.check_glyphs(grid.texts())
    secret = tr("本表含个人信息，用后请收回保管。") if has_names(kind) else ""
    story: list[Flowable] = [
        Words(edition.title, faces.BOLD, 16, leading=22),
        Words(f"{edition.site} · {edition.period}", faces.SANS, 10.5),
        Words(tr("共 {n} 条。", n=len(entries)) + secret, faces.SANS, 9, color=SOFT),
        Spacer(0, 3 * mm),
        *ruled(grid, wide=LANDSCAPE_WIDTH),
    ]
    return write_pages(out, story, edition, is_landscape=True)


def register_columns(kind: Kind) -> tuple[Question, ...]:
    """Return the questions that a line has room for: the day, what is needed and what tells the service done, what the
    form wants, then the rest.
    """
    room = _ROOM - _ORDER - (_NAME + _SEX + _AGE + _TAIL + _PLACE if RESIDENT in kind.by_name else 0)
    asked = [q for q in asked_on_paper(kind) if q.name != kind.date_field]
    first = {kind.model.weighed_by, *kind.model.told_first}
    wanted = sorted(asked, key=lambda q: (0, False) if q.name in first else _rank(q))
    dated = [kind.by_name[kind.date_field]] if kind.date_field else []
    chosen = set()
    for question in [*dated, *wanted]:
        if _wide(question) <= room:
            room -= _wide(question)
            chosen.add(question.name)
    return (*dated, *(q for q in asked if q.name in chosen))


def standing(
    kind: Kind, records: Sequence[Any], kinds: Mapping[str, Kind], closings: Mapping[str, Sequence[Any]], on: date
) -> list[Any]:
    """Return the episodes of *kind* open on a day: begun by then, and not ended by then where they tell it."""
    link = kind.name.replace("-", "_")
    ended: dict[str, date] = {}
    for closing_kind in closing_kinds(kind, kinds):
        for closing in closings.get(closing_kind, ()):
            if closing.closed_on and closing.closed_on <= on:
                ended[getattr(closing, link)] = closing.closed_on
    return [
        one
        for one in records
        if (not kind.date_field or (getattr(one, kind.date_field) or on) <= on)
        and one.id not in ended
        and not any((until := getattr(one, end, None)) and until <= on for end in _ENDS)
        and (getattr(one, _LAST_DAY, None) or on) >= on
    ]


def has_roster(kind: Kind, kinds: Mapping[str, Kind]) -> bool:
    """Return whether records of *kind* begin something that stands open until it is ended or closed."""
    ends = [q for q in kind.questions if q.name in (*_ENDS, _LAST_DAY) and not q.computed and q.name != kind.date_field]
    return bool(closing_kinds(kind, kinds)) or bool(ends and kind.date_field)


def closing_kinds(kind: Kind, kinds: Mapping[str, Kind]) -> tuple[str, ...]:
    """Return the kinds whose records close an episode of *kind*."""
    return tuple(
        name for name, other in kinds.items()
        if other.date_field == "closed_on" and other.episode.partition(":")[0] == kind.name
    )  # fmt: skip


def _rank(question: Question) -> tuple[int, bool]:
    """Return how early a question gets its column; a text that only some answers ask for comes with the rest."""
    only_at_times = callable(question.needed) and question.type in ("text", "date", "choice", "choices")
    if question.needed and not only_at_times:
        return 0, False
    if question.name == STAFF:
        return 1, False
    if question.computed and (
        question.choices or question.type == "integer" or (question.type == "date" and question.source)
    ):
        return 2, False  # the class, the total and the next day, as forms have them
    return (3 if question.complete and not only_at_times else 4), question.computed


def _wide(question: Question) -> int:
    if question.name == "id_number":
        return _ID_WIDE
    if question.type == "text":
        return _SHORT_WIDE if question.longest <= _SHORT else _TEXT_WIDE
    if question.type == "choice" and all(len(choice.label) <= _WORD for choice in question.choices):
        return _WORD_WIDE
    return _WIDE[question.type]


def _grid(kind: Kind, columns: Sequence[Question], entries: Sequence[Entry], naming: Naming, on: date) -> Grid:
    has_person = RESIDENT in kind.by_name
    people = (
        (Column(tr("姓名"), _NAME), Column(tr("性别"), _SEX), Column(tr("年龄"), _AGE),
         Column(tr("证件尾号"), _TAIL), Column(tr("村（居）"), _PLACE)) if has_person else ()
    )  # fmt: skip
    heads = (Column(tr("序号"), _ORDER), *people, *(Column(tr(q.label) + _unit(q), _wide(q)) for q in columns))
    rows = tuple(
        (
            Cell(str(number)),
            *(_person(entry.person, on) if has_person else ()),
            *(text(value_of(question, getattr(entry.record, question.name), naming)) for question in columns),
        )
        for number, entry in enumerate(entries, start=1)
    )
    return Grid(kind.name, tr(kind.title), heads, rows, tr("这一时期没有登记。"))


def _unit(question: Question) -> str:
    return f"\n({unit_of(question)})" if question.unit else ""  # a line of its own: columns of numbers are narrow


def _person(person: Any | None, on: date) -> tuple[Cell, ...]:
    if person is None:
        return tuple(text("") for _ in range(5))
    sex = {"1": tr("男"), "2": tr("女")}.get(person.sex or "", "")
    age = str(age_on(person.born_on, on)) if person.born_on else ""
    tail = f"··{person.id_number[-4:]}" if person.id_number else ""
    return text(person.name), text(sex), text(age), text(tail), text(person.village)
