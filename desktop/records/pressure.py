"""Blood pressure as the forms ask for it: two numbers told in one go, the systolic above the diastolic."""

from collections.abc import Callable
from typing import Any

from desktop.records.questions import ask, when
from desktop.records.rules import rule
from desktop.words import mark

SWAPPED = mark("收缩压应高于舒张压，请核对两个数是否录反。")


def ask_systolic(**more: Any) -> Any:
    """Declare the systolic pressure; it is needed beside a diastolic one unless *more* says otherwise."""
    told: dict[str, Any] = {"needed": when("dbp_mmhg"), "with_": "pressure", "code": "bp"} | more
    return ask(mark("收缩压"), unit="mmHg", ge=60, le=300, **told)


def ask_diastolic(**more: Any) -> Any:
    """Declare the diastolic pressure; it is needed beside a systolic one unless *more* says otherwise."""
    told: dict[str, Any] = {"needed": when("sbp_mmhg"), "with_": "pressure", "code": "bp"} | more
    return ask(mark("舒张压"), unit="mmHg", ge=30, le=200, **told)


def pressures_in_order(
    systolic: str = "sbp_mmhg", diastolic: str = "dbp_mmhg", code: str = "bp-swapped"
) -> Callable[[Any], bool]:
    """Return the rule of a kind that its *systolic* pressure is higher than its *diastolic* one."""

    @rule(systolic, diastolic, code=code, says=SWAPPED)
    def systolic_stays_above_diastolic(self: Any) -> bool:
        return bool(getattr(self, systolic) > getattr(self, diastolic))

    return systolic_stays_above_diastolic
