"""Finds the plan, site and day that a command speaks of."""

from datetime import date

from desktop.cli.call import Call
from desktop.faults import Refused
from desktop.paths import resources
from desktop.progress.measures import Measure, load_measures
from desktop.progress.plans import Plan, load_plans
from desktop.progress.working import Working, alone, load_stack, working
from desktop.records.periods import Span, read_period
from desktop.records.reading import FIRST_YEAR, LAST_YEAR, read_date
from desktop.store.closing import NotAPeriod
from desktop.store.ledger import Ledger
from desktop.words import mark

WORKING = "working"


class UnknownPlan(Refused):
    """There is no such plan."""

    code = "unknown-plan"
    words = mark("没有“{plan}”这个方案，用 taizhang plans 查看全部方案。")


class BadDay(Refused):
    """The day cannot be read."""

    code = "bad-day"
    words = mark("日期“{day}”读不懂，请写成 2025-12-31 的样子。")


class UnknownSite(Refused):
    """The ledger knows no such site."""

    code = "unknown-site"
    words = mark("台账里没有代码为“{site}”的机构，请检查 --site。")


def all_plans() -> dict[str, Plan]:
    """Return the plans that ship with the program."""
    return load_plans(resources() / "plans")


def all_measures() -> dict[str, Measure]:
    """Return the measures that ship with the program."""
    return load_measures(resources() / "measures")


def plan_named(name: str) -> Working:
    """Return the stack of the working plan, or one plan in the same shape."""
    plans = all_plans()
    if name == WORKING:
        return working(plans, load_stack(resources() / "plans" / "working.toml", plans))
    if name not in plans:
        raise UnknownPlan(plan=name)
    return alone(plans[name])


def day_of(call: Call) -> date:
    """Return the day that --on names, else today."""
    return day_named(call.args.on, call.now().date())


def day_named(text: str, today: date) -> date:
    """Return the day that *text* names, else *today*."""
    found = read_date(text, today) if text else today
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise BadDay(day=text)
    return found


def site_of(call: Call, ledger: Ledger) -> str:
    """Return the code of the site that --site names, else of the ledger's own."""
    named = str(call.args.site or ledger.site.code)
    if named != ledger.site.code and not ledger.shelf.all("site", code=named):
        raise UnknownSite(site=named)
    return named


def span_of(text: str) -> Span:
    """Return the reporting period that *text* names."""
    found = read_period(text)
    if found is None:
        raise NotAPeriod(period=text)
    return found
