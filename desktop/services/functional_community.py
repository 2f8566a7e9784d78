"""Functional community: a building, park, school or company that is served as a whole."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("商务楼宇"), ("楼宇",)), Choice("2", mark("产业园区"), ("园区",)), Choice("3", mark("学校"), ("校园",)),
    Choice("4", mark("养老机构"), ("养老院",)), Choice("5", mark("企事业单位"), ("企业",)), mark("其他"),
)  # fmt: skip


class FunctionalCommunity(Record):
    """功能社区签约登记（楼宇、园区、学校、企事业单位）"""

    title = mark("功能社区")
    family = "contract"
    dated_by = "signed_on"

    name: str | None = ask(mark("单位名称"), longest=100, needed=True, heads=("名称",))
    form: str | None = choose(mark("社区类型"), FORMS, needed=True, heads=("类型",))
    address: str | None = ask(mark("地址"))
    contact_name: str | None = ask(mark("联系人"), longest=50)
    contact_phone: str | None = ask(mark("联系电话"), longest=20, heads=("电话",))
    people: int | None = ask(mark("服务人数"), unit=mark("人"), ge=0, le=100_000, heads=("人数",))
    contracted: int | None = ask(mark("已签约人数"), unit=mark("人"), ge=0, le=100_000, heads=("签约人数",))
    signed_on: date | None = ask(mark("签约日期"), needed=True, code="date", heads=("协议日期",))
    ends_on: date | None = ask(mark("协议结束日期"), future=True)
    team: str | None = refer(mark("服务团队"), "doctor-team", complete=True, heads=("团队",))
    services: str | None = ask(mark("服务内容"), longest=300, complete=True)
    activities: int | None = ask(mark("年内活动次数"), unit=mark("次"), ge=0, le=999)

    @rule("signed_on", "ends_on", code="ends-before", says=mark("协议结束日期早于签约日期，请核对。"))
    def an_agreement_ends_after_its_signing(self) -> bool:
        assert self.signed_on and self.ends_on
        return self.signed_on <= self.ends_on

    @rule("contracted", "people", code="contracted-above", says=mark("已签约人数多于服务人数，请核对。"))
    def no_more_are_contracted_than_are_there(self) -> bool:
        return (self.contracted or 0) <= (self.people or 0)
