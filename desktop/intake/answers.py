"""Reads the columns of one kind in a row into answers for the door."""

from collections.abc import Mapping, Sequence

from desktop.gate.workbook_wire import Cell
from desktop.intake.cells import given
from desktop.intake.composites import Answers, read_exercise, read_pressure, read_with_others, read_with_text
from desktop.intake.findings import Finding, finding, found
from desktop.intake.heads import is_importable, template_head, unit_of
from desktop.intake.layout import is_filled
from desktop.intake.mapping import Column
from desktop.intake.staff import STAFF, Doctors
from desktop.records.kind import Kind
from desktop.words import mark

STAFF_UNKNOWN = mark("“{label}”的姓名不在人员登记里，导入时留空；请管理员先登记人员，或说明。")
_COMPOSITES = {"pressure": read_pressure, "exercise": read_exercise}


class AnswerReader:
    """Reads rows of one sheet for one kind; *without* leaves fields to somebody else."""

    def __init__(
        self, kind: Kind, columns: Mapping[str, Column], doctors: Doctors, without: frozenset[str] = frozenset()
    ) -> None:
        self._kind = kind
        self._doctors = doctors
        self._columns = [(field, column.place) for field, column in columns.items() if field not in without]
        asked = {question.name: template_head(question) for question in kind.questions if is_importable(question)}
        heads = {field: "".join(column.head[-1:]) for field, column in columns.items()}
        self._is_own = all(heads.get(field) == head for field, head in asked.items())  # a template or an export
        self._units = {field: unit_of("".join(column.head[-1:])) for field, column in columns.items()}

    def read(self, cells: Sequence[Cell]) -> tuple[Answers, list[Finding]]:
        """Return the answers of a row, and what could not be read on the way."""
        answers: Answers = {}
        findings: list[Finding] = []
        for field, place in self._columns:
            cell = cells[place] if place < len(cells) else None
            composite = _COMPOSITES.get(field) if field not in self._kind.by_name else None
            if composite is not None:
                parts, problems = composite(cell)
                answers.update(parts)
                findings.extend(found(problems))
            else:
                answers.update(self._single(field, cell, findings))
        return answers, findings

    def _single(self, field: str, cell: Cell, findings: list[Finding]) -> Answers:
        question = self._kind.by_name[field]
        if question.refers and question.refers != STAFF:
            return {field: cell if is_filled(cell) else None}  # whose record it is tells who the row is for
        if question.refers:
            doctor, is_known = self._doctors.reference(cell)
            if not is_known:
                findings.append(finding("soft", "staff-unknown", STAFF_UNKNOWN, field, label=question.label))
            return {field: doctor}
        if question.type == "choice" and f"{field}_text" in self._kind.by_name:
            return read_with_text(question, cell)
        if question.type == "choices" and f"{field}_other" in self._kind.by_name:
            return read_with_others(question, cell)
        return {field: given(question, cell, self._units[field], literally=self._is_own)}
