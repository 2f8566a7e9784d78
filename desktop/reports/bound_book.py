"""Binds the papers of one episode, or a patient's follow-ups of a year, into one print with a cover."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from desktop.records.kind import Kind
from desktop.reports import faces
from desktop.reports.lines import MIDDLE, SOFT, Words
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from desktop.reports.record_sheet import PAGE_HIGH, Sheet, height_of, sheet_story
from desktop.reports.sheet_head import PersonFacts, head_strip
from desktop.reports.sheet_rows import RESIDENT, Naming
from desktop.reports.visit_sheet import visits_story
from desktop.words import tr

SIDE_BY_SIDE = 2  # so many records of one follow-up kind stand in columns
_BETWEEN = 6 * mm
_HALF = (PAGE_HIGH - _BETWEEN) / 2 - 1


def draw_book(sheets: Sequence[Sheet], person: PersonFacts, out: Path, edition: Edition, naming: Naming) -> Path:
    """Print *sheets* behind a cover that names the book, the person and what lies inside."""
    story = _cover(sheets, person, edition)
    story += [part for page in _paged(sheets, edition.site, naming) for part in (PageBreak(), *page)]
    return write_pages(out, story, edition)


def _paged(sheets: Sequence[Sheet], site: str, naming: Naming) -> list[list[Flowable]]:
    """Return the sheets page by page: two short ones of a kind that follow each other share one."""
    pages: list[list[Flowable]] = []
    alone: Sheet | None = None  # has the upper half of the last page to itself
    for sheet in sheets:
        short = sheet_story(sheet, site, naming, _HALF)
        is_short = height_of(short) <= _HALF
        if is_short and alone is not None and alone.kind is sheet.kind:
            pages[-1] = [*sheet_story(alone, site, naming, _HALF), Spacer(0, _BETWEEN), *short]
            alone = None
        else:
            pages.append(sheet_story(sheet, site, naming))
            alone = sheet if is_short else None
    return pages


def draw_year(
    visits: Mapping[str, Sequence[Any]],
    kinds: Mapping[str, Kind],
    person: PersonFacts,
    out: Path,
    edition: Edition,
    naming: Naming,
) -> Path:
    """Print a patient's follow-ups by kind: several in columns, a single one as its sheet."""
    listed = [Sheet(kinds[name], record, person) for name, records in visits.items() for record in records]
    story = _cover(listed, person, edition)
    for name, records in visits.items():
        if len(records) >= SIDE_BY_SIDE:
            story += [PageBreak(), *visits_story(kinds[name], records, person, edition.site, naming)]
        else:
            for record in records:
                story += [PageBreak(), *sheet_story(Sheet(kinds[name], record, person), edition.site, naming)]
    return write_pages(out, story, edition)


def episode_records(
    opening: Any, kind: Kind, kinds: Mapping[str, Kind], found: Mapping[str, Sequence[Any]]
) -> list[tuple[Kind, Any]]:
    """Return the papers of the episode that *opening* began, by day: what it rests on, itself, and what belongs to it.

    *found* holds the resident's records by kind.
    """
    around = {getattr(opening, name) for name in _links(kind, kinds)} - {None}
    papers = [(kind, opening)]
    for name, records in found.items():
        other = kinds[name]
        own = [link for link in _links(other, kinds) if other.by_name[link].refers == kind.name]
        for record in records if name != kind.name else ():
            named = {getattr(record, link) for link in own} - {None}
            others = {getattr(record, link) for link in _links(other, kinds)} - {None}
            if opening.id in named or (not named and (record.id in around or others & around)):
                papers.append((other, record))
    return sorted(papers, key=lambda paper: (_day(*paper), paper[1].id != opening.id, paper[1].id))


def _links(kind: Kind, kinds: Mapping[str, Kind]) -> list[str]:
    """Return the fields of *kind* that refer to a resident's other papers."""
    return [q.name for q in kind.questions if q.refers and q.refers != RESIDENT and RESIDENT in kinds[q.refers].by_name]


def _day(kind: Kind, record: Any) -> str:
    day = getattr(record, kind.date_field) if kind.date_field else None
    return day.isoformat() if day else "9999"


def _cover(sheets: Sequence[Sheet], person: PersonFacts, edition: Edition) -> list[Flowable]:
    faces.check_glyphs((*person.texts(), edition.site))
    story: list[Flowable] = [
        Spacer(0, 35 * mm),
        Words(edition.title, faces.BOLD, 26, leading=36, align=MIDDLE),
        Spacer(0, 3 * mm),
        Words(edition.period, faces.SANS, 11, align=MIDDLE, color=SOFT),
        Spacer(0, 15 * mm),
        head_strip(person, edition.site, BODY_WIDTH),
        Spacer(0, 8 * mm),
        Words(tr("目录"), faces.BOLD, 12, leading=20),
    ]
    counted: dict[str, int] = {}
    for sheet in sheets:
        counted[sheet.kind.title] = counted.get(sheet.kind.title, 0) + 1
    story += [Words(tr("{title}　{n} 份", title=tr(title), n=n), faces.SANS, 10.5) for title, n in counted.items()]
    return story
