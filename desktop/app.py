"""Composes the window: log-in first, the heavy rooms in the background, then the pages over the open ledger."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QProcess, QProcessEnvironment, QStandardPaths, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop.faults import Fault, Refused
from desktop.logbook import LogOfBugs, remember_bug
from desktop.paths import machine_folder, program_folder, translations
from desktop.screens import theme
from desktop.screens.collecting import Collector
from desktop.screens.login import PROGRAM, WARM_UP, LogInWindow
from desktop.screens.remembered import (
    language_in_force,
    last_account,
    last_ledger,
    remember_account,
    remember_ledger,
)
from desktop.words import mark, tr, use_language

if TYPE_CHECKING:
    from desktop.screens.first_run import FirstRun
    from desktop.screens.new_ledger import Made, Wanted
    from desktop.screens.window import Window
    from desktop.screens.work_desk import WorkDesk
    from desktop.store.ledger import Ledger

CAME, LOCKED, HANDED_ON, LEFT = "came", "locked", "handed-on", "left"
LEDGER, CLOCK = "TAIZHANG_LEDGER", "TAIZHANG_CLOCK"
NEXT_PERSON = "TAIZHANG_NEXT_PERSON"  # set where somebody else takes over: the account is asked too
DATABASE = "ledger.db"
IDLE_MS = 900  # after the first look at the workbench
HEAVY = (*WARM_UP, "desktop.store.ledger", "desktop.screens.opened_window", "desktop.screens.workbench_page")
NOT_THERE = mark("上次打开的台账不在原处了：{folder}。请插好移动盘后重试，或重新选择。")


class LedgerGone(Refused):
    """The ledger that was opened last is not where it was."""

    code = "ledger-gone"
    words = NOT_THERE


def open_window(folder: Path | None = None, clock: datetime | None = None, account: str = "") -> int:
    """Show the log-in of *account* over the ledger in *folder*, or of the last ones; a demo may stand still at *clock*."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    Collector(app)
    machine = machine_folder()
    language = language_in_force(machine)
    use_language(language, translations())
    theme.dress(app)
    own_words = QTranslator(app)  # Qt's own dialogs: open, save, print; they speak English by themselves
    if language == "zh" and own_words.load(
        "qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(own_words)
    told = os.environ.get(CLOCK, "")
    fixed = clock or (datetime.fromisoformat(told).astimezone() if told else None)
    sitting = Sitting(app, machine, fixed)
    sitting.begin(_ledger_in(folder or _named() or last_ledger(machine)), account)
    return int(app.exec())


class Sitting:
    """From the log-in to the lock: one account at one ledger; what follows is a new process."""

    def __init__(self, app: QApplication, machine: Path, fixed: datetime | None = None) -> None:
        self.app, self.machine, self.fixed = app, machine, fixed
        self.folder: Path | None = None
        self.shown: QWidget | None = None
        self.desk: WorkDesk | None = None
        self.window: Window | None = None
        self.start_anew: Callable[[bool], object] = self._start_process
        app.aboutToQuit.connect(self.end)
        logging.getLogger("desktop").addHandler(LogOfBugs(machine))
        sys.excepthook = self._bug

    def now(self) -> datetime:
        """Return the time, that of the demo where its clock stands still."""
        return self.fixed or datetime.now().astimezone()

    def begin(self, folder: Path | None, account: str = "") -> None:
        """Ask for the password of the ledger in *folder*, or first for a ledger."""
        if folder is not None and (folder / DATABASE).exists():
            self.ask_log_in(folder, account)
            return
        self.ask_ledger(LedgerGone(folder=folder).sentence if folder else "")

    def ask_ledger(self, reason: str = "") -> "FirstRun":
        """Ask for a ledger; where one is known already, Esc goes back to its log-in."""
        from desktop.screens.first_run import FirstRun

        known = self.folder
        asking = FirstRun(_must_hold, _restore, reason, has_ledger=known is not None)
        asking.folder_chosen.connect(self.ask_log_in)
        asking.new_asked.connect(self.ask_new)
        if known is not None:
            asking.left.connect(lambda: self.ask_log_in(known))
        self._show(asking)
        return asking

    def ask_new(self) -> None:
        """Ask what a new ledger is made from, and make it."""
        from desktop.screens.new_ledger import NewLedger

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = NewLedger(self._make, Path(documents) / tr(PROGRAM), self.now().date())
        asking.left.connect(lambda: self.ask_ledger())
        asking.made.connect(self.show_shares)
        self._show(asking)

    def show_shares(self, made: "Made") -> None:
        """Show the recovery shares of a new ledger once; the log-in follows."""
        from desktop.screens.shares_window import SharesWindow

        folder, account = made.folder, made.account
        showing = SharesWindow(made, _draw_shares)
        showing.kept.connect(lambda: self.ask_log_in(folder, account))
        self._show(showing)

    def ask_shares(self) -> None:
        """Ask for two recovery shares and a new password of the known ledger."""
        from desktop.screens.recovery import RecoveryWindow

        assert self.folder is not None
        folder = self.folder
        asking = RecoveryWindow(self._recover, last_account(self.machine))
        asking.left.connect(lambda: self.ask_log_in(folder))
        asking.recovered.connect(lambda account: self.ask_log_in(folder, account))
        self._show(asking)

    def ask_log_in(self, folder: Path, account: str = "") -> None:
        """Show the log-in window, for *account* where it is known who comes."""
        self.folder = folder = folder.resolve()
        remember_ledger(self.machine, folder)
        account = account or ("" if os.environ.get(NEXT_PERSON) else last_account(self.machine))
        asking = LogInWindow(self._open_ledger, site=str(folder), account=account, warm_up=HEAVY)
        asking.opened.connect(self.show_window)
        asking.restore_asked.connect(lambda: self.ask_ledger().ask_backup())
        asking.recover_asked.connect(self.ask_shares)
        asking.other_asked.connect(lambda: self.ask_ledger())
        self._show(asking)

    def show_window(self, ledger: "Ledger") -> None:
        """Show the window over the open *ledger*."""
        from desktop.screens.idle import IdleLock
        from desktop.screens.opened_window import come_back, prepare_entry, window_over
        from desktop.screens.work_desk import WorkDesk

        remember_account(self.machine, ledger.login)
        self.desk = WorkDesk(ledger, self.now)
        self.window = window_over(self.desk)
        self.window.lock_asked.connect(self.lock)
        self.window.switch_asked.connect(self.switch)
        self.window.resize(1280, 800)
        self.desk.write(lambda _progress: self._note(CAME))
        self._show(self.window)
        IdleLock(self.window, self.desk.setting("lock-minutes"), self.window.lock, lambda: self.desk_is_busy)
        self.window.visit(0)
        come_back(self.window, self.desk)
        window = self.window
        QTimer.singleShot(IDLE_MS, window, lambda: prepare_entry(window))

    @property
    def desk_is_busy(self) -> bool:
        """Return whether something is being read or written at the open desk."""
        return self.desk is not None and self.desk.is_busy

    def lock(self) -> None:
        """End this process and start the log-in anew: what was read does not stay in memory."""
        self._hand_over(is_switch=False)

    def switch(self) -> None:
        """Let the next person log in."""
        self._hand_over(is_switch=True)

    def end(self) -> None:
        """Note that somebody left, wait for a running commit and close the ledger."""
        self._leave(LEFT)

    def _hand_over(self, is_switch: bool) -> None:
        from desktop.screens.opened_window import remember_place

        assert self.window is not None
        self.window.ground.hide()
        if self.desk is not None:
            remember_place(self.window, self.desk)
        self._leave(HANDED_ON if is_switch else LOCKED)
        self.start_anew(is_switch)
        self.app.quit()

    def _leave(self, event: str) -> None:
        with suppress(Fault):  # a stick that was pulled out must not keep anybody from leaving
            self._note(event)
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()

    def _note(self, event: str) -> None:
        desk = self.desk
        if desk is not None:
            from desktop.store.attendance import note

            note(desk.shelf, desk.session, event)

    def _start_process(self, is_switch: bool) -> None:
        process = QProcess()
        packed = getattr(sys, "frozen", False)
        process.setProgram(sys.executable)
        process.setArguments([] if packed else ["-m", "desktop"])
        if not packed:
            process.setWorkingDirectory(str(program_folder()))
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert(LEDGER, str(self.folder))
        surroundings.insert(NEXT_PERSON, "1" if is_switch else "")
        surroundings.insert(CLOCK, self.fixed.isoformat() if self.fixed else "")
        process.setProcessEnvironment(surroundings)
        process.startDetached()

    def _open_ledger(self, account: str, password: str) -> "Ledger":
        from desktop.services.catalog import catalog
        from desktop.store.ledger import open_ledger

        assert self.folder is not None
        return open_ledger(
            self.folder, catalog(), account=account, password=password, now=self.now,
            fixed_clock=self.fixed is not None, machine=self.machine,
        )  # fmt: skip

    def _make(self, wanted: "Wanted") -> tuple[str, ...]:
        """Make a real ledger, by the PC's clock, and return its recovery shares."""
        from desktop.services.catalog import catalog
        from desktop.store.about import REAL
        from desktop.store.ledger import create_ledger

        made = create_ledger(
            wanted.folder, catalog(), site=wanted.site, name=wanted.name, tier=wanted.tier, parent=wanted.parent,
            mark=REAL, account=wanted.account, password=wanted.password, now=_pc_clock, machine=self.machine,
        )  # fmt: skip
        made.ledger.close()
        return made.shares

    def _recover(self, shares: Sequence[str], account: str, password: str) -> None:
        from desktop.services.catalog import catalog
        from desktop.store.ledger import recover_ledger

        assert self.folder is not None
        recover_ledger(self.folder, catalog(), list(shares), account, password, self.now, machine=self.machine)

    def _show(self, widget: QWidget) -> None:
        before, self.shown = self.shown, widget
        widget.show()
        if before is not None:
            before.close()

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log where a bug lies, and say so; the window stays."""
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        fault = error if isinstance(error, Fault) else Fault()
        if fault is not error:
            with suppress(OSError):  # a PC whose folder cannot be written is told of the bug all the same
                remember_bug(self.machine, error, datetime.now().astimezone())
        if self.desk is not None:
            self.desk.notices.show_fault(fault)


def _named() -> Path | None:
    named = os.environ.get(LEDGER, "")
    return Path(named) if named else None


def _ledger_in(folder: Path | None) -> Path | None:
    """Return where the ledger lies: a demo's folder holds it one step deeper."""
    if folder is not None and not (folder / DATABASE).exists() and (folder / "ledger" / DATABASE).exists():
        return folder / "ledger"
    return folder


def _must_hold(folder: Path) -> None:
    from desktop.store.ledger import must_hold_a_ledger

    must_hold_a_ledger(folder)


def _restore(file: Path, folder: Path) -> Path:
    from desktop.store.backup import restore

    return restore(file, folder)


def _draw_shares(made: "Made") -> bytes:
    from desktop.reports.share_sheet import ShareHolder, draw_shares

    return draw_shares(made.shares, ShareHolder(made.site, made.name, _pc_clock()))


def _pc_clock() -> datetime:
    return datetime.now().astimezone()
