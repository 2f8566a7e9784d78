"""Gathers what a rule may say: its own words, or the sentences that its method and those it calls hold."""

from collections.abc import Iterator
from types import CodeType, FunctionType
from typing import Any

from desktop.records.problems import Severity
from desktop.records.rules import Rule

SEVERITIES: tuple[Severity, ...] = ("hard", "soft", "hint")
DEEP = 3  # a rule calls a judgement that calls another; no rule calls farther


def sentences_of(rule: Rule) -> tuple[str, ...]:
    """Return the marked sentences of *rule* in the order of the code, slots unfilled; none for what only computes."""
    if rule.stage == "computes":
        return ()
    found = [rule.words] if rule.words else []
    if isinstance(rule.check, FunctionType):
        found += _held(rule.check, DEEP)
    return tuple(dict.fromkeys(found))


def severities_of(rule: Rule) -> tuple[Severity, ...]:
    """Return how grave what *rule* says may be; a method that looks at the ledger decides it by itself."""
    if rule.stage != "history" or not isinstance(rule.check, FunctionType):
        return (rule.severity,)
    called = set(_called(rule.check, DEEP))
    return tuple(severity for severity in SEVERITIES if severity in called)


def _called(function: FunctionType, deep: int) -> Iterator[str]:
    for code in _codes(function.__code__):
        yield from code.co_names
        for name in code.co_names:
            value = function.__globals__.get(name)
            if isinstance(value, FunctionType) and deep and value.__module__.startswith("desktop."):
                yield from _called(value, deep - 1)


def _held(function: FunctionType, deep: int) -> Iterator[str]:
    known = function.__globals__
    for code in _codes(function.__code__):
        yield from _texts(code.co_consts)
        for name in code.co_names:
            value = known.get(name)
            if isinstance(value, FunctionType) and deep and value.__module__.startswith("desktop."):
                yield from _held(value, deep - 1)
            else:
                yield from _texts([*value.values()] if isinstance(value, dict) else [value])


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


def _texts(values: Any) -> Iterator[str]:
    for value in values:
        if isinstance(value, str) and value.endswith("。"):
            yield value
