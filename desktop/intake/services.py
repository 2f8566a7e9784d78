"""Reads follow-up registers and whatever else is done for residents: each row one record of somebody known."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.intake.answers import AnswerReader
from desktop.intake.candidates import RESIDENT
from desktop.intake.cells import UNMEASURED
from desktop.intake.claims import Claim, ClaimReader
from desktop.intake.composites import Answers
from desktop.intake.findings import Finding, finding, found
from desktop.intake.layout import DataRow
from desktop.intake.mapping import SheetMapping
from desktop.intake.people import Person
from desktop.intake.plans import PlannedPut, RowPlan, changes_to, values_of
from desktop.intake.references import References
from desktop.intake.residents import COMPLETES, UNCLEAR
from desktop.intake.scene import Scene
from desktop.records.admission import NEEDED, admit, read_answers
from desktop.records.problems import Problem
from desktop.records.reading import as_value, read_answer
from desktop.records.record import is_lost
from desktop.store.shelf import new_id
from desktop.words import mark

NOBODY = mark("台账里没有这位居民（按身份证号，或按姓名、性别、出生日期都找不到），请先导入或登记居民，再导入本行。")
OTHER_NAME = mark("身份证号是台账里另一个姓名的居民的，已按号码归到那位居民，请核实并说明。")
TWICE = mark("与“{sheet}”第 {row} 行完全相同，没有重复登记。")
PRESSURE = "sbp_mmhg"
KEYS = ("code", "number", "name", "title")


@dataclass
class Waiting:
    """A row whose person is known, on its way to be judged in the order of days."""

    plan: RowPlan
    claim: Claim
    answers: Answers
    day: date | None
    record: str = ""
    standing: Any | None = None
    says_unmeasured: bool = False


class ServiceReader:
    """Plans the rows of one register of services."""

    def __init__(self, mapping: SheetMapping, scene: Scene) -> None:
        self._sheet, self._scene, self._constants = mapping.sheet, scene, dict(mapping.constants)
        self._kind = scene.kinds[mapping.kind]
        own = mapping.of(mapping.kind)
        resident = scene.kinds[RESIDENT]
        self._claims = ClaimReader(resident, mapping.of(RESIDENT), scene.today)
        self._answers = AnswerReader(self._kind, own, scene.doctors)
        has_person = RESIDENT in self._kind.by_name
        self._needs_person = has_person and self._kind.by_name[RESIDENT].needed is True
        self._key = "" if has_person else next((key for key in KEYS if key in self._kind.by_name), "")
        self._references = References(self._kind, scene.kinds, scene.outlook)
        self._pressure_at = {own[name].place for name in ("pressure", PRESSURE) if name in own}
        self._has_pressure = ("pressure" in own or PRESSURE in own) and "result" in self._kind.by_name
        self._knows_number = "id_number" in mapping.of(RESIDENT)
        self._completions: dict[str, PlannedPut] = {}

    def plan(self, rows: Sequence[DataRow]) -> list[RowPlan]:
        """Return the plan of every row: people in the order of the sheet, the rows of each in the order of days."""
        claims = self._claims.read_all([row.cells for row in rows])
        for claim in claims:
            self._scene.people.note(claim)
        plans = []
        by_person: dict[str | None, tuple[Person | None, list[Waiting]]] = {}
        for row, claim in zip(rows, claims, strict=True):
            waiting = self._waiting(row, claim)
            person = self._whose(waiting)
            self._scene.step()
            if person is None and not self._is_nobodys(claim):
                self._references.leave_out(waiting.answers)
                self._judge_alone(waiting)
                plans.append(waiting.plan)
            else:
                whose = person.id if person else None
                waiting.plan.findings += self._references.read(waiting.answers, whose)
                by_person.setdefault(whose, (person, []))[1].append(waiting)
        for person, waiting_rows in by_person.values():
            plans += self._judge_all(person, waiting_rows)
        return plans

    def _waiting(self, row: DataRow, claim: Claim) -> Waiting:
        answers, findings = self._answers.read(row.cells)
        told: Answers = {name: value for name, value in answers.items() if value is not None}
        plan = RowPlan(self._sheet, row.number, self._kind.name, findings)
        told |= self._constants
        day = None
        if self._kind.date_field:
            day = read_answer(
                self._kind.by_name[self._kind.date_field], told.get(self._kind.date_field), self._scene.today
            )
        said = {str(row.cells[place]).strip() for place in self._pressure_at if place < len(row.cells)}
        dated = day if isinstance(day, date) else None
        return Waiting(plan, claim, told, dated, says_unmeasured=UNMEASURED in said)

    def _is_nobodys(self, claim: Claim) -> bool:
        """Return whether a row is for no resident, as those of the center's own registers are."""
        return not self._needs_person and not claim.name and claim.number.state == "missing"

    def _whose(self, waiting: Waiting) -> Person | None:
        claim, plan = waiting.claim, waiting.plan
        if self._is_nobodys(claim):
            return None
        person, is_unclear = self._scene.people.recognise(claim)
        if person is None:
            plan.findings.append(
                finding("hard", *(("resident-unclear", UNCLEAR) if is_unclear else ("resident-unknown", NOBODY)))
            )
            return None
        if claim.name and not person.is_called(claim.name):
            plan.findings.append(finding("soft", "name-differs", OTHER_NAME, "resident"))
        plan.findings += [one for one in claim.findings if one.rank == "repair"]
        if self._knows_number and claim.number.state:
            words = self._scene.number_words(claim.number.state)
            plan.findings.append(finding("soft", f"id-{claim.number.state}", words, "resident"))
        completion = self._scene.completion(person, claim)
        if completion is not None:
            self._completions[person.id] = completion
            self._scene.people.complete(person, claim.number.number)
        return person

    def _judge_alone(self, waiting: Waiting) -> None:
        """Say what else is wrong with a row of nobody, so that it is mended in one go."""
        problems = read_answers(self._kind, waiting.answers, self._scene.today)[1]
        waiting.plan.findings += found(problems)

    def _judge_all(self, person: Person | None, rows: list[Waiting]) -> list[RowPlan]:
        rows.sort(key=lambda one: (one.day or date.max, one.plan.number))
        self._match(person, rows)
        for one in rows:
            if one.record:
                self._judge(person, one)
        first = next((one.plan for one in rows if not one.plan.is_hard), None)
        if first is not None and person is not None and person.id in self._completions:
            first.findings.append(finding("note", "completes", COMPLETES, "id_number"))
            first.puts.insert(0, self._completions.pop(person.id))
        return [one.plan for one in rows]

    def _match(self, person: Person | None, rows: list[Waiting]) -> None:
        """Give each row the record that it is: one that says the same, else another of that day, else a new one."""
        standing = self._scene.standing(self._kind.name, person.id if person else None)
        days = Counter(row.day for row in rows)
        seen: dict[str, RowPlan] = {}
        for row in rows:
            near = [one for one in standing if self._is_of(one, row)]
            if near or days[row.day] > 1:
                told = self._told(row)
                before = seen.setdefault(repr(sorted(told.items())), row.plan)
                if before is not row.plan:
                    self._repeats(row, before.sheet, before.number)
                    continue
                same = [one for one in near if not self._changes(one, told)]
                if same:
                    self._take(row, same[0], standing)
                    continue
            row.record = new_id()
        for row in rows:
            if row.standing is None and row.record and self._can_be_another(person, row):
                others = [one for one in standing if one.id not in self._scene.met and self._is_of(one, row)]
                if others:
                    self._take(row, others[0], standing)

    def _can_be_another(self, person: Person | None, row: Waiting) -> bool:
        """Return whether a row may bring news of a record: a resident's of that day, a thing's of that name."""
        return row.day is not None if person else bool(self._key)

    def _told(self, row: Waiting) -> dict[str, object]:
        values = read_answers(self._kind, row.answers, self._scene.today)[0]
        return {name: as_value(value) for name, value in values.items() if not self._kind.by_name[name].computed}

    @staticmethod
    def _repeats(row: Waiting, sheet: str, number: int) -> None:
        row.plan.findings.append(finding("duplicate", "duplicate", TWICE, sheet=sheet, row=number))
        row.record = ""

    def _take(self, row: Waiting, record: Any, standing: list[Any]) -> None:
        """Let *row* be *record*; what a row before was already is not a second one."""
        standing.remove(record)
        if record.id in self._scene.met:
            self._repeats(row, *self._scene.met[record.id])
        else:
            row.standing, row.record = record, record.id

    def _is_of(self, record: Any, row: Waiting) -> bool:
        dated = self._kind.date_field
        if dated and getattr(record, dated) != row.day:
            return False
        return not self._key or as_value(getattr(record, self._key)) == self._told(row).get(self._key)

    @staticmethod
    def _changes(record: Any, told: dict[str, object]) -> dict[str, object]:
        return changes_to({name: as_value(getattr(record, name)) for name in told}, told, blanks_only=False)

    def _judge(self, person: Person | None, row: Waiting) -> None:
        outlook, plan = self._scene.outlook, row.plan
        outlook.judged = row.record
        answers = row.answers | ({RESIDENT: person.id} if person else {})
        judged = admit(self._kind, answers, outlook, self._scene.today)
        judged.record.id = row.record
        plan.findings[:0] = self._news(judged.problems, plan) + self._missing_pressure(judged.record, row)
        if plan.is_hard:
            return
        values = changed = values_of(
            judged.record, [n for n in answers if not self._kind.by_name[n].computed or n in judged.overruled]
        )
        if row.standing is not None:
            changed = self._scene.still_news(self._kind.name, row.record, self._changes(row.standing, self._told(row)))
        plan.findings += self._scene.against_closed(self._kind, row.standing, changed) if changed else []
        if plan.is_hard:
            return
        outlook.plan(self._kind.name, judged.record)
        self._scene.met[row.record] = plan.sheet, plan.number
        asked = tuple(sorted({one.field for one in plan.findings if one.rank == "soft" and one.field}))
        if row.standing is None:
            plan.puts.append(
                PlannedPut(self._kind.name, row.record, values, is_new=True, is_main=True, explained=asked)
            )
            return
        if changed:
            plan.puts.append(
                PlannedPut(self._kind.name, row.record, changed, is_new=False, is_main=True, explained=asked)
            )

    @staticmethod
    def _news(problems: Sequence[Problem], plan: RowPlan) -> list[Finding]:
        """Leave out that an answer is missing where it was found unreadable before."""
        unread = {f"{one.code}-missing" for one in plan.findings if one.rank == "hard"}
        return [one for one in found(problems) if one.code not in unread]

    def _missing_pressure(self, record: Any, row: Waiting) -> list[Finding]:
        """A register that leaves a pressure out lacks it, by telephone too, unless it says 未测 or the patient was lost."""
        if not self._has_pressure or getattr(record, PRESSURE, 0) is not None or is_lost(record) or row.says_unmeasured:
            return []
        if any(one.code.startswith("bp") for one in row.plan.findings):
            return []
        question = self._kind.by_name[PRESSURE]
        return [finding("hard", f"{question.code}-missing", NEEDED, PRESSURE, label=question.label)]
