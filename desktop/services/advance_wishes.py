"""Wishes of a hospice patient: what is known, what is wanted at the end, who decides."""

from datetime import date
from typing import Any

from desktop.records.episode import Visit
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.rules import history
from desktop.words import mark

KNOWING = codes(mark("完全知晓"), mark("部分知晓"), Choice("3", mark("不知晓"), ("未告知",)))
WANTED = codes(Choice("1", mark("要"), ("是", "同意")), Choice("2", mark("不要"), ("否", "拒绝")), mark("未决定"))
PLACES = codes(
    Choice("1", mark("家中"), ("居家",)), mark("本院病房"), mark("养老机构"), mark("其他医院"), mark("未决定")
)
TELLERS = codes(mark("本人"), Choice("2", mark("家属代述"), ("家属",)), mark("监护人"))
BY_PROXY = mark("意愿由家属代述：患者能表达时请再向本人确认。")


class AdvanceWishes(Visit):
    """安宁疗护患者意愿记录（充分告知、抢救意愿、离世地点）"""

    title = mark("患者意愿")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    opens = "admitted_on"
    closes = "hospice-closing"
    indexes = (("hospice_admission", "given_on"),)
    told_first = ("signed",)

    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True, after="resident")
    given_on: date | None = ask(mark("记录日期"), needed=True, code="date", heads=("日期",))
    staff: str | None = refer(mark("记录人"), "staff", complete=True, heads=("医生", "护士"))
    teller: str | None = choose(mark("表达人"), TELLERS, needed=True, after="given_on")
    knowing: str | None = choose(mark("对病情的知晓"), KNOWING, complete=True)
    resuscitation: str | None = choose(mark("心肺复苏"), WANTED, complete=True, heads=("抢救意愿",))
    intubation: str | None = choose(mark("气管插管与机械通气"), WANTED, complete=True, heads=("插管",))
    tube_feeding: str | None = choose(mark("管饲营养"), WANTED)
    transfer: str | None = choose(mark("转院抢救"), WANTED, complete=True)
    place: str | None = choose(mark("希望离世的地点"), PLACES, complete=True, heads=("意愿地点",))
    decider: str | None = ask(mark("医疗决策人与患者关系"), longest=30, complete=True, heads=("决策人",))
    spiritual: str | None = ask(mark("信仰与习俗要求"), longest=200)
    unfinished: str | None = ask(mark("未了心愿"), longest=500)
    signed: bool | None = ask(mark("意愿书已签字"), complete=True)
    note: str | None = ask(mark("备注"))

    @history("teller")
    def what_a_relative_tells_is_asked_of_the_patient(self, known: Any) -> Problem | None:
        return hint("teller", "by-proxy", BY_PROXY) if self.teller == "2" else None
