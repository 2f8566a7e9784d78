"""What one member of staff was trained in, whether the test was passed, and until when it holds."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

THEMES = codes(
    Choice("1", mark("中医药服务培训"), ("中医药培训",)), Choice("2", mark("一专多能护理培训"), ("一专多能",)),
    mark("乡村医生培训"), mark("全科医生转岗培训"), Choice("5", mark("安宁疗护培训"), ("安宁疗护",)), mark("康复治疗培训"),
    mark("家庭病床培训"), mark("全科医生能力评估考核"), mark("其他"),
)  # fmt: skip
TCM, NURSING = "1", "2"
RESULTS = codes(Choice("1", mark("合格"), ("通过",)), Choice("2", mark("不合格"), ("未通过",)), mark("未考核"))
TELL_STAFF = mark("考核合格：请在人员登记里把“{label}”改为“是”，之后才能登记相应服务。")


class StaffTraining(Record):
    """人员培训考核登记（中医药服务资格、一专多能等）"""

    title = mark("人员培训考核")
    family = "center"
    dated_by = "ended_on"

    staff: str | None = refer(mark("人员"), "staff", needed=True)
    theme: str | None = choose(mark("培训项目"), THEMES, needed=True, heads=("项目", "类别"))
    began_on: date | None = ask(mark("开始日期"))
    ended_on: date | None = ask(mark("结束日期"), needed=True, code="date", heads=("培训日期", "日期"))
    hours: int | None = ask(mark("学时"), unit=mark("学时"), ge=0, le=2000, heads=("课时",))
    organiser: str | None = ask(mark("培训单位"), longest=100, complete=True)
    outcome: str | None = choose(mark("考核结果"), RESULTS, needed=True, heads=("结果",))
    certificate: str | None = ask(mark("证书编号"), longest=60)
    valid_until_on: date | None = ask(mark("有效期至"), future=True)

    @rule("began_on", "ended_on", code="ended-before", says=mark("结束日期早于开始日期，请核对。"))
    def a_training_ends_after_it_began(self) -> bool:
        assert self.began_on and self.ended_on
        return self.began_on <= self.ended_on

    @history("staff", "theme", "outcome")
    def a_passed_test_is_told_of_the_staff_too(self, known: Any) -> Problem | None:
        field = {TCM: "tcm_qualified", NURSING: "multi_skilled"}.get(self.theme or "", "")
        person = known.get("staff", self.staff) if field and self.outcome == "1" else None
        if person is None or getattr(person, field):
            return None
        return hint("outcome", "tell-staff", TELL_STAFF, label=person.label_of(field))
