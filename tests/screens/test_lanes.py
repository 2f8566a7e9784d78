"""What reads the whole ledger stands among the counts: neither a page nor a save waits behind it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.progress_page import ProgressPage
from desktop.screens.report_page import ReportPage
from desktop.screens.settings_backup import BackupView
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_page import WorkbenchPage
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard

Long = tuple[Callable[[], object], Callable[[], bool]]  # what begins it, and whether it is done


@pytest.fixture
def desk(demo_desk: WorkDesk) -> WorkDesk:
    """Return the desk over the fictional center; the small one is not enough here."""
    return demo_desk


def board(over: WorkDesk, keyboard: Keyboard, folder: Path) -> Long:
    page = ProgressPage(over)
    keyboard.show(page)
    return page.entered, lambda: page._job is not None and not page._job.is_running


def report(over: WorkDesk, keyboard: Keyboard, folder: Path) -> Long:
    page = ReportPage(over, Chosen(folder=folder))
    keyboard.show(page)
    page.making.choose_folder()
    page.making.plan.pick("national-basic-2017")
    return page.making.button.click, lambda: page.made is not None


def backup_of_the_workbench(over: WorkDesk, keyboard: Keyboard, folder: Path) -> Long:
    page = WorkbenchPage(over)
    keyboard.show(page)
    return page.kept.button.click, page.kept.button.isEnabled


def backup_of_the_settings(over: WorkDesk, keyboard: Keyboard, folder: Path) -> Long:
    view = BackupView(over, Chosen(folder=folder))
    keyboard.show(view)
    return view.now.click, view.now.isEnabled


@pytest.mark.parametrize("long", [board, report, backup_of_the_workbench, backup_of_the_settings])
def test_neither_a_page_nor_a_save_waits_behind_what_reads_the_whole_ledger(
    desk: WorkDesk,
    keyboard: Keyboard,
    qtbot: QtBot,
    tmp_path: Path,
    long: Callable[[WorkDesk, Keyboard, Path], Long],
) -> None:
    begin, is_done = long(desk, keyboard, tmp_path)
    settle(qtbot, desk)
    free, gone = Event(), list[str]()
    desk.count(lambda progress: free.wait(60), lambda _: None)
    begin()
    desk.read(lambda progress: "read", gone.append)
    desk.write(lambda progress: "written", gone.append)
    qtbot.waitUntil(lambda: len(gone) == 2, timeout=60_000)
    assert not is_done()
    free.set()
    settle(qtbot, desk, is_done)
