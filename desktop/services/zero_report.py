"""A day's report of what was looked for, also where nothing was found."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

SUBJECTS = codes(
    Choice("1", mark("发热筛查"), ("发热", "发热哨点")),
    Choice("2", mark("法定传染病"), ("传染病",)),
    Choice("3", mark("食源性疾病"), ("食源性",)),
    Choice("4", mark("死亡病例"), ("死因",)),
    mark("其他"),
)
OTHER = "5"
TWICE = mark("这一天这个项目已经报过，请打开那一份修改。")


class ZeroReport(Record):
    """日报与零报告登记"""

    title = mark("零报告登记")
    family = "center"
    dated_by = "reported_on"

    reported_on: date | None = ask(mark("报告日期"), needed=True, code="date", heads=("日期",))
    subject: str | None = choose(mark("报告项目"), SUBJECTS, needed=True, heads=("项目",))
    subject_text: str | None = ask(mark("项目名称"), longest=60, asked=when("subject", OTHER), needed=True)
    found: int | None = ask(
        mark("发现例数"), unit=mark("例"), ge=0, le=9999, needed=True, hint=mark("没有时填 0，即零报告")
    )
    reason: str | None = ask(mark("情况说明"), longest=300, heads=("说明",))
    staff: str | None = refer(mark("报告人"), "staff", needed=True)

    @history("reported_on", "subject")
    def a_day_is_reported_once(self, known: Any) -> Problem | None:
        same = [
            one
            for one in known.having("zero-report", site=self.site, subject=self.subject)
            if one.reported_on == self.reported_on and one.subject_text == self.subject_text
        ]
        return hard("reported_on", "reported-twice", TWICE) if same else None
