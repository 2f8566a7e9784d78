"""Use of a contract's service package: which item, how often, how many are left."""

from datetime import date
from typing import Any

from desktop.records.episode import OTHER_RESIDENT
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import ask, computed, refer
from desktop.records.record import Service
from desktop.records.rules import computes, history, rule
from desktop.words import mark

OUTSIDE = mark("使用日期不在协议有效期内（{first} 至 {last}），请核对日期。")
USED_UP = mark("这一项目按包内次数已用完，本次照常登记；请核对次数。")


class ContractPackageUse(Service):
    """签约服务包项目使用记录"""

    title = mark("服务包使用")
    family = "contract"
    indexes = (("contract",),)

    contract: str | None = refer(mark("签约协议"), "contract", needed=True, after="resident")
    given_on: date | None = ask(mark("使用日期"), needed=True, code="date", heads=("日期",))
    item: str | None = ask(mark("服务包项目"), longest=60, needed=True, after="given_on", heads=("项目", "项目名称"))
    times: int | None = ask(mark("本次使用次数"), unit=mark("次"), ge=1, le=99, needed=True, heads=("次数",))
    allowed: int | None = ask(mark("包内次数"), unit=mark("次"), ge=0, le=999, heads=("总次数",))
    used_before: int | None = ask(mark("此前已用次数"), unit=mark("次"), ge=0, le=999, heads=("已用次数",))
    left_over: int | None = computed(mark("剩余次数"), unit=mark("次"))
    staff: str | None = refer(mark("服务人员"), "staff", complete=True, heads=("医生",))
    note: str | None = ask(mark("备注"))

    @history("resident", "contract", "given_on")
    def it_is_used_while_the_contract_runs(self, known: Any) -> list[Problem]:
        signed = known.get("contract", self.contract)
        if signed is None:
            return []
        found = []
        if signed.resident != self.resident:
            found.append(hard("contract", "other-resident", OTHER_RESIDENT, label=self.label_of("contract")))
        if not (signed.starts_on and signed.ends_on):  # a merged one may lack its own
            return found
        first, last = signed.starts_on, min(signed.ends_on, signed.cancelled_on or signed.ends_on)
        if not first <= self.given_on <= last:  # on the day of the cancelling it can still have been given before it
            found.append(hard("given_on", "outside-contract", OUTSIDE, first=first, last=last))
        return found

    @history("left_over")
    def more_than_allowed_is_pointed_out(self, known: Any) -> Problem | None:
        return hint("times", "used-up", USED_UP) if (self.left_over or 0) < 0 else None

    @rule("used_before", "allowed", code="used-above", says=mark("此前已用次数多于包内次数，请核对。"))
    def no_more_was_used_than_allowed(self) -> bool:
        return (self.used_before or 0) <= (self.allowed or 0)

    @computes("left_over", "allowed", "times")
    def what_is_left_of_the_package(self, known: Any) -> int:
        return (self.allowed or 0) - (self.used_before or 0) - (self.times or 0)
