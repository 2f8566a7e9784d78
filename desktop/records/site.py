"""A site: a center, branch, station, village clinic or the district's office."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

TIERS = (
    Choice("clinic", mark("村卫生室")),
    Choice("station", mark("社区卫生服务站")),
    Choice("branch", mark("分中心")),
    Choice("center", mark("社区卫生服务中心")),
    Choice("district", mark("区卫生健康委")),
)


BELOW_A_CENTER = ("clinic", "station", "branch")
CODE = r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*"  # it stands in file names and certificates
TWICE = mark("机构代码 {site} 已经登记，请核对代码，或打开那一份修改。")
OWN_PARENT = mark("上级机构代码不能是本机构自己的代码，请核对。")
NO_PARENT = mark("没有填上级机构代码，这个机构的服务不会计入任何中心的指标，请补填。")


class Site(Record):
    """机构登记（含中医馆、中医阁、示范站状态）"""

    title = mark("机构")
    family = "center"
    travels = "shared"

    code: str | None = ask(mark("机构代码"), needed=True, longest=22, pattern=CODE, like="310117-01")
    name: str | None = ask(mark("机构名称"), needed=True, longest=100)
    tier: str | None = choose(mark("机构类别"), TIERS, needed=True)
    parent: str | None = ask(mark("上级机构代码"), longest=22, pattern=CODE, like="310117")
    credit_code: str | None = ask(mark("统一社会信用代码"), longest=18)
    phone: str | None = ask(mark("联系电话"), longest=20)
    address: str | None = ask(mark("地址"))
    village: str | None = ask(mark("所在村（居）"), hint=mark("可写多个，用顿号分开"))
    tcm_hall_upgraded_on: date | None = ask(mark("中医馆服务能力提升验收日期"))
    tcm_pavilion_on: date | None = ask(mark("中医阁验收日期"))
    tcm_demonstration_on: date | None = ask(mark("中医药特色示范站确认日期"))
    closed_on: date | None = ask(mark("停用日期"))

    @history("tier")
    def who_is_below_a_center_names_it(self, known: Any) -> Problem | None:
        lacks = self.tier in BELOW_A_CENTER and not self.parent
        return hint("parent", "no-parent", NO_PARENT) if lacks else None

    @rule("code", "parent", code="own-parent", says=OWN_PARENT)
    def no_site_is_its_own_parent(self) -> bool:
        return self.code != self.parent

    @history("code")
    def a_code_stands_for_one_site(self, known: Any) -> Problem | None:
        return hard("code", "site-twice", TWICE, site=self.code) if known.having("site", code=self.code) else None
