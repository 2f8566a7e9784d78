"""Barthel index: ten items of daily living, their total, and the band that a band set puts it in."""

from datetime import date
from typing import Any

from desktop.records.episode import Visit
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.rules import computes
from desktop.words import mark

STAGES = codes(
    Choice("1", mark("初评"), ("首次评定", "初次评定")), Choice("2", mark("中评"), ("中期评定",)),
    Choice("3", mark("末评"), ("末次评定", "终评")),
)  # fmt: skip
ALONE, SOME, MUCH, ALL = mark("独立"), mark("需少量帮助"), mark("需大量帮助"), mark("完全依赖")
TWO = (Choice("0", mark("需帮助")), Choice("5", ALONE))
THREE = (Choice("0", ALL), Choice("5", mark("需部分帮助")), Choice("10", ALONE))
FOUR = (Choice("0", ALL), Choice("5", MUCH), Choice("10", SOME), Choice("15", ALONE))
CONTROL = (Choice("0", mark("失禁")), Choice("5", mark("偶尔失禁")), Choice("10", mark("能控制")))
ITEMS = ("feeding", "bathing", "grooming", "dressing", "bowels", "bladder", "toilet", "transfer", "walking", "stairs")
BAND_SETS = (
    Choice("wst431", mark("WS/T 431（≤40 重度，41～60 中度，61～99 轻度，100 无需依赖）")),
    Choice("five", mark("五级（0～20，25～45，50～70，75～95，100）")),
    Choice("four", mark("四级（<20，20～39，40～60，>60）")),
)
BANDS = codes(mark("完全依赖"), mark("重度依赖"), mark("中度依赖"), mark("轻度依赖"), mark("无需依赖"))
FROM = {  # the lowest total of each band, best first
    "wst431": ((100, "5"), (61, "4"), (41, "3"), (0, "2")),
    "five": ((100, "5"), (75, "4"), (50, "3"), (25, "2"), (0, "1")),
    "four": ((61, "4"), (40, "3"), (20, "2"), (0, "1")),
}


class BarthelAssessment(Visit):
    """日常生活活动能力评定表（Barthel 指数）"""

    title = mark("Barthel评定")
    family = "rehabilitation"
    episode = "rehabilitation-course"
    opens = "started_on"
    indexes = (("rehabilitation_course", "given_on"),)

    rehabilitation_course: str | None = refer(
        mark("康复疗程"), "rehabilitation-course", after="resident", hint=mark("疗程以外的评定可不选")
    )
    given_on: date | None = ask(mark("评定日期"), needed=True, code="date", heads=("日期", "评估日期"))
    stage: str | None = choose(mark("评定阶段"), STAGES, needed=True, after="given_on", heads=("阶段",))
    staff: str | None = refer(mark("评定人"), "staff", complete=True, heads=("治疗师", "医生", "评估人"))
    feeding: str | None = choose(mark("进食"), THREE, complete=True, source="BI 1", heading=mark("十项评分"))
    bathing: str | None = choose(mark("洗澡"), TWO, complete=True, source="BI 2")
    grooming: str | None = choose(mark("修饰"), TWO, complete=True, source="BI 3", heads=("洗漱",))
    dressing: str | None = choose(mark("穿衣"), THREE, complete=True, source="BI 4")
    bowels: str | None = choose(mark("控制大便"), CONTROL, complete=True, source="BI 5", heads=("大便",))
    bladder: str | None = choose(mark("控制小便"), CONTROL, complete=True, source="BI 6", heads=("小便",))
    toilet: str | None = choose(mark("如厕"), THREE, complete=True, source="BI 7")
    transfer: str | None = choose(mark("床椅转移"), FOUR, complete=True, source="BI 8", heads=("转移",))
    walking: str | None = choose(mark("平地行走"), FOUR, complete=True, source="BI 9", heads=("行走", "步行"))
    stairs: str | None = choose(mark("上下楼梯"), THREE, complete=True, source="BI 10", heads=("楼梯",))
    total: int | None = computed(
        mark("Barthel总分"), unit=mark("分"), source="BI 总分", heads=("总分", "BI"), heading=mark("结果")
    )
    band_set: str | None = choose(mark("分级标准"), BAND_SETS, hint=mark("不选时按 WS/T 431"))
    band: str | None = computed(mark("依赖程度"), BANDS, source="WS/T 431", heads=("分级",))

    @computes("total", *ITEMS)
    def the_sum_of_the_ten_items(self, known: Any) -> int:
        return sum(int(getattr(self, item)) for item in ITEMS)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        assert self.total is not None
        return next(band for least, band in FROM[self.band_set or "wst431"] if self.total >= least)
