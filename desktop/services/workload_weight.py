"""Weight of a service item for the standardised workload; the table is loaded by the user, none is built in."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import ask
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

KIND = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
TWICE = mark("这一项目在同一生效日期已有权重，请打开那一份修改。")


class WorkloadWeight(Record):
    """标化工作量权重（由区级或本单位文件载入）"""

    title = mark("标化工作量权重")
    family = "center"
    dated_by = "from_on"

    kind_name: str | None = ask(
        mark("服务种类"),
        needed=True,
        pattern=KIND,
        like="home-bed-visit",
        longest=60,
        hint=mark("与数据字典的种类名一致"),
    )
    item: str | None = ask(
        mark("项目"), longest=60, hint=mark("同一种类分项计量时填写，如查床人员类别或护理项目的编号")
    )
    weight: Decimal | None = ask(mark("权重"), places=2, ge=0, le=1000, needed=True, heads=("标化工作量",))
    from_on: date | None = ask(mark("生效日期"), needed=True, code="date", heads=("日期",))
    source: str | None = ask(mark("依据文件"), longest=200, needed=True, heads=("来源",))

    @history("kind_name", "from_on")
    def an_item_has_one_weight_a_day(self, known: Any) -> Problem | None:
        same = [
            other for other in known.having("workload-weight", kind_name=self.kind_name)
            if (other.item, other.from_on) == (self.item, self.from_on)
        ]  # fmt: skip
        return hard("from_on", "weight-twice", TWICE) if same else None
