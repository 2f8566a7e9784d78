"""Health-management list: what a resident is to do in a year and what is done of it."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Service
from desktop.records.rules import rule
from desktop.words import mark

ITEMS = codes(
    mark("健康体检"), mark("慢病随访"), mark("中医药健康管理"), mark("疫苗接种"), mark("肿瘤筛查"), mark("眼底检查"),
    mark("口腔检查"), mark("骨密度检查"), mark("康复训练"), mark("生活方式干预"), mark("心理辅导"), mark("其他"),
)  # fmt: skip
RECEIPTS = codes(mark("本人"), Choice("2", mark("家属"), ("照护人",)), mark("线上"))
NOT_LISTED = mark("“已完成项目”里有清单上没有的项目，请核对。")


def listed(answer: str | None) -> set[str]:
    """Return the codes of a many-choice answer."""
    return set((answer or "").split(",")) - {""}


class HealthManagementList(Service):
    """居民健康管理清单（沪府办发〔2019〕2号 四(一)）"""

    title = mark("健康管理清单")
    family = "elders"

    given_on: date | None = ask(mark("出具日期"), needed=True, code="date", heads=("日期", "清单日期"))
    staff: str | None = refer(mark("出具人"), "staff", complete=True, heads=("医生", "家庭医生"))
    assessment: str | None = refer(mark("依据的健康评估"), "health-assessment")
    items: str | None = choose(mark("清单项目"), ITEMS, many=True, needed=True, heads=("项目",))
    items_text: str | None = ask(mark("项目说明"), longest=1000)
    valid_until_on: date | None = ask(mark("有效期至"), future=True, complete=True)
    receiver: str | None = choose(mark("签收方式"), RECEIPTS, complete=True)
    done: str | None = choose(mark("已完成项目"), ITEMS, many=True)
    checked_on: date | None = ask(mark("最近核对日期"))
    note: str | None = ask(mark("备注"))

    @rule("items", "done", code="not-listed", says=NOT_LISTED)
    def only_listed_items_are_done(self) -> bool:
        return listed(self.done) <= listed(self.items)

    @rule("given_on", "checked_on", code="checked-before", says=mark("核对日期早于出具日期，请核对。"))
    def the_list_is_checked_after_it_is_issued(self) -> bool:
        assert self.given_on and self.checked_on
        return self.given_on <= self.checked_on
