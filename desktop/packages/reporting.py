"""Makes the report of a period and seals it: freeze, workbook, pages, forms; then manifest and signature."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import false, func, select

from desktop import __version__
from desktop.faults import NoRoom, Refused
from desktop.keys.durable import SHARED, write_whole
from desktop.keys.signing import is_site_code
from desktop.packages.cades import signer_of
from desktop.packages.container import REPORT, TABLES
from desktop.packages.instructions import openssl_line
from desktop.packages.manifest import Channel, Manifest, Signatory
from desktop.packages.seal import PackageContent, SealedPackage, sealing
from desktop.packages.trust import trusted_root
from desktop.progress.figures import Figures
from desktop.progress.measures import Measure
from desktop.progress.snapshot import freeze
from desktop.progress.working import Working
from desktop.records.periods import Span
from desktop.reports.blocks import Foot
from desktop.reports.forms import Filled, fill_form
from desktop.reports.report import Letterhead, draw_report, edition_of, grids_of
from desktop.reports.verification_page import Sent, draw_verification_page
from desktop.reports.workbook import write_workbook
from desktop.store.about import About
from desktop.store.content import digest
from desktop.store.rights import MAKE_REPORT
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.words import mark, tr

SCHEMA = 1
TYPE = "report"
PAGE = "核验说明.pdf"
_MOST_TRIES = 3
_MEMBERS = (
    (REPORT, mark("工作进展报告，已签章")),
    (TABLES, mark("报告各表的数据")),
    ("manifest.json", mark("封存说明：机构、期间、各项数据和摘要")),
    ("VERIFY.txt", mark("用 openssl 核验的步骤（中、英文）")),
)
Tell = Callable[[int, int, str], None]


class PeriodAhead(Refused):
    """Nothing has happened yet in the period."""

    code = "report/period-ahead"
    words = mark("报告期“{period}”还没有开始，请选择已经开始的报告期。")


class LedgerMoves(Refused):
    """Others kept saving while the figures were frozen."""

    code = "report/ledger-moves"
    words = mark("编制期间台账一直在变动，数据没有冻结成功。请等其他人保存完，再编制一次。")


class ReceiverUnfit(Refused):
    """The receiver is no site code, or the site itself."""

    code = "report/receiver"
    words = mark("报送对象“{to}”不是机构代码，或就是本机构。请填写上级机构的代码（字母、数字和短横，最多 32 位）。")


@dataclass(frozen=True)
class MadeReport:
    """The frozen figures of a period and the files drawn from them, still marked as a draft."""

    figures: Figures
    span: Span
    counts: Mapping[str, int]
    digests: Mapping[str, str]
    letterhead: Letterhead
    report: Path
    tables: Path
    forms: tuple[Filled, ...]


@dataclass(frozen=True)
class Drawn:
    """The pages and the workbook of a report as they are sealed, not signed yet."""

    made: MadeReport
    pdf: bytes
    xlsx: bytes
    sealed_at: datetime


@dataclass(frozen=True)
class Place:
    """The next number of a channel, and the package before it."""

    seq: int = 1
    previous: str | None = None


def in_silence(done: int, total: int, words: str) -> None:
    """Tell nobody how far the work is."""


def make_report(
    shelf: Shelf,
    site: str,
    plan: Working,
    span: Span,
    out: Path,
    drawn_at: datetime,
    *,
    by: Session,
    measures: Mapping[str, Measure],
    forms: Sequence[Path] = (),
    letterhead: Letterhead | None = None,
    tell: Tell = in_silence,
) -> MadeReport:
    """Freeze the figures and draw workbook, pages and the *forms* (cell maps beside their workbooks) into *out*."""
    by.must_do(MAKE_REPORT)
    if span.first > drawn_at.date():
        raise PeriodAhead(period=span.title)
    steps = 3 + len(forms)
    tell(0, steps, tr("正在冻结数据…"))
    on = min(span.last, drawn_at.date())
    frozen = partial(shelf.saves_first.again, lambda: freeze(shelf, plan, measures, span, on, site))
    figures, counts, digests = _frozen(shelf, frozen)
    _make_folder(out)
    letter = letterhead or letterhead_of(shelf, site)
    tell(1, steps, tr("正在生成工作簿…"))
    edition = edition_of(figures, tr(letter.title), is_draft=True, drawn_at=drawn_at)
    tables = write_workbook(out / TABLES, grids_of(figures), edition, mode=SHARED)
    tell(2, steps, tr("正在排版报告…"))
    report = draw_report(figures, out / REPORT, is_draft=True, drawn_at=drawn_at, letterhead=letter)
    filled = []
    for done, form in enumerate(forms, start=3):
        tell(done, steps, tr("正在填写区级表样…"))
        filled.append(fill_form(form.with_suffix(".xlsx"), form, figures, out / f"{form.stem}.xlsx"))
    return MadeReport(figures, span, counts, digests, letter, report, tables, tuple(filled))


def letterhead_of(shelf: Shelf, site: str) -> Letterhead:
    """Return the head of the report of *site*: who it goes to and its credit code, where the ledger knows them."""
    known = {one.code: one for one in shelf.all("site")}
    own = known.get(site)
    above = known.get(own.parent) if own else None
    return Letterhead(to=above.name if above else "", credit_code=(own.credit_code if own else None) or "")


def draw_to_seal(made: MadeReport, sealed_at: datetime, foot: Foot | None = None) -> Drawn:
    """Draw the report without the draft's mark, from the same figures."""
    letter, figures = made.letterhead, made.figures
    with tempfile.TemporaryDirectory(prefix="taizhang-") as folder:  # figures only, nobody's name is in them
        edition = edition_of(figures, tr(letter.title), is_draft=False, drawn_at=sealed_at)
        xlsx = write_workbook(Path(folder) / TABLES, grids_of(figures), edition).read_bytes()
        pages = Path(folder) / REPORT
        draw_report(figures, pages, is_draft=False, drawn_at=sealed_at, letterhead=letter, foot=foot)
        return Drawn(made, pages.read_bytes(), xlsx, sealed_at)


def sealing_report(
    drawn: Drawn, about: About, to: str, place: Place, out: Path, signers: Sequence[Signatory]
) -> AbstractContextManager[SealedPackage]:
    """Sign what was drawn; package and loose copies lie in *out* when the block ends. Training ledgers never seal."""
    signer = signer_of(about.keys)
    if not is_site_code(to) or to == about.site.code:
        raise ReceiverUnfit(to=to)
    made, figures = drawn.made, drawn.made.figures
    _make_folder(out)
    manifest = Manifest(
        Channel(about.site.code, about.replica, to, TYPE), about.site.name, place.seq, drawn.sealed_at,
        __version__, SCHEMA, place.previous, figures.journal_head, figures.journal_length, made.counts, made.digests,
        figures.as_object(), made.span.name, tuple(one.id for one in figures.plans), tuple(signers),
    )  # fmt: skip
    return sealing(PackageContent(manifest, drawn.pdf, drawn.xlsx), signer, out)


def lay_beside(sealed: SealedPackage, drawn: Drawn, about: About) -> SealedPackage:
    """Lay the page that tells how to check the package, and the district's filled forms, beside it."""
    out, manifest, figures = sealed.file.parent, sealed.manifest, drawn.made.figures
    root = trusted_root(signer_of(about.keys).root)
    told = Sent(
        file=sealed.file.name, from_name=about.site.name, from_code=about.site.code,
        to_name=drawn.made.letterhead.to or manifest.channel.to, period=figures.period_title, seq=manifest.seq,
        sealed_at=drawn.sealed_at, plans=tuple(one.title for one in figures.plans),
        members=tuple((name, tr(words)) for name, words in _MEMBERS), loose=(REPORT, TABLES),
        figures_digest=figures.digest, journal_head=figures.journal_head, journal_length=figures.journal_length,
        identity=sealed.identity, root_fingerprint=root.fingerprint.replace(" ", ""),
        openssl_lines=(openssl_line(drawn.sealed_at),), is_demo=root.is_demo,
    )  # fmt: skip
    beside = [*sealed.beside, draw_verification_page(told, out / PAGE)]
    for form in drawn.made.forms:
        target = out / form.file.name
        if target != form.file:
            write_whole(target, form.file.read_bytes())
        beside.append(target)
    return replace(sealed, beside=tuple(beside))


def _frozen(shelf: Shelf, read: Callable[[], Figures]) -> tuple[Figures, dict[str, int], dict[str, str]]:
    """Return the figures with row counts and digests of the very same state; each kind is read by itself."""
    for _ in range(_MOST_TRIES):
        figures = read()
        counts, digests = {}, {}
        for name, kind in shelf.kinds.items():
            if kind.travels != "local":
                counts[name], digests[name] = shelf.saves_first.again(partial(_counted, shelf, name))
        with shelf.reading() as connection:
            if shelf.journal.head(connection, shelf.replica).hash == figures.journal_head and (
                shelf.journal.length(connection) == figures.journal_length
            ):
                return figures, counts, digests
    raise LedgerMoves


def _counted(shelf: Shelf, kind: str) -> tuple[int, str]:
    """Return how many records of *kind* stand, and the digest of all of them."""
    table = shelf.tables.of[kind]
    with shelf.reading() as connection:
        standing = connection.scalar(select(func.count()).select_from(table).where(table.c.void == false()))
        return standing or 0, digest(connection, {kind: shelf.kinds[kind]})


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise NoRoom(place=out) from trouble
