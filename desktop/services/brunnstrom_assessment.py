"""Brunnstrom stages of the upper limb, hand and lower limb after a stroke."""

from desktop.records.questions import Choice, choose
from desktop.records.scale import SIDES, ScaleAssessment
from desktop.words import mark

STAGES = (
    Choice("1", mark("Ⅰ期"), ("1期",)), Choice("2", mark("Ⅱ期"), ("2期",)), Choice("3", mark("Ⅲ期"), ("3期",)),
    Choice("4", mark("Ⅳ期"), ("4期",)), Choice("5", mark("Ⅴ期"), ("5期",)), Choice("6", mark("Ⅵ期"), ("6期",)),
)  # fmt: skip


class BrunnstromAssessment(ScaleAssessment):
    """Brunnstrom 偏瘫运动功能分期评定表"""

    title = mark("Brunnstrom分期")

    side: str | None = choose(mark("患侧"), SIDES, complete=True)
    upper: str | None = choose(mark("上肢分期"), STAGES, complete=True, source="Brunnstrom 上肢", heads=("上肢",))
    hand: str | None = choose(mark("手分期"), STAGES, complete=True, source="Brunnstrom 手", heads=("手",))
    lower: str | None = choose(mark("下肢分期"), STAGES, complete=True, source="Brunnstrom 下肢", heads=("下肢",))
