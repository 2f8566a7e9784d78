"""One column that answers several questions: 138/86, 3次/周 30分钟, 有:干咳."""

import re
import unicodedata
from collections.abc import Mapping

from desktop.gate.workbook_wire import Cell
from desktop.intake.cells import given, plain_text
from desktop.records.problems import Problem, hard, soft
from desktop.records.questions import Question
from desktop.records.reading import UNREADABLE, read_code
from desktop.words import mark, tr

Answers = dict[str, object]
NO_EXERCISE = frozenset({"不运动", "无", "否", "从不", "没有", "0", "不锻炼", "很少", "无运动"})
EXERCISE_LOST = mark("“运动”读不懂，导入时留空；请按“3次/周 30分钟”的样子填写，或说明。")
_PRESSURE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:mmhg|kpa)?\s*[/\\\-–—~,，、:|\s]\s*(\d+(?:\.\d+)?)\s*(?:mmhg|kpa)?")
_A_WEEK = re.compile(r"(?:每周|一周|周)\s*(\d+)\s*[次天]|(\d+)\s*[次天]?\s*/\s*(?:每)?[周w]|^(\d+)\s*次")
_A_DAY = re.compile(r"(?:每天|每日|一天)\s*(\d+)\s*次|(\d+)\s*次\s*/\s*[天日]")
_DAILY = re.compile(r"每天|每日|天天|日常")
_MINUTES = re.compile(r"(\d+)\s*(?:分钟|分|min|')")
_HOURS = re.compile(r"(\d+(?:\.5)?|半|一|两)\s*(?:个)?(?:小时|h)")
_NAMED_HOURS: Mapping[str, float] = {"半": 0.5, "一": 1, "两": 2}


def read_pressure(cell: Cell) -> tuple[Answers, list[Problem]]:
    """Read both pressures out of one cell."""
    text = unicodedata.normalize("NFKC", plain_text(cell)).strip().lower()
    if not text:
        return {}, []
    found = _PRESSURE.fullmatch(text)
    if found is None:
        return {}, [hard("sbp_mmhg", "bp", UNREADABLE, label=tr(mark("血压")), like="138/86")]
    return {"sbp_mmhg": found[1], "dbp_mmhg": found[2]}, []


def read_exercise(cell: Cell) -> tuple[Answers, list[Problem]]:
    """Read how often in a week and how long each time; what is only told in words stays blank with an explanation."""
    text = unicodedata.normalize("NFKC", plain_text(cell)).strip().lower()
    if not text:
        return {}, []
    if text in NO_EXERCISE:
        return {"exercise_weekly": "0", "exercise_minutes": "0"}, []
    answers: Answers = {}
    if (found := _A_DAY.search(text)) is not None:
        answers["exercise_weekly"] = str(7 * int(found[1] or found[2]))
    elif (found := _A_WEEK.search(text)) is not None:
        answers["exercise_weekly"] = found[1] or found[2] or found[3]
    elif _DAILY.search(text):
        answers["exercise_weekly"] = "7"
    if (found := _MINUTES.search(text)) is not None:
        answers["exercise_minutes"] = found[1]
    elif (found := _HOURS.search(text)) is not None:
        hours = _NAMED_HOURS.get(found[1])
        answers["exercise_minutes"] = str(int(60 * (float(found[1]) if hours is None else hours)))
    return answers, [] if answers else [soft("exercise_weekly", "exercise", EXERCISE_LOST)]


def read_with_text(question: Question, cell: Cell) -> Answers:
    """Read a choice whose cell may go on in words: 有:干咳, or only 干咳 for "yes"."""
    text = unicodedata.normalize("NFKC", plain_text(cell)).strip()
    companion = f"{question.name}_text"
    if not text or read_code(question, text) is not None:
        return {question.name: text or None}
    word, _, rest = text.partition(next((sign for sign in ":,;( " if sign in text), "\0"))
    code, rest = read_code(question, word), rest.strip(" ):,;。")
    if code is not None and rest:
        return {question.name: code, companion: rest}
    spoken = [choice for choice in question.choices if text.startswith(choice.label) and len(text) > len(choice.label)]
    if spoken:
        return {question.name: spoken[0].value, companion: text.removeprefix(spoken[0].label).strip(" ):,;。")}
    yes = read_code(question, "有")
    return {question.name: text} if yes is None else {question.name: yes, companion: text}


def read_with_others(question: Question, cell: Cell) -> Answers:
    """Read several choices; words that the list does not have go into the field for others."""
    words = [word for word in re.split(r"[,，、;；\s]+", str(given(question, cell) or "")) if word]
    known = [word for word in words if read_code(question, word) is not None]
    others = [word for word in words if read_code(question, word) is None]
    chosen: Answers = {question.name: ",".join(known) or None}
    return chosen | {f"{question.name}_other": "、".join(others)} if others else chosen
