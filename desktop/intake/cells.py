"""Brings a raw cell into a form that the declarations can read; whatever is doubtful is left for them to refuse."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal

from desktop.gate.workbook_wire import Cell
from desktop.records.amounts import number_of
from desktop.records.questions import Question
from desktop.records.reading import narrowed, read_code
from desktop.records.units import factor_of, in_wanted_unit

_FIRST_DAY = date(1899, 12, 30)  # what Excel counts its days from
_SERIALS = range(10_000, 80_000)  # five figures, 1927 to 2119: four could be a year, or month and day
_SERIAL = re.compile(r"\d{5}", re.ASCII)
_BLANK = frozenset({"-", "--", "—", "——", "/", "\\", "\u3000", "无数据", "未填", "不详", "空"})
UNMEASURED = "未测"
_NONE_OF_IT = frozenset({"无", "不", "否", "没有", "从不", "不吸", "不吸烟", "不抽烟", "不饮", "不饮酒", "不喝酒"})
_CLOCK = re.compile(r"[ T]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$")
_MEASURE = re.compile(r"([-+]?[0-9]+(?:\.[0-9]+)?)\s*([^\d.\s][^\d]*)")
_GAPS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")
_COUNTERS = ("次", "人", "个", "天", "分", "岁", "份", "张", "台")
_ALSO = {
    "kg": ("公斤", "千克"), "cm": ("厘米", "公分"), "分钟": ("分", "min"), "小时": ("h", "时"), "℃": ("°c", "度", "c"),
    "次": ("bpm", "/分", "/min"), "支": ("根",), "克": ("g",), "分": ("点",), "米": ("m",), "秒": ("s",), "张": ("方",),
}  # fmt: skip
_MARKED = frozenset(
    {"√", "✓", "✔", "☑", "是", "有", "1", "Y", "YES", "TRUE", "T", "患", "阳性", "+", "对", "已确诊", "确诊", "●"}
)
_UNMARKED = frozenset(
    {"", "×", "✗", "✘", "☐", "□", "否", "无", "没有", "0", "N", "NO", "FALSE", "F", "不", "未患", "阴性", "-", "—", "/"}
)


def given(question: Question, cell: Cell, unit: str = "", *, literally: bool = False) -> object:
    """Return what *cell* gives for *question*; *unit* is the one its head names where it is not the declared one.

    Taken *literally*, a text of 不详 or - is one; in registers it stands for nothing.
    """
    if isinstance(cell, str):
        cell = cell.strip()
        if not cell or (cell in _BLANK and not (literally and question.type == "text")):
            return None
    if cell is None or (cell == UNMEASURED and question.type in ("integer", "decimal")):
        return None
    match question.type:
        case "integer" | "decimal":
            return _number(question, cell, unit)
        case "date":
            return _day(cell)
        case "choices":
            return _choices(question, cell)
        case "choice" | "yes-no":
            return plain_text(cell) if not isinstance(cell, bool) else ("1" if cell else "0")
        case _:
            return plain_text(cell)


def plain_text(cell: Cell) -> str:
    """Return a cell as text; whole numbers without a point, days as 2025-09-05."""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        return format(Decimal(repr(cell)).normalize(), "f")
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes") if cell.time() != datetime.min.time() else str(cell.date())
    return "" if cell is None else str(cell).strip()


def mended_name(cell: Cell) -> tuple[str, bool]:
    """Return a name without gaps inside Chinese names, and whether it had any."""
    written = plain_text(cell) if not isinstance(cell, str) else cell
    words = [word for word in _GAPS.split(written) if word]
    joined = "".join(words) if not all(word.isascii() for word in words) else " ".join(words)
    return joined, joined != written


def is_marked(cell: Cell) -> bool | None:
    """Return whether a yes-no cell is ticked; None where it cannot be told."""
    word = narrowed(plain_text(cell)).upper()
    return True if word in _MARKED else False if word in _UNMARKED else None


def _number(question: Question, cell: Cell, unit: str) -> object:
    if isinstance(cell, (date, bool)):
        return str(cell)
    text = unicodedata.normalize("NFKC", str(cell)).strip() if isinstance(cell, str) else repr(cell)
    if isinstance(cell, str) and any(character.isdigit() and not character.isdecimal() for character in cell):
        return cell  # 12² and ③: figures that mean something else than the number that they would be mended to
    if text in _NONE_OF_IT and question.least == 0:
        return "0"
    measured = _MEASURE.fullmatch(text)
    if measured and isinstance(cell, str):
        if not _is_unit_of(question, measured[2]):
            return text
        text, unit = measured[1], measured[2]
    number = number_of(text if isinstance(cell, str) else cell)
    if number is None:
        return text
    factor = factor_of(question, unit)
    if factor is not None:
        return str(in_wanted_unit(question, number, factor))
    kept = number.quantize(Decimal(1).scaleb(-question.places)) if abs(number) < 10**9 else number
    return str(kept) if abs(kept - number) < Decimal("1e-6") else str(number)  # 44.900000000000006 is Excel's 44.9


def _is_unit_of(question: Question, written: str) -> bool:
    """Return whether the words behind a figure name a unit that the question knows: 76次/分, but not 76以上 or 76?."""
    wanted = question.unit.partition("/")[0].casefold()
    known = (wanted, *_ALSO.get(wanted, ())) if wanted else _COUNTERS
    return written.strip().casefold().startswith(known) or factor_of(question, written) is not None


def _day(cell: Cell) -> object:
    if isinstance(cell, (date, bool)):
        return cell
    if isinstance(cell, str) and _SERIAL.fullmatch(narrowed(cell)):
        cell = int(narrowed(cell))  # a column of dates that was turned into text
    if isinstance(cell, (int, float)):
        whole = int(cell)
        return _FIRST_DAY + timedelta(whole) if whole in _SERIALS else str(whole)
    return _CLOCK.sub("", narrowed(str(cell))).rstrip(".。,，")


def _choices(question: Question, cell: Cell) -> object:
    text = narrowed(plain_text(cell)).strip("，,、;；。")
    digits = re.sub(r"\D", "", text)
    if text.isdecimal() and len(set(digits)) == len(digits) > 1 and read_code(question, text) is None:
        return ",".join(digits)  # 26 stands for the ticks 2 and 6
    return re.sub(r"[/+＋|]", ",", text)
