"""One sample of a quality-control round: whose record, which item, what was found."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

RESULTS = codes(Choice("1", mark("合格"), ("符合",)), mark("有缺陷"), Choice("3", mark("不合格"), ("不符合",)))
DEFECTS = codes(
    Choice("1", mark("无"), ("没有",)), mark("资料不全"), mark("记录不及时"), mark("内容不真实"), mark("处置不规范"),
    mark("签名缺失"), mark("回访不属实"), mark("其他"),
)  # fmt: skip
BEFORE_ROUND = mark("样本检查日期早于质控检查日期（{day}），请核对。")


class QcSample(Record):
    """质控抽样登记"""

    title = mark("质控抽样")
    family = "center"
    dated_by = "checked_on"
    indexes = (("qc_round",),)

    qc_round: str | None = refer(mark("质控检查"), "qc-round", needed=True)
    resident: str | None = refer(mark("居民"), "resident", hint=mark("抽查个人资料时选择"))
    checked_on: date | None = ask(mark("检查日期"), needed=True, code="date", heads=("日期",))
    number: str | None = ask(mark("样本编号"), longest=40, needed=True, heads=("编号", "序号"))
    material: str | None = ask(mark("抽查资料"), longest=100, complete=True, heads=("资料名称",))
    outcome: str | None = choose(mark("抽查结果"), RESULTS, needed=True, heads=("结果",))
    defects: str | None = choose(
        mark("缺陷类型"), DEFECTS, many=True, alone={"1"}, asked=when("outcome", "2", "3"), complete=True,
        heads=("缺陷",),
    )  # fmt: skip
    finding: str | None = ask(mark("问题描述"), longest=500, asked=when("outcome", "2", "3"), needed=True)
    corrected_on: date | None = ask(mark("整改日期"))
    correction: str | None = ask(mark("整改说明"), longest=500)
    staff: str | None = refer(mark("责任人"), "staff")

    def may_follow_death(self) -> bool:
        """Return that the papers of the dead are checked too."""
        return True

    @rule("checked_on", "corrected_on", code="corrected-before", says=mark("整改日期早于检查日期，请核对。"))
    def a_correction_follows_the_check(self) -> bool:
        assert self.checked_on and self.corrected_on
        return self.checked_on <= self.corrected_on

    @history("qc_round", "checked_on")
    def a_sample_is_checked_in_its_round(self, known: Any) -> Problem | None:
        held = known.get("qc-round", self.qc_round)
        early = held is not None and held.held_on and self.checked_on and self.checked_on < held.held_on
        return hard("checked_on", "before-round", BEFORE_ROUND, day=held.held_on) if early else None
