"""Stacks plans into the 工作方案: each indicator is shown once, the later plan's target wins."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.progress.plans import Plan, PlanDamaged
from desktop.progress.strict_toml import Finding, Table, read_toml
from desktop.progress.targets import Target
from desktop.records.problems import Problem, hard
from desktop.words import mark


@dataclass(frozen=True)
class Stack:
    """An ordered list of plans, lowest first, and what is known to be one indicator in two of them."""

    id: str
    title: str
    plans: tuple[str, ...]
    beside: tuple[str, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Cited:
    """A target and the plan that it stands in."""

    plan: Plan
    target: Target


@dataclass(frozen=True)
class Indicator:
    """One indicator as it is shown: the target that counts, and the others that ask for the same."""

    plan: Plan
    target: Target
    also: tuple[Cited, ...] = ()


@dataclass(frozen=True)
class Working:
    """What a site works to: indicators, each once, and the measures kept beside them."""

    id: str
    title: str
    plans: tuple[Plan, ...]
    indicators: tuple[Indicator, ...]
    beside: tuple[str, ...] = ()

    def ended_before(self, day: date) -> tuple[Plan, ...]:
        """Return the plans whose validity ended before *day*; their targets go on being counted."""
        return tuple(plan for plan in self.plans if plan.valid_to is not None and plan.valid_to < day)

    def indicator(self, target_id: str) -> Indicator | None:
        """Return the indicator that *target_id* is shown under, also where another target wins."""
        for one in self.indicators:
            if target_id == one.target.id or any(target_id == cited.target.id for cited in one.also):
                return one
        return None


def load_stack(file: Path, plans: Mapping[str, Plan]) -> Stack:
    """Return the program's own stack; raises PlanDamaged when it is wrong."""
    stack, findings = read_stack(file, plans)
    if stack is None:
        raise PlanDamaged(finding=findings[0].sentence)
    return stack


def read_stack(file: Path, plans: Mapping[str, Plan]) -> tuple[Stack | None, tuple[Finding, ...]]:
    """Return the stack in *file* over *plans*, and what is wrong with it; None where something is."""
    values = read_toml(file)
    if isinstance(values, Problem):
        return None, (Finding(file.name, "", values),)
    problems: list[Problem] = []
    whole = Table(values, problems.append)
    head = Table(whole.table("stack"), problems.append)
    stack = Stack(
        id=head.name("id"),
        title=head.text("title", longest=60),
        plans=head.names("plans"),
        beside=head.names("beside"),
        same=head.groups("same"),
    )
    head.rest()
    whole.rest()
    problems += _against(stack, plans)
    return (None if problems else stack), tuple(Finding(file.name, "", problem) for problem in problems)


def working(plans: Mapping[str, Plan], stack: Stack) -> Working:
    """Return the stack with each indicator once: the latest plan's first, each plan in its own order."""
    chosen = tuple(plans[name] for name in stack.plans)
    return Working(stack.id, stack.title, chosen, _once(chosen, stack.same), stack.beside)


def alone(plan: Plan) -> Working:
    """Return a single plan in the same shape: its repeated targets once."""
    return Working(plan.id, plan.title, (plan,), _once((plan,), ()))


def _once(plans: Sequence[Plan], same: Iterable[tuple[str, ...]]) -> tuple[Indicator, ...]:
    joined = {name: group[0] for group in same for name in group}
    groups: dict[object, list[Cited]] = {}
    for plan in reversed(plans):
        for target in sorted(plan.targets, key=lambda one: bool(one.alias_of)):
            groups.setdefault(_indicator_of(plan, target, joined), []).append(Cited(plan, target))
    return tuple(Indicator(first.plan, first.target, tuple(rest)) for first, *rest in groups.values())


def _indicator_of(plan: Plan, target: Target, joined: Mapping[str, str]) -> object:
    """Return what tells this indicator from all others: its measure with parameters, else its id."""
    own = (plan.target(target.alias_of) or target) if target.alias_of else target
    if own.measure:
        return own.measure, own.parameters
    return joined.get(own.id, own.id)


def _against(stack: Stack, plans: Mapping[str, Plan]) -> list[Problem]:
    problems = []
    if not stack.plans:
        problems.append(hard("plans", "no-plans", mark("工作方案里还没有方案，请在 plans 里至少写一个。")))
    for name in stack.plans:
        if name not in plans:
            problems.append(
                hard("plans", "unknown-plan", mark("找不到方案“{plan}”，请核对名称或先导入它。"), plan=name)
            )
    stacked = [target.id for name in stack.plans if name in plans for target in plans[name].targets]
    for name, times in Counter(stacked).items():
        if times > 1:
            problems.append(
                hard("plans", "id-in-two-plans", mark("编号 {id} 在两个方案里都有，请改其中一个。"), id=name)
            )
    for name in (name for group in stack.same for name in group):
        if name not in stacked:
            problems.append(hard("same", "unknown-target", mark("same 里的编号不在所列方案里，请核对。")))
    return problems
