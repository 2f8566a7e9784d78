"""What the lists of files to be checked have in common: a head with a way back, and the last step taken back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import said
from desktop.screens.living import living
from desktop.screens.saved_strip import SavedStrip
from desktop.screens.work_desk import EVERYBODY, WorkDesk
from desktop.store.undo import undo_save
from desktop.words import mark, tr

BACK = mark("返回名单　Esc")
NOT_TAKEN_BACK = mark("后来又有改动，没有撤销；请打开居民资料更正。")


class CheckView(QWidget):
    """A list that is worked off; *changed* says that something was decided or taken back."""

    left = Signal()
    changed = Signal()

    def __init__(self, desk: WorkDesk, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.told = said("", "soft")
        self.strip = SavedStrip()
        self.strip.undo_asked.connect(self.undo)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.strip)
        self.foot.addStretch(1)
        self._last: tuple[int, Callable[[], object]] | None = None
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(said(tr(title), "title"))
        head.addWidget(self.told, 1)
        back = QPushButton(tr(BACK))
        back.setProperty("role", "quiet")
        back.clicked.connect(self.left)
        head.addWidget(back)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(8)
        self.whole.addLayout(head)

    def start(self) -> None:
        """Put the cursor where work begins."""

    def note_done(self, seq: int, words: str, restored: Callable[[], object]) -> None:
        """Say what was decided; *restored* is called when it was taken back."""
        self._last = (seq, restored)
        self.strip.say(words)
        self._tell()

    def undo(self) -> None:
        """Take the last decision back."""
        if self._last is None:
            return
        seq, restored = self._last
        self._last = None
        self.strip.say("")
        shelf, by = self.desk.shelf, self.desk.session
        self.desk.write(
            lambda progress: undo_save(shelf, seq, by=by),
            living(self, lambda undone: self._undone(bool(undone.kept), restored)),
        )

    def _undone(self, was_kept: bool, restored: Callable[[], object]) -> None:
        if was_kept:
            self.desk.notices.warn(tr(NOT_TAKEN_BACK))
            return
        restored()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.desk.saved.emit(EVERYBODY)
