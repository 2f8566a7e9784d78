"""Somebody who works at a site and gives services."""

from desktop.records.questions import ask, choose, codes
from desktop.records.record import Record
from desktop.words import mark

JOBS = codes(
    mark("医生"), mark("护士"), mark("乡村医生"), mark("公共卫生医师"), mark("康复治疗师"), mark("药师"),
    mark("健康管理师"), mark("社会工作者"), mark("行政人员"),
)  # fmt: skip


class Staff(Record):
    """人员登记"""

    title = mark("人员")
    family = "center"
    travels = "shared"

    name: str | None = ask(mark("姓名"), needed=True, longest=50)
    job: str | None = choose(mark("岗位"), JOBS)
    is_tcm: bool | None = ask(mark("中医类别"))
    tcm_qualified: bool | None = ask(mark("中医药服务培训考核合格"))
    multi_skilled: bool | None = ask(mark("“一专多能”护理证书"))
    works: bool | None = ask(mark("在岗"))
