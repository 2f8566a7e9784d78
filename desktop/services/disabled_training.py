"""Community training of people with a limb disability: thirteen abilities, scored and summed at each stage."""

from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed
from desktop.records.rules import computes
from desktop.records.scale import ScaleAssessment
from desktop.words import mark

SCORES = codes(
    Choice("0", mark("不能完成"), ("不能",)), Choice("1", mark("部分完成"), ("需帮助",)),
    Choice("2", mark("独立完成"), ("独立",)), start=0,
)  # fmt: skip
ABILITIES = ("turning", "sitting", "standing", "transfer", "walking", "steps", "feeding", "dressing", "washing", "toilet",
             "talking", "housework", "company")  # fmt: skip
FORM = "残疾人社区康复训练评估（肢体）"


def _ability(label: str) -> Any:
    return choose(label, SCORES, complete=True, source=FORM)


class DisabledTraining(ScaleAssessment):
    """残疾人社区康复训练评估表（肢体残疾）"""

    title = mark("残疾人康复训练")

    turning: str | None = _ability(mark("翻身"))
    sitting: str | None = _ability(mark("坐"))
    standing: str | None = _ability(mark("站"))
    transfer: str | None = _ability(mark("转移"))
    walking: str | None = _ability(mark("步行"))
    steps: str | None = _ability(mark("上下台阶"))
    feeding: str | None = _ability(mark("进食"))
    dressing: str | None = _ability(mark("穿脱衣服"))
    washing: str | None = _ability(mark("洗漱"))
    toilet: str | None = _ability(mark("入厕"))
    talking: str | None = _ability(mark("交流"))
    housework: str | None = _ability(mark("做家务"))
    company: str | None = _ability(mark("参加集体活动"))
    total: int | None = computed(mark("训练评估总分"), unit=mark("分"), source=FORM, heads=("总分",),
                                 hint=mark("每项 0～2 分的记分法待区级确认"))  # fmt: skip
    aids: str | None = ask(mark("适配的辅助器具"), longest=200)
    plan: str | None = ask(mark("训练计划"), longest=500, complete=True)

    @computes("total", *ABILITIES)
    def the_sum_of_the_thirteen_abilities(self, known: Any) -> int:
        return sum(int(getattr(self, ability)) for ability in ABILITIES)
