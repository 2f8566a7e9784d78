"""The figures of a period, frozen: plain data that screen, page, workbook and package share."""

import hashlib
from dataclasses import asdict, dataclass
from typing import Any

from desktop.progress.holdings import Quality, ServiceCount
from desktop.store.entry import canonical

FORMAT = 1


@dataclass(frozen=True)
class PlanFigure:
    """A plan that was worked to."""

    id: str
    title: str
    document: str


@dataclass(frozen=True)
class PartFigure:
    """One part of a count, shown beside it."""

    name: str
    title: str
    amount: int


@dataclass(frozen=True)
class TargetFigure:
    """Where one target stood; fractions are text such as 61/192, what is not known is None."""

    id: str
    plan: str
    clause: str
    title: str
    text: str
    theme: str
    theme_title: str
    scope: str
    scope_title: str
    at_center: str
    measure: str
    definition: str
    shape: str
    unit: str
    value: str | None
    value_text: str
    numerator: str | None
    denominator: str | None
    met_by_now: int | None
    due_by_now: int | None
    by_now_text: str
    goal: str
    goal_text: str
    due: str | None
    reached: bool | None
    gap: int | None
    short: int | None
    excluded: int | None
    waits_for: tuple[str, ...]
    waits_titles: tuple[str, ...]
    parts: tuple[PartFigure, ...]
    reviewed: int | None
    reviewable: int | None
    also: tuple[str, ...]


@dataclass(frozen=True)
class BaseUsed:
    """A base or declared figure that a target rests on."""

    kind: str
    name: str
    title: str
    value: str
    counted_on: str
    source: str
    is_stale: bool


@dataclass(frozen=True)
class ParameterUsed:
    """A parameter in force, with its label and whether a document confirms it."""

    measure: str
    measure_title: str
    name: str
    label: str
    value: int | str
    unit: str
    standing: str


@dataclass(frozen=True)
class Figures:
    """The figures of a period, frozen: the same object feeds screen, list, page, workbook and package."""

    format: int
    site: str
    site_name: str
    period: str
    period_title: str
    on: str
    plan: str
    plan_title: str
    plans: tuple[PlanFigure, ...]
    targets: tuple[TargetFigure, ...]
    services: tuple[ServiceCount, ...]
    bases: tuple[BaseUsed, ...]
    quality: Quality
    parameters: tuple[ParameterUsed, ...]
    journal_replica: str
    journal_head: str
    journal_length: int

    def as_object(self) -> dict[str, Any]:
        """Return the figures as a JSON object: text, integers, yes-no, nulls, lists and objects only."""
        told: dict[str, Any] = _plain(asdict(self))
        return told

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the canonical form (figures_digest)."""
        return hashlib.sha256(canonical(self.as_object()).encode()).hexdigest()

    def target(self, target_id: str) -> TargetFigure | None:
        """Return the figure of one target."""
        return next((one for one in self.targets if one.id == target_id), None)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
