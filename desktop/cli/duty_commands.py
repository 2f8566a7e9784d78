"""The command duties: who is due, overdue, agreed or lost; on paper as a list or as the route of a day."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import all_measures, day_named, day_of, site_of
from desktop.cli.usage import whole
from desktop.faults import Refused
from desktop.progress.duty_choice import VIEWS, WAITING
from desktop.words import mark, tr


class UnknownDuty(Refused):
    """There is no such kind of duty."""

    code = "unknown-duty"
    words = mark("没有“{kind}”这类待办，可用的有：{known}。")


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    due = commands.add_parser("duties", help=tr("随访待办：到期和逾期的人"))
    due.add_argument("--view", choices=tuple(VIEWS), default=WAITING, help=tr("哪一类：应办、逾期、已约定、失访等"))
    due.add_argument("--kind", default="", metavar="KIND", help=tr("哪一种待办；体检等成批的事项要这样指明"))
    due.add_argument("--village", default=None, metavar="NAME", help=tr("村（居）"))
    due.add_argument("--staff", default=None, metavar="ID", help=tr("责任医生的记录编号"))
    due.add_argument("--ahead", type=whole(0, 3660), default=7, metavar="DAYS", help=tr("提前几天"))
    due.add_argument("--out", type=Path, metavar="FILE.pdf", help=tr("打印名单"))
    due.add_argument("--route", type=Path, metavar="FILE.pdf", help=tr("打印上门路线单"))
    due.add_argument("--sheets", type=Path, metavar="FILE.pdf", help=tr("打印带码的空白记录表，每人每种一份"))
    due.add_argument("--day", default="", metavar="DATE", help=tr("路线单的日期"))
    due.add_argument("--on", default="", metavar="DATE")
    due.add_argument("--site", default="", metavar="CODE")
    due.set_defaults(run=duties)


def duties(call: Call) -> int:
    """Print the duties that are wanted, and draw the papers that are asked for."""
    from desktop.progress.duties import all_duties
    from desktop.progress.duty_choice import Wanted, chosen, for_route
    from desktop.progress.duty_kinds import DAILY, DUTIES
    from desktop.progress.relations import Asking
    from desktop.progress.route import stops_of
    from desktop.progress.run import open_reader

    args, on = call.args, day_of(call)
    if args.kind and args.kind not in DUTIES:
        raise UnknownDuty(kind=args.kind, known="、".join(DUTIES))
    wanted = Wanted(args.view, args.village, args.staff, args.kind or None)
    day = day_named(args.day, on)
    with call.ledger() as ledger:
        ledger.session.must_see_people()
        only = frozenset({args.kind}) if args.kind else DAILY
        with open_reader(ledger.shelf, Asking(on, site_of(call, ledger))) as reader:
            every = all_duties(reader, all_measures(), args.ahead, only, ledger.session)
            found = chosen(every, wanted)
            stops = stops_of(reader, for_route(every, wanted, day)) if args.route else []
        if args.out or args.route or args.sheets:
            from desktop.reports.duty_papers import draw_due_list, draw_route
            from desktop.reports.papers import Papers

            if args.out:
                draw_due_list(found, args.out, ledger.site.name, on, call.now())
            if args.route:
                draw_route(stops, args.route, ledger.site.name, day, call.now())
            if args.sheets:
                Papers(ledger, call.now()).visits(found, args.sheets)
    told = [_told(duty) for duty in found]
    call.speaker.answer(told, [f"{d.days}\t{d.label}\t{d.what}\t{d.due_on}\t{d.staff}" for d in found])
    return 0


def _told(duty: Any) -> dict[str, Any]:
    called = duty.called
    return {
        "resident": duty.resident, "label": duty.label, "kind": duty.kind, "what": duty.what, "record": duty.subject,
        "due": duty.due_on.isoformat(), "days": duty.days, "state": duty.state, "village": duty.village,
        "staff": duty.staff,
        "calls": None if called is None else {
            "tries": called.tries, "last": called.last_on.isoformat(), "outcome": called.outcome,
            "days_in_vain": called.in_vain, "agreed": called.agreed_on.isoformat() if called.agreed_on else None,
        },
    }  # fmt: skip
