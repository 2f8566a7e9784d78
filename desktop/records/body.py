"""Height and weight as every form asks for them, and the body mass index that follows from both."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from desktop.records.problems import Problem
from desktop.records.questions import ask, computed
from desktop.records.rules import computes, history
from desktop.records.units import weight_in_jin
from desktop.words import mark

LEAST_BMI, MOST_BMI = Decimal(3), Decimal(1200)  # what the heights and weights below can come to


def ask_height(**more: Any) -> Any:
    """Declare the height."""
    return ask(mark("身高"), unit="cm", places=1, ge=50, le=250, **more)


def ask_weight(**more: Any) -> Any:
    """Declare the weight."""
    return ask(mark("体重"), unit="kg", places=1, ge=20, le=300, **more)


def computed_bmi(**more: Any) -> Any:
    """Declare the body mass index, which a `computes` method fills by `body_mass_index`."""
    return computed(
        mark("体质指数"), type="decimal", places=1, unit="kg/m²", least=LEAST_BMI, most=MOST_BMI, heads=("BMI",), **more
    )


def body_mass_index(height_cm: Decimal | int, weight_kg: Decimal) -> Decimal:
    """Return kg/m² with one place, halves rounded up as Excel does."""
    return (weight_kg / (Decimal(height_cm) / 100) ** 2).quantize(Decimal("0.1"), ROUND_HALF_UP)


@history("height_cm", "weight_kg")
def the_weight_is_none_in_jin(self: Any, known: Any) -> Problem | None:
    """Judge a kind that asks for both: a weight that is odd for the height may have been written in 斤."""
    return weight_in_jin(self.height_cm, self.weight_kg)


@computes("bmi", "height_cm", "weight_kg")
def weight_over_height_squared(self: Any, known: Any) -> Decimal:
    """Fill the body mass index of a kind that asks for both."""
    return body_mass_index(self.height_cm, self.weight_kg)
