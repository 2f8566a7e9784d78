"""The command `platform`: what the online platform still lacks, its fill-in sheet, and the ticks by line number."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import span_of
from desktop.cli.record_commands import UnknownKind
from desktop.faults import Refused
from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger
from desktop.words import mark, tr

MOST = 2000


class KindAndPeriodNeeded(Refused):
    """Neither a list nor a sheet was named."""

    code = "kind-and-period-needed"
    words = mark("请用 --kind 和 --period 指明补录哪一类、哪一时期的记录，或用 --sheet 和 --done 打勾。")


def add_to(commands: Any) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser("platform", help=tr("平台补录：线上平台还缺的记录，打印补录清单，按行号打勾"))
    parser.add_argument("--kind", default="", metavar="KIND")
    parser.add_argument("--period", default="", metavar="2025-12")
    parser.add_argument("--site", default="", metavar="CODE")
    parser.add_argument("--out", type=Path, metavar="FILE.pdf")
    parser.add_argument("--sheet", type=int, metavar="N", help=tr("补录清单的编号"))
    parser.add_argument("--done", default="", metavar="1-12,15", help=tr("已在平台录好的行号"))
    parser.set_defaults(run=platform)


def platform(call: Call) -> int:
    """List, print or tick."""
    args = call.args
    if args.sheet is not None and args.done:
        return _tick(call)
    if not args.kind or not args.period:
        raise KindAndPeriodNeeded
    return _list(call)


def _tick(call: Call) -> int:
    from desktop.store.platform_list import tick
    from desktop.store.platform_sheets import read_lines, sheet_kept

    with call.ledger() as ledger:
        kept = sheet_kept(ledger.shelf, call.args.sheet)
        lines = read_lines(call.args.done, len(kept.ids))
        batch = tick(ledger.shelf, kept.kind, [kept.ids[line - 1] for line in lines], ledger.session)
    call.speaker.answer({"ticked": len(lines), "batch": batch}, tr("已打勾 {n} 条。", n=len(lines)))
    return 0


def _list(call: Call) -> int:
    from desktop.store.platform_list import Asked, kinds_on_platform, waiting

    args, span = call.args, span_of(call.args.period)
    kind = next((one for one in kinds_on_platform(catalog()) if one.name == args.kind), None)
    if kind is None:
        raise UnknownKind(kind=args.kind)
    shows = f"{tr(kind.title)} · {span.title}"
    with call.ledger() as ledger:
        asked = Asked(kind.name, span.first, span.last, args.site)
        with ledger.shelf.reading() as connection:
            found = waiting(connection, ledger.shelf, asked, ledger.session, MOST)
        sheet = _print(ledger, call, kind.name, shows, [one.record.id for one in found]) if args.out else None
    told = {
        "waiting": [{"id": one.record.id, "cause": one.cause, "changed": sorted(one.before)} for one in found],
        "sheet": sheet,
    }
    words = tr("{shows}：平台还缺 {n} 条。", shows=shows, n=len(found))
    if sheet is not None:
        words += tr("清单 {number} 已生成：{file}", number=sheet, file=args.out)
    call.speaker.answer(told, words)
    return 0


def _print(ledger: Ledger, call: Call, kind: str, shows: str, ids: list[str]) -> int:
    from desktop.reports.papers import Papers
    from desktop.store.platform_sheets import keep_sheet

    kept = keep_sheet(ledger.shelf, kind, shows, ids)
    Papers(ledger, call.now()).platform_sheet(kept, call.args.out)
    return kept.number
