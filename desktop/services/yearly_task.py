"""A task of the yearly list: who does it, until when, how far it is, what shows it."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

STATES = codes(
    Choice("1", mark("未开始"), ("未启动",)), Choice("2", mark("进行中"), ("推进中",)), Choice("3", mark("已完成"), ("完成",)),
    Choice("4", mark("已取消"), ("取消",)),
)  # fmt: skip
DONE = "3"
NO_EVIDENCE = mark("任务已完成而没有佐证材料，检查时请补上。")


class YearlyTask(Record):
    """年度任务清单"""

    title = mark("年度任务")
    family = "center"
    dated_by = "due_on"

    year: int | None = ask(mark("年度"), ge=2019, le=2100, needed=True, heads=("年份",))
    task: str | None = ask(mark("任务"), longest=300, needed=True, heads=("任务内容",))
    clause: str | None = ask(mark("文件条款"), longest=100, hint=mark("如 沪松府办〔2023〕33号 三(二)8"))
    goal: str | None = refer(mark("年度目标"), "yearly-goal")
    staff: str | None = refer(mark("责任人"), "staff", complete=True)
    helpers: str | None = ask(mark("协同部门或人员"), longest=200)
    due_on: date | None = ask(mark("完成期限"), needed=True, future=True, heads=("期限",))
    state: str | None = choose(mark("进度"), STATES, needed=True, heads=("状态", "完成情况"))
    done_on: date | None = ask(mark("完成日期"), with_="done", asked=when("state", DONE), needed=True)
    progress: str | None = ask(mark("进展说明"), longest=1000)
    evidence: str | None = refer(mark("佐证材料"), "evidence-document")

    @rule("done_on", "state", code="done-open", says=mark("已填完成日期，进度应为“已完成”，请核对。"))
    def only_done_tasks_have_their_day(self) -> bool:
        return self.state == DONE

    @history("state")
    def a_done_task_shows_evidence(self, known: Any) -> Problem | None:
        return hint("evidence", "no-evidence", NO_EVIDENCE) if self.state == DONE and self.evidence is None else None
