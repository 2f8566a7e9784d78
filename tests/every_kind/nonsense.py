"""What people type by mistake and programs send on purpose, for each type of question, from the declaration alone."""

from datetime import date, timedelta
from decimal import Decimal

from desktop.records.questions import Question

FIGURES = (
    "abc", "十二", "１２x", "1e5", "1E5", "NaN", "Infinity", "-inf", "1,200", "1，200", "1_200", "١٢", "१२", "12²", "0x1F",
    "--5", "1.2.3", "12次", "1/2", "9" * 400, True, [12], {"n": 12},
)  # fmt: skip
DAYS = (
    "abc", "昨日", "2025-02-30", "2025-13-01", "2025-00-10", "20250230", "2025/1", "2025", "1899-12-31", "0001-01-01",
    "2201-01-01", "9999-12-31", "٢٠٢٥-٠١-٠١", "1/2/2025", "45900", "2025-01-01 25:00", True, [2025],
)  # fmt: skip
TEXTS = ("a\x00b", "a\x07b", "a\x1bb", "\ud800", "张\udfff", "a\u202eb", "a\u2066b", True, ["a"], {"a": 1})
OFF_THE_LIST = ("777", "-1", "没有这个选项", "1;DROP TABLE", "１.５", "\ud800", True, [1])
NEITHER = ("也许", "2", "-1", "是否", "\ud800", [True])
NOWHERE = ("nobody", "00000000-0000-4000-8000-00000000dead", "x" * 65, "\ud800", "a\x00b", 5, True, ["a"])


def nonsense(question: Question, today: date) -> tuple[object, ...]:
    """Return answers to *question* that no door may let in."""
    match question.type:
        case "integer" | "decimal":
            return (*FIGURES, *_beyond(question), *_too_fine(question))
        case "date":
            return DAYS if question.future else (*DAYS, (today + timedelta(1)).isoformat())
        case "choice":
            return (*OFF_THE_LIST, "1,2")
        case "choices":
            return (*OFF_THE_LIST, "1,777", *_mixed(question))
        case "yes-no":
            return NEITHER
        case "reference":
            return NOWHERE
    return (*TEXTS, "长" * (question.longest + 1), *(("？", " ? ") if question.pattern else ()))


def _beyond(question: Question) -> tuple[str, ...]:
    low = () if question.least is None else (str(question.least - 1), "-" + "9" * 12)
    high = () if question.most is None else (str(question.most + 1), "9" * 12)
    return (*low, *high)


def _too_fine(question: Question) -> tuple[str, ...]:
    inside = question.least if question.least is not None else Decimal(1)
    return (str(inside + Decimal(1).scaleb(-question.places - 1)),)


def _mixed(question: Question) -> tuple[str, ...]:
    others = [choice.value for choice in question.choices if choice.value not in question.alone]
    return tuple(f"{alone},{others[0]}" for alone in sorted(question.alone)[:1] if others)
