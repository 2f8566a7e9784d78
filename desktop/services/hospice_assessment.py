"""Hospice assessment: performance, pain, symptoms and expected survival on a day."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import TIME_OF_DAY, Visit
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.rules import computes, hint
from desktop.words import mark

TENS = tuple(Choice(str(score), str(score)) for score in range(0, 101, 10))
OCCASIONS = codes(
    Choice("1", mark("收治评估"), ("入院评估", "首次评估", "初评")), Choice("2", mark("每周评估"), ("定期评估",)),
    mark("病情变化"), mark("疼痛复评"), mark("结束评估"),
)  # fmt: skip
METHODS = codes(mark("临床判断"), mark("PPI"), mark("本地预估表"), mark("其他"))
UNITS = codes(mark("天"), mark("周"), mark("月"))
SEVERE = 4


class HospiceAssessment(Visit):
    """安宁疗护评估表（KPS、PPS、疼痛数字评分、埃德蒙顿症状评估）"""

    title = mark("安宁疗护评估")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    opens = "admitted_on"
    closes = "hospice-closing"
    indexes = (("hospice_admission", "given_on"),)

    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True, after="resident")
    given_on: date | None = ask(mark("评估日期"), needed=True, code="date", heads=("日期",))
    given_at: str | None = ask(mark("评估时间"), pattern=TIME_OF_DAY, like="09:30", longest=8, after="given_on")
    occasion: str | None = choose(mark("评估时机"), OCCASIONS, complete=True, after="given_on")
    staff: str | None = refer(mark("评估人"), "staff", complete=True, heads=("评估医生", "医生", "护士"))
    kps: str | None = choose(
        mark("KPS评分"), TENS, complete=True, source="KPS", heads=("KPS",), heading=mark("功能状态与疼痛")
    )
    pps: str | None = choose(mark("PPS评分"), TENS, complete=True, source="PPS 第二版", heads=("PPS",))
    nrs: int | None = ask(
        mark("疼痛评分"), unit=mark("分"), ge=0, le=10, needed=True, source="NRS", heads=("NRS", "疼痛", "NRS评分")
    )
    pain_place: str | None = ask(mark("疼痛部位"), longest=100)
    pain_nature: str | None = ask(mark("疼痛性质"), longest=100)
    breakthrough_daily: int | None = ask(mark("每日爆发痛"), unit=mark("次"), ge=0, le=50, heads=("爆发痛次数",))
    esas_pain: int | None = ask(
        mark("疼痛（ESAS）"), unit=mark("分"), ge=0, le=10, source="ESAS 1", heading=mark("症状评估（ESAS）")
    )
    esas_tiredness: int | None = ask(mark("疲乏"), unit=mark("分"), ge=0, le=10, source="ESAS 2")
    esas_drowsiness: int | None = ask(mark("嗜睡"), unit=mark("分"), ge=0, le=10, source="ESAS 3")
    esas_nausea: int | None = ask(mark("恶心"), unit=mark("分"), ge=0, le=10, source="ESAS 4")
    esas_appetite: int | None = ask(mark("食欲差"), unit=mark("分"), ge=0, le=10, source="ESAS 5", heads=("食欲",))
    esas_breath: int | None = ask(mark("气短"), unit=mark("分"), ge=0, le=10, source="ESAS 6")
    esas_depression: int | None = ask(mark("抑郁"), unit=mark("分"), ge=0, le=10, source="ESAS 7")
    esas_anxiety: int | None = ask(mark("焦虑"), unit=mark("分"), ge=0, le=10, source="ESAS 8")
    esas_wellbeing: int | None = ask(mark("总体感受差"), unit=mark("分"), ge=0, le=10, source="ESAS 9")
    esas_total: int | None = computed(mark("ESAS总分"), unit=mark("分"), source="ESAS")
    survival_count: int | None = ask(mark("预计生存期"), ge=0, le=365, with_="survival", heading=mark("预后与计划"))
    survival_unit: str | None = choose(
        mark("预计生存期单位"), UNITS, with_="survival", asked=when("survival_count"), needed=True
    )
    survival_method: str | None = choose(mark("生存期预估方法"), METHODS, with_="survival")
    symptom_plan: str | None = ask(mark("症状处理计划"), longest=1000, heads=("处理",))
    pain_due_on: date | None = computed(
        mark("疼痛缓解期限"), future=True, hint=mark("评分 4 分及以上：72 小时内降到 3 分")
    )

    @hint("nrs", code="pain", says=mark("疼痛 4 分及以上：请处理并在 24 小时内复评。"))
    def the_pain_is_below_four(self) -> bool:
        return (self.nrs or 0) < SEVERE

    @computes("esas_total", "esas_pain", "esas_tiredness", "esas_drowsiness", "esas_nausea", "esas_appetite",
              "esas_breath", "esas_depression", "esas_anxiety", "esas_wellbeing")  # fmt: skip
    def the_sum_of_the_nine_symptoms(self, known: Any) -> int:
        nine = (
            self.esas_pain, self.esas_tiredness, self.esas_drowsiness, self.esas_nausea, self.esas_appetite,
            self.esas_breath, self.esas_depression, self.esas_anxiety, self.esas_wellbeing,
        )  # fmt: skip
        return sum(score or 0 for score in nine)

    @computes("pain_due_on", "given_on", "nrs")
    def some_days_after_severe_pain(self, known: Any) -> date | None:
        assert self.given_on
        days = known.setting("hospice-pain-days")
        return self.given_on + timedelta(days) if (self.nrs or 0) >= SEVERE else None
