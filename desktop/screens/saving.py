"""Saves the records of one contact together: all of them, or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.records.problems import Problem
from desktop.records.reading import Value
from desktop.store.session import Session
from desktop.store.shelf import Put, Shelf, new_id


@dataclass(frozen=True)
class Wish:
    """The answers for one kind: *record* where a saved one is edited."""

    kind: str
    answers: Mapping[str, Value]
    explained: Mapping[str, str]
    record: str = ""


@dataclass(frozen=True)
class Saved:
    """What came of it: the journal numbers of what was written, or the problems that stood against it, by kind."""

    seqs: tuple[int, ...] = ()
    records: tuple[str, ...] = ()
    problems: tuple[tuple[str, Problem], ...] = ()

    @property
    def is_refused(self) -> bool:
        """Return whether nothing was written."""
        return any(problem.severity != "hint" for _, problem in self.problems)


class _Refused(Exception):
    """Ends the transaction so that nothing of it stays."""


def save_together(shelf: Shelf, wishes: Sequence[Wish], by: Session) -> Saved:
    """Write every wish in one transaction; several new records of one contact share its id."""
    contact = new_id() if len(wishes) > 1 else None
    seqs, records = [], []
    problems: list[tuple[str, Problem]] = []
    try:
        with shelf.open_desk() as desk:
            before = desk.head.seq
            for wish in wishes:
                together: dict[str, object] = {"contact": contact} if contact else {}
                record = wish.record or new_id()
                put = Put(wish.kind, record, {**wish.answers, **together}, op=new_id(), explain=wish.explained)
                answer = desk.put(put, by)
                problems += [(wish.kind, problem) for problem in answer.problems]
                records.append(answer.record)
                if not answer.is_refused and answer.seq > before and answer.seq not in seqs:
                    seqs.append(answer.seq)
            if any(problem.severity != "hint" for _, problem in problems):
                raise _Refused
    except _Refused:
        return Saved(problems=tuple(problems))
    return Saved(tuple(seqs), tuple(records), tuple(problems))
