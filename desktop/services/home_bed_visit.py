"""Round at a home bed: a doctor's, nurse's, therapist's or TCM doctor's visit within the episode."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import TIME_OF_DAY, Visit
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.rules import computes, history, rule
from desktop.words import mark

VISITORS = codes(
    Choice("1", mark("医生"), ("医师", "查床")),
    Choice("2", mark("护士"), ("护理",)),
    Choice("3", mark("康复治疗师"), ("康复", "治疗师")),
    mark("其他"),
    Choice("5", mark("中医师（中医诊疗）"), ("中医师", "中医")),
)
LEVELS = codes(
    Choice("1", mark("一级（主管医师）"), ("一级",)),
    Choice("2", mark("二级（主治医师）"), ("二级",)),
    Choice("3", mark("三级（高级职称医师）"), ("三级",)),
)
NURSING = codes(
    mark("伤口造口"), mark("静脉导管"), mark("糖尿病足"), mark("管道护理"), mark("压疮"), mark("慢病护理"),
    mark("注射采血"), mark("其他护理"),
)  # fmt: skip
DOCTOR, NURSE = "1", "2"
BED_DIFFERS = mark("查床及时率按家床登记上的“病情稳定”分段，与这次所填不同；病情确有变化的，请同时修改家床登记。")

BED_PAUSES = mark("这张家床自 {day} 起暂停（住院或外出），查床日期在暂停期间；请核对日期，或在暂停登记里补上恢复日期。")


def by_doctor(record: Any) -> bool:
    """Tell that a doctor's round asks for more than a nurse's."""
    return bool(record.visitor == DOCTOR)


class HomeBedVisit(Visit):
    """家庭病床查床记录（上海市家庭病床服务办法）"""

    title = mark("家床查床")
    family = "home-bed"
    weighed_by = "visitor"
    episode = "home-bed"
    closes = "home-bed-closing"
    indexes = (("home_bed", "given_on"),)

    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, after="resident", heads=("家床号",))
    given_on: date | None = ask(mark("查床日期"), needed=True, code="date", heads=("查床时间", "日期", "巡诊日期"))
    entered_at: str | None = ask(mark("入户时间"), pattern=TIME_OF_DAY, like="09:30", longest=8, after="given_on")
    left_at: str | None = ask(mark("出户时间"), pattern=TIME_OF_DAY, like="10:10", longest=8, after="given_on")
    visitor: str | None = choose(
        mark("查床人员类别"), VISITORS, needed=True, after="given_on", heads=("人员类别",),
        hint=mark("查床及时率只算医生的查床；中医类别的责任医生查床也选医生"),
    )  # fmt: skip
    level: str | None = choose(mark("查床级别"), LEVELS, complete=by_doctor, after="given_on", heads=("级别",))
    staff: str | None = refer(mark("查床人员"), "staff", complete=True, heads=("查床医生", "医生", "护士"))
    complaint: str | None = ask(mark("主诉"), longest=500, complete=by_doctor, heading=mark("病情与处置"))
    examination: str | None = ask(mark("体格检查"), longest=1000, complete=by_doctor, heads=("查体",))
    tests: str | None = ask(mark("辅助检查"), longest=1000)
    treatment: str | None = ask(mark("处理"), longest=1000, complete=True, heads=("医嘱", "护理措施", "处理意见"))
    nursing: str | None = choose(mark("护理项目"), NURSING, many=True, asked=when("visitor", NURSE), complete=True)
    family_talk: str | None = ask(mark("联系人沟通情况"), longest=500, heads=("沟通情况",))
    stable: bool | None = ask(mark("病情稳定"), hint=mark("稳定的查床周期较长"))
    next_on: date | None = computed(mark("下次查床期限"), future=True, heads=("下次查床日期",))

    @history("home_bed", "stable")
    def the_bed_says_the_same(self, known: Any) -> Problem | None:
        bed = known.get("home-bed", self.home_bed)
        return hint("stable", "bed-differs", BED_DIFFERS) if bed and bool(bed.stable) != bool(self.stable) else None

    @history("home_bed", "given_on")
    def nobody_is_visited_while_the_bed_pauses(self, known: Any) -> Problem | None:
        assert self.given_on
        for pause in known.having("home-bed-pause", home_bed=self.home_bed):
            if pause.from_on and pause.from_on < self.given_on and (pause.to_on is None or self.given_on < pause.to_on):
                return hint("given_on", "bed-pauses", BED_PAUSES, day=pause.from_on)
        return None

    @rule("entered_at", "left_at", code="left-before", says=mark("出户时间早于入户时间，请核对。"))
    def one_leaves_after_entering(self) -> bool:
        return (self.entered_at or "") <= (self.left_at or "")

    @computes("next_on", "given_on", "visitor")
    def one_window_after_a_doctors_round(self, known: Any) -> date | None:
        assert self.given_on
        if self.visitor != DOCTOR:
            return None
        window = "home-bed-stable-window-days" if self.stable else "home-bed-window-days"
        return self.given_on + timedelta(known.setting(window))
