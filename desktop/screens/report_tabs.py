"""The tabs of 报表 by their names; other pages ask for one without loading them."""

from desktop.words import mark

REPORT, PAPERS, PLATFORM, WORKLOAD = "report", "papers", "platform", "workload"
TABS = (
    (REPORT, mark("报表")),
    (PAPERS, mark("登记簿与表格")),
    (PLATFORM, mark("平台补录")),
    (WORKLOAD, mark("工作量")),
)
