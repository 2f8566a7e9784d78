"""Risks that nursing looks for: pressure sores, falls, malnutrition, delirium."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Service
from desktop.records.rules import history, soft
from desktop.words import mark

OCCASIONS = codes(
    mark("首次评估"), Choice("2", mark("定期复评"), ("复评",)), mark("病情变化"), Choice("4", mark("结束时"), ("末次",))
)
DELIRIUM = codes(Choice("1", mark("阴性"), ("无",)), Choice("2", mark("阳性"), ("有",)))
AT_RISK = mark("Braden评分 {line} 分及以下有压疮风险：请制定预防措施并按期复评。")
NOTHING = mark("四项评分都空着，请至少填写一项；确未评估时请说明。")


class NursingRiskAssessment(Service):
    """护理风险评估单（压疮、跌倒、营养、谵妄；评分线待区级确认）"""

    title = mark("护理风险评估")
    family = "nursing"
    indexes = (("resident", "given_on"),)

    given_on: date | None = ask(mark("评估日期"), needed=True, code="date", heads=("日期",))
    occasion: str | None = choose(mark("评估时机"), OCCASIONS, complete=True, after="given_on")
    staff: str | None = refer(mark("评估护士"), "staff", complete=True, heads=("护士", "评估人"))
    braden: int | None = ask(
        mark("Braden评分"), unit=mark("分"), ge=6, le=23, complete=True, source="Braden", heads=("压疮评分", "Braden")
    )
    morse: int | None = ask(
        mark("Morse评分"), unit=mark("分"), ge=0, le=125, complete=True, source="Morse", heads=("跌倒评分", "Morse")
    )
    nutrition: int | None = ask(
        mark("NRS2002评分"), unit=mark("分"), ge=0, le=7, source="NRS2002", heads=("营养评分", "NRS2002")
    )
    delirium: str | None = choose(mark("谵妄筛查"), DELIRIUM, source="CAM", heads=("CAM",))
    has_sore: bool | None = ask(mark("已有压疮"))
    has_fallen: bool | None = ask(mark("三个月内跌倒过"))
    measures: str | None = ask(mark("预防措施"), longest=500, complete=True)
    next_on: date | None = ask(mark("下次评估日期"), future=True)

    @history("braden")
    def a_low_score_asks_for_prevention(self, known: Any) -> Problem | None:
        assert self.braden is not None
        line = known.setting("braden-sore-risk")
        return hint("braden", "sore-risk", AT_RISK, line=line) if self.braden <= line and not self.measures else None

    @soft("given_on", code="nothing-assessed", says=NOTHING)
    def something_is_assessed(self) -> bool:
        told = (self.braden, self.morse, self.nutrition, self.delirium)
        return any(one is not None for one in told)

    @soft("given_on", "next_on", code="next-before", says=mark("下次评估日期不晚于评估日期，请核对；属实时请说明。"))
    def the_next_one_comes_later(self) -> bool:
        assert self.given_on and self.next_on
        return self.given_on < self.next_on
