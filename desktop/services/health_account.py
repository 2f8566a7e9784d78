"""A resident's health account: opened when and how, last looked at when."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

WAYS = codes(
    Choice("1", mark("线上自助开通"), ("线上", "自助", "APP", "随申办")),
    Choice("2", mark("机构协助开通"), ("协助", "现场")),
    Choice("3", mark("平台批量开通"), ("批量",)),
)
TWICE = mark("这位居民已登记过健康账户，请打开那一份修改。")


class HealthAccount(Record):
    """居民健康账户登记"""

    title = mark("健康账户登记")
    family = "contract"
    dated_by = "opened_on"
    indexes = (("resident", "opened_on"),)

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    opened_on: date | None = ask(mark("开通日期"), needed=True, code="date", heads=("日期", "开户日期"))
    way: str | None = choose(mark("开通方式"), WAYS, complete=True, heads=("方式",))
    viewed_on: date | None = ask(mark("最近查看日期"), heads=("最近登录日期",))
    staff: str | None = refer(mark("经办人"), "staff", heads=("医生",))

    @rule("opened_on", "viewed_on", code="viewed-before", says=mark("最近查看日期早于开通日期，请核对。"))
    def it_is_looked_at_after_its_opening(self) -> bool:
        assert self.opened_on and self.viewed_on
        return self.opened_on <= self.viewed_on

    @history("resident")
    def a_resident_has_one_account(self, known: Any) -> Problem | None:
        assert self.resident
        return hard("resident", "account-twice", TWICE) if known.of("health-account", self.resident) else None
