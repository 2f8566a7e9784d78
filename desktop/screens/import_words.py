"""Says what an import found: groups of rows with one status, and what may stand over a column."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.intake.candidates import COMPANIONS, CONTRACT, CONTRACT_FIELDS, IDENTITY, RESIDENT
from desktop.intake.findings import OK, RANKS
from desktop.intake.heads import COMPOSITES, is_importable
from desktop.intake.mapping import Column
from desktop.intake.plans import RowPlan
from desktop.intake.preview import Preview
from desktop.intake.run import COMPLETES
from desktop.records.kind import Kind
from desktop.words import mark, tr

RANK_WORDS = {
    OK: mark("✓ 可以导入"),
    "repair": mark("✓ 已修正，可以导入"),
    "soft": mark("! 请核实并说明"),
    "duplicate": mark("– 重复，不再导入"),
    "hard": mark("× 必须修改，不导入"),
    COMPLETES: mark("! 补全证件号码，请确认"),
}
RANK_TOKENS = {"soft": "explain", "hard": "mend", "duplicate": "soft_ink", COMPLETES: "explain"}
COMPOSITE_WORDS = {"pressure": mark("血压（收缩压/舒张压）"), "exercise": mark("运动（次/周、分钟/次）")}
LEFT_OUT = mark("（不导入这一列）")
KNOWN = mark("其中 {n} 行已在台账，没有变化。")
ORDER = ("hard", "soft", COMPLETES, "repair", "duplicate", OK)
SHOWN_ROWS = 6


@dataclass(frozen=True)
class Group:
    """Rows of one status: how many, the sentence of the first, and where they stand."""

    status: str
    rank: str
    count: int
    example: str
    rows: tuple[str, ...]

    @property
    def asks(self) -> bool:
        """Return whether these rows wait for a sentence."""
        return self.rank in ("soft", COMPLETES)

    @property
    def places(self) -> str:
        """Return the first rows, as Excel counts them."""
        more = "…" if self.count > SHOWN_ROWS else ""
        return "、".join(self.rows[:SHOWN_ROWS]) + more


def groups_of(preview: Preview) -> list[Group]:
    """Return the rows of *preview* in groups, what must be mended first."""
    found: dict[str, list[RowPlan]] = {}
    for plan in preview.rows:
        found.setdefault(plan.status, []).append(plan)
    groups = [_group(status, status.partition(":")[0], plans) for status, plans in found.items()]
    if proposed := [plan for plan in preview.rows if any(plan.proposals)]:
        groups.append(_group(COMPLETES, COMPLETES, proposed))
    return sorted(groups, key=lambda one: (ORDER.index(one.rank), -one.count, one.status))


def meanings(kinds: Mapping[str, Kind], sheet_kind: str) -> Iterator[tuple[str, str]]:
    """Yield what a column of a sheet for *sheet_kind* may mean, as the mapping writes it, with its words."""
    own = kinds[sheet_kind]
    if sheet_kind != RESIDENT:
        yield from _fields(kinds[RESIDENT], only=IDENTITY, before=kinds[RESIDENT].title)
    yield from _fields(own)
    for name, parts in COMPOSITES.items():
        if all(part in own.by_name for part in parts):
            yield f"{own.name}.{name}", tr(COMPOSITE_WORDS[name])
    if sheet_kind == RESIDENT:
        for name in COMPANIONS:
            if name in kinds:
                yield from _companion(kinds[name])


def column_from(old: Column, means: str) -> Column:
    """Return *old* with another meaning; "" leaves the column out."""
    kind, _, rest = means.partition(".")
    field, _, choice = rest.partition("=")
    return Column(old.place, old.head, kind, field, choice)


def _group(status: str, rank: str, plans: list[RowPlan]) -> Group:
    first = plans[0]
    told = [one.sentence for one in first.findings if one.status == status or rank == COMPLETES]
    has_sheets = len({plan.sheet for plan in plans}) > 1
    rows = tuple(f"{plan.sheet} {plan.number}" if has_sheets else str(plan.number) for plan in plans[: SHOWN_ROWS + 1])
    return Group(status, rank if rank in RANKS or rank == COMPLETES else OK, len(plans), "".join(told[:1]), rows)


def _fields(kind: Kind, only: frozenset[str] = frozenset(), before: str = "") -> Iterator[tuple[str, str]]:
    for question in kind.questions:
        if is_importable(question) and (not only or question.name in only):
            words = f"{tr(before)}·{tr(question.label)}" if before else tr(question.label)
            yield f"{kind.name}.{question.name}", words


def _companion(kind: Kind) -> Iterator[tuple[str, str]]:
    if kind.name == CONTRACT:
        yield from _fields(kind, only=CONTRACT_FIELDS, before=kind.title)
        return
    for choice in kind.by_name["disease"].choices:
        yield f"{kind.name}.disease={choice.value}", f"{tr(kind.title)}·{tr(choice.label)}"
    yield f"{kind.name}.disease", f"{tr(kind.title)}·{tr(kind.by_name['disease'].label)}"
