"""A site: a center, branch, station, village clinic or the district's office."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

TIERS = (
    Choice("clinic", mark("村卫生室")),
    Choice("station", mark("社区卫生服务站")),
    Choice("branch", mark("分中心")),
    Choice("center", mark("社区卫生服务中心")),
    Choice("district", mark("区卫生健康委")),
)


BELOW_A_CENTER = ("clinic", "station", "branch")
NO_PARENT = mark("没有填上级机构代码，这个机构的服务不会计入任何中心的指标，请补填。")


class Site(Record):
    """机构登记（含中医馆、中医阁、示范站状态）"""

    title = mark("机构")
    family = "center"
    travels = "shared"

    code: str | None = ask(mark("机构代码"), needed=True, longest=22)
    name: str | None = ask(mark("机构名称"), needed=True, longest=100)
    tier: str | None = choose(mark("机构类别"), TIERS, needed=True)
    parent: str | None = ask(mark("上级机构代码"), longest=22)
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
