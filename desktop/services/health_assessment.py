"""Health assessment of a resident: assessed, reported, fed back."""

from datetime import date, timedelta
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, history, rule
from desktop.words import mark

TOPICS = codes(
    mark("生活方式"), mark("心血管风险"), mark("糖尿病风险"), mark("慢阻肺风险"), mark("肿瘤风险"), mark("骨质疏松"),
    mark("跌倒风险"), mark("营养"), mark("认知"), mark("心理"), mark("中医体质"), mark("其他"),
)  # fmt: skip
RISKS = codes(Choice("1", mark("低风险"), ("低危",)), Choice("2", mark("中风险"), ("中危",)),
              Choice("3", mark("高风险"), ("高危",)))  # fmt: skip
WAYS = codes(
    mark("面谈"), mark("上门"), mark("电话"), Choice("4", mark("线上推送"), ("推送", "微信", "APP")), mark("邮寄")
)
STATES = codes(mark("未出报告"), mark("未反馈"), mark("已反馈"))
UNREPORTED, UNANSWERED, ANSWERED = "1", "2", "3"
NOT_FED_BACK = mark("报告还没有反馈给居民，暂算未反馈；反馈后请补上反馈日期。")


class HealthAssessment(Service):
    """居民健康评估记录（健康评估、出具报告、反馈）"""

    title = mark("健康评估")
    family = "elders"
    indexes = (("resident", "given_on"),)

    given_on: date | None = ask(mark("评估日期"), needed=True, code="date", heads=("日期",))
    staff: str | None = refer(mark("评估人"), "staff", complete=True, heads=("医生", "家庭医生"))
    topics: str | None = choose(mark("评估内容"), TOPICS, many=True, complete=True)
    risk: str | None = choose(mark("总体风险"), RISKS, complete=True, heads=("风险等级",))
    findings: str | None = ask(mark("主要健康问题"), longest=1000, complete=True, heads=("评估结果",))
    advice: str | None = ask(mark("干预建议"), longest=1000, complete=True, heads=("健康指导", "建议"))
    reported_on: date | None = ask(mark("报告日期"), complete=True, heads=("出具报告日期",))
    fed_back_on: date | None = ask(mark("反馈日期"), with_="feedback", heads=("报告反馈日期",))
    feedback_way: str | None = choose(
        mark("反馈方式"), WAYS, with_="feedback", asked=when("fed_back_on"), complete=True
    )
    state: str | None = computed(mark("完成状态"), STATES)
    feedback_due_on: date | None = computed(mark("反馈期限"), future=True)

    @rule("given_on", "reported_on", code="reported-before", says=mark("报告日期早于评估日期，请核对。"))
    def the_report_follows_the_assessment(self) -> bool:
        assert self.given_on and self.reported_on
        return self.given_on <= self.reported_on

    @rule("reported_on", "fed_back_on", code="fed-back-before", says=mark("反馈日期早于报告日期，请核对。"))
    def the_feedback_follows_the_report(self) -> bool:
        assert self.reported_on and self.fed_back_on
        return self.reported_on <= self.fed_back_on

    @rule("fed_back_on", code="no-report", says=mark("已填反馈日期而没有报告日期，请补上报告日期。"))
    def only_a_report_is_fed_back(self) -> bool:
        return self.reported_on is not None

    @history("reported_on")
    def a_report_without_feedback_is_not_done(self, known: Any) -> Problem | None:
        return hint("fed_back_on", "not-fed-back", NOT_FED_BACK) if self.fed_back_on is None else None

    @computes("state", "given_on")
    def report_and_feedback_make_it_done(self, known: Any) -> str:
        if self.reported_on is None:
            return UNREPORTED
        return UNANSWERED if self.fed_back_on is None else ANSWERED

    @computes("feedback_due_on", "given_on")
    def some_days_after_the_assessment(self, known: Any) -> date | None:
        assert self.given_on
        return self.given_on + timedelta(known.setting("assessment-feedback-days"))
