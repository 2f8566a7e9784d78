"""Empties the tables and fills them again from the journal: they are its shadow."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from desktop.store.computed import recompute_all
from desktop.store.desk import Desk
from desktop.store.entry import Entry
from desktop.store.merge import Merged
from desktop.store.persons import settle_all
from desktop.store.search import index_all
from desktop.store.shelf import Shelf


def replay(shelf: Shelf) -> None:
    """Empty every table and fill it from the journal, record by record, in one transaction."""
    with shelf.open_desk(bare=True) as desk:
        rebuild(desk, desk.kinds)


def rebuild(desk: Desk, kinds: Iterable[str]) -> None:
    """Fill the tables of these *kinds* anew, as after the declaration grew."""
    wanted = set(kinds)
    _empty(desk, wanted)
    for (kind, record), entries in _by_record(desk, wanted):
        merged = Merged(kind, record)
        for entry in entries:
            merged.take(entry)
        desk.save(desk.kinds[kind], merged, fresh=True)
    derive_anew(desk)


def _by_record(desk: Desk, kinds: set[str]) -> Iterator[tuple[tuple[str, str], Iterator[Entry]]]:
    entries = (entry for entry in desk.journal.by_record(desk.connection) if entry.kind in kinds)
    return groupby(entries, key=lambda entry: (entry.kind, entry.record))


def _empty(desk: Desk, kinds: Iterable[str]) -> None:
    for kind in kinds:
        desk.raw.execute(f'DELETE FROM "{desk.kinds[kind].table}"')


def derive_anew(desk: Desk) -> None:
    """Find anew all that follows from the rows: persons, search keys, computed fields."""
    desk.known.forget_all()
    settle_all(desk)
    index_all(desk)
    recompute_all(desk)
