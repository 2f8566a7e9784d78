"""The columns in which a kind is typed in Excel and exported again: the resident's, then those of the form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.intake.cells import UNMEASURED, given
from desktop.intake.heads import is_importable, template_head
from desktop.records.kind import Kind
from desktop.records.questions import YES_NO, Question
from desktop.records.reading import Value, read_answer
from desktop.reports.sheet_rows import RESIDENT, Naming

IDENTITY = ("name", "sex", "born_on", "id_type", "id_number")
PRESSURES = ("sbp_mmhg", "dbp_mmhg")
FIRST_YEAR = 1900  # before it Excel has no dates
Written = str | int | Decimal | date | None


@dataclass(frozen=True)
class TemplateColumn:
    """One column: which question of which kind it answers; *is_identity* where it says whose row it is."""

    question: Question
    is_identity: bool = False

    @property
    def head(self) -> str:
        """Return the words in the head row; they are Chinese in every language, as registers are."""
        return template_head(self.question)

    def cell(self, record: Any, naming: Naming) -> Written:
        """Return what stands in the cell for *record*."""
        return written(self.question, getattr(record, self.question.name), naming)


def columns_of(kind: Kind, kinds: Mapping[str, Kind]) -> tuple[TemplateColumn, ...]:
    """Return the columns of *kind* in the order of the form."""
    own = tuple(TemplateColumn(question) for question in kind.questions if is_importable(question))
    if RESIDENT not in kind.by_name:
        return own
    people = kinds[RESIDENT].by_name
    return (*(TemplateColumn(people[name], is_identity=True) for name in IDENTITY), *own)


def written(question: Question, value: Value, naming: Naming) -> Written:
    """Return a stored answer as a worksheet holds it: numbers and days as such, choices in words that read back."""
    if value is None:
        return None
    if question.refers:
        return naming(question, str(value))
    if isinstance(value, bool):
        return YES_NO[0].label if value else YES_NO[1].label
    if question.choices:
        return spoken(question, str(value))
    return value if not isinstance(value, date) or value.year >= FIRST_YEAR else value.isoformat()


def spoken(question: Question, codes: str) -> str:
    """Return *codes* in the words of the list; as codes where the words would not be read back as the same."""
    words = "、".join(question.label_of(code) for code in codes.split(","))
    return words if reads_back(question, words, codes) else codes


def reads_back(question: Question, words: str, codes: str) -> bool:
    """Return whether the import reads *words* as *codes*."""
    return read_answer(question, given(question, words), date.max) == codes


def offered(question: Question) -> tuple[str, ...]:
    """Return what a drop-down offers for *question*; several answers cannot be chosen from one."""
    if question.type == "yes-no":
        return tuple(choice.label for choice in YES_NO)
    if question.type != "choice":
        return ()
    return tuple(spoken(question, choice.value) for choice in question.choices)


def unmeasured(kind: Kind, name: str, record: Any) -> Written:
    """Return 未测 where a pressure was rightly not taken: a blank cell would be asked for."""
    needs = kind.by_name[name].is_needed(record)
    return UNMEASURED if name in PRESSURES and getattr(record, name) is None and not needs else None
