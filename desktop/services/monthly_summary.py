"""Monthly summary of a site: all visits and prescriptions, which the ledger itself does not see."""

import re
from datetime import date
from typing import Any

from desktop.records.diagnosis import looks_like_icd10
from desktop.records.periods import read_period
from desktop.records.problems import Problem, hard
from desktop.records.questions import ask, computed
from desktop.records.record import Record
from desktop.records.rules import computes, history, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

MONTH = r"20[0-9]{2}-(0[1-9]|1[0-2])"
TWICE = mark("本机构这个月的业务汇总已经填过，请打开那一份修改。")
NOT_CODES = mark("基本病种编码里有不像 ICD-10 的内容，请核对；各编码用顿号或逗号分开。")


def listed(codes: str) -> list[str]:
    """Return the codes of a list that commas, stops or blanks part."""
    return [code for code in re.split(r"[,，、;；\s]+", codes) if code]


class MonthlySummary(Record):
    """月度业务汇总（由 HIS 导出或手工填报）"""

    title = mark("月度业务汇总")
    family = "center"
    dated_by = "ends_on"
    indexes = (("month",),)

    month: str | None = ask(
        mark("月份"), needed=True, pattern=MONTH, like="2025-12", longest=7, begun=True, heads=("年月", "统计月份")
    )
    visits: int | None = ask(
        mark("门急诊人次"), unit=mark("人次"), ge=0, le=1_000_000, needed=True, heads=("门诊人次",)
    )
    tcm_visits: int | None = ask(mark("中医人次"), unit=mark("人次"), ge=0, le=1_000_000, complete=True)
    prescriptions: int | None = ask(
        mark("总处方数"), unit=mark("张"), ge=0, le=1_000_000, complete=True, heads=("处方数",)
    )
    herbal_prescriptions: int | None = ask(
        mark("中药饮片处方数"), unit=mark("张"), ge=0, le=1_000_000, complete=True, heads=("饮片处方数",)
    )
    long_prescriptions: int | None = ask(
        mark("长处方数"), unit=mark("张"), ge=0, le=1_000_000, complete=True, heads=("长期处方数",)
    )
    extended_prescriptions: int | None = ask(mark("延伸处方数"), unit=mark("张"), ge=0, le=1_000_000, complete=True)
    disease_codes: str | None = ask(
        mark("基本病种编码"),
        longest=20_000,
        complete=True,
        hint=mark("本月诊治过的病种，用顿号分开"),
        heads=("病种编码",),
    )
    diseases: int | None = computed(mark("基本病种数"), unit=mark("种"))
    ends_on: date | None = computed(mark("月末日期"), future=True)

    @rule("tcm_visits", "visits", code="tcm-visits-above", says=mark("中医人次多于门急诊人次，请核对。"))
    def tcm_visits_are_among_all_visits(self) -> bool:
        return (self.tcm_visits or 0) <= (self.visits or 0)

    @rule("herbal_prescriptions", "prescriptions", code="herbal-above", says=mark("饮片处方数多于总处方数，请核对。"))
    def herbal_ones_are_among_all_prescriptions(self) -> bool:
        return (self.herbal_prescriptions or 0) <= (self.prescriptions or 0)

    @rule("long_prescriptions", "prescriptions", code="long-above", says=mark("长处方数多于总处方数，请核对。"))
    def long_ones_are_among_all_prescriptions(self) -> bool:
        return (self.long_prescriptions or 0) <= (self.prescriptions or 0)

    @rule(
        "extended_prescriptions", "prescriptions", code="extended-above", says=mark("延伸处方数多于总处方数，请核对。")
    )
    def extended_ones_are_among_all_prescriptions(self) -> bool:
        return (self.extended_prescriptions or 0) <= (self.prescriptions or 0)

    @softly("disease_codes", code="disease-codes", says=NOT_CODES)
    def the_codes_have_the_shape_of_icd10(self) -> bool:
        return all(looks_like_icd10(code) for code in listed(self.disease_codes or ""))

    @history("month")
    def a_site_has_one_summary_a_month(self, known: Any) -> Problem | None:
        same = [other for other in known.having("monthly-summary", month=self.month) if other.site == self.site]
        return hard("month", "summary-twice", TWICE) if same else None

    @computes("diseases", "disease_codes")
    def distinct_by_the_first_three_characters(self, known: Any) -> int:
        return len({code[:3] for code in listed(self.disease_codes or "")})

    @computes("ends_on", "month")
    def the_last_day_of_the_month(self, known: Any) -> date | None:
        span = read_period(self.month or "")
        return span.last if span else None
