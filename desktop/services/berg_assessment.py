"""Berg balance scale: 14 tasks of nought to four, total and band."""

from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import choose, codes, computed
from desktop.records.rules import computes, history
from desktop.records.scale import UNCONFIRMED, ScaleAssessment, band_of
from desktop.words import mark

SCORES = codes(mark("0分"), mark("1分"), mark("2分"), mark("3分"), mark("4分"), start=0)
BANDS = codes(mark("可独立步行"), mark("需辅助步行"), mark("需乘轮椅"))
TASKS = ("sit_to_stand", "standing", "sitting", "stand_to_sit", "transfer", "eyes_closed", "feet_together", "reaching",
         "picking_up", "looking_back", "turning", "stepping", "tandem", "one_leg")  # fmt: skip
FALL_RISK = mark("Berg 总分低于 {line} 分，有跌倒风险，请做防跌倒指导。")


def _task(number: int, label: str) -> Any:
    return choose(label, SCORES, complete=True, source=f"BBS {number}")


class BergAssessment(ScaleAssessment):
    """Berg 平衡量表"""

    title = mark("Berg平衡评定")

    sit_to_stand: str | None = _task(1, mark("由坐到站"))
    standing: str | None = _task(2, mark("独立站立"))
    sitting: str | None = _task(3, mark("独立坐"))
    stand_to_sit: str | None = _task(4, mark("由站到坐"))
    transfer: str | None = _task(5, mark("床椅转移"))
    eyes_closed: str | None = _task(6, mark("闭眼站立"))
    feet_together: str | None = _task(7, mark("双足并拢站立"))
    reaching: str | None = _task(8, mark("站立位上肢前伸"))
    picking_up: str | None = _task(9, mark("站立位从地上拾物"))
    looking_back: str | None = _task(10, mark("转身向后看"))
    turning: str | None = _task(11, mark("转身一周"))
    stepping: str | None = _task(12, mark("双足交替踏台阶"))
    tandem: str | None = _task(13, mark("双足前后站立"))
    one_leg: str | None = _task(14, mark("单腿站立"))
    total: int | None = computed(mark("Berg总分"), unit=mark("分"), source="BBS 总分", heads=("总分", "BBS"))
    band: str | None = computed(mark("平衡能力"), BANDS, source="BBS", hint=UNCONFIRMED, heads=("分级",))

    @history("total")
    def a_low_total_means_a_risk_of_falling(self, known: Any) -> Problem | None:
        line = known.setting("berg-fall-risk")
        return hint("total", "fall-risk", FALL_RISK, line=line) if (self.total or 0) < line else None

    @computes("total", *TASKS)
    def the_sum_of_the_fourteen_tasks(self, known: Any) -> int:
        return sum(int(getattr(self, task)) for task in TASKS)

    @computes("band", "total")
    def the_band_of_the_total(self, known: Any) -> str:
        return band_of("berg", self.total or 0)
