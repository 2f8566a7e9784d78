"""Commands about paper and Excel: template, export, print, register."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import span_of
from desktop.cli.record_commands import UnknownKind
from desktop.faults import Refused
from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.store.session import WRITERS
from desktop.words import mark, tr

RESIDENT = "resident"
NAME_EXPORT = "name-export"


class ReasonNeeded(Refused):
    """An export with names needs a reason."""

    code = "reason-needed"
    words = mark("导出含有居民姓名和证件号码，请用 --reason 写明事由；事由会记入台账。")


class NothingToPrint(Refused):
    """Neither a record nor an empty sheet was named."""

    code = "nothing-to-print"
    words = mark("请用 --record 指明要打印的记录，或用 --empty 打印空表。")


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    made = _parser(commands, "template", tr("生成一类记录的 Excel 填报模板"), "FILE.xlsx")
    made.set_defaults(run=template)
    exported = _parser(commands, "export", tr("按模板的列导出一类记录"), "FILE.xlsx")
    exported.add_argument("--reason", default="", metavar="TEXT")
    exported.set_defaults(run=export)
    printed = _parser(commands, "print", tr("打印表单：填好的、空白的，或整本病历"), "FILE.pdf")
    printed.add_argument("--record", default="", metavar="ID")
    printed.add_argument("--empty", action="store_true", help=tr("空表"))
    printed.add_argument("--copies", type=int, default=1, metavar="N", help=tr("空表份数"))
    printed.add_argument("--book", action="store_true", help=tr("整本：这次建床、收治或疗程的全部记录"))
    printed.add_argument("--year", type=int, metavar="2025", help=tr("个人全年随访册，与 --kind resident 合用"))
    printed.set_defaults(run=print_paper)
    listed = _parser(commands, "register", tr("打印登记簿或在管名册"), "FILE.pdf")
    listed.add_argument("--period", required=True)
    listed.add_argument("--standing", action="store_true", help=tr("在管名册：期末仍在管的"))
    listed.set_defaults(run=register)


def template(call: Call) -> int:
    """Write the Excel template of a kind; no ledger is needed."""
    from desktop.reports.templates import write_template

    file = write_template(_kind(call), catalog(), call.args.out, call.now())
    call.speaker.answer({"template": str(file)}, tr("模板已生成：{file}", file=file))
    return 0


def export(call: Call) -> int:
    """Export all records of a kind; an export with names is recorded with its reason."""
    from desktop.reports.exports import export_kind
    from desktop.store.wish import Put, must_be_done, new_id

    kind, reason = _kind(call), call.args.reason.strip()
    has_names = kind.name == RESIDENT or RESIDENT in kind.by_name
    if has_names and not reason:
        raise ReasonNeeded
    with call.ledger() as ledger:
        ledger.session.must_be(*WRITERS)
        if has_names:  # recorded first: no file without its entry
            rows = len(ledger.shelf.all(kind.name))
            values = {"exported_on": call.now().date(), "exported_kind": kind.name, "rows": rows, "reason": reason}
            with ledger.shelf.open_desk() as desk:
                must_be_done(desk.put(Put(NAME_EXPORT, new_id(), values), ledger.session))
        rows = export_kind(kind, ledger.shelf, call.args.out, call.now())
    told = {"export": str(call.args.out), "rows": rows}
    call.speaker.answer(told, tr("已导出 {n} 条：{file}", n=rows, file=call.args.out))
    return 0


def print_paper(call: Call) -> int:
    """Print a record, an empty sheet, a whole episode, or a patient's year."""
    from desktop.reports.bound_book import TITLES, YEAR_TITLE, draw_book, draw_year
    from desktop.reports.paper import Edition
    from desktop.reports.record_sheet import draw_sheet
    from desktop.reports.sheet_head import PersonFacts

    kind, args = _kind(call), call.args
    if not args.record and not args.empty:
        raise NothingToPrint
    with _source(call) as (source, site):
        if args.empty:
            edition = Edition(kind.form, site, tr("空表"), kind.name, "", False, call.now())
            draw_sheet(kind, None, None, args.out, edition, source.naming, copies=max(1, args.copies))
        elif args.year:
            person = source.sheet(kind, args.record).record.id
            edition = Edition(tr(YEAR_TITLE), site, str(args.year), args.record, "", False, call.now())
            visits = source.year(person, args.year)
            draw_year(visits, catalog(), source.person(person) or PersonFacts(), args.out, edition, source.naming)
        elif args.book:
            sheets = source.book(kind, args.record)
            title = tr(TITLES.get(kind.name, kind.title))
            edition = Edition(title, site, tr("共 {n} 份", n=len(sheets)), args.record, "", False, call.now())
            draw_book(sheets, sheets[0].person or PersonFacts(), args.out, edition, source.naming)
        else:
            sheet = source.sheet(kind, args.record)
            edition = Edition(kind.form, site, tr(kind.title), args.record, "", False, call.now())
            draw_sheet(kind, sheet.record, sheet.person, args.out, edition, source.naming)
    call.speaker.answer({"print": str(args.out)}, tr("已生成：{file}", file=args.out))
    return 0


def register(call: Call) -> int:
    """Print what a period brought of a kind, or what stands open at its end."""
    from desktop.reports.paper import Edition
    from desktop.reports.registers import REGISTER, ROSTER, draw_register

    kind, span, args = _kind(call), span_of(call.args.period), call.args
    with _source(call) as (source, site):
        entries = source.open_on(kind, span.last) if args.standing else source.entries(kind, span.first, span.last)
        title = tr(ROSTER if args.standing else REGISTER, title=tr(kind.title))
        edition = Edition(title, site, span.title, f"{kind.name}-{span.name}", "", False, call.now())
        draw_register(kind, entries, args.out, edition, source.naming, span.last)
    told = {"register": str(args.out), "rows": len(entries)}
    call.speaker.answer(told, tr("已生成：{file}（{n} 条）", file=args.out, n=len(entries)))
    return 0


def _parser(commands: Any, name: str, words: str, file: str) -> Any:
    parser = commands.add_parser(name, help=words)
    parser.add_argument("--kind", required=True, metavar="KIND")
    parser.add_argument("--out", type=Path, required=True, metavar=file)
    return parser


def _kind(call: Call) -> Kind:
    kind = catalog().get(call.args.kind)
    if kind is None or not kind.by_hand:
        raise UnknownKind(kind=call.args.kind)
    return kind


@contextmanager
def _source(call: Call) -> Iterator[tuple[Any, str]]:
    """Give out what prints from the ledger, and the site's name, to those who keep records: an inspector prints figures only."""
    from desktop.reports.sheet_source import SheetSource
    from desktop.store.known import LedgerKnown

    with call.ledger() as ledger, ledger.shelf.reading() as connection:
        ledger.session.must_be(*WRITERS)
        known = LedgerKnown(connection, ledger.shelf.kinds, ledger.shelf.tables)
        yield SheetSource(known, ledger.shelf.kinds), ledger.site.name
