"""Commands about periods and review: closing, reopening, the correction sheet, what waits, passing it."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import site_of, span_of
from desktop.cli.speaking import problem_object
from desktop.words import tr


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    period = commands.add_parser("period", help=tr("报告期：结账、取消结账、列出"))
    parts = period.add_subparsers(dest="period_command", metavar="COMMAND", required=True)
    for name, run in (("close", close), ("reopen", reopen)):
        part = parts.add_parser(name)
        part.add_argument("name", metavar="2025|2025H1|2025Q4|2025-12")
        part.add_argument("--site", default="", metavar="CODE")
        part.set_defaults(run=run)
        if name == "reopen":
            part.add_argument("--reason", required=True, metavar="TEXT")
    parts.add_parser("list").set_defaults(run=list_periods)
    sheet = commands.add_parser("amendments", help=tr("更正单：结账后改动了什么"))
    sheet.add_argument("--period", required=True, metavar="2025|2025H1|2025Q4|2025-12")
    sheet.add_argument("--site", default="", metavar="CODE")
    sheet.add_argument("--out", type=Path, metavar="FILE.pdf")
    sheet.set_defaults(run=amendments)
    review = commands.add_parser("review", help=tr("审核：列出待审核的记录，通过没有异常的"))
    review.add_argument("--pass-rest", action="store_true", help=tr("没有异常、不缺项的一次全部通过"))
    review.set_defaults(run=review_records)


def close(call: Call) -> int:
    """Close a period."""
    from desktop.store.closing import close_period

    with call.ledger() as ledger:
        site, span = site_of(call, ledger), span_of(call.args.name)
        state = close_period(ledger.shelf, span.name, ledger.session, on=call.now().date(), site=site)
    told = {"period": state.name, "site": state.site, "closed_on": str(state.closed_on)}
    call.speaker.answer(told, tr("{period}已结账（{day}）。此后的改动须写明原因，并列入更正单。", period=state.title, day=state.closed_on))  # fmt: skip
    return 0


def reopen(call: Call) -> int:
    """Take a closing back."""
    from desktop.store.closing import reopen_period

    with call.ledger() as ledger:
        span = span_of(call.args.name)
        reopen_period(ledger.shelf, span.name, ledger.session, reason=call.args.reason, site=site_of(call, ledger))
    call.speaker.answer({"period": span.name, "closed_on": None}, tr("{period}已取消结账。", period=span.title))
    return 0


def list_periods(call: Call) -> int:
    """Print the periods that were closed or reopened."""
    from desktop.store.closing import periods_of

    with call.ledger() as ledger:
        states = periods_of(ledger.shelf)
    told = [{"period": one.name, "site": one.site, "closed_on": _text(one.closed_on)} for one in states]
    call.speaker.answer(told, [f"{one.name}\t{one.site}\t{one.closed_on or tr('未结账')}" for one in states])
    return 0


def amendments(call: Call) -> int:
    """Print what was changed since a period was closed; draw the sheet where --out names a file."""
    from desktop.store.amendments import correction_sheet

    with call.ledger() as ledger:
        site = site_of(call, ledger)
        sheet = correction_sheet(ledger.shelf, span_of(call.args.period), site)
        if call.args.out:
            from desktop.reports.amendment_sheet import draw_correction_sheet

            found = ledger.shelf.all("site", code=site)
            name, code = (found[0].name, found[0].credit_code or "") if found else (ledger.site.name, "")
            draw_correction_sheet(sheet, name, code, call.args.out, call.now(), ledger.session.name)
    told = {
        "period": sheet.span.name, "site": sheet.site, "closed_on": sheet.closed_on,
        "amendments": [
            {"kind": one.kind, "id": one.record, "date": one.day, "site": one.site, "person": one.person,
             "action": one.action, "reason": one.reason, "author": one.author, "at": one.at,
             "changes": [{"label": c.label, "before": c.before, "after": c.after} for c in one.changes]}
            for one in sheet.amendments
        ],
    }  # fmt: skip
    lines = [
        "\t".join((one.at, one.action, one.title, one.person, one.day, one.reason, one.author,
                   "；".join(f"{c.label} {c.before}→{c.after}" for c in one.changes)))
        for one in sheet.amendments
    ]  # fmt: skip
    call.speaker.answer(told, lines or tr("结账后没有改动。"))
    return 0


def review_records(call: Call) -> int:
    """Print what waits for review, what is odd first; pass the rest where it is asked for."""
    from desktop.store.review_queue import waiting_for_review
    from desktop.store.reviewing import pass_all
    from desktop.store.rights import REVIEWERS

    with call.ledger() as ledger:
        ledger.session.must_be(*REVIEWERS)
        queue = waiting_for_review(ledger.shelf, ledger.session, call.now().date())
        rest = [(one.kind, one.record) for one in queue.plain]
        done = pass_all(ledger.shelf, rest, ledger.session) if call.args.pass_rest and rest else None
    told = {
        "waiting": queue.total,
        "odd": [
            {"kind": one.kind, "id": one.record, "fields": {odd.field: odd.explained for odd in one.oddities}}
            for one in queue.odd
        ],
        "incomplete": [{"kind": o.kind, "id": o.record, "missing": list(o.missing)} for o in queue.incomplete],
        "rest": len(rest), "passed": done.passed if done else 0, "batch": done.batch if done else None,
        "refused": [
            {"id": one.record, "problems": [problem_object(problem) for problem in one.problems]}
            for one in (done.refused if done else ())
        ],
    }  # fmt: skip
    lines = [tr("待审核 {n} 条：异常 {odd} 条，缺项 {some} 条，其余 {rest} 条。", n=queue.total, odd=len(queue.odd), some=len(queue.incomplete), rest=len(rest))]  # fmt: skip
    if done:
        lines.append(tr("已通过 {n} 条；要整批撤回，用 taizhang undo {id}。", n=done.passed, id=done.batch))
        lines += sorted({problem.sentence for one in done.refused for problem in one.problems[:1]})
    call.speaker.answer(told, lines)
    return 2 if done and done.refused else 0


def _text(value: object) -> str | None:
    return None if value is None else str(value)
