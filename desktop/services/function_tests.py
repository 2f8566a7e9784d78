"""Short tests of function: walking, rising, swallowing, pain, mind and range of motion."""

from decimal import Decimal
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, computed
from desktop.records.rules import computes, history, rule
from desktop.records.scale import UNCONFIRMED, ScaleAssessment
from desktop.words import mark

SWALLOWING = (
    Choice("1", mark("1级 一次咽下无呛咳"), ("1级",)), Choice("2", mark("2级 分两次以上咽下无呛咳"), ("2级",)),
    Choice("3", mark("3级 一次咽下有呛咳"), ("3级",)), Choice("4", mark("4级 分两次以上咽下有呛咳"), ("4级",)),
    Choice("5", mark("5级 频繁呛咳不能全部咽下"), ("5级",)),
)  # fmt: skip
TESTS = ("walk_10m_seconds", "walk_6min_metres", "tug_seconds", "swallowing", "pain", "mmse", "moca", "motion")
NOTHING_TESTED = mark("没有填写任何测试结果，请至少填写一项。")
SLOW = mark("起立行走用时达到 {line} 秒，有跌倒风险，请做防跌倒指导。")
CHOKES = mark("饮水试验有呛咳：请做吞咽功能评估，并交代进食体位与食物性状。")


class FunctionTests(ScaleAssessment):
    """康复常用短测记录（10米步行、6分钟步行、起立行走、洼田饮水、VAS、MMSE、MoCA、关节活动度）"""

    title = mark("康复短测")

    walk_10m_seconds: Decimal | None = ask(
        mark("10米步行时间"), unit=mark("秒"), places=1, ge="1.0", le="300.0", source="10MWT", heads=("10MWT",)
    )
    speed_mps: Decimal | None = computed(mark("步行速度"), type="decimal", places=2, unit=mark("米/秒"), source="10MWT")
    walk_6min_metres: int | None = ask(
        mark("6分钟步行距离"), unit=mark("米"), ge=0, le=1000, source="6MWT", heads=("6MWT",)
    )
    tug_seconds: Decimal | None = ask(
        mark("起立行走时间"), unit=mark("秒"), places=1, ge="1.0", le="300.0", source="TUG", heads=("TUG",),
        hint=UNCONFIRMED,
    )  # fmt: skip
    swallowing: str | None = choose(mark("洼田饮水试验"), SWALLOWING, source="洼田饮水试验", heads=("饮水试验",))
    pain: int | None = ask(mark("疼痛评分"), unit=mark("分"), ge=0, le=10, source="VAS", heads=("VAS", "NRS"))
    mmse: int | None = ask(mark("MMSE总分"), unit=mark("分"), ge=0, le=30, source="MMSE", heads=("MMSE",))
    moca: int | None = ask(mark("MoCA总分"), unit=mark("分"), ge=0, le=30, source="MoCA", heads=("MoCA",))
    motion: str | None = ask(mark("关节活动度"), longest=500, source="ROM", heads=("ROM",))
    aid: str | None = ask(mark("测试时所用辅具"), longest=60)
    note: str | None = ask(mark("备注"))

    @rule("stage", code="nothing-tested", says=NOTHING_TESTED)
    def some_test_is_done(self) -> bool:
        return any(getattr(self, test) is not None for test in TESTS)

    @history("tug_seconds")
    def slow_rising_means_a_risk_of_falling(self, known: Any) -> Problem | None:
        line = known.setting("tug-fall-risk-seconds")
        return hint("tug_seconds", "fall-risk", SLOW, line=line) if (self.tug_seconds or 0) >= line else None

    @history("swallowing")
    def choking_asks_for_an_assessment(self, known: Any) -> Problem | None:
        return hint("swallowing", "chokes", CHOKES) if self.swallowing in ("3", "4", "5") else None

    @computes("speed_mps", "walk_10m_seconds")
    def ten_metres_over_the_time(self, known: Any) -> Decimal:
        assert self.walk_10m_seconds
        return (Decimal(10) / self.walk_10m_seconds).quantize(Decimal("0.01"))
