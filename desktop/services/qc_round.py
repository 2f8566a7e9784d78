"""Quality-control round: what was checked by whom, how it scored, and the correction."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed, when
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.words import mark

SUBJECTS = codes(
    Choice("1", mark("家庭医生签约服务"), ("签约服务", "签约")), Choice("2", mark("家庭病床"), ("家床",)), mark("安宁疗护"),
    Choice("4", mark("康复服务"), ("康复",)), Choice("5", mark("护理服务"), ("护理",)), mark("基本公共卫生服务"),
    Choice("7", mark("处方点评"), ("处方",)), mark("中医药服务"), mark("健康档案"), Choice("10", mark("标化工作量数据"), ("工作量",)),
    mark("其他"),
)  # fmt: skip
FORMS = codes(Choice("1", mark("日常质控"), ("常态化",)), Choice("2", mark("专项质控"), ("专项",)),
              Choice("3", mark("上级督查"), ("督导",)), mark("自查"), mark("年终考核"))  # fmt: skip
LEVELS = codes(mark("市级"), mark("区级"), mark("中心"), mark("站点"))


class QcRound(Record):
    """质控检查记录"""

    title = mark("质控检查")
    family = "center"
    dated_by = "held_on"
    indexes = (("held_on",),)

    held_on: date | None = ask(mark("检查日期"), needed=True, code="date", heads=("日期", "质控日期"))
    subject: str | None = choose(mark("质控内容"), SUBJECTS, needed=True, heads=("内容", "项目"))
    form: str | None = choose(mark("质控形式"), FORMS, needed=True, heads=("形式",))
    level: str | None = choose(mark("组织层级"), LEVELS, needed=True, heads=("级别",))
    inspectors: str | None = ask(mark("检查人员"), longest=100, complete=True)
    checked: int | None = ask(mark("抽查份数"), unit=mark("份"), ge=0, le=9999, complete=True, heads=("抽查数",))
    passed: int | None = ask(mark("合格份数"), unit=mark("份"), ge=0, le=9999, heads=("合格数",))
    pass_rate: Decimal | None = computed(mark("合格率"), type="decimal", places=2, unit="%")
    score: Decimal | None = ask(mark("得分"), places=1, ge=0, le=1000, unit=mark("分"))
    findings: str | None = ask(mark("发现的问题"), longest=2000, complete=True, heads=("问题",))
    correct_by_on: date | None = ask(mark("整改期限"), future=True)
    correction: str | None = ask(mark("整改情况"), longest=2000, complete=when("corrected_on"))
    corrected_on: date | None = ask(mark("整改完成日期"), heads=("整改日期",))

    @rule("passed", "checked", code="passed-above", says=mark("合格份数多于抽查份数，请核对。"))
    def no_more_pass_than_are_checked(self) -> bool:
        return (self.passed or 0) <= (self.checked or 0)

    @rule("held_on", "corrected_on", code="corrected-before", says=mark("整改完成日期早于检查日期，请核对。"))
    def a_correction_follows_the_round(self) -> bool:
        assert self.held_on and self.corrected_on
        return self.held_on <= self.corrected_on

    @computes("pass_rate", "passed", "checked")
    def passed_of_those_checked(self, known: Any) -> Decimal | None:
        return (Decimal(100 * (self.passed or 0)) / self.checked).quantize(Decimal("0.01")) if self.checked else None
