"""Renewal of a home bed: re-assessed, agreed, another cycle."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import Visit
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.rules import computes, history
from desktop.words import mark

DECISIONS = codes(Choice("1", mark("同意续床"), ("续床", "同意")), Choice("2", mark("不再续床"), ("撤床", "不同意")))
RENEWED = "1"
TELL_THE_BED = mark("续床后请把建床登记里的“最近续床日期”改为 {day}，续床到期才会顺延。")
OVERDUE = mark("上一周期已于 {day} 到期，本次续床逾期。")


class HomeBedRenewal(Visit):
    """家庭病床续床登记（上海市家庭病床服务办法）"""

    title = mark("家床续床")
    family = "home-bed"
    episode = "home-bed"
    closes = "home-bed-closing"
    indexes = (("home_bed", "given_on"),)

    home_bed: str | None = refer(mark("家床"), "home-bed", needed=True, after="resident", heads=("家床号",))
    given_on: date | None = ask(mark("续床日期"), needed=True, code="date", heads=("日期",))
    assessment: str | None = refer(mark("续床评估"), "home-bed-assessment", after="given_on")
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    decision: str | None = choose(mark("续床意见"), DECISIONS, needed=True, heads=("意见",))
    reason: str | None = ask(mark("续床理由"), longest=500, complete=True, heads=("理由",))
    agreement: bool | None = ask(mark("续签协议"), asked=when("decision", RENEWED), complete=True)
    cycle_ends_on: date | None = computed(mark("本周期到期日期"), future=True)

    @history("home_bed", "given_on", "decision")
    def the_bed_runs_on_from_the_renewal(self, known: Any) -> list[Problem]:
        bed = known.get("home-bed", self.home_bed)
        if bed is None or self.decision != RENEWED or not self.given_on:
            return []
        found = []
        if bed.renewed_on is None or bed.renewed_on < self.given_on:
            found.append(hint("given_on", "tell-the-bed", TELL_THE_BED, day=self.given_on))
            if bed.cycle_ends_on and bed.cycle_ends_on < self.given_on:
                found.append(hint("given_on", "overdue", OVERDUE, day=bed.cycle_ends_on))
        return found

    @computes("cycle_ends_on", "given_on", "decision")
    def one_cycle_after_the_renewal(self, known: Any) -> date | None:
        assert self.given_on
        renewed = self.decision == RENEWED
        return self.given_on + timedelta(known.setting("home-bed-cycle-days")) if renewed else None
