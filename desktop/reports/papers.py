"""The one door through which paper leaves a ledger: who may print what, under which title, in which file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.progress.duties import Duty
from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.records.sheet_code import code_for
from desktop.reports.book_titles import TITLES, YEAR_TITLE
from desktop.reports.bound_book import draw_book, draw_year
from desktop.reports.duty_papers import VISITS_TITLE, must_be_few
from desktop.reports.paper import Edition, document_number
from desktop.reports.platform_sheet import PlatformLine, draw_platform_sheet
from desktop.reports.record_sheet import Sheet, draw_sheet, draw_sheets
from desktop.reports.registers import REGISTER, ROSTER, draw_register
from desktop.reports.sheet_head import PersonFacts
from desktop.reports.sheet_rows import RESIDENT
from desktop.reports.sheet_source import SheetSource
from desktop.reports.sign_in_sheet import TITLE as SIGN_IN
from desktop.reports.sign_in_sheet import draw_sign_in
from desktop.store.opening import Ledger
from desktop.store.platform_list import named
from desktop.store.platform_sheets import KeptSheet
from desktop.store.sight import SeenKnown
from desktop.words import mark, tr

PLATFORM_TITLE, EMPTY = mark("平台补录清单"), mark("空表")


@dataclass(frozen=True)
class Papers:
    """Prints from *ledger* to files that the caller names; an inspector prints figures only."""

    ledger: Ledger
    now: datetime

    def sheet(self, kind: Kind, record: str, out: Path) -> Path:
        """Print a record as its official sheet."""
        with self._source() as source:
            sheet = source.sheet(kind, record)
            edition = self._edition(kind.form, tr(kind.title), kind.title, last_group(record))
            return draw_sheet(kind, sheet.record, sheet.person, out, edition, source.naming)

    def empty(self, kind: Kind, out: Path, copies: int = 1, resident: str = "") -> Path:
        """Print an empty sheet, *copies* times where a pile is wanted; with *resident* his own, its code opens the form."""
        with self._source() as source:
            edition = self._edition(kind.form, tr(EMPTY), kind.title, EMPTY)
            if resident:
                source.sheet(self.ledger.shelf.kinds[RESIDENT], resident)  # nobody of this id: a refusal, not a blank
            code = code_for(kind.name, resident) if RESIDENT in kind.by_name else ""
            sheet = Sheet(kind, None, source.person(resident), code)
            return draw_sheets([sheet] * max(1, copies), out, edition, source.naming)

    def visits(self, duties: Sequence[Duty], out: Path) -> Path:
        """Print the empty sheets that answer *duties*: the person stands in the head, the code opens the form."""
        kinds = self.ledger.shelf.kinds
        with self._source() as source:
            forms = [one for one in source.forms(duties) if not one.record]
            wanted = dict.fromkeys((kind, one.resident) for one in forms for kind in one.kinds)
            must_be_few(len(wanted))
            sheets = [Sheet(kinds[kind], None, source.person(who), code_for(kind, who)) for kind, who in wanted]
            edition = self._edition(
                tr(VISITS_TITLE), tr("共 {n} 份", n=len(sheets)), VISITS_TITLE, f"{self.now:%Y%m%d}"
            )
            return draw_sheets(sheets, out, edition, source.naming)

    def sign_in(self, kind: Kind, out: Path, record: str = "") -> Path:
        """Print the sign-in sheet of a record, or a blank one."""
        with self._source() as source:
            found = source.sheet(kind, record).record if record else None
            title = tr(SIGN_IN, title=tr(kind.title))
            edition = self._edition(title, tr(kind.title), title, last_group(record) or EMPTY)
            return draw_sign_in(kind, found, out, edition, source.naming)

    def book(self, kind: Kind, record: str, out: Path) -> Path:
        """Print the whole episode that *record* began, bound behind a cover."""
        with self._source() as source:
            sheets = source.book(kind, record)
            title = book_title(kind)
            edition = self._edition(title, tr("共 {n} 份", n=len(sheets)), title, last_group(record))
            return draw_book(sheets, sheets[0].person or PersonFacts(), out, edition, source.naming)

    def year(self, resident: str, year: int, out: Path) -> Path:
        """Print a resident's follow-ups of a year."""
        kinds = self.ledger.shelf.kinds
        with self._source() as source:
            source.sheet(kinds[RESIDENT], resident)  # nobody of this id: a refusal, not an empty book
            edition = self._edition(tr(YEAR_TITLE), str(year), YEAR_TITLE, str(year), last_group(resident))
            visits, facts = source.year(resident, year), source.person(resident) or PersonFacts()
            return draw_year(visits, kinds, facts, out, edition, source.naming)

    def register(self, kind: Kind, span: Span, out: Path, *, is_roster: bool = False) -> int:
        """Print what a period brought of *kind*, or what stands open at its end; return how many lines there are."""
        with self._source() as source:
            source.must_see_some(kind)
            entries = source.open_on(kind, span.last) if is_roster else source.entries(kind, span.first, span.last)
            title = tr(ROSTER if is_roster else REGISTER, title=tr(kind.title))
            edition = self._edition(title, span.title, title, span.name)
            draw_register(kind, entries, out, edition, source.naming, span.last)
        return len(entries)

    def platform_sheet(self, kept: KeptSheet, out: Path) -> Path:
        """Print a kept list of what the online platform lacks."""
        shelf = self.ledger.shelf
        kind = shelf.kinds[kept.kind]
        with self._source() as source, shelf.reading() as connection:
            source.must_see_some(kind)
            waits = named(connection, shelf, kind, kept.ids, self.ledger.session)
            lines = [PlatformLine(one, source.resident(one.record), source.staff_of(one.record)) for one in waits]
            edition = self._edition(tr(PLATFORM_TITLE), kept.shows, PLATFORM_TITLE, str(kept.number))
            return draw_platform_sheet(kind, lines, kept.number, out, edition, source.naming)

    def _edition(self, title: str, period: str, *number: str) -> Edition:
        """Return what every page says; the parts of its *number* are words that its reader knows, and the site's code."""
        site = self.ledger.site
        return Edition(title, site.name, period, document_number(site.code, *number), "", False, self.now)

    @contextmanager
    def _source(self) -> Iterator[SheetSource]:
        """Give out what prints from the ledger to those who keep records, and of that only what they may see."""
        ledger = self.ledger
        with ledger.shelf.reading() as connection:
            ledger.session.must_see_people()
            known = SeenKnown(connection, ledger.shelf.kinds, ledger.shelf.tables, ledger.session)
            yield SheetSource(known, ledger.shelf.kinds)


def book_title(kind: Kind) -> str:
    """Return how the bound papers of an episode of *kind* are called."""
    return tr(TITLES.get(kind.name, kind.title))


def last_group(record: str) -> str:
    """Return the end of a record's id, which tells it from all others and still fits a foot."""
    return record.rpartition("-")[2]
