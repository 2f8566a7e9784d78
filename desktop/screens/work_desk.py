"""The desk of whoever is at work: what every page may reach for, and how pages hear of each other's saves."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.faults import Fault
from desktop.paths import resources
from desktop.progress.measures import Measure, load_measures
from desktop.progress.plans import load_plans
from desktop.progress.working import Working, load_stack, working
from desktop.records.kind import Kind
from desktop.screens.notices import Notices
from desktop.screens.progress_strip import ProgressStrip
from desktop.screens.work import Job, Progress, Work
from desktop.store.backup import back_up
from desktop.store.known import LedgerKnown
from desktop.store.ledger import Ledger
from desktop.store.search import Found, find
from desktop.store.session import Session
from desktop.store.shelf import Shelf

EVERYBODY: frozenset[str] = frozenset()  # what `saved` carries where no single residents can be named


class WorkDesk(QObject):
    """An open ledger as the pages see it; `saved` names the residents touched, `going` a page and what to show there."""

    saved = Signal(frozenset)
    going = Signal(str, object)

    def __init__(self, ledger: Ledger, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.ledger = ledger
        self.now = now
        self.notices = Notices()
        self.show_job: Callable[[Job, str], ProgressStrip] | None = None
        self._reading, self._counting, self._writing = Work(), Work(), Work()

    @property
    def shelf(self) -> Shelf:
        """Return the shelf of the open ledger."""
        return self.ledger.shelf

    @property
    def session(self) -> Session:
        """Return who is at work."""
        return self.ledger.session

    @property
    def kinds(self) -> Mapping[str, Kind]:
        """Return all kinds by name."""
        return self.shelf.kinds

    @cached_property
    def measures(self) -> Mapping[str, Measure]:
        """Return the program's measures; the first call reads their files."""
        return load_measures(resources() / "measures")

    @cached_property
    def plan(self) -> Working:
        """Return the 工作方案."""
        plans = load_plans(resources() / "plans")
        return working(plans, load_stack(resources() / "plans" / "working.toml", plans))

    def today(self) -> date:
        """Return the day."""
        return self.now().date()

    def setting(self, name: str) -> int:
        """Return the value of a setting in force."""
        with self.shelf.reading() as connection:
            return LedgerKnown(connection, self.kinds, self.shelf.tables).setting(name)

    def read(
        self,
        function: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Fault], object] | None = None,
    ) -> Job:
        """Read in the background; a fault without its own reader is shown above the page."""
        return self._reading.run(function, done=done, failed=failed or self.notices.show_fault)

    def count(
        self,
        function: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Fault], object] | None = None,
    ) -> Job:
        """Count over the whole ledger in the background; a save goes first, and the count begins again.

        What one person's page reads does not wait behind it.
        """

        def patiently(progress: Progress) -> Any:
            return self.shelf.saves_first.again(lambda: function(progress))

        return self._counting.run(patiently, done=done, failed=failed or self.notices.show_fault)

    def write(
        self,
        function: Callable[[Progress], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Fault], object] | None = None,
    ) -> Job:
        """Write in the background, one after the other; never behind what is being read."""
        return self._writing.run(function, done=done, failed=failed or self.notices.show_fault)

    def back_up(self, done: Callable[[Path], object], to: Path | None = None) -> Job:
        """Make a verified backup in the background, into *to* or into the ledger's own folder.

        It reads the whole ledger, so it stands among the counts: no page waits behind it, no save queues behind it, and while
        it sums up what is there a save goes first. Only the copying itself holds a save up.
        """
        return self.count(lambda progress: back_up(self.ledger, to), done)

    def follow(self, job: Job, words: str) -> None:
        """Show a long job above the page while it runs."""
        if self.show_job is not None:
            self.show_job(job, words)

    def go(self, page: str, subject: object = None) -> None:
        """Show another page, and *subject* there."""
        self.going.emit(page, subject)

    def find_people(self, typed: str, limit: int = 20) -> list[Found]:
        """Return the residents that *typed* points to; raise NumbersOnly where nobody is shown by name."""
        self.session.must_see_people()
        with self.shelf.reading() as connection:
            return find(connection, typed, today=self.today(), limit=limit)

    @property
    def is_busy(self) -> bool:
        """Return whether something is being read or written."""
        return self._reading.is_busy or self._counting.is_busy or self._writing.is_busy

    def close(self) -> None:
        """Wait for a running commit, then close the ledger."""
        self._writing.close()
        self._reading.close()
        self._counting.close()
        self.ledger.close()
