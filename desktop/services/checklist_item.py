"""One item of a loadable checklist for one of the three centers: required, actual, evidence, passed."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

UNITS = (
    Choice("rehabilitation", mark("康复中心"), ("康复",)),
    Choice("nursing", mark("护理中心"), ("护理",)),
    Choice("health", mark("健康管理中心"), ("健康管理",)),
)
PARTS = codes(
    mark("房屋面积"), mark("人员配备"), mark("设备配置"), mark("服务项目"), mark("运行数据"), mark("制度文件")
)


class ChecklistItem(Record):
    """三大中心建设评价清单条目（要求值由区级清单载入，程序不内置数值）"""

    title = mark("建设清单条目")
    family = "center"
    dated_by = "checked_on"

    unit: str | None = choose(mark("中心"), UNITS, needed=True)
    part: str | None = choose(mark("类别"), PARTS, needed=True)
    item: str | None = ask(mark("条目"), longest=300, needed=True, heads=("内容", "项目"))
    measured_in: str | None = ask(mark("单位"), longest=20)
    required: str | None = ask(mark("要求值"), longest=100, complete=True, heads=("标准",))
    source: str | None = ask(mark("依据文件"), longest=200, needed=True, heads=("来源",))
    actual: str | None = ask(mark("实际值"), longest=100, heads=("现状",))
    passed: bool | None = ask(mark("达到要求"), heads=("是否达标",))
    checked_on: date | None = ask(mark("核对日期"), needed=lambda record: record.passed is not None, heads=("日期",))
    evidence: str | None = refer(mark("佐证材料"), "evidence-document")
    note: str | None = ask(mark("备注"))

    @rule("passed", code="passed-unseen", says=mark("判定“达到要求”之前请填写实际值。"))
    def what_passes_has_been_seen(self) -> bool:
        return not self.passed or self.actual is not None
