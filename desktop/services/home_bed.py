"""Home bed: its opening, the episode that rounds, pauses and the closing belong to."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.episode import runs_into, served_before, stands_open
from desktop.records.problems import Problem, hard, hint, soft
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import Record, on_platform
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

TYPES = codes(
    Choice("1", mark("治疗型"), ("治疗",)),
    Choice("2", mark("康复型"), ("康复",)),
    Choice("3", mark("安宁疗护型"), ("安宁疗护", "舒缓照顾型", "舒缓照护型")),
)
PLACES = codes(Choice("1", mark("居家"), ("家庭", "家中")), Choice("2", mark("养老机构"), ("养老院", "护理院")))
STILL_OPEN = mark("这位居民在这一天已有未撤的家庭病床，请先撤床或核对建床日期。")
RUNS_INTO = mark("这位居民之后另有一张家庭病床，而这张床还没有撤床记录；补录时请说明，并随后登记撤床。")
OTHER_APPLICATION = mark("所选的家床申请是另一位居民的，请重新选择。")
CLOSING_DIFFERS = mark("撤床记录里写的建床日期是 {day}，建床天数按它计算；改了建床日期，请一并改正撤床记录。")
BEFORE_APPLICATION = mark("建床日期早于申请日期（{day}），请核对。")


class HomeBed(Record):
    """家庭病床建床登记（上海市家庭病床服务办法）"""

    title = mark("家床建床")
    family = "home-bed"
    dated_by = "opened_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    application: str | None = refer(mark("家床申请"), "home-bed-application")
    opened_on: date | None = ask(mark("建床日期"), needed=True, code="date", heads=("开始日期", "建床时间"))
    number: str | None = ask(mark("家床号"), longest=30, complete=True, heads=("家床编号",))
    bed_type: str | None = choose(mark("家床类型"), TYPES, needed=True, heads=("类型",))
    place: str | None = choose(mark("建床地点"), PLACES)
    diagnosis: str | None = ask(mark("建床诊断"), complete=True, heads=("入院诊断", "诊断"))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    nurse: str | None = refer(mark("责任护士"), "staff", heads=("护士",))
    stable: bool | None = ask(mark("病情稳定"), hint=mark("稳定的查床周期较长"))
    planned_end_on: date | None = ask(mark("计划撤床日期"), future=True, heads=("结束日期", "预计撤床日期"))
    agreement: bool | None = ask(mark("服务协议已签"), complete=True)
    care_insurance: bool | None = ask(mark("长护险"), heads=("长期护理保险",))
    online: bool | None = ask(mark("有线上服务"), hint=mark("互联网+家庭病床"), heads=("互联网+家庭病床",))
    renewed_on: date | None = ask(mark("最近续床日期"), heads=("续床日期",))
    round_due_on: date | None = computed(mark("首次查床期限"), future=True)
    cycle_ends_on: date | None = computed(mark("续床到期日期"), future=True)
    platform: bool | None = on_platform()

    @rule("opened_on", "planned_end_on", code="planned-before", says=mark("计划撤床日期早于建床日期，请核对。"))
    def the_planned_end_follows_the_opening(self) -> bool:
        assert self.opened_on and self.planned_end_on
        return self.opened_on <= self.planned_end_on

    @rule("opened_on", "renewed_on", code="renewed-before", says=mark("续床日期早于建床日期，请核对。"))
    def a_renewal_follows_the_opening(self) -> bool:
        assert self.opened_on and self.renewed_on
        return self.opened_on <= self.renewed_on

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @history("resident", "opened_on")
    def a_resident_has_one_open_bed(self, known: Any) -> Problem | None:
        assert self.opened_on
        openings = [bed.opened_on for bed in known.of("home-bed", self.resident)]
        closings = [closing.closed_on for closing in known.of("home-bed-closing", self.resident)]
        if stands_open(openings, closings, self.opened_on):
            return hard("opened_on", "bed-open", STILL_OPEN)
        return soft("opened_on", "bed-runs-into", RUNS_INTO) if runs_into(openings, closings, self.opened_on) else None

    @history("resident", "opened_on", "application")
    def the_application_is_the_residents_and_earlier(self, known: Any) -> Problem | None:
        assert self.opened_on
        asked = known.get("home-bed-application", self.application)
        if asked is not None and asked.resident != self.resident:
            return hard("application", "other-resident", OTHER_APPLICATION)
        if asked is not None and asked.applied_on and self.opened_on < asked.applied_on:
            return hard("opened_on", "before-application", BEFORE_APPLICATION, day=asked.applied_on)
        return None

    @history("opened_on")
    def nobody_visits_a_bed_before_its_opening(self, known: Any) -> Problem | None:
        return served_before(self, "opened_on", known)

    @history("opened_on")
    def the_closing_tells_the_same_opening(self, known: Any) -> Problem | None:
        told = (one.opened_on for one in known.resting_on("home-bed") if one.own_kind() == "home-bed-closing")
        other = next((day for day in told if day and day != self.opened_on), None)
        return hint("opened_on", "closing-differs", CLOSING_DIFFERS, day=other) if other else None

    @computes("round_due_on", "opened_on")
    def one_round_after_the_opening(self, known: Any) -> date | None:
        assert self.opened_on
        window = "home-bed-stable-window-days" if self.stable else "home-bed-window-days"
        return self.opened_on + timedelta(known.setting(window))

    @computes("cycle_ends_on", "opened_on")
    def one_cycle_after_opening_or_renewal(self, known: Any) -> date | None:
        assert self.opened_on
        return (self.renewed_on or self.opened_on) + timedelta(known.setting("home-bed-cycle-days"))
