"""Commands about progress: plans, measures, progress, explain, base, figures."""

import json
from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import WORKING, all_measures, all_plans, day_of, plan_named, site_of
from desktop.cli.speaking import problem_object
from desktop.faults import Refused
from desktop.progress.explaining import explain
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.progress.snapshot import target_figure
from desktop.progress.standing import stand, stand_of
from desktop.progress.wording import ended_text, goal_text
from desktop.store.shelf import Put, new_id
from desktop.words import mark, tr

FIGURE_KINDS = {"declared": "declared-figure", "base": "base-figure"}


class UnknownTarget(Refused):
    """The plan has no such target."""

    code = "unknown-target"
    words = mark("这个方案里没有“{target}”这条目标，用 taizhang plans 查看编号。")


class FiguresUnnamed(Refused):
    """The figures are of no kind that is kept from a file, or no file is named."""

    code = "figures-unnamed"
    words = mark("--set 要写成 declared:文件（申报数）或 base:文件（基数）。")


class FiguresUnread(Refused):
    """The file of declared figures cannot be read."""

    code = "figures-unread"
    words = mark("申报数文件读不懂：每行应是一个 JSON 对象，含 name、value、date、source。")


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    commands.add_parser("plans", help=tr("列出方案与文号")).set_defaults(run=plans)
    commands.add_parser("measures", help=tr("列出指标口径与参数")).set_defaults(run=measures)
    shown = commands.add_parser("progress", help=tr("各目标的完成情况"))
    shown.add_argument("--plan", default=WORKING)
    shown.set_defaults(run=progress)
    opened = commands.add_parser("explain", help=tr("一个数背后的名单"))
    opened.add_argument("target")
    opened.add_argument("--plan", default=WORKING)
    opened.add_argument("--reading", choices=("year", "today"), default="")
    opened.set_defaults(run=explain_target)
    for parser in (shown, opened):
        parser.add_argument("--on", default="", metavar="DATE")
        parser.add_argument("--site", default="", metavar="CODE")
    base_ = commands.add_parser("base", help=tr("录入基数，如常住人口"))
    base_.add_argument("name")
    base_.add_argument("value")
    base_.add_argument("--date", required=True)
    base_.add_argument("--source", required=True)
    base_.add_argument("--reason", default="", metavar="TEXT", help=tr("截至日期在已结账的报告期内时，写明更正原因"))
    base_.set_defaults(run=base)
    declared = commands.add_parser("figures", help=tr("从文件录入申报数或基数"))
    declared.add_argument("--set", required=True, metavar="KIND:FILE", dest="given")
    declared.set_defaults(run=figures)


def plans(call: Call) -> int:
    """Print the plans with their document, validity and targets."""
    told: list[dict[str, Any]] = [
        {
            "id": plan.id, "title": plan.title, "document": plan.document, "issuer": plan.issuer,
            "district": plan.district, "valid_from": _day(plan.valid_from), "valid_to": _day(plan.valid_to),
            "targets": [
                {"id": t.id, "clause": t.clause, "title": t.title, "measure": t.measure or None, "goal": str(t.goal)}
                for t in plan.targets
            ],
        }
        for plan in all_plans().values()
    ]  # fmt: skip
    lines = [f"{p['id']}\t{p['document']}\t{p['title']}\t{len(p['targets'])}" for p in told]
    call.speaker.answer(told, lines)
    return 0


def measures(call: Call) -> int:
    """Print the measures with source and parameters."""
    told = [
        {
            "name": one.name, "title": one.title, "definition": one.definition, "subject": one.subject,
            "shape": one.shape, "unit": one.unit, "source": one.source, "base": one.base or None,
            "readings": list(one.readings),
            "parameters": [
                {"name": p.name, "default": p.default, "label": p.label, "unit": p.unit, "standing": p.standing}
                for p in one.parameters.values()
            ],
        }
        for one in all_measures().values()
    ]  # fmt: skip
    call.speaker.answer(told, [f"{one['name']}\t{one['shape']}\t{one['title']}" for one in told])
    return 0


def progress(call: Call) -> int:
    """Print where every target of a plan stands."""
    plan, on = plan_named(call.args.plan), day_of(call)
    with call.ledger() as ledger:
        asking = Asking(on, site_of(call, ledger))
        with open_reader(ledger.shelf, asking) as reader:
            standings = [(one, target_figure(one)) for one in stand(reader, plan, all_measures())]
    told = []
    for standing, figure in standings:
        due = standing.value_by_now
        told.append(
            {
                "id": figure.id, "title": figure.title, "plan": figure.plan or None, "clause": figure.clause or None,
                "measure": figure.measure or None, "shape": figure.shape, "value": _fraction(standing),
                "numerator": _number(figure.numerator), "denominator": _number(figure.denominator),
                "due_by_now": None if due is None else
                {"value": f"{due.numerator}/{due.denominator}", "numerator": figure.met_by_now,
                 "denominator": figure.due_by_now},
                "goal": figure.goal, "reached": figure.reached, "gap": figure.gap, "text": figure.value_text,
                "waits_for": list(figure.waits_for) or None, "also": list(figure.also),
            }
        )  # fmt: skip
    lines = [
        f"{f.id}\t{f.title}\t{f.numerator or '—'}/{f.denominator or '—'}\t{f.value_text}\t{goal_text(s.goal)}\t"
        + (tr("等待：{what}", what="、".join(f.waits_titles)) if f.waits_for else "✓" if f.reached else "")
        for s, f in standings
    ]
    if ended := ended_text(plan.ended_before(on), on):
        call.speaker.say(ended)
    call.speaker.answer({"plan": call.args.plan, "on": on.isoformat(), "targets": told}, lines)
    return 0


def explain_target(call: Call) -> int:
    """Print the rows behind one number."""
    plan = plan_named(call.args.plan)
    with call.ledger() as ledger:
        asking = Asking(day_of(call), site_of(call, ledger))
        with open_reader(ledger.shelf, asking) as reader:
            standing = stand_of(reader, plan, all_measures(), call.args.target)
            if standing is None:
                raise UnknownTarget(target=call.args.target)
            rows = explain(reader, standing, call.args.reading, ledger.session)
    told = [
        {
            "subject": row.subject, "person": row.person, "label": row.label, "state": row.state, "why": row.why,
            "amount": None if row.amount is None else _number(str(row.amount)), "missing": row.missing,
            "due": _day(row.due),
        }
        for row in rows
    ]  # fmt: skip
    lines = [f"{row.state_text}\t{row.label}\t{row.why}" for row in rows]
    call.speaker.answer({"target": call.args.target, "rows": told}, lines)
    return 0


def base(call: Call) -> int:
    """Keep one base figure."""
    args = call.args
    values = {"name": args.name, "value": args.value, "counted_on": args.date, "source": args.source}
    asked = {one.base for one in all_measures().values()}
    asked |= {one.name for plan in all_plans().values() for target in plan.targets for one in target.waits_for}
    if args.name not in asked:
        call.speaker.say(
            tr("没有指标用到“{name}”这个基数，请核对名称；progress 的“等待”里写着各指标要的名称。", name=args.name)
        )
    return _kept(call, "base-figure", [values], args.reason)


def figures(call: Call) -> int:
    """Keep declared or base figures from a file of JSON lines."""
    kind, _, name = call.args.given.partition(":")
    if kind not in FIGURE_KINDS or not name:
        raise FiguresUnnamed
    try:
        rows = [json.loads(line) for line in Path(name).read_text("utf-8-sig").splitlines() if line.strip()]
        told = [
            {"name": r["name"], "value": str(r["value"]), "counted_on": r["date"], "source": r["source"]} for r in rows
        ]
    except (ValueError, KeyError, TypeError, RecursionError) as unread:
        raise FiguresUnread from unread
    return _kept(call, FIGURE_KINDS[kind], told)


def _kept(call: Call, kind: str, rows: list[dict[str, object]], reason: str = "") -> int:
    refused = 0
    with call.ledger() as ledger:
        for values in rows:
            answer = ledger.shelf.put(Put(kind, new_id(), values, reason=reason), by=ledger.session)
            refused += answer.is_refused
            problems = [problem_object(problem) for problem in answer.problems]
            told = (
                {"refused": answer.record, "problems": problems}
                if answer.is_refused
                else {
                    "ack": answer.record,
                    "seq": answer.seq,
                }
            )
            call.speaker.acknowledge(told, [p["sentence"] for p in problems] or f"ACK {answer.record} {answer.seq}")
    return 2 if refused else 0


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _fraction(standing: Any) -> str | None:
    value = standing.value
    return None if value is None else f"{value.numerator}/{value.denominator}" if standing.is_rate else str(value)


def _number(text: str | None) -> int | str | None:
    return int(text) if text is not None and text.lstrip("-").isdigit() else text
