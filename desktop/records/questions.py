"""Declares the questions of a form: one line a field, from which forms, tables, templates and checks all come."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal

from sqlalchemy import Numeric, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

from desktop.words import mark

FieldType = Literal["text", "choice", "choices", "integer", "decimal", "date", "yes-no", "reference"]
Condition = Callable[[Any], bool]
Mend = Callable[[str], str]


@dataclass(frozen=True)
class Choice:
    """One answer of a code list; *value* is what is stored, *words* how else registers write it."""

    value: str
    label: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class When:
    """A condition on the answer to one other question."""

    field: str
    codes: tuple[str, ...] = ()
    is_turned: bool = False

    def __call__(self, record: Any) -> bool:
        """Return whether it holds for the answers of *record*; a typed 0 is an answer."""
        value = getattr(record, self.field)
        if self.codes:
            holds = value is not None and not set(self.codes).isdisjoint(str(value).split(","))
        else:
            holds = value is not None and value is not False and value != ""
        return holds != self.is_turned


@dataclass(frozen=True)
class Question:
    """What is asked in one field: type, unit, range, choices, and where the official form has it."""

    label: str
    type: FieldType = "text"
    name: str = ""
    unit: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    places: int = 0
    choices: tuple[Choice, ...] = ()
    alone: frozenset[str] = frozenset()
    asked: bool | Condition = True
    needed: bool | Condition = False
    complete: bool | Condition = False
    together: str = ""
    shared: bool = False
    refers: str = ""
    computed: bool = False
    goal_of: str = ""
    future: bool = False
    begun: bool = False  # a period that is over or runs
    aside: bool = False
    carries: str = ""
    longest: int = 200
    pattern: str = ""
    like: str = ""
    mend: Mend | None = None  # brings what is written into the one spelling that is kept
    code: str = ""
    source: str = ""
    hint: str = ""
    after: str = ""
    heading: str = ""
    heads: tuple[str, ...] = ()

    def is_asked(self, record: Any) -> bool:
        """Return whether the other answers leave room for this one; a blank that is not asked is never missed."""
        return self.asked(record) if callable(self.asked) else self.asked

    @property
    def is_always_needed(self) -> bool:
        """Return whether no record can be without this answer, whatever the others are."""
        return self.needed is True and self.asked is True

    def is_needed(self, record: Any) -> bool:
        """Return whether a record with these answers cannot be without this one."""
        return self.is_asked(record) and (self.needed(record) if callable(self.needed) else self.needed)

    def makes_complete(self, record: Any) -> bool:
        """Return whether the official form wants this answer."""
        return self.is_asked(record) and (self.complete(record) if callable(self.complete) else self.complete)

    def label_of(self, value: str) -> str:
        """Return the label of a stored code, or the code itself where the list does not know it."""
        return next((choice.label for choice in self.choices if choice.value == value), value)


class ExactDecimal(TypeDecorator[Decimal]):
    """Store decimals as numbers that SQL can compare and give them back with their declared places."""

    impl = Numeric
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__(18, places, asdecimal=False)
        self.places = places

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> float | None:
        """Hand the database a number; 15 digits survive the trip."""
        return None if value is None else float(value)

    def process_result_value(self, value: float | None, dialect: Dialect) -> Decimal | None:
        """Give the decimal back as it was typed, with its declared places."""
        return None if value is None else Decimal(repr(value)).quantize(Decimal(1).scaleb(-self.places))


def ask(
    label: str,
    *,
    type: FieldType | None = None,  # the form's own word for it
    ge: int | str | None = None,
    le: int | str | None = None,
    places: int = 0,
    with_: str = "",
    **more: Any,
) -> Any:
    """Declare one question; its type follows from the annotation unless *type* says otherwise.

    *ge* and *le* bound numbers inclusively; *with_* names the group of fields that merge together.
    """
    question = Question(
        label,
        type=type or "text",
        least=None if ge is None else Decimal(ge),
        most=None if le is None else Decimal(le),
        places=places,
        together=with_,
        **more,
    )
    return _field(question)


def choose(label: str, choices: Iterable[Choice], *, many: bool = False, alone: Iterable[str] = (), **more: Any) -> Any:
    """Declare a choice from a code list; *many* allows several, *alone* names those that exclude the rest."""
    kind: FieldType = "choices" if many else "choice"
    together = more.pop("with_", "")
    return _field(Question(label, type=kind, choices=tuple(choices), alone=frozenset(alone), together=together, **more))


def refer(label: str, kind: str, **more: Any) -> Any:
    """Declare a reference to a record of *kind*."""
    return _field(Question(label, type="reference", refers=kind, **more))


def computed(
    label: str, choices: Iterable[Choice] = (), *, type: FieldType = "text", places: int = 0, **more: Any
) -> Any:
    """Declare a value that a `computes` method fills; a doctor may overrule it with a reason."""
    listed = tuple(choices)
    kind: FieldType = "choice" if listed else type
    return _field(Question(label, type=kind, choices=listed, computed=True, places=places, **more))


def goal_of(other: str, label: str, **more: Any) -> Any:
    """Declare the goal that is agreed on for the next visit, of the same nature as the field *other*."""
    ge, le = more.pop("ge", None), more.pop("le", None)
    return ask(label, ge=ge, le=le, goal_of=other, **more)


def when(field: str, *codes: str) -> Condition:
    """Tell that an answer is asked where *field* holds one of *codes*, without codes where it holds anything but no."""
    return When(field, codes)


def unless(field: str, *codes: str) -> Condition:
    """Tell that an answer is asked where *field* holds none of *codes*."""
    return When(field, codes, is_turned=True)


def codes(*labels: str | Choice, start: int = 1) -> tuple[Choice, ...]:
    """Number *labels* from *start* into a code list."""
    return tuple(
        label if isinstance(label, Choice) else Choice(str(number), label) for number, label in enumerate(labels, start)
    )


def with_type(question: Question, name: str, type_: FieldType) -> Question:
    """Return *question* named and typed as its annotation says."""
    kept = question.type if question.type != "text" else type_
    return replace(question, name=name, type=kept, code=question.code or name.replace("_", "-"))


YES_NO = codes(Choice("1", mark("是")), Choice("0", mark("否")))


def _field(question: Question) -> Any:
    if callable(question.asked):  # what is asked only sometimes cannot always be needed
        spoken: dict[str, Any] = {
            part: question.asked for part in ("needed", "complete") if getattr(question, part) is True
        }
        question = replace(question, **spoken)
    extra: dict[str, Any] = {"sa_type": ExactDecimal(question.places)} if question.places else {}
    if question.type in ("choice", "choices", "reference"):
        extra = {"sa_type": Text}
    return Field(default=None, schema_extra={"json_schema_extra": {"question": question}}, **extra)
