"""Names single figures, so that a district's form can ask for them: site.name, SJ-13.value, base.households."""

from collections.abc import Mapping

from desktop.progress.figures import Figures, TargetFigure
from desktop.reports.grids import Cell, count, figure, text
from desktop.reports.target_tables import amount_cell, counts, verdict
from desktop.words import tr

MAY_LACK = ("base.", "service.", "site.")


def facts(figures: Figures) -> dict[str, Cell]:
    """Return every figure that a form may ask for by its name."""
    known = {
        "site.name": text(figures.site_name),
        "site.code": text(figures.site),
        "period": text(figures.period),
        "period.title": text(figures.period_title),
        "on": text(figures.on),
        "plan.title": text(figures.plan_title),
        "digest": text(figures.digest),
        "journal.head": text(figures.journal_head),
        "journal.length": count(figures.journal_length),
        "quality.records": count(figures.quality.records),
        "quality.incomplete": count(figures.quality.incomplete),
        "quality.residents": count(figures.quality.residents),
    }
    known |= {f"base.{one.name}": amount_cell(one.value) for one in figures.bases}
    known |= {f"service.{one.kind}": count(one.records) for one in figures.services}
    for one in figures.targets:
        for name in (one.id, *one.also):  # a form may name the indicator by the plan that was outdone
            known |= {f"{name}.{column}": cell for column, cell in _columns(one).items()}
    return known


def document_id(figures: Figures) -> str:
    """Return what loose sheets of one report have in common."""
    return f"{figures.site}-{figures.period}-{figures.digest[:8]}"


def _columns(one: TargetFigure) -> Mapping[str, Cell]:
    numerator, denominator = counts(one)
    return {
        "title": text(one.title),
        "clause": text(one.clause),
        "goal": text(one.goal_text),
        "numerator": numerator,
        "denominator": denominator,
        "value": figure(one.value_text),
        "pace": figure(one.by_now_text),
        "gap": count(one.gap),
        "reached": text(verdict(one)),
        "waits": Cell(tr("缺：{names}", names="、".join(one.waits_titles)) if one.waits_titles else ""),
    }
