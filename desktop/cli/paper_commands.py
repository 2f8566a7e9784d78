"""Commands about paper and Excel: template, export, print, register."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import span_of
from desktop.cli.record_commands import UnknownKind
from desktop.cli.usage import whole
from desktop.faults import Refused
from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.words import mark, tr


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
    exported.add_argument("--period", default="", metavar="2025Q4")
    exported.set_defaults(run=export)
    printed = _parser(commands, "print", tr("打印表单：填好的、空白的，或整本病历"), "FILE.pdf")
    printed.add_argument("--record", default="", metavar="ID")
    printed.add_argument(
        "--empty", action="store_true", help=tr("空表；--record 写居民的编号时，印上这位居民和打开表单的码")
    )
    printed.add_argument("--copies", type=whole(1, 500), default=1, metavar="N", help=tr("空表份数"))
    printed.add_argument("--book", action="store_true", help=tr("整本：这次建床、收治或疗程的全部记录"))
    printed.add_argument("--sign-in", action="store_true", help=tr("签到表：培训、小组活动"))
    printed.add_argument(
        "--year", type=whole(1900, 2200), metavar="2025", help=tr("个人全年随访册，与 --kind resident 合用")
    )
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
    """Export the records of a kind; an export with names is recorded with its reason."""
    from desktop.reports.exports import export_recorded

    kind, args = _kind(call), call.args
    span = span_of(args.period) if args.period else None
    with call.ledger() as ledger:
        rows = export_recorded(kind, ledger.shelf, args.out, call.now(), ledger.session, args.reason, span)
    told = {"export": str(args.out), "rows": rows}
    call.speaker.answer(told, tr("已导出 {n} 条：{file}", n=rows, file=args.out))
    return 0


def print_paper(call: Call) -> int:
    """Print a record, an empty sheet, a whole episode, or a patient's year."""
    kind, args = _kind(call), call.args
    if not args.record and not args.empty and not args.sign_in:
        raise NothingToPrint
    with _papers(call) as papers:
        if args.sign_in:
            papers.sign_in(kind, args.out, args.record)
        elif args.empty:
            papers.empty(kind, args.out, args.copies, args.record)
        elif args.year:
            papers.year(args.record, args.year, args.out)
        elif args.book:
            papers.book(kind, args.record, args.out)
        else:
            papers.sheet(kind, args.record, args.out)
    call.speaker.answer({"print": str(args.out)}, tr("已生成：{file}", file=args.out))
    return 0


def register(call: Call) -> int:
    """Print what a period brought of a kind, or what stands open at its end."""
    kind, span, args = _kind(call), span_of(call.args.period), call.args
    with _papers(call) as papers:
        rows = papers.register(kind, span, args.out, is_roster=args.standing)
    told = {"register": str(args.out), "rows": rows}
    call.speaker.answer(told, tr("已生成：{file}（{n} 条）", file=args.out, n=rows))
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
def _papers(call: Call) -> Iterator[Any]:
    """Give out what prints from the ledger."""
    from desktop.reports.papers import Papers

    with call.ledger() as ledger:
        yield Papers(ledger, call.now())
