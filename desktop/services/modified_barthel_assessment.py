"""Modified Barthel index (Shah): ten items in five levels, a wheelchair where nobody walks, total and band."""

from typing import Any

from desktop.records.questions import Choice, choose, computed, when
from desktop.records.rules import computes, rule
from desktop.records.scale import BARTHEL_BANDS, BARTHEL_SETS, ScaleAssessment, band_of
from desktop.words import mark

LEVELS = (mark("完全依赖"), mark("大量帮助"), mark("中等帮助"), mark("少量帮助"), mark("完全独立"))


def _ladder(*scores: int) -> tuple[Choice, ...]:
    return tuple(Choice(str(score), label) for score, label in zip(scores, LEVELS, strict=True))


FIVE, TEN, FIFTEEN = _ladder(0, 1, 3, 4, 5), _ladder(0, 2, 5, 8, 10), _ladder(0, 3, 8, 12, 15)
ITEMS = ("grooming", "bathing", "feeding", "toilet", "stairs", "dressing", "bowels", "bladder", "transfer", "walking")
NO_WALKER = mark("只有平地行走为 0 分（完全依赖）时才评轮椅操作，请核对。")


class ModifiedBarthelAssessment(ScaleAssessment):
    """改良 Barthel 指数评定表（Shah 五级法）"""

    title = mark("改良Barthel评定")

    grooming: str | None = choose(mark("修饰"), FIVE, complete=True, source="MBI 个人卫生", heads=("个人卫生",))
    bathing: str | None = choose(mark("洗澡"), FIVE, complete=True, source="MBI 洗澡")
    feeding: str | None = choose(mark("进食"), TEN, complete=True, source="MBI 进食")
    toilet: str | None = choose(mark("如厕"), TEN, complete=True, source="MBI 如厕")
    stairs: str | None = choose(mark("上下楼梯"), TEN, complete=True, source="MBI 上下楼梯", heads=("楼梯",))
    dressing: str | None = choose(mark("穿衣"), TEN, complete=True, source="MBI 穿衣")
    bowels: str | None = choose(mark("控制大便"), TEN, complete=True, source="MBI 大便控制", heads=("大便",))
    bladder: str | None = choose(mark("控制小便"), TEN, complete=True, source="MBI 小便控制", heads=("小便",))
    transfer: str | None = choose(mark("床椅转移"), FIFTEEN, complete=True, source="MBI 床椅转移", heads=("转移",))
    walking: str | None = choose(mark("平地行走"), FIFTEEN, complete=True, source="MBI 平地行走", heads=("步行",))
    wheelchair: str | None = choose(
        mark("轮椅操作"), FIVE, asked=when("walking", "0"), complete=True, source="MBI 轮椅操作（不能行走时）"
    )
    total: int | None = computed(mark("改良Barthel总分"), unit=mark("分"), source="MBI 总分", heads=("总分", "MBI"))
    band_set: str | None = choose(mark("分级标准"), BARTHEL_SETS, hint=mark("不选时按 WS/T 431"))
    band: str | None = computed(mark("依赖程度"), BARTHEL_BANDS, source="WS/T 431", heads=("分级",))

    @rule("wheelchair", "walking", code="no-walker", says=NO_WALKER)
    def a_wheelchair_is_scored_where_nobody_walks(self) -> bool:
        return self.walking == "0"

    @computes("total", *ITEMS)
    def the_sum_of_the_items_and_the_wheelchair(self, known: Any) -> int:
        items = sum(int(getattr(self, item)) for item in ITEMS)
        return items + (int(self.wheelchair or 0) if self.walking == "0" else 0)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        assert self.total is not None
        return band_of(self.band_set or "wst431", self.total)
