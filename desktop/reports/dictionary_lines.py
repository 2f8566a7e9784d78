"""Tells a kind of record in the words of the data dictionary: one line a field, one line a sentence of its rules."""

from dataclasses import dataclass
from typing import Any

from desktop.records.dictionary import describe
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.words import mark, tr

HEADS = (
    mark("分组"), mark("项目"), mark("字段名"), mark("类型"), mark("单位"), mark("范围"), mark("选项"), mark("要求"), mark("出处"),
    mark("数据元"), mark("说明"),
)  # fmt: skip
RULE_HEADS = (mark("轻重"), mark("提示的话"))
TYPES = {
    "text": mark("文字"), "choice": mark("单选"), "choices": mark("多选"), "integer": mark("整数"), "decimal": mark("小数"),
    "date": mark("日期"), "yes-no": mark("是否"), "reference": mark("引用"),
}  # fmt: skip
SEVERITIES = {"hard": mark("必须修改"), "soft": mark("请核实并说明"), "hint": mark("提示")}
NEEDED, SOMETIMES_NEEDED = mark("必填"), mark("有条件必填")
COMPLETE, SOMETIMES_COMPLETE = mark("表上要求"), mark("有条件要求")
COMPUTED, EXCLUSIVE, AHEAD = mark("程序计算，可改"), mark("{codes} 不与其他同选"), mark("可晚于今天")


@dataclass(frozen=True)
class KindTold:
    """A kind as the dictionary prints it: *fields* in the columns of HEADS, *sentences* in those of RULE_HEADS."""

    name: str
    title: str
    form: str
    fields: tuple[tuple[str, ...], ...]
    sentences: tuple[tuple[str, str], ...]


def kind_told(kind: Kind, titles: dict[str, str]) -> KindTold:
    """Return *kind* in words; *titles* names the kinds that references point to."""
    told = describe(kind)
    heading = ""
    fields: list[tuple[str, ...]] = []
    for question, field in zip(kind.questions, told["fields"], strict=True):
        heading = field["heading"] or heading
        fields.append((heading, *_field(field, question, titles)))
    return KindTold(kind.name, told["title"], told["form"], tuple(fields), _sentences(told["rules"]))


def _field(field: dict[str, Any], question: Question, titles: dict[str, str]) -> tuple[str, ...]:
    is_plain = question.complete is True and question.asked is True
    demands = [
        tr(NEEDED if question.is_always_needed else SOMETIMES_NEEDED) if field["needed"] else "",
        tr(COMPLETE if is_plain else SOMETIMES_COMPLETE) if field["complete"] and question.needed is not True else "",
        tr(COMPUTED) if field["computed"] else "",
        tr(AHEAD) if field["future"] else "",
    ]
    type_ = tr(TYPES[field["type"]]) + (f"（{titles[field['refers']]}）" if field["refers"] else "")
    return (
        field["label"], field["name"], type_, field["unit"], _range(field, question.places), _choices(field),
        "；".join(demand for demand in demands if demand), field["source"], field["element"], field["hint"],
    )  # fmt: skip


def _range(field: dict[str, Any], places: int) -> str:
    if field["min"] is not None or field["max"] is not None:
        low, high = field["min"], field["max"]
        bounds = f"{'' if low is None else low}～{'' if high is None else high}"
        return bounds + (tr(mark("，{n} 位小数"), n=places) if places else "")
    if field["like"]:
        return tr(mark("如 {like}"), like=field["like"][:12])
    return tr(mark("{n} 字以内"), n=field["longest"]) if field["type"] == "text" and not field["computed"] else ""


def _choices(field: dict[str, Any]) -> str:
    words = "；".join(f"{choice['value']} {choice['label']}" for choice in field["choices"])
    alone = tr(EXCLUSIVE, codes="、".join(field["alone"])) if field["alone"] else ""
    return "（".join(part for part in (words, alone) if part) + ("）" if alone else "")


def _sentences(rules: list[dict[str, Any]]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for rule in rules:
        grave = " / ".join(tr(SEVERITIES[one]) for one in rule["severities"])
        for sentence in rule["sentences"]:
            found.setdefault(sentence, grave)
    return tuple((grave, sentence) for sentence, grave in found.items())
