"""The tabs of 报表 by their names; other pages ask for one without loading them."""

from desktop.store.rights import PEOPLE, may_do
from desktop.words import mark

REPORT, PAPERS, PLATFORM, WORKLOAD, CLOSING = "report", "papers", "platform", "workload", "closing"
TABS = (
    (REPORT, mark("报表")),
    (PAPERS, mark("登记簿与表格")),
    (PLATFORM, mark("平台补录")),
    (WORKLOAD, mark("工作量")),
)
TO_READ = (
    TABS[0],
    TABS[3],
    (CLOSING, mark("结账与更正")),
)  # without a name; those who review have the last on their page


def tabs_for(role: str) -> tuple[tuple[str, str], ...]:
    """Return the tabs of *role*: papers, and what the platform lacks, name people."""
    return TABS if may_do(role, PEOPLE) else TO_READ
