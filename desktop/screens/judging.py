"""Judges a form while it is filled in, by the same door that a record passes when it is saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.records.admission import Known, admit
from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.reading import Value

Answers = Mapping[str, Value]
Explained = Mapping[str, str]


@dataclass(frozen=True)
class Judgement:
    """What the program makes of the answers: values that it fills in, open problems, and what is not asked (any more)."""

    computed: Mapping[str, Value] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    unasked: frozenset[str] = frozenset()


Judge = Callable[[Kind, Answers, Explained], Judgement]


def nothing_to_say(kind: Kind, answers: Answers, explained: Explained) -> Judgement:
    """Compute nothing and find no problem."""
    return Judgement()


def judge_by(known: Known, today: Callable[[], date]) -> Judge:
    """Return a judge that admits the answers against what the ledger knows."""

    def judge(kind: Kind, answers: Answers, explained: Explained) -> Judgement:
        admission = admit(kind, answers, known, today(), explain=explained)
        sound = _sound(kind, answers, admission.problems)
        basis = admission.record if sound == answers else admit(kind, sound, known, today()).record
        computed = {name: getattr(basis, name) for name in kind.computed}
        unasked = frozenset(question.name for question in kind.questions if not admission.record.asks(question))
        return Judgement(computed, admission.problems, unasked)

    return judge


def _sound(kind: Kind, answers: Answers, problems: tuple[Problem, ...]) -> Answers:
    """Return the answers without those that must be mended and those told in one go with them: no class comes of these."""
    wrong = {problem.field for problem in problems if problem.severity == "hard"}
    groups = {kind.by_name[field].together for field in wrong if field in kind.by_name} - {""}
    wrong |= {question.name for question in kind.questions if question.together in groups}
    return {name: value for name, value in answers.items() if name not in wrong or value is None}
