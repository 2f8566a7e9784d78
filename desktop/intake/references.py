"""Finds the record that a cell names: a home bed by its number, an episode of the resident by its first day."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop.intake.cells import plain_text
from desktop.intake.composites import Answers
from desktop.intake.findings import Finding, finding
from desktop.intake.outlook import Outlook
from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.records.reading import narrowed, read_date
from desktop.words import mark

RESIDENT, STAFF = "resident", "staff"
NOT_FOUND = mark("“{label}”在台账里找不到，或有几条分不清；请填写编号，或填写那条记录的日期（如 2025-03-01）。")
_NAMED_BY = ("number", "id_number", "code", "name", "title")


class References:
    """Reads the columns of one kind that name other records than the resident and the staff."""

    def __init__(self, kind: Kind, kinds: Mapping[str, Kind], outlook: Outlook) -> None:
        self._questions = [q for q in kind.questions if q.refers and q.refers != STAFF and q.name != RESIDENT]
        self._kinds, self._outlook = kinds, outlook

    def leave_out(self, answers: Answers) -> None:
        """Take out what cannot be looked for, since nobody knows whose record it would be."""
        for question in self._questions:
            answers.pop(question.name, None)

    def read(self, answers: Answers, resident: str | None) -> list[Finding]:
        """Put the ids of the records into *answers* and return what was not found.

        Where the form needs a record that the row does not name, the resident's only one is meant.
        """
        findings = []
        for question in self._questions:
            written = answers.pop(question.name, None)
            standing = self._standing(question, resident)
            if written is not None:
                found = matching(self._kinds[question.refers], standing, written)
                if found is None:
                    findings.append(finding("hard", question.code, NOT_FOUND, question.name, label=question.label))
                else:
                    answers[question.name] = found
            elif question.needed is True and len(standing) == 1:
                answers[question.name] = str(standing[0].id)
        return findings

    def _standing(self, question: Question, resident: str | None) -> list[Any]:
        self._outlook.judged = ""
        if resident is not None and RESIDENT in self._kinds[question.refers].by_name:
            return self._outlook.of(question.refers, resident)
        return self._outlook.having(question.refers)


def names_of(kind: Kind, record: Any) -> tuple[str, ...]:
    """Return what a register may call *record*: its number or name, its day, its id."""
    named = [getattr(record, name) for name in _NAMED_BY if name in kind.by_name]
    day = getattr(record, kind.date_field) if kind.date_field else None
    return (*(narrowed(str(one)) for one in named if one), *([day.isoformat()] if day else []), str(record.id))


def name_among(kind: Kind, record: Any, others: Iterable[Any]) -> str:
    """Return the first name that tells *record* from *others*; its id where nothing else does."""
    taken = {name for other in others if other.id != record.id for name in names_of(kind, other)}
    return next(name for name in names_of(kind, record) if name not in taken or name == record.id)


def matching(kind: Kind, records: Iterable[Any], written: object) -> str | None:
    """Return the id of the one record that *written* names, or None."""
    said = narrowed(plain_text(written) if not isinstance(written, date) else written.isoformat()[:10])  # type: ignore[arg-type]
    day = read_date(said)
    wanted = {said, day.isoformat()} if day else {said}
    found = [record for record in records if not wanted.isdisjoint(names_of(kind, record))]
    return str(found[0].id) if len(found) == 1 else None
