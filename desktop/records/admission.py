"""The only door: answers come in, an admitted record goes on, or the list of what is wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from desktop.records.kind import Kind
from desktop.records.problems import Problem, hard, soft
from desktop.records.reading import BROKEN_TEXT, Value, has_words, read_answer
from desktop.words import mark

NEEDED = mark("请填写“{label}”。")
UNKNOWN_FIELD = mark("这类记录没有“{name}”这一项，请检查字段名。")
NO_SUCH_RECORD = mark("“{label}”指向的记录不在台账里，请先登记或重新选择。")
OVERRULED = mark("“{label}”改动了程序计算的结果，请说明理由。")

PLAIN = ("site", "contact")
LONGEST_PLAIN = 64


class Known(Protocol):
    """What the ledger knows while a record is judged; the store supplies it."""

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""

    def of(self, kind: str, resident: str) -> list[Any]:
        """Return the resident's records of *kind* that are not void, by date, the one being judged left out."""

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        """Return the resident's last record of *kind* before *day*, or None."""

    def having(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values, voids and the one being judged left out."""

    def resting_on(self, kind: str) -> list[Any]:
        """Return the dated records of every kind that refer to the one being judged, of *kind*; voids left out."""

    def setting(self, name: str) -> int:
        """Return the value of a setting in force."""


@dataclass(frozen=True)
class Admission:
    """The outcome: the record as it would be stored, its *overruled* computed fields, and every problem."""

    record: Any
    overruled: frozenset[str]
    problems: tuple[Problem, ...]

    @property
    def is_refused(self) -> bool:
        """Return whether something must be mended or explained first."""
        return any(problem.severity != "hint" for problem in self.problems)


def admit(
    kind: Kind,
    answers: Mapping[str, object],
    known: Known,
    today: date,
    *,
    explain: Mapping[str, str] | None = None,
) -> Admission:
    """Judge *answers* for a record of *kind*; soft problems whose field *explain* explains in words are closed."""
    values, problems = read_answers(kind, answers, today)
    record: Any = kind.model.model_validate(values)
    overruled, found = _compute(kind, record, known)
    problems += found
    problems += _unfilled(kind, record, problems)
    problems += _unknown_references(kind, record, known)
    problems += check(kind, record, known, skip={problem.field for problem in problems if problem.severity == "hard"})
    explained = {field for field, sentence in (explain or {}).items() if has_words(sentence)}
    open_ones = [p for p in problems if not (p.severity == "soft" and p.field in explained)]
    return Admission(record, overruled, tuple(open_ones))


def read_answers(kind: Kind, answers: Mapping[str, object], today: date) -> tuple[dict[str, Value], list[Problem]]:
    """Read every answer; what cannot be read becomes a problem and stays unfilled."""
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, given in answers.items():
        question = kind.by_name.get(name)
        if name in PLAIN:
            if given is not None and not _is_plain(given):
                problems.append(hard(name, f"{name}-characters", BROKEN_TEXT, label=name))
            else:
                values[name] = str(given) if given else None
        elif question is None:
            problems.append(hard(name, "unknown-field", UNKNOWN_FIELD, name=name))
        else:
            value = read_answer(question, given, today)
            if isinstance(value, Problem):
                problems.append(value)
            else:
                values[name] = value
    return values, problems


def _is_plain(given: object) -> bool:
    return isinstance(given, str) and len(given) <= LONGEST_PLAIN and given.isprintable()


def check(kind: Kind, record: Any, known: Known, skip: Iterable[str] = ()) -> list[Problem]:
    """Run the rules of *kind* whose fields are filled and not in *skip*."""
    skipped = set(skip)
    problems: list[Problem] = []
    for rule in kind.rules:
        if rule.stage == "computes" or skipped.intersection(rule.fields):
            continue
        if any(getattr(record, field) is None for field in rule.fields):
            continue
        answer = rule.check(record, known) if rule.stage == "history" else rule.check(record)
        for one in answer if isinstance(answer, list) else [answer]:
            problem = rule.problem(one)
            if problem:
                problems.append(problem)
    return problems


def compute(kind: Kind, record: Any, known: Known) -> dict[str, Value]:
    """Return what the program would fill in for *record*, whatever stands there now."""
    filled: dict[str, Value] = {}
    for rule in kind.rules:
        if rule.stage == "computes":
            field, *needs = rule.fields
            ready = all(getattr(record, need) is not None for need in needs)
            filled[field] = rule.check(record, known) if ready else None
            if getattr(record, field) is None:
                setattr(record, field, filled[field])
    return filled


def _compute(kind: Kind, record: Any, known: Known) -> tuple[frozenset[str], list[Problem]]:
    typed = {field: getattr(record, field) for field in kind.computed}
    filled = compute(kind, record, known)
    overruled = frozenset(field for field, value in typed.items() if value is not None and value != filled.get(field))
    replaced = sorted(field for field in overruled if _has_grounds(kind, field, record))
    return overruled, [soft(f, "overruled", OVERRULED, label=kind.by_name[f].label) for f in replaced]


def _has_grounds(kind: Kind, field: str, record: Any) -> bool:
    """Return whether the program could judge: what *field* is computed from is filled, whatever came of it."""
    rule = next(rule for rule in kind.rules if rule.stage == "computes" and rule.fields[0] == field)
    return all(getattr(record, need) is not None for need in rule.fields[1:])


def _unfilled(kind: Kind, record: Any, problems: Iterable[Problem]) -> list[Problem]:
    named = {problem.field for problem in problems}
    return [
        hard(question.name, f"{question.code}-missing", NEEDED, label=question.label)
        for question in kind.questions
        if question.name not in named and getattr(record, question.name) is None and question.is_needed(record)
    ]


def _unknown_references(kind: Kind, record: Any, known: Known) -> list[Problem]:
    return [
        hard(question.name, f"{question.code}-unknown", NO_SUCH_RECORD, label=question.label)
        for question in kind.questions
        if question.refers
        and getattr(record, question.name) is not None
        and known.get(question.refers, getattr(record, question.name)) is None
    ]
