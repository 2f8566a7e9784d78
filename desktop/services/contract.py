"""A family-doctor contract: 1+1+1, packages, channel, and how it ended."""

from datetime import date, timedelta
from typing import Any

from desktop.records.identity import turns_on
from desktop.records.problems import Problem, hint, soft
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record, on_platform
from desktop.records.rules import history, rule
from desktop.words import mark

CANCELLINGS = tuple(
    Choice(code, label)
    for code, label in (
        ("01", mark("失访")), ("02", mark("迁出")), ("03", mark("死亡")), ("04", mark("本人拒绝")),
        ("05", mark("重签")), ("99", mark("其他")),
    )
)  # fmt: skip
CHANNELS = codes(
    Choice("1", mark("纸质"), ("线下", "书面", "现场")), Choice("2", mark("线上"), ("网上", "互联网", "APP", "随申办"))
)
COMMUNITIES = codes(
    mark("居民社区"), mark("商务楼宇"), mark("产业园区"), mark("学校"), mark("养老机构"), mark("企事业单位")
)
TOO_LONG = mark("协议期超过 {years} 年，请核对开始和结束日期；属实时请说明。")
VALID_TWICE = mark(
    "这位居民在这一时期已有另一份有效的协议（{first} 至 {last}），请核对是否重复；重签的请先登记原协议解约。"
)


class Contract(Record):
    """家庭医生签约服务协议（1+1+1）"""

    title = mark("家庭医生签约")
    family = "contract"
    dated_by = "signed_on"
    counted = ("void", "site", "starts_on", "ends_on", "cancelled_on", "staff")

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    signed_on: date | None = ask(mark("签约日期"), needed=True, code="signed", heads=("签约时间",))
    starts_on: date | None = ask(
        mark("协议开始日期"), needed=True, future=True, heads=("开始日期", "有效期起", "协议起始日期")
    )
    ends_on: date | None = ask(
        mark("协议结束日期"), needed=True, future=True, heads=("结束日期", "有效期止", "到期日期", "签约到期日")
    )
    staff: str | None = refer(mark("家庭医生"), "staff", heads=("签约医生", "医生"))
    team: str | None = ask(mark("团队"), longest=50, heads=("家庭医生团队", "签约团队"))
    district_hospital: str | None = ask(
        mark("区级医院"), longest=100, source="1+1+1 组合", heads=("区级医疗机构", "二级医院")
    )
    city_hospital: str | None = ask(
        mark("市级医院"), longest=100, source="1+1+1 组合", heads=("市级医疗机构", "三级医院")
    )
    second_signing: bool | None = ask(
        mark("双签约"),
        hint=mark("同时与城市医疗集团（区级医院）签约"),
        source="青卫健基层〔2024〕3号",
        heads=("医疗集团签约",),
    )
    package: str | None = ask(mark("签约服务包"), longest=100, heads=("服务包", "签约包"))
    channel: str | None = choose(mark("签约渠道"), CHANNELS, heads=("签约方式", "渠道"))
    community: str | None = choose(mark("社区类型"), COMMUNITIES)
    agreement: bool | None = ask(mark("协议已阅读并签字"), heads=("协议已签字", "甲乙方确认"))
    renewed: bool | None = ask(mark("续约"))
    cancelled_on: date | None = ask(
        mark("解约日期"),
        with_="cancelling",
        needed=when("cancelling"),
        heads=("解约时间",),
    )
    cancelling: str | None = choose(
        mark("解约原因"),
        CANCELLINGS,
        with_="cancelling",
        asked=when("cancelled_on"),
        needed=True,
    )
    platform: bool | None = on_platform()

    def last_day(self) -> date:
        """Return the last day on which the contract is valid; on the day of its cancelling it is not."""
        assert self.ends_on
        return min(self.ends_on, self.cancelled_on - timedelta(1)) if self.cancelled_on else self.ends_on

    def is_valid_on(self, day: date) -> bool:
        """Return whether the contract runs on *day*; a merged one that lacks a day of its own does not."""
        return bool(self.starts_on and self.ends_on and self.starts_on <= day <= self.last_day())

    @rule("starts_on", "ends_on", code="ends-before", says=mark("协议结束日期早于开始日期，请核对。"))
    def a_contract_ends_after_its_start(self) -> bool:
        assert self.starts_on and self.ends_on
        return self.starts_on <= self.ends_on

    @history("starts_on", "ends_on")
    def a_contract_ends_within_some_years(self, known: Any) -> Problem | None:
        assert self.starts_on and self.ends_on
        years = known.setting("contract-most-years")
        is_longer = turns_on(self.starts_on, years) < self.ends_on
        return soft("ends_on", "contract-long", TOO_LONG, years=years) if is_longer else None

    @history("resident", "starts_on", "ends_on")
    def one_contract_at_a_time(self, known: Any) -> Problem | None:
        assert self.starts_on and self.ends_on
        for other in known.of("contract", self.resident):
            if not (other.starts_on and other.ends_on):  # a merged one may lack its own
                continue
            first, last = other.starts_on, other.last_day()
            if first <= self.last_day() and self.starts_on <= last:
                return hint("starts_on", "contract-twice", VALID_TWICE, first=first, last=last)
        return None

    @rule("cancelled_on", "signed_on", code="cancelled-before", says=mark("解约日期早于签约日期，请核对。"))
    def a_contract_is_cancelled_after_its_signing(self) -> bool:
        assert self.cancelled_on and self.signed_on
        return self.signed_on <= self.cancelled_on
