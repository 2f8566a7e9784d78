"""Rehabilitation session: one treatment within a course."""

from datetime import date

from desktop.records.episode import Visit
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.words import mark

CATEGORIES = codes(
    Choice("1", mark("运动疗法"), ("PT", "物理治疗", "运动治疗")),
    Choice("2", mark("作业疗法"), ("OT", "作业治疗")),
    Choice("3", mark("言语吞咽"), ("ST", "言语治疗", "吞咽治疗")),
    Choice("4", mark("物理因子"), ("理疗", "物理因子治疗")),
    Choice("5", mark("中医康复"), ("中医", "针灸推拿")),
    Choice("6", mark("康复护理"), ("护理",)),
    Choice("7", mark("辅具适配"), ("辅助器具",)),
    Choice("8", mark("心理康复"), ("心理",)),
    Choice("9", mark("智能康复"), ("机器人", "康复机器人")),
)
PLACES = codes(mark("门诊"), Choice("2", mark("住院"), ("病房",)), Choice("3", mark("居家"), ("家庭", "上门")))


class RehabilitationSession(Visit):
    """康复治疗记录单（社区康复中心）"""

    title = mark("康复治疗记录")
    family = "rehabilitation"
    weighed_by = "category"
    episode = "rehabilitation-course"
    opens = "started_on"
    indexes = (("rehabilitation_course", "given_on"),)

    rehabilitation_course: str | None = refer(mark("康复疗程"), "rehabilitation-course", needed=True, after="resident")
    given_on: date | None = ask(mark("治疗日期"), needed=True, code="date", heads=("日期", "治疗时间"))
    category: str | None = choose(mark("治疗类别"), CATEGORIES, needed=True, after="given_on", heads=("类别",))
    item: str | None = ask(mark("治疗项目"), longest=60, complete=True, after="given_on", heads=("项目",))
    minutes: int | None = ask(
        mark("治疗时长"), unit=mark("分钟"), ge=1, le=240, complete=True, after="given_on", heads=("时长", "分钟")
    )
    place: str | None = choose(mark("治疗地点"), PLACES, needed=True, after="given_on", heads=("地点", "场所"))
    part: str | None = ask(mark("治疗部位"), longest=60, after="given_on", heads=("部位",))
    reaction: str | None = ask(mark("治疗反应"), after="given_on", heads=("反应", "患者反应"))
    staff: str | None = refer(mark("治疗师"), "staff", complete=True, heads=("治疗人员", "治疗者"))
