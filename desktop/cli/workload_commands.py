"""The command workload: services by staff and item, what they weigh, and the records behind each number."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import day_of, site_of, span_of
from desktop.words import tr


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("workload", help=tr("按人员和项目统计工作量（件数和标化工作量）"))
    parser.add_argument("--period", required=True)
    parser.add_argument("--site", default="", metavar="CODE")
    parser.add_argument("--on", default="", metavar="DATE")
    parser.add_argument("--out", type=Path, metavar="OUT.xlsx", help=tr("写成工作簿"))
    parser.add_argument("--records", action="store_true", help=tr("列出数字背后的记录，与 --staff 合用"))
    parser.add_argument("--staff", default="", metavar="ID", help=tr("人员的记录编号；不写为没有填人员的记录"))
    parser.add_argument("--kind", default="", metavar="KIND", help=tr("只列这一类服务"))
    parser.add_argument("--item", default=None, metavar="CODE", help=tr("只列这一项目"))
    parser.set_defaults(run=workload)


def workload(call: Call) -> int:
    """Print the workload, write it, or list the records behind one number."""
    from desktop.progress.workload import Wanted, records_behind
    from desktop.progress.workload import workload as count_workload

    args, span, on = call.args, span_of(call.args.period), day_of(call)
    with call.ledger() as ledger:
        wanted = Wanted(span, on, site_of(call, ledger))
        if args.records:
            ledger.session.must_see_people()
            return _list(call, records_behind(ledger.shelf, wanted, ledger.session, args.staff, args.kind, args.item))
        found = count_workload(ledger.shelf, wanted, ledger.session)
        site = next((one.name for one in ledger.shelf.all("site", code=wanted.site)), ledger.site.name)
    told = _told(found, wanted.site)
    lines = [f"{one['name']}\t{one['records']}\t{one['weighted'] or '—'}\t{one['unweighed']}" for one in told["staff"]]
    if args.out:
        from desktop.reports.workload_sheet import write_workload

        told["out"] = str(write_workload(found, args.out, site, call.now()))
        lines.append(tr("已生成：{file}", file=args.out))
    call.speaker.answer(told, [tr("人员\t件数\t标化工作量\t未定权重件数"), *lines])
    return 0


def _told(found: Any, site: str) -> dict[str, Any]:
    from desktop.progress.workload import total_of

    def sums(parts: Any) -> dict[str, Any]:
        total = total_of(parts)
        weighted = None if total.weighted is None else str(total.weighted)
        return {"records": total.records, "weighted": weighted, "unweighed": total.unweighed}

    return {
        "period": found.wanted.span.name, "on": found.wanted.last.isoformat(), "site": site, **sums(found.parts),
        "staff": [{"staff": one, "name": name, **sums(found.of(one))} for one, name in found.staff.items()],
        "rows": [
            {
                "staff": part.staff, "name": part.name, "kind": part.kind, "title": part.title, "item": part.item,
                "item_title": part.item_title, "month": part.month, **sums([part]),
            }
            for part in found.parts
        ],
    }  # fmt: skip


def _list(call: Call, done: Any) -> int:
    told = [
        {
            "id": one.record, "kind": one.kind, "title": one.title, "item": one.item_title,
            "given_on": one.given_on.isoformat(), "resident": one.resident, "label": one.person, "staff": one.staff,
            "weight": None if one.weight is None else str(one.weight),
        }
        for one in done
    ]  # fmt: skip
    lines = [
        f"{one['given_on']}\t{one['title']}\t{one['item']}\t{one['label']}\t{one['weight'] or '—'}" for one in told
    ]
    call.speaker.answer({"records": told}, lines)
    return 0
