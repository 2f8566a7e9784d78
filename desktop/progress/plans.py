"""Reads policy plans: documents with their targets, each from a TOML file that may come from outside."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.faults import Damaged
from desktop.progress.strict_toml import Finding, Table, read_toml
from desktop.progress.targets import Target, target_from
from desktop.records.problems import Problem, hard, hint
from desktop.words import mark

_MOST_TARGETS = 1_000
_MOST_FILES = 200


class PlanDamaged(Damaged):
    """A plan that ships with the program cannot be read."""

    code = "plan-damaged"
    words = mark("程序自带的方案文件有误，请重新安装程序。{finding}")


@dataclass(frozen=True)
class Plan:
    """One policy document with its targets, in the order of the document."""

    id: str
    title: str
    document: str
    issuer: str
    district: str
    valid_from: date
    valid_to: date | None
    note: str
    targets: tuple[Target, ...]

    def target(self, id: str) -> Target | None:
        """Return the target called *id*."""
        return next((one for one in self.targets if one.id == id), None)


def load_plans(folder: Path) -> dict[str, Plan]:
    """Return the program's own plans by id; raises PlanDamaged when one of them is wrong."""
    plans, findings = read_plans(folder)
    for finding in findings:
        if finding.is_hard:
            raise PlanDamaged(finding=finding.sentence)
    return plans


def read_plans(folder: Path) -> tuple[dict[str, Plan], tuple[Finding, ...]]:
    """Return the plans in *folder* by id, and what is wrong with the files; a wrong plan is left out."""
    plans: dict[str, Plan] = {}
    findings: list[Finding] = []
    for file in sorted(folder.glob("*.toml"))[:_MOST_FILES]:
        values = read_toml(file)
        if isinstance(values, dict) and "stack" in values and "plan" not in values:
            continue
        plan, found = plan_from(file, values)
        findings.extend(found)
        if plan is not None:
            plans[plan.id] = plan
    return plans, tuple(findings)


def plan_from(file: Path, values: dict[str, object] | Problem) -> tuple[Plan | None, tuple[Finding, ...]]:
    """Build a plan from the *values* that were read from *file*; None where something must be mended."""
    findings: list[Finding] = []

    def noting(target: str) -> Callable[[Problem], None]:
        return lambda problem: findings.append(Finding(file.name, target, problem))

    if isinstance(values, Problem):
        return None, (Finding(file.name, "", values),)
    rows = _target_tables(values.pop("target", None), noting(""))
    whole = Table(values, noting(""))
    head = Table(whole.table("plan"), noting(""))
    plan_id, valid_from, valid_to = head.name("id"), head.day("valid_from"), head.day("valid_to", needed=False)
    if plan_id and plan_id != file.stem:
        head.wrong("id", "id-is-not-file", mark("“{key}”应与文件名相同，请改正其一。"))
    if valid_from and valid_to and valid_to < valid_from:
        head.wrong("valid_to", "ends-before-start", mark("“{key}”早于 valid_from，请改正。"))
    district = head.text("district", longest=6)
    if district and not (len(district) == 6 and district.isascii() and district.isdigit()):
        head.wrong("district", "bad-district", mark("“{key}”应是 6 位行政区划代码，请改正。"))
    targets = []
    for number, row in enumerate(rows, start=1):
        place = named if isinstance(named := row.get("id"), str) and _is_short(named) else f"#{number}"
        targets.append(target_from(Table(row, noting(place)), valid_from, valid_to))
    plan = Plan(
        id=plan_id,
        title=head.text("title"),
        document=head.text("document"),
        issuer=head.text("issuer"),
        district=district,
        valid_from=valid_from or date.min,
        valid_to=valid_to,
        note=head.text("note", needed=False),
        targets=tuple(targets),
    )
    head.rest()
    whole.rest()
    findings.extend(Finding(file.name, place, problem) for place, problem in _between_targets(plan.targets))
    usable = not any(finding.is_hard for finding in findings)
    return (plan if usable else None), tuple(findings)


def _target_tables(rows: object, note: Callable[[Problem], None]) -> list[Mapping[str, object]]:
    if isinstance(rows, list) and 0 < len(rows) <= _MOST_TARGETS and all(isinstance(row, dict) for row in rows):
        return rows
    note(hard("target", "no-targets", mark("应有 1 至 {most} 个 [[target]]，请补全或拆分。"), most=_MOST_TARGETS))
    return []


def _is_short(name: str) -> bool:
    return 0 < len(name) <= 20 and name.isprintable()


def _between_targets(targets: tuple[Target, ...]) -> Iterator[tuple[str, Problem]]:
    """Yield what is wrong between targets: an id twice, an alias of nothing, one measure twice."""
    own = {target.id: target for target in targets if not target.alias_of}
    for name, times in Counter(target.id for target in targets if target.id).items():
        if times > 1:
            yield name, hard("id", "id-twice", mark("编号重复，请改为不同的编号。"))
    for target in targets:
        if target.alias_of and target.alias_of not in own:
            yield (
                target.id,
                hard("alias_of", "alias-of-nothing", mark("alias_of 应指向本方案里另一条自己的指标，请改正。")),
            )
    counted = Counter((target.measure, target.parameters) for target in targets if target.measure)
    for target in targets:
        if counted[target.measure, target.parameters] > 1:
            yield (
                target.id,
                hint("measure", "measure-twice", mark("同一方案里有两条指标用同一口径，重复的一条请用 alias_of。")),
            )
