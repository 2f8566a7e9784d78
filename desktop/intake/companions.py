"""What rosters carry beside the resident: ticks for diseases, the day a contract was signed."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from desktop.gate.workbook_wire import Cell
from desktop.intake.answers import AnswerReader
from desktop.intake.candidates import CONTRACT, DISEASES
from desktop.intake.cells import is_marked, plain_text
from desktop.intake.composites import Answers
from desktop.intake.findings import Finding, finding, found
from desktop.intake.mapping import SheetMapping
from desktop.intake.plans import PlannedPut, changes_to, values_of
from desktop.intake.scene import Scene
from desktop.records.admission import admit
from desktop.records.identity import turns_on
from desktop.records.reading import read_code
from desktop.store.shelf import new_id
from desktop.words import mark

TICK_UNREAD = mark("“{head}”一栏看不出是或否，请写“是”“否”或打√。")
DISEASE_UNREAD = mark("“{head}”一栏有不认识的病种，请写高血压、糖尿病或慢阻肺，用顿号分开。")
_SIGNS = ",，、;；/+ "


class Companions:
    """Reads the columns of a roster that belong to other kinds than the resident."""

    def __init__(self, mapping: SheetMapping, scene: Scene) -> None:
        self._ticks = [column for column in mapping.columns if column.kind == DISEASES and column.choice]
        self._listed = mapping.of(DISEASES).get("disease")
        self._scene, self._kinds, self._outlook, self._today = scene, scene.kinds, scene.outlook, scene.today
        signed = mapping.of(CONTRACT)
        self._contract = AnswerReader(scene.kinds[CONTRACT], signed, scene.doctors) if signed else None

    def plan(self, cells: Sequence[Cell], resident: str) -> tuple[list[PlannedPut], list[Finding]]:
        """Return what a row adds for *resident*, and what is wrong with it."""
        diseases, findings = self._diseases(cells)
        puts = []
        for disease in diseases:
            put, said = self._registration(disease, resident)
            puts += put
            findings += said
        if self._contract is not None:
            answers, said = self._contract.read(cells)
            findings += said
            put, said = self._signed(answers, resident) if answers.get("signed_on") is not None else ([], [])
            puts += put
            findings += said
        return puts, findings

    def _diseases(self, cells: Sequence[Cell]) -> tuple[list[str], list[Finding]]:
        diseases, findings = [], []
        for column in self._ticks:
            ticked = is_marked(cells[column.place] if column.place < len(cells) else None)
            if ticked is None:
                findings.append(finding("hard", "disease", TICK_UNREAD, "disease", head=column.head[-1]))
            elif ticked:
                diseases.append(column.choice)
        if self._listed is not None and self._listed.place < len(cells):
            question = self._kinds[DISEASES].by_name["disease"]
            text = plain_text(cells[self._listed.place])
            words = [] if is_marked(text) is False else text.translate(dict.fromkeys(map(ord, _SIGNS), " ")).split()
            codes = [read_code(question, word) for word in words]
            if None in codes:
                findings.append(finding("hard", "disease", DISEASE_UNREAD, "disease", head=self._listed.head[-1]))
            diseases += [code for code in codes if code]
        return list(dict.fromkeys(diseases)), findings

    def _registration(self, disease: str, resident: str) -> tuple[list[PlannedPut], list[Finding]]:
        """Register a disease unless it ever was: a registration that somebody ended is not opened again."""
        if any(one.disease == disease for one in self._outlook.of(DISEASES, resident)):
            return [], []
        return self._new(DISEASES, {"resident": resident, "disease": disease})

    def _signed(self, answers: Answers, resident: str) -> tuple[list[PlannedPut], list[Finding]]:
        """Plan a contract; it runs for a year from its signing unless the register says otherwise."""
        kind = self._kinds[CONTRACT]
        self._outlook.judged = ""
        day = admit(kind, {"signed_on": answers["signed_on"]}, self._outlook, self._today).record.signed_on
        whole: Answers = {name: value for name, value in answers.items() if value is not None} | {"resident": resident}
        if day is not None:
            whole.setdefault("starts_on", day)
            whole.setdefault("ends_on", turns_on(day, 1) - timedelta(1))
        standing = [one for one in self._outlook.of(CONTRACT, resident) if day is not None and one.signed_on == day]
        return self._changed(standing[0], whole) if standing else self._new(CONTRACT, whole)

    def _new(self, name: str, answers: Answers) -> tuple[list[PlannedPut], list[Finding]]:
        record = new_id()
        self._outlook.judged = record
        judged = admit(self._kinds[name], answers, self._outlook, self._today)
        judged.record.id = record
        values = values_of(judged.record, answers)
        findings = found(judged.problems) + self._scene.against_closed(self._kinds[name], None, values)
        if any(one.rank == "hard" for one in findings):
            return [], findings
        self._outlook.plan(name, judged.record)
        return [PlannedPut(name, record, values, is_new=True, explained=_asked(findings))], findings

    def _changed(self, standing: Any, answers: Answers) -> tuple[list[PlannedPut], list[Finding]]:
        self._outlook.judged = standing.id
        judged = admit(self._kinds[CONTRACT], answers, self._outlook, self._today)
        findings = found(judged.problems)
        told = values_of(judged.record, answers)
        changed = changes_to(values_of(standing, told), told, blanks_only=True)
        findings += self._scene.against_closed(self._kinds[CONTRACT], standing, changed) if changed else []
        put = PlannedPut(CONTRACT, standing.id, changed, is_new=False, explained=_asked(findings))
        return ([put] if changed else []), findings


def _asked(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(sorted({one.field for one in findings if one.rank == "soft" and one.field}))
