"""Reads rosters: each row one resident, recognised where he is known, with his diseases and his contract."""

from collections.abc import Sequence

from desktop.intake.answers import AnswerReader
from desktop.intake.candidates import IDENTITY, RESIDENT
from desktop.intake.claims import Claim, ClaimReader
from desktop.intake.companions import Companions
from desktop.intake.findings import finding, found
from desktop.intake.layout import DataRow
from desktop.intake.mapping import SheetMapping
from desktop.intake.people import Person
from desktop.intake.plans import PlannedPut, RowPlan, changes_to, values_of
from desktop.intake.scene import Scene
from desktop.records.admission import admit
from desktop.store.shelf import new_id
from desktop.words import mark

SAME_PERSON = mark("与“{sheet}”第 {row} 行是同一人，没有重复建档。")
OTHER_NAME = mark("这个身份证号已登记在另一位居民名下（姓名不同），请照证件核对号码和姓名。")
UNCLEAR = mark("有几位同名、同性别、同出生日期的居民，分不清是哪一位，请补上身份证号。")
COMPLETES = mark("这位居民原先没有可用的身份证号，本行带来了完整号码：确认后补上。")
NUMBER_FIELDS = ("id_number", "number_state")


class RosterReader:
    """Plans the rows of one roster."""

    def __init__(self, mapping: SheetMapping, scene: Scene) -> None:
        self._sheet, self._scene = mapping.sheet, scene
        self._kind = scene.kinds[RESIDENT]
        columns = mapping.of(RESIDENT)
        self._claims = ClaimReader(self._kind, columns, scene.today)
        self._answers = AnswerReader(self._kind, columns, scene.doctors, without=IDENTITY)
        self._companions = Companions(mapping, scene)

    def plan(self, rows: Sequence[DataRow]) -> list[RowPlan]:
        """Return the plan of every row, in the order of the sheet."""
        claims = self._claims.read_all([row.cells for row in rows])
        for claim in claims:
            self._scene.people.note(claim)
        return [self._row(row, claim) for row, claim in zip(rows, claims, strict=True)]

    def _row(self, row: DataRow, claim: Claim) -> RowPlan:
        self._scene.step()
        plan = RowPlan(self._sheet, row.number, RESIDENT)
        person, is_unclear = self._scene.people.recognise(claim)
        answers, findings = self._answers.read(row.cells)
        answers |= claim.answers
        record_id = person.id if person else new_id()
        self._scene.outlook.judged = record_id
        judged = admit(self._kind, answers, self._scene.outlook, self._scene.today)
        judged.record.id = record_id
        plan.findings = found(judged.problems) + findings + list(claim.findings)
        if is_unclear and not claim.is_sound:
            plan.findings.append(finding("hard", "resident-unclear", UNCLEAR))
        if person is not None and claim.name and not person.is_called(claim.name):
            plan.findings.append(finding("hard", "id-taken", OTHER_NAME, "id_number"))
        if plan.is_hard:
            return plan
        values = values_of(judged.record, answers)
        puts = (
            [self._new(record_id, values, claim, plan)] if person is None else self._known(person, values, claim, plan)
        )
        more, findings = self._companions.plan(row.cells, record_id)
        plan.findings += findings
        if plan.is_hard:
            return plan
        plan.puts = puts + more
        self._remember(person, record_id, values, claim, row.number, plan)
        return plan

    def _new(self, record: str, values: dict[str, object], claim: Claim, plan: RowPlan) -> PlannedPut:
        self._scene.outlook.plan(RESIDENT, self._kind.model.model_construct(id=record, born_on=claim.born))
        return PlannedPut(RESIDENT, record, values, is_new=True, is_main=True, explained=_soft_fields(plan))

    def _known(self, person: Person, values: dict[str, object], claim: Claim, plan: RowPlan) -> list[PlannedPut]:
        if person.first_row:
            plan.findings.append(
                finding("duplicate", "duplicate", SAME_PERSON, sheet=person.first_sheet, row=person.first_row)
            )
        told = {name: value for name, value in values.items() if name not in NUMBER_FIELDS}
        blanks_only = {name: value for name, value in told.items() if name in IDENTITY or person.first_row}
        changed = changes_to(person.values, blanks_only, blanks_only=True)
        if not person.first_row:
            rest = {name: value for name, value in told.items() if name not in IDENTITY}
            changed |= self._scene.still_news(RESIDENT, person.id, changes_to(person.values, rest, blanks_only=False))
        puts = []
        if changed:
            asked = _soft_fields(plan)
            puts.append(PlannedPut(RESIDENT, person.id, changed, is_new=False, is_main=True, explained=asked))
        completion = self._scene.completion(person, claim)
        if completion is not None:
            plan.findings.append(finding("note", "completes", COMPLETES, "id_number"))
            puts.append(completion)
        return puts

    def _remember(
        self, person: Person | None, record: str, values: dict[str, object], claim: Claim, row: int, plan: RowPlan
    ) -> None:
        people = self._scene.people
        if person is None:
            known = Person(record, claim.name, claim.sex, claim.born, claim.number.number, dict(values), is_new=True)
            known.first_row, known.first_sheet = row, self._sheet
            people.add(known)
            return
        for put in plan.puts:
            if put.kind == RESIDENT:
                person.values |= put.values
        if any(put.needs_yes for put in plan.puts):
            people.complete(person, claim.number.number)
        if not person.first_row:
            person.first_row, person.first_sheet = row, self._sheet


def _soft_fields(plan: RowPlan) -> tuple[str, ...]:
    return tuple(sorted({one.field for one in plan.findings if one.rank == "soft" and one.field}))
