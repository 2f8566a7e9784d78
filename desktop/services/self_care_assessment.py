"""Self-care of elders: five rows of daily living, their total, and the band of dependence."""

from datetime import date
from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import Service
from desktop.records.rules import computes
from desktop.words import mark

ABLE, LIGHT, HALF, UNABLE = mark("可自理"), mark("轻度依赖"), mark("中度依赖"), mark("不能自理")
EATING = (Choice("0", ABLE), Choice("3", HALF), Choice("5", UNABLE))
WASHING = (Choice("0", ABLE), Choice("1", LIGHT), Choice("3", HALF), Choice("7", UNABLE))
DRESSING = (Choice("0", ABLE), Choice("3", HALF), Choice("5", UNABLE))
MOVING = (Choice("0", ABLE), Choice("1", LIGHT), Choice("5", HALF), Choice("10", UNABLE))
BANDS = codes(ABLE, LIGHT, HALF, UNABLE)
FROM = ((19, "4"), (9, "3"), (4, "2"), (0, "1"))  # the lowest total of each band, most dependent first
ROWS = ("eating", "washing", "dressing", "toilet", "moving")


class SelfCareAssessment(Service):
    """老年人生活自理能力评估表（国家基本公共卫生服务规范第三版）"""

    title = mark("老年人生活自理能力评估")
    family = "elders"

    given_on: date | None = ask(mark("评估日期"), needed=True, code="date", source="表 评估日期", heads=("日期",))
    staff: str | None = refer(mark("评估人"), "staff", complete=True, heads=("医生", "评估医生"))
    eating: str | None = choose(mark("进餐"), EATING, complete=True, source="表 (1)", heads=("进食",))
    washing: str | None = choose(mark("梳洗"), WASHING, complete=True, source="表 (2)", heads=("洗漱",))
    dressing: str | None = choose(mark("穿衣"), DRESSING, complete=True, source="表 (3)")
    toilet: str | None = choose(mark("如厕"), MOVING, complete=True, source="表 (4)")
    moving: str | None = choose(mark("活动"), MOVING, complete=True, source="表 (5)")
    total: int | None = computed(mark("总分"), unit=mark("分"), source="表 总分", heads=("评分", "得分"))
    band: str | None = computed(mark("自理能力"), BANDS, source="表 评估结果", heads=("评估结果", "分级"))

    @computes("total", *ROWS)
    def the_sum_of_the_five_rows(self, known: Any) -> int:
        return sum(int(getattr(self, row)) for row in ROWS)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        assert self.total is not None
        return next(band for least, band in FROM if self.total >= least)
