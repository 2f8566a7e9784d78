"""Call attempt: one try to reach a resident for a duty that is due, and how it ended."""

from datetime import date, timedelta
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record
from desktop.records.rules import computes, history, rule
from desktop.words import mark

DUTIES = codes(
    Choice("1", mark("高血压随访"), ("高血压",)), Choice("2", mark("糖尿病随访"), ("糖尿病",)),
    Choice("3", mark("慢阻肺随访"), ("慢阻肺",)), Choice("4", mark("老年人体检"), ("体检",)),
    Choice("5", mark("签约联系"), ("签约",)), mark("家床查床"), mark("转诊结果追踪"), mark("筛查追踪"),
    mark("哀伤随访"), mark("其他"), Choice("11", mark("长处方续方"), ("长处方",)), Choice("12", mark("康复评定"), ("康复",)),
    Choice("13", mark("安宁疗护"), ("安宁",)), Choice("14", mark("约定护理"), ("护理",)), mark("心理咨询"),
    Choice("16", mark("居家医养结合服务"), ("医养结合",)),
)  # fmt: skip
WAYS = codes(Choice("1", mark("电话"), ("电话联系",)), Choice("2", mark("上门"), ("入户",)), mark("短信"),
             Choice("4", mark("微信"), ("线上",)), mark("经村居或家属"))  # fmt: skip
RESULTS = codes(
    Choice("1", mark("已联系上并约定"), ("联系上", "已约")), mark("无人接听"), Choice("3", mark("空号或停机"), ("空号", "停机")),
    mark("拒绝"), mark("外出暂不能来"), mark("住院"), Choice("7", mark("已搬离"), ("迁出",)), Choice("8", mark("已去世"), ("死亡",)),
)  # fmt: skip
ASK_AGAIN = ("1", "2", "5", "6")  # the number is right, and nobody said no
REACHED = ("1", "4", "5", "6", "7", "8")
LOST = mark("已在 {days} 个不同日期联系不上：可判为失访，请在随访记录里登记失访及原因。")


class CallAttempt(Record):
    """联系尝试登记（失访须有记录在案的多次联系）"""

    title = mark("联系尝试")
    family = "chronic"
    dated_by = "tried_on"
    indexes = (("resident", "tried_on"),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    duty: str | None = choose(mark("联系事由"), DUTIES, needed=True, heads=("事由",))
    tried_on: date | None = ask(mark("联系日期"), needed=True, code="date", heads=("日期",))
    way: str | None = choose(mark("联系方式"), WAYS, needed=True, heads=("方式",))
    outcome: str | None = choose(mark("联系结果"), RESULTS, needed=True, heads=("结果",))
    staff: str | None = refer(mark("联系人员"), "staff", heads=("医生",))
    agreed_on: date | None = ask(mark("约定日期"), future=True, asked=when("outcome", "1"), complete=True)
    note: str | None = ask(mark("说明"))
    again_on: date | None = computed(
        mark("再次联系日期"), future=True, hint=mark("填了约定日期的为约定日期；没有联系上或外出、住院的，隔几天再联系")
    )

    @rule("tried_on", "agreed_on", code="agreed-before", says=mark("约定日期早于联系日期，请核对。"))
    def one_agrees_on_a_day_to_come(self) -> bool:
        assert self.tried_on and self.agreed_on
        return self.tried_on <= self.agreed_on

    @computes("again_on", "tried_on", "outcome")
    def on_the_day_agreed_or_some_days_later(self, known: Any) -> date | None:
        assert self.tried_on
        if self.agreed_on is not None or self.outcome not in ASK_AGAIN:
            return self.agreed_on
        return self.tried_on + timedelta(known.setting("call-again-days"))

    def may_follow_death(self) -> bool:
        """Return that a call may be the one that learns of a death."""
        return True

    @history("resident", "duty", "tried_on", "outcome")
    def enough_days_without_an_answer_mean_lost(self, known: Any) -> Problem | None:
        if self.outcome in REACHED:
            return None
        tries = [one for one in known.of("call-attempt", self.resident) if one.duty == self.duty and one.tried_on]
        reached = max((one.tried_on for one in tries if one.outcome in REACHED), default=date.min)
        in_vain = {one.tried_on for one in tries if one.outcome not in REACHED and one.tried_on > reached}
        days = len(in_vain | {self.tried_on})
        return hint("outcome", "lost", LOST, days=days) if days >= known.setting("lost-attempts") else None
