"""Fugl-Meyer motor assessment by its parts: upper limb 66, lower limb 34, total and band."""

from typing import Any

from desktop.records.questions import ask, choose, codes, computed
from desktop.records.rules import computes
from desktop.records.scale import SIDES, UNCONFIRMED, ScaleAssessment, band_of
from desktop.words import mark

BANDS = codes(mark("运动功能正常"), mark("轻度障碍"), mark("中度障碍"), mark("明显障碍"), mark("严重障碍"))
UPPER = ("upper_reflexes", "upper_flexors", "upper_extensors", "upper_mixed", "upper_separate", "upper_hyper",
         "wrist", "hand", "upper_coordination")  # fmt: skip
LOWER = ("lower_reflexes", "lower_flexors", "lower_extensors", "lower_sitting", "lower_standing", "lower_hyper",
         "lower_coordination")  # fmt: skip


def _part(label: str, most: int, items: str, **more: Any) -> Any:
    return ask(label, unit=mark("分"), ge=0, le=most, complete=True, source=f"FMA {items}（每项 0～2 分）", **more)


class FuglMeyerAssessment(ScaleAssessment):
    """Fugl-Meyer 运动功能评定表（按部分记分）"""

    title = mark("Fugl-Meyer评定")

    side: str | None = choose(mark("患侧"), SIDES, complete=True)
    upper_reflexes: int | None = _part(mark("上肢反射活动"), 4, "上肢 2 项", heading=mark("上肢（66分）"))
    upper_flexors: int | None = _part(mark("上肢屈肌协同运动"), 12, "上肢 6 项")
    upper_extensors: int | None = _part(mark("上肢伸肌协同运动"), 6, "上肢 3 项")
    upper_mixed: int | None = _part(mark("上肢伴协同运动的活动"), 6, "上肢 3 项")
    upper_separate: int | None = _part(mark("上肢脱离协同运动的活动"), 6, "上肢 3 项")
    upper_hyper: int | None = _part(mark("上肢反射亢进"), 2, "上肢 1 项")
    wrist: int | None = _part(mark("腕稳定性"), 10, "腕 5 项")
    hand: int | None = _part(mark("手功能"), 14, "手 7 项")
    upper_coordination: int | None = _part(mark("上肢协调与速度"), 6, "上肢 3 项")
    lower_reflexes: int | None = _part(mark("下肢反射活动"), 4, "下肢 2 项", heading=mark("下肢（34分）"))
    lower_flexors: int | None = _part(mark("下肢屈肌协同运动"), 6, "下肢 3 项")
    lower_extensors: int | None = _part(mark("下肢伸肌协同运动"), 8, "下肢 4 项")
    lower_sitting: int | None = _part(mark("坐位伴协同运动的活动"), 4, "下肢 2 项")
    lower_standing: int | None = _part(mark("站位脱离协同运动的活动"), 4, "下肢 2 项")
    lower_hyper: int | None = _part(mark("下肢反射亢进"), 2, "下肢 1 项")
    lower_coordination: int | None = _part(mark("下肢协调与速度"), 6, "下肢 3 项")
    upper: int | None = computed(mark("上肢得分"), unit=mark("分"), heading=mark("总分"), source="FMA 上肢 66 分")
    lower: int | None = computed(mark("下肢得分"), unit=mark("分"), source="FMA 下肢 34 分")
    total: int | None = computed(mark("Fugl-Meyer总分"), unit=mark("分"), source="FMA 100 分", heads=("总分", "FMA"))
    band: str | None = computed(mark("障碍程度"), BANDS, source="FMA", hint=UNCONFIRMED, heads=("分级",))

    @computes("upper", *UPPER)
    def the_sum_of_the_upper_limb(self, known: Any) -> int:
        return sum(getattr(self, part) for part in UPPER)

    @computes("lower", *LOWER)
    def the_sum_of_the_lower_limb(self, known: Any) -> int:
        return sum(getattr(self, part) for part in LOWER)

    @computes("total", "upper", "lower")
    def the_sum_of_both_limbs(self, known: Any) -> int:
        return (self.upper or 0) + (self.lower or 0)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        return band_of("fugl-meyer", self.total or 0)
