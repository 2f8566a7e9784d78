"""Lets a save go before a long count: whoever reads holds up a commit, so the count stops and begins again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock, local
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from desktop.faults import Busy
from desktop.words import mark

STEPS = 20_000  # of the database's own machine between two looks: about a millisecond
PATIENCE = 20  # times; then a count goes through, whatever comes, or an import would keep it waiting for ever
LONGEST_SAVE = 15.0  # seconds
T = TypeVar("T")


class GaveWay(Busy):
    """A count stopped because somebody saves."""

    code = "gave-way"
    words = mark("正在保存，统计先让开；请稍后再看。")


class SavesFirst:
    """Knows whether a save is coming, and which threads count politely."""

    def __init__(self) -> None:
        self._lock, self._coming, self._free = Lock(), 0, Event()
        self._free.set()
        self._here = local()

    def again(self, work: Callable[[], T]) -> T:
        """Return what *work* returns, begun anew each time that a save interrupts its reading."""
        for _ in range(PATIENCE):
            self._free.wait(LONGEST_SAVE)
            before, self._here.is_polite = self._is_polite, True
            try:
                return work()
            except GaveWay:
                continue
            finally:
                self._here.is_polite = before
        return work()

    @contextmanager
    def coming(self) -> Iterator[None]:
        """Say that a save is on its way, until the block ends."""
        with self._lock:
            self._coming += 1
            self._free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._coming -= 1
                if not self._coming:
                    self._free.set()

    @contextmanager
    def stepping_aside(self, raw: Any) -> Iterator[None]:
        """Stop what the connection *raw* reads as soon as a save comes, where this thread counts politely."""
        if not self._is_polite:
            yield
            return
        raw.set_progress_handler(lambda: 0 if self._free.is_set() else 1, STEPS)
        try:
            yield
        except (DBAPIError, sqlcipher.Error) as trouble:
            told = trouble.orig if isinstance(trouble, DBAPIError) else trouble
            if getattr(told, "sqlite_errorcode", 0) == sqlcipher.SQLITE_INTERRUPT or str(told) == "interrupted":
                raise GaveWay from None
            raise
        finally:
            raw.set_progress_handler(None, 0)

    @property
    def _is_polite(self) -> bool:
        return bool(getattr(self._here, "is_polite", False))
