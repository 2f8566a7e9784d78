"""The first thing to see on a PC without a ledger: open one, restore one, or make one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from desktop.faults import Fault
from desktop.screens import theme
from desktop.screens.cards import hairline, said
from desktop.screens.lone_card import LoneCard
from desktop.screens.work import Work
from desktop.words import mark, tr

PROGRAM = mark("社区卫生服务台账")
WELCOME = mark("这台电脑上还没有打开过台账。")
ANOTHER = mark("打开其他台账，或把一份备份恢复到新的文件夹；正在用的台账不受影响。")
BACK = mark("返回登录")
OPEN, RESTORE = mark("打开台账文件夹…"), mark("从备份恢复…")
WHICH_FOLDER, WHICH_BACKUP = mark("选择台账所在的文件夹"), mark("选择备份文件")
WHERE_TO = mark("选择一个空文件夹，备份将恢复到那里")
BACKUPS = mark("台账备份 (*.taizhang)")
RESTORING = mark("正在核验并恢复备份…")
NONE_HERE = mark("这个文件夹里没有台账。请换一个文件夹，或在这里新建台账、从备份恢复。")
NEW, HOW_TO_MAKE = mark("新建台账…"), mark("新建台账由机构的系统管理员做一次；已有台账的机构请打开或恢复，不要另建。")


class FirstRun(LoneCard):
    """Three buttons and a sentence; *folder_chosen* when a ledger lies there, *left* to go back to the log-in."""

    folder_chosen = Signal(object)
    new_asked = Signal()
    left = Signal()

    def __init__(
        self,
        must_hold: Callable[[Path], None],
        restore: Callable[[Path, Path], Path],
        reason: str = "",
        *,
        has_ledger: bool = False,
    ) -> None:
        super().__init__(tr(PROGRAM), width=440)
        self._must_hold, self._restore = must_hold, restore
        self._work = Work()
        self.open_button, self.restore_button = QPushButton(tr(OPEN)), QPushButton(tr(RESTORE))
        self.open_button.setProperty("role", "primary")
        self.open_button.clicked.connect(self.ask_folder)
        self.restore_button.clicked.connect(self.ask_backup)
        self.new_button = QPushButton(tr(NEW))
        self.new_button.clicked.connect(lambda: self.new_asked.emit())
        self.back_button: QPushButton | None = None
        if has_ledger:
            self.back_button = QPushButton(tr(BACK))
            self.back_button.setProperty("role", "quiet")
            self.back_button.clicked.connect(lambda: self.left.emit())
        self.message = QLabel(reason, textFormat=Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        theme.set_state(self.message, state="mend" if reason else "hint")
        self._lay_out()
        self.resize(720, 480)

    def ask_folder(self) -> None:
        """Let somebody choose the folder of a ledger."""
        chosen = QFileDialog.getExistingDirectory(self, tr(WHICH_FOLDER))
        if chosen:
            self.take(Path(chosen))

    def take(self, folder: Path) -> None:
        """Go on with *folder*, or say why not."""
        from desktop.store.database import MissingLedger  # what the log-in need not wait for

        try:
            self._must_hold(folder)
        except MissingLedger:
            self._say(tr(NONE_HERE))
        except Fault as fault:
            self._say(fault.sentence)
        else:
            self.folder_chosen.emit(folder)

    def ask_backup(self) -> None:
        """Let somebody choose a backup and an empty folder for it."""
        file, _ = QFileDialog.getOpenFileName(self, tr(WHICH_BACKUP), "", tr(BACKUPS))
        folder = QFileDialog.getExistingDirectory(self, tr(WHERE_TO)) if file else ""
        if folder:
            self.bring_back(Path(file), Path(folder))

    def bring_back(self, file: Path, folder: Path) -> None:
        """Restore a backup in the background."""
        theme.set_state(self.message, state="hint")
        self.message.setText(tr(RESTORING))
        self._wait(True)
        self._work.run(
            lambda progress: self._restore(file, folder), done=self.take, failed=lambda fault: self._say(fault.sentence)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the log-in with Esc, where there is one."""
        if event.key() == Qt.Key.Key_Escape and self.back_button is not None and self.back_button.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no work behind."""
        self._work.close()
        super().closeEvent(event)

    def _say(self, sentence: str) -> None:
        theme.set_state(self.message, state="mend")
        self.message.setText(f"× {sentence}")
        self._wait(False)

    def _wait(self, is_waiting: bool) -> None:
        for button in (self.open_button, self.restore_button, self.new_button, self.back_button):
            if button is not None:
                button.setEnabled(not is_waiting)

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(said(tr(PROGRAM), "title"))
        welcome = said(tr(ANOTHER if self.back_button else WELCOME), "soft")
        welcome.setWordWrap(True)
        column.addWidget(welcome)
        column.addWidget(self.open_button)
        column.addWidget(self.restore_button)
        column.addWidget(self.new_button)
        if self.back_button is not None:
            column.addWidget(self.back_button)
        column.addWidget(self.message)
        column.addWidget(hairline())
        how = said(tr(HOW_TO_MAKE), "caption")
        how.setWordWrap(True)
        column.addWidget(how)
