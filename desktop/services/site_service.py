"""A service that a site offers, with the day it began: diagnostics, clinics, rooms, ways of paying."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, when
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

SERVICES = codes(
    Choice("1", mark("心电诊断"), ("心电",)), Choice("2", mark("影像诊断"), ("影像", "放射")),
    Choice("3", mark("检验"), ("化验",)), Choice("4", mark("超声诊断"), ("超声", "B超")),
    Choice("5", mark("门诊外科小手术"), ("外科小手术",)), Choice("6", mark("标准化口腔诊室"), ("口腔诊室", "口腔科")),
    mark("妇科"), mark("儿科"), mark("眼耳鼻喉科"), mark("皮肤科"), Choice("11", mark("心理咨询点"), ("心理科", "心理咨询")),
    mark("药学门诊"), Choice("13", mark("发热哨点"), ("发热诊室",)), mark("预防接种门诊"),
    Choice("15", mark("先诊疗后付费"), ("后付费",)), mark("免收住院预交费"), Choice("17", mark("医保电子凭证"), ("电子医保卡",)),
    mark("远程会诊平台"), mark("转诊服务专窗"), mark("儿童早期发展基地"), Choice("21", mark("云HIS"), ("云 HIS",)),
    mark("护理门诊"), mark("戒烟门诊"), mark("中药代煎配送"), mark("其他"),
)  # fmt: skip
WAYS = codes(Choice("1", mark("本机构开展"), ("自行开展",)), Choice("2", mark("上级机构远程诊断"), ("远程",)),
             Choice("3", mark("委托外送"), ("外送",)))  # fmt: skip
OTHER = "25"
TWICE = mark("本机构已登记过这项服务，请打开那一份修改。")


class SiteService(Record):
    """机构服务项目登记（诊断服务、特色科室、便民举措）"""

    title = mark("机构服务项目")
    family = "center"
    dated_by = "began_on"

    service: str | None = choose(mark("服务项目"), SERVICES, needed=True, heads=("项目",))
    service_text: str | None = ask(mark("项目名称"), longest=60, asked=when("service", OTHER), needed=True)
    offered: bool | None = ask(mark("已开展"), needed=True, heads=("是否开展",))
    way: str | None = choose(mark("开展方式"), WAYS, heads=("方式",))
    began_on: date | None = ask(mark("开展日期"), asked=when("offered"), complete=True, heads=("日期", "开设日期"))
    ended_on: date | None = ask(mark("停止日期"))
    weekly_half_days: int | None = ask(mark("每周开诊"), unit=mark("半天"), ge=0, le=21)
    partner: str | None = ask(mark("支持单位"), longest=100)
    evidence: str | None = ask(mark("依据文件"), longest=200)
    note: str | None = ask(mark("备注"))

    @rule("began_on", "ended_on", code="ended-before", says=mark("停止日期早于开展日期，请核对。"))
    def a_service_ends_after_it_began(self) -> bool:
        assert self.began_on and self.ended_on
        return self.began_on <= self.ended_on

    @history("service")
    def a_site_registers_a_service_once(self, known: Any) -> Problem | None:
        same = [
            other for other in known.having("site-service", service=self.service)
            if other.site == self.site and other.service != OTHER and other.ended_on is None
        ]  # fmt: skip
        return hard("service", "service-twice", TWICE) if same and self.ended_on is None else None
