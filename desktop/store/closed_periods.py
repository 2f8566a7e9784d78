"""Which periods are closed for a site, and what that asks of a change: a reason, and somebody who may amend."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.records.kind import Kind
from desktop.records.periods import Span, read_period
from desktop.records.problems import Problem, hard, soft
from desktop.store.entry import PUT, Change, Scalar
from desktop.store.merge import Merged
from desktop.store.rights import may_review
from desktop.words import mark

PERIOD, CODE = "period", "period-closed"
GIVE_A_REASON = mark("{period}已经结账。要改动这期的记录，请写明原因，这次改动将列入更正单。")
NOT_BY_YOU = mark("{period}已经结账，录入的账号不能再改动这期的记录，请由审核人或单位负责人写明原因后更正。")
REOPENED = mark("{period}已经结账。要取消结账或改动结账日期，请写明原因。")


@dataclass(frozen=True)
class Closed:
    """A closed period, its days as the journal spells them."""

    name: str
    first: str
    last: str

    @property
    def title(self) -> str:
        """Return the period as reports print it."""
        return title_of(self.name)


Closings = Mapping[str | None, tuple[Closed, ...]]  # by the code of a site: its own and those of the sites above it


def closings_of(periods: Iterable[Any], parents: Mapping[str, str | None]) -> Closings:
    """Return what is closed for each site; what a center closes is closed for its stations and clinics too."""
    own: dict[str | None, list[Closed]] = {}
    for one in periods:
        span = read_period(one.period or "") if one.closed_on else None
        if span is not None:
            own.setdefault(one.site, []).append(_closed(span))
    if not own:
        return {}
    return {site: tuple(c for above in _line(site, parents) for c in own.get(above, ())) for site in {*parents, *own}}


def covering(closings: Closings, site: Scalar, day: Scalar) -> Closed | None:
    """Return the closed period of *site* in which *day* lies, or None."""
    if not closings or not isinstance(day, str):
        return None
    return next((one for one in closings.get(str(site), ()) if one.first <= day <= one.last), None)


def against(
    closings: Closings,
    kind: Kind,
    standing: Merged,
    changes: Mapping[str, Change],
    days: tuple[Scalar, Scalar],
    role: str,
    *,
    action: str = PUT,
    has_reason: bool = False,
) -> Problem | None:
    """Return what a closed period has against a change; *days* date the record before and after it.

    Whether somebody reviewed a record, or entered it on the platform, is no part of what was reported; neither is
    what happened after the period and only fills in what was blank.
    """
    if kind.name == PERIOD:
        return _against_reopening(standing, changes, action, has_reason)
    sites = standing.values.get("site"), changes.get("site", (standing.values.get("site"), None))[0]
    found = [covering(closings, site, day) for site, day in zip(sites, days, strict=True)]
    closed = next((one for one in found if one is not None), None)
    if closed is None or (action == PUT and standing.stamps and _is_no_part(closings, kind, standing, changes)):
        return None
    if not may_review(role):
        return hard(kind.date_field, CODE, NOT_BY_YOU, period=closed.title)
    return None if has_reason else soft(kind.date_field, CODE, GIVE_A_REASON, period=closed.title)


def title_of(name: str) -> str:
    """Return the period called *name* as reports print it."""
    span = read_period(name)
    return span.title if span else name


def _is_no_part(closings: Closings, kind: Kind, standing: Merged, changes: Mapping[str, Change]) -> bool:
    told = {
        name: value
        for name, (value, _) in changes.items()
        if value != standing.values.get(name) and not (name in kind.by_name and kind.by_name[name].aside)
    }
    if not told:
        return True
    # a day that is only planned, as the next visit, has not happened after the period: it lets nothing else be filled in
    asked = ((kind.by_name[name], value) for name, value in told.items() if name in kind.by_name)
    dated = [value for question, value in asked if question.type == "date" and not question.future]
    fills_blanks = all(standing.values.get(name) is None for name in told)
    site = standing.values.get("site")
    return bool(dated) and fills_blanks and not any(covering(closings, site, day) for day in dated)


def _against_reopening(
    standing: Merged, changes: Mapping[str, Change], action: str, has_reason: bool
) -> Problem | None:
    """Ask for a reason where a closing is taken back."""
    if not standing.values.get("closed_on") or standing.void or has_reason:
        return None
    moved = {"closed_on", PERIOD, "site"} & {n for n, (v, _) in changes.items() if v != standing.values.get(n)}
    if action == PUT and not moved:
        return None
    return soft("closed_on", CODE, REOPENED, period=title_of(str(standing.values.get(PERIOD) or "")))


def _closed(span: Span) -> Closed:
    return Closed(span.name, span.first.isoformat(), span.last.isoformat())


def _line(site: str | None, parents: Mapping[str, str | None]) -> list[str | None]:
    """Return a site and those above it, once each even where the registers go in a circle."""
    line: list[str | None] = []
    while site is not None and site not in line:
        line.append(site)
        site = parents.get(site)
    return line
