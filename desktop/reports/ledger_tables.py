"""Tables of what the ledger holds: services by month, base figures, the quality of the data, parameters."""

from datetime import date
from fractions import Fraction

from desktop.progress.figures import Figures
from desktop.progress.wording import percent_text
from desktop.records.periods import read_period
from desktop.reports.grids import COUNT, PLAIN, SHARE, TEXT, Cell, Column, Grid, count, figure, text
from desktop.reports.target_tables import amount_cell
from desktop.words import mark, tr

_HELD = {"base-figure": mark("基数"), "declared-figure": mark("申报数")}


def months_of(figures: Figures) -> list[str]:
    """Return the months of the period: 2025-01 to 2025-12."""
    span = read_period(figures.period)
    if span is None:
        return sorted({month.month for one in figures.services for month in one.months})
    return [f"{span.first.year}-{month:02}" for month in range(span.first.month, span.last.month + 1)]


def month_counts(figures: Figures, place: int) -> list[int | None]:
    """Return the counts of one kind for each month; None for a month that has not begun."""
    found = {month.month: month.records for month in figures.services[place].months}
    return [found.get(month, 0) if month <= figures.on[:7] else None for month in months_of(figures)]


def unfinished_month(figures: Figures) -> int | None:
    """Return the place of the month that the figures stop in, unless they reach its last day."""
    months, on = months_of(figures), date.fromisoformat(figures.on)
    tomorrow = date.fromordinal(on.toordinal() + 1)
    return months.index(figures.on[:7]) if figures.on[:7] in months and tomorrow.month == on.month else None


def services_grid(figures: Figures) -> Grid:
    """Return the records of each kind of service by month; kinds without any are named below."""
    months = months_of(figures)
    rows = tuple(
        (text(one.title), *map(count, month_counts(figures, place)), count(one.records), count(one.people))
        for place, one in enumerate(figures.services)
        if one.records
    )
    note = tr("按服务日期计，截至 {on}；尚未开始的月份为“—”。作废的记录和草稿不计。", on=figures.on)
    if none := "、".join(one.title for one in figures.services if not one.records):
        note += tr("本期没有记录的服务：{names}。", names=none)
    return Grid(
        "services",
        tr("各项服务记录数"),
        (
            Column(tr("服务（单位：条）"), 28),
            *(Column(tr("{month}月", month=int(month[5:])), 10.2, COUNT) for month in months),
            Column(tr("合计"), 12, COUNT),
            Column(tr("人数"), 12, COUNT),
        ),
        rows,
        tr("本期没有服务记录（零报告）。"),
        note=note,
    )


def bases_grid(figures: Figures) -> Grid:
    """Return the base and declared figures that the rates rest on."""
    rows = tuple(
        (
            text(one.title),
            text(tr(_HELD.get(one.kind, one.kind))),
            amount_cell(one.value),
            text(one.counted_on),
            text(one.source),
            text(tr("已超过 400 天，请更新") if one.is_stale else ""),
        )
        for one in figures.bases
    )
    columns = (
        Column(tr("名称"), 42), Column(tr("类别"), 16), Column(tr("数值"), 24, COUNT), Column(tr("截至日期"), 22),
        Column(tr("来源"), 44), Column(tr("备注"), 22),
    )  # fmt: skip
    return Grid("bases", tr("所用基数与申报数"), columns, rows, tr("本期没有用到基数或申报数。"))


def quality_grid(figures: Figures) -> Grid:
    """Return how complete and how far reviewed the records are."""
    quality = figures.quality
    said = [
        (one.title, one.records, one.incomplete, one.reviewable, one.reviewed)
        for one in figures.services
        if one.records
    ]
    if said:
        said.append((tr("合计"), quality.records, quality.incomplete, quality.reviewable, quality.reviewed))
    rows = tuple(
        (
            text(title),
            count(records),
            count(incomplete),
            _share(incomplete, records),
            count(reviewable),
            count(reviewed),
            _share(reviewed, reviewable),
        )
        for title, records, incomplete, reviewable, reviewed in said
    )
    return Grid(
        "quality",
        tr("数据质量说明"),
        (
            Column(tr("服务"), 44),
            Column(tr("记录数"), 20, COUNT),
            Column(tr("资料不全"), 20, COUNT),
            Column(tr("不全占比"), 22, SHARE),
            Column(tr("须审核"), 20, COUNT),
            Column(tr("已审核"), 20, COUNT),
            Column(tr("已审核占比"), 24, SHARE),
        ),
        rows,
        tr("本期没有服务记录。"),
    )


def quality_words(figures: Figures) -> str:
    """Return what else a reader should know of the data."""
    quality = figures.quality
    return tr(
        "在册居民 {residents} 人，其中无身份证号 {without} 人（待补）；姓名、性别、出生日期相同而尚未判定是否同一人的 {pairs} 对。"
        "待审核的记录已计入各项数字，已审核占比见下表。资料不全指国家规定表式中应填而未填的项目。",
        residents=quality.residents,
        without=quality.without_number,
        pairs=quality.duplicates_proposed,
    )


def parameters_grid(figures: Figures) -> Grid:
    """Return the adjustable numbers in force, and which of them wait for the district's word."""
    rows = tuple(
        (
            text(one.measure_title),
            text(one.label),
            _valued(one.value, one.unit),
            text(one.standing or tr("文件已定")),
        )
        for one in figures.parameters
    )
    columns = (
        Column(tr("口径"), 60), Column(tr("参数"), 56), Column(tr("取值"), 24, COUNT), Column(tr("依据状态"), 30)
    )  # fmt: skip
    return Grid("parameters", tr("口径参数"), columns, rows, tr("本期口径没有可调参数。"))


def about_grid(figures: Figures, sentences: tuple[tuple[str, str], ...]) -> Grid:
    """Return the 说明 of a workbook: what it is, which figures, how to read it."""
    rows = (
        (tr("填报单位"), f"{figures.site_name}（{figures.site}）"),
        (tr("期间"), figures.period_title),
        (tr("数据截至"), figures.on),
        (tr("工作方案"), figures.plan_title),
        *((tr("依据文件"), f"{plan.title}（{plan.document}）") for plan in figures.plans),
        (tr("数据摘要"), figures.digest),
        (tr("日志"), tr("{n} 条，末条摘要 {head}", n=figures.journal_length, head=figures.journal_head)),
        *sentences,
    )
    columns = (Column(tr("项目"), 30), Column(tr("内容"), 140))
    return Grid("about", tr("说明"), columns, tuple((text(name), text(said)) for name, said in rows), "")


def _share(part: int, whole: int) -> Cell:
    return figure(percent_text(Fraction(part, whole) if whole else None))


def _valued(value: int | str, unit: str) -> Cell:
    said = f"{value} {unit}".strip()
    return Cell(said, value, PLAIN) if isinstance(value, int) else Cell(said, None, TEXT)
