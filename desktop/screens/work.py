"""Runs slow work in the background, one piece after the other; no other module mentions a thread."""

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.faults import Fault
from desktop.logbook import places_of

log = logging.getLogger(__name__)


class Stopped(Exception):
    """Ends a piece of work that somebody cancelled; raised by `Progress.tell`."""


class Job(QObject):
    """One piece of work under way; its signals arrive on the thread that draws the window."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(Fault)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self.is_running = True
        self._stop = Event()
        self._future: Future[Any] | None = None

    def cancel(self) -> None:
        """Ask the work to stop at its next `tell`; what it did before stays as the function leaves it."""
        self._stop.set()
        if self._future is not None:
            self._future.cancel()

    def _deliver(self, future: Future[Any]) -> None:
        self.is_running, self._future = False, None
        fault = CancelledError() if future.cancelled() else future.exception()
        if fault is None:
            self.done.emit(future.result())
        elif isinstance(fault, (Stopped, CancelledError)):
            self.cancelled.emit()
        elif isinstance(fault, Fault):
            self.failed.emit(fault)
        else:
            log.error(places_of(fault))
            self.failed.emit(Fault())
        self.ended.emit()
        self.deleteLater()  # what listens to its signals holds it, and it holds what listens


class Progress:
    """What a function in the background says while it works."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def tell(self, done: int, total: int, words: str = "") -> None:
        """Show that *done* of *total* is behind us; raise `Stopped` where the work was cancelled."""
        if self._job._stop.is_set():
            raise Stopped
        self._job.progressed.emit(done, total, words)


class Work(QObject):
    """A lane of background work: pieces start in the order in which they were given."""

    _arrived = Signal(object, object)  # of the lane, not of the job: a job may be gone before its thread has let go

    def __init__(self) -> None:
        super().__init__()
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._jobs: set[Job] = set()
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[Progress], Any],
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Fault], object] | None = None,
        progressed: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Start *function*; *done* gets what it returns, *failed* the fault that ended it, both in the window.

        A lane that closed starts nothing more: what still asks is a page that is going.
        """
        job = Job()
        if self._closed:
            job.is_running = False
            return job
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        if done:
            job.done.connect(done)
        if failed:
            job.failed.connect(failed)
        if progressed:
            job.progressed.connect(progressed)
        job._future = self._lane.submit(function, Progress(job))
        job._future.add_done_callback(lambda future: self._arrived.emit(job, future))
        return job

    def _deliver(self, job: Job, future: Future[Any]) -> None:
        job._deliver(future)

    @property
    def is_busy(self) -> bool:
        """Return whether something runs or waits."""
        return bool(self._jobs)

    def close(self) -> None:
        """Ask everything to stop and wait for what is running; a commit under way is never cut off."""
        self._closed = True
        for job in tuple(self._jobs):
            job.cancel()
        self._lane.shutdown(wait=True, cancel_futures=True)
