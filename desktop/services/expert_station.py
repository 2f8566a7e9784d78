"""Expert station: a studio or joint ward that an upper hospital runs at the site."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("专家工作室"), ("专家工作站",)), Choice("2", mark("名中医基层工作站"), ("名中医工作室",)), mark("联合病房"),
    mark("专科医联体"), mark("其他"),
)  # fmt: skip


class ExpertStation(Record):
    """专家工作室与联合病房登记"""

    title = mark("专家工作室")
    family = "referral"
    dated_by = "opened_on"

    name: str | None = ask(mark("工作室名称"), longest=100, needed=True, heads=("名称",))
    form: str | None = choose(mark("工作室类型"), FORMS, needed=True, heads=("类型",))
    hospital: str | None = ask(mark("派出医院"), longest=100, needed=True, heads=("医院",))
    expert: str | None = ask(mark("专家姓名"), longest=50, complete=True, heads=("专家",))
    department: str | None = ask(mark("专业"), longest=60)
    opened_on: date | None = ask(mark("挂牌日期"), needed=True, code="date", heads=("日期",))
    closed_on: date | None = ask(mark("停办日期"))
    staff: str | None = refer(mark("对接医生"), "staff", complete=True)
    agreement: bool | None = ask(mark("已签协议"), complete=True)

    @rule("opened_on", "closed_on", code="closed-before", says=mark("停办日期早于挂牌日期，请核对。"))
    def a_station_closes_after_its_opening(self) -> bool:
        assert self.opened_on and self.closed_on
        return self.opened_on <= self.closed_on
