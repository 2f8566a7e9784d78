"""Knows the units that people mistake for the one a form asks for, and what a value in them comes to."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.records.problems import Problem, hard, soft
from desktop.records.questions import Question
from desktop.words import mark

WRONG_UNIT = mark("“{label}”像是按 {wrong} 填的：{given} {wrong} 约合 {value} {unit}，请核对后改填。")
IN_JIN = mark("按身高 {height} cm 算，体重 {given} kg 不合常理，像是按斤填的（合 {value} kg）；请核对，属实时请说明。")
TOO_HEAVY_BMI = Decimal(45)  # kg/m²; beyond it the half, read as 斤, is the likelier weight


@dataclass(frozen=True)
class Mistaken:
    """A value in the unit *wrong* times *factor* is one in *wanted*; only for fields that hold one of *words*."""

    wanted: str
    wrong: str
    factor: Decimal
    words: tuple[str, ...] = ("",)
    spellings: tuple[str, ...] = ()


MISTAKEN = (
    Mistaken("mmHg", "kPa", Decimal("7.5"), spellings=("千帕",)),
    Mistaken("mmol/L", "mg/dL", 1 / Decimal(18), ("glucose",), ("毫克/分升",)),
    Mistaken("mmol/L", "mg/dL", 1 / Decimal("38.67"), ("cholesterol", "ldl", "hdl"), ("毫克/分升",)),
    Mistaken("mmol/L", "mg/dL", 1 / Decimal("88.57"), ("triglyceride",), ("毫克/分升",)),
    Mistaken("μmol/L", "mg/dL", Decimal("88.4"), ("creatinine",), ("毫克/分升",)),
    Mistaken("g/L", "g/dL", Decimal(10), ("hemoglobin", "albumin_g"), ("克/分升",)),
    Mistaken("cm", mark("米"), Decimal(100), spellings=("m",)),
    Mistaken("cm", mark("尺"), Decimal(100) / 3, ("waist",), ("市尺",)),
    Mistaken("kg", mark("斤"), Decimal("0.5"), spellings=("市斤",)),
    Mistaken("两", mark("毫升"), Decimal("0.02"), ("drinking",), ("ml",)),
)


def mistaken_unit(question: Question, number: Decimal) -> Problem | None:
    """Return what to say where *number* lies outside the range only because of its unit, else None."""
    for one in MISTAKEN:
        if _concerns(one, question):
            value = in_wanted_unit(question, number, one.factor)
            if _is_inside(question, value):
                return hard(
                    question.name, f"{question.code}-unit", WRONG_UNIT,
                    label=question.label, wrong=one.wrong, given=format(number.normalize(), "f"), value=value,
                    unit=question.unit,
                )  # fmt: skip
    return None


def factor_of(question: Question, unit: str) -> Decimal | None:
    """Return what a value in *unit*, as somebody wrote it, is multiplied by; None where that is not known."""
    written = unit.strip().casefold()
    for one in MISTAKEN:
        if _concerns(one, question) and written in {one.wrong.casefold(), *one.spellings}:
            return one.factor
    return None


def in_wanted_unit(question: Question, number: Decimal, factor: Decimal) -> Decimal:
    """Return *number* times *factor* with the places that *question* keeps."""
    return (number * factor).quantize(Decimal(1).scaleb(-question.places), ROUND_HALF_UP)


def weight_in_jin(height_cm: Decimal | int, weight_kg: Decimal) -> Problem | None:
    """Return the question whether a weight that is odd for the height was written in 斤."""
    squared = (Decimal(height_cm) / 100) ** 2
    if weight_kg / squared <= TOO_HEAVY_BMI:
        return None
    return soft("weight_kg", "weight-unit", IN_JIN, height=height_cm, given=weight_kg, value=weight_kg / 2)


def _concerns(one: Mistaken, question: Question) -> bool:
    return one.wanted == question.unit and any(word in question.name for word in one.words)


def _is_inside(question: Question, number: Decimal) -> bool:
    low, high = question.least, question.most
    return (low is None or low <= number) and (high is None or number <= high)
