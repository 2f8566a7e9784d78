"""A title or grade of a site: awarded, valid until, withdrawn."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, when
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

TITLES = codes(
    Choice("1", mark("优质服务基层行基本标准"), ("基本标准",)), Choice("2", mark("优质服务基层行推荐标准"), ("推荐标准",)),
    Choice("3", mark("老年友善医疗机构"), ("老年友善",)), Choice("4", mark("儿童友好医疗机构"), ("儿童友好",)),
    mark("安宁疗护示范基地"), mark("社区医院"), mark("全科医生教学基地"), mark("示范性社区康复中心"), mark("中医药特色示范站"),
    mark("社区特色品牌"), mark("同质化试点病种"), mark("其他"), Choice("13", mark("服务站（村卫生室）标准化建设"), ("标准化建设",)),
)  # fmt: skip


class Certificate(Record):
    """称号与等级登记"""

    title = mark("称号与等级")
    family = "center"
    dated_by = "awarded_on"

    name: str | None = choose(mark("称号"), TITLES, needed=True, heads=("名称",))
    name_text: str | None = ask(mark("称号说明"), longest=100, asked=when("name", "12"), needed=True)
    grade: str | None = ask(mark("等级"), longest=30)
    awarded_on: date | None = ask(mark("授予日期"), needed=True, code="date", heads=("日期", "确认日期"))
    awarded_by: str | None = ask(mark("授予单位"), longest=100, complete=True)
    document: str | None = ask(mark("文号"), longest=60)
    valid_until_on: date | None = ask(mark("有效期至"), future=True)
    withdrawn_on: date | None = ask(mark("撤销日期"))
    reviewed_on: date | None = ask(mark("最近复核日期"))
    note: str | None = ask(mark("备注"))

    @rule("awarded_on", "withdrawn_on", code="withdrawn-before", says=mark("撤销日期早于授予日期，请核对。"))
    def a_title_is_withdrawn_after_its_award(self) -> bool:
        assert self.awarded_on and self.withdrawn_on
        return self.awarded_on <= self.withdrawn_on
