"""Commits a preview: bounded batches under one import id, and a record of the import that can be taken back."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from desktop.intake.faults import StalePreview
from desktop.intake.findings import finding, found, status_of
from desktop.intake.plans import PlannedPut, RowPlan
from desktop.intake.preview import Preview
from desktop.intake.scene import IMPORT_RUN, Progress
from desktop.records.problems import Problem
from desktop.store.desk import Desk, TakenBack
from desktop.store.session import Session
from desktop.store.shelf import Put, Shelf, new_id
from desktop.words import mark

BATCH = 500
COMPLETES = "completes"
WAITS = mark("这位居民所在的那一行没有导入，请先处理那一行。")
Explain = str | Mapping[str, str]


@dataclass(frozen=True)
class Outcome:
    """What became of one row: its status, whether it is (or would be) in the ledger, and the reasons in words."""

    sheet: str
    row: int
    status: str
    is_in: bool
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """What an import did; *created* and *updated* count records of the kinds the rows are for."""

    import_id: str
    outcomes: tuple[Outcome, ...]
    created: int = 0
    updated: int = 0
    completed: int = 0

    @property
    def rows(self) -> int:
        """Return the number of rows of data."""
        return len(self.outcomes)

    @property
    def by_status(self) -> dict[str, int]:
        """Return how many rows have each status."""
        return dict(sorted(Counter(outcome.status for outcome in self.outcomes).items()))

    @property
    def left_out(self) -> list[Outcome]:
        """Return the rows that are not in the ledger and are no repetition."""
        return [one for one in self.outcomes if not one.is_in and one.status != "duplicate"]


def dry_run(preview: Preview, explain: Explain = "") -> Result:
    """Return what a commit with the same sentences would come to, without writing."""
    return Result(
        "",
        tuple(
            _outcome(plan, not plan.is_hard and not (plan.asks and not _sentence(explain, plan.status)))
            for plan in preview.rows
        ),
    )


def commit(
    preview: Preview,
    shelf: Shelf,
    by: Session,
    *,
    explain: Explain = "",
    file_digest: str = "",
    on_progress: Progress | None = None,
) -> Result:
    """Write what *preview* planned; soft rows only with a sentence, one for all or one for each status.

    The sentence also confirms the completions of numbers (`completes` in a mapping). Each batch of rows is one
    transaction; after an interruption the same file goes on where it stopped, under the same import id.
    """
    broken_off = _broken_off(shelf, file_digest)
    run = _Run(preview, by, explain, broken_off.id if broken_off else new_id(), broken_off)
    left = iter(preview.plans)
    done = 0
    while some := list(islice(left, BATCH)):
        with shelf.open_desk() as desk:
            if not done and shelf.journal.length(desk.connection) != preview.journal_length:
                raise StalePreview
            for plan in some:
                run.write(desk, plan)
            if run.done:  # what an interruption leaves behind can be found, gone on with and taken back
                run.record(desk, shelf.now().date(), file_digest)
        done += len(some)
        if on_progress is not None:
            on_progress(done, len(preview.plans))
    outcomes = tuple(run.outcomes[plan.sheet, plan.number] for plan in preview.rows)
    return Result(run.import_id, outcomes, run.done["created"], run.done["updated"], run.done["completed"])


def _broken_off(shelf: Shelf, file_digest: str) -> Any | None:
    """Return the import of the same file that stopped before its last row, or None."""
    if IMPORT_RUN not in shelf.kinds or not file_digest:
        return None
    same = shelf.all(IMPORT_RUN, file_digest=file_digest)
    return next((one for one in reversed(same) if one.rows < (one.planned or 0) and one.undone_on is None), None)


class _Refused(TakenBack):
    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = problems


class _Run:
    def __init__(
        self, preview: Preview, by: Session, explain: Explain, import_id: str, broken_off: Any | None = None
    ) -> None:
        self.import_id = import_id
        self._before = (broken_off.created, broken_off.updated) if broken_off else (0, 0)
        self.outcomes: dict[tuple[str, int], Outcome] = {}
        self.done: Counter[str] = Counter()  # of records: wrote, created, updated, completed
        self._preview, self._by, self._explain = preview, by, explain
        self._doctors = dict(preview.doctors)
        self._missing: set[str] = set()  # records that were planned and did not come to be

    def write(self, desk: Desk, plan: RowPlan) -> None:
        """Write one row whole, or leave it out whole."""
        is_asking = plan.asks and not _sentence(self._explain, plan.status)
        rests = self._rests_on_missing(plan.puts)
        if rests:
            plan.findings.append(finding("soft", "resident-waits", WAITS))
        if plan.is_hard or is_asking or rests:
            self._missing.update(put.record for put in plan.puts if put.is_new)
            self._note(plan, False)
            return
        doctors, row = dict(self._doctors), Counter[str]()
        try:
            with desk.whole():
                for put in plan.puts:
                    row += self._put(desk, put, plan)
        except _Refused as refused:  # by what only the ledger knows, as a record that somebody else reviewed
            self._doctors = doctors
            plan.findings += found(refused.problems)
            self._missing.update(put.record for put in plan.puts if put.is_new)
            self._note(plan, False)
            return
        self.done += row
        self._note(plan, True)

    def record(self, desk: Desk, today: date, file_digest: str) -> None:
        """Keep what was imported so far as a record of its own, so that it can be found and taken back."""
        if IMPORT_RUN not in desk.kinds or not file_digest:
            return
        statuses = Counter(outcome.status for outcome in self.outcomes.values())
        values: dict[str, object] = {
            "imported_on": today,
            "file_digest": file_digest,
            "read_as": ",".join(dict.fromkeys(one.kind for one in self._preview.mapping.sheets))[:60],
            "rows": len(self.outcomes),
            "planned": len(self._preview.plans),
            "created": self._before[0] + self.done["created"],
            "updated": self._before[1] + self.done["updated"],
            "refused": sum(1 for outcome in self.outcomes.values() if not outcome.is_in),
            "counts": " ".join(f"{status}={count}" for status, count in sorted(statuses.items())),
        }
        desk.put(Put(IMPORT_RUN, self.import_id, values), self._by, batch=self.import_id, by_program=True)

    def _put(self, desk: Desk, put: PlannedPut, plan: RowPlan) -> Counter[str]:
        """Write one record of a row and return what to count; a number that nobody confirmed stands beside the resident."""
        if put.needs_yes and not _sentence(self._explain, COMPLETES):
            offered = {"offered_number": put.values["id_number"]}
            desk.put(Put(put.kind, put.record, offered), self._by, batch=self.import_id)
            return Counter()
        for doctor in self._doctors_of(put):
            desk.put(Put(doctor.kind, doctor.record, doctor.values), self._by, batch=self.import_id)
        sentence = _sentence(self._explain, plan.status)
        explain = dict.fromkeys(put.explained, sentence) if sentence else {}
        before = desk.head.seq
        answer = desk.put(Put(put.kind, put.record, put.values, explain=explain), self._by, batch=self.import_id)
        if answer.is_refused:
            raise _Refused(answer.problems)
        return Counter() if desk.head.seq == before else Counter(_counted(put))

    def _doctors_of(self, put: PlannedPut) -> Iterator[PlannedPut]:
        for value in put.values.values():
            if isinstance(value, str) and value in self._doctors:
                yield self._doctors.pop(value)

    def _rests_on_missing(self, puts: Sequence[PlannedPut]) -> bool:
        return any(
            put.values.get("resident") in self._missing or (not put.is_new and put.record in self._missing)
            for put in puts
        )

    def _note(self, plan: RowPlan, is_in: bool) -> None:
        self.outcomes[plan.sheet, plan.number] = _outcome(plan, is_in)


def _counted(put: PlannedPut) -> Iterator[str]:
    yield "wrote"
    if put.needs_yes:
        yield "completed"
    if put.is_main and put.is_new:
        yield "created"
    elif not put.is_new:
        yield "updated"


def _sentence(explain: Explain, status: str) -> str:
    return explain.strip() if isinstance(explain, str) else explain.get(status, "").strip()


def _outcome(plan: RowPlan, is_in: bool) -> Outcome:
    graver = [one for one in plan.findings if one.rank in ("hard", "soft")]
    told = plan.findings if is_in or not graver else graver
    sentences = tuple(dict.fromkeys(one.sentence for one in told))
    return Outcome(plan.sheet, plan.number, status_of(plan.findings), is_in, sentences)
