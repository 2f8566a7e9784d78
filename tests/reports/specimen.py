"""Figures for tests: the shipped plans with made-up numbers; nobody in them, nothing from a ledger."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from desktop.paths import resources
from desktop.progress.figures import (
    BaseUsed,
    Figures,
    ParameterUsed,
    PartFigure,
    PlanFigure,
    TargetFigure,
)
from desktop.progress.goals import SHARES, gap, reached
from desktop.progress.holdings import MonthCount, Quality, ServiceCount
from desktop.progress.plans import load_plans
from desktop.progress.targets import AT_CENTER, SCOPES, THEMES, Target
from desktop.progress.wording import goal_text, percent_text
from desktop.progress.working import load_stack, working

SITE = "云泖镇社区卫生服务中心"
FOLDER = resources() / "plans"
PLANS = load_plans(FOLDER)
WORKING = working(PLANS, load_stack(FOLDER / "working.toml", PLANS))
PARTS = {
    "three-centers-built": (
        ("rehabilitation", "康复中心", 1),
        ("nursing", "护理中心", 0),
        ("health", "健康管理中心", 1),
    ),
    "home-bed-volume": (("opened", "新建床数", 41), ("bed-days", "床日数", 3120), ("visits", "查床次数", 512)),
    "rehab-sessions-by-place": (("clinic", "门诊", 820), ("ward", "住院", 0), ("home", "居家", 96)),
}
SERVICES = ("高血压随访", "2型糖尿病随访", "家床查床", "安宁疗护评估", "康复治疗记录", "中医诊疗", "家庭医生签约")


def target_figure(target: Target, plan: str, numerator: int | None, denominator: int | None) -> TargetFigure:
    """Return *target* with the numbers given, judged as the snapshot judges."""
    goal = target.goal
    is_rate = goal.is_share or denominator is not None
    known = numerator is not None and (denominator or not is_rate)
    value = f"{numerator}/{denominator}" if is_rate else str(numerator)
    text = str(numerator)
    if is_rate:
        text = percent_text(Fraction(numerator or 0, denominator) if denominator else None, goal)
    return TargetFigure(
        id=target.id,
        plan=plan,
        clause=target.clause,
        title=target.title,
        text=target.text,
        theme=target.theme,
        theme_title=THEMES[target.theme],
        scope=target.scope,
        scope_title=SCOPES[target.scope],
        at_center=AT_CENTER[target.at_center],
        measure=target.measure,
        definition="年内在管的人中，面对面随访达到规定次数的占比。" if target.measure else "",
        shape="rate" if is_rate else "count" if target.measure else "declared",
        unit="人" if not is_rate else "",
        value=value if known else None,
        value_text=text if known else "—",
        numerator=None if numerator is None else str(numerator),
        denominator=None if denominator is None else str(denominator),
        met_by_now=numerator if denominator else None,
        due_by_now=denominator,
        by_now_text=percent_text(Fraction(numerator or 0, denominator) if denominator else None),
        goal=str(goal),
        goal_text=goal_text(goal),
        due=target.due.isoformat() if target.due else None,
        reached=reached(goal, numerator or 0, denominator) if known else None,
        gap=gap(goal, numerator or 0, denominator) if known else None,
        short=None,
        excluded=None,
        waits_for=() if known else ("base:resident-population",),
        waits_titles=() if known else ("常住人口（基数）",),
        parts=tuple(PartFigure(*part) for part in PARTS.get(target.measure, ())) if known else (),
        reviewed=None,
        reviewable=None,
        also=(),
    )


def figures(targets: Sequence[TargetFigure] | None = None, site_name: str = SITE) -> Figures:
    """Return the figures of 2025 up to 14 November for the 工作方案, or for *targets*."""
    if targets is None:
        targets = [_made_up(place, one.target, one.plan.id) for place, one in enumerate(WORKING.indicators)]
    return Figures(
        format=1,
        site="310117001",
        site_name=site_name,
        period="2025",
        period_title="2025年",
        on="2025-11-14",
        plan="working",
        plan_title="工作方案",
        plans=tuple(PlanFigure(plan.id, plan.title, plan.document) for plan in WORKING.plans),
        targets=tuple(targets),
        services=tuple(_service(place, title) for place, title in enumerate(SERVICES)),
        bases=(
            BaseUsed("base-figure", "resident-population", "常住人口", "52310", "2024-12-31", "统计年鉴", False),
            BaseUsed(
                "declared-figure", "walking-access", "15分钟慢行可达覆盖率", "149/2", "2023-06-30", "规资局", True
            ),
        ),
        quality=Quality(5120, 214, 5120, 4033, 1512, 9, 3),
        parameters=tuple(
            ParameterUsed("hypertension-managed", "高血压患者规范管理率", f"p{place}", label, value, unit, standing)
            for place, (label, value, unit, standing) in enumerate(
                (
                    ("一年面对面随访次数", 4, "次", ""),
                    ("纳入管理不足几天的不计入", 90, "天", "待区级确认"),
                    ("血压控制线版本", 2017, "", ""),
                    ("两次面访计为两次的最短间隔", 14, "天", "待区级确认"),
                )
            )
        ),
        journal_replica="r1",
        journal_head="5f" * 32,
        journal_length=18211,
    )


def many(number: int) -> Figures:
    """Return figures with *number* targets, ids all different."""
    made = [_made_up(place, one.target, one.plan.id) for place, one in enumerate(WORKING.indicators)]
    return figures([replace(made[place % len(made)], id=f"T-{place + 1:03}") for place in range(number)])


def _made_up(place: int, target: Target, plan: str) -> TargetFigure:
    if not target.measure:
        return target_figure(target, plan, None, None)
    if target.goal.is_share or target.goal.unit in SHARES or place % 3 == 0:
        return target_figure(target, plan, 61 + 7 * place, 192 + 5 * place if place % 7 else 0)
    return target_figure(target, plan, 3 * place, None)


def _service(place: int, title: str) -> ServiceCount:
    months = tuple(MonthCount(f"2025-{month:02}", (place + 1) * 37 * month % 1301) for month in range(1, 12))
    records = sum(month.records for month in months)
    return ServiceCount(
        f"kind-{place}", title, "chronic", records, records // 3, records // 20, records, records // 2, months
    )
