"""Head words: how registers write what the declarations ask, stripped of units, brackets and punctuation."""

import csv
import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from desktop.paths import resources
from desktop.records.kind import Kind
from desktop.records.questions import Question

EXACT, LISTED, INSIDE = 1.0, 0.9, 0.5
COMPOSITES: Mapping[str, tuple[str, ...]] = {
    "pressure": ("sbp_mmhg", "dbp_mmhg"),
    "exercise": ("exercise_weekly", "exercise_minutes"),
}
_UNITS = re.compile(
    r"(mmhg|mmol/?l|cm|kg|厘米|公分|公斤|千克|次/?每?分钟?|支(/?每?[日天])?|两(/?每?[日天])?|次/?每?周|分钟|克/?[日天]|°c|℃)+$"
)
_BRACKETED = re.compile(r"[（(\[【〔{][^）)\]】〕}]*[）)\]】〕}]")
_MARKS = re.compile(r"[\s*＊:：,，。、;；.．·/／\\|_\-—–~()（）\[\]【】〔〕{}《》<>\"'“”‘’#＃?？!！]+")
_NUMBERED = re.compile(r"^\d{1,2}[.、)）]\s*")
_OTHERS = re.compile(
    r"联系人|紧急|户主|配偶|监护|家属|父亲|母亲|子女|填表|填报|录入|打印|制表|审核|下次|下一次|上次|首次|目标|更新|建档|导入"
)
_NOW = frozenset({"目前", "现在", "本次", "当前", "值", "数值", "情况"})
_ASKED = re.compile(r"^(是否(患有?|确诊|有)?|有无|患有?|有|确诊)|(患者|病人|病史|病|史|管理|人群)$")


@lru_cache(maxsize=4096)
def spelled(text: object) -> str:
    """Return a head without white space and marks, brackets opened, small letters."""
    plain = unicodedata.normalize("NFKC", str(text)).strip().lower()
    return _MARKS.sub("", _NUMBERED.sub("", plain))


@lru_cache(maxsize=4096)
def bare(text: object) -> str:
    """Return a head without what stands in brackets and without its unit."""
    plain = unicodedata.normalize("NFKC", str(text)).strip().lower()
    return _UNITS.sub("", _MARKS.sub("", _NUMBERED.sub("", _BRACKETED.sub("", plain))))


def asked_disease(text: object) -> str:
    """Return the disease that a yes-no head such as 是否高血压患者 asks for."""
    plain = bare(text)
    while (shorter := _ASKED.sub("", plain)) != plain and shorter:
        plain = shorter
    return plain


def unit_of(text: object) -> str:
    """Return the unit that a head names where it is another than the declared one."""
    plain = unicodedata.normalize("NFKC", str(text)).lower()
    if re.search(r"(?<!公)斤", plain):
        return "斤"
    if found := re.search(r"kpa|千帕|mg/dl|g/dl|市?尺", plain):
        return found[0]
    return "m" if re.search(r"[(\[](m|米)[)\]]|(?<![厘毫])米$", plain) else ""


@lru_cache(maxsize=4096)
def spellings(head: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words to look a head up by, its levels together first."""
    if not head:
        return ()
    leaf = bare(head[-1])
    alone = (spelled(head[-1]), leaf)
    if len(head) == 1:
        return alone
    upper = bare(head[-2])
    together = (spelled("".join(head)), upper + leaf)
    if leaf in _NOW:
        return (*together, *alone, upper)
    return (*together, *alone, "目标" + upper) if leaf == "目标" else (*together, *alone)


@cache
def listed_heads() -> Mapping[str, frozenset[str]]:
    """Return the words of `codes/heads.tsv` by field or composite."""
    with (resources() / "codes" / "heads.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {row["field"]: frozenset(map(spelled, row["heads"].split())) for row in rows}


class HeadWords:
    """The words for the fields and composites of one kind."""

    def __init__(self, kind: Kind, only: frozenset[str] = frozenset()) -> None:
        self._exact: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        listed = listed_heads()
        questions = [q for q in kind.questions if is_importable(q) and (not only or q.name in only)]
        for question in questions:
            for word in (question.label, question.name):
                self._exact.setdefault(spelled(word), question.name)
        for question in questions:
            self._exact.setdefault(spelled(template_head(question)), question.name)
        for question in questions:
            for word in question.heads:
                self._listed.setdefault(spelled(word), question.name)
        for name, parts in COMPOSITES.items():
            if all(part in kind.by_name for part in parts):
                for word in listed[name]:
                    self._listed.setdefault(word, name)
        for question in questions:
            for word in listed.get(question.name, ()):
                self._listed.setdefault(word, question.name)
        self._long = sorted((w for w in {**self._listed, **self._exact} if len(w) >= 3), key=len, reverse=True)

    @property
    def words(self) -> frozenset[str]:
        """Return every word that has a meaning, as `spellings` writes it."""
        return frozenset(self._exact) | frozenset(self._listed)

    def meaning(self, head: tuple[str, ...]) -> tuple[str, float]:
        """Return the field that a head (its levels, the lowest last) means, and how surely; ("", 0) for none."""
        tries = spellings(head)
        for known, worth in ((self._exact, EXACT), (self._listed, LISTED)):
            for word in tries:
                if word in known:
                    return known[word], worth
        return self._inside(bare(head[-1])) if head else ("", 0.0)

    def _inside(self, leaf: str) -> tuple[str, float]:
        if len(leaf) > 12 or _OTHERS.search(leaf):
            return "", 0.0
        for word in self._long:
            if word in leaf:
                return self._exact.get(word) or self._listed[word], INSIDE
        return "", 0.0


def template_head(question: Question) -> str:
    """Return how the head row of the program's own templates asks *question*: with its unit, * where it is needed."""
    unit = f"（{question.unit}）" if question.unit else ""
    return f"{'*' if question.is_always_needed else ''}{question.label}{unit}"


def is_importable(question: Question) -> bool:
    """Return whether a column may answer *question*: computed figures are computed anew, the resident has own columns."""
    if question.computed:
        return question.type in ("choice", "date")
    return not question.aside and question.name != "resident"
