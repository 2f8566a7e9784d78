"""Agreement and informed consent for a home bed."""

from datetime import date
from typing import Any

from desktop.records.episode import OTHER_RESIDENT
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

SIGNERS = codes(mark("本人"), Choice("2", mark("家属"), ("配偶", "子女")), mark("监护人"), mark("委托代理人"))


class HomeBedAgreement(Record):
    """家庭病床服务协议与知情同意登记（上海市家庭病床服务办法）"""

    title = mark("家床协议")
    family = "home-bed"
    dated_by = "signed_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    application: str | None = refer(mark("家床申请"), "home-bed-application", complete=True)
    signed_on: date | None = ask(mark("签订日期"), needed=True, code="date", heads=("日期", "签约日期"))
    signer: str | None = choose(mark("签字人"), SIGNERS, needed=True)
    relation: str | None = ask(
        mark("与患者关系"), longest=30, complete=lambda record: record.signer not in (None, "1"), heads=("关系",)
    )
    agreement: bool | None = ask(mark("服务协议已签"), needed=True, heads=("协议",))
    consent: bool | None = ask(mark("知情同意书已签"), needed=True, heads=("知情同意",))
    fees_told: bool | None = ask(mark("已告知收费与医保规定"), complete=True)
    risks_told: bool | None = ask(mark("已告知居家治疗风险"), complete=True)
    valid_until_on: date | None = ask(mark("协议有效期至"), future=True)
    services: str | None = ask(mark("约定的服务内容"), longest=500)
    staff: str | None = refer(mark("经办医生"), "staff", complete=True, heads=("医生",))

    @history("resident", "application")
    def the_application_is_the_residents(self, known: Any) -> Problem | None:
        asked = known.get("home-bed-application", self.application)
        other = asked is not None and asked.resident != self.resident
        label = self.label_of("application")
        return hard("application", "other-resident", OTHER_RESIDENT, label=label) if other else None
