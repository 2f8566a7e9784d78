"""The plans that standing can be asked for: the 工作方案 first, then every document by itself."""

from collections.abc import Mapping

from desktop.paths import resources
from desktop.progress.plans import load_plans
from desktop.progress.working import Working, alone, load_stack, working


def choosable_plans() -> Mapping[str, Working]:
    """Return the plans by id, in the order in which they are offered."""
    plans = load_plans(resources() / "plans")
    stack = working(plans, load_stack(resources() / "plans" / "working.toml", plans))
    return {stack.id: stack} | {name: alone(plan) for name, plan in plans.items()}
