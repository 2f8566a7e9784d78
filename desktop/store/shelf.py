"""Keeps records and gives them back: every save is a row and a journal entry in one transaction."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.store.clock import Now
from desktop.store.database import BUSY_SECONDS, writing
from desktop.store.desk import AfterSave, Desk, Standing
from desktop.store.journal import Head, Journal
from desktop.store.known import LedgerKnown
from desktop.store.saves_first import SavesFirst
from desktop.store.session import Session
from desktop.store.statement import driver
from desktop.store.tables import Tables
from desktop.store.trouble import LongBusy, told
from desktop.store.wish import LEDGER_ONLY, Answer, Put, new_id

__all__ = ["LEDGER_ONLY", "Answer", "Put", "Shelf", "new_id"]


class Shelf:
    """The records of one ledger; *after_save* keeps what is derived from rows: search keys, persons."""

    def __init__(
        self,
        engine: Engine,
        kinds: Mapping[str, Kind],
        tables: Tables,
        now: Now,
        replica: str,
        after_save: tuple[AfterSave, ...] = (),
        place: object = "",
    ) -> None:
        self.engine, self.kinds, self.tables, self.now, self.replica = engine, kinds, tables, now, replica
        self.journal = Journal(tables)
        self.place = place
        self.after_commit: Callable[[Head], None] = lambda head: None
        self.saves_first = SavesFirst()
        self._writing = writing(engine)
        self._turn = Lock()  # one writes at a time; the others wait here rather than in the database
        self._shared = Standing(kinds, tables, self.journal, now, replica, after_save=after_save)
        with self.reading() as connection:
            self._shared.clock = self.journal.latest_clock(connection)

    @contextmanager
    def open_desk(self, *, bare: bool = False) -> Iterator[Desk]:
        """Give out a desk; what was put on it is kept together when the block ends, or not at all.

        A *bare* one leaves to its user what follows from saved rows, as replaying does once for all.
        """
        shared = self._shared
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise LongBusy
        try:
            with told(self.place), self.saves_first.coming(), self._writing.begin() as connection:
                desk = Desk(shared, connection, bare=bare)
                before = desk.head
                yield desk
            shared.head = desk.head
            if desk.head != before:
                self.after_commit(desk.head)  # still in turn: else an older head could be told last
        except BaseException:
            shared.forget()
            raise
        finally:
            self._turn.release()

    def put(self, wish: Put, by: Session, *, batch: str = "") -> Answer:
        """Do one wish in a transaction of its own; see `Desk.put`."""
        with self.open_desk() as desk:
            return desk.put(wish, by, batch=batch)

    def get(self, kind: str, record: str) -> Any | None:
        """Return a record that is not void, or None."""
        with self.reading() as connection:
            return LedgerKnown(connection, self.kinds, self.tables).get(kind, record)

    def all(self, kind: str, **values: str | None) -> list[Any]:
        """Return the records of *kind* with these values, voids left out, by date and id."""
        with self.reading() as connection:
            return LedgerKnown(connection, self.kinds, self.tables).having(kind, **values)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give out a connection with one view of the ledger."""
        with told(self.place), self.engine.begin() as connection, self.saves_first.stepping_aside(driver(connection)):
            yield connection
