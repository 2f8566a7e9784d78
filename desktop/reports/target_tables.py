"""Tables of the targets: the three centers first, then theme by theme, with the words they are counted by."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop.progress.centers import BUILT, CENTERS, center_of
from desktop.progress.figures import Figures, TargetFigure
from desktop.progress.targets import THEMES
from desktop.progress.wording import amount_text
from desktop.reports.grids import COUNT, NONE, SHARE, Cell, Column, Grid, count, figure, text
from desktop.words import tr

_MARKERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


def summary(figures: Figures) -> str:
    """Return in one sentence how many indicators there are and how they stand."""
    known = [one for one in figures.targets if one.value is not None]
    return tr(
        "本期列入指标 {n} 项：已有数据 {known} 项，其中达标 {reached} 项、未达标 {short} 项、只看趋势 {trend} 项；"
        "尚缺数据 {waiting} 项，表中以“—”表示并写明缺什么。",
        n=len(figures.targets),
        known=len(known),
        reached=sum(one.reached is True for one in known),
        short=sum(one.reached is False for one in known),
        trend=sum(one.reached is None for one in known),
        waiting=len(figures.targets) - len(known),
    )


def centers_grid(figures: Figures) -> Grid:
    """Return what each of the three centers has to show."""
    rows: list[tuple[Cell, ...]] = []
    bands = []
    built = next((one for one in figures.targets if one.measure == BUILT), None)
    for center in CENTERS:
        found = [one for one in figures.targets if center_of(one) == center.part]
        if built is None and not found:
            continue
        bands.append((len(rows), tr(center.title)))
        if built is not None:
            rows.append(_built(built, center.part, figures))
        for one in found:
            row = (text(_told(one)), text(clause_text(one, figures)), *counts(one), value_cell(one))
            rows.append((*row, text(one.goal_text), text(verdict(one))))
    return Grid(
        "centers",
        tr("三大中心"),
        (
            Column(tr("项目"), 50),
            Column(tr("依据"), 28, is_small=True),
            Column(tr("分子"), 16, COUNT),
            Column(tr("分母"), 16, COUNT),
            Column(tr("值"), 20, SHARE),
            Column(tr("目标"), 22),
            Column(tr("达成"), 20),
        ),
        tuple(rows),
        tr("所选方案没有三大中心的指标。"),
        bands=tuple(bands),
        band_label=tr("中心"),
    )


def targets_grid(figures: Figures) -> Grid:
    """Return every indicator of the plans, the themes in the order of the house."""
    rows: list[tuple[Cell, ...]] = []
    bands = []
    for theme, members in _themes(figures.targets):
        bands.append((len(rows), theme))
        rows += [_row(one, figures) for one in members]
    legend = "；".join(
        f"{marker_of(place)} {plan.title}（{plan.document}）" for place, plan in enumerate(figures.plans)
    )
    note = tr("依据文件：{legend}。", legend=legend) if legend else ""
    return Grid(
        "targets",
        tr("指标完成情况"),
        (
            Column(tr("指标"), 42),
            Column(tr("依据"), 29, is_small=True),
            Column(tr("分子"), 12, COUNT),
            Column(tr("分母"), 12, COUNT),
            Column(tr("年度值"), 17, SHARE),
            Column(tr("进度值"), 16, SHARE),
            Column(tr("目标"), 20),
            Column(tr("还差"), 10, COUNT),
            Column(tr("达成"), 20),
            Column(tr("单位"), 10, on_paper=False),
            Column(tr("期限"), 12, on_paper=False),
            Column(tr("应办（进度口径）"), 10, COUNT, on_paper=False),
            Column(tr("已办（进度口径）"), 10, COUNT, on_paper=False),
            Column(tr("所据记录已审核"), 10, COUNT, on_paper=False),
            Column(tr("所据记录总数"), 10, COUNT, on_paper=False),
        ),
        tuple(rows),
        tr("所选方案没有指标。"),
        note=note + tr("年度值按年度口径；进度值按进度口径，只看截至日应办的。“—”表示没有分母或尚缺数据，不是 0。"),
        bands=tuple(bands),
        band_label=tr("主题"),
    )


def definitions_grid(figures: Figures) -> Grid:
    """Return the words behind each number: the policy's and those it is counted by."""
    rows = tuple(
        (
            text(one.id if one.plan else ""),
            text(one.title),
            text(one.text),
            text(one.definition or tr("申报数，或尚无登记可计。")),
        )
        for one in figures.targets
    )
    columns = (
        Column(tr("编号"), 16), Column(tr("指标"), 38), Column(tr("政策原文"), 50), Column(tr("台账口径"), 66)
    )  # fmt: skip
    return Grid("definitions", tr("指标口径"), columns, rows, tr("所选方案没有指标。"))


def marker_of(place: int) -> str:
    """Return the mark that stands for the plan at *place*."""
    return _MARKERS[place % len(_MARKERS)]


def clause_text(one: TargetFigure, figures: Figures) -> str:
    """Return document, clause and id of a target: ①三(二)8 SJ-13."""
    marker = next((marker_of(place) for place, plan in enumerate(figures.plans) if plan.id == one.plan), "")
    return "\n".join(filter(None, (f"{marker}{one.clause}", one.id if one.plan else "")))


def counts(one: TargetFigure) -> tuple[Cell, Cell]:
    """Return numerator and denominator; a share that was entered as such has neither."""
    if one.shape == "declared" and one.value_text.endswith("%"):
        return Cell(NONE), Cell(NONE)
    return amount_cell(one.numerator), amount_cell(one.denominator)


def amount_cell(said: str | None) -> Cell:
    """Return an exact amount as the snapshot has it: 312, or 149/2 as 74.50."""
    return Cell(NONE) if said is None else figure(amount_text(Fraction(said)))


def value_cell(one: TargetFigure) -> Cell:
    """Return the value, with its unit where it is no share."""
    cell = figure(one.value_text)
    if cell.kind == SHARE or cell.number is None or not one.unit:
        return cell
    return Cell(f"{cell.text} {one.unit}", cell.number, cell.kind)


def verdict(one: TargetFigure) -> str:
    """Return the verdict with a mark that black-and-white paper keeps."""
    if one.value is None:
        return tr("缺数")
    if one.reached is None:
        return tr("看趋势")
    return tr("✓ 达标") if one.reached else tr("× 未达标")


def _row(one: TargetFigure, figures: Figures) -> tuple[Cell, ...]:
    return (
        text(_told(one)),
        text(clause_text(one, figures)),
        *counts(one),
        value_cell(one),
        figure(one.by_now_text),
        text(one.goal_text),
        count(one.gap),
        text(verdict(one)),
        text(one.unit),
        text(one.due),
        count(one.due_by_now),
        count(one.met_by_now),
        count(one.reviewed),
        count(one.reviewable),
    )


def _told(one: TargetFigure) -> str:
    """Return the title, its parts and what it waits for, each on a line of its own."""
    lines = [one.title]
    if one.parts:
        lines.append("（" + "，".join(f"{part.title} {part.amount:,}" for part in one.parts) + "）")
    if one.waits_titles:
        lines.append(tr("缺：{names}", names="、".join(one.waits_titles)))
    return "\n".join(lines)


def _built(built: TargetFigure, part: str, figures: Figures) -> tuple[Cell, ...]:
    amount = next((one.amount for one in built.parts if one.name == part), None)
    said = NONE
    if amount is not None:
        said = tr("× 未建成") if not amount else tr("✓ 已建成") if amount == 1 else tr("✓ 已建成 {n} 家", n=amount)
    clause = text(clause_text(built, figures))
    return text(tr("建成运行")), clause, Cell(NONE), Cell(NONE), count(amount), Cell(NONE), text(said)


def _themes(targets: Sequence[TargetFigure]) -> Iterator[tuple[str, list[TargetFigure]]]:
    """Yield the themes that have targets: the three centers first, what stands beside the plans last."""
    for theme in (*THEMES, ""):
        members = [one for one in targets if (one.theme if one.theme in THEMES else "") == theme]
        if members:
            yield (members[0].theme_title if theme else tr("日常监测（方案之外）")), members
