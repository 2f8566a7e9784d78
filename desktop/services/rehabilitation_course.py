"""Rehabilitation course: goal, plan and outcome; the episode of assessments and sessions."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.episode import served_after, served_before
from desktop.records.problems import Problem
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record, on_platform
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

PLACES = codes(mark("门诊"), Choice("2", mark("住院"), ("病房",)), Choice("3", mark("居家"), ("家庭", "上门")))
SOURCES = codes(
    mark("门诊"), mark("本院住院"), Choice("3", mark("上级医院下转"), ("下转", "上级医院")), mark("家庭病床"),
    mark("残疾人康复"), mark("其他"),
)  # fmt: skip
FUNCTIONS = codes(
    mark("运动功能"), mark("日常生活活动"), mark("言语"), mark("吞咽"), mark("认知"), mark("心肺功能"), mark("疼痛"),
    mark("二便"), mark("其他"),
)  # fmt: skip
OUTCOMES = codes(
    Choice("1", mark("好转"), ("改善", "有效")), Choice("2", mark("无变化"), ("无效",)), mark("加重"),
    Choice("4", mark("转诊"), ("转院",)), Choice("5", mark("中止"), ("自行中止",)), Choice("6", mark("死亡"), ("去世",)),
)  # fmt: skip


class RehabilitationCourse(Record):
    """康复疗程登记（社区康复中心）"""

    title = mark("康复疗程")
    family = "rehabilitation"
    dated_by = "started_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    started_on: date | None = ask(mark("疗程开始日期"), needed=True, code="date", heads=("开始日期", "开始时间"))
    place: str | None = choose(mark("康复地点"), PLACES, needed=True, heads=("地点", "场所"))
    origin: str | None = choose(mark("来源"), SOURCES, complete=True, heads=("患者来源",))
    diagnosis: str | None = ask(mark("诊断"), complete=True, heads=("康复诊断",))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10", "疾病编码"))
    functions: str | None = choose(mark("功能障碍"), FUNCTIONS, many=True, complete=True)
    goal: str | None = ask(mark("康复目标"), longest=500, complete=True, heads=("目标",))
    planned_sessions: int | None = ask(mark("计划治疗次数"), unit=mark("次"), ge=1, le=365, heads=("计划次数",))
    staff: str | None = refer(mark("康复医师"), "staff", complete=True, heads=("医生", "责任医生"))
    first_due_on: date | None = computed(mark("初评期限"), future=True, hint=mark("开始后几天见参数设置"))
    ended_on: date | None = ask(
        mark("疗程结束日期"), with_="ending", needed=when("outcome"), heads=("结束日期", "结束时间")
    )
    last_from_on: date | None = computed(mark("末评不早于"), hint=mark("这一天起的评定算末评；天数见参数设置"))
    outcome: str | None = choose(
        mark("疗程结果"), OUTCOMES, with_="ending", asked=when("ended_on"), needed=True, heads=("转归",)
    )
    summary: str | None = ask(mark("疗程小结"), longest=1000)
    platform: bool | None = on_platform()

    @rule("started_on", "ended_on", code="ended-before", says=mark("疗程结束日期早于开始日期，请核对。"))
    def a_course_ends_after_its_start(self) -> bool:
        assert self.started_on and self.ended_on
        return self.started_on <= self.ended_on

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @history("started_on")
    def nobody_is_treated_before_the_start(self, known: Any) -> Problem | None:
        return served_before(self, "started_on", known)

    @history("ended_on")
    def nobody_is_treated_after_the_end(self, known: Any) -> Problem | None:
        return served_after(self, "ended_on", known)

    @computes("first_due_on", "started_on")
    def some_days_after_the_start(self, known: Any) -> date | None:
        assert self.started_on
        return self.started_on + timedelta(known.setting("rehab-first-assessment-days"))

    @computes("last_from_on", "ended_on")
    def some_days_before_the_end(self, known: Any) -> date | None:
        assert self.ended_on
        return self.ended_on - timedelta(known.setting("rehab-last-assessment-days"))
