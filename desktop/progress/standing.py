"""Says where every target stands: value, goal, reached, how many are missing, and what it waits for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from desktop.progress.bases import TITLES, Held, latest_figures
from desktop.progress.goals import SHARES, Amount, Goal, Sign, gap, reached, share
from desktop.progress.measures import Measure
from desktop.progress.plans import Plan
from desktop.progress.reviews import Reviewed, Reviews
from desktop.progress.run import Count, Reader
from desktop.progress.targets import Awaited, Target
from desktop.progress.wording import amount_text, percent_text
from desktop.progress.working import Cited, Working


@dataclass(frozen=True)
class Standing:
    """Where one target stands on a day; a number that cannot be known is None, never 0."""

    id: str
    title: str
    target: Target | None
    plan: Plan | None
    measure: Measure | None
    goal: Goal
    unit: str
    numerator: Amount | None = None
    denominator: Amount | None = None
    met_by_now: int | None = None
    due_by_now: int | None = None
    short: int | None = None
    excluded: int | None = None
    parts: Mapping[str, int] = field(default_factory=dict)
    waits_for: tuple[Awaited, ...] = ()
    base: Held | None = None
    reviewed: Reviewed | None = None
    also: tuple[Cited, ...] = ()

    @property
    def counted(self) -> Target | None:
        """Return the target whose parameters count: its own, or the one that it repeats."""
        if self.target is None or self.plan is None or not self.target.alias_of:
            return self.target
        return self.plan.target(self.target.alias_of) or self.target

    @property
    def is_rate(self) -> bool:
        """Say whether the value is a share of a denominator."""
        return self.goal.is_share or self.unit in SHARES or (self.measure is not None and self.measure.shape == "rate")

    @property
    def value(self) -> Fraction | None:
        """Return the value: a share where it is one, else the amount; None where something is missing."""
        if self.numerator is None:
            return None
        return share(self.numerator, self.denominator) if self.is_rate else Fraction(self.numerator)

    @property
    def value_by_now(self) -> Fraction | None:
        """Return the share of what is due by now (进度口径)."""
        return None if self.met_by_now is None else share(self.met_by_now, self.due_by_now)

    @property
    def reached(self) -> bool | None:
        """Say whether the goal is reached; None for a trend and while the value is unknown."""
        return None if self.value is None else reached(self.goal, self.numerator or 0, self.denominator)

    @property
    def gap(self) -> int | None:
        """Return by how many the numerator has to change."""
        return None if self.value is None else gap(self.goal, self.numerator or 0, self.denominator)

    @property
    def value_text(self) -> str:
        """Return the value as people read it."""
        return percent_text(self.value, self.goal) if self.is_rate else amount_text(self.value)


def stand(reader: Reader, plan: Working, measures: Mapping[str, Measure]) -> Iterator[Standing]:
    """Yield where each indicator of *plan* stands, one measure at a time, then the measures kept beside it."""
    held = latest_figures(reader.connection, reader.tables, reader.asking)
    judge = _Judge(reader, measures, held, Reviews(reader))
    for one in plan.indicators:
        yield judge.target(one.plan, one.target, one.also)
    shown = {one.target.measure for one in plan.indicators}
    for name in plan.beside:
        if name not in shown and name in measures:
            yield judge.beside(measures[name])


def stand_of(reader: Reader, plan: Working, measures: Mapping[str, Measure], target_id: str) -> Standing | None:
    """Return where one indicator stands, named by any of its targets or by a measure kept beside; None if unknown."""
    held = latest_figures(reader.connection, reader.tables, reader.asking)
    judge = _Judge(reader, measures, held, Reviews(reader))
    if (one := plan.indicator(target_id)) is not None:
        return judge.target(one.plan, one.target, one.also)
    return judge.beside(measures[target_id]) if target_id in plan.beside and target_id in measures else None


class _Judge:
    """Judges one target after the other over the same view of the ledger."""

    def __init__(
        self,
        reader: Reader,
        measures: Mapping[str, Measure],
        held: Mapping[tuple[str, str], Held],
        reviews: Reviews,
    ) -> None:
        self._reader, self._measures, self._held, self._reviews = reader, measures, held, reviews

    def target(self, plan: Plan, target: Target, also: tuple[Cited, ...]) -> Standing:
        """Return where *target* stands."""
        own = (plan.target(target.alias_of) or target) if target.alias_of else target
        unit = target.goal.unit or target.unit
        bare = Standing(target.id, target.title, target, plan, None, target.goal, unit, also=also)
        measure = self._measures.get(own.measure) if own.measure else None
        if measure is not None:
            return self._counted(bare, measure, own)
        return self._declared(bare, own)

    def beside(self, measure: Measure) -> Standing:
        """Return where a measure stands that no target of the plan asks for: a trend."""
        unit = "%" if measure.shape == "rate" else measure.unit
        return self._counted(
            Standing(measure.name, measure.title, None, None, measure, Goal(Sign.UP), unit), measure, None
        )

    def _counted(self, bare: Standing, measure: Measure, target: Target | None) -> Standing:
        lacking = self._reader.lacks(measure)
        if lacking:
            return _with(bare, measure=measure, waits_for=tuple(Awaited("kind", kind, kind) for kind in lacking))
        own = dict(target.parameters) if target else {}
        count = self._reader.count(measure, own)
        now = self._reader.count(measure, own, "today") if "today" in measure.readings else None
        base = self._held.get(("base-figure", measure.base)) if measure.base else None
        denominator: Amount | None = count.denominator
        is_blank = _is_blank(measure, count)
        if measure.base:
            denominator = base.value if base and not is_blank else None
        numerator = None if is_blank and measure.shape == "count" else count.numerator
        return _with(
            bare, measure=measure, numerator=numerator, denominator=denominator, short=count.short,
            excluded=count.excluded, parts=count.parts, base=base, reviewed=self._reviews.of(measure),
            met_by_now=now.numerator if now else None, due_by_now=now.denominator if now else None,
            waits_for=self._missing(measure, base, count),
        )  # fmt: skip

    def _missing(self, measure: Measure, base: Held | None, count: Count) -> tuple[Awaited, ...]:
        if measure.base and base is None:
            return (Awaited("base", measure.base, TITLES.get(measure.base, measure.base)),)
        if _is_blank(measure, count):
            return (Awaited("kind", measure.awaits, self._title(measure.awaits)),)
        return ()

    def _declared(self, bare: Standing, target: Target) -> Standing:
        names = [awaited.name for awaited in target.waits_for if awaited.what == "declared"]
        held = next((found for name in names if (found := self._held.get(("declared-figure", name)))), None)
        if held is not None:
            scale = SHARES.get("%" if bare.unit == "share" else bare.unit)  # a third is entered as it is shown
            return _with(bare, numerator=held.value, denominator=1 / scale if scale else None, base=held)
        bases = [self._held.get(("base-figure", one.name)) for one in target.waits_for if one.what == "base"]
        if target.goal.is_share and len(bases) == 2 and bases[0] and bases[1]:  # so many to so many residents
            return _with(bare, numerator=bases[0].value, denominator=bases[1].value, base=bases[1])
        waiting = tuple(one for one in target.waits_for if not self._is_there(one)) or target.waits_for
        if target.measure:
            waiting = (Awaited("register", target.measure, target.measure),)
        return _with(bare, waits_for=waiting)

    def _is_there(self, awaited: Awaited) -> bool:
        if awaited.what == "kind":
            return awaited.name in self._reader.kinds
        return awaited.what == "base" and ("base-figure", awaited.name) in self._held

    def _title(self, kind: str) -> str:
        declared = self._reader.kinds.get(kind)
        return declared.title if declared else kind


def _is_blank(measure: Measure, count: Count) -> bool:
    """Say whether the register that *measure* rests on holds nothing yet: then there is no number, not even a nought."""
    told = count.parts or count.excluded if measure.shape == "count" else count.denominator
    return bool(measure.awaits) and not told


def _with(standing: Standing, **more: object) -> Standing:
    return Standing(**{**standing.__dict__, **more})
