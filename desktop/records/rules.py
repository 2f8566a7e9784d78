"""Rules of a kind: methods whose name is the rule, marked with the fields they speak of."""

from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType
from typing import Any, Literal, TypeVar

from desktop.records.problems import Problem, Severity

Stage = Literal["rule", "history", "computes"]
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Rule:
    """One marked method: *stage* says when it runs, *fields* what it needs filled."""

    stage: Stage
    fields: tuple[str, ...]
    severity: Severity
    code: str
    words: str
    check: Callable[..., Any]

    def problem(self, answer: object) -> Problem | None:
        """Return what the method's *answer* means: a problem, or None where the rule holds."""
        if isinstance(answer, Problem):
            return answer
        return Problem(self.fields[0], self.severity, self.code, self.words) if answer is False else None


def rule(*fields: str, code: str = "", says: str = "") -> Callable[[F], F]:
    """Mark a method that must hold; it runs when all *fields* are filled (必须修改)."""
    return _marked("rule", fields, "hard", code, says)


def soft(*fields: str, code: str = "", says: str = "") -> Callable[[F], F]:
    """Mark a method that should hold; where it does not, a sentence explains (请核实并说明)."""
    return _marked("rule", fields, "soft", code, says)


def hint(*fields: str, code: str = "", says: str = "") -> Callable[[F], F]:
    """Mark a method whose failing is only shown."""
    return _marked("rule", fields, "hint", code, says)


def history(*fields: str) -> Callable[[F], F]:
    """Mark a method `(self, known)` that judges a record by what the ledger knows; it returns problems."""
    return _marked("history", fields, "hard", "", "")


def computes(field: str, *needs: str) -> Callable[[F], F]:
    """Mark the method `(self, known)` that fills *field*; it may look at the record, its resident and settings.

    Looking at other services would make the value depend on the order of arrival; write a `history` rule for that.
    """
    return _marked("computes", (field, *needs), "hard", "", "")


def rules_of(model: type) -> tuple[Rule, ...]:
    """Return the rules of *model* and its bases, bases first, in the order of writing."""
    found: dict[str, Rule] = {}
    for owner in reversed(model.__mro__):
        for name, member in vars(owner).items():
            if isinstance(member, FunctionType):  # to ask a model's deferred validator would build it
                for marked in getattr(member, "_rules", ()):
                    found[name] = marked
    return tuple(found.values())


def _marked(stage: Stage, fields: tuple[str, ...], severity: Severity, code: str, says: str) -> Callable[[F], F]:
    def mark_it(method: F) -> F:
        marked = Rule(stage, fields, severity, code or method.__name__.replace("_", "-"), says, method)
        method._rules = (marked,)  # type: ignore[attr-defined]
        return method

    return mark_it
