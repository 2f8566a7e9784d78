"""Rotation of staff: further education at upper hospitals, practice at several places, postings."""

from datetime import date, timedelta
from typing import Any

from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("上级医院进修"), ("进修",)), Choice("2", mark("专科轮训"), ("轮训",)), mark("多点执业"),
    Choice("4", mark("疾控人员下沉"), ("下沉",)), mark("上级专家派驻"), mark("其他"),
)  # fmt: skip


class Rotation(Record):
    """进修轮训与下沉登记（每五年至上级医院进修或多点执业）"""

    title = mark("进修轮训")
    family = "center"
    dated_by = "began_on"

    staff: str | None = refer(mark("人员"), "staff", complete=when("form", "1", "2", "3"))
    visitor: str | None = ask(mark("下沉人员姓名"), longest=50, needed=when("form", "4", "5"))
    form: str | None = choose(mark("形式"), FORMS, needed=True, heads=("类型",))
    institution: str | None = ask(mark("进修或派出单位"), longest=100, needed=True, heads=("单位", "医院"))
    department: str | None = ask(mark("科室"), longest=60, heads=("专业",))
    began_on: date | None = ask(mark("开始日期"), needed=True, code="date", heads=("日期",))
    ended_on: date | None = ask(mark("结束日期"))
    months: int | None = computed(mark("月数"), unit=mark("月"), hint=mark("满一个月计一月"))
    outcome: str | None = ask(mark("考核结果"), longest=100)

    @rule("began_on", "ended_on", code="ended-before", says=mark("结束日期早于开始日期，请核对。"))
    def a_rotation_ends_after_it_began(self) -> bool:
        assert self.began_on and self.ended_on
        return self.began_on <= self.ended_on

    @computes("months", "began_on", "ended_on")
    def full_months(self, known: Any) -> int | None:
        assert self.began_on and self.ended_on
        if self.ended_on < self.began_on:
            return None
        back_on = self.ended_on + timedelta(days=1)
        months = (back_on.year - self.began_on.year) * 12 + back_on.month - self.began_on.month
        return months - (back_on.day < self.began_on.day)
