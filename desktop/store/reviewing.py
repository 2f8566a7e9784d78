"""Passes records, sends them back with a reason, and lets a mended one wait again."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.store.review_state import RETURNED, REVIEW, REVIEWED
from desktop.store.session import PENDING, Session
from desktop.store.shelf import Answer, Put, Shelf, new_id
from desktop.store.wish import must_be_done


@dataclass(frozen=True)
class Passed:
    """What came of a batch: its id, by which it is taken back whole, how many passed, and the answers of the others."""

    batch: str
    passed: int
    refused: tuple[Answer, ...]


def pass_all(shelf: Shelf, records: Sequence[tuple[str, str]], by: Session) -> Passed:
    """Pass *records* (kind, id) in one transaction and one batch; those against which something stands stay waiting."""
    batch, passed, refused = new_id(), 0, []
    with shelf.open_desk() as desk:
        for kind, record in records:
            answer = desk.put(Put(kind, record, {REVIEW: REVIEWED}, op=new_id()), by, batch=batch)
            if answer.is_refused:
                refused.append(answer)
            else:
                passed += 1
    return Passed(batch, passed, tuple(refused))


def send_back(shelf: Shelf, kind: str, record: str, reason: str, by: Session) -> Answer:
    """Send a record back to whoever entered it, with the reason."""
    return must_be_done(shelf.put(Put(kind, record, {REVIEW: RETURNED}, op=new_id(), reason=reason), by))


def send_again(shelf: Shelf, kind: str, record: str, reason: str, by: Session) -> Answer:
    """Let a record that was sent back wait again as it is, saying why nothing had to be mended."""
    return must_be_done(shelf.put(Put(kind, record, {REVIEW: PENDING}, op=new_id(), reason=reason), by))
