"""Cognition and mood of elders: the two rough screens of the check-up and what follows a positive one."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, history
from desktop.words import mark

RECALL = codes(
    Choice("1", mark("能立即复述且1分钟后能回忆三件物品"), ("能回忆",)), Choice("2", mark("不能"), ("不能回忆",))
)
SADNESS = codes(Choice("1", mark("不常感到伤心或情绪低落"), ("否",)), Choice("2", mark("常感到或不太好"), ("是",)))
RESULTS = codes(Choice("1", mark("粗筛阴性"), ("阴性",)), Choice("2", mark("粗筛阳性"), ("阳性",)))
EDUCATION = codes(mark("文盲"), mark("小学"), Choice("3", mark("中学及以上"), ("中学", "初中", "高中", "大学")))
POSITIVE = "2"
ASK_MMSE = mark("认知功能粗筛阳性：请做简易智力状态检查，必要时转诊。")
ASK_GDS = mark("情感状态粗筛阳性：请做老年抑郁量表，必要时转诊。")


class MindScreening(Service):
    """老年人认知功能与情感状态筛查（国家基本公共卫生服务规范第三版 健康体检表填表说明）"""

    title = mark("认知与情感筛查")
    family = "elders"

    given_on: date | None = ask(mark("筛查日期"), needed=True, code="date", heads=("日期", "评估日期"))
    staff: str | None = refer(mark("筛查人"), "staff", complete=True, heads=("医生", "评估人"))
    recall: str | None = choose(mark("三件物品回忆"), RECALL, complete=True, source="填表说明 老年人认知功能粗筛")
    cognition: str | None = computed(mark("认知粗筛结果"), RESULTS, source="填表说明 老年人认知功能粗筛")
    education: str | None = choose(mark("文化程度"), EDUCATION, hint=mark("判读简易智力状态检查时用"))
    mmse: int | None = ask(
        mark("简易智力状态检查总分"), unit=mark("分"), ge=0, le=30, source="填表说明 简易智力状态检查", heads=("MMSE",),
        asked=when("cognition", POSITIVE), complete=True,
    )  # fmt: skip
    sadness: str | None = choose(mark("伤心或情绪低落"), SADNESS, complete=True, source="填表说明 老年人情感状态粗筛")
    mood: str | None = computed(mark("情感粗筛结果"), RESULTS, source="填表说明 老年人情感状态粗筛")
    gds: int | None = ask(
        mark("老年抑郁量表总分"), unit=mark("分"), ge=0, le=30, source="填表说明 老年抑郁评分", heads=("GDS",),
        asked=when("mood", POSITIVE), complete=True,
    )  # fmt: skip
    referred: bool | None = ask(mark("已建议转诊"), complete=lambda r: POSITIVE in (r.cognition, r.mood))
    note: str | None = ask(mark("说明"))

    @computes("cognition", "recall")
    def who_cannot_recall_is_positive(self, known: Any) -> str | None:
        return self.recall

    @computes("mood", "sadness")
    def who_is_often_sad_is_positive(self, known: Any) -> str | None:
        return self.sadness

    @history("cognition")
    def a_positive_cognition_screen_asks_for_the_mini_mental(self, known: Any) -> Problem | None:
        lacking = self.cognition == POSITIVE and self.mmse is None
        return hint("mmse", "ask-mmse", ASK_MMSE) if lacking else None

    @history("mood")
    def a_positive_mood_screen_asks_for_the_depression_scale(self, known: Any) -> Problem | None:
        return hint("gds", "ask-gds", ASK_GDS) if self.mood == POSITIVE and self.gds is None else None
