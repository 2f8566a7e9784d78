"""What every rehabilitation scale asks, and the bands that a code table puts totals into."""

import csv
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from desktop.paths import resources
from desktop.records.episode import Visit
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.rules import history, rules_of
from desktop.words import mark

STAGES = codes(
    Choice("1", mark("初评"), ("首次评定", "初次评定")), Choice("2", mark("中评"), ("中期评定",)),
    Choice("3", mark("末评"), ("末次评定", "终评")),
)  # fmt: skip
SIDES = codes(
    Choice("1", mark("左侧"), ("左",)), Choice("2", mark("右侧"), ("右",)), Choice("3", mark("双侧"), ("双",))
)
UNCONFIRMED = mark("分级界值待区级确认")
BARTHEL_SETS = (
    Choice("wst431", mark("WS/T 431（≤40 重度，41～60 中度，61～99 轻度，100 无需依赖）")),
    Choice("five", mark("五级（0～20，25～45，50～70，75～95，100）")),
    Choice("four", mark("四级（<20，20～39，40～60，>60）")),
)
BARTHEL_BANDS = codes(mark("完全依赖"), mark("重度依赖"), mark("中度依赖"), mark("轻度依赖"), mark("无需依赖"))


@dataclass(frozen=True)
class Band:
    """From *least* on, a total of *scale* lies in *band*; *standing* says whether a document confirms it."""

    scale: str
    least: int
    band: str
    standing: str
    source: str


@cache
def bands() -> tuple[Band, ...]:
    """Return the code table `codes/scale-bands.tsv`, highest totals of a scale first."""
    file = resources() / "codes" / "scale-bands.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [
            Band(row["scale"], int(row["least"]), row["band"], row["standing"], row["source"])
            for row in csv.DictReader(lines, delimiter="\t")
        ]
    return tuple(sorted(rows, key=lambda band: (band.scale, -band.least)))


def band_of(scale: str, total: int | Decimal) -> str:
    """Return the band that *total* lies in; a scale is also the name of a set of bands."""
    return next(band.band for band in bands() if band.scale == scale and total >= band.least)


@cache
def items_of(model: type, field: str = "total") -> tuple[str, ...]:
    """Return the items of a scale: what its total, or a sum within it, is computed from; () where it has no total."""
    needs = {rule.fields[0]: rule.fields[1:] for rule in rules_of(model) if rule.stage == "computes"}
    return tuple(
        item for need in needs.get(field, ()) for item in (items_of(model, need) if need in needs else (need,))
    )


class ScaleAssessment(Visit):
    """An assessment with a scale, within a course or outside of one: day, stage, assessor."""

    family = "rehabilitation"
    episode = "rehabilitation-course"
    opens = "started_on"
    indexes = (("rehabilitation_course", "given_on"),)

    rehabilitation_course: str | None = refer(
        mark("康复疗程"), "rehabilitation-course", after="resident", hint=mark("疗程以外的评定可不选")
    )
    given_on: date | None = ask(mark("评定日期"), needed=True, code="date", heads=("日期", "评估日期"))
    stage: str | None = choose(mark("评定阶段"), STAGES, needed=True, after="given_on", heads=("阶段",))
    staff: str | None = refer(mark("评定人"), "staff", complete=True, heads=("治疗师", "医生", "评估人"))

    @history()
    def a_scale_that_is_begun_is_finished(self, known: Any) -> Problem | None:
        if getattr(self, "total", None) is not None:
            return None
        items = items_of(type(self))
        left = sum(getattr(self, item) is None for item in items)
        words = mark("还有 {n} 项没有评，总分不计算。")
        return hint("total", "scale-unfinished", words, n=left) if 0 < left < len(items) else None
