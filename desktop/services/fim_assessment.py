"""Functional independence measure: 18 items of one to seven, motor and cognitive sums, total and band."""

from typing import Any

from desktop.records.questions import choose, codes, computed
from desktop.records.rules import computes
from desktop.records.scale import UNCONFIRMED, ScaleAssessment, band_of
from desktop.words import mark

LEVELS = codes(
    mark("完全依赖"), mark("最大帮助"), mark("中等帮助"), mark("最小帮助"), mark("监护或准备"), mark("有条件的独立"),
    mark("完全独立"),
)  # fmt: skip
BANDS = codes(
    mark("完全独立"), mark("基本独立"), mark("有条件的独立"), mark("轻度依赖"), mark("中度依赖"), mark("重度依赖"),
    mark("极重度依赖"), mark("完全依赖"),
)  # fmt: skip
MOTOR = ("eating", "grooming", "bathing", "dressing_upper", "dressing_lower", "toilet", "bladder", "bowels",
         "transfer_bed", "transfer_toilet", "transfer_bath", "moving", "stairs")  # fmt: skip
COGNITIVE = ("understanding", "expression", "company", "problems", "memory")


class FimAssessment(ScaleAssessment):
    """功能独立性评定表（FIM）"""

    title = mark("FIM评定")

    eating: str | None = choose(mark("进食"), LEVELS, complete=True, heading=mark("运动功能"), source="FIM 1")
    grooming: str | None = choose(mark("梳洗修饰"), LEVELS, complete=True, source="FIM 2")
    bathing: str | None = choose(mark("洗澡"), LEVELS, complete=True, source="FIM 3")
    dressing_upper: str | None = choose(mark("穿上衣"), LEVELS, complete=True, source="FIM 4")
    dressing_lower: str | None = choose(mark("穿裤子"), LEVELS, complete=True, source="FIM 5")
    toilet: str | None = choose(mark("上厕所"), LEVELS, complete=True, source="FIM 6")
    bladder: str | None = choose(mark("排尿管理"), LEVELS, complete=True, source="FIM 7")
    bowels: str | None = choose(mark("排便管理"), LEVELS, complete=True, source="FIM 8")
    transfer_bed: str | None = choose(mark("床椅轮椅转移"), LEVELS, complete=True, source="FIM 9")
    transfer_toilet: str | None = choose(mark("厕所转移"), LEVELS, complete=True, source="FIM 10")
    transfer_bath: str | None = choose(mark("浴盆淋浴转移"), LEVELS, complete=True, source="FIM 11")
    moving: str | None = choose(mark("步行或轮椅"), LEVELS, complete=True, source="FIM 12")
    stairs: str | None = choose(mark("上下楼梯"), LEVELS, complete=True, source="FIM 13")
    understanding: str | None = choose(mark("理解"), LEVELS, complete=True, heading=mark("认知功能"), source="FIM 14")
    expression: str | None = choose(mark("表达"), LEVELS, complete=True, source="FIM 15")
    company: str | None = choose(mark("社会交往"), LEVELS, complete=True, source="FIM 16")
    problems: str | None = choose(mark("解决问题"), LEVELS, complete=True, source="FIM 17")
    memory: str | None = choose(mark("记忆"), LEVELS, complete=True, source="FIM 18")
    motor: int | None = computed(mark("运动功能分"), unit=mark("分"), heading=mark("总分"), source="FIM 13 项")
    cognitive: int | None = computed(mark("认知功能分"), unit=mark("分"), source="FIM 5 项")
    total: int | None = computed(mark("FIM总分"), unit=mark("分"), source="FIM", heads=("总分", "FIM"))
    band: str | None = computed(mark("独立程度"), BANDS, source="FIM", hint=UNCONFIRMED, heads=("分级",))

    @computes("motor", *MOTOR)
    def the_sum_of_the_motor_items(self, known: Any) -> int:
        return sum(int(getattr(self, item)) for item in MOTOR)

    @computes("cognitive", *COGNITIVE)
    def the_sum_of_the_cognitive_items(self, known: Any) -> int:
        return sum(int(getattr(self, item)) for item in COGNITIVE)

    @computes("total", "motor", "cognitive")
    def the_sum_of_both(self, known: Any) -> int:
        return (self.motor or 0) + (self.cognitive or 0)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        return band_of("fim", self.total or 0)
