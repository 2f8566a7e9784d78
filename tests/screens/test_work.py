"""Slow work runs beside the window and comes back to it."""

import logging
import re
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.faults import Busy, Fault
from desktop.paths import program_folder
from desktop.screens.progress_strip import ProgressStrip
from desktop.screens.work import Job, Progress, Work


@pytest.fixture
def work() -> object:
    """Return a lane of work that is closed afterwards."""
    made = Work()
    yield made
    made.close()


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, work: Work) -> None:
    places: list[object] = []
    job = work.run(
        lambda progress: threading.get_ident(), done=lambda ident: places.extend((ident, QThread.currentThread()))
    )
    with qtbot.waitSignal(job.ended):
        pass
    assert places[0] != threading.get_ident()
    assert places[1] is QApplication.instance().thread()
    assert not job.is_running
    assert not work.is_busy


class Result:
    """What a piece of work returns."""


@pytest.mark.parametrize("is_done", [True, False])
def test_a_job_that_ended_and_what_it_returned_are_let_go(qtbot: QtBot, work: Work, is_done: bool) -> None:
    results: list[weakref.ref[Result]] = []

    def make(progress: Progress) -> Result:
        made = Result()
        results.append(weakref.ref(made))
        if not is_done:
            raise Busy(holder="taizhang", since="08:00")
        return made

    def begun() -> weakref.ref[Job]:
        job = work.run(make)
        job.ended.connect(lambda: job.is_running)  # a listener that holds the job
        return weakref.ref(job)

    kept = begun()
    assert kept() is not None
    qtbot.waitUntil(lambda: kept() is None and results[0]() is None)


def test_a_fault_arrives_as_it_was_raised(qtbot: QtBot, work: Work) -> None:
    def refuse(progress: Progress) -> None:
        raise Busy(holder="taizhang", since="08:00")

    faults: list[Fault] = []
    job = work.run(refuse, failed=faults.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert isinstance(faults[0], Busy)
    assert "08:00" in faults[0].sentence


def test_a_bug_becomes_a_fault_and_its_words_stay_out_of_the_log(
    qtbot: QtBot, work: Work, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(progress: Progress) -> None:
        raise ValueError("张桂英 310199195503020021")

    faults: list[Fault] = []
    with caplog.at_level(logging.ERROR):
        job = work.run(stumble, failed=faults.append)
        with qtbot.waitSignal(job.ended):
            pass
    assert faults[0].code == "fault"
    assert "stumble" in caplog.text
    assert "张桂英" not in caplog.text


def test_work_that_is_cancelled_stops_at_its_next_word(qtbot: QtBot, work: Work) -> None:
    told: list[int] = []

    def count(progress: Progress) -> None:
        for number in range(1000):
            progress.tell(number, 1000, "…")
            told.append(number)
            time.sleep(0.005)

    job = work.run(count)
    strip = ProgressStrip(job, "正在导入")
    qtbot.addWidget(strip)
    qtbot.waitUntil(lambda: strip.bar.value() > 2)
    with qtbot.waitSignal(job.cancelled):
        strip.stop.click()
    assert len(told) < 1000


def test_pieces_start_in_the_order_in_which_they_were_given(qtbot: QtBot, work: Work) -> None:
    order: list[int] = []
    jobs = [work.run(lambda progress, number=number: order.append(number)) for number in range(5)]
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert order == [0, 1, 2, 3, 4]


def test_closing_waits_for_what_runs_and_drops_what_waits(qtbot: QtBot) -> None:
    lane = Work()
    done: list[str] = []
    started = threading.Event()

    def save(progress: Progress) -> None:
        started.set()
        time.sleep(0.05)
        done.append("saved")

    lane.run(save)
    lane.run(lambda progress: done.append("never"))
    started.wait(2)
    lane.close()
    assert done == ["saved"]
    qtbot.waitUntil(lambda: not lane.is_busy)


def test_what_a_closed_lane_is_asked_for_is_not_begun(qtbot: QtBot) -> None:
    lane = Work()
    lane.close()
    done: list[str] = []
    job = lane.run(lambda progress: done.append("late"), done=done.append, failed=lambda fault: done.append("fault"))
    assert not (job.is_running or lane.is_busy or done), "a page that is going may still ask for a picture"


def test_no_other_module_of_the_window_knows_a_thread() -> None:
    imports = re.compile(
        r"^\s*(from|import) (threading|concurrent|multiprocessing|_thread)\b|\bQThread|\bQRunnable", re.M
    )
    screens = program_folder() / "desktop" / "screens"
    found = [file.name for file in screens.rglob("*.py") if imports.search(file.read_text(encoding="utf-8"))]
    assert found == ["work.py"]
