"""Opening calendar of a site: which half-days, which services, from when."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, computed
from desktop.records.record import Record
from desktop.records.rules import computes, history, rule
from desktop.words import mark

HALF_DAYS = tuple(
    Choice(f"{day}{part}", label)
    for day, part, label in (
        ("1", "am", mark("周一上午")), ("1", "pm", mark("周一下午")), ("2", "am", mark("周二上午")),
        ("2", "pm", mark("周二下午")), ("3", "am", mark("周三上午")), ("3", "pm", mark("周三下午")),
        ("4", "am", mark("周四上午")), ("4", "pm", mark("周四下午")), ("5", "am", mark("周五上午")),
        ("5", "pm", mark("周五下午")), ("6", "am", mark("周六上午")), ("6", "pm", mark("周六下午")),
        ("7", "am", mark("周日上午")), ("7", "pm", mark("周日下午")),
    )
)  # fmt: skip
SERVICES = codes(
    Choice("1", mark("全科门诊"), ("门诊", "全科")), Choice("2", mark("预防接种门诊"), ("预防接种",)), mark("妇幼保健门诊"),
    Choice("4", mark("中医门诊"), ("中医",)), mark("康复门诊"), mark("护理门诊"), mark("口腔门诊"), mark("中医健康管理"),
    mark("其他"),
)  # fmt: skip
EVENINGS = codes(mark("周一"), mark("周二"), mark("周三"), mark("周四"), mark("周五"), mark("周六"), mark("周日"))
TWICE = mark("本机构同一服务在这一天已有生效的开诊安排，请打开那一份修改，或先填结束日期。")


class OpeningCalendar(Record):
    """开诊日历（含午间、周末、晚间延时服务）"""

    title = mark("开诊日历")
    family = "center"
    dated_by = "from_on"

    service: str | None = choose(mark("服务"), SERVICES, needed=True, heads=("门诊",))
    from_on: date | None = ask(mark("生效日期"), needed=True, code="date", future=True, heads=("日期",))
    until_on: date | None = ask(mark("结束日期"), future=True)
    half_days: str | None = choose(mark("开诊半天"), HALF_DAYS, many=True, needed=True, heads=("开诊时间",))
    noon: bool | None = ask(mark("工作日午间连续服务"), complete=True, heads=("午间服务",))
    evenings: str | None = choose(mark("晚间服务"), EVENINGS, many=True, heads=("夜门诊",))
    weekly: int | None = computed(mark("每周开诊半天数"), unit=mark("半天"))
    weekend: int | None = computed(mark("周末半天数"), unit=mark("半天"))
    published: bool | None = ask(mark("已向居民公布"), complete=True)
    note: str | None = ask(mark("说明"), hint=mark("节假日安排等"))

    @rule("from_on", "until_on", code="ends-before", says=mark("结束日期早于生效日期，请核对。"))
    def a_calendar_ends_after_it_begins(self) -> bool:
        assert self.from_on and self.until_on
        return self.from_on <= self.until_on

    @history("service", "from_on")
    def a_service_has_one_calendar_at_a_time(self, known: Any) -> Problem | None:
        assert self.from_on
        for other in known.having("opening-calendar", service=self.service):
            if other.site != self.site:
                continue
            begins_in_time = other.from_on and (self.until_on is None or other.from_on <= self.until_on)
            if begins_in_time and (other.until_on is None or other.until_on >= self.from_on):
                return hard("from_on", "calendar-twice", TWICE)
        return None

    @computes("weekly", "half_days")
    def all_half_days(self, known: Any) -> int:
        return len((self.half_days or "").split(","))

    @computes("weekend", "half_days")
    def half_days_on_saturday_and_sunday(self, known: Any) -> int:
        return sum(one[0] in "67" for one in (self.half_days or "").split(","))
