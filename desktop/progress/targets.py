"""Knows what a target is: one demand of a policy document, and the words that a plan may use for it."""

from dataclasses import dataclass
from datetime import date

from desktop.progress.goals import BadGoal, Goal, Sign, parse_goal
from desktop.progress.strict_toml import Table, is_name
from desktop.words import mark

Parameter = str | int | bool

THEMES = {
    "three-center": mark("三大中心"),
    "home-bed": mark("家庭病床"),
    "hospice": mark("安宁疗护"),
    "TCM": mark("中医药服务"),
    "contract": mark("家庭医生签约"),
    "chronic": mark("慢性病与公共卫生"),
    "elder": mark("老年人健康"),
    "referral": mark("分级诊疗与转诊"),
    "ehr": mark("健康档案"),
    "access": mark("服务网络与可及性"),
    "governance": mark("治理与评价"),
    "staff": mark("人才队伍"),
    "social": mark("健康社区"),
}
SCOPES = {"core": mark("核心"), "secondary": mark("一般"), "context": mark("仅展示")}
AT_CENTER = {
    "own figure": mark("本中心数据"),
    "own yes/no with date": mark("本中心是否完成及日期"),
    "share of own sites": mark("所辖站点占比"),
    "contribution to the district quota": mark("对区级总量的贡献"),
    "own share or shown only": mark("本中心部分，或仅展示"),
}
SOURCES = {
    "REC": mark("由服务记录计数"),
    "REC+BASE": mark("服务记录与基数"),
    "LIST": mark("登记清单"),
    "MAN": mark("填报"),
}
EVERY = {
    "year": mark("每年"),
    "quarter": mark("每季度"),
    "month": mark("每月"),
    "week": mark("每周"),
    "day": mark("每天"),
}
DUE_BASES = {"text": mark("文中写明"), "plan end": mark("按方案截止日")}
MEASURED_BY = {
    "village clinic": mark("村卫生室"),
    "center": mark("中心"),
    "district": mark("区级"),
    "city": mark("市级"),
    "upper hospital": mark("上级医院"),
}
AWAITED = {"kind": mark("记录"), "register": mark("登记表"), "base": mark("基数"), "declared": mark("申报数")}


@dataclass(frozen=True)
class Awaited:
    """What has to exist before a target can be counted."""

    what: str
    name: str
    title: str

    def __str__(self) -> str:
        return f"{self.what}:{self.name}"


@dataclass(frozen=True)
class Target:
    """One demand of a document: its clause, its words, what counts it and how much is wanted by when."""

    id: str
    clause: str
    title: str
    text: str
    goal: Goal
    theme: str
    scope: str
    at_center: str
    source: str
    measure: str = ""
    parameters: tuple[tuple[str, Parameter], ...] = ()
    waits_for: tuple[Awaited, ...] = ()
    alias_of: str = ""
    due: date | None = None
    due_basis: str = "text"
    every: str = ""
    standing: bool = False
    unit: str = ""
    counts: str = ""
    out_of: str = ""
    measured_by: tuple[str, ...] = ()
    note: str = ""


def target_from(table: Table, valid_from: date | None, valid_to: date | None) -> Target:
    """Take a target from *table*; what is wrong with it is noted there."""
    due = table.day("due", needed=False)
    target = Target(
        id=table.text("id", longest=20),
        clause=table.text("clause", longest=60),
        title=table.text("title", longest=100),
        text=table.text("text"),
        goal=_goal(table),
        theme=table.word("theme", THEMES),
        scope=table.word("scope", SCOPES),
        at_center=table.word("at_center", AT_CENTER),
        source=table.word("source", SOURCES),
        measure=table.name("measure", needed=False),
        parameters=_parameters(table),
        waits_for=_awaited(table),
        alias_of=table.text("alias_of", needed=False, longest=20),
        due=due,
        due_basis=table.word("due_basis", DUE_BASES, needed=False) or "text",
        every=table.word("every", EVERY, needed=False),
        standing=table.flag("standing"),
        unit=table.text("unit", needed=False, longest=20),
        counts=table.text("counts", needed=False),
        out_of=table.text("out_of", needed=False),
        measured_by=table.words("measured_by", MEASURED_BY),
        note=table.text("note", needed=False),
    )
    if sum((due is not None, bool(target.every), target.standing)) != 1:
        table.wrong("due", "when-unclear", mark("due、every、standing 须写且只写其中一项，请改正。"))
    if sum((bool(target.measure), bool(target.waits_for), bool(target.alias_of))) != 1:
        table.wrong("measure", "count-unclear", mark("measure、waits_for、alias_of 须写且只写其中一项，请改正。"))
    if due and valid_from and (due < valid_from or (valid_to is not None and due > valid_to)):
        table.mention("due", "due-outside", mark("期限 {due} 不在方案的有效期内，请核对。"), due=due.isoformat())
    if target.unit and target.goal.sign not in (Sign.UP, Sign.YES):
        table.wrong("unit", "unit-twice", mark("目标带有数字时单位写在 goal 里，请删去“{key}”。"))
    table.rest()
    return target


def _goal(table: Table) -> Goal:
    words = table.text("goal", longest=60)
    try:
        return parse_goal(words) if words else Goal(Sign.UP)
    except BadGoal as bad:
        table.wrong("goal", bad.code, BadGoal.words, goal=words)
        return Goal(Sign.UP)


def _parameters(table: Table) -> tuple[tuple[str, Parameter], ...]:
    found: list[tuple[str, Parameter]] = []
    for name, value in table.table("parameters").items():
        if isinstance(value, int | str) and _is_plain(name, value):
            found.append((name, value))
        else:
            table.wrong("parameters", "bad-parameter", mark("“{key}”里应是“名称 = 数字、是否或短文字”，请改正。"))
    return tuple(found)


def _is_plain(name: str, value: Parameter) -> bool:
    if not (name.isidentifier() and name.isascii() and len(name) <= 40):
        return False
    return abs(value) < 2**53 if isinstance(value, int) else value.isprintable() and len(value) <= 60


def _awaited(table: Table) -> tuple[Awaited, ...]:
    groups = Table(table.table("waits_for"), table.note)
    found = []
    for what in AWAITED:
        titles = Table(groups.table(what), table.note)
        found += [Awaited(what, name, titles.text(name, longest=60)) for name in titles.left() if is_name(name)]
        titles.rest()
    groups.rest()
    return tuple(found)
