"""Barthel index: ten items of daily living, their total, and the band that a band set puts it in."""

from typing import Any

from desktop.records.questions import Choice, choose, computed
from desktop.records.rules import computes
from desktop.records.scale import BARTHEL_BANDS, BARTHEL_SETS, ScaleAssessment, band_of
from desktop.words import mark

ALONE, SOME, MUCH, ALL = mark("独立"), mark("需少量帮助"), mark("需大量帮助"), mark("完全依赖")
TWO = (Choice("0", mark("需帮助")), Choice("5", ALONE))
THREE = (Choice("0", ALL), Choice("5", mark("需部分帮助")), Choice("10", ALONE))
FOUR = (Choice("0", ALL), Choice("5", MUCH), Choice("10", SOME), Choice("15", ALONE))
CONTROL = (Choice("0", mark("失禁")), Choice("5", mark("偶尔失禁")), Choice("10", mark("能控制")))
ITEMS = ("feeding", "bathing", "grooming", "dressing", "bowels", "bladder", "toilet", "transfer", "walking", "stairs")


class BarthelAssessment(ScaleAssessment):
    """日常生活活动能力评定表（Barthel 指数）"""

    title = mark("Barthel评定")

    feeding: str | None = choose(mark("进食"), THREE, complete=True, source="BI 1")
    bathing: str | None = choose(mark("洗澡"), TWO, complete=True, source="BI 2")
    grooming: str | None = choose(mark("修饰"), TWO, complete=True, source="BI 3", heads=("洗漱",))
    dressing: str | None = choose(mark("穿衣"), THREE, complete=True, source="BI 4")
    bowels: str | None = choose(mark("控制大便"), CONTROL, complete=True, source="BI 5", heads=("大便",))
    bladder: str | None = choose(mark("控制小便"), CONTROL, complete=True, source="BI 6", heads=("小便",))
    toilet: str | None = choose(mark("如厕"), THREE, complete=True, source="BI 7")
    transfer: str | None = choose(mark("床椅转移"), FOUR, complete=True, source="BI 8", heads=("转移",))
    walking: str | None = choose(mark("平地行走"), FOUR, complete=True, source="BI 9", heads=("行走", "步行"))
    stairs: str | None = choose(mark("上下楼梯"), THREE, complete=True, source="BI 10", heads=("楼梯",))
    total: int | None = computed(mark("Barthel总分"), unit=mark("分"), source="BI 总分", heads=("总分", "BI"))
    band_set: str | None = choose(mark("分级标准"), BARTHEL_SETS, hint=mark("不选时按 WS/T 431"))
    band: str | None = computed(mark("依赖程度"), BARTHEL_BANDS, source="WS/T 431", heads=("分级",))

    @computes("total", *ITEMS)
    def the_sum_of_the_ten_items(self, known: Any) -> int:
        return sum(int(getattr(self, item)) for item in ITEMS)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        assert self.total is not None
        return band_of(self.band_set or "wst431", self.total)
