"""Health station: where residents measure themselves."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("智慧健康驿站"), ("驿站",)), Choice("2", mark("智慧健康小屋"), ("健康小屋",)), mark("社区自测点"),
    mark("楼宇健康角"),
)  # fmt: skip


class HealthStation(Record):
    """智慧健康驿站（健康小屋）登记"""

    title = mark("健康驿站")
    family = "center"
    dated_by = "opened_on"
    travels = "shared"

    name: str | None = ask(mark("驿站名称"), longest=60, needed=True, heads=("名称",))
    form: str | None = choose(mark("驿站类型"), FORMS, needed=True, heads=("类型",))
    village: str | None = ask(mark("所在村（居）"), longest=50, heads=("村居",))
    address: str | None = ask(mark("地址"), complete=True)
    opened_on: date | None = ask(mark("开放日期"), heads=("建成日期",))
    closed_on: date | None = ask(mark("停用日期"))
    connected: bool | None = ask(mark("数据已接入"), hint=mark("测量结果能导出或接入平台"))
    items: str | None = ask(mark("可测项目"), longest=200)
    staff: str | None = refer(mark("负责人"), "staff")

    @rule("opened_on", "closed_on", code="closed-before", says=mark("停用日期早于开放日期，请核对。"))
    def a_station_closes_after_its_opening(self) -> bool:
        assert self.opened_on and self.closed_on
        return self.opened_on <= self.closed_on
