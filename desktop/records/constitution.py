"""The nine constitutions of elders: which questions each sums up, what the sums mean, and four measured answers."""

from decimal import ROUND_HALF_UP, Decimal

from desktop.records.questions import Choice, codes
from desktop.words import mark

TYPES = codes(
    mark("气虚质"), mark("阳虚质"), mark("阴虚质"), mark("痰湿质"), mark("湿热质"), mark("血瘀质"), mark("气郁质"),
    mark("特禀质"), mark("平和质"),
)  # fmt: skip
BIASED = ("qi_xu", "yang_xu", "yin_xu", "tan_shi", "shi_re", "xue_yu", "qi_yu", "te_bing")
ITEMS = {
    "qi_xu": (2, 3, 4, 14), "yang_xu": (11, 12, 13, 29), "yin_xu": (10, 21, 26, 31), "tan_shi": (9, 16, 28, 32),
    "shi_re": (23, 25, 27, 30), "xue_yu": (19, 22, 24, 33), "qi_yu": (5, 6, 7, 8), "te_bing": (15, 17, 18, 20),
}  # fmt: skip
REVERSED = (2, 4, 5, 13)  # reversed in the balanced type only, beside question 1
YES, LEANING, NO = "1", "2", "3"
BIASED_RESULTS = codes(Choice(YES, mark("是")), Choice(LEANING, mark("倾向是"), ("倾向",)), Choice(NO, mark("否")))
BALANCED_RESULTS = codes(Choice(YES, mark("是")), Choice(LEANING, mark("基本是"), ("基本",)), Choice(NO, mark("否")))


def questions_of(constitution: str) -> tuple[str, ...]:
    """Return the fields whose answers a biased type sums up."""
    return tuple(f"q{number}" for number in ITEMS[constitution])


def judge_biased(score: int) -> str:
    """Return what the sum of a biased type means: 11 is, 9 leans, 8 is not."""
    return YES if score >= 11 else LEANING if score >= 9 else NO


def judge_balanced(score: int, biased: list[int]) -> str:
    """Return whether the balanced type holds: from 17 on, with every biased sum at most 8, or at most 10."""
    if score < 17 or max(biased) > 10:
        return NO
    return YES if max(biased) <= 8 else LEANING


def by_bmi(bmi: Decimal) -> str:
    """Return the answer to question 9 that the body mass index gives."""
    return _by_least(bmi, ((28, "5"), (26, "4"), (25, "3"), (24, "2")))


def by_colds(times: int, monthly: int) -> str | None:
    """Return the answer to question 14 that the colds of a year give; 7 lies in no bin of the form."""
    if times >= monthly:
        return "5"
    return "4" if times >= 8 else None if times == 7 else _by_least(Decimal(times), ((5, "3"), (2, "2")))


def by_allergies(times: int, every_time: bool) -> str | None:
    """Return the answer to question 17 that the allergic reactions of a year give; beyond 6 the form has no bin."""
    if every_time:
        return "5"
    return None if times > 6 else _by_least(Decimal(times), ((5, "4"), (3, "3"), (1, "2")))


def by_waist(waist_cm: Decimal) -> str:
    """Return the answer to question 28 that the waist gives, rounded to whole centimetres first."""
    whole = waist_cm.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return _by_least(whole, ((106, "5"), (91, "4"), (86, "3"), (80, "2")))


def _by_least(value: Decimal, bins: tuple[tuple[int, str], ...]) -> str:
    return next((answer for least, answer in bins if value >= least), "1")
