"""Freezes the figures of a period: reads everything once, in one transaction, and lets go."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from desktop.progress.bases import TITLES, Held
from desktop.progress.figures import (
    FORMAT,
    BaseUsed,
    Figures,
    ParameterUsed,
    PartFigure,
    PlanFigure,
    TargetFigure,
)
from desktop.progress.goals import Amount
from desktop.progress.holdings import count_services, judge_quality
from desktop.progress.labels import names_of
from desktop.progress.measures import Measure
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, open_reader
from desktop.progress.standing import Standing, stand
from desktop.progress.targets import AT_CENTER, SCOPES, THEMES
from desktop.progress.wording import goal_text, percent_text, unit_text
from desktop.progress.working import Working
from desktop.records.periods import Span
from desktop.store.shelf import Shelf
from desktop.words import tr


def freeze(shelf: Shelf, plan: Working, measures: Mapping[str, Measure], span: Span, on: date, site: str) -> Figures:
    """Read everything about *site* and all below it in one transaction and let go.

    *on* is the last day counted: the end of the period, or today while it runs.
    """
    with open_reader(shelf, Asking(on, site)) as reader:
        standings = list(stand(reader, plan, measures))
        services = count_services(reader, span)
        quality = judge_quality(reader, services)
        head = shelf.journal.head(reader.connection, shelf.replica)
        length = shelf.journal.length(reader.connection)
        parameters = _parameters(reader, standings)
        name = names_of(reader.connection, reader.tables, "site", "code", [site]).get(site, "")
    return Figures(
        format=FORMAT,
        site=site,
        site_name=name,
        period=span.name,
        period_title=span.title,
        on=on.isoformat(),
        plan=plan.id,
        plan_title=plan.title,
        plans=tuple(PlanFigure(one.id, one.title, one.document) for one in plan.plans),
        targets=tuple(map(target_figure, standings)),
        services=services,
        bases=_bases(standings),
        quality=quality,
        parameters=parameters,
        journal_replica=shelf.replica,
        journal_head=head.hash,
        journal_length=length,
    )


def target_figure(standing: Standing) -> TargetFigure:
    """Return a standing as it is frozen."""
    target, measure = standing.target, standing.measure
    due = target.due if target else None
    return TargetFigure(
        id=standing.id,
        plan=standing.plan.id if standing.plan else "",
        clause=target.clause if target else "",
        title=standing.title,
        text=target.text if target else "",
        theme=target.theme if target else "",
        theme_title=tr(THEMES[target.theme]) if target else "",
        scope=target.scope if target else "beside",
        scope_title=tr(SCOPES[target.scope]) if target else "",
        at_center=tr(AT_CENTER[target.at_center]) if target else "",
        measure=measure.name if measure else "",
        definition=tr(measure.definition) if measure else "",
        shape=measure.shape if measure else "declared",
        unit=measure.unit if measure else unit_text(standing.unit),
        value=value_of(standing),
        value_text=standing.value_text,
        numerator=_text(standing.numerator),
        denominator=_text(standing.denominator),
        met_by_now=standing.met_by_now,
        due_by_now=standing.due_by_now,
        by_now_text=percent_text(standing.value_by_now),
        goal=str(standing.goal),
        goal_text=goal_text(standing.goal),
        due=due.isoformat() if due else None,
        reached=standing.reached,
        gap=standing.gap,
        short=standing.short,
        excluded=standing.excluded,
        waits_for=tuple(str(one) for one in standing.waits_for),
        waits_titles=tuple(one.title for one in standing.waits_for),
        parts=tuple(PartFigure(name, tr(measure.parts[name]), standing.parts.get(name, 0)) for name in measure.parts)
        if measure and standing.numerator is not None
        else (),
        reviewed=standing.reviewed.reviewed if standing.reviewed else None,
        reviewable=standing.reviewed.all if standing.reviewed else None,
        also=tuple(cited.target.id for cited in standing.also),
    )


def value_of(standing: Standing) -> str | None:
    """Return the value as exact text: numerator/denominator for a rate, as counted; None for —."""
    if standing.value is None:
        return None
    if not standing.is_rate:
        return _text(standing.numerator)
    whole = Fraction(standing.numerator or 0).denominator == Fraction(standing.denominator or 1).denominator == 1
    return f"{_text(standing.numerator)}/{_text(standing.denominator)}" if whole else str(standing.value)


def _text(amount: Amount | None) -> str | None:
    if amount is None:
        return None
    exact = Fraction(amount)
    return str(exact.numerator) if exact.denominator == 1 else str(exact)


def _bases(standings: list[Standing]) -> tuple[BaseUsed, ...]:
    used: dict[tuple[str, str], tuple[Held, str]] = {}
    for one in standings:
        if one.base is not None:
            used.setdefault((one.base.kind, one.base.name), (one.base, tr(TITLES.get(one.base.name, one.title))))
    return tuple(
        BaseUsed(
            held.kind,
            held.name,
            title,
            _text(held.value) or "",
            held.counted_on.isoformat(),
            held.source,
            held.is_stale,
        )
        for _, (held, title) in sorted(used.items())
    )


def _parameters(reader: Reader, standings: list[Standing]) -> tuple[ParameterUsed, ...]:
    """Return each adjustable number in force once: under the target that sets it, else under its measure."""
    found: dict[tuple[str, str, str], ParameterUsed] = {}
    for one in standings:
        measure = one.measure
        if measure is None or reader.lacks(measure):
            continue
        own = dict(one.counted.parameters) if one.counted else {}
        values = reader.values(measure, own)
        adjustable = {name: parameter for name, parameter in measure.parameters.items() if not parameter.selects}
        for name, parameter in adjustable.items():
            title = one.title if name in own else measure.title
            found[measure.name, name, title] = ParameterUsed(
                measure.name,
                title,
                name,
                tr(parameter.label),
                values[name],
                tr(parameter.unit),
                tr(parameter.standing),
            )
    return tuple(found.values())
