"""Care home: agreement with the center, the team that serves it, beds and people."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("养老院"), ("敬老院", "养老机构")), Choice("2", mark("长者照护之家"), ("照护之家",)),
    Choice("3", mark("日间照护机构"), ("日间照料",)), Choice("4", mark("护理院"), ("护理机构",)), mark("综合为老服务中心"),
    mark("其他"),
)  # fmt: skip


class CareHome(Record):
    """养老机构名册（签约、对接团队、家庭病床）"""

    title = mark("养老机构")
    family = "center"
    dated_by = "signed_on"
    travels = "shared"

    name: str | None = ask(mark("机构名称"), longest=100, needed=True, heads=("名称",))
    form: str | None = choose(mark("机构类型"), FORMS, needed=True, heads=("类型",))
    village: str | None = ask(mark("所在村（居）"), longest=50, heads=("村居",))
    address: str | None = ask(mark("地址"))
    contact_name: str | None = ask(mark("联系人"), longest=50)
    contact_phone: str | None = ask(mark("联系电话"), longest=20, heads=("电话",))
    beds: int | None = ask(mark("核定床位"), unit=mark("张"), ge=0, le=9999, heads=("床位数",))
    elders: int | None = ask(mark("入住老人"), unit=mark("人"), ge=0, le=9999, heads=("入住人数",))
    contracted: int | None = ask(mark("签约老人"), unit=mark("人"), ge=0, le=9999, heads=("签约人数",))
    home_beds: int | None = ask(mark("在床家床数"), unit=mark("张"), ge=0, le=9999, heads=("家庭病床数",))
    signed_on: date | None = ask(mark("签约日期"), heads=("协议日期",))
    agreement_ends_on: date | None = ask(mark("协议到期日期"), future=True)
    team: str | None = refer(mark("对接家庭医生团队"), "doctor-team", complete=True, heads=("团队",))
    staff: str | None = refer(mark("责任医生"), "staff", heads=("医生",))
    rounds_weekly: int | None = ask(mark("每周巡诊"), unit=mark("次"), ge=0, le=14)
    closed_on: date | None = ask(mark("停办日期"))

    @rule("signed_on", "agreement_ends_on", code="ends-before", says=mark("协议到期日期早于签约日期，请核对。"))
    def an_agreement_ends_after_its_signing(self) -> bool:
        assert self.signed_on and self.agreement_ends_on
        return self.signed_on <= self.agreement_ends_on

    @rule("contracted", "elders", code="contracted-above", says=mark("签约老人多于入住老人，请核对。"))
    def no_more_are_contracted_than_live_there(self) -> bool:
        return (self.contracted or 0) <= (self.elders or 0)
