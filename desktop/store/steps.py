"""The last steps of whoever is at work, by name, each to be taken back and done again.

Taking back writes an entry that says the opposite, and doing again takes that entry back in turn: a step is a chain of
entries, each the answer to the one before, and stands where their number is odd.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from desktop.store.closed_periods import PERIOD
from desktop.store.entry import PUT, Entry
from desktop.store.known import LedgerKnown
from desktop.store.review_state import REVIEW
from desktop.store.session import Session
from desktop.store.shelf import Shelf
from desktop.store.undo import LAST_SAVES, SAVE_DONE_AGAIN, SAVE_TAKEN_BACK, Undone, answer_to, take_back

MOST_LOOKED_AT = 5000  # entries; a batch of reviews may hold many
ADDED, CHANGED, REVIEWED = "added", "changed", "reviewed"


@dataclass(frozen=True)
class Step:
    """One saved step: its entries, of which kinds, about whom, what was done, and whether it stands."""

    entries: tuple[Entry, ...]
    kinds: tuple[str, ...]
    resident: str
    label: str  # what is not about a resident is known by its own name
    what: str
    at: datetime
    stands: bool
    last: int  # the number of the entry that made it so

    @property
    def count(self) -> int:
        """Return how many records it touched."""
        return len({entry.record for entry in self.entries})


def last_steps(shelf: Shelf, by: Session) -> list[Step]:
    """Return one's own last 30 steps in this ledger, the newest first; whole imports are taken back elsewhere."""
    with shelf.reading() as connection:
        known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        return [_step(shelf, known, *found) for found in _chains(shelf, connection, by)]


def to_undo(steps: list[Step]) -> Step | None:
    """Return the step that Ctrl+Z takes back."""
    return next((step for step in steps if step.stands), None)


def to_redo(steps: list[Step]) -> Step | None:
    """Return the step that Ctrl+Y does again: the one taken back last, unless something was saved since."""
    undone = max((step for step in steps if not step.stands), key=lambda step: step.last, default=None)
    newest = max((entry.seq for step in steps for entry in step.entries), default=0)
    return undone if undone is not None and undone.last > newest else None


def turn_back(shelf: Shelf, step: Step, by: Session) -> Undone:
    """Take a step back that stands, do one again that was taken back; what others changed since stays."""
    with shelf.open_desk() as desk:
        chains = dict(_tops(list(_own(shelf, desk.connection, by))))
        tops = (chains[entry.seq][-1] for entry in step.entries if entry.seq in chains)
        return take_back(
            desk, sorted(tops, key=lambda entry: entry.seq), by, SAVE_TAKEN_BACK if step.stands else SAVE_DONE_AGAIN
        )


def _chains(shelf: Shelf, connection: Connection, by: Session) -> list[tuple[list[Entry], list[list[Entry]]]]:
    """Return the entries of each step with their chains, the newest step first."""
    own = list(_own(shelf, connection, by))
    tops = _tops(own)
    steps: list[tuple[list[Entry], list[list[Entry]]]] = []
    before: Entry | None = None
    for seq, chain in tops:
        first = chain[0]
        if before is not None and _is_together(before, first) and before.seq - seq == 1:
            steps[-1][0].append(first)
            steps[-1][1].append(chain)
        elif len(steps) == LAST_SAVES:
            break
        else:
            steps.append(([first], [chain]))
        before = first
    return steps


def _tops(own: list[Entry]) -> list[tuple[int, list[Entry]]]:
    """Return each first entry's number with its chain of answers, the newest first."""
    by_op = {entry.op: entry for entry in own if entry.op}
    answers = {answer_to([entry]) for entry in own}
    found = []
    for entry in own:
        if entry.op in answers or entry.reason in (SAVE_TAKEN_BACK, SAVE_DONE_AGAIN):
            continue
        chain = [entry]
        while (following := by_op.get(answer_to([chain[-1]]))) is not None:
            chain.append(following)
        found.append((entry.seq, chain))
    return found


def _own(shelf: Shelf, connection: Connection, by: Session) -> Iterator[Entry]:
    """Yield one's own entries, the newest first, without imports, closings and what the program keeps itself."""
    for looked_at, entry in enumerate(shelf.journal.newest(connection, shelf.replica)):
        if looked_at == MOST_LOOKED_AT:
            return
        kind = shelf.kinds.get(entry.kind)
        is_step = not entry.batch or set(entry.changes) == {REVIEW}
        is_ones_own = entry.author == by.account and kind is not None and kind.by_hand and kind.name != PERIOD
        if is_ones_own and is_step:
            yield entry


def _is_together(after: Entry, before: Entry) -> bool:
    """Return whether two neighbours were saved at once: a batch of reviews, or the records of one contact."""
    if after.batch or before.batch:
        return after.batch == before.batch
    contacts = [entry.changes.get("contact", (None, None))[0] for entry in (after, before)]
    return contacts[0] is not None and contacts[0] == contacts[1]


def _step(shelf: Shelf, known: LedgerKnown, entries: list[Entry], chains: list[list[Entry]]) -> Step:
    first = entries[-1]
    table = shelf.tables.by_id(first.kind)
    found = table.one(known.raw, {"id": first.record}) or {}
    resident = first.record if first.kind == "resident" else str(found.get("resident") or "")
    if first.action != PUT:
        what = first.action
    elif set(first.changes) == {REVIEW}:
        what = REVIEWED
    else:
        what = CHANGED if any(seen for _, seen in first.changes.values()) else ADDED
    return Step(
        entries=tuple(entries),
        kinds=tuple(dict.fromkeys(entry.kind for entry in reversed(entries))),
        resident=resident,
        label="" if resident else str(found.get("name") or found.get("title") or ""),
        what=what,
        at=datetime.fromisoformat(first.at),
        stands=len(chains[-1]) % 2 == 1,
        last=max(chain[-1].seq for chain in chains),
    )
